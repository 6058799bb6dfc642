import {
  CompletionItem,
  CompletionItemKind,
  type CompletionItemProvider,
  type Disposable,
  languages,
  type Position,
  Range,
  SnippetString,
  type TextDocument,
} from 'vscode';
import type { Linted } from './lint-session.ts';
import type { Services } from './services.ts';

const units = ['项', '次', '人次', '人', '家', '场', '起', '件', '份', '处', '个', '万元', '亿元', '元', '公里', '平方米', '%'];

/** Keys, units and 文种 in the front matter; names and fields behind `{{`. */
export function registerCompletion({ session, selector, offices }: Services): Disposable {
  const provider: CompletionItemProvider = {
    async provideCompletionItems(document, position) {
      const linted = await session.of(document);
      if (!linted) return [];
      const before = document.lineAt(position.line).text.slice(0, position.character);
      const reference = /\{\{([^{}]*)$/.exec(before);
      if (reference) return references(linted, reference[1] ?? '', document, position);
      const { frontMatter } = linted.draft;
      const offset = document.offsetAt(position);
      if (!frontMatter || offset <= frontMatter.body.start - 1 || offset > frontMatter.body.end) return [];
      const { doctypes } = await offices.of(document.uri);
      return inFrontMatter(
        linted,
        before,
        [...doctypes, ...linted.core.builtinDoctypes].map(({ name }) => name),
        document,
        position,
      );
    },
  };
  return languages.registerCompletionItemProvider(selector, provider, '{', '.', ':', ' ');
}

function references({ core, draft }: Linted, typed: string, document: TextDocument, position: Position): CompletionItem[] {
  const metrics = core.resolveMetrics(draft);
  const after = document.lineAt(position.line).text.slice(position.character);
  const closing = after.startsWith('}}') ? '' : '}}';
  const dot = typed.indexOf('.');
  if (dot !== -1) {
    const name = typed.slice(0, dot);
    return core.referenceFields.map(field => {
      const shown = core.referenceText(metrics, { name, field });
      const item = new CompletionItem(field, CompletionItemKind.Field);
      item.detail = 'text' in shown ? shown.text : '—';
      item.insertText = field + closing;
      item.range = new Range(position.translate(0, -(typed.length - dot - 1)), position);
      return item;
    });
  }
  return [...metrics.byName.keys()].map(name => {
    const shown = core.referenceText(metrics, { name });
    const item = new CompletionItem(name, CompletionItemKind.Variable);
    item.detail = 'text' in shown ? shown.text : '待填';
    item.insertText = name + closing;
    item.range = new Range(position.translate(0, -typed.length), position);
    return item;
  });
}

function inFrontMatter(
  { core, draft }: Linted,
  before: string,
  doctypes: readonly string[],
  document: TextDocument,
  position: Position,
): CompletionItem[] {
  const line = new Range(position.line, 0, position.line, position.character);
  if (/^文种\s*[:：]\s*\S*$/.test(before)) return doctypes.map(name => new CompletionItem(name, CompletionItemKind.EnumMember));
  if (/^印章\s*[:：]/.test(before)) return ['有', '无'].map(name => new CompletionItem(name, CompletionItemKind.EnumMember));
  if (/^\s+\S+\s*[:：]\s*[\d.,]+\s*$/.test(before) || /单位\s*[:：]\s*$/.test(before)) {
    return units.map(unit => new CompletionItem(unit, CompletionItemKind.Unit));
  }
  if (/^\s+[^:：]*[:：]\s*\{[^}]*$/.test(before)) {
    return core.metricKeys.map(key => snippet(key, `${key}: $1`, CompletionItemKind.Property));
  }
  if (!/^\S*$/.test(before)) return [];
  const present = new Set(Object.keys(draft.frontMatter?.value ?? {}));
  return core.frontMatterKeys
    .filter(key => !present.has(key) || document.getText(line) === key)
    .map(key => snippet(key, key === '指标' ? '指标:\n  ${1:名称}: ${2:待填}' : `${key}: $1`, CompletionItemKind.Property));
}

function snippet(label: string, body: string, kind: CompletionItemKind): CompletionItem {
  const item = new CompletionItem(label, kind);
  item.insertText = new SnippetString(body);
  return item;
}
