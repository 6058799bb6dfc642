import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { defaultConfig } from '../../src/lint/config.ts';
import { rules } from '../../src/rules/index.ts';
import { longText } from '../support/long-text.ts';

/**
 * `npm run bench [-- --file TEXT]`: speed as a ratio against peers in the same run. Without a file, on texts made of our own
 * clean ones. It exits with 1 when a promise is broken.
 */
const { values } = parseArgs({ options: { file: { type: 'string', multiple: true } } });
const here = fileURLToPath(new URL('.', import.meta.url));

if (!existsSync(`${here}node_modules`)) execFileSync('npm', ['ci', '--silent'], { cwd: here, stdio: 'inherit' });

/** What is measured is what is shipped. */
const { lint, parseDraft } = (await import('../../dist/core.mjs' as string)) as typeof import('../../src/index.ts');

const peerFiles = createRequire(import.meta.url);

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

const percentile = (times: readonly number[], part: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? 0;

/** Milliseconds of the median run, where one run is enough. */
function time(run: (round: number) => unknown, rounds = 15): number {
  run(-1);
  run(-2);
  return median(
    Array.from({ length: rounds }, (_, round) => {
      const start = performance.now();
      run(round);
      return performance.now() - start;
    }),
  );
}

const given = (values.file ?? []).map(path => readFileSync(path, 'utf8')).join('\n');
const text = given === '' ? longText(25_000) : given;

let isBroken = false;
function promise(what: string, value: number, most: number, unit: string): void {
  const holds = value <= most;
  isBroken ||= !holds;
  console.log(`${holds ? 'ok  ' : 'OVER'} ${what.padEnd(52)} ${value.toFixed(2).padStart(9)} ${unit} (at most ${most})`);
}

/** Long enough for all code to be compiled: an editor and a run over a thousand files are warm as well. */
const warmUp = 3000;

/**
 * Milliseconds of each one's median run, all warmed up and taking turns: what slows the machine down slows all of them. A text is
 * never the one before: what is remembered of a line must not help.
 */
function inTurns(runners: Readonly<Record<string, (text: string) => unknown>>, texts: readonly string[]): Record<string, number> {
  const pick = (round: number): string => texts[round % texts.length] ?? '';
  const times: Record<string, number[]> = {};
  for (const [name, run] of Object.entries(runners)) {
    times[name] = [];
    const until = performance.now() + warmUp;
    for (let round = 0; performance.now() < until; round++) run(pick(round));
  }
  for (let round = 0; round < 60; round++) {
    for (const [name, run] of Object.entries(runners)) {
      const start = performance.now();
      run(pick(round));
      times[name]?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, of]) => [name, median(of)]));
}

const texts = Array.from({ length: 20 }, (_, round) =>
  `${text}\n第${round}轮。`.replaceAll('。\n', `。${' '.repeat((round + 3) % 7)}\n`),
);
const autocorrect = peerFiles('autocorrect-node') as { lintFor(text: string, path: string): unknown };
const zhlint = peerFiles('zhlint') as { run(text: string, options: object): unknown };
const markdownlint = (await import('markdownlint/sync' as string).catch(() => undefined)) as
  | { lint(options: object): unknown }
  | undefined;

console.log(`a text of ${text.length} characters, lint from scratch, median of 60 runs in turns:`);
const took: Readonly<Record<string, number>> = {
  ...inTurns(
    {
      nigao: text => lint(parseDraft(text), { today: '2026-11-24' }),
      AutoCorrect: text => autocorrect.lintFor(text, 'text.md'),
    },
    texts,
  ),
  ...(markdownlint && inTurns({ markdownlint: text => markdownlint.lint({ strings: { text } }) }, texts)),
  ...inTurns({ zhlint: text => zhlint.run(text, { rules: { preset: 'default' } }) }, texts),
};
for (const name of ['nigao', 'AutoCorrect', 'markdownlint', 'zhlint'])
  console.log(`     ${name.padEnd(14)} ${took[name] === undefined ? 'not measured' : `${took[name].toFixed(2)} ms`}`);
