import { CharacterSet, isBlank, trimmed } from '../text/char-class.ts';
import type { Span } from '../text/span.ts';
import type { HeadingLabel, HeadingLevel, HeadingParts, LabelStyle } from './draft.ts';
import { fullStop } from './mark-units.ts';

/** The level a typed number shows (GB/T 9704—2012 7.3.3). */
export const levelOf: Readonly<Record<LabelStyle, HeadingLevel>> = {
  han: 1,
  'han-bracket': 2,
  arabic: 3,
  'arabic-bracket': 4,
  circled: 4,
};

/** A heading with its marks: `## 一、工作开展情况`, `### 加强组织领导。一是…`. */
export function markedHeading(text: string, mark: Span, hashes: number, label: HeadingLabel | undefined): HeadingParts {
  const all = trimmed(text, label?.span.end ?? mark.end);
  const level = Math.min(Math.max(hashes - 1, 1), 4) as HeadingLevel;
  return { level, mark, ...(label && { label }), ...(splitHeading(text, all) ?? whole(text, all)) };
}

/** A line that has only a number to show that it is a heading: `（一）强化组织领导。一是…`. */
export function bareHeading(text: string, label: HeadingLabel): HeadingParts {
  const all = trimmed(text, label.span.end);
  const level = levelOf[label.style];
  return { level, label, ...(splitHeading(text, all) ?? (isItem(text, all, level) ? item(all) : whole(text, all))) };
}

/** What has more characters before its first full stop is no heading but a numbered paragraph. */
const longestHeading = 60;

type Words = Pick<HeadingParts, 'text' | 'runIn' | 'closing'>;

/** The whole line is the heading; a full stop or colon at its end is not of its words. */
function whole(text: string, all: Span): Words {
  const last = text[all.end - 1] ?? '';
  const isClosed = all.end > all.start && '。：:'.includes(last);
  return { text: { start: all.start, end: all.end - (isClosed ? 1 : 0) }, closing: isClosed ? last : '' };
}

/** A numbered paragraph: it takes part in the numbering, but none of its words is a heading. */
const item = (all: Span): Words => ({ text: { start: all.start, end: all.start }, closing: '', runIn: all });

/**
 * A line without marks that is too long for a heading, one item of a list (it ends in a semicolon), or, at the levels that
 * look like the body (1. and （1）), one whole sentence.
 */
function isItem(text: string, { start, end }: Span, level: HeadingLevel): boolean {
  const last = text[end - 1] ?? '';
  return end - start > longestHeading || last === '；' || last === ';' || (level > 2 && last === '。');
}

/** The heading and what runs on behind it; undefined where nothing does. */
function splitHeading(text: string, all: Span): Words | undefined {
  const at = firstStop(text, all);
  if (at === undefined) return undefined;
  const runIn = trimmed(text, at + 1, all.end);
  if (runIn.start >= runIn.end) return undefined;
  return { text: { start: all.start, end: at }, closing: text[at] ?? '', runIn };
}

/** The full stop (outside quotes and brackets) or the colon that ends a run-in heading, where more follows it. */
function firstStop(text: string, { start, end }: Span): number | undefined {
  const most = Math.min(end - 1, start + longestHeading + 1);
  let depth = 0;
  for (let at = start; at < most; at++) {
    const character = text.charCodeAt(at);
    if (!marks.has(character)) continue;
    if (openers.has(character)) depth++;
    else if (closers.has(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (character === fullStop || isLead(text, start, at, end))) return at;
  }
  return undefined;
}

const openers = new CharacterSet('“‘（(《【〔');
const closers = new CharacterSet('”’）)》】〕');
const marks = new CharacterSet('“‘（(《【〔”’）)》】〕。：:');

/** `道路交通方面：对…进行…。`: few words, a colon, and prose behind it. */
function isLead(text: string, start: number, colon: number, end: number): boolean {
  const words = text.slice(start, colon);
  if (colon - start > 20 || /[，；,;\d]/.test(words)) return false;
  const last = text[lastWord(text, end) - 1] ?? '';
  return '。；！？;'.includes(last) || end - colon > longestHeading;
}

function lastWord(text: string, end: number): number {
  let at = end;
  while (at > 0 && (isBlank(text[at - 1]) || '”’）)》'.includes(text[at - 1] ?? ''))) at--;
  return at;
}
