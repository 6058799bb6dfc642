import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtinDoctypes, doctypeOf, lint, matchSections, newDraft, parseDoctype, parseDraft } from '../../src/index.ts';

const typeOf = (text: string): string | undefined => {
  const draft = parseDraft(text);
  const [piece] = draft.pieces;
  return piece && doctypeOf(draft, piece, builtinDoctypes).doctype?.name;
};

const missingIn = (text: string): readonly string[] => {
  const draft = parseDraft(text);
  const [piece] = draft.pieces;
  const doctype = piece && doctypeOf(draft, piece, builtinDoctypes).doctype;
  return piece && doctype ? matchSections(draft, piece, doctype).missing.map(({ id }) => id) : ['no doctype'];
};

describe('the type of a text', () => {
  for (const [title, name] of [
    ['清源镇2026年防汛工作总结', '工作总结'],
    ['清源镇2026年上半年防汛工作总结', '半年工作总结'],
    ['关于全县防汛工作情况的汇报', '情况汇报'],
    ['校园食品安全专项检查情况总结', '专项检查总结'],
    ['在全县防汛动员会上的讲话', '讲话稿'],
    ['关于召开会议的通知', undefined],
  ] as const) {
    it(`is told from its title: ${title}`, () => assert.equal(typeOf(`# ${title}\n正文。\n`), name));
  }

  it('is what the front matter declares, whatever the title says', () => {
    assert.equal(typeOf('---\n文种: 情况汇报\n---\n# 清源镇工作总结\n'), '情况汇报');
    assert.equal(typeOf('---\n文种: 汇报\n---\n# 清源镇工作总结\n'), '情况汇报', 'an alias will do');
  });

  it('without a title is told from its shape', () => {
    assert.equal(typeOf('同志们：\n今天开会。\n一、提高认识\n正文。\n'), '讲话稿');
    assert.equal(typeOf('今年以来，成效明显。\n一、工作开展情况\n正文。\n二、存在的不足\n正文。\n'), '工作总结');
  });
});

describe('the sections of a text', () => {
  const summary = (...headings: readonly string[]): string =>
    `# 清源镇工作总结\n${headings.map(heading => `## ${heading}\n正文。\n`).join('')}`;

  it('are matched by many wordings', () => {
    assert.deepEqual(missingIn(summary('2026年重点工作完成情况', '短板弱项', '明年工作思路')), []);
    assert.deepEqual(missingIn(summary('主要做法及成效', '困难和问题', '今后的打算')), []);
  });

  it('may be joined in one heading', () => assert.deepEqual(missingIn(summary('工作开展情况', '存在问题及下一步打算')), []));

  it('are in its topics, in a text organised by topic', () => {
    assert.deepEqual(missingIn(summary('强化组织领导', '广泛宣传', '存在的问题', '下一步打算')), []);
  });

  it('may be told of in other words', () => {
    assert.deepEqual(missingIn(summary('过去一年的工作回顾', '问题教训', '2027年工作计划')), []);
    assert.deepEqual(missingIn(summary('总体情况', '经验和体会', '存在问题及原因分析', '下一步工作建议')), []);
    assert.deepEqual(missingIn(summary('工作开展情况', '形势与挑战', '今后努力方向')), []);
  });

  it('of problems may be a sentence of its own', () => {
    const text =
      '# 清源镇工作总结\n## 工作开展情况\n正文。\n存在的不足主要有基层力量薄弱、宣传不够深入。\n## 下一步打算\n正文。\n';
    assert.deepEqual(missingIn(text), []);
  });

  it('are missing when they are', () => assert.deepEqual(missingIn(summary('工作开展情况', '下一步打算')), ['problems']));
});

