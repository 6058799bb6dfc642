import type { Alignment, Run, Table } from './page-model.ts';
import { widthOf } from './signature.ts';

type Cell = readonly Run[];

const textOf = (cell: Cell): string => cell.map(({ text }) => text).join('');

const isRule = (row: readonly Cell[]): boolean => row.length > 0 && row.every(cell => /^:?-+:?$/.test(textOf(cell).trim()));

/** No column is narrower than this share of an even one, nor counts as wider than this many characters. */
const narrowest = 0.5;
const widest = 24;

/** A GFM table: the row of dashes gives the alignments; the columns share the width by what they hold. */
export function tableOf(rows: readonly (readonly Cell[])[]): Table {
  const rule = rows.find(isRule);
  const body = rows.filter(row => row !== rule);
  const count = Math.max(1, ...body.map(row => row.length));
  const widths = Array.from({ length: count }, (_, column) => {
    const longest = Math.max(0, ...body.map(row => widthOf(textOf(row[column] ?? []))));
    return Math.min(widest, longest + 2);
  });
  const least = (narrowest * widths.reduce((sum, width) => sum + width, 0)) / count;
  const shares = widths.map(width => Math.max(width, least));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return {
    kind: 'table',
    rows: body.map(row => Array.from({ length: count }, (_, column) => row[column] ?? [])),
    columns: shares.map((share, column) => ({ alignment: alignmentOf(textOf(rule?.[column] ?? []).trim()), width: share / all })),
  };
}

function alignmentOf(mark: string): Alignment {
  if (mark.endsWith(':')) return mark.startsWith(':') ? 'center' : 'right';
  return mark.startsWith(':') ? 'left' : 'center';
}
