import type { Draft, Line } from '../../draft/draft.ts';
import { resolveMetrics } from '../../metrics/resolve.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { eolOf } from './lines.ts';

const unit =
  /^(?:余?(?:万|亿)?余?(?:人次|家次|户次|辆次|场次|条次|公里|平方米|[个项条处件起家户人名次场份篇期批台辆座间所支幅张册亩吨元天%％]))/;

/** What is said of a blank before it, without the words that only lead to it. */
const lead = /^(?:.*(?:共|累计|已|并|其中|目前|今年|全年|以来))?(?:开展|组织|召开|完成了?|发放|达到?|为|有|了)?/;

/** The metric that would take the place of a blank: its name from the words before it, 待填 with its unit noted. */
export function newMetric(
  draft: Draft,
  line: Line,
  blank: Span,
): { readonly name: string; readonly edit: TextEdit; readonly replaced: Span } | undefined {
  const before = /[\p{Script=Han}]{2,}$/u.exec(line.prose.slice(Math.max(0, blank.start - 30), blank.start))?.[0];
  if (before === undefined) return undefined;
  const short = before.replace(lead, '');
  const base = (short.length >= 2 ? short : before).slice(-8);
  const taken = resolveMetrics(draft).byName;
  let name = base;
  for (let count = 2; taken.has(name); count++) name = `${base}${count}`;
  const after = unit.exec(line.prose.slice(blank.end))?.[0] ?? '';
  return { name, edit: insertion(draft, name, after), replaced: { start: blank.start, end: blank.end + after.length } };
}

function insertion(draft: Draft, name: string, unitWords: string): TextEdit {
  const eol = eolOf(draft);
  const entry = `  ${name}: 待填${unitWords === '' ? '' : ` # 单位：${unitWords}`}${eol}`;
  const frontMatter = draft.frontMatter;
  if (!frontMatter) {
    const start = draft.text.startsWith('\uFEFF') ? 1 : 0;
    return { span: { start, end: start }, text: `---${eol}指标:${eol}${entry}---${eol}` };
  }
  const key = frontMatter.keySpan(['指标']);
  if (!key) return { span: { start: frontMatter.body.end, end: frontMatter.body.end }, text: `指标:${eol}${entry}` };
  const lineEnd = draft.text.indexOf('\n', key.end) + 1;
  return { span: { start: lineEnd, end: lineEnd }, text: entry };
}
