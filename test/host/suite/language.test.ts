import assert from 'node:assert/strict';
import {
  type CompletionList,
  commands,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  type Location,
  MarkdownString,
  Position,
  Range,
  type Uri,
  type WorkspaceEdit,
  workspace,
} from 'vscode';
import { marked, openDraft, until } from '../support/drafts.ts';

const text = `---
文种: 工作总结
标题: 清源镇防汛工作总结
指标:
  排查: 96 处
  整改: 91 处
  整改率: = 整改 / 排查
  投入: { 值: 86.5, 单位: 万元, 上期: 71.2, 来源: 财政所 }
---
# 清源镇防汛工作总结
## 工作开展情况
共排查{{排查}}，整改{{整改}}，整改率{{整改率}}；投入{{投入}}。
## 存在的问题
（一）力量不足。正文。
## 下一步打算
正文。
`;

const labels = (list: CompletionList): readonly string[] =>
  list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));

const complete = (uri: Uri, position: Position): Thenable<CompletionList> =>
  commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', uri, position);

describe('the language', () => {
  it('completes names behind {{ and fields behind the point', async () => {
    const document = await openDraft(text.replace('{{排查}}', '{{').replace('{{投入}}', '{{投入.'));
    const line = document.lineAt(11).text;
    const names = labels(await complete(document.uri, new Position(11, line.indexOf('{{') + 2)));
    for (const name of ['排查', '整改率', '投入']) assert.ok(names.includes(name), name);
    const fields = labels(await complete(document.uri, new Position(11, line.indexOf('投入.') + 3)));
    assert.ok(fields.includes('同比'));
  });

  it('completes keys, 文种 and units in the front matter', async () => {
    const document = await openDraft('---\n文种: \n单\n指标:\n  排查: 96 \n---\n# 题\n正文。\n');
    assert.ok(labels(await complete(document.uri, new Position(1, 4))).includes('半年工作总结'));
    assert.ok(labels(await complete(document.uri, new Position(2, 1))).includes('成文日期'));
    assert.ok(labels(await complete(document.uri, new Position(4, 9))).includes('万元'));
  });

  it('tells the value, formula and source of a reference', async () => {
    const document = await openDraft(text);
    const at = (name: string): Position => new Position(11, document.lineAt(11).text.indexOf(`{{${name}`) + 3);
    const words = async (name: string): Promise<string> => {
      const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at(name));
      return hovers
        .flatMap(({ contents }) => contents.map(content => (content instanceof MarkdownString ? content.value : String(content))))
        .join();
    };
    assert.match(await words('整改率'), /94\.8%/);
    assert.match(await words('投入'), /86\.5万元[\s\S]*21\.5%[\s\S]*财政所/);
  });

  it('shows the value behind each reference', async () => {
    const document = await openDraft(text);
    await marked(document, () => true);
    await until('hints', async () => {
      const hints = await commands.executeCommand<InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        new Range(0, 0, 15, 0),
      );
      return hints.map(({ label }) => String(label).trim()).join() === '96处,91处,94.8%,86.5万元';
    });
  });

  it('goes to the definition of a metric and renames it everywhere, formulas too', async () => {
    const document = await openDraft(text);
    const position = new Position(11, document.lineAt(11).text.indexOf('{{整改}}') + 3);
    const [definition] = await commands.executeCommand<Location[]>('vscode.executeDefinitionProvider', document.uri, position);
    assert.equal(definition?.range.start.line, 5);
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      position,
      '已整改',
    );
    await workspace.applyEdit(edit);
    assert.match(document.getText(), /已整改: 91 处\n {2}整改率: = 已整改 \/ 排查/);
    assert.match(document.getText(), /整改\{\{已整改\}\}，整改率\{\{整改率\}\}/);
  });

  it('has an outline and folds by Chinese headings', async () => {
    const document = await openDraft(text);
    const [title] = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.equal(title?.name, '清源镇防汛工作总结');
    assert.deepEqual(
      title?.children.map(({ name }) => name),
      ['工作开展情况', '存在的问题', '下一步打算'],
    );
    const folds = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    assert.ok(
      folds.some(({ start, end }) => start === 0 && end === 8),
      'the front matter',
    );
    assert.ok(
      folds.some(({ start, end }) => start === 12 && end === 13),
      'a section',
    );
  });

  it('offers the skeleton of a 文种 as a snippet', async () => {
    const document = await openDraft('gzzj');
    const list = await complete(document.uri, new Position(0, 4));
    assert.ok(labels(list).some(label => label.includes('gzzj') || label.includes('工作总结')));
  });
});
