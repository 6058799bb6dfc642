import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, applyFixes, certainFixes, fixAll, lint, parseDraft } from '../../src/index.ts';

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
  '員',
);

const draftText = fc.array(bit, { maxLength: 40 }).map(bits => bits.join(''));

/** A million once; so many each time. */
const runs = { numRuns: Number(process.env['NIGAO_RUNS'] ?? 600) };

const check = (text: string) => lint(parseDraft(text), { today: '2026-11-24' });

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

  it('writes nothing that is wrong itself', () => {
    // What stands before the fence of a front matter and is deleted makes it one: another draft.
    const withoutFence = draftText.map(text => text.replaceAll('---', ''));
    fc.assert(
      fc.property(withoutFence, text => {
        const before = check(text);
        const edits = [...certainFixes(before)].sort((one, other) => one.span.start - other.span.start);
        const after = check(applyEdits(text, edits));
        let grown = 0;
        for (const { span, text: written } of edits) {
          const start = span.start + grown;
          grown += written.length - (span.end - span.start);
          for (const { rule, severity, span: found, message } of after) {
            if (severity === 'information' || found.start >= start + written.length || found.end <= start) continue;
            // What was wrong around it before may still be.
            const wasThere = before.some(old => old.rule === rule && old.span.start < span.end && old.span.end > span.start);
            assert.ok(wasThere, `“${written}” for “${text.slice(span.start, span.end)}”: ${rule} ${message}`);
          }
        }
      }),
      { numRuns: Math.ceil(runs.numRuns / 3) },
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
