import assert from 'node:assert/strict';
import * as layout from '../../src/layout/styles.ts';

const millimetres = (twips: number): number => (twips / 1440) * 25.4;
const isNear = (value: number, expected: number, tolerance: number): void =>
  assert.ok(Math.abs(value - expected) <= tolerance, `${value} is not ${expected} ± ${tolerance}`);

describe('the figures of GB/T 9704—2012', () => {
  it('A4 with 37, 28, 26 and 35 mm leaves 156 × 225 mm', () => {
    const { page } = layout;
    isNear(millimetres(page.width), 210, 0.02);
    isNear(millimetres(page.height), 297, 0.02);
    for (const [edge, expected] of [
      ['top', 37],
      ['left', 28],
      ['right', 26],
      ['bottom', 35],
    ] as const)
      isNear(millimetres(page[edge]), expected, 0.05);
    isNear(millimetres(layout.textWidth), 156, 0.05);
    isNear(millimetres(layout.textHeight), 225, 0.05);
  });

  it('22 lines fill the page, and 23 do not fit', () => {
    assert.ok(layout.linePitch * 22 <= layout.textHeight);
    assert.ok((layout.linePitch + 1) * 22 > layout.textHeight);
    assert.ok(layout.linePitch * 23 > layout.textHeight);
  });

  it('28 characters of 3号 fill the line, and 29 do not fit', () => {
    const advance = layout.styles.body.size * 10 + layout.characterSpacing;
    assert.ok(advance * 28 <= layout.textWidth);
    assert.ok(advance * 29 > layout.textWidth);
    assert.ok((advance + 1) * 28 > layout.textWidth, 'one twip more would not fit');
  });

  it('the title is 2号, the text 3号, the page number 4号', () => {
    assert.deepEqual(
      (['title', 'heading1', 'heading2', 'heading3', 'heading4', 'body', 'pageNumber'] as const).map(role => {
        const { face, size } = layout.styles[role];
        return [face, size / 2];
      }),
      [
        ['title', 22],
        ['black', 16],
        ['kai', 16],
        ['fangsong', 16],
        ['fangsong', 16],
        ['fangsong', 16],
        ['song', 14],
      ],
    );
  });

  it('no line of the text has another height than the grid', () => {
    for (const role of ['title', 'subtitle', 'addressee', 'heading1', 'heading4', 'body', 'attachment', 'date', 'blank'] as const)
      assert.deepEqual(layout.styles[role].line, { height: layout.linePitch, rule: 'exact' }, role);
  });
});
