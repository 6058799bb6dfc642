import {
  CompletionItem,
  CompletionItemKind,
  type CompletionItemProvider,
  Disposable,
  extensions,
  Hover,
  type HoverProvider,
  languages,
  type Position,
  type TextDocument,
  workspace,
} from 'vscode';
import { type Core, loadCore } from './chunks.ts';
import type { Services } from './services.ts';
import { languageOf } from './settings.ts';
import { yamlPlace } from './yaml-place.ts';

const pause = 200;

const levels = ['错误', '警告', '提示', '关闭'];
const sections = ['规则', '文种规则', '词语'];
/** They may be written in English, too. */
const inChinese: Readonly<Record<string, string>> = { rules: '规则', doctypeRules: '文种规则', words: '词语' };
const wordLists = ['放行', '错词', '名称', '固定表述'];

/** `.nigao.yaml` and an office's own 文种 while they are edited: what is wrong, what may stand here, what a rule asks. */
export function registerOfficeFile({ offices, log }: Services): Disposable {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const check = (document: TextDocument, delay: number): void => {
    if (languages.match(officeFiles, document) === 0) return;
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    const run = (): void => void log.guard('office file', () => offices.check(document.uri, document.getText()));
    timers.set(key, setTimeout(run, delay));
  };
  for (const document of workspace.textDocuments) check(document, 0);
  return Disposable.from(
    workspace.onDidOpenTextDocument(document => check(document, 0)),
    workspace.onDidChangeTextDocument(({ document }) => check(document, pause)),
    languages.registerCompletionItemProvider(configFile, completion(offices), ':', ' '),
    languages.registerHoverProvider(configFile, hover),
    new Disposable(() => {
      for (const timer of timers.values()) clearTimeout(timer);
    }),
  );
}

const configFile = { pattern: '**/.nigao.yaml' };
const officeFiles = [configFile, { pattern: '**/.nigao/doctypes/*.{yaml,yml}' }];

const completion = (offices: Services['offices']): CompletionItemProvider => ({
  async provideCompletionItems(document, position) {
    // The YAML extension reads our schema, and would offer all of it twice.
    if (extensions.getExtension('redhat.vscode-yaml')) return [];
    const core = await loadCore();
    const { path, key } = placeOf(document, position);
    const [outermost, ...below] = path;
    if (outermost === undefined) return key === undefined ? sections.map(name => item(name, `${name}:\n  `)) : [];
    const section = inChinese[outermost] ?? outermost;
    if (section === '词语') return below.length === 0 && key === undefined ? wordLists.map(name => item(name, `${name}: `)) : [];
    const isByDoctype = section === '文种规则';
    if (isByDoctype && below.length === 0 && key === undefined) {
      const { doctypes } = await offices.of(document.uri);
      return [...new Set([...doctypes, ...core.builtinDoctypes].map(({ name }) => name))].map(name =>
        item(name, `${name}:\n    `),
      );
    }
    if (below.length > (isByDoctype ? 1 : 0)) return [];
    return key === undefined ? ruleItems(core) : levels.map(levelItem);
  },
});

function placeOf(document: TextDocument, position: Position) {
  const above = Array.from({ length: position.line }, (_, line) => document.lineAt(line).text);
  return yamlPlace(above, document.lineAt(position.line).text.slice(0, position.character));
}

function item(label: string, insertText: string): CompletionItem {
  const made = new CompletionItem(label, CompletionItemKind.Property);
  made.insertText = insertText;
  return made;
}

/** In order of weight. */
function levelItem(level: string, index: number): CompletionItem {
  const made = new CompletionItem(level, CompletionItemKind.EnumMember);
  made.sortText = String(index);
  return made;
}

const ruleItems = ({ rules }: Core): CompletionItem[] =>
  rules.map(({ id, meta }) => {
    const made = item(id, `${id}: `);
    made.detail = meta.summary[languageOf()];
    made.filterText = `${id} ${meta.summary.zh}`;
    return made;
  });

const hover: HoverProvider = {
  async provideHover(document, position) {
    const { rules } = await loadCore();
    const range = document.getWordRangeAtPosition(position, /[a-z]+(?:-[a-z]+)*/);
    const rule = range && rules.find(({ id }) => id === document.getText(range));
    if (!rule) return undefined;
    const { summary, basis } = rule.meta;
    return new Hover([summary[languageOf()], basis[languageOf()]], range);
  },
};
