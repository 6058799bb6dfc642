import { ConfigurationTarget, workspace } from 'vscode';
import type { Services } from '../services.ts';

/** Switches a rule off in the writer's own settings. */
export async function ignoreRule(_services: Services, rule: unknown): Promise<void> {
  if (typeof rule !== 'string') return;
  const configuration = workspace.getConfiguration('nigao');
  // Only the writer's own: what the folder has set stays in the folder.
  const rules = configuration.inspect<Record<string, string>>('rules')?.globalValue ?? {};
  await configuration.update('rules', { ...rules, [rule]: 'off' }, ConfigurationTarget.Global);
}
