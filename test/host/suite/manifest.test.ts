import assert from 'node:assert/strict';
import { Position } from 'vscode';
import { openDraft } from '../support/drafts.ts';

describe('the manifest', () => {
  it('a word of a draft is a run of letters, Chinese ones too', async () => {
    const document = await openDraft('单位: 清源镇人民政府，2026年\n');
    const at = (character: number): string => document.getText(document.getWordRangeAtPosition(new Position(0, character)));
    assert.equal(at(1), '单位');
    assert.equal(at(8), '清源镇人民政府');
    assert.equal(at(12), '2026年');
  });
});
