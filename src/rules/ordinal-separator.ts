import type { Line } from '../draft/draft.ts';
import { type Ordinal, ordinalAnchors, ordinalsOf } from '../draft/ordinals.ts';
import { defineRule } from '../lint/rule.ts';
import { changeTo } from './place/change-to.ts';
import { ordinalRuns, type PlacedOrdinal } from './place/ordinal-runs.ts';

export const ordinalSeparator = defineRule({
  id: 'ordinal-separator',
  scope: 'draft',
  kinds: ['paragraph', 'heading'],
  anchors: ordinalAnchors,
  meta: {
    category: 'numbering',
    severity: 'information',
    summary: { zh: '同一组“一是、二是”之间标点一致', en: 'The items of one list are separated alike' },
    basis: { zh: 'GB/T 15834—2011 附录 A.5', en: 'GB/T 15834—2011 A.5' },
    strength: 'recommended',
    repair: 'suggest',
    messages: {
      mixed: {
        zh: '“{found}”前是“{mark}”，本组其他各项前是“{other}”，宜一致',
        en: '“{mark}” stands before “{found}”, “{other}” before the other items',
      },
    },
  },
  /**
   * Only the ordinals, what stands before them, and whether a ， stands in an item: where they stand is read again, so that typing
   * around them changes nothing.
   */
  read(line: Line): string | undefined {
    const ordinals = ordinalsOf(line);
    if (ordinals.length === 0) return undefined;
    let shape = '';
    let from = line.prose.length;
    for (let index = ordinals.length - 1; index >= 0; index--) {
      const { family, value, before, span } = ordinals[index] as Ordinal;
      shape += `${before}${family}${value}${hasComma(line.prose, span.end, from) ? '~' : ' '}`;
      from = span.start;
    }
    return shape;
  },
  *check({ draft, piece, facts }, { at }) {
    for (const run of ordinalRuns(draft, piece, facts)) {
      if (run.length < 3 || isAlike(run)) continue;
      const inner = run.slice(1).filter(({ line }) => line === run[0]?.line);
      if (inner.length < 2) continue;
      const counts = new Map<string, number>();
      for (const { ordinal } of inner) counts.set(ordinal.before, (counts.get(ordinal.before) ?? 0) + 1);
      const [first = '', most = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
      // Of two marks, the ， is wrong where the items have a ， within: it does not part them.
      const isPair = inner.length === 2 && run.length === 3 && counts.size === 2 && counts.has('，');
      const usual = isPair ? ([...counts.keys()].find(mark => mark !== '，') ?? '') : first;
      if (counts.size < 2 || !'。；'.includes(usual) || usual === '') continue;
      if (isPair ? !isPhrased(draft.lines[run[0]?.line ?? 0], run) : most * 2 <= inner.length) continue;
      for (const { line, ordinal } of inner) {
        if (ordinal.before === usual || !'。；，、'.includes(ordinal.before) || ordinal.before === '') continue;
        const text = draft.lines[line]?.text ?? '';
        const place = text.lastIndexOf(ordinal.before, ordinal.span.start - 1);
        const span = { start: (draft.starts[line] ?? 0) + place, end: (draft.starts[line] ?? 0) + place + 1 };
        const whole = { start: span.start, end: (draft.starts[line] ?? 0) + ordinal.span.end };
        yield at(whole, 'mixed', {
          data: { found: text.slice(ordinal.span.start, ordinal.span.end), mark: ordinal.before, other: usual },
          suggestions: [changeTo(span, usual)],
        });
      }
    }
  },
});

/** Whether the same mark stands before all items but the first. */
const isAlike = (run: readonly PlacedOrdinal[]): boolean =>
  run.every(({ ordinal }, index) => index === 0 || ordinal.before === run[1]?.ordinal.before);

/** Whether a ， stands between two places, and not as the last mark. */
const hasComma = (prose: string, from: number, to: number): boolean =>
  prose.slice(from + 1, Math.max(from + 1, to - 1)).includes('，');

/** Whether the items before the last one have commas within. */
const isPhrased = (line: Line | undefined, run: readonly PlacedOrdinal[]): boolean =>
  line !== undefined &&
  run.slice(0, -1).every(({ ordinal }, index) => hasComma(line.prose, ordinal.span.end, run[index + 1]?.ordinal.span.start ?? 0));
