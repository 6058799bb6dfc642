import type { DocumentSelector, TextDocument } from 'vscode';

/** Drafts, and the files that may be: a Markdown or plain text file whose front matter has 文种 is one too. */
export const draftSelector: DocumentSelector = [{ language: 'gongwen' }, { language: 'markdown' }, { language: 'plaintext' }];

const declares = /^\uFEFF?\s*---\r?\n(?:(?!---)[^\n]*\n){0,200}?文种[ \t]*[:：]/;

export function isDraft(document: TextDocument): boolean {
  if (document.languageId === 'gongwen') return true;
  if (document.languageId !== 'markdown' && document.languageId !== 'plaintext') return false;
  // Only the head is read: another file is told in no time, however long.
  return (
    document.lineCount > 2 &&
    declares.test(Array.from({ length: Math.min(60, document.lineCount) }, (_, line) => document.lineAt(line).text).join('\n'))
  );
}
