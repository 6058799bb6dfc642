import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { applyFixes, fixAll, lint, parseDraft } from '../../src/index.ts';

/** Bits of drafts, good and bad: what is generated from them looks like one. */
const bit = fc.constantFrom(
  '---\n文种: 工作总结\n指标:\n  排查: 96 处\n---\n',
  '# 清源镇2026年工作总结\n',
  '## 一、工作开展情况\n',
  '（一）强化值守。',
  '(二)、',
  '1、道路方面：',
  '一是',
  '二是',
  '三是',
  '共排查隐患200项，已整改150项，整改率达80%',
  '其中重大隐患3项',
  '同比增长15％',
  '12余万元',
  '约300余人',
  '认真布署',
  '建立台帐',
  '较好的完成了任务',
  '{{排查}}',
  '{{排察}}',
  '*次',
  '**市',
  '**加粗**',
  'XX镇',
  '20__年',
  '【单位】',
  '##paidend##',
  ' and ',
  '\u00A0',
  '\u200B',
  '“',
  '”',
  '（',
  '）',
  '《',
  '》',
  '"',
  '(',
  ')',
  ',',
  '.',
  '，，',
  '、等',
  '。',
  '，',
  '；',
  '：',
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '　',
  '<!-- 注 -->',
  '<!--',
  '-->',
  '<!-- nigao-disable -->',
  '| 甲 | 乙 |\n',
  '附件：1.台账\n',
  '同志们：\n',
  '\n工作总结 篇一\n',
  '\n工作总结 篇二\n',
  '\n2024年工作情况汇报（篇三）\n',
  '清源镇人民政府\n',
  '2026年12月18日\n',
  '2026.6.1',
  '6月31日',
  '全镇上下坚持早研究早部署早落实，切实做到责任措施队伍物资四到位。',
  '😀',
  '𠮷',
  'https://example.org/a',
  '13800138000',
  '进一步进一步',
  '三点意见',
  '讲三点意见。',
  '聚焦“三个提升”发力。\n',
  '\n一是提升能力。\n',
  '\n二是提升质量。\n',
  '\n三是提高水平。\n',
  '員',
);

const draftText = fc.array(bit, { maxLength: 40 }).map(bits => bits.join(''));

/** A million once; so many each time. */
const runs = { numRuns: Number(process.env['NIGAO_RUNS'] ?? 600) };

const check = (text: string) => lint(parseDraft(text), { today: '2026-11-24' });

const corpus = new URL('../corpus/clean/', import.meta.url);
const cleanTexts = readdirSync(corpus).map(name => readFileSync(new URL(name, corpus), 'utf8'));

/** What is right in a clean text, and how a clerk spoils it so that only one thing can have been meant. */
const spoilers: readonly { readonly right: RegExp; readonly wrong: (right: string) => string }[] = [
  { right: /部署/g, wrong: () => '布署' },
  { right: /台账/g, wrong: () => '台帐' },
  { right: /(?<=\p{Script=Han})，(?=\p{Script=Han})/gu, wrong: () => ',' },
  { right: /(?<=\p{Script=Han})，(?=\p{Script=Han})/gu, wrong: () => '，，' },
  { right: /(?<=\p{Script=Han})。(?=\p{Script=Han})/gu, wrong: () => '。。' },
  { right: /（\p{Script=Han}{3,12}）/gu, wrong: right => `(${right.slice(1, -1)})` },
  { right: /“\p{Script=Han}{3,12}”/gu, wrong: right => `"${right.slice(1, -1)}"` },
  { right: /〔\d{4}〕(?=\d+号)/g, wrong: right => `[${right.slice(1, -1)}]` },
  { right: /(?<=\p{Script=Han}{3})的(?=\p{Script=Han}{3})/gu, wrong: () => '的的' },
  { right: /(?<=\p{Script=Han}{3})(?=\p{Script=Han}{3}[，。])/gu, wrong: () => '\u200B' },
];

describe('the laws of lint', () => {
  it('never throws; findings lie inside the text, in order, and no rule breaks', () => {
    fc.assert(
      fc.property(draftText, text => {
        let last = 0;
        for (const { span, repairs, message } of check(text)) {
          assert.ok(span.start >= last && span.start <= span.end && span.end <= text.length);
          assert.doesNotMatch(message, /出错，未能检查/);
          last = span.start;
          for (const { edits } of repairs)
            for (const edit of edits) assert.ok(edit.span.start >= 0 && edit.span.end <= text.length);
        }
      }),
      runs,
    );
  });

  it('finds edit by edit what it finds from scratch', () => {
    fc.assert(
      fc.property(draftText, fc.array(fc.tuple(fc.nat(), fc.nat(12), bit), { maxLength: 5 }), (text, edits) => {
        let draft = parseDraft(text);
        lint(draft, { today: '2026-11-24' });
        for (const [place, length, words] of edits) {
          const at = place % (draft.text.length + 1);
          draft = parseDraft(draft.text.slice(0, at) + words + draft.text.slice(at + length), draft);
          assert.deepEqual(lint(draft, { today: '2026-11-24' }), check(draft.text));
        }
      }),
      { numRuns: Math.ceil(runs.numRuns / 3) },
    );
  });

  it('gives back the clean text that was spoilt', () => {
    const place = fc.tuple(fc.constantFrom(...cleanTexts), fc.constantFrom(...spoilers), fc.nat());
    fc.assert(
      fc.property(place, ([clean, { right, wrong }, nth]) => {
        const places = [...clean.matchAll(right)];
        const at = places[nth % Math.max(1, places.length)];
        if (!at) return;
        const spoilt = clean.slice(0, at.index) + wrong(at[0]) + clean.slice(at.index + at[0].length);
        assert.equal(fixAll(spoilt, check), clean, spoilt.slice(Math.max(0, at.index - 20), at.index + 20));
      }),
      { numRuns: Math.ceil(runs.numRuns / 6) },
    );
  });

  it('fixes to the end, and then has nothing to fix', () => {
    fc.assert(
      fc.property(draftText, text => {
        const fixed = fixAll(text, check);
        assert.equal(applyFixes(fixed, check(fixed)), fixed);
      }),
      { numRuns: Math.ceil(runs.numRuns / 3) },
    );
  });
});
