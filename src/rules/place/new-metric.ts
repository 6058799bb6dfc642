import type { Draft, Line } from '../../draft/draft.ts';
import { resolveMetrics } from '../../metrics/resolve.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { eolOf } from './lines.ts';
import { segmented } from './paragraph-cut.ts';

const unit =
  /^(?:余?(?:万|亿)?余?(?:人次|家次|户次|辆次|场次|条次|公里|平方米|[个项条处件起家户人名次场份篇期批台辆座间所支幅张册亩吨元天%％]))/;

/** What only leads to the words that say what is counted. */
const lead = /^(?:.*(?:共|累计|已|并|其中|目前|今年|全年|以来))?(?:开展|组织|召开|完成了?|发放|印发|举办|达到?|达|为|有|了|到)?/;

/** The words before a blank, a figure or two between them and it left out. */
const wordsBefore = /(\p{Script=Han}{2,})(?:(?!\p{Script=Han}{2}).){0,12}$/u;

/** 全年为: words that name nothing. */
const nameless = /^(?:(?:今年|全年|上半年|下半年|本月|累计|总共|合计|分别|先后)*[共为向对给把将从由在与和]?)$/;

/** What a blank counts, up to what is done with it: 全年为**名残疾人提供…. */
const counted = /^(\p{Script=Han}{2,6}?)(?=提供|开展|办理|发放|落实|组织|实施|进行|建立|安装|解决|送|[，。；、“（\d]|$)/u;

/** Of 受援人挽回经济损失, which is too long for a name, 挽回经济损失: the last words of it, from a whole word on. */
function shortened(words: string): string {
  if (words.length <= longest) return words;
  const from = words.length - longest;
  const first = [...segmented(words)].find(({ index, segment }) => index >= from && segment.length > 1);
  return words.slice(first?.index ?? from);
}

const longest = 8;

/** The metric that would take the place of a blank: its name from the words before it, 待填 with its unit noted. */
export function newMetric(
  draft: Draft,
  line: Line,
  blank: Span,
): { readonly name: string; readonly edit: TextEdit; readonly replaced: Span } | undefined {
  // Of “送政策上门”活动 the name is in quotes.
  const before = wordsBefore.exec(line.prose.slice(Math.max(0, blank.start - 40), blank.start).replaceAll(/[“”]/g, ''))?.[1];
  if (before === undefined) return undefined;
  const short = before.replace(lead, '');
  const after = unit.exec(line.prose.slice(blank.end, blank.end + 12))?.[0] ?? '';
  const isNameless = short.length < 2 && nameless.test(before);
  const found = isNameless
    ? counted.exec(line.prose.slice(blank.end + after.length, blank.end + after.length + 12))?.[1]
    : before;
  if (found === undefined) return undefined;
  const base = shortened(short.length >= 2 ? short : found);
  const taken = resolveMetrics(draft).byName;
  let name = base;
  for (let count = 2; taken.has(name); count++) name = `${base}${count}`;
  const entry = `${name}: 待填${after === '' ? '' : ` # 单位：${after}`}`;
  return { name, edit: metricEdit(draft, entry), replaced: { start: blank.start, end: blank.end + after.length } };
}

/** Adds one entry (`名: 待填`) to 指标 of the front matter; both are made where there are none. */
export function metricEdit(draft: Draft, entry: string): TextEdit {
  const eol = eolOf(draft);
  const { frontMatter } = draft;
  if (!frontMatter) {
    const start = draft.text.startsWith('\uFEFF') ? 1 : 0;
    return insertion(start, `---${eol}指标:${eol}  ${entry}${eol}---${eol}`);
  }
  const key = frontMatter.keySpan(['指标']);
  if (!key) return insertion(frontMatter.body.end, `指标:${eol}  ${entry}${eol}`);
  const value = frontMatter.valueSpan(['指标']);
  if (value && draft.text[value.start] === '{') {
    const name = entry.replace(/ #.*$/, '');
    const isEmpty = /^\{\s*\}/.test(draft.text.slice(value.start, value.end));
    return insertion(value.start + 1, ` ${name}${isEmpty ? '' : ','}`);
  }
  const first = Object.keys((frontMatter.value['指标'] as object | null | undefined) ?? {})[0];
  const firstKey = first === undefined ? undefined : frontMatter.keySpan(['指标', first]);
  const indent = firstKey ? firstKey.start - draft.text.lastIndexOf('\n', firstKey.start - 1) - 1 : 2;
  return insertion(nextLine(draft, key.end), `${' '.repeat(indent)}${entry}${eol}`);
}

const insertion = (at: number, text: string): TextEdit => ({ span: { start: at, end: at }, text });

function nextLine({ text }: Draft, from: number): number {
  const end = /\r\n?|\n/g;
  end.lastIndex = from;
  return end.test(text) ? end.lastIndex : text.length;
}
