import { ConfigurationTarget, workspace } from 'vscode';
import type { Services } from '../services.ts';

/** Switches a rule off in the writer's own settings. */
export async function ignoreRule(_services: Services, rule: unknown): Promise<void> {
  if (typeof rule !== 'string') return;
  const configuration = workspace.getConfiguration('nigao');
  const rules = configuration.get<Record<string, string>>('rules') ?? {};
  await configuration.update('rules', { ...rules, [rule]: 'off' }, ConfigurationTarget.Global);
}
