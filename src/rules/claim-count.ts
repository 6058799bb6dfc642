import type { Line, Piece } from '../draft/draft.ts';
import { ordinalAnchors, ordinalsOf } from '../draft/ordinals.ts';
import { defineRule, type Located } from '../lint/rule.ts';
import { parseChineseNumber } from '../text/chinese-number.ts';
import { findAll } from '../text/find-all.ts';
import { type Span, shift } from '../text/span.ts';

interface Claim {
  readonly span: Span;
  readonly words: string;
  readonly count: number;
  readonly kind: 'points' | 'items' | 'refrain';
  /** How often what a refrain repeats (到位 of 五个到位) is there, where that can be told. */
  readonly found?: number;
  /** How many ordinals stand before it in its line. */
  readonly ordinalsBefore: number;
}

/** Of a line that announces or lists something. */
interface Fact {
  readonly claims: readonly Claim[];
  /** The values of its ordinals, but for 最后. */
  readonly ordinals: readonly number[];
}

const points = /(?<=讲|谈|提)(?:以下)?(?<count>[两二三四五六七八九])(?:点|个方面的?|条)(?:意见|要求|看法|体会|建议)/gu;
const refrains =
  /(?:做到|坚持|实现|确保|突出|强化|抓好|开展|落实)了?“(?<count>[三四五六七八九十])个(?<word>[\p{Script=Han}]{2})”(?!工程|行动|活动|计划|制度|机制|工作法|建设)/gu;
const items =
  /(?:以下|如下)(?<count>[两二三四五六七八九十])(?:个方面|方面|项|点|条|个)(?:的?(?:工作|措施|问题|要求|意见|不足))?(?=[：:。])/gu;

const counts = [...'两二三四五六七八九十'];

const refrainWords = [...'三四五六七八九十'].map(count => `“${count}个`);

/** Each claim holds one. */
const anchors = [
  ...counts.flatMap(count => [`讲${count}`, `谈${count}`, `提${count}`, `“${count}个`, `以下${count}`, `如下${count}`]),
  '讲以下',
  '谈以下',
  '提以下',
];

function readFact(line: Line): Fact | undefined {
  const ordinals = ordinalsOf(line).filter(({ isLast }) => !isLast);
  const claims: Claim[] = [];
  const add = (pattern: RegExp, kind: Claim['kind'], words: readonly string[]): void => {
    for (const match of findAll(line.prose, pattern, words)) {
      const count = parseChineseNumber(match.groups?.['count'] ?? '');
      if (count === undefined) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      const found =
        kind === 'refrain' ? refrainCount(line.prose.slice(span.end), match.groups?.['word'] ?? '', count) : undefined;
      const ordinalsBefore = ordinals.filter(ordinal => ordinal.span.start < span.end).length;
      claims.push({ span, words: match[0], count, kind, ordinalsBefore, ...(found !== undefined && { found }) });
    }
  };
  add(points, 'points', ['意见', '要求', '看法', '体会', '建议']);
  add(refrains, 'refrain', refrainWords);
  add(items, 'items', ['以下', '如下']);
  return claims.length > 0 || ordinals.length > 0 ? { claims, ordinals: ordinals.map(({ value }) => value) } : undefined;
}

export const claimCount = defineRule({
  id: 'claim-count',
  scope: 'draft',
  kinds: ['paragraph', 'heading'],
  anchors: [...ordinalAnchors, ...anchors],
  meta: {
    category: 'figures',
    severity: 'warning',
    summary: { zh: '说几点就有几点', en: 'As many points follow as are announced' },
    basis: { zh: '前后照应；计数', en: 'Counting' },
    strength: 'fact',
    repair: 'none',
    messages: { count: { zh: '“{words}”后面有{found}项，应为{count}项', en: '“{words}” is followed by {found}, not {count}' } },
  },
  read: readFact,
  *check({ draft, piece, facts }, { at }) {
    for (const [index, { line, fact }] of facts.entries()) {
      for (const claim of fact.claims) {
        const found = claim.kind === 'refrain' ? claim.found : countOf(piece, facts, index, claim);
        if (found === undefined || found === claim.count) continue;
        yield at(shift(claim.span, draft.starts[line] ?? 0), 'count', {
          data: { words: claim.words, found, count: claim.count },
        });
      }
    }
  },
});

/** Lines of a long speech: what is announced stands within it. */
const speech = 300;

/** How many items follow a claim; undefined where they are not listed, or cannot be told. */
function countOf(piece: Piece, facts: readonly Located<Fact>[], index: number, claim: Claim): number | undefined {
  const line = facts[index]?.line ?? 0;
  const behind = piece.headings.filter(heading => heading.line > line);
  const headings = behind.filter(({ level }) => level === 1).length;
  if (claim.kind === 'points' && headings === claim.count) return headings;
  const to = claim.kind === 'points' ? line + speech : (behind[0]?.line ?? piece.to);
  const ordinals = runLengths(facts, index, to, claim.ordinalsBefore);
  if (claim.kind === 'items')
    return ordinals.length === 0 ? undefined : ordinals.includes(claim.count) ? claim.count : Math.max(...ordinals);
  if (headings > 0) return headings === claim.count || ordinals.includes(claim.count) ? claim.count : headings;
  // Neither headings nor items: in a long text they were lost.
  return ordinals.includes(claim.count) ? claim.count : piece.to - line > 6 ? headings : undefined;
}

/** “五个到位”：…到位，…到位 …: the clauses behind it that have the word; a slogan that is only named has none. */
function refrainCount(behind: string, refrain: string, count: number): number | undefined {
  const found = behind.split(refrain).length - 1;
  return found < 2 || found > 15 || (found > count && !/^[：:，]/.test(behind)) ? undefined : found;
}

/** The lengths of the lists that stand behind a claim (without the `skipped` ordinals before it), up to line `to`. */
function runLengths(facts: readonly Located<Fact>[], from: number, to: number, skipped: number): readonly number[] {
  const lengths: number[] = [];
  let last = 0;
  for (let index = from; index < facts.length && (facts[index]?.line ?? to) < to; index++) {
    const values = facts[index]?.fact.ordinals ?? [];
    for (const value of index === from ? values.slice(skipped) : values) {
      if (value === 1 && last > 0) lengths.push(last);
      last = value;
    }
  }
  if (last > 0) lengths.push(last);
  return lengths;
}
