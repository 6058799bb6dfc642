import { expand, readText } from '../files.ts';
import { say } from '../language.ts';
import type { Session, Status } from '../session.ts';

/** The figures of drafts, worked out: a table, or JSON. */
export async function metricsCommand({ core, output }: Session, paths: readonly string[], isJson: boolean): Promise<Status> {
  const { files, isComplete } = await expand(paths, output);
  let status: Status = isComplete ? 0 : 2;
  const all: unknown[] = [];
  for (const file of files) {
    const read = await readText(file, output);
    if (!read) {
      status = 2;
      continue;
    }
    const metrics = core.resolveMetrics(core.parseDraft(read.text));
    const rows = [...metrics.byName.values()].map(metric => {
      const shown = core.referenceText(metrics, { name: metric.name });
      return {
        name: metric.name,
        shown: 'text' in shown ? shown.text : undefined,
        value: metric.value,
        unit: metric.unit,
        formula: metric.formula,
      };
    });
    all.push({ path: file, metrics: rows });
    if (!isJson) {
      if (files.length > 1) output.print(`${file}\n`);
      for (const { name, shown, formula } of rows) {
        output.print(
          `${name}\t${shown ?? say(output.language, '待填', 'pending')}${formula === undefined ? '' : `\t= ${formula}`}\n`,
        );
      }
    }
  }
  if (isJson) output.print(`${JSON.stringify({ version: 1, files: all })}\n`);
  return status;
}

/** The rules there are. */
export function rulesCommand({ core, output }: Session, isJson: boolean): Status {
  const rules = core.rules.map(({ id, meta }) => ({
    id,
    category: meta.category,
    severity: meta.severity,
    repair: meta.repair,
    summary: meta.summary[output.language],
    basis: meta.basis[output.language],
  }));
  if (isJson) output.print(`${JSON.stringify(rules)}\n`);
  else for (const { id, severity, summary } of rules) output.print(`${id.padEnd(24)}${severity.padEnd(13)}${summary}\n`);
  return 0;
}
