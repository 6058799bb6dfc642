import { boldOf } from './bold.ts';

/** Where something may begin that is not prose. */
const begins = /<!--|\{\{|!?\[|https?:\/\/|www\.|@/g;
const beginnings = ['<!--', '{{', '[', '://', 'www.', '@'];

const reference = /\{\{[^{}]{0,80}\}\}/y;
const link = /!?\[[^[\]]{0,200}\]\([^()]{0,400}\)/y;
const address = /(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&'*+,;=%]+/y;
const mailBefore = /[\w.+-]{1,64}$/;
const mailBehind = /@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/y;

/**
 * `text` with what is not prose replaced by U+0000, character for character: comments, `{{references}}`, the marks and targets
 * of images and links (their words are prose), URLs, e-mail addresses, the marks of bold. `from`: the prose starts there.
 */
export function proseOf(text: string, from = 0): string {
  // Asked one after the other, words are found faster than by one expression.
  if (from === 0 && !beginnings.some(words => text.includes(words))) return text.includes('**') ? withoutBold(text) : text;
  const cuts: number[] = from > 0 ? [0, from] : [];
  begins.lastIndex = from;
  for (let match = begins.exec(text); match; match = begins.exec(text)) {
    const end = cut(text, match.index, match[0], cuts);
    if (end !== undefined) begins.lastIndex = end;
  }
  const prose = cuts.length === 0 ? text : masked(text, cuts);
  return prose.includes('**') ? withoutBold(prose) : prose;
}

/** Adds what is to be cut at `at` (pairs of start and end, ascending), and tells where it ends. */
function cut(text: string, at: number, mark: string, cuts: number[]): number | undefined {
  if (mark === '<!--') {
    const close = text.indexOf('-->', at + 4);
    const end = close === -1 ? text.length : close + 3;
    cuts.push(at, end);
    return end;
  }
  if (mark === '@') {
    const local = mailBefore.exec(text.slice(Math.max(cuts.at(-1) ?? 0, at - 64), at))?.[0].length ?? 0;
    const end = local > 0 ? endOf(mailBehind, text, at) : undefined;
    if (end !== undefined) cuts.push(at - local, end);
    return end;
  }
  const end = endOf(mark === '{{' ? reference : mark.endsWith('[') ? link : address, text, at);
  if (end === undefined) return undefined;
  if (mark.endsWith('[')) cuts.push(at, at + mark.length, text.lastIndexOf('](', end), end);
  else cuts.push(at, end);
  return end;
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function masked(text: string, cuts: readonly number[]): string {
  let prose = '';
  let done = 0;
  for (let index = 0; index < cuts.length; index += 2) {
    const start = cuts[index] ?? 0;
    const end = cuts[index + 1] ?? 0;
    prose += text.slice(done, start) + '\0'.repeat(end - start);
    done = end;
  }
  return prose + text.slice(done);
}

function withoutBold(prose: string): string {
  const cuts = boldOf(prose).flatMap(({ whole, words }) => [whole.start, words.start, words.end, whole.end]);
  return cuts.length === 0 ? prose : masked(prose, cuts);
}
