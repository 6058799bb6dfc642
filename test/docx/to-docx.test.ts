import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { toDocx } from '../../src/docx/to-docx.ts';
import { parseDraft } from '../../src/draft/parse.ts';
import { openDocx, type ShownParagraph } from '../support/docx-file.ts';
import { onePixel, tiff } from '../support/pictures.ts';
import { all, first } from '../support/xml.ts';

const draft = `---
文种: 工作总结
标题: 青岭镇2026年防汛工作总结
单位: 青岭镇人民政府
主送: 县防汛办公室
成文日期: 2026-12-18
---
2026年，全镇平安度汛，“零伤亡”——现总结如下：
## 工作情况
### 压实责任。一是定岗……二是定责。
#### 建章立制
##### 值班制度
| 村 | 隐患（处） |
| :-- | --: |
| 东村 | 3 |
`;

const opened = async (text: string): Promise<ReturnType<typeof openDocx>> => openDocx(await toDocx(parseDraft(text)));
const starting = (paragraphs: readonly ShownParagraph[], start: string): ShownParagraph =>
  paragraphs.find(({ text }) => text.startsWith(start)) ?? assert.fail(`no paragraph ${start}`);
const face = (paragraph: ShownParagraph, run = 0): string | undefined =>
  paragraph.runs[run]?.property('w:rFonts')?.['w:eastAsia'];
const size = (paragraph: ShownParagraph): number => Number(paragraph.runs[0]?.property('w:sz')?.['w:val']) / 2;

