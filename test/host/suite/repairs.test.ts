import assert from 'node:assert/strict';
import { type CodeAction, commands, type Range, type TextDocument, workspace } from 'vscode';
import { marked, openDraft, ruleOf, until } from '../support/drafts.ts';

const actionsAt = (document: TextDocument, range: Range, kind?: string): Thenable<CodeAction[]> =>
  commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind);

async function apply(action: CodeAction | undefined): Promise<void> {
  assert.ok(action?.edit);
  await workspace.applyEdit(action.edit);
}

async function at(document: TextDocument, rule: string): Promise<Range> {
  const found = await marked(document, all => all.some(({ code }) => ruleOf(code) === rule));
  const range = found.find(({ code }) => ruleOf(code) === rule)?.range;
  assert.ok(range);
  return range;
}

describe('repairs', () => {
  it('a quick fix corrects what is certain, and is the preferred one', async () => {
    const document = await openDraft('# 清源镇防汛工作总结\n认真布署防汛工作。\n');
    const actions = await actionsAt(document, await at(document, 'typo'));
    const fix = actions.find(({ title }) => title.includes('部署'));
    assert.equal(fix?.isPreferred, true);
    await apply(fix);
    assert.match(document.getText(), /认真部署防汛工作/);
  });

  it('a suggestion is offered with the right figure', async () => {
    const document = await openDraft('# 清源镇防汛工作总结\n共排查隐患200项，已整改150项，整改率达80%。\n');
    const actions = await actionsAt(document, await at(document, 'rate-mismatch'));
    await apply(actions.find(({ title }) => title.includes('75%')));
    assert.match(document.getText(), /整改率达75%/);
  });

  it('a finding can be ignored here, and in this draft', async () => {
    const document = await openDraft('# 清源镇防汛工作总结\n认真布署防汛工作。\n认真布署救灾工作。\n');
    const here = (await actionsAt(document, await at(document, 'typo'))).find(
      ({ title, edit }) => edit && /此处|here/.test(title) && title.includes('typo'),
    );
    await apply(here);
    assert.match(document.getText(), /<!-- nigao-disable-next-line typo -->\n认真布署防汛/);
    await marked(document, all => all.filter(({ code }) => ruleOf(code) === 'typo').length === 1);
    const draft = (await actionsAt(document, await at(document, 'typo'))).find(
      ({ title, edit }) => edit && /本稿|this draft/.test(title),
    );
    await apply(draft);
    await marked(document, all => all.every(({ code }) => ruleOf(code) !== 'typo'));
  });

  it('a word can be added to the office’s list', async () => {
    const document = await openDraft('# 清源镇防汛工作总结\n推广其它经验，建立台帐制度。\n');
    const add = (await actionsAt(document, await at(document, 'typo'))).find(
      ({ command }) => command?.command === 'nigao.allowWord',
    );
    assert.deepEqual(add?.command?.arguments, ['台帐', document.uri.toString()]);
    await commands.executeCommand('nigao.allowWord', '台帐', document.uri.toString());
    await marked(document, all => all.every(({ code }) => ruleOf(code) !== 'typo'));
    const [folder] = workspace.workspaceFolders ?? [];
    assert.ok(folder);
    await workspace.fs.delete(folder.uri.with({ path: `${folder.uri.path}/.nigao.yaml` }));
  });

  it('fix-all corrects all that is certain, and nothing else', async () => {
    const document = await openDraft('# 清源镇防汛工作总结\n认真布署工作,加强勾通。全年检查*次。\n');
    await at(document, 'typo');
    await commands.executeCommand('nigao.fixAll');
    await until('the text is corrected', () => document.getText().includes('认真部署工作，加强沟通。全年检查*次。'));
  });
});
