import { defineRule } from '../lint/rule.ts';
import { wordingAnchors } from './wording/match.ts';
import { misquotesIn, officeAnchors } from './wording/office-formula.ts';
import { wordingReports } from './wording/report.ts';

export const standardWording = defineRule({
  id: 'standard-wording',
  scope: 'line',
  anchors: ({ words }) => [...wordingAnchors('standard-wording', words), ...officeAnchors(words)],
  meta: {
    category: 'wording',
    severity: 'warning',
    summary: { zh: '固定表述应一字不差', en: 'Set formulas are quoted to the letter' },
    basis: {
      zh: '《安全生产法》、党章等出处，见 src/rules/wording/standard-wording.yaml 各行',
      en: 'The source of each formula: rows of src/rules/wording/standard-wording.yaml',
    },
    strength: 'required',
    repair: 'both',
    messages: {
      formula: {
        zh: '“{wrong}”与固定表述不符，应为“{right}”（{why}）',
        en: '“{wrong}” misquotes a set formula; it should be “{right}” ({why})',
      },
      office: {
        zh: '“{wrong}”与本单位固定表述不符，应为“{right}”',
        en: '“{wrong}” misquotes a formula of the office; it should be “{right}”',
      },
    },
  },
  wantsPlaces: true,
  check(line, { at, office }, places) {
    const found = wordingReports('standard-wording', line, office.words, places);
    const misquotes = misquotesIn(line.prose, office.words, places);
    return [
      ...found.map(({ match, wrong, right, details }) =>
        at(match.span, 'formula', { data: { wrong, right, why: match.row.why ?? '' }, ...details }),
      ),
      ...misquotes.map(({ span, formula }) => {
        const title = { zh: `改为“${formula}”`, en: `Change to “${formula}”` };
        const wrong = line.text.slice(span.start, span.end);
        return at(span, 'office', {
          data: { wrong, right: formula },
          suggestions: [{ title, edits: [{ span, text: formula }] }],
        });
      }),
    ];
  },
});
