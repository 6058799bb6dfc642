import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { columns } from '../src/rules/wording/row.ts';

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
  const tables = Object.entries(writtenTables()).map(
    ([name, rows]) => `  '${name}': unpacked([\n${rows.map(row => `    ${JSON.stringify(packed(row))},\n`).join('')}  ]),\n`,
  );
  const code = `// Generated from the tables of this folder by \`npm run generate\`.
import { type Tables, unpacked } from './row.ts';

export const tables: Tables = {
${tables.join('')}};
`;
  return { 'src/rules/wording/tables.ts': code };
}

function packed(row: WrittenRow): readonly unknown[] {
  const values = columns.map(column => row[column] ?? null);
  return values.slice(0, values.findLastIndex(value => value !== null) + 1);
}
