import type { Draft, Piece } from '../draft/draft.ts';
import { isSalutation } from '../draft/title-block.ts';
import { defineRule } from '../lint/rule.ts';
import { eolOf, firstText, lineEnd, lineSpan, lineStart } from './place/lines.ts';

export const missingSalutation = defineRule({
  id: 'missing-salutation',
  scope: 'draft',
  meta: {
    category: 'structure',
    severity: 'warning',
    summary: { zh: '讲话、口头汇报应有称谓', en: 'A speech or oral report begins with a salutation' },
    basis: {
      zh: '讲话稿、汇报的通行写法（惯例）；称谓后用冒号：GB/T 15834—2011 4.7.3.4',
      en: 'Practice of speeches and reports; the colon after it: GB/T 15834—2011 4.7.3.4',
    },
    strength: 'practice',
    repair: 'suggest',
    messages: {
      missing: {
        zh: '{doctype}没有称谓，应在正文前另起一行写称谓',
        en: 'This {doctype} has no salutation; it stands on a line of its own before the text',
      },
    },
  },
  *check({ draft, piece, doctype, first }, { at }) {
    if (!doctype || piece.preface || piece.salutation !== undefined || piece.addressee !== undefined) return;
    if (doctype.salutation !== 'required' && doctype.salutation !== 'expected') return;
    // What is signed is handed in, not held: it has an addressee at most.
    if (doctype.salutation === 'expected' && piece.signature !== undefined) return;
    const value = draft.frontMatter?.value;
    if (first && (typeof value?.['称谓'] === 'string' || typeof value?.['主送'] === 'string')) return;
    const place = piece.title ?? firstText(draft, piece);
    if (place === undefined || isAddressed(draft, piece)) return;
    const eol = eolOf(draft);
    const head = piece.title === undefined ? undefined : endOfHead(draft, piece.title);
    const insert = head ?? lineStart(draft, place);
    yield at(lineSpan(draft, place, 30), 'missing', {
      data: { doctype: doctype.name },
      severity: doctype.salutation === 'required' ? 'warning' : 'information',
      suggestions: ['同志们：', '各位领导、同志们：'].map(words => ({
        title: { zh: `补上“${words}”`, en: `Insert “${words}”` },
        edits: [{ span: { start: insert, end: insert }, text: head === undefined ? words + eol : eol + words }],
      })),
    });
  },
});

/** How many paragraphs may stand before a salutation that the title's block does not reach: a speaker, a note. */
const longestHead = 4;

/** A salutation that runs on: 同志们，今天我们…; or one below what stands under the title. */
function isAddressed(draft: Draft, piece: Piece): boolean {
  let seen = 0;
  for (let index = piece.from; index < piece.to && seen < longestHead; index++) {
    const line = draft.lines[index];
    if (line?.kind === 'heading') return false;
    if (line?.kind !== 'paragraph') continue;
    const words = line.text.slice(line.content.start, line.content.end);
    if (isSalutation(words) || (seen === 0 && runsOn.test(words.slice(0, 40)))) return true;
    seen++;
  }
  return false;
}

const runsOn = /^(?:尊敬的|各位|同志们|朋友们|同事们|老师们|同学们|代表们|委员们|女士们|乡亲们|战友们)[^。；]{0,30}[，：:！!]/;

/** Where the title ends with what stands under it (speaker, date). */
function endOfHead(draft: Draft, title: number): number {
  let last = title;
  for (let index = title + 1; draft.lines[index]?.kind === 'subtitle' || draft.lines[index]?.kind === 'blank'; index++)
    if (draft.lines[index]?.kind === 'subtitle') last = index;
  return lineEnd(draft, last);
}
