import type { Metric, Metrics } from '../../index.ts';
import type { Values } from '../arguments.ts';
import type { Core } from '../chunks.ts';
import { expand } from '../expand.ts';
import { readText } from '../read-text.ts';
import { reportOf } from '../report.ts';
import { pretty } from '../reporters/pretty.ts';
import { lintText, type Session, type Status, worse } from '../session.ts';
import { padEnd, widthOf } from '../text-width.ts';

/** What is wrong with figures, not with the text. */
const rules = ['front-matter', 'metric-formula', 'metric-range', 'pending-metric'];

/** The figures of drafts, worked out: a table, or JSON. What is wrong with them is told on stderr. */
export async function metricsCommand(session: Session, operands: readonly string[], values: Values): Promise<Status> {
  const { core, output } = session;
  const isJson = values.json === true || values.format === 'json';
  const { files, isComplete } = await expand(operands, output);
  let status: Status = isComplete ? 0 : 2;
  const written: object[] = [];
  for (const file of files) {
    const read = await readText(file, output);
    if (!read) {
      status = 2;
      continue;
    }
    const { draft, findings, isOfficeBroken } = await lintText(session, file, read.text, rules);
    const errors = findings.filter(({ severity }) => severity === 'error');
    status = worse(status, isOfficeBroken ? 2 : errors.length > 0 ? 1 : 0);
    const rows = rowsOf(core, core.resolveMetrics(draft));
    if (isJson) written.push({ path: file, metrics: rows });
    else output.print((files.length > 1 ? `${file}\n` : '') + table(rows, output.language));
    const report = reportOf(core, file, draft, errors, undefined);
    const lines = draft.lines.map(line => line.text);
    const problems = pretty({ language: output.language, isColour: output.isColourOnError }).file(report, lines).trimEnd();
    if (problems !== '') output.tell(problems, problems);
  }
  if (isJson) output.print(`${JSON.stringify({ version: 1, files: written })}\n`);
  return status;
}

interface Row {
  readonly name: string;
  /** As a reference shows it. */
  readonly text?: string;
  readonly value?: number;
  readonly unit: string;
  readonly pending: boolean;
  readonly previous?: string;
  readonly change?: string;
  readonly formula?: string;
  readonly source?: string;
  readonly asOf?: string;
}

const rowsOf = (core: Core, metrics: Metrics): readonly Row[] =>
  [...metrics.byName.values()].map((metric: Metric) => {
    const show = (field?: string): string | undefined => {
      const shown = core.referenceText(metrics, { name: metric.name, ...(field !== undefined && { field }) });
      return 'text' in shown ? shown.text : undefined;
    };
    const { name, value, unit, pending, formula, source, asOf } = metric;
    const [text, previous, change] = [show(), show('上期'), show('同比')];
    return {
      name,
      ...(text !== undefined && { text }),
      ...(value !== undefined && { value }),
      unit,
      pending,
      ...(previous !== undefined && { previous }),
      ...(change !== undefined && { change }),
      ...(formula !== undefined && { formula }),
      ...(source !== undefined && { source }),
      ...(asOf !== undefined && { asOf }),
    };
  });

const heads = {
  zh: ['指标', '数值', '上期', '同比', '算法', '来源', '截至'],
  en: ['figure', 'value', 'previous', 'change', 'formula', 'source', 'as of'],
} as const;

function table(rows: readonly Row[], language: 'zh' | 'en'): string {
  const pending = language === 'zh' ? '待填' : 'pending';
  const cells = rows.map(({ name, text, previous, change, formula, source, asOf }) => [
    name,
    text ?? pending,
    previous ?? '',
    change ?? '',
    formula ?? '',
    source ?? '',
    asOf ?? '',
  ]);
  const all = [[...heads[language]], ...cells];
  const used = heads[language].map((_, column) => column < 2 || cells.some(row => row[column] !== ''));
  const widths = heads[language].map((_, column) => Math.max(...all.map(row => widthOf(row[column] ?? ''))));
  return all
    .map(row => {
      const shown = row.map((cell, column) => padEnd(cell, widths[column] ?? 0)).filter((_, column) => used[column]);
      return `${shown.join('  ').trimEnd()}\n`;
    })
    .join('');
}
