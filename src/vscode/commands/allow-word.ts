import { l10n, Uri, window, workspace } from 'vscode';
import { loadCore } from '../chunks.ts';
import { withWord } from '../office-list.ts';
import { officeText } from '../office-text.ts';
import type { Services } from '../services.ts';
import { writeWhole } from '../write-whole.ts';

/** Adds a word to 词语 · 放行 of the `.nigao.yaml` that holds for a draft, leaving the rest of the file as it is. */
export async function allowWord({ offices }: Services, word: unknown, document: unknown): Promise<void> {
  if (typeof word !== 'string' || typeof document !== 'string') return;
  const uri = Uri.parse(document, true);
  const folder = (await offices.of(uri)).folder ?? workspace.getWorkspaceFolder(uri)?.uri;
  if (!folder) {
    void window.showInformationMessage(l10n.t('Open the folder of the draft first: the office’s list is kept there.'));
    return;
  }
  const file = Uri.joinPath(folder, '.nigao.yaml');
  const old = (await officeText(file)) ?? '';
  const core = await loadCore();
  const fresh = withWord(old, word);
  const before = core.parseConfig(old);
  const after = core.parseConfig(fresh);
  if (before.config.words.allowed.includes(word)) return;
  if (!after.config.words.allowed.includes(word) || after.problems.length > before.problems.length) {
    void window.showWarningMessage(
      l10n.t('The list of words in .nigao.yaml is written in a way that cannot be added to; add “{0}” by hand.', word),
    );
    await window.showTextDocument(file);
    return;
  }
  const failure = await writeWhole(file, new TextEncoder().encode(fresh));
  if (failure) throw new Error(failure === 'directory' ? '.nigao.yaml: EISDIR' : failure.detail);
}
