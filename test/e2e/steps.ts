import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docxParagraphs } from './docx-text.ts';
import {
  acceptPath,
  applyRepair,
  caretOn,
  focusEditor,
  goTo,
  hoverOn,
  notification,
  openFile,
  problems,
  runCommand,
  shownText,
  squiggles,
  type Workbench,
} from './workbench.ts';

export interface Scene {
  readonly workbench: Workbench;
  /** The folder that is open, on disk. */
  readonly workspace: string;
  /** Keeps a picture of the window under a name. */
  readonly picture: (name: string) => Promise<void>;
}

export interface Step {
  readonly title: string;
  readonly run: (scene: Scene) => Promise<void>;
}

const draft = '河长制工作总结.gw.md';
const exported = '河长制工作总结.docx';

/** Waits until `read` is true; what it was last is in the message. */
async function until<T>(read: () => Promise<T>, isFine: (value: T) => boolean, what: string): Promise<void> {
  let last: T | undefined;
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise(resolve => setTimeout(resolve, 100))) {
    last = await read();
    if (isFine(last)) return;
  }
  assert.fail(`${what}; it is: ${JSON.stringify(last)}`);
}

/** The line (1-based) of a text in a draft as it is on disk, and the characters before it. */
function placeOf(file: string, text: string): readonly [line: number, before: number] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const line = lines.findIndex(candidate => candidate.includes(text));
  assert.ok(line >= 0, `${text} is not in the draft`);
  return [line + 1, lines[line]?.indexOf(text) ?? 0];
}

/** What a clerk does with a draft, from opening it to the Word file. Each step begins where the one before has ended. */
export const steps: readonly Step[] = [
  {
    title: 'a draft opens as 公文',
    run: async ({ workbench }) => {
      await openFile(workbench, draft);
      await workbench.page.locator('.statusbar-item', { hasText: '公文' }).first().waitFor();
    },
  },
  {
    title: 'what must not go out is underlined, and listed in Chinese',
    run: async ({ workbench, picture }) => {
      await squiggles(workbench, 'error').first().waitFor();
      await until(
        () => problems(workbench),
        rows => rows.filter(row => /整改率80%.*90%|空缺|二是/.test(row)).length === 3,
        'the problems panel lists the rate, the blank and the second 二是',
      );
      await focusEditor(workbench);
      await goTo(workbench, 20);
      await picture('editor');
    },
  },
  {
    title: 'a finding tells under the pointer what is wrong',
    run: async ({ workbench, workspace, picture }) => {
      await goTo(workbench, placeOf(join(workspace, draft), '80%')[0] - 4);
      await hoverOn(workbench, '80%', '整改率80%与36处÷40处不符，应为90%');
      await picture('hover');
    },
  },
  {
    title: 'a blank is underlined as soon as it is typed',
    run: async ({ workbench, workspace }) => {
      const [line] = placeOf(join(workspace, draft), '个别河段');
      const before = await problems(workbench);
      await goTo(workbench, line);
      await workbench.page.keyboard.press('End');
      await workbench.page.keyboard.type('尚有XX处未通水。');
      await until(
        () => problems(workbench),
        rows => rows.length === before.length + 1,
        'one more problem is listed',
      );
      await workbench.page.keyboard.press('Control+Z');
      await until(
        () => problems(workbench),
        rows => rows.length === before.length,
        'it is gone when the words are taken back',
      );
    },
  },
  {
    title: 'a figure is corrected from the light bulb',
    run: async ({ workbench, workspace, picture }) => {
      const [line, before] = placeOf(join(workspace, draft), '80%');
      await goTo(workbench, line, before + 1);
      await applyRepair(workbench, '90%');
      await until(
        () => shownText(workbench),
        text => text.includes('整改率90%'),
        'the rate is 90%',
      );
      await picture('repaired');
    },
  },
  {
    title: 'a run of numbers is put right in one action',
    run: async ({ workbench, workspace }) => {
      const [line] = placeOf(join(workspace, draft), '二是管住');
      await goTo(workbench, line);
      await applyRepair(workbench, '重新编号');
      await until(
        () => shownText(workbench),
        text => text.includes('三是管住'),
        '二是 has become 三是',
      );
    },
  },
  {
    title: 'export is refused while a blank is left, with a jump to it',
    run: async ({ workbench, workspace, picture }) => {
      await runCommand(workbench, '校验并导出 Word');
      const entry = workbench.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: '空缺' });
      await entry.first().waitFor();
      await picture('refused');
      await entry.first().click();
      await caretOn(workbench, placeOf(join(workspace, draft), '漂浮物*')[0]);
      assert.equal(existsSync(join(workspace, exported)), false);
    },
  },
  {
    title: 'the blank is filled by typing over it, and nothing is underlined any more',
    run: async ({ workbench }) => {
      await workbench.page.keyboard.type('12');
      await until(
        () => shownText(workbench),
        text => text.includes('打捞漂浮物12吨'),
        'the blank has become 12',
      );
      await until(
        () => squiggles(workbench, 'error').count(),
        count => count === 0,
        'no error is left',
      );
    },
  },
  {
    title: 'the draft is exported to Word from the palette',
    run: async ({ workbench, workspace, picture }) => {
      await workbench.page.keyboard.press('Control+S');
      await runCommand(workbench, '校验并导出 Word');
      await acceptPath(workbench, join(workspace, exported));
      await notification(workbench, exported);
      await picture('exported');
    },
  },
  {
    title: 'the Word file has the text, the figures put in, the headings numbered',
    run: async ({ workspace }) => {
      const paragraphs = docxParagraphs(join(workspace, exported));
      const text = paragraphs.join('\n');
      assert.ok(paragraphs.includes('白石乡2026年河长制工作总结'), text);
      assert.ok(paragraphs.includes('一、主要工作开展情况'), text);
      assert.ok(text.includes('巡河1456人次，排查问题85个，已整改78个，整改率91.8%'), text);
      assert.ok(text.includes('清理河道31.6公里，同比增长12.9%，打捞漂浮物12吨'), text);
      assert.ok(text.includes('整改率90%') && text.includes('三是管住沿岸养殖'), text);
      assert.doesNotMatch(text, /\*|\{\{|指标:/);
    },
  },
];
