import {
  commands,
  env,
  l10n,
  ProgressLocation,
  type QuickPickItem,
  type Range,
  Selection,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Finding } from '../../index.ts';
import { loadDocx } from '../chunks.ts';
import { toRange } from '../convert.ts';
import type { Linted } from '../lint-session.ts';
import type { Services } from '../services.ts';
import { writeWhole } from '../write-whole.ts';

/** What a caller (a test, a task) may settle beforehand instead of being asked. */
export interface ExportRequest {
  readonly target?: Uri;
  readonly overwrite?: boolean;
  readonly allowErrors?: boolean;
}

/** What became of an export. */
export type ExportResult =
  | { readonly written: Uri }
  | { readonly refused: 'errors' | 'cancelled' | 'exists' | 'failed' | 'no-draft'; readonly errors: number };

/** 公文：校验并导出 Word. Checks first and lists what stops it; writes the file whole; never over another unasked. */
export async function exportWord(services: Services, request: unknown = {}): Promise<ExportResult> {
  const settled = (request instanceof Uri ? {} : request) as ExportRequest;
  const document = window.activeTextEditor?.document;
  const linted = document && (await services.session.of(document));
  if (!document || !linted) {
    void window.showInformationMessage(l10n.t('Open a draft (*.gw.md, or a text with 文种 in its front matter) first.'));
    return { refused: 'no-draft', errors: 0 };
  }
  const errors = linted.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && settled.allowErrors !== true) {
    const goesOn = settled.target === undefined && (await listErrors(document, linted, errors));
    if (!goesOn) return { refused: 'errors', errors: errors.length };
  }
  const target = settled.target ?? (await askTarget(document));
  if (!target) return { refused: 'cancelled', errors: errors.length };
  if (settled.target && settled.overwrite !== true && (await exists(target))) return { refused: 'exists', errors: errors.length };
  const failure = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Exporting to Word…') },
    async () => {
      const { toDocx } = await loadDocx();
      const bytes = await toDocx(linted.draft, {
        marks: errors.map(({ span }) => span),
        images: await imagesOf(document, linted),
      });
      return writeWhole(target, bytes);
    },
  );
  if (failure) {
    const detail = failure === 'directory' ? l10n.t('it is a folder') : failure.detail;
    void window.showErrorMessage(
      l10n.t(
        '{0} could not be written ({1}). The old file is as it was; close it in Word, or choose another place.',
        target.path,
        detail,
      ),
    );
    return { refused: 'failed', errors: errors.length };
  }
  if (!settled.target) void offerToOpen(target);
  return { written: target };
}

/** The list of what stops the export: a choice jumps to its place. True: export all the same, with the errors marked. */
async function listErrors(document: TextDocument, { core, draft }: Linted, errors: readonly Finding[]): Promise<boolean> {
  const place = (finding: Finding): Range => toRange(core, draft, finding.span);
  const anyway: QuickPickItem = { label: l10n.t('$(warning) Export all the same, with the errors marked'), alwaysShow: true };
  const items = errors.map(finding => ({
    label: `$(error) ${finding.message}`,
    description: l10n.t('line {0}', place(finding).start.line + 1),
    finding,
  }));
  const picked = await window.showQuickPick([...items, anyway], {
    title: l10n.t('{0} errors stop the export', errors.length),
    placeHolder: l10n.t('Choose one to go to it'),
    matchOnDescription: true,
  });
  if (picked === anyway) return true;
  if (picked && 'finding' in picked) {
    const range = place(picked.finding);
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range);
  }
  return false;
}

/** The dialog asks itself before it takes an existing file. */
async function askTarget(document: TextDocument): Promise<Uri | undefined> {
  const name = `${(document.uri.path.split('/').at(-1) ?? '').replace(/(?:\.gw)?\.(?:md|txt|markdown)$/i, '') || '公文'}.docx`;
  const folder = workspace.getConfiguration('nigao', document.uri).get<string>('export.folder');
  const base =
    workspace.getWorkspaceFolder(document.uri)?.uri ?? (document.isUntitled ? undefined : Uri.joinPath(document.uri, '..'));
  const start = folder && base ? Uri.joinPath(base, folder) : document.isUntitled ? base : Uri.joinPath(document.uri, '..');
  const saveLabel = l10n.t('Export');
  return window.showSaveDialog({
    ...(start && { defaultUri: Uri.joinPath(start, name) }),
    filters: { Word: ['docx'] },
    saveLabel,
  });
}

const exists = (file: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(file)).then(
    () => true,
    () => false,
  );

async function offerToOpen(target: Uri): Promise<void> {
  const open = l10n.t('Open');
  const reveal = l10n.t('Show in folder');
  const name = target.path.split('/').at(-1) ?? '';
  const choice = await window.showInformationMessage(l10n.t('{0} has been exported.', name), open, reveal);
  if (choice === open) await env.openExternal(target);
  if (choice === reveal) await commands.executeCommand('revealFileInOS', target);
}

/** The pictures a draft names, from beside it. */
async function imagesOf(document: TextDocument, { draft }: Linted): Promise<ReadonlyMap<string, Uint8Array>> {
  const images = new Map<string, Uint8Array>();
  for (const line of draft.lines) {
    const path = line.kind === 'image' ? /\]\(([^)]*)\)/.exec(line.text)?.[1] : undefined;
    if (path === undefined || /^[a-z]+:/i.test(path) || document.isUntitled) continue;
    const data = await Promise.resolve(workspace.fs.readFile(Uri.joinPath(document.uri, '..', path))).catch(() => undefined);
    if (data) images.set(path, data);
  }
  return images;
}
