import type { Draft, Line } from '../draft/draft.ts';
import { type Reference, referencesOf } from '../draft/references.ts';
import { type Details, defineRule } from '../lint/rule.ts';
import { metricTable, type ReferenceText, referenceFields, referenceText } from '../metrics/reference.ts';
import { type Span, shift } from '../text/span.ts';
import { metricEdit } from './place/new-metric.ts';

export const unresolvedReference = defineRule({
  id: 'unresolved-reference',
  scope: 'draft',
  anchors: ['{{'],
  meta: {
    category: 'front-matter',
    severity: 'error',
    summary: { zh: '{{ }} 中应是已有的指标', en: 'What stands in {{ }} names a metric' },
    basis: { zh: '没有这个指标，导出时没有数可填', en: 'Without the metric there is no figure to export' },
    strength: 'fact',
    repair: 'suggest',
    messages: {
      unknown: {
        zh: '没有名为“{name}”的指标，应在文头“指标”中写明',
        en: 'There is no metric “{name}”; it belongs under 指标 in the front matter',
      },
      field: { zh: '指标没有“{field}”这一项，应为{fields}', en: 'A metric has no “{field}”; its parts are {fields}' },
      previous: { zh: '指标“{name}”没有上期数，应补上“上期”', en: 'The metric “{name}” has no 上期 to compare with' },
      empty: { zh: '花括号中没有名称，应写指标名', en: 'Nothing is named between the braces' },
    },
  },
  read(line: Line): readonly Reference[] | undefined {
    const references = referencesOf(line);
    return references.length > 0 ? references : undefined;
  },
  *check({ draft, facts, metrics }, { at }) {
    for (const { line, fact } of facts) {
      for (const reference of fact) {
        const start = draft.starts[line] ?? 0;
        const { name, field } = reference;
        if (name === '') yield at(shift(reference.span, start), 'empty');
        if (name === '' || name === metricTable) continue;
        const shown = referenceText(metrics, reference);
        if (!('problem' in shown)) continue;
        const isField = shown.problem === 'bad-field';
        const place = shift((isField && reference.fieldSpan) || reference.nameSpan, start);
        const suggestions = repairs(draft, reference, shown, place);
        if (shown.problem === 'unknown') yield at(place, 'unknown', { data: { name }, suggestions });
        else if (isField)
          yield at(place, 'field', { data: { field: field ?? '', fields: referenceFields.join('、') }, suggestions });
        else if (shown.problem === 'no-previous') yield at(shift(reference.span, start), 'previous', { data: { name } });
      }
    }
  },
});

/** The metric that may be meant; or a new one, to be filled. */
function repairs(draft: Draft, { name }: Reference, shown: ReferenceText, place: Span): Required<Details>['suggestions'] {
  const likely = 'suggestion' in shown ? shown.suggestion : undefined;
  const change = (words: string): Required<Details>['suggestions'][number] => ({
    title: { zh: `改为“${words}”`, en: `Change to “${words}”` },
    edits: [{ span: place, text: words }],
  });
  const offered = likely === undefined ? [] : [change(likely)];
  if (!('problem' in shown) || shown.problem !== 'unknown' || !isName.test(name)) return offered;
  const title = { zh: `在文头的指标中加上“${name}”（待填）`, en: `Add the metric “${name}” (待填) to the front matter` };
  return [...offered, { title, edits: [metricEdit(draft, `${name}: 待填`)] }];
}

/** A name that stands in YAML as it is. */
const isName = /^[\p{L}\p{N}_]+$/u;
