import { type Details, defineRule, type Report } from '../lint/rule.ts';
import type { Span } from '../text/span.ts';
import { changeTo } from './place/change-to.ts';
import { wordingAnchors } from './wording/match.ts';
import { type Miswritten, miswrittenOf } from './wording/near-formula.ts';
import { wordingReports } from './wording/report.ts';

export const typo = defineRule({
  id: 'typo',
  scope: 'line',
  anchors: ({ words }) => wordingAnchors('typo', words),
  always: ['title', 'subtitle', 'heading', 'paragraph', 'table', 'attachment'],
  meta: {
    category: 'wording',
    severity: 'warning',
    summary: { zh: '不用错别字', en: 'No wrong characters' },
    basis: {
      zh: '《现代汉语词典》《第一批异形词整理表》；词表见 src/rules/wording/typo*.yaml、idioms.ts、phrases.ts',
      en: 'Modern Chinese Dictionary; list of variant forms GF 1001—2001; the tables are src/rules/wording/typo*.yaml, idioms.ts and phrases.ts',
    },
    strength: 'recommended',
    repair: 'both',
    messages: { typo: { zh: '“{wrong}”用字有误，应为“{right}”', en: '“{wrong}” is miswritten; it should be “{right}”' } },
  },
  wantsPlaces: true,
  check(line, { at, office }, places) {
    const formulas = miswrittenOf(line);
    if (places.length === 0 && formulas.length === 0) return none;
    const found: Report[] = [];
    /** The characters a row marks: it says more than a formula. */
    const marked = new Set<number>();
    for (const { match, wrong, right, details } of wordingReports('typo', line, office.words, places)) {
      if (formulas.length > 0) for (let place = match.span.start; place < match.span.end; place++) marked.add(place);
      found.push(at(match.span, 'typo', { data: { wrong, right }, ...details }));
    }
    for (const formula of formulas) {
      const { span, wrong, right } = formula;
      if (!isMarked(marked, span))
        found.push(at(span, 'typo', { data: { wrong, right: right.join('”或“') }, ...repairOf(formula) }));
    }
    return found;
  },
});

const none: readonly Report[] = [];

function isMarked(marked: ReadonlySet<number>, { start, end }: Span): boolean {
  for (let place = start; place < end; place++) if (marked.has(place)) return true;
  return false;
}

const repairOf = ({ span, right, isCertain }: Miswritten): Details =>
  isCertain && right.length === 1
    ? { fix: [{ span, text: right[0] ?? '' }] }
    : { suggestions: right.map(text => changeTo(span, text)) };
