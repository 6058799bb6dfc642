import { l10n, Range, WorkspaceEdit, window, workspace } from 'vscode';
import type { Services } from '../services.ts';
import { configFor } from '../settings.ts';

/** Applies every certain fix, to the end. One undo takes them back. */
export async function fixAll({ session, offices }: Services): Promise<void> {
  const document = window.activeTextEditor?.document;
  const linted = document && (await session.of(document));
  if (!document || !linted) return;
  const { core } = linted;
  const { config, doctypes } = await offices.of(document.uri);
  const before = document.getText();
  const options = { doctypes, config: configFor(core, config, document.uri) };
  const after = core.fixAll(before, text => core.lint(core.parseDraft(text), options));
  if (after === before) {
    void window.showInformationMessage(l10n.t('There is nothing that can be corrected for certain.'));
    return;
  }
  let head = 0;
  while (before[head] === after[head] && head < before.length && head < after.length) head++;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const edit = new WorkspaceEdit();
  const range = new Range(document.positionAt(head), document.positionAt(before.length - tail));
  edit.replace(document.uri, range, after.slice(head, after.length - tail));
  await workspace.applyEdit(edit);
}
