import type { Values } from '../arguments.ts';
import type { Session, Status } from '../session.ts';

/** The rules there are: id, severity, what each is about; or all of it as JSON. */
export function rulesCommand({ core, output }: Session, values: Values): Status {
  const rules = core.rules.map(({ id, meta }) => ({
    id,
    category: meta.category,
    severity: meta.severity,
    repair: meta.repair,
    strength: meta.strength,
    summary: meta.summary[output.language],
    basis: meta.basis[output.language],
  }));
  if (values.json || values.format === 'json') output.print(`${JSON.stringify({ version: 1, rules })}\n`);
  else for (const { id, severity, summary } of rules) output.print(`${id.padEnd(24)}${severity.padEnd(13)}${summary}\n`);
  return 0;
}
