import type { Browser, Locator, Page } from 'playwright-core';

/** What a person sees and does in a VS Code window; every function waits until what it needs is there. */
export interface Workbench {
  readonly page: Page;
  readonly editor: Locator;
}

/** VS Code's own words stay English: it tells extensions that its language is Chinese, as a Chinese VS Code does. */
const speaksChinese = "globalThis._VSCODE_NLS_LANGUAGE = 'zh-cn';";

export async function openWorkbench(browser: Browser, url: string, scale = 1): Promise<Workbench> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    deviceScaleFactor: scale,
    locale: 'zh-CN',
    colorScheme: 'light',
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await page.addInitScript(speaksChinese);
  await page.goto(url);
  await page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  return { page, editor: page.locator('.editor-instance .monaco-editor').first() };
}

/** Opens a file by a part of its name, as with Ctrl+P. */
export async function openFile({ page, editor }: Workbench, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await pick({ page, editor }, name, name);
  await editor.locator('.view-line').first().waitFor();
}

/** Runs a command by its title from the palette. */
export async function runCommand(workbench: Workbench, title: string): Promise<void> {
  await workbench.page.keyboard.press('F1');
  await pick(workbench, `>${title}`, title);
}

/** Types into the open quick input and takes the first entry with `entry` in it. */
export async function pick({ page }: Workbench, typed: string, entry: string): Promise<void> {
  const input = page.locator('.quick-input-widget input[type="text"]').first();
  await input.waitFor();
  await input.fill(typed);
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: entry }).first().click();
  // Nothing is to pop up under the pointer.
  await page.mouse.move(0, 0);
}

/** Waits until the dialog that asks for a path offers `path`, and takes it. */
export async function acceptPath({ page }: Workbench, path: string): Promise<void> {
  const dialog = page.locator('.quick-input-widget');
  await dialog.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.waitForFunction(([selector, value]) => document.querySelector<HTMLInputElement>(selector)?.value === value, [
    '.quick-input-widget input[type="text"]',
    path,
  ] as const);
  await dialog.locator('input[type="text"]').first().press('Enter');
  await dialog.waitFor({ state: 'hidden' });
}

/** The underlined places of a severity in the part of the text that is shown. */
export const squiggles = ({ editor }: Workbench, severity: 'error' | 'warning' | 'info'): Locator =>
  editor.locator(`.squiggly-${severity}`);

/** Rests the pointer on a text in the editor until the box that opens has `message` in it. */
export async function hoverOn({ page, editor }: Workbench, text: string, message: string): Promise<void> {
  const box = await editor.locator('.view-line span span', { hasText: text }).last().boundingBox();
  if (!box) throw new Error(`${text} is not shown`);
  // A pointer that only appears somewhere does not rest there.
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await page.locator('.monaco-hover').filter({ hasText: message }).first().waitFor();
}

/** The rows of the problems panel, opening it when need be. */
export async function problems({ page }: Workbench): Promise<readonly string[]> {
  const rows = page.locator('.markers-panel .monaco-list-row');
  if (!(await page.locator('.markers-panel').isVisible())) await page.keyboard.press('Control+Shift+M');
  await rows.first().waitFor();
  return rows.allInnerTexts();
}

/** Goes to the next finding, as with F8; the text of the box that opens under it is closed again. */
export async function goToNextProblem({ page, editor }: Workbench): Promise<void> {
  await focusEditor({ page, editor });
  await page.keyboard.press('F8');
  await page.locator('.peekview-widget').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.peekview-widget').waitFor({ state: 'detached' });
}

/** Puts the caret on a line (1-based), after a number of characters: as with Ctrl+G, then on with the arrow key. */
export async function goTo({ page, editor }: Workbench, line: number, characters = 0): Promise<void> {
  await page.keyboard.press('Control+G');
  const input = page.locator('.quick-input-widget input[type="text"]').first();
  await input.waitFor();
  await input.fill(`:${line}`);
  await input.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  for (let left = characters; left > 0; left--) await page.keyboard.press('ArrowRight');
  await caretOn({ page, editor }, line);
}

/** Waits until the caret is on a line (1-based). */
export async function caretOn({ page }: Workbench, line: number): Promise<void> {
  await page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ` }).waitFor();
}

/** Opens the light bulb's menu at the caret; its entries. A menu that is closed by a finding that comes in is asked for again. */
export async function openLightBulb({ page }: Workbench): Promise<Locator> {
  const entries = page.locator('.action-widget .monaco-list-row.action');
  await page.locator('.lightBulbWidget, .codicon-gutter-lightbulb').first().waitFor();
  for (let tries = 1; ; tries++) {
    await page.keyboard.press('Control+.');
    try {
      await entries.first().waitFor({ timeout: 3000 });
      return entries;
    } catch (error) {
      if (tries === 5) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/** Applies the light bulb's entry with `title` in it. */
export async function applyRepair(workbench: Workbench, title: string): Promise<void> {
  const entries = await openLightBulb(workbench);
  await entries.filter({ hasText: title }).first().click();
  await workbench.page.locator('.action-widget .monaco-list-row').first().waitFor({ state: 'hidden' });
}

/** The lines that are shown, a wrapped line in pieces; no-break spaces as spaces. */
export async function shownText({ editor }: Workbench): Promise<string> {
  const lines = await editor
    .locator('.view-line')
    .evaluateAll(elements =>
      (elements as HTMLElement[])
        .sort((a, b) => Number.parseFloat(a.style.top) - Number.parseFloat(b.style.top))
        .map(element => element.textContent),
    );
  return lines.join('\n').replace(/\u00a0/g, ' ');
}

export async function focusEditor({ page }: Workbench): Promise<void> {
  await page.keyboard.press('Control+1');
}

/** The notification with `text` in it, once it is there. */
export async function notification({ page }: Workbench, text: string): Promise<Locator> {
  const toast = page.locator('.notification-toast').filter({ hasText: text }).first();
  await toast.waitFor();
  return toast;
}
