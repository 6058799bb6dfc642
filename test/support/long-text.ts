import { readFileSync } from 'node:fs';

const clean = [
  'flood.txt',
  'education.txt',
  'market.txt',
  'tourism.txt',
  'ecology.txt',
  'civil.txt',
  'agriculture.txt',
  'grid.txt',
  'housing.txt',
  'traffic.txt',
];

/** Our own clean texts over and over, numbered so that no paragraph is another’s copy: about as many characters as asked for. */
export function longText(characters: number): string {
  const parts = clean.map(name => readFileSync(new URL(`../corpus/clean/${name}`, import.meta.url), 'utf8'));
  let text = '';
  for (let round = 1; text.length < characters; round++) {
    text += `${(parts[round % parts.length] ?? '').replaceAll(/(?<=[^。\n]{10})。/g, `（${round}）。`)}\n`;
  }
  return text.slice(0, text.lastIndexOf('\n', characters) + 1);
}
