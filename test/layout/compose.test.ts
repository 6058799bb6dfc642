import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDraft } from '../../src/draft/parse.ts';
import { type ComposeOptions, compose } from '../../src/layout/compose.ts';
import type { Block, PageModel, Paragraph, Run } from '../../src/layout/page-model.ts';
import { resolveMetrics } from '../../src/metrics/resolve.ts';

const pages = (text: string, options: ComposeOptions = {}): PageModel => {
  const draft = parseDraft(text);
  return compose(draft, resolveMetrics(draft), options);
};

const words = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** A page as a person would note it down: `role: words`, blank lines as `-`. */
const noted = (blocks: readonly Block[]): readonly string[] =>
  blocks.map(block => {
    if (block.kind === 'table') return `table ${block.rows.map(row => row.map(words).join('|')).join(' / ')}`;
    if (block.kind === 'image') return `image ${block.path} ${block.caption}`;
    return block.role === 'blank' ? '-' : `${block.pageBreakBefore ? '⏎' : ''}${block.role}: ${words(block.runs)}`;
  });

const paragraphs = (model: PageModel): readonly Paragraph[] => model.blocks.filter(block => block.kind === 'paragraph');
const found = (model: PageModel, role: string): Paragraph =>
  paragraphs(model).find(block => block.role === role) ?? assert.fail(`no ${role}`);

const front = (...lines: readonly string[]): string => ['---', ...lines, '---', ''].join('\n');

