import assert from 'node:assert/strict';
import { extensions, languages, Uri, window, workspace } from 'vscode';

const draft = (): Uri => Uri.joinPath(workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/'), '工作总结.gw.md');

describe('activation', () => {
  it('VS Code has the extension and its language', async () => {
    assert.ok(extensions.getExtension('nigao.nigao'));
    assert.ok((await languages.getLanguages()).includes('gongwen'));
  });

  it('a draft is of language gongwen and wakes the extension', async () => {
    const document = await workspace.openTextDocument(draft());
    await window.showTextDocument(document);
    assert.equal(document.languageId, 'gongwen');
    const extension = extensions.getExtension('nigao.nigao');
    for (let tries = 0; !extension?.isActive && tries < 100; tries++) await new Promise(resolve => setTimeout(resolve, 50));
    assert.equal(extension?.isActive, true);
  });
});
