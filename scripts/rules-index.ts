import { readdirSync } from 'node:fs';

/** The rules there are, by id: one file each in `src/rules`. */
export const ruleIds = (): readonly string[] =>
  readdirSync(new URL('../src/rules/', import.meta.url))
    .filter(name => name.endsWith('.ts') && name !== 'index.ts')
    .map(name => name.slice(0, -3))
    .sort();

const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `src/rules/index.ts`: the explicit, sorted list. */
export function rulesIndex(): Readonly<Record<string, string>> {
  const ids = ruleIds();
  const lines = [
    '// Generated from the files of this folder by `npm run generate`.',
    "import type { Rule } from '../lint/rule.ts';",
    ...ids.map(id => `import { ${camelCase(id)} } from './${id}.ts';`),
    '',
    '/** Every rule, sorted by id. */',
    `export const rules: readonly Rule[] = [${ids.map(id => `\n  ${camelCase(id)},`).join('')}\n];`,
    '',
  ];
  return { 'src/rules/index.ts': lines.join('\n') };
}
