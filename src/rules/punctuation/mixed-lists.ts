import type { Line } from '../../draft/draft.ts';
import { CharacterSet, isHan } from '../../text/char-class.ts';
import { memo } from '../../text/memo.ts';

/** Words between marks, and the mark behind them. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly mark: string;
}

const ends = new CharacterSet('，、。；：！？“”‘’（）《》…\0');
const longest = 40;

/** Where items stand that a 、 divides from one neighbour and a ， from another: the mark that differs, by position. */
export const mixedListCommas = memo(({ prose }: Line): readonly number[] => {
  const found = new Set<number>();
  for (let comma = prose.indexOf('，'); comma !== -1; comma = prose.indexOf('，', comma + 1)) {
    if (isMixed(prose, comma)) found.add(comma);
  }
  return [...found];
});

function isMixed(prose: string, comma: number): boolean {
  const left = itemBefore(prose, comma);
  const right = itemFrom(prose, comma + 1);
  if (!left || !right) return false;
  const beforeLeft = prose[left.start - 1] === '、' ? itemBefore(prose, left.start - 1) : undefined;
  const behindRight = right.mark === '、' ? itemFrom(prose, right.end + 1) : undefined;
  // A、B，C、D are two pairs.
  if (beforeLeft && behindRight) return false;
  if (beforeLeft) return areParallel([beforeLeft, left, right], prose);
  return behindRight !== undefined && areParallel([left, right, behindRight], prose);
}

function itemBefore(prose: string, end: number): Item | undefined {
  let start = end;
  while (start > 0 && end - start <= longest && !ends.has(prose.charCodeAt(start - 1))) start--;
  return end - start <= longest && start < end
    ? { start, end, words: prose.slice(start, end), mark: prose[end] ?? '' }
    : undefined;
}

function itemFrom(prose: string, start: number): Item | undefined {
  let end = start;
  while (end < prose.length && end - start <= longest && !ends.has(prose.charCodeAt(end))) end++;
  return end - start <= longest && start < end
    ? { start, end, words: prose.slice(start, end), mark: prose[end] ?? '' }
    : undefined;
}

/** 一等奖, 二等奖, 三等奖; 甲级, 乙级, 丙级. */
const ordinal = /^[特一二三四五六七八九十甲乙丙丁ABCD]$/;

/** Heads that make clauses of one length one list: 谁主管谁负责, 每月一调度. */
const refrain = /^[谁每早先]/;

const people = /(?:干部|人员|队员|代表|党员|群众|同志|学员|村民|居民|职工|教师)$/;
const person = /(?:员|长|者|人|手|工|干部|代表|群众|书记|主任|师|生)$/;

/** Whether three items are so alike that they are one list, and its end is seen. */
function areParallel([first, second, third]: readonly [Item, Item, Item], prose: string): boolean {
  const [a, b, c] = [first.words, second.words, third.words];
  if (isRefrain(a, b, c) || isSeries(a, b, c)) return true;
  if (
    people.test(a) &&
    a.slice(-2) === b.slice(-2) &&
    b.length <= 6 &&
    second.mark === '、' &&
    /^(?:组织|动员|发动|召集|号召)/.test(a)
  )
    return person.test(c.slice(0, 3)) || person.test(c.slice(0, 4));
  return isTail(a, b, c) && closes(prose, third, b.length);
}

/** The same character at the head and a length: 每月一会商，每季一联查、每年一考核. */
function isRefrain(a: string, b: string, c: string): boolean {
  if (b.length < 3 || b.length > 8 || !refrain.test(b)) return false;
  const head = b[0] as string;
  const at = a.length - b.length;
  return at >= 0 && at <= 4 && a[at] === head && c[0] === head && alike(a.slice(at), b, c.slice(0, b.length)) >= 2;
}

/** How many places hold the same character in all three. */
function alike(a: string, b: string, c: string): number {
  let count = 0;
  for (let at = 0; at < b.length; at++) if (a[at] === b[at] && b[at] === c[at]) count++;
  return count;
}

/** The figures apart, they differ in an ordinal only. */
function isSeries(a: string, b: string, c: string): boolean {
  const [x, y, z] = [a, b, c].map(words => words.replaceAll(/\d+(?:\.\d+)?/g, '#')) as [string, string, string];
  const tail = x.slice(-y.length);
  if (y.length < 3 || tail.length !== y.length || z.length !== y.length || !y.includes('#')) return false;
  let differing = 0;
  for (let at = 0; at < y.length; at++) {
    if (tail[at] === y[at] && y[at] === z[at]) continue;
    if (++differing > 1 || ![tail[at], y[at], z[at]].every(character => ordinal.test(character ?? ''))) return false;
  }
  return differing === 1;
}

/** 建立问题清单，任务清单、责任清单: nouns of one length that end in the same two characters, a verb before the first of them. */
function isTail(a: string, b: string, c: string): boolean {
  if (b.length < 4 || b.length > 6 || a.length < b.length || a.length > b.length + 4) return false;
  const tail = b.slice(-2);
  return a.endsWith(tail) && c.slice(0, b.length).endsWith(tail) && isHan(tail[0]);
}

/** Whether the list ends behind its last item: the sentence does, or it is summed up. */
const closes = (prose: string, { start }: Item, length: number): boolean =>
  start + length >= prose.length ||
  /^(?:[。；“]|等|[两三四五六七八九]张|[两三四五六七八九]项)/.test(prose.slice(start + length, start + length + 2));
