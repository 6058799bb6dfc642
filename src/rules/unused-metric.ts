import type { Line } from '../draft/draft.ts';
import { referencesOf } from '../draft/references.ts';
import { defineRule } from '../lint/rule.ts';
import { metricTable, referenceText } from '../metrics/reference.ts';

/** What stands between the names of a formula. */
const operators = /[\s=+\-−－＋×*＊÷/／（）(),，、%％]+/;

/** `.上期` and the like behind a name. */
const field = /[.．](?=[^\d.．][^.．]*$)[^.．]*$/;

export const unusedMetric = defineRule({
  id: 'unused-metric',
  scope: 'draft',
  acrossPieces: true,
  anchors: ['{{'],
  meta: {
    category: 'front-matter',
    severity: 'information',
    summary: { zh: '指标宜在正文中用到', en: 'A metric is used in the text' },
    basis: { zh: '没有用到的数，或是忘了写进正文', en: 'A figure nobody uses may have been forgotten' },
    strength: 'practice',
    repair: 'none',
    messages: {
      unused: {
        zh: '指标“{name}”没有用到，应在正文中写 {reference} 或删去',
        en: 'The metric “{name}” is used nowhere; write {reference} in the text or delete it',
      },
    },
  },
  read(line: Line): readonly string[] | undefined {
    const references = referencesOf(line);
    return references.length > 0 ? references.map(({ name }) => name) : undefined;
  },
  *check({ draft, metrics, first }, { at }) {
    if (!first || metrics.byName.size === 0) return;
    const used = new Set<string>();
    for (const line of draft.lines)
      if (line.prose !== line.text)
        for (const reference of referencesOf(line)) {
          used.add(reference.name);
          // A misspelt name is told where it stands; the metric that is meant is used.
          const shown = metrics.byName.has(reference.name) ? undefined : referenceText(metrics, reference);
          if (shown && 'suggestion' in shown && shown.suggestion !== undefined) used.add(shown.suggestion);
        }
    if (used.has(metricTable)) return;
    for (const { formula = '' } of metrics.byName.values())
      for (const word of formula.split(operators)) used.add(word).add(word.replace(field, ''));
    for (const { name, nameSpan } of metrics.byName.values()) {
      if (!used.has(name)) yield at(nameSpan, 'unused', { data: { name, reference: `{{${name}}}` } });
    }
  },
});
