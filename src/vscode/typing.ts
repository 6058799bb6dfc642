import { Disposable, type TextDocument, window, workspace } from 'vscode';
import type { Draft, Span } from '../index.ts';
import { sentenceAround } from './while-typing.ts';

/** Where each draft was edited last. What is only read, or was left, is not being typed. */
export class Typing {
  readonly #last = new Map<string, { readonly line: number; readonly character: number }>();

  /** Follows edits and carets; `onLeft` is told the draft whose sentence a caret has left. */
  follow(onLeft: (document: TextDocument) => void): Disposable {
    return Disposable.from(
      workspace.onDidChangeTextDocument(({ document, contentChanges: [change] }) => {
        if (!change) return;
        const { line, character } = change.range.start;
        this.#last.set(document.uri.toString(), { line, character: character + change.text.length });
      }),
      window.onDidChangeTextEditorSelection(({ textEditor: { document } }) => {
        const last = this.#last.get(document.uri.toString());
        if (!last || this.#isIn(document, last)) return;
        this.forget(document);
        onLeft(document);
      }),
    );
  }

  /** The sentence of a draft that is being typed: edited last, and with a caret in it still. */
  sentence(document: TextDocument, draft: Draft): Span | undefined {
    const last = this.#last.get(document.uri.toString());
    if (!last || !this.#isIn(document, last)) return undefined;
    const { start, end } = sentenceAround(draft.lines[last.line]?.text ?? '', last.character);
    const lineStart = draft.starts[last.line] ?? 0;
    return { start: lineStart + start, end: lineStart + end };
  }

  forget(document: TextDocument): void {
    this.#last.delete(document.uri.toString());
  }

  #isIn(document: TextDocument, { line, character }: { readonly line: number; readonly character: number }): boolean {
    if (line >= document.lineCount) return false;
    const { start, end } = sentenceAround(document.lineAt(line).text, character);
    return window.visibleTextEditors.some(
      ({ document: shown, selection: { active } }) =>
        shown === document && active.line === line && active.character >= start && active.character <= end,
    );
  }
}
