import assert from 'node:assert/strict';
import {
  type CodeAction,
  ConfigurationTarget,
  commands,
  Position,
  Range,
  Selection,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { folder, marked, openDraft, ruleOf, until } from '../support/drafts.ts';

const nigao = () => workspace.getConfiguration('nigao');

async function inWritingMode(run: () => Promise<void>): Promise<void> {
  await nigao().update('mode', 'writing', ConfigurationTarget.Global);
  try {
    await run();
  } finally {
    await nigao().update('mode', undefined, ConfigurationTarget.Global);
  }
}

async function caretTo(position: Position): Promise<void> {
  const editor = window.activeTextEditor;
  assert.ok(editor);
  editor.selection = new Selection(position, position);
}

describe('quiet while writing', () => {
  it('an error at the caret of a draft that is only read is shown', () =>
    inWritingMode(async () => {
      const document = await openDraft('*年清源镇防汛工作总结\n正文。\n');
      await caretTo(new Position(0, 2));
      const elsewhere = new WorkspaceEdit();
      elsewhere.insert(document.uri, new Position(1, 3), '又一句。');
      await workspace.applyEdit(elsewhere);
      await new Promise(resolve => setTimeout(resolve, 300));
      await marked(document, all => all.some(({ code, range }) => ruleOf(code) === 'placeholder' && range.start.line === 0));
    }));

  it('the sentence being typed is left alone until the caret has left it', () =>
    inWritingMode(async () => {
      const document = await openDraft('# 清源镇防汛工作总结\n全年巡堤36次。另有险情\n');
      await caretTo(new Position(1, 12));
      await workspace.getConfiguration('files').update('autoSave', 'off', ConfigurationTarget.Global);
      await commands.executeCommand('type', { text: '*处' });
      await new Promise(resolve => setTimeout(resolve, 500));
      await marked(document, all => all.every(({ code }) => ruleOf(code) !== 'placeholder'));
      await caretTo(new Position(0, 3));
      await marked(document, all => all.some(({ code }) => ruleOf(code) === 'placeholder'));
    }));

  it('what is not shown has no light bulb either', () =>
    inWritingMode(async () => {
      const document = await openDraft('# 清源镇防汛工作总结\n各村各组的工作正在有序推进之中 ，加强勾通。检查*次。\n');
      const found = await marked(document, all => all.length > 0);
      const actions = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new Range(1, 0, 1, document.lineAt(1).text.length),
      );
      const shown = new Set(found.map(({ code }) => ruleOf(code)));
      const silenced = actions.flatMap(({ command }) =>
        command?.command === 'nigao.ignoreRule' ? [command.arguments?.[0]] : [],
      );
      assert.ok(silenced.length > 0);
      assert.deepEqual(
        silenced.filter(rule => !shown.has(rule)),
        [],
      );
    }));

  it('the command switches the mode and back', async () => {
    const document = await openDraft('# 清源镇防汛工作总结\n认真布署工作 ，检查*次。\n');
    const all = (await marked(document, found => found.some(({ severity }) => severity > 0))).length;
    await commands.executeCommand('nigao.toggleMode');
    await marked(document, found => found.length < all && found.every(({ severity }) => severity === 0));
    await commands.executeCommand('nigao.toggleMode');
    await marked(document, found => found.length === all);
    await nigao().update('mode', undefined, ConfigurationTarget.Global);
  });
});

describe('what the office and the writer have set', () => {
  const file = (): Uri => Uri.joinPath(folder(), '.nigao.yaml');
  const write = (text: string): Thenable<void> => workspace.fs.writeFile(file(), new TextEncoder().encode(text));
  const read = async (): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(file()));

  it('a word is added to a list with Windows line ends without breaking the file', async () => {
    await write('规则:\r\n  typo: warning\r\n词语:\r\n  放行:\r\n    - 旧词\r\n');
    try {
      const document = await openDraft('# 清源镇防汛工作总结\n建立台帐制度。\n');
      await marked(document, all => all.some(({ code }) => ruleOf(code) === 'typo'));
      await commands.executeCommand('nigao.allowWord', '台帐', document.uri.toString());
      await marked(document, all => all.every(({ code }) => ruleOf(code) !== 'typo'));
      assert.match(await read(), /^规则:\r\n {2}typo: warning\r\n词语:\r\n {2}放行:\r\n/);
      assert.match(await read(), /旧词/);
    } finally {
      await workspace.fs.delete(file());
    }
  });

  it('mistakes of a project file go with the file', async () => {
    await write('规则:\n  typpo: off\n');
    const uri = file();
    await openDraft('# 清源镇防汛工作总结\n检查*次。\n');
    const config = await workspace.openTextDocument(uri);
    await marked(config, all => all.length === 1);
    await workspace.fs.delete(uri);
    await marked(config, all => all.length === 0);
  });

  it('ignoring a rule everywhere leaves the folder’s settings in the folder', async () => {
    await nigao().update('rules', { 'long-sentence': 'off' }, ConfigurationTarget.Workspace);
    try {
      await commands.executeCommand('nigao.ignoreRule', 'typo');
      assert.deepEqual(nigao().inspect('rules')?.globalValue, { typo: 'off' });
      const document = await openDraft('# 清源镇防汛工作总结\n认真布署工作，检查*次。\n');
      await marked(document, all => all.length > 0 && all.every(({ code }) => ruleOf(code) !== 'typo'));
    } finally {
      await nigao().update('rules', undefined, ConfigurationTarget.Global);
      await nigao().update('rules', undefined, ConfigurationTarget.Workspace);
    }
  });

  it('a severity there is none of is passed over', async () => {
    await nigao().update('rules', { placeholder: 'fatal' }, ConfigurationTarget.Global);
    try {
      const document = await openDraft('# 清源镇防汛工作总结\n检查*次。\n');
      const [blank] = await marked(document, all => all.some(({ code }) => ruleOf(code) === 'placeholder'));
      assert.equal(blank?.severity, 0);
    } finally {
      await nigao().update('rules', undefined, ConfigurationTarget.Global);
    }
  });

  it('the page of a rule opens by its command', async () => {
    await commands.executeCommand('nigao.showRule', 'rate-mismatch');
    await until('the page', () => window.tabGroups.activeTabGroup.activeTab?.label.includes('rate-mismatch') === true);
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });
});

describe('renaming', () => {
  it('to the name of another metric is refused', async () => {
    const document = await openDraft('---\n指标:\n  排查: 96 处\n  整改: 91 处\n---\n# 题\n{{排查}}{{整改}}\n');
    await assert.rejects(async () => {
      await commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, new Position(6, 3), '整改');
    });
  });
});
