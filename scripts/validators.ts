import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';

// The package is CommonJS: its default export is the module's property.
const standalone = standaloneModule.default;

const schemas = { frontMatter: 'front-matter', doctype: 'doctype' } as const;

/** Formats are functions the validator is given: here they only name where to import them from. */
const formats = ['nigao-date', 'nigao-period', 'nigao-metric'];

/**
 * `src/schema/validators.js`: the schemas as plain functions. Made at build time, so that Ajv is neither shipped nor able to
 * make code of anything at run time.
 */
export function validators(): Readonly<Record<string, string>> {
  // What several keys share is one function, not written out for each.
  const ajv = new Ajv({
    allErrors: true,
    verbose: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true },
    allowUnionTypes: true,
  });
  for (const format of formats) ajv.addFormat(format, true);
  const ids: Record<string, string> = {};
  for (const [name, file] of Object.entries(schemas)) {
    const schema = JSON.parse(readFileSync(new URL(`../schemas/${file}.schema.json`, import.meta.url), 'utf8')) as {
      $id: string;
    };
    ajv.addSchema(schema);
    ids[name] = schema.$id;
  }
  const code = standalone(ajv, ids);
  const bundled = buildSync({
    stdin: { contents: code, resolveDir: new URL('..', import.meta.url).pathname, loader: 'js' },
    bundle: true,
    format: 'esm',
    write: false,
    minify: true,
    charset: 'utf8',
  }).outputFiles[0]?.text;
  return {
    'src/schema/validators.js': `// Generated from schemas/*.schema.json by \`npm run generate\`.\n${bundled}`,
    'src/schema/validators.d.ts': declarations(Object.keys(ids)),
  };
}

const declarations = (names: readonly string[]): string => `// Generated from schemas/*.schema.json by \`npm run generate\`.
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
interface Validate {
  (data: unknown): boolean;
  readonly errors?: readonly ValidationError[] | null;
}
${names.map(name => `export declare const ${name}: Validate;`).join('\n')}
`;
