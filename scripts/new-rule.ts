import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

/** `npm run new-rule -- <id>`: the files of a new rule, to be filled in. `npm run generate` then lists it everywhere else. */
const id = process.argv[2] ?? '';
if (!/^[a-z]+(-[a-z]+)*$/.test(id)) {
  console.error('usage: npm run new-rule -- <id>   (kebab-case: heading-level)');
  process.exit(2);
}

const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const files: Readonly<Record<string, string>> = {
  [`src/rules/${id}.ts`]: `import { defineRule } from '../lint/rule.ts';

export const ${name} = defineRule({
  id: '${id}',
  scope: 'line',
  meta: {
    category: 'wording',
    severity: 'information',
    summary: { zh: '', en: '' },
    basis: { zh: '', en: '' },
    strength: 'practice',
    repair: 'none',
    messages: { found: { zh: '“{words}”，应当', en: '“{words}” should be' } },
  },
  *check(line, { at }) {
    for (const match of line.prose.matchAll(/例词/g)) {
      yield at({ start: match.index, end: match.index + match[0].length }, 'found', { data: { words: match[0] } });
    }
  },
});
`,
  [`test/rules/${id}/cases.yaml`]: `bad:
  - text: 这里有⟦例词⟧。
    says: 例词
ok:
  - 这里没有。
`,
  [`docs/rules/${id}.md`]: '<!-- why -->\n\n<!-- /why -->\n',
};

for (const [path, text] of Object.entries(files)) {
  const url = new URL(`../${path}`, import.meta.url);
  if (existsSync(url)) {
    console.error(`${path} is there already; nothing was written over it`);
    continue;
  }
  mkdirSync(new URL('.', url), { recursive: true });
  writeFileSync(url, text);
  console.log(path);
}
