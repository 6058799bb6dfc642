import type { Run, Table } from './page-model.ts';

const textOf = (cell: readonly Run[]): string => cell.map(({ text }) => text).join('');

const isRule = (row: readonly (readonly Run[])[]): boolean =>
  row.length > 0 && row.every(cell => /^:?-{1,}:?$/.test(textOf(cell).trim()));

/** A GFM table: the row of dashes gives the alignments; figures stand to the right where nothing else is said. */
export function tableOf(rows: readonly (readonly (readonly Run[])[])[]): Table {
  const rule = rows.find(isRule);
  const body = rows.filter(row => row !== rule);
  const columns = Math.max(1, ...body.map(row => row.length));
  const alignments = Array.from({ length: columns }, (_, column) => {
    const mark = textOf(rule?.[column] ?? []).trim();
    if (mark.startsWith(':') && mark.endsWith(':')) return 'center' as const;
    if (mark.endsWith(':')) return 'right' as const;
    if (mark.startsWith(':')) return 'left' as const;
    return 'center' as const;
  });
  return { kind: 'table', rows: body, columns, alignments };
}
