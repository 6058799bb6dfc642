import { readdirSync, readFileSync } from 'node:fs';
import { parseDoctype } from '../src/doctype/load.ts';

const folder = new URL('../schemas/doctypes/', import.meta.url);

/** `src/schema/doctypes.ts`: the shipped 文种, read from their files and checked. */
export function doctypes(): Readonly<Record<string, string>> {
  const all = readdirSync(folder)
    .sort()
    .map(name => {
      const read = parseDoctype(readFileSync(new URL(name, folder), 'utf8'));
      if ('problems' in read)
        throw new Error(`${name}: ${read.problems.map(({ line, message }) => `${line}: ${message.en}`).join('; ')}`);
      return read.doctype;
    });
  const code = `// Generated from schemas/doctypes/*.yaml by \`npm run generate\`.
import type { Doctype } from '../doctype/doctype.ts';

export const doctypes: readonly Doctype[] = ${JSON.stringify(all, undefined, 2)};
`;
  return { 'src/schema/doctypes.ts': code };
}
