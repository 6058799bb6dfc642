import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { longText } from '../support/long-text.ts';
import type { Step } from './steps.ts';
import { focusEditor, goTo, openFile, runCommand, shownText, squiggles, type Workbench } from './workbench.ts';

const name = '长稿.gw.md';
const characters = 25_000;

/** What a fix-all must correct, planted all over the text. */
const planted = '各村组认真布署，建立台帐。';

/** Writes a draft as long as a whole year's collection into the folder that is open. */
export function writeLongDraft(workspace: string): void {
  const lines = longText(characters).split('\n');
  const text = lines.map((line, index) => (index % 60 === 30 && line.endsWith('。') ? `${line}${planted}` : line)).join('\n');
  writeFileSync(join(workspace, name), `---\n文种: 工作总结\n---\n${text}`);
}

/** Milliseconds until the page has drawn what was typed. */
async function timeOf(workbench: Workbench, act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  await workbench.page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return performance.now() - start;
}

const sorted = (times: readonly number[]): readonly number[] => [...times].sort((a, b) => a - b);

/** A long draft under the hands of a fast typist. How fast it was is printed, not judged: the machine is anybody's. */
export const longDraftSteps: readonly Step[] = [
  {
    title: `a draft of ${characters} characters is typed into, and what is wrong is told at once`,
    run: async ({ workbench, workspace, picture }) => {
      const { page } = workbench;
      await openFile(workbench, name);
      const lines = readFileSync(join(workspace, name), 'utf8').split('\n');
      const line = lines.findIndex((text, index) => index > lines.length / 2 && text.length > 60) + 1;
      await goTo(workbench, line);
      await page.keyboard.press('End');
      const errors = await squiggles(workbench, 'error').count();
      const keys: number[] = [];
      for (const character of '全镇上下齐心协力抓好防汛备汛各项工作落实见效') {
        keys.push(await timeOf(workbench, () => page.keyboard.insertText(character)));
      }
      const start = performance.now();
      await page.keyboard.insertText('，排查隐患XX处。');
      for (let tries = 0; (await squiggles(workbench, 'error').count()) === errors; tries++) {
        assert.ok(tries < 1000, 'the blank is underlined');
        await new Promise(resolve => setTimeout(resolve, 5));
      }
      const told = performance.now() - start;
      const times = sorted(keys);
      console.log(
        `    a key is drawn after ${times[times.length >> 1]?.toFixed(0)} ms (median; slowest ${times.at(-1)?.toFixed(0)} ms), ` +
          `a blank is underlined ${told.toFixed(0)} ms after it was typed`,
      );
      await picture('long-draft');
    },
  },
  {
    title: 'all that is certain in it is corrected in one action',
    run: async ({ workbench, workspace, picture }) => {
      const file = join(workspace, name);
      const wrong = (text: string): number => text.split('布署').length + text.split('台帐').length - 2;
      assert.ok(wrong(readFileSync(file, 'utf8')) >= 6);
      await focusEditor(workbench);
      await runCommand(workbench, '改正有把握的问题');
      await new Promise(resolve => setTimeout(resolve, 500));
      await workbench.page.keyboard.press('Control+S');
      for (let tries = 0; wrong(readFileSync(file, 'utf8')) > 0; tries++) {
        assert.ok(tries < 100, `布署 and 台帐 are left: ${await shownText(workbench)}`);
        await new Promise(resolve => setTimeout(resolve, 100));
      }
      assert.match(readFileSync(file, 'utf8'), /认真部署，建立台账/);
      await picture('long-draft-fixed');
    },
  },
];
