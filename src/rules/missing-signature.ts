import { textsAt } from '../draft/front-matter.ts';
import { defineRule } from '../lint/rule.ts';
import { eolOf, lastCharacter, lastText, lineEnd } from './place/lines.ts';

export const missingSignature = defineRule({
  id: 'missing-signature',
  scope: 'draft',
  meta: {
    category: 'structure',
    severity: 'information',
    summary: { zh: '正文后宜有署名和成文日期', en: 'A signature and a date stand below the text' },
    basis: {
      zh: 'GB/T 9704—2012 7.3.5（公文）；总结、汇报参照执行，标题已含单位的可以不署',
      en: 'GB/T 9704—2012 7.3.5 for statutory documents; summaries follow it, and may leave out what the title says',
    },
    strength: 'practice',
    repair: 'suggest',
    messages: {
      missing: {
        zh: '文末没有署名和成文日期，应在正文后各写一行',
        en: 'There is neither signature nor date; each has a line below the text',
      },
      date: {
        zh: '文末没有成文日期，应在正文后写明',
        en: 'There is no date; it stands below the text',
      },
    },
  },
  *check({ draft, piece, doctype, first }, { at }) {
    if (!doctype || piece.preface || doctype.signature === 'none' || piece.signature !== undefined || piece.date !== undefined)
      return;
    const value = draft.frontMatter?.value;
    // A key that is written wrong (成文时间, 落款) is told of already.
    if (first && Object.keys(value ?? {}).some(key => /^(?:成文|署名|落款|日期)/.test(key))) return;
    const last = lastText(draft, piece);
    if (last === undefined || piece.headings.length === 0) return;
    // What is read out to its listeners to the closing words is signed by who stands there.
    if (piece.salutation !== undefined && spoken.test(draft.lines[last]?.text.slice(-30) ?? '')) return;
    const end = lineEnd(draft, last);
    const eol = eolOf(draft);
    const organisations = first ? textsAt(draft.frontMatter, '单位') : [];
    const isKnown = organisations.length > 0;
    yield at(lastCharacter(draft, last), isKnown ? 'date' : 'missing', {
      suggestions: [
        {
          title: { zh: '补上署名和日期', en: 'Insert a signature and a date' },
          edits: [
            {
              span: { start: end, end },
              text: `${eol}${isKnown ? organisations.join(eol) : '【单位名称】'}${eol}____年__月__日`,
            },
          ],
        },
      ],
    });
  },
});

const spoken = /批评指正|汇报(?:完毕|到此|完了)|谢谢(?:大家|各位)?[！。]?\s*$/;
