import { ConfigurationTarget, workspace } from 'vscode';
import type { Services } from '../services.ts';
import { modeOf } from '../settings.ts';

/** 写作 ↔ 校对. */
export async function toggleMode(_services: Services): Promise<void> {
  const next = modeOf() === 'writing' ? 'proofreading' : 'writing';
  await workspace.getConfiguration('nigao').update('mode', next, ConfigurationTarget.Global);
}
