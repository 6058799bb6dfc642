import type { Severity } from '../../index.ts';
import type { WrittenFinding } from '../report.ts';
import type { Reporter } from './reporter.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice' };

/** Workflow commands of GitHub Actions. */
export const github: Reporter = {
  head: '',
  file: ({ path, findings }) => findings.map(finding => command(path, finding)).join(''),
  between: '',
  tail: () => '',
};

function command(path: string, { severity, line, column, endLine, endColumn, rule, message }: WrittenFinding): string {
  const place = `line=${line},col=${column},endLine=${endLine},endColumn=${endColumn}`;
  return `::${levels[severity]} file=${property(path)},${place},title=${rule}::${data(message)}\n`;
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
