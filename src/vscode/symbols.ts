import { Disposable, DocumentSymbol, FoldingRange, FoldingRangeKind, languages, Range, SymbolKind } from 'vscode';
import type { Draft } from '../index.ts';
import type { Services } from './services.ts';

/** Outline, breadcrumbs and folding from the headings, however they are spelt. */
export function registerSymbols({ session, selector }: Services): Disposable {
  return Disposable.from(
    languages.registerDocumentSymbolProvider(selector, {
      async provideDocumentSymbols(document) {
        const linted = await session.of(document);
        return linted && document.languageId === 'gongwen' ? symbols(linted.draft) : [];
      },
    }),
    languages.registerFoldingRangeProvider(selector, {
      async provideFoldingRanges(document) {
        const linted = await session.of(document);
        return linted && document.languageId === 'gongwen' ? folds(linted.draft) : [];
      },
    }),
  );
}

function symbols(draft: Draft): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  for (const piece of draft.pieces) {
    const title = piece.title === undefined ? undefined : draft.lines[piece.title];
    const words = title?.text.slice(title.content.start, title.content.end) ?? '';
    const root = words === '' ? undefined : symbol(words, SymbolKind.File, piece.title ?? piece.from, piece.to, draft);
    if (root) roots.push(root);
    const made: DocumentSymbol[] = [];
    for (const { line, body, parent } of piece.headings) {
      const found = draft.lines[line];
      if (!found?.heading) continue;
      const from = found.heading.label?.span.start ?? found.heading.text.start;
      const name = found.text.slice(from, found.heading.text.end) || found.text.trim().slice(0, 30);
      const item = symbol(name, SymbolKind.String, line, body.to, draft);
      made.push(item);
      (parent === undefined ? (root?.children ?? roots) : (made[parent]?.children ?? roots)).push(item);
    }
  }
  return roots;
}

function symbol(name: string, kind: SymbolKind, line: number, to: number, draft: Draft): DocumentSymbol {
  const last = Math.max(line, to - 1);
  const whole = new Range(line, 0, last, draft.lines[last]?.text.length ?? 0);
  return new DocumentSymbol(name, '', kind, whole, new Range(line, 0, line, draft.lines[line]?.text.length ?? 0));
}

function folds(draft: Draft): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const head = draft.lines.findLastIndex(({ kind }) => kind === 'front-matter');
  const first = draft.lines.findIndex(({ kind }) => kind === 'front-matter');
  if (head > first) ranges.push(new FoldingRange(first, head, FoldingRangeKind.Region));
  for (const { headings } of draft.pieces) {
    for (const { line, body } of headings) {
      let last = body.to - 1;
      while (last > line && draft.lines[last]?.kind === 'blank') last--;
      if (last > line) ranges.push(new FoldingRange(line, last));
    }
  }
  return ranges;
}
