/** Strings that an expression may match: each of its choices is taken in some of them. Negative assertions are left out, so not every string matches. */
export function samplesOf(source: string, most = 4000): readonly string[] {
  const parser = new Parser(source, most);
  return [...new Set(parser.choice())];
}

/** What stands for a character that may be nearly any. */
const filler = '甲';

class Parser {
  readonly #source: string;
  readonly #most: number;
  #at = 0;

  constructor(source: string, most: number) {
    this.#source = source;
    this.#most = most;
  }

  choice(): readonly string[] {
    const found = [...this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      found.push(...this.#sequence());
    }
    return found;
  }

  #sequence(): readonly string[] {
    let found: readonly string[] = [''];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) {
      const part = this.#quantified(this.#atom());
      found = this.#thinned(found.flatMap(head => part.map(tail => head + tail)));
    }
    return found;
  }

  #quantified(part: readonly string[]): readonly string[] {
    const [all = '', sign = '', least = ''] = /^(?:([*+?])|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at)) ?? [];
    if (all === '') return part;
    this.#at += all.length;
    const times = sign === '+' ? 1 : Number(least);
    if (sign === '*' || sign === '?' || times === 0) return ['', ...part];
    return part.map(one => one.repeat(times));
  }

  #atom(): readonly string[] {
    const character = this.#source[this.#at] ?? '';
    if (character === '(') return this.#group();
    if (character === '[') return this.#set();
    this.#at++;
    if (character === '^' || character === '$') return [''];
    if (character === '.') return [filler];
    if (character !== '\\') return [character];
    const [code = ''] = /^(?:[pP]\{[^}]*\}|k<\w+>|.)/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += code.length;
    return escaped(code);
  }

  #group(): readonly string[] {
    const [opener = '('] = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += opener.length;
    const found = this.choice();
    this.#at++;
    return opener.endsWith('!') ? [''] : found;
  }

  #set(): readonly string[] {
    const [all = ''] = /^\[(?:\\.|[^\]\\])*\]/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += all.length;
    const inside = all.slice(1, -1);
    if (inside.startsWith('^')) return [filler];
    return [...inside.matchAll(/\\[pP]\{[^}]*\}|\\u[0-9a-f]{4}-\\u[0-9a-f]{4}|\\.|.-.|./gu)].flatMap(([one]) =>
      one.startsWith('\\') ? escaped(one.slice(1)) : one.length === 3 ? [one[0] ?? '', one[2] ?? ''] : [one],
    );
  }

  /** No more than are wanted, from all over. */
  #thinned(found: readonly string[]): readonly string[] {
    if (found.length <= this.#most) return found;
    const step = found.length / this.#most;
    return Array.from(
      { length: this.#most },
      (_, index) => found[Math.floor(index * step + ((index * 7919) % Math.ceil(step)))] ?? '',
    );
  }
}

const escaped = (code: string): readonly string[] =>
  code[0] === 'd' ? ['3'] : /^[pPwWDSu]/.test(code) ? [filler] : code === 's' ? [' '] : [code.slice(-1)];
