import assert from 'node:assert/strict';
import {
  type CompletionList,
  commands,
  type Hover,
  languages,
  type MarkdownString,
  Position,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { folder, marked, openDraft, ruleOf, until } from '../support/drafts.ts';

const write = (uri: Uri, text: string) => workspace.fs.writeFile(uri, new TextEncoder().encode(text));

async function officeFile(name: string, text: string) {
  const uri = Uri.joinPath(folder(), name);
  await write(uri, text);
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  return document;
}

const draft = '# 清源镇2026年防汛工作总结\n各村各组认真布署防汛工作，巡堤*次。\n';

describe('an office’s own file', () => {
  const file = 'office/.nigao.yaml';
  after(() => workspace.fs.delete(Uri.joinPath(folder(), 'office'), { recursive: true }));

  it('holds for the drafts of its folder and of those below it', async () => {
    await write(Uri.joinPath(folder(), file), '规则:\n  typo: 关闭\n');
    const below = await openDraft(draft, 'office/2026/总结.gw.md');
    const beside = await openDraft(draft, '不属.gw.md');
    await marked(beside, all => all.some(({ code }) => ruleOf(code) === 'typo'));
    await marked(below, all => all.length > 0 && all.every(({ code }) => ruleOf(code) !== 'typo'));
  });

  it('is checked as it is typed', async () => {
    const document = await officeFile(file, '规则:\n  typo: 关闭\n');
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(2, 0), '  tpyo: 错误\n  long-sentence: { 选项: { characters: 长 } }\n');
    await workspace.applyEdit(edit);
    const messages = () => languages.getDiagnostics(document.uri).map(({ message, range }) => `${range.start.line} ${message}`);
    await until('told', () => messages().length === 2);
    assert.match(messages()[0] ?? '', /^2 .*typo/);
    assert.match(messages()[1] ?? '', /^3 .*40/);
    await commands.executeCommand('workbench.action.files.revert');
  });

  it('offers rules, each with what it asks, and their levels', async () => {
    const document = await officeFile('office/offers/.nigao.yaml', '规则:\n  \n  typo: \n');
    const offered = async (line: number, character: number) => {
      const list = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new Position(line, character),
      );
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    assert.ok((await offered(1, 2)).includes('rate-mismatch'));
    assert.deepEqual(await offered(2, 8), ['错误', '警告', '提示', '关闭']);
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, new Position(2, 4));
    const words = hovers.flatMap(({ contents }) =>
      contents.map(content => (typeof content === 'string' ? content : (content as MarkdownString).value)),
    );
    assert.ok(
      words.some(text => /错别字|wrong characters/i.test(text)),
      words.join(' | '),
    );
  });
});
