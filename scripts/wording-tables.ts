import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

const names = ['collocation', 'standard-wording', 'typo'] as const;

/** A row as it stands in the file: with the examples that are its tests. */
export interface WrittenRow extends Readonly<Record<string, unknown>> {
  readonly bad: readonly string[];
  readonly ok?: readonly string[];
}

const ajv = new Ajv({ allErrors: true });
const isTable = ajv.compile(
  JSON.parse(readFileSync(new URL('../schemas/wording.schema.json', import.meta.url), 'utf8')) as object,
);

/** The rows of every table, checked by their schema. */
export function writtenTables(): Readonly<Record<string, readonly WrittenRow[]>> {
  return Object.fromEntries(names.map(name => [name, files.filter(file => file.startsWith(name)).flatMap(rowsOf)]));
}

const folder = new URL('../src/rules/wording/', import.meta.url);

/** A table may be in several files: `typo.yaml`, `typo-fields.yaml`. */
const files = readdirSync(folder)
  .filter(file => file.endsWith('.yaml'))
  .sort();

function rowsOf(file: string): readonly WrittenRow[] {
  const rows: unknown = parse(readFileSync(new URL(file, folder), 'utf8'));
  if (!isTable(rows)) throw new Error(`src/rules/wording/${file}: ${ajv.errorsText(isTable.errors)}`);
  return rows as readonly WrittenRow[];
}

/** `src/rules/wording/tables.ts`: the tables without their examples. */
export function wordingTables(): Readonly<Record<string, string>> {
  const tables = Object.fromEntries(
    Object.entries(writtenTables()).map(([name, rows]) => [name, rows.map(({ bad: _, ok: __, ...row }) => row)]),
  );
  const code = `// Generated from the tables of this folder by \`npm run generate\`.
import type { Tables } from './row.ts';

export const tables: Tables = ${JSON.stringify(tables, undefined, 1)};
`;
  return { 'src/rules/wording/tables.ts': code };
}
