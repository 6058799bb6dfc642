import type { Draft, Line, Piece } from '../draft/draft.ts';
import { ordinalsOf } from '../draft/ordinals.ts';
import { defineRule } from '../lint/rule.ts';
import { parseChineseNumber } from '../text/chinese-number.ts';
import { memo } from '../text/memo.ts';
import { type Span, shift } from '../text/span.ts';

interface Claim {
  readonly span: Span;
  readonly words: string;
  readonly count: number;
  readonly kind: 'points' | 'items' | 'refrain';
  /** The word a refrain repeats: 到位 of 五个到位. */
  readonly refrain?: string;
}

const points = /(?<=讲|谈|提)(?:以下)?(?<count>[两二三四五六七八九])(?:点|个方面的?|条)(?:意见|要求|看法|体会|建议)/gu;
const refrains =
  /(?:做到|坚持|实现|确保|突出|强化|抓好|开展|落实)了?“(?<count>[三四五六七八九十])个(?<word>[\p{Script=Han}]{2})”(?!工程|行动|活动|计划|制度|机制|工作法|建设)/gu;
const items =
  /(?:以下|如下)(?<count>[两二三四五六七八九十])(?:个方面|方面|项|点|条|个)(?:的?(?:工作|措施|问题|要求|意见|不足))?(?=[：:。])/gu;

const claimsOf = memo((line: Line): readonly Claim[] => {
  if (line.kind !== 'paragraph' && line.kind !== 'heading') return [];
  const found: Claim[] = [];
  const add = (pattern: RegExp, kind: Claim['kind']): void => {
    for (const match of line.prose.matchAll(pattern)) {
      const count = parseChineseNumber(match.groups?.['count'] ?? '');
      const word = match.groups?.['word'];
      if (count === undefined) continue;
      found.push({
        span: { start: match.index, end: match.index + match[0].length },
        words: match[0],
        count,
        kind,
        ...(word !== undefined && { refrain: word }),
      });
    }
  };
  add(points, 'points');
  add(refrains, 'refrain');
  add(items, 'items');
  return found;
});

export const claimCount = defineRule({
  id: 'claim-count',
  scope: 'draft',
  meta: {
    category: 'figures',
    severity: 'warning',
    summary: { zh: '说几点就有几点', en: 'As many points follow as are announced' },
    basis: { zh: '前后照应；计数', en: 'Counting' },
    strength: 'fact',
    repair: 'none',
    messages: { count: { zh: '“{words}”后面有{found}项，应为{count}项', en: '“{words}” is followed by {found}, not {count}' } },
  },
  *check({ draft, piece }, { at }) {
    for (let index = piece.from; index < piece.to; index++) {
      const line = draft.lines[index];
      for (const claim of line ? claimsOf(line) : []) {
        const found = line ? countOf(draft, piece, index, line, claim) : undefined;
        if (found === undefined || found === claim.count) continue;
        yield at(shift(claim.span, draft.starts[index] ?? 0), 'count', {
          data: { words: claim.words, found, count: claim.count },
        });
      }
    }
  },
});

/** Lines of a long speech: what is announced stands within it. */
const speech = 300;

/** How many items follow a claim; undefined where they are not listed, or cannot be told. */
function countOf(draft: Draft, piece: Piece, index: number, line: Line, claim: Claim): number | undefined {
  if (claim.kind === 'refrain') return refrainCount(line, claim);
  const headings = piece.headings.reduce((count, heading) => count + (heading.line > index && heading.level === 1 ? 1 : 0), 0);
  if (claim.kind === 'points' && headings === claim.count) return headings;
  const ordinals = longestRun(
    draft,
    index,
    claim.kind === 'points' ? Math.min(piece.to, index + speech) : nextHeading(draft, index, piece.to),
    line,
    claim.span.end,
  );
  if (claim.kind === 'items')
    return ordinals.length === 0 ? undefined : ordinals.includes(claim.count) ? claim.count : Math.max(...ordinals);
  if (headings > 0) return headings === claim.count || ordinals.includes(claim.count) ? claim.count : headings;
  // Neither headings nor items: in a long text they were lost.
  return ordinals.includes(claim.count) ? claim.count : piece.to - index > 6 ? headings : undefined;
}

/** “五个到位”：…到位，…到位 …: the clauses behind it that have the word; a slogan that is only named has none. */
function refrainCount({ prose }: Line, { span, refrain = '', count }: Claim): number | undefined {
  const found = prose.slice(span.end).split(refrain).length - 1;
  return found < 2 || found > 15 || (found > count && !/^[：:，]/.test(prose.slice(span.end))) ? undefined : found;
}

/** The lengths of the lists that stand behind a place. */
function longestRun(draft: Draft, from: number, to: number, line: Line, offset: number): readonly number[] {
  const lengths: number[] = [];
  let last = 0;
  for (let index = from; index < to; index++) {
    const here = draft.lines[index];
    for (const { value, isLast, span } of here ? ordinalsOf(here) : []) {
      if ((here === line && span.start < offset) || isLast) continue;
      if (value === 1 && last > 0) lengths.push(last);
      last = value;
    }
  }
  if (last > 0) lengths.push(last);
  return lengths;
}

function nextHeading(draft: Draft, from: number, to: number): number {
  for (let index = from + 1; index < to; index++) if (draft.lines[index]?.kind === 'heading') return index;
  return to;
}