describe('the Word file of a draft', () => {
  it('has the faces, sizes and outline levels of 7.3', async () => {
    const { paragraphs } = await opened(draft);
    const look = (start: string): unknown => {
      const paragraph = starting(paragraphs, start);
      return [paragraph.style, face(paragraph), size(paragraph), paragraph.property('w:outlineLvl')?.['w:val']];
    };
    assert.deepEqual(look('青岭镇2026'), ['Title', '方正小标宋简体', 22, undefined]);
    assert.deepEqual(look('县防汛'), ['Addressee', '仿宋_GB2312', 16, undefined]);
    assert.deepEqual(look('2026年，'), ['BodyText', '仿宋_GB2312', 16, undefined]);
    assert.deepEqual(look('一、'), ['Heading1', '黑体', 16, '0']);
    assert.deepEqual(look('（一）'), ['Heading2', '楷体_GB2312', 16, '1']);
    assert.deepEqual(look('1.'), ['Heading3', '仿宋_GB2312', 16, '2']);
    assert.deepEqual(look('（1）'), ['Heading4', '仿宋_GB2312', 16, '3']);
  });

  it('gives the text behind a run-in heading the face of the text', async () => {
    const heading = starting((await opened(draft)).paragraphs, '（一）');
    assert.deepEqual(
      heading.runs.map(({ text }) => text),
      ['（一）压实责任。', '一是定岗……二是定责。'],
    );
    assert.deepEqual([face(heading, 0), face(heading, 1)], ['楷体_GB2312', '仿宋_GB2312']);
  });

  it('indents the text by two characters, the title by none, and keeps 22 lines', async () => {
    const { paragraphs } = await opened(draft);
    for (const [start, characters] of [
      ['青岭镇2026', '0'],
      ['县防汛', '0'],
      ['2026年，', '200'],
      ['一、', '200'],
    ] as const) {
      const paragraph = starting(paragraphs, start);
      assert.equal(paragraph.property('w:ind')?.['w:firstLineChars'], characters, start);
      assert.equal(paragraph.property('w:widowControl')?.['w:val'], '0', start);
      assert.deepEqual(paragraph.property('w:spacing'), {
        'w:before': '0',
        'w:after': '0',
        'w:line': '579',
        'w:lineRule': 'exact',
      });
      assert.equal(paragraph.runs[0]?.property('w:spacing')?.['w:val'], start === '青岭镇2026' ? '0' : '-5');
    }
  });

  it('has A4 with the margins and the line grid of the standard', async () => {
    const section = first((await opened(draft)).part('word/document.xml'), 'w:sectPr') ?? assert.fail();
    const attributes = (name: string): Readonly<Record<string, string>> => first(section, name)?.attributes ?? {};
    assert.partialDeepStrictEqual(attributes('w:pgSz'), { 'w:w': '11906', 'w:h': '16838' });
    assert.partialDeepStrictEqual(attributes('w:pgMar'), {
      'w:top': '2098',
      'w:left': '1588',
      'w:right': '1474',
      'w:bottom': '1984',
    });
    assert.partialDeepStrictEqual(attributes('w:docGrid'), { 'w:type': 'lines', 'w:linePitch': '579' });
  });

  it('numbers pages — 1 — in 4号宋体, odd ones to the right, even ones to the left', async () => {
    const file = await opened(draft);
    assert.ok(first(file.part('word/settings.xml'), 'w:evenAndOddHeaders'));
    const relations = all(file.part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => attributes);
    for (const reference of all(file.part('word/document.xml'), 'w:footerReference')) {
      const target = relations.find(relation => relation['Id'] === reference.attributes['r:id'])?.['Target'];
      const [footer] = file.paragraphsOf(`word/${target}`);
      const side = reference.attributes['w:type'] === 'even' ? 'left' : 'right';
      assert.equal(footer?.text, '—  —');
      assert.equal(footer?.property('w:jc')?.['w:val'], side);
      assert.equal(footer?.property('w:ind')?.[`w:${side}`], '280');
      assert.equal(footer && face(footer), '宋体');
      assert.equal(footer && size(footer), 14);
    }
  });

  it('draws quotes, dashes and ellipses in the Chinese face', async () => {
    const { paragraphs } = await opened(draft);
    const runs = paragraphs.flatMap(paragraph => paragraph.runs).filter(({ text }) => text !== '');
    assert.ok(runs.length > 10);
    for (const run of runs) assert.equal(run.property('w:rFonts')?.['w:hint'], 'eastAsia', run.text);
  });

  it('knows Word’s own styles by their names, each once, without theme fonts', async () => {
    const file = await opened(draft);
    const names = file.styles.map(style => first(style, 'w:name')?.attributes['w:val'] ?? '');
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
    for (const name of ['Normal', 'Title', 'heading 1', 'heading 4', 'Body Text', 'Signature', 'Date'])
      assert.ok(names.includes(name), name);
    const used = new Set(file.paragraphs.map(({ style }) => style));
    const ids = new Set(file.styles.map(({ attributes }) => attributes['w:styleId']));
    for (const style of used) assert.ok(ids.has(style), style);
    for (const fonts of [file.part('word/styles.xml'), file.part('word/document.xml')].flatMap(part => all(part, 'w:rFonts')))
      assert.deepEqual(
        Object.keys(fonts.attributes).filter(key => /theme/i.test(key)),
        [],
      );
  });

  it('says what it is: title, organisation, day, language', async () => {
    const core = (await opened(draft)).part('docProps/core.xml');
    const property = (name: string): string | undefined => first(core, name)?.text;
    assert.equal(property('dc:title'), '青岭镇2026年防汛工作总结');
    assert.equal(property('dc:creator'), '青岭镇人民政府');
    assert.equal(property('dc:language'), 'zh-CN');
    assert.equal(property('dcterms:created'), '2026-12-18T00:00:00Z');
  });

  it('has no part that nothing needs', async () => {
    assert.deepEqual([...(await opened(draft)).names].sort(), [
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/fontTable.xml',
      'word/footer1.xml',
      'word/footer2.xml',
      'word/settings.xml',
      'word/styles.xml',
    ]);
  });

  it('gives tables their own line height, repeats their head and tears no row', async () => {
    const file = await opened(draft);
    const table = first(file.part('word/document.xml'), 'w:tbl') ?? assert.fail();
    assert.equal(all(table, 'w:tblHeader').length, 1);
    assert.equal(all(table, 'w:cantSplit').length, 2);
    const cell = starting(file.paragraphs, '东村');
    assert.equal(cell.property('w:spacing')?.['w:lineRule'], 'atLeast');
    assert.equal(cell.property('w:ind')?.['w:firstLineChars'], '0');
    assert.equal(starting(file.paragraphs, '3').property('w:jc')?.['w:val'], 'right');
  });

  it('does not end with a table, nor without a paragraph', async () => {
    const last = (text: string): Promise<string | undefined> =>
      opened(text).then(file => first(file.part('word/document.xml'), 'w:body')?.children.at(-2)?.name);
    assert.equal(await last('# 总结\n| 甲 |\n| --- |\n| 乙 |\n'), 'w:p');
    assert.equal(await last(''), 'w:p');
  });

  it('breaks the page before what stands behind a page break, once', async () => {
    const { paragraphs } = await opened('# 总结\n甲。\n<!-- 分页 -->\n乙。\n丙。\n');
    assert.deepEqual(
      paragraphs.filter(paragraph => paragraph.property('w:pageBreakBefore')).map(({ text }) => text),
      ['乙。'],
    );
  });

  it('shows what is not finished on a yellow ground', async () => {
    const text = '# 总结\n排查*次。\n';
    const at = text.indexOf('*');
    const file = openDocx(await toDocx(parseDraft(text), { marks: [{ start: at, end: at + 1 }] }));
    const runs = starting(file.paragraphs, '排查').runs;
    assert.deepEqual(
      runs.map(run => [run.text, run.property('w:highlight')?.['w:val']]),
      [
        ['排查', undefined],
        ['*', 'yellow'],
        ['次。', undefined],
      ],
    );
  });
});