describe('pages of a draft', () => {
  it('have title, addressee, text and signature in their places', () => {
    const text = `${front('标题: 青岭镇2026年防汛工作总结', '单位: 青岭镇人民政府', '主送: 县防汛办公室', '成文日期: 2026-12-18')}
全年平安度汛。
## 工作情况
### 压实责任。一是定岗；二是定责。
`;
    assert.deepEqual(noted(pages(text).blocks), [
      'title: 青岭镇2026年防汛工作总结',
      '-',
      'addressee: 县防汛办公室：',
      'body: 全年平安度汛。',
      'heading1: 一、工作情况',
      'heading2: （一）压实责任。一是定岗；二是定责。',
      '-',
      'signature: 青岭镇人民政府',
      'date: 2026年12月18日',
    ]);
  });

  it('set a run-in heading in two faces, its number with its words', () => {
    const heading = found(pages('## 甲\n### 压实责任。一是定岗。\n'), 'heading2');
    assert.deepEqual(heading.runs, [{ text: '（一）压实责任。' }, { text: '一是定岗。', face: 'body' }]);
    assert.equal(heading.keepNext, undefined);
    assert.equal(found(pages('## 甲\n文。\n'), 'heading1').keepNext, true);
  });

  it('keep the colon of a heading that leads up to something', () => {
    assert.equal(words(found(pages('一、检查中发现的隐患：\n围墙倾斜。\n'), 'heading1').runs), '一、检查中发现的隐患：');
  });

  it('take a numbered sentence for text', () => {
    assert.deepEqual(noted(pages('一、存在问题\n1.部分设施老化；\n2.人员不足。\n').blocks).slice(1), [
      'body: 1.部分设施老化；',
      'body: 2.人员不足。',
    ]);
  });

  it('print the title of the front matter where the text has another, and typed lines where both say the same', () => {
    const body = '青岭镇人民政府\n2026年工作总结\n\n全年平安。\n';
    assert.deepEqual(noted(pages(body).blocks).slice(0, 2), ['title: 青岭镇人民政府', 'title: 2026年工作总结']);
    assert.equal(pages(body).title, '青岭镇人民政府2026年工作总结');
    assert.deepEqual(noted(pages(front('标题: 青岭镇人民政府2026年工作总结') + body).blocks).slice(0, 2), [
      'title: 青岭镇人民政府',
      'title: 2026年工作总结',
    ]);
    assert.deepEqual(noted(pages(`${front('标题: 青岭镇2026年工作总结')}# XX镇2026年工作总结\n文。\n`).blocks), [
      'title: 青岭镇2026年工作总结',
      '-',
      'body: 文。',
    ]);
  });

  it('name speaker and day under the title of a speech, which nobody signs', () => {
    const text = `${front('文种: 讲话稿', '标题: 在全县防汛会议上的讲话', '单位: 青岭县人民政府', '讲话人: 李明', '成文日期: 2026-03-08', '称谓: 同志们')}今天的会议很重要。\n`;
    assert.deepEqual(noted(pages(text).blocks), [
      'title: 在全县防汛会议上的讲话',
      'subtitle: 李明',
      'subtitle: （2026年3月8日）',
      '-',
      'salutation: 同志们：',
      'body: 今天的会议很重要。',
    ]);
  });

  it('do not repeat what stands under a typed title', () => {
    const text = `${front('讲话人: 李明', '成文日期: 2026-03-08')}# 在全县防汛会议上的讲话\n县长 李明\n（2026年3月8日）\n同志们：\n文。\n`;
    assert.deepEqual(noted(pages(text).blocks).slice(0, 4), [
      'title: 在全县防汛会议上的讲话',
      'subtitle: 县长 李明',
      'subtitle: （2026年3月8日）',
      '-',
    ]);
  });

  it('keep every organisation that signs, and a date beside its organisation', () => {
    const joint = pages('# 工作总结\n文。\n青岭县水务局\n青岭县应急管理局\n2026年7月5日\n');
    assert.deepEqual(noted(joint.blocks).slice(-4), [
      '-',
      'signature: 青岭县水务局',
      'signature: 青岭县应急管理局',
      'date: 2026年7月5日',
    ]);
    const beside = pages('# 工作总结\n文。\n青岭县水务局　　2026年7月5日\n');
    assert.deepEqual(noted(beside.blocks).slice(-3), ['-', 'signature: 青岭县水务局', 'date: 2026年7月5日']);
  });

  it('set organisations that issue together one below the other, wherever they are named', () => {
    const signed = ['signature: 青岭县水务局', 'signature: 青岭县应急管理局', 'date: 2026年7月5日'];
    for (const key of ['单位', '署名']) {
      const front = `---\n${key}: [青岭县水务局, 青岭县应急管理局]\n成文日期: 2026-07-05\n---\n`;
      const model = pages(`${front}# 防汛工作情况汇报\n正文。\n`);
      assert.deepEqual(noted(model.blocks).slice(-3), signed);
      assert.equal(model.organisation, '青岭县水务局、青岭县应急管理局');
    }
  });

  it('leave what stands behind the date behind it', () => {
    const text = '# 工作总结\n文。\n青岭县水务局\n2026年7月5日\n（联系人：办公室）\n';
    assert.deepEqual(noted(pages(text).blocks).slice(-2), ['date: 2026年7月5日', 'body: （联系人：办公室）']);
  });

  it('set the signature with or without room for a seal', () => {
    const text = (seal: string): string =>
      `${front('单位: 青岭县防汛抗旱指挥部', '成文日期: 2026-07-05', `印章: ${seal}`)}文。\n`;
    const place = (seal: string): readonly (number | undefined)[] =>
      (['signature', 'date'] as const).map(role => found(pages(text(seal)), role).right);
    assert.deepEqual(place('有'), [2, 4]);
    assert.deepEqual(place('无'), [2, 4]);
    assert.deepEqual(
      (['signature', 'date'] as const).map(
        role => found(pages(`${front('单位: 水务局', '成文日期: 2026-07-05')}文。\n`), role).right,
      ),
      [5.5, 4],
    );
  });

  it('keep the end of the text with the signature', () => {
    const model = pages(`${front('单位: 水务局', '成文日期: 2026-07-05')}甲。\n乙。\n`);
    assert.deepEqual(
      paragraphs(model).map(({ role, keepNext }) => [role, keepNext === true]),
      [
        ['body', false],
        ['body', true],
        ['blank', true],
        ['signature', true],
        ['date', false],
      ],
    );
  });

  it('list attachments one line below the text, names under names', () => {
    const model = pages(`${front('附件: [问题清单。, 汇总表]', '单位: 水务局', '成文日期: 2026-07-05')}文。\n`);
    assert.deepEqual(noted(model.blocks).slice(1, 5), ['-', 'attachment: 附件：1.问题清单', 'attachment: 2.汇总表', '-']);
    const [one, two] = paragraphs(model).filter(({ role }) => role === 'attachment');
    assert.deepEqual(
      [one?.hanging, two?.hanging],
      [
        { indent: 2, width: 4 },
        { indent: 5, width: 1 },
      ],
    );
    assert.deepEqual(noted(pages('# 总结\n文。\n附件：1.甲\n2.乙\n').blocks).slice(-3), [
      '-',
      'attachment: 附件：1.甲',
      'attachment: 2.乙',
    ]);
  });

  it('begin an attachment on its own page, behind the signature', () => {
    const text = `${front('单位: 水务局', '成文日期: 2026-07-05')}文。\n<!-- 分页 -->\n附件\n问题清单\n共3项。\n`;
    assert.deepEqual(noted(pages(text).blocks), [
      'body: 文。',
      '-',
      'signature: 水务局',
      'date: 2026年7月5日',
      '⏎attachmentLabel: 附件',
      '-',
      'title: 问题清单',
      '-',
      'body: 共3项。',
    ]);
  });

  it('leave notes out, keep blanks to fill and hard characters as they are', () => {
    const model = pages('排查*次，整改**处<!-- 核对 -->，A<B & “C”。\n<!-- 全行 -->\n');
    assert.deepEqual(noted(model.blocks), ['body: 排查*次，整改**处，A<B & “C”。']);
  });

  it('never write what XML cannot hold', () => {
    assert.deepEqual(noted(pages('甲\u0000乙\u0008丙\uFFFE丁\uD800戊\u000B己\u200B庚。\n').blocks), ['body: 甲乙丙丁戊己庚。']);
    assert.deepEqual(noted(pages('表情😀与𠮷字。\n').blocks), ['body: 表情😀与𠮷字。']);
  });

  it('work references out, and mark those that cannot be', () => {
    const model = pages(`${front('指标:', '  排查: 96 处', '  演练: 待填')}共{{排查}}，演练{{演练}}，{{无名}}。\n`);
    assert.deepEqual(paragraphs(model)[0]?.runs, [
      { text: '共96处，演练' },
      { text: '【演练】', marked: true },
      { text: '，' },
      { text: '【无名】', marked: true },
      { text: '。' },
    ]);
  });

  it('mark the places they are told to, in the front matter too', () => {
    const text = `${front('标题: XX镇工作总结')}排查*次。\n`;
    const at = (part: string): { start: number; end: number } => ({
      start: text.indexOf(part),
      end: text.indexOf(part) + part.length,
    });
    const model = pages(text, { marks: [at('XX'), at('*')] });
    assert.equal(found(model, 'title').runs[0]?.marked, true);
    assert.deepEqual(found(model, 'body').runs, [{ text: '排查' }, { text: '*', marked: true }, { text: '次。' }]);
  });

  it('have bold only where the writer meant it', () => {
    assert.deepEqual(found(pages('做到**全覆盖**，整改**处。\n'), 'body').runs, [
      { text: '做到' },
      { text: '全覆盖', bold: true },
      { text: '，整改**处。' },
    ]);
  });

  it('have tables with their names and alignments, and two in a row apart', () => {
    const model = pages('检查完了。\n表1 检查情况\n| 县 | 数 |\n| :-- | --: |\n| 东 | 1\\|2 |\n\n| 甲 |\n| --- |\n| 乙 |\n');
    assert.deepEqual(noted(model.blocks), [
      'body: 检查完了。',
      'caption: 表1 检查情况',
      'table 县|数 / 东|1|2',
      '-',
      'table 甲 / 乙',
    ]);
    const [table] = model.blocks.filter(block => block.kind === 'table');
    assert.deepEqual(
      table?.columns.map(({ alignment }) => alignment),
      ['left', 'right'],
    );
    assert.equal(
      table?.columns.reduce((sum, { width }) => sum + width, 0),
      1,
    );
  });

  it('have no more columns than Word takes, and every cell', () => {
    const [table] = pages(`甲。\n${'| 格 '.repeat(70)}|\n`).blocks.filter(block => block.kind === 'table');
    assert.equal(table?.columns.length, 63);
    assert.equal(
      table?.rows[0]
        ?.flat()
        .map(({ text }) => text)
        .join(''),
      '格'.repeat(70),
    );
  });

  it('put the table of figures behind the words of its line', () => {
    const text = `${front('指标:', '  排查: 96 处', '  投入: { 值: 1.5, 单位: 万元, 来源: 财政所 }')}甲。\n见下：{{指标表}}\n`;
    assert.deepEqual(noted(pages(text).blocks), [
      'body: 甲。',
      'body: 见下：',
      'table 指标|数据|来源 / 排查|96处| / 投入|1.5万元|财政所',
    ]);
  });

  it('begin each piece of a collection on a page of its own', () => {
    assert.deepEqual(noted(pages('工作总结篇一\n甲。\n工作总结篇二\n乙。\n').blocks), [
      'title: 工作总结篇一',
      '-',
      'body: 甲。',
      '⏎title: 工作总结篇二',
      '-',
      'body: 乙。',
    ]);
  });

  it('can be sent as JSON', () => {
    const model = pages('# 总结\n| 甲 |\n| --- |\n| 乙 |\n![图](a.png)\n');
    assert.deepEqual(JSON.parse(JSON.stringify(model)), model);
  });

  it('hold every word of the text once, whatever it is', () => {
    const part = fc.constantFrom(
      ...[
        '一、',
        '（二）',
        '\n',
        '\n',
        '。',
        '**',
        '|',
        '##',
        ' ',
        '年',
        '甲乙丙',
        '附件：',
        '“',
        '2026年7月5日',
        '水务局',
        '![图](a)',
      ],
      ...['篇一', '1.', '同志们：', '附件1', '<!-- 分页 -->', '| 甲 |', '｜', '-->', '{{无}}', '表1'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), parts => {
        const text = parts.join('');
        const shown = noted(pages(text).blocks).map(note => note.replace(/^⏎?\w+:? /, ''));
        const count = (words: string, character: string): number => words.split(character).length - 1;
        for (const character of ['甲', '件', '图', '局', '年', '志', '无'])
          assert.equal(count(shown.join('\n'), character), count(text, character), `${character}: ${JSON.stringify(text)}`);
      }),
      { numRuns: 500 },
    );
  });
});
