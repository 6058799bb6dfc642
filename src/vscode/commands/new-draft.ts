import { l10n, type QuickPickItem, window, workspace } from 'vscode';
import { loadCore } from '../chunks.ts';
import type { Services } from '../services.ts';

/** A new, unsaved draft of a 文种. */
export async function newDraft({ offices }: Services, name?: unknown): Promise<void> {
  const core = await loadCore();
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const own = folder ? (await offices.inFolder(folder)).doctypes : [];
  const all = [...own, ...core.builtinDoctypes];
  const items: QuickPickItem[] = all.map(doctype => ({ label: doctype.name, description: doctype.englishName }));
  const picked =
    typeof name === 'string' ? name : (await window.showQuickPick(items, { placeHolder: l10n.t('Type of document') }))?.label;
  const doctype = all.find(candidate => candidate.name === picked);
  if (!doctype) return;
  const content = core.newDraft(doctype, { year: new Date().getFullYear() });
  await window.showTextDocument(await workspace.openTextDocument({ language: 'gongwen', content }));
}
