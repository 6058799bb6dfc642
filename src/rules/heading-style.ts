import type { HeadingParts, Line } from '../draft/draft.ts';
import { type Details, defineRule } from '../lint/rule.ts';
import { findAll } from '../text/find-all.ts';
import type { Span } from '../text/span.ts';

const nth =
  /(?<=^|[。；：\s\u0000])第[一二三四五六七八九十]{1,2}(?<mark>、)(?!第?[一二三四五六七八九十]{1,2}[、和及产类级批季期])/dg;

export const headingStyle = defineRule({
  id: 'heading-style',
  scope: 'line',
  kinds: ['heading', 'paragraph'],
  always: ['heading'],
  anchors: [...'一二三四五六七八九十'].flatMap(number => [`第${number}`]),
  meta: {
    category: 'numbering',
    severity: 'warning',
    summary: { zh: '序号写作 一、（一）1.（1）', en: 'Numbers are written 一、（一）1.（1）' },
    basis: { zh: 'GB/T 9704—2012 7.3.3；GB/T 15834—2011 附录 B.3', en: 'GB/T 9704—2012 7.3.3; GB/T 15834—2011 B.3' },
    strength: 'recommended',
    repair: 'fix',
    messages: {
      label: { zh: '序号“{found}”写法不对，应为“{right}”', en: 'The number “{found}” should be written “{right}”' },
      stop: { zh: '单独成行的小标题末尾有句号，应删去', en: 'A heading on its own line ends without a full stop' },
      nth: { zh: '“{found}”后用了顿号，应为“，”', en: '“{found}” is followed by a comma' },
    },
  },
  *check(line, { at }) {
    const { heading } = line;
    if (heading?.label) {
      const label = labelRepair(line, heading);
      if (label) yield at(label.span, 'label', { data: { found: label.found, right: label.right }, ...label.details });
    }
    const stop = heading && finalStop(line, heading);
    if (stop) yield at(stop, 'stop', { fix: [{ span: stop, text: '' }] });
    for (const match of findAll(line.prose, nth, ['第'])) {
      const [start, end] = match.indices?.groups?.['mark'] ?? [0, 0];
      yield at({ start, end }, 'nth', { data: { found: match[0].slice(0, -1) }, fix: [{ span: { start, end }, text: '，' }] });
    }
  },
});

interface LabelRepair {
  readonly span: Span;
  readonly found: string;
  readonly right: string;
  readonly details: Details;
}

function labelRepair({ text }: Line, { label, text: words }: HeadingParts): LabelRepair | undefined {
  if (!label) return undefined;
  const number = text.slice(label.number.start, label.number.end);
  const forms = {
    han: `${number}、`,
    'han-bracket': `（${number}）`,
    arabic: `${number}.`,
    'arabic-bracket': `（${number}）`,
    circled: number,
  };
  const right = forms[label.style];
  // Blanks behind a Chinese label go with it; behind 1. they are a habit.
  const blanks = label.style === 'arabic' || label.style === 'circled' ? 0 : Math.max(0, words.start - label.span.end);
  const span = { start: label.span.start, end: label.span.end + blanks };
  const found = text.slice(span.start, span.end);
  if (found === right) return undefined;
  const isOnlyWide = label.style === 'arabic' && label.separator === '．';
  const isOnlyBlank = found.trimEnd() === right;
  const details: Details = { fix: [{ span, text: right }], ...((isOnlyWide || isOnlyBlank) && { severity: 'information' }) };
  return { span, found: found.trimEnd(), right, details };
}

const longest: Readonly<Record<number, number>> = { 1: 30, 2: 12 };

/** A longer line that ends in 。, or one of （一） with a comma, is a numbered paragraph, not a heading. */
function finalStop({ text, content }: Line, { level, runIn, text: words }: HeadingParts): Span | undefined {
  if (runIn || text[content.end - 1] !== '。' || words.end - words.start > (longest[level] ?? 0)) return undefined;
  if (level > 1 && text.slice(words.start, words.end).includes('，')) return undefined;
  return { start: content.end - 1, end: content.end };
}
