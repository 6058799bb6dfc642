import { defineRule } from '../lint/rule.ts';
import { wordingAnchors } from './wording/match.ts';
import { wordingReports } from './wording/report.ts';

export const collocation = defineRule({
  id: 'collocation',
  scope: 'line',
  anchors: ({ words }) => wordingAnchors('collocation', words),
  meta: {
    category: 'wording',
    severity: 'information',
    summary: { zh: '词语搭配要得当', en: 'Words that go together' },
    basis: {
      zh: '现代汉语语法；词表见 src/rules/wording/collocation.yaml',
      en: 'Grammar of modern Chinese; the table is src/rules/wording/collocation.yaml',
    },
    strength: 'recommended',
    repair: 'suggest',
    messages: {
      collocation: {
        zh: '“{wrong}”搭配不当，宜改写：{why}',
        en: '“{wrong}” does not go with the words around it; rewrite: {why}',
      },
    },
  },
  wantsPlaces: true,
  check: (line, { at, office }, places) =>
    wordingReports('collocation', line, office.words, places).map(({ match, wrong, details }) =>
      at(match.span, 'collocation', { data: { wrong, why: match.row.why ?? '' }, ...details }),
    ),
});
