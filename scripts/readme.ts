import { readFileSync } from 'node:fs';
import { rules } from '../src/index.ts';

const marks = /(<!-- rules -->)[\s\S]*?(<!-- \/rules -->)/;

/** The table of rules in both READMEs, between two comments. */
export function readmes(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (['README.md', 'README.zh-CN.md'] as const).map(name => {
      const language = name === 'README.md' ? 'en' : 'zh';
      const rows = rules.map(
        ({ id, meta }) => `| [\`${id}\`](docs/rules/${id}.md) | ${meta.severity} | ${meta.summary[language]} |`,
      );
      const head = language === 'en' ? '| rule | severity | what it asks |' : '| 规则 | 级别 | 要求 |';
      const table = ['', head, '| --- | --- | --- |', ...rows, ''].join('\n');
      return [
        name,
        readFileSync(new URL(`../${name}`, import.meta.url), 'utf8').replace(
          marks,
          (_, open: string, close: string) => open + table + close,
        ),
      ];
    }),
  );
}
