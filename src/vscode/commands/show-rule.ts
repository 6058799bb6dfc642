import { commands } from 'vscode';
import { pageOf } from '../convert.ts';
import type { Services } from '../services.ts';

/** Opens the page of a rule, which is part of the extension: no network. */
export async function showRule({ extensionUri }: Services, rule: unknown): Promise<void> {
  if (typeof rule === 'string' && /^[a-z-]+$/.test(rule))
    await commands.executeCommand('markdown.showPreview', pageOf(extensionUri, rule));
}
