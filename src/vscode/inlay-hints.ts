import { type Disposable, InlayHint, InlayHintKind, languages, Position } from 'vscode';
import type { Services } from './services.ts';

/** The value of each reference, behind it. */
export function registerInlayHints({ session, selector }: Services): Disposable {
  return languages.registerInlayHintsProvider(selector, {
    async provideInlayHints(document, range) {
      const linted = await session.of(document);
      if (!linted) return [];
      const { core, draft } = linted;
      const metrics = core.resolveMetrics(draft);
      const hints: InlayHint[] = [];
      for (let index = range.start.line; index <= Math.min(range.end.line, draft.lines.length - 1); index++) {
        const line = draft.lines[index];
        for (const reference of line ? core.referencesOf(line) : []) {
          const shown = core.referenceText(metrics, reference);
          if ('text' in shown)
            hints.push(new InlayHint(new Position(index, reference.span.end), ` ${shown.text}`, InlayHintKind.Parameter));
        }
      }
      return hints;
    },
  });
}
