/** Words, by their first character: which of them stands at a place. */
export class WordsByStart {
  /** The longest first. */
  readonly #words = new Map<number, string[]>();

  constructor(words: readonly string[]) {
    for (const word of words.toSorted((a, b) => b.length - a.length)) {
      const start = word.charCodeAt(0);
      const others = this.#words.get(start);
      if (others) others.push(word);
      else this.#words.set(start, [word]);
    }
  }

  /** The longest of the words that stands in `text` at `at`; `''` where none does. `unit` is the one there. */
  at(text: string, at: number, unit: number | undefined): string {
    const words = unit === undefined ? undefined : this.#words.get(unit);
    if (!words) return '';
    for (let index = 0; index < words.length; index++) if (text.startsWith(words[index] as string, at)) return words[index] as string;
    return '';
  }
}
