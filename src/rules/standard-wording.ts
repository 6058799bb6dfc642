import { defineRule } from '../lint/rule.ts';
import { wordingAnchors } from './wording/match.ts';
import { wordingReports } from './wording/report.ts';

export const standardWording = defineRule({
  id: 'standard-wording',
  scope: 'line',
  anchors: ({ words }) => wordingAnchors('standard-wording', words),
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
    },
  },
  wantsPlaces: true,
  *check(line, { at, office }, places) {
    for (const { match, wrong, right, details } of wordingReports('standard-wording', line, office.words, places)) {
      yield at(match.span, 'formula', { data: { wrong, right, why: match.row.why ?? '' }, ...details });
    }
  },
});
