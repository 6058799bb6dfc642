import type { Row } from './row.ts';

/** The rows of the front matter, `[from, to)`: from the opening fence to the closing one. */
export interface FrontMatterRows {
  readonly from: number;
  readonly to: number;
  readonly closed: boolean;
}

/** `文种: 工作总结`, `- 一项`, `}`; a full-width colon is a mistake one makes in a key. */
const keyRow = /^ *(?:- |- *$|[}\]]|#|(?:- )?[^\s:：#，。；、][^:：，。；]{0,30}(?:: |:$|：\S))/;

/** Stricter, for what no fence closes: the text begins where a row is no key. */
const surelyKeyRow = /^ *(?:- |- *$|[}\]]|(?:- )?[^\s:：#，。；、][^:：，。；]{0,30}:(?: |$))|^ +#/;

/** What is shorter may be a key that is being typed. */
const longestBareKey = 12;

/** How far a closing fence is looked for. */
const mostRows = 2000;

/**
 * The front matter stands first, blank rows apart, between `---` and `---` (or `...`). What only happens to stand between two
 * thematic breaks is none: most of its rows must look like keys. One that is not closed ends before the first row that cannot
 * be a key; without a single key there is none, and the `---` is a note.
 */
export function findFrontMatter(rows: readonly Row[]): FrontMatterRows | undefined {
  let from = 0;
  while (rows[from]?.shape === 'blank') from++;
  if (rows[from]?.shape !== 'fence' || rows[from]?.text.replace(/^\uFEFF/, '').trimEnd() !== '---') return undefined;
  return closedAt(rows, from) ?? unclosed(rows, from);
}

function closedAt(rows: readonly Row[], from: number): FrontMatterRows | undefined {
  let keys = 0;
  let others = 0;
  const most = Math.min(rows.length, from + mostRows);
  for (let index = from + 1; index < most; index++) {
    const row = rows[index] as Row;
    if (row.shape === 'fence' || row.text.trimEnd() === '...') {
      return keys >= others ? { from, to: index + 1, closed: true } : undefined;
    }
    if (keyRow.test(row.text)) keys++;
    else if (row.text.length > longestBareKey) others++;
  }
  return undefined;
}

function unclosed(rows: readonly Row[], from: number): FrontMatterRows | undefined {
  let to = from + 1;
  for (let index = from + 1; index < rows.length; index++) {
    const row = rows[index] as Row;
    if (surelyKeyRow.test(row.text)) to = index + 1;
    else if (row.shape !== 'blank') break;
  }
  return to > from + 1 ? { from, to, closed: false } : undefined;
}
