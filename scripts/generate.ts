import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Each makes files: path → content. In order: what is made later may be made from what was made before. */
const generators: readonly (() => Promise<Readonly<Record<string, string>>>)[] = [
  async () => (await import('./validators.ts')).validators(),
  async () => (await import('./doctypes.ts')).doctypes(),
  async () => (await import('./wording-tables.ts')).wordingTables(),
  async () => (await import('./rules-index.ts')).rulesIndex(),
  async () => (await import('./snippets.ts')).snippets(),
  async () => (await import('./settings.ts')).settings(),
  async () => (await import('./rule-pages.ts')).rulePages(),
  async () => (await import('./readme.ts')).readmes(),
];

const isCheck = process.argv.includes('--check');
const stale: string[] = [];

for (const generate of generators) {
  for (const [path, content] of Object.entries(await generate())) {
    const url = new URL(`../${path}`, import.meta.url);
    if (existsSync(url) && readFileSync(url, 'utf8') === content) continue;
    stale.push(path);
    if (isCheck) continue;
    mkdirSync(new URL('.', url), { recursive: true });
    writeFileSync(url, content);
  }
}

for (const path of stale) console.log(isCheck ? `stale: ${path}` : path);
if (isCheck && stale.length > 0) {
  console.error('Generated files are stale: run `npm run generate`.');
  process.exit(1);
}
