import assert from 'node:assert/strict';
import { type Diagnostic, languages, type TextDocument, Uri, window, workspace } from 'vscode';

export const folder = (): Uri => workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/');

let count = 0;

/** A new draft in the workspace folder, shown. */
export async function openDraft(text: string, name = `稿${++count}.gw.md`): Promise<TextDocument> {
  const uri = Uri.joinPath(folder(), name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  return document;
}

/** Waits until `holds` of what is marked in a document; says what is marked when it never does. */
export async function marked(
  document: TextDocument,
  holds: (found: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  const found = (): readonly Diagnostic[] => languages.getDiagnostics(document.uri).filter(({ source }) => source === '拟稿');
  for (let tries = 0; tries < 200; tries++) {
    if (holds(found())) return found();
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  assert.fail(
    `marked: ${
      found()
        .map(({ message, code }) => `${ruleOf(code)} ${message}`)
        .join(' | ') || 'nothing'
    }`,
  );
}

export const ruleOf = (code: Diagnostic['code']): string => (typeof code === 'object' ? String(code.value) : String(code));

/** Waits until something holds. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return;
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  assert.fail(`never: ${what}`);
}
