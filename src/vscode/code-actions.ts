import {
  CodeAction,
  CodeActionKind,
  type CodeActionProvider,
  type Disposable,
  l10n,
  languages,
  type Range,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import type { Finding } from '../index.ts';
import { toEdit, toRange } from './convert.ts';
import type { Linted } from './lint-session.ts';
import type { Services } from './services.ts';

const fixAllKind = CodeActionKind.SourceFixAll.append('nigao');

/** Repairs, ways to silence a finding, and fix-all. */
export function registerCodeActions({ session, selector }: Services): Disposable {
  const provider: CodeActionProvider = {
    async provideCodeActions(document, range, context) {
      const linted = await session.of(document);
      if (!linted) return [];
      if (context.only?.contains(fixAllKind)) return [fixAllAction(document, linted)];
      return findingsAt(linted, session.shown(document, linted), range).flatMap(finding => [
        ...repairs(document, linted, finding),
        ...silencers(document, linted, finding),
      ]);
    },
  };
  return languages.registerCodeActionsProvider(selector, provider, {
    providedCodeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
  });
}

const findingsAt = ({ core, draft }: Linted, findings: readonly Finding[], range: Range): readonly Finding[] =>
  findings.filter(({ span }) => toRange(core, draft, span).intersection(range) !== undefined);

function repairs(document: TextDocument, { core, draft }: Linted, { repairs }: Finding): readonly CodeAction[] {
  return repairs.map(({ title, safe, edits }) => {
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.edit = new WorkspaceEdit();
    action.edit.set(
      document.uri,
      edits.map(edit => toEdit(core, draft, edit)),
    );
    action.isPreferred = safe;
    return action;
  });
}

/** Ignore here, in this draft, everywhere; or let the word pass in the whole office. */
function silencers(document: TextDocument, { core, draft }: Linted, { rule, span }: Finding): readonly CodeAction[] {
  const here = toRange(core, draft, span);
  const frontMatterEnd = draft.frontMatter ? toRange(core, draft, draft.frontMatter.span).end.line + 1 : 0;
  const isInFrontMatter = here.start.line < frontMatterEnd;
  const words = draft.text.slice(span.start, span.end);
  const actions: CodeAction[] = [];
  if (!isInFrontMatter) {
    actions.push(
      inserting(document, l10n.t('Ignore here: {0}', rule), here.start.line, `<!-- nigao-disable-next-line ${rule} -->`),
      inserting(document, l10n.t('Ignore in this draft: {0}', rule), frontMatterEnd, `<!-- nigao-disable ${rule} -->`),
    );
  }
  actions.push(calling(l10n.t('Ignore everywhere: {0}', rule), 'nigao.ignoreRule', [rule]));
  if (words.length > 1 && words.length <= 12 && !/\s/.test(words)) {
    actions.push(calling(l10n.t('Add “{0}” to the office’s list', words), 'nigao.allowWord', [words, document.uri.toString()]));
  }
  return actions;
}

function inserting(document: TextDocument, title: string, line: number, comment: string): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.edit = new WorkspaceEdit();
  const at = document.lineAt(Math.min(line, document.lineCount - 1)).range.start;
  action.edit.insert(document.uri, at, `${comment}${document.eol === 2 ? '\r\n' : '\n'}`);
  return action;
}

function calling(title: string, command: string, args: readonly string[]): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { title, command, arguments: [...args] };
  return action;
}

function fixAllAction(document: TextDocument, { core, draft, findings }: Linted): CodeAction {
  const action = new CodeAction(l10n.t('Fix all that is certain'), fixAllKind);
  action.edit = new WorkspaceEdit();
  action.edit.set(
    document.uri,
    core.certainFixes(findings).map(edit => toEdit(core, draft, edit)),
  );
  return action;
}
