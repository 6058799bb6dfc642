import {
  type Disposable,
  Disposable as Disposables,
  l10n,
  StatusBarAlignment,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { isDraft } from './documents.ts';
import type { Services } from './services.ts';
import { modeOf } from './settings.ts';

/** 写作 or 校对 in the status bar, with how much there is left; a click switches. */
export function registerStatus({ session }: Services): Disposable {
  const item = window.createStatusBarItem('nigao.mode', StatusBarAlignment.Right, 100);
  item.name = '拟稿 Nigao';
  item.command = 'nigao.toggleMode';
  const show = async (document: TextDocument | undefined): Promise<void> => {
    if (!document || !isDraft(document)) {
      item.hide();
      return;
    }
    const linted = await session.of(document);
    const count = (severity: string): number => linted?.findings.filter(finding => finding.severity === severity).length ?? 0;
    const isWriting = modeOf() === 'writing';
    const counts = `${count('error')}/${count('warning')}/${count('information')}`;
    item.text = `${isWriting ? '$(edit)' : '$(checklist)'} ${isWriting ? l10n.t('Writing') : l10n.t('Proofreading')} ${counts}`;
    item.tooltip = isWriting
      ? l10n.t('Writing: errors only. Click to proofread. Errors/warnings/information: {0}', counts)
      : l10n.t('Proofreading: everything is shown. Click to write in peace. Errors/warnings/information: {0}', counts);
    item.show();
  };
  const active = (): void => void show(window.activeTextEditor?.document);
  active();
  return Disposables.from(
    item,
    window.onDidChangeActiveTextEditor(active),
    session.onDidLint(document => {
      if (document === window.activeTextEditor?.document) active();
    }),
    workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('nigao.mode')) active();
    }),
  );
}
