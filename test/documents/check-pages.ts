import type { DrawnLine } from './render.ts';

/** 版心 in points: 28 mm from the left, 37 mm from the top, 156 × 225 mm. */
const block = { left: 79.4, right: 521.6, top: 104.9, bottom: 742.7 };

const isPageNumber = ({ text }: DrawnLine): boolean => /^—\d+—$/.test(text);

/** What a reader would object to on full pages of nothing but Chinese characters: 22 lines of 28 are asked for. */
export function fullPageProblems(pages: readonly (readonly DrawnLine[])[]): readonly string[] {
  const problems: string[] = [];
  for (const [index, lines] of pages.slice(0, -1).entries()) {
    const text = lines.filter(line => !isPageNumber(line));
    // Under the title one line is blank.
    if (text.length !== (index === 0 ? 21 : 22)) problems.push(`page ${index + 1} has ${text.length} lines`);
    for (const [row, line] of text.entries()) {
      const isTitle = index === 0 && row === 0;
      const isIndented = line.left > block.left + 16;
      const expected = isIndented ? 26 : 28;
      if (!isTitle && line.text.length !== expected)
        problems.push(`page ${index + 1}, line ${row + 1}: ${line.text.length} characters`);
    }
  }
  return pages.length < 3 ? [...problems, `only ${pages.length} pages`] : problems;
}

/** What a reader would object to on any pages: text outside the block, page numbers out of place. */
export function pageProblems(pages: readonly (readonly DrawnLine[])[]): readonly string[] {
  return pages.flatMap((lines, index) => {
    const problems: string[] = [];
    const text = lines.filter(line => !isPageNumber(line));
    for (const line of text) {
      // A mark may hang out by its own width in LibreOffice, which does not read that it must not.
      const overhang = /[，。、；：！？”）》.,]$/.test(line.text) ? 17 : 1;
      if (
        line.left < block.left - 1 ||
        line.right > block.right + overhang ||
        line.bottom > block.bottom + 6 ||
        line.top < block.top - 6
      )
        problems.push(`page ${index + 1}: “${line.text.slice(0, 12)}” stands outside the text block`);
    }
    return [...problems, ...numberProblems(lines.find(isPageNumber), index + 1)];
  });
}

/** — 1 —: 7 mm below the text block, one character in from the right on odd pages, from the left on even ones (7.5). */
function numberProblems(number: DrawnLine | undefined, page: number): readonly string[] {
  if (!number) return [`page ${page} has no number`];
  const problems = number.text === `—${page}—` ? [] : [`page ${page} is numbered ${number.text}`];
  const distance = ((number.top + number.bottom) / 2 - block.bottom) / (72 / 25.4);
  if (Math.abs(distance - 7) > 1) problems.push(`page ${page}: its number stands ${distance.toFixed(1)} mm below the text`);
  const inset = page % 2 === 1 ? block.right - number.right : number.left - block.left;
  if (Math.abs(inset - 14) > 3) problems.push(`page ${page}: its number stands ${inset.toFixed(1)} pt from the edge`);
  return problems;
}
