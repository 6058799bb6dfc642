import { l10n, Uri, window, workspace } from 'vscode';
import type { Services } from '../services.ts';
import { writeWhole } from '../write-whole.ts';

/** Adds a word to 词语 · 放行 of the folder's `.nigao.yaml`, leaving the rest of the file as it is. */
export async function allowWord(_services: Services, word: unknown, document: unknown): Promise<void> {
  if (typeof word !== 'string' || typeof document !== 'string') return;
  const folder = workspace.getWorkspaceFolder(Uri.parse(document, true));
  if (!folder) {
    void window.showInformationMessage(l10n.t('Open the folder of the draft first: the office’s list is kept there.'));
    return;
  }
  const file = Uri.joinPath(folder.uri, '.nigao.yaml');
  const old = await Promise.resolve(workspace.fs.readFile(file)).then(
    bytes => new TextDecoder().decode(bytes),
    () => '',
  );
  await writeWhole(file, new TextEncoder().encode(withWord(old, word)));
}

/** YAML by hand, so that comments and order stay: the list is found, or begun. */
export function withWord(text: string, word: string): string {
  const entry = JSON.stringify(word);
  const flow = /^(\s+放行:\s*\[)([^\]\n]*)\]/m;
  if (flow.test(text))
    return text.replace(flow, (_, open: string, words: string) => `${open}${words.trim() === '' ? '' : `${words}, `}${entry}]`);
  const block = /^(\s+)放行:[ \t]*\n/m;
  if (block.test(text)) return text.replace(block, (whole, indent: string) => `${whole}${indent}  - ${entry}\n`);
  const section = /^词语:[ \t]*\n/m;
  if (section.test(text)) return text.replace(section, whole => `${whole}  放行: [${entry}]\n`);
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}词语:\n  放行: [${entry}]\n`;
}