const own = took['nigao'] ?? 0;
promise('whole text, against AutoCorrect', own / (took['AutoCorrect'] ?? 1), 0.25, '×');

/** A key pressed in the middle of a text: parse and lint after it. */
function keystrokes(source: string, count: number): readonly number[] {
  let draft = parseDraft(source);
  lint(draft, { today: '2026-11-24' });
  let at = source.indexOf('。', source.length >> 1);
  return Array.from({ length: count }, (_, index) => {
    const next = `${draft.text.slice(0, at)}${'的工作和安全'[index % 6]}${draft.text.slice(at)}`;
    at++;
    // An editor hands over a text in one piece; this one was put together, and is made whole before the clock starts.
    next.charCodeAt(at);
    const start = performance.now();
    draft = parseDraft(next, draft);
    lint(draft, { today: '2026-11-24' });
    return performance.now() - start;
  });
}

/** As everything here, warmed up. */
function typed(source: string): readonly number[] {
  const until = performance.now() + warmUp;
  while (performance.now() < until) keystrokes(source, 200);
  return keystrokes(source, 200);
}

promise(`a keystroke in ${text.length} characters, p95`, percentile(typed(text), 0.95), 1, 'ms');
promise('a keystroke in 500,000 characters, p95', percentile(typed(longText(500_000)), 0.95), 3, 'ms');

console.log('from scratch, microseconds a character:');
const costs = [10_000, 100_000, 1_000_000, 10_000_000].map(size => {
  const sized = longText(size);
  const took = time(round => lint(parseDraft(`${sized}${round}`), { today: '2026-11-24' }), size > 1e6 ? 1 : 5);
  const cost = (took * 1000) / sized.length;
  console.log(`     ${String(size).padStart(10)}  ${cost.toFixed(3)}  (${took.toFixed(0)} ms)`);
  return cost;
});
promise('cost of a character, 10,000,000 against 100,000', (costs[3] ?? 0) / (costs[1] ?? 1), 3, '×');

console.log('hostile lines of 1,000,000 characters:');
for (const [name, unit] of Object.entries({
  一个汉字: '一',
  括号: '（',
  数字: '1',
  星号: '*',
  引号: '“',
  顿号: '甲、',
  空格: ' 　',
  序号: '一是',
  花括号: '{{',
  井号: '#',
})) {
  const hostile = unit.repeat(1_000_000 / unit.length);
  const start = performance.now();
  lint(parseDraft(`# 题\n${hostile}\n正文。`), { today: '2026-11-24' });
  promise(name, performance.now() - start, 5000, 'ms');
}

/** Lines of one phrase over and over, made of what rules look for: whatever they hold, no rule may go through a line for each place in it. */
const bits = '1项 2户 30% 5万元 同比增长 其中 ， 、 ； ： “ ” （ ） 《 》 2026年 6月30日 一是 二、 的 和 共 分别'.split(' ');
const office = { words: defaultConfig.words, doctypes: [] };
const anchors = rules.flatMap(rule => (typeof rule.anchors === 'function' ? rule.anchors(office) : (rule.anchors ?? [])));
const words = anchors.filter(word => word.length > 1);
let slowest = 0;
let slowestUnit = '';
let seed = 1;
const random = (below: number): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return (seed >>> 4) % below;
};
for (let round = 0; round < 500; round++) {
  const parts = Array.from({ length: 1 + random(4) }, () =>
    random(2) ? words[random(words.length)] : bits[random(bits.length)],
  );
  const unit = parts.join('');
  const draft = parseDraft(`# 题\n${unit.repeat(60_000 / unit.length)}\n正文。`);
  const start = performance.now();
  lint(draft, { today: '2026-11-24' });
  const took = performance.now() - start;
  if (took > slowest) [slowest, slowestUnit] = [took, unit];
}
promise(`500 random phrases of 60,000 characters: ${slowestUnit}`, slowest, 1500, 'ms');

process.exit(isBroken ? 1 : 0);
