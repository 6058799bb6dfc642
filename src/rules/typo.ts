import { defineRule } from '../lint/rule.ts';
import { wordingAnchors } from './wording/match.ts';
import { wordingReports } from './wording/report.ts';

export const typo = defineRule({
  id: 'typo',
  scope: 'line',
  anchors: ({ words }) => wordingAnchors('typo', words),
  meta: {
    category: 'wording',
    severity: 'warning',
    summary: { zh: '不用错别字', en: 'No wrong characters' },
    basis: {
      zh: '《现代汉语词典》《第一批异形词整理表》；词表见 src/rules/wording/typo.yaml',
      en: 'Modern Chinese Dictionary; list of variant forms GF 1001—2001; the table is src/rules/wording/typo.yaml',
    },
    strength: 'recommended',
    repair: 'both',
    messages: { typo: { zh: '“{wrong}”用字有误，应为“{right}”', en: '“{wrong}” is miswritten; it should be “{right}”' } },
  },
  wantsPlaces: true,
  *check(line, { at, office }, places) {
    for (const { match, wrong, right, details } of wordingReports('typo', line, office.words, places)) {
      yield at(match.span, 'typo', { data: { wrong, right }, ...details });
    }
  },
});