describe('the bytes of a Word file', () => {
  const picture = `${draft}\n![河道现场](河道.png)\n![同一张](河道.png)\n`;
  const images = new Map([['河道.png', onePixel]]);

  it('are the same for the same draft, pictures included', async () => {
    for (const text of [draft, picture]) {
      const [one, two] = [await toDocx(parseDraft(text), { images }), await toDocx(parseDraft(text), { images })];
      assert.ok(Buffer.from(one).equals(two));
    }
  });

  it('hold no day but the draft’s', async () => {
    const parts = unzipSync(await toDocx(parseDraft('# 总结\n文。\n')));
    const days = Object.values(parts).flatMap(part => strFromU8(part).match(/\d{4}-\d\d-\d\dT[\d:]+Z/g) ?? []);
    assert.deepEqual([...new Set(days)], ['2012-07-01T00:00:00Z']);
  });

  it('name each picture once and give every drawing its own id', async () => {
    const file = openDocx(await toDocx(parseDraft(picture), { images }));
    assert.equal(file.names.filter(name => name.startsWith('word/media/')).length, 1);
    const drawings = all(file.part('word/document.xml'), 'wp:docPr').map(({ attributes }) => attributes['id']);
    assert.deepEqual(drawings, ['1', '2']);
    const used = all(file.part('word/document.xml'), 'a:blip').map(({ attributes }) => attributes['r:embed']);
    const known = all(file.part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => attributes['Id']);
    for (const id of used) assert.ok(known.includes(id ?? ''), id);
  });

  it('keep the words of a picture that is not there, or is none', async () => {
    for (const given of [new Map<string, Uint8Array>(), new Map([['河道.png', tiff]])]) {
      const file = openDocx(await toDocx(parseDraft(picture), { images: given }));
      assert.equal(starting(file.paragraphs, '【河道现场】').runs[0]?.property('w:highlight')?.['w:val'], 'yellow');
    }
  });
});

describe('hostile text', () => {
  it('gives well-formed XML that says the same, whatever is typed', async () => {
    const character = fc.constantFrom(
      ...'<>&"\'\\/]]>甲“—\t\u0000\u0001\u001B\uFFFF\uD83D\uDE00{}*#|`$%',
      '</w:t>',
      '&amp;',
      '<!--',
      ']]>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(character, { maxLength: 30 }), async parts => {
        const typed = parts
          .join('')
          .replaceAll('<!--', '<! --')
          .replaceAll(/\{\{|\*\*/g, '');
        const file = await opened(`# 总结\n甲。\n甲：${typed}。\n`);
        // What XML cannot hold is gone, all else is there.
        const expected = [...`甲：${typed}。`]
          .filter(one => /^[\t\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]$/u.test(one))
          .join('');
        assert.equal(file.paragraphs.at(-1)?.text, expected);
      }),
      { numRuns: 40 },
    );
  });

  it('in the front matter is no less safe', async () => {
    const core = (await opened('---\n标题: \'<b>&"总结"\'\n单位: "A&B"\n---\n文。\n')).part('docProps/core.xml');
    assert.equal(first(core, 'dc:title')?.text, '<b>&"总结"');
    assert.equal(first(core, 'dc:creator')?.text, 'A&B');
  });
});
