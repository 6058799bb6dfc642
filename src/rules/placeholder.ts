import { type Blank, blankAnchors, blanksOf } from '../draft/blanks.ts';
import { lineKinds } from '../draft/classify.ts';
import type { Draft, Line } from '../draft/draft.ts';
import { type Details, defineRule } from '../lint/rule.ts';
import { shift } from '../text/span.ts';
import { newMetric } from './place/new-metric.ts';

/** A blank of the front matter is one, too. */
const allButNotes = lineKinds.filter(kind => kind !== 'blank' && kind !== 'note' && kind !== 'page-break');

interface Fact {
  readonly text: string;
  readonly blanks: readonly Blank[];
}

export const placeholder = defineRule({
  id: 'placeholder',
  scope: 'draft',
  kinds: allButNotes,
  anchors: blankAnchors,
  meta: {
    category: 'residue',
    severity: 'error',
    summary: { zh: '空缺须在印发前填上', en: 'A blank is filled before the document goes out' },
    basis: {
      zh: '《党政机关公文处理工作条例》第二十条：签发前核对数字、时间、地点',
      en: 'Regulations on official documents, art. 20: figures, times and places are checked before signing',
    },
    strength: 'fact',
    repair: 'suggest',
    yieldsTo: ['residue'],
    messages: {
      blank: { zh: '“{blank}”是空缺，应填写', en: '“{blank}” is a blank to be filled' },
      empty: { zh: '此处空着，应填写', en: 'There is nothing here yet; fill it in' },
      someone: { zh: '“{blank}”隐去了名称，应写全称', en: '“{blank}” hides a name; write it in full' },
    },
  },
  wantsPlaces: true,
  read(line, _, places): Fact | undefined {
    const blanks = blanksOf(line, places);
    return blanks.length > 0 ? { text: line.text, blanks } : undefined;
  },
  *check({ draft, facts, doctype }, { at }) {
    for (const { line: index, fact } of facts) {
      const line = draft.lines[index];
      if (!line) continue;
      for (const blank of fact.blanks) {
        const span = shift(blank.span, draft.starts[index] ?? 0);
        const words = fact.text.slice(blank.span.start, blank.span.end);
        const data = { blank: words };
        if (words.trim() === '') yield at(span, 'empty', repair(draft, line, blank, draft.starts[index] ?? 0));
        else if (blank.isCertain) yield at(span, 'blank', { data, ...repair(draft, line, blank, draft.starts[index] ?? 0) });
        else
          yield at(span, 'someone', {
            data,
            ...(!words.includes('某某') && mayBeMeant(doctype?.name, fact.text, blank.span.end) && slight),
          });
      }
    }
  },
});

const slight = { severity: 'information' } as const;

/** A speech may speak of 某县 without naming it; 某县人民政府 hides a name there, too. */
const mayBeMeant = (doctype: string | undefined, text: string, end: number): boolean =>
  doctype === '讲话稿' && !/^(?:人民政府|领导小组|委|政府|党委|办公室|20)/.test(text.slice(end, end + 4));

/** Makes the blank a metric that is still to be filled, so that it is kept in one place. */
function repair(draft: Draft, line: Line, blank: Blank, start: number): Details {
  if (!blank.isFigure || line.kind === 'front-matter' || draft.pieces.length > 1) return {};
  const made = newMetric(draft, line, blank.span);
  if (!made) return {};
  return {
    suggestions: [
      {
        title: { zh: `设为指标“${made.name}”`, en: `Make it the metric “${made.name}”` },
        edits: [made.edit, { span: shift(made.replaced, start), text: `{{${made.name}}}` }],
      },
    ],
  };
}
