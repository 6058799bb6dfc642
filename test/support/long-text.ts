import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../corpus/clean/', import.meta.url);

const [stems, branches] = ['甲乙丙丁戊己庚辛壬癸', '子丑寅卯辰巳午未申酉戌亥'];

/** A name for each of many rounds, without a figure in it: 甲子, 乙丑 … */
const nameOf = (round: number): string =>
  `${stems[round % 10]}${branches[round % 12]}${round < 60 ? '' : nameOf(Math.floor(round / 60))}`;

/** Our own clean texts one after the other, as they are; once they have run out, again, named so that no sentence is another’s copy. About as many characters as asked for. */
export function longText(characters: number): string {
  const names = readdirSync(folder).filter(name => name.endsWith('.txt'));
  const parts = names.map(name => readFileSync(new URL(name, folder), 'utf8'));
  let text = '';
  for (let index = 0; text.length < characters; index++) {
    const round = Math.floor(index / parts.length);
    const part = parts[index % parts.length] ?? '';
    text += `${round === 0 ? part : part.replaceAll(/(?<=[^。\n]{10})。/g, `（${nameOf(round)}）。`)}\n`;
  }
  return text.slice(0, text.lastIndexOf('\n', characters) + 1);
}
