import { type Diagnostic, extensions, languages, Uri, window, workspace } from 'vscode';

/** Waits for findings in a document; fails when none come. */
async function findingsIn(uri: Uri): Promise<readonly Diagnostic[]> {
  for (let tries = 0; tries < 200; tries++) {
    const found = languages.getDiagnostics(uri).filter(({ source }) => source?.startsWith('nigao') || source === '拟稿');
    if (found.length > 0) return found;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error(`no finding in ${uri.path}`);
}

describe('the web build', () => {
  it('shows findings in a draft, in a host without Node', async () => {
    const { process } = globalThis as { readonly process?: { readonly versions?: { readonly node?: string } } };
    if (process?.versions?.node) throw new Error('this is Node');
    const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/');
    const document = await workspace.openTextDocument(Uri.joinPath(folder, '有问题的总结.gw.md'));
    await window.showTextDocument(document);
    const findings = await findingsIn(document.uri);
    const hasRate = findings.some(({ message }) => message.includes('整改率') || message.includes('%') || message.includes('％'));
    if (!hasRate) throw new Error(`the rate that disagrees is not among: ${findings.map(({ message }) => message).join(' | ')}`);
    if (!extensions.getExtension('nigao.nigao')?.isActive) throw new Error('the extension is not active');
  });
});
