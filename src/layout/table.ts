import type { Alignment, Run, Table } from './page-model.ts';
import { widthOf } from './signature.ts';
import { styles, textWidth } from './styles.ts';

type Cell = readonly Run[];

const textOf = (cell: Cell): string => cell.map(({ text }) => text).join('');

const isRule = (row: readonly Cell[]): boolean => row.length > 0 && row.every(cell => /^:?-+:?$/.test(textOf(cell).trim()));

/** The text's width in characters of the table's own size, and the room of a cell around its text. */
const room = textWidth / (styles.tableText.size * 10);
const padding = 1;

/** A GFM table: the row of dashes gives the alignments; the columns share the width by what they hold. */
export function tableOf(rows: readonly (readonly Cell[])[]): Table {
  const rule = rows.find(isRule);
  const body = rows.filter(row => row !== rule).map(withinWord);
  const count = Math.max(1, ...body.map(row => row.length));
  const wanted = Array.from(
    { length: count },
    (_, column) => padding + Math.max(2, ...body.map(row => widthOf(textOf(row[column] ?? [])))),
  );
  const widths = shared(wanted);
  const all = widths.reduce((sum, width) => sum + width, 0);
  return {
    kind: 'table',
    rows: body.map(row => Array.from({ length: count }, (_, column) => row[column] ?? [])),
    columns: widths.map((width, column) => ({ alignment: alignmentOf(textOf(rule?.[column] ?? []).trim()), width: width / all })),
  };
}

/** Columns that ask for less than their share get it; the others share what they leave. */
function shared(wanted: readonly number[]): readonly number[] {
  const isSmall = new Set<number>();
  for (;;) {
    const left = wanted.reduce((rest, width, column) => rest - (isSmall.has(column) ? width : 0), room);
    const share = left / Math.max(1, wanted.length - isSmall.size);
    const next = wanted.findIndex((width, column) => !isSmall.has(column) && width <= share);
    if (next === -1) return wanted.map((width, column) => (isSmall.has(column) ? width : share));
    isSmall.add(next);
  }
}

/** Word takes no more than 63 columns: what is behind them goes into the last. */
const mostColumns = 63;

const withinWord = (row: readonly Cell[]): readonly Cell[] =>
  row.length <= mostColumns ? row : [...row.slice(0, mostColumns - 1), row.slice(mostColumns - 1).flat()];

function alignmentOf(mark: string): Alignment {
  if (mark.endsWith(':')) return mark.startsWith(':') ? 'center' : 'right';
  return mark.startsWith(':') ? 'left' : 'center';
}