describe('the shipped 文种', () => {
  for (const doctype of builtinDoctypes) {
    it(`${doctype.name}: a new draft is complete but for its blanks`, () => {
      const text = newDraft(doctype, { year: 2026 });
      const rules = new Set(
        lint(parseDraft(text), { today: '2026-11-24' })
          .filter(({ severity }) => severity !== 'information')
          .map(({ rule }) => rule),
      );
      assert.deepEqual(
        [...rules].filter(rule => rule !== 'placeholder' && rule !== 'pending-metric'),
        [],
      );
    });

    it(`${doctype.name}: its snippet is its new draft`, () => {
      const snippets = JSON.parse(readFileSync(new URL('../../snippets/gongwen.json', import.meta.url), 'utf8')) as Record<
        string,
        { prefix: string[]; body: string[] }
      >;
      const snippet = snippets[doctype.name];
      assert.ok(snippet);
      assert.deepEqual(snippet.prefix, [doctype.prefix, doctype.name]);
      const inserted = snippet.body
        .join('\n')
        .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
        .replaceAll('$CURRENT_YEAR', '2026')
        .replaceAll(/\\([$}\\])/g, '$1');
      assert.equal(`${inserted}\n`, newDraft(doctype, { year: 2026 }));
    });
  }
});

describe('the snippets', () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../snippets/${name}.json`, import.meta.url), 'utf8')) as Record<
      string,
      { prefix: string[]; body: string[]; description: string }
    >;
  const gongwen = read('gongwen');

  for (const [name, { prefix, body }] of Object.entries(gongwen)) {
    it(`${name}: nothing but its blanks is left to do`, () => {
      const text = body
        .join('\n')
        .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
        .replaceAll(/\$\{?CURRENT_YEAR\}?/g, '2026')
        .replaceAll(/\\([$}\\])/g, '$1');
      assert.doesNotMatch(text, /\$/, 'every stop is understood');
      const isWhole = text.startsWith('---');
      const draft = parseDraft(isWhole ? text : `# 清源镇2026年防汛工作情况\n${text}\n`);
      const left = lint(draft, { today: '2026-11-24' })
        .filter(({ severity }) => severity === 'error')
        .map(({ rule }) => rule);
      const blanks = ['placeholder', 'pending-metric', 'unresolved-reference', 'truncated-period'];
      assert.deepEqual(
        left.filter(rule => !blanks.includes(rule)),
        [],
      );
      assert.ok(prefix.some(word => /^[a-z-]+$/.test(word)) && prefix.some(word => /\p{Script=Han}/u.test(word)));
    });
  }

  it('of 文种 are in ordinary Markdown files too', () => {
    const markdown = read('markdown');
    for (const { name } of builtinDoctypes) assert.deepEqual(markdown[name], gongwen[name]);
  });
});

describe('an office’s own 文种', () => {
  it('is read from YAML', () => {
    const read = parseDoctype('name: 值班日志\nsections:\n  - { id: log, heading: 值班情况, presence: required }\n');
    assert.ok('doctype' in read);
    assert.deepEqual(read.doctype.titleWords, ['值班日志']);
  });

  it('says by line what is wrong', () => {
    const read = parseDoctype('name: 值班日志\nsections:\n  - { id: log, heading: 值班情况, presence: 必须 }\n');
    assert.ok('problems' in read);
    assert.equal(read.problems[0]?.line, 3);
    assert.match(read.problems[0]?.message.zh ?? '', /可选范围/);
    for (const [yaml, line, zh] of [
      ['name: [\n', 2, /括号|对齐|格式/],
      ['name: 日志\nsections: []\naliasses: [日报]\n', 3, /没有“aliasses”这一项，应为“aliases”/],
      ['name: 日志\nsections:\n  - { id: log, heading: 情况, presense: required, presence: required }\n', 3, /应为“presence”/],
      ['name: 日志\nsections:\n  - { id: log, heading: 情况 }\n', 3, /缺少必填的项：presence/],
      ['name: 日志\nname: 周报\nsections: []\n', 2, /写了两次/],
      ['name: *甲\nsections: []\n', 1, /别名/],
      [
        'name: 日志\nsections:\n  - { id: log, heading: 甲, presence: required }\n  - { id: log, heading: 乙, presence: required }\n',
        4,
        /用了两次/,
      ],
      ['', 1, /类型不对/],
    ] as const) {
      const wrong = parseDoctype(yaml);
      assert.ok('problems' in wrong, yaml);
      assert.equal(wrong.problems[0]?.line, line, yaml);
      assert.match(wrong.problems[0]?.message.zh ?? '', zh);
      assert.doesNotMatch(wrong.problems[0]?.message.en ?? '', /[\u3007\u4E00-\u9FFF]{4}/);
    }
  });
});
