import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { commands, Uri, window, workspace } from 'vscode';
import { folder, openDraft, until } from '../support/drafts.ts';

type Result = { readonly written?: Uri; readonly refused?: string; readonly errors?: number };

const exportTo = (name: string, request: object = {}): Thenable<Result> =>
  commands.executeCommand<Result>('nigao.exportWord', { target: Uri.joinPath(folder(), name), ...request });

const good =
  '---\n文种: 讲话稿\n标题: 在防汛动员会上的讲话\n---\n# 在防汛动员会上的讲话\n同志们：\n今天我们召开动员会，部署防汛工作。\n谢谢大家！\n';

const wordsOf = async (file: Uri): Promise<string> => {
  const document = unzipSync(await workspace.fs.readFile(file))['word/document.xml'];
  return strFromU8(document ?? new Uint8Array()).replaceAll(/<[^>]+>/g, '');
};

describe('export to Word', () => {
  it('writes the file, with the text in it', async () => {
    await openDraft(good);
    const { written } = await exportTo('讲话.docx');
    assert.ok(written);
    assert.match(await wordsOf(written), /同志们：今天我们召开动员会，部署防汛工作。/);
  });

  it('refuses while there are errors, and writes nothing', async () => {
    await openDraft(good.replace('防汛工作。', '防汛工作*次。'));
    const result = await exportTo('有错.docx');
    assert.equal(result.refused, 'errors');
    assert.equal(result.errors, 1);
    await assert.rejects(async () => workspace.fs.stat(Uri.joinPath(folder(), '有错.docx')));
    assert.ok((await exportTo('有错.docx', { allowErrors: true })).written, 'unless the writer insists');
  });

  it('never takes an existing file unasked', async () => {
    await openDraft(good);
    const file = Uri.joinPath(folder(), '旧.docx');
    await workspace.fs.writeFile(file, new TextEncoder().encode('旧文件'));
    assert.equal((await exportTo('旧.docx')).refused, 'exists');
    assert.equal(new TextDecoder().decode(await workspace.fs.readFile(file)), '旧文件');
    assert.ok((await exportTo('旧.docx', { overwrite: true })).written);
  });

  it('leaves nothing behind when the target cannot be written', async () => {
    await openDraft(good);
    await workspace.fs.createDirectory(Uri.joinPath(folder(), '文件夹.docx'));
    assert.equal((await exportTo('文件夹.docx', { overwrite: true })).refused, 'failed');
    const names = (await workspace.fs.readDirectory(folder())).map(([name]) => name);
    assert.deepEqual(
      names.filter(name => name.endsWith('.tmp')),
      [],
    );
  });

  it('a new draft begins with the sections of its 文种', async () => {
    await commands.executeCommand('nigao.newDraft', '情况汇报');
    await until('the new draft', () => window.activeTextEditor?.document.getText().includes('文种: 情况汇报') === true);
    assert.equal(window.activeTextEditor?.document.languageId, 'gongwen');
  });
});
