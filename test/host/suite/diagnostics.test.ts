import assert from 'node:assert/strict';
import { ConfigurationTarget, DiagnosticSeverity, Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { folder, marked, openDraft, ruleOf } from '../support/drafts.ts';

describe('diagnostics', () => {
  it('are there when a draft is opened, each with the place, the rule and its page', async () => {
    const document = await openDraft('# 清源镇防汛工作总结\n共排查隐患200项，已整改150项，整改率达80%。\n');
    const found = await marked(document, all => all.some(({ code }) => ruleOf(code) === 'rate-mismatch'));
    const rate = found.find(({ code }) => ruleOf(code) === 'rate-mismatch');
    assert.ok(rate);
    assert.equal(document.getText(rate.range), '80%');
    assert.equal(rate.severity, DiagnosticSeverity.Error);
    assert.ok(typeof rate.code === 'object' && rate.code.target.path === 'nigao.showRule');
  });

  it('follow the typing', async () => {
    const document = await openDraft('# 清源镇防汛工作总结\n全年开展检查*次。\n');
    await marked(document, all => all.some(({ code }) => ruleOf(code) === 'placeholder'));
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, new Range(1, 6, 1, 7), '36');
    await workspace.applyEdit(edit);
    await marked(document, all => all.every(({ code }) => ruleOf(code) !== 'placeholder'));
  });

  it('come in a text file whose front matter has 文种, and in no other', async () => {
    const draft = await openDraft('---\n文种: 工作总结\n---\n# 总结\n开展检查*次。\n', '草稿.txt');
    await marked(draft, all => all.some(({ code }) => ruleOf(code) === 'placeholder'));
    const other = await openDraft('开展检查*次，认真布署。\n', '别的.txt');
    await new Promise(resolve => setTimeout(resolve, 400));
    await marked(other, all => all.length === 0);
  });

  it('in 写作 mode are errors only, none in the sentence being typed', async () => {
    const configuration = workspace.getConfiguration('nigao');
    await configuration.update('mode', 'writing', ConfigurationTarget.Global);
    try {
      const document = await openDraft('# 清源镇防汛工作总结\n认真布署工作。全年检查*次。另有*处。\n');
      const editor = window.activeTextEditor;
      assert.ok(editor);
      const found = await marked(document, all => all.length > 0);
      assert.ok(found.every(({ severity }) => severity === DiagnosticSeverity.Error));
    } finally {
      await configuration.update('mode', undefined, ConfigurationTarget.Global);
    }
  });

  it('obey .nigao.yaml, and its mistakes are shown in the file itself', async () => {
    const file = Uri.joinPath(folder(), '.nigao.yaml');
    await workspace.fs.writeFile(file, new TextEncoder().encode('规则:\n  typo: off\n  typpo: off\n'));
    try {
      const document = await openDraft('# 清源镇防汛工作总结\n认真布署工作，检查*次。\n');
      await marked(document, all => all.length > 0 && all.every(({ code }) => ruleOf(code) !== 'typo'));
      const config = await workspace.openTextDocument(file);
      const problems = await marked(config, all => all.length > 0);
      assert.equal(config.getText(problems[0]?.range), 'typpo');
    } finally {
      await workspace.fs.delete(file);
    }
  });
});
