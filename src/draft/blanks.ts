import { memo } from '../text/memo.ts';
import type { Span } from '../text/span.ts';
import type { Line } from './draft.ts';

/** A blank left to fill. The span is in the line. */
export interface Blank {
  readonly span: Span;
  /** Whether a figure is missing (`*次`), so that a metric can take its place. */
  readonly isFigure: boolean;
  /** A blank for sure, or a 某 that may be a word. */
  readonly isCertain: boolean;
}

const units =
  '人次|家次|户次|辆次|场次|条次|余|万|亿|个|项|条|处|件|起|家|户|人|名|次|场|份|篇|期|批|台|辆|座|间|所|支|幅|张|册|亩|吨|元|天|%|％|公里|平方米';

const patterns: readonly RegExp[] = [
  // 20__年, 20xx年度, 202X年, *年: the year with what stands for its digits
  /(?<![\dA-Za-z])(?:20|19)(?:_{1,6}|[xX×*＊]{1,2})(?:年度?)?|(?<![\dA-Za-z])20\d[xX×*_](?=年)/g,
  /_{2,}/g,
  // *次, **市, ***; a star that multiplies two numbers is none
  /(?<!\d\s?)\*+(?!\s?\d)|(?<=^|[^\d\s])\*+/g,
  // XX镇, xx局, ××, X月X日, N家
  /(?<![A-Za-z0-9.])(?:[xXＸ]{2,}|×{2,})(?![A-Za-z0-9.])|(?<![A-Za-z0-9])[xXＸ×](?=[年月日市县区镇乡村省个项次人家起%％])|(?<![A-Za-z0-9])N(?=个|家|项|次|人|场|起|份|条|处)/g,
  // [填写], （此处填写…）, （待补充）
  /\[(?:请?填写?|待|此处|单位|姓名|日期|时间|数字|数量|地名|名称)[^\]\n]{0,20}\]|[（(](?:此处|请)?(?:填写|填入|补充|插入)[^）)\n]{0,20}[）)]|[（(]待(?:补充?|填写?|定|核实?|完善)[）)]|(?<![\p{Script=Han}])待填(?:写)?(?![\p{Script=Han}])|(?<![A-Za-z])(?:TODO|TBD)(?![A-Za-z])/gu,
  /(?<=年)[ \u3000]{1,6}(?=月)|(?<=月)[ \u3000]{1,6}(?=日)|(?<=[（(]|^)[ \u3000]{2,}(?=年)/g,
];

/** 【…】 is a blank, but a label at the head of a line (【案例一】…) or the year of a document number. */
const bracketed = /【[^】\n]{1,30}】/g;
const isLabel = /^【(?:案例|问题|背景|经验|做法|典型|提示|注|附|\d{4})/;

/** 某 as a blank; where a case is told without a name (某企业发生…) it is a word. */
const someone = /(?<![任第些])某(?:系统|市|县|区|镇|乡|省|局|厅|街道)(?![一某长部])/g;
const tellsCase = /案例|例如|比如|通报|事故|发生|曝光|反面|典型/;

export const blanksOf = memo((line: Line): readonly Blank[] => {
  if (line.kind === 'front-matter' || line.kind === 'note' || line.kind === 'blank') return [];
  const { prose } = line;
  if (!/[_*＊xXＸ×N[（(待T【某年]/.test(prose)) return [];
  const found: Blank[] = [];
  const add = (start: number, length: number, isCertain = true): void => {
    const end = start + length;
    if (length === 0 || found.some(({ span }) => start < span.end && span.start < end)) return;
    found.push({ span: { start, end }, isCertain, isFigure: isCertain && isFigureAt(prose, start, end) });
  };
  for (const pattern of patterns)
    for (const match of prose.matchAll(pattern)) if (!isListMark(prose, match.index)) add(match.index, match[0].length);
  for (const match of prose.matchAll(bracketed))
    if (!(match.index === line.content.start && isLabel.test(match[0])) && !/^【\d{4}】/.test(match[0]))
      add(match.index, match[0].length);
  if (!tellsCase.test(prose)) for (const match of prose.matchAll(someone)) add(match.index, match[0].length, false);
  return found.sort((a, b) => a.span.start - b.span.start);
});

const isListMark = (prose: string, at: number): boolean =>
  prose[at] === '*' && prose.slice(0, at).trim() === '' && /\s/.test(prose[at + 1] ?? '');

const unitAfter = new RegExp(`^(?:${units})`);

function isFigureAt(prose: string, start: number, end: number): boolean {
  return (
    /^(?:\*+|[xXＸ×]+|_+|N|【[^】]*(?:数|量|率|金额)[^】]*】)$/.test(prose.slice(start, end)) &&
    unitAfter.test(prose.slice(end)) &&
    !/第$/.test(prose.slice(0, start))
  );
}
