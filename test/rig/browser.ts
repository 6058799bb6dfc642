import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import type { Rig } from './install.ts';

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Starts the rig's browser without a window; `NIGAO_BROWSER` names another Chromium or Chrome to use. */
export async function launchBrowser(rig: Rig): Promise<Browser> {
  const own = process.env['NIGAO_BROWSER'];
  if (own && !existsSync(own)) throw new Error(`NIGAO_BROWSER is no file: ${own}`);
  const libraries = [rig.chromiumLibraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return chromium.launch({
    executablePath: own || rig.chromium,
    headless: true,
    args: switches,
    env: { ...process.env, FONTCONFIG_FILE: rig.fontsConf, ...(!own && { LD_LIBRARY_PATH: libraries }) },
    timeout: 60_000,
  });
}
