import type { Span } from '../text/span.ts';

/** Comments, references, image and link targets, URLs and e-mail addresses: not prose. */
const notProse =
  /<!--[\s\S]*?(?:-->|$)|\{\{[^{}\n]{0,80}\}\}|!\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)|\]\([^)\n]{0,400}\)|(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&'*+,;=%]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/g;

/** `**words**`. Where the marks stand for a blank (`**市`, `**镇`), it is none: a blank is read from the source. */
const bold =
  /\*\*(?![\s*省市县区镇乡村州盟旗局厅部处科院校厂矿站队年月日次个家名人项处起场万元%％，。；、])([^*\n]{1,200}?[^\s*])\*\*(?!\*)/g;

/** The words in bold of a line: the whole with its marks, and the words alone. */
export function boldOf(text: string): readonly { readonly whole: Span; readonly words: Span }[] {
  if (!text.includes('**')) return [];
  return [...text.matchAll(bold)]
    .filter(match => text[match.index - 1] !== '*')
    .map(match => {
      const end = match.index + match[0].length;
      return { whole: { start: match.index, end }, words: { start: match.index + 2, end: end - 2 } };
    });
}

const nothing = (length: number): string => '\u0000'.repeat(length);

/** `text` with what is not prose replaced by U+0000, character for character. `from`: the prose starts there. */
export function proseOf(text: string, from = 0): string {
  let prose = from > 0 ? nothing(from) + text.slice(from) : text;
  if (/[<{\]@]|:\/\/|www\./.test(prose)) prose = prose.replace(notProse, match => nothing(match.length));
  if (prose.includes('**')) {
    for (const { whole, words } of boldOf(prose)) {
      prose = `${prose.slice(0, whole.start)}\0\0${prose.slice(words.start, words.end)}\0\0${prose.slice(whole.end)}`;
    }
  }
  return prose;
}
