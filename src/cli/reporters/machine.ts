import type { Rule, Severity } from '../../index.ts';
import type { FileReport } from '../report.ts';

/** The contract of `--format json`. */
export const json = (reports: readonly FileReport[]): string => `${JSON.stringify({ version: 1, files: reports })}\n`;

/** One finding a line, with its path. */
export const ndjson = (reports: readonly FileReport[]): string =>
  reports.map(({ path, findings }) => findings.map(finding => `${JSON.stringify({ path, ...finding })}\n`).join('')).join('');

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const githubLevels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice' };

/** Workflow commands of GitHub Actions. */
export const github = (reports: readonly FileReport[]): string =>
  reports
    .flatMap(({ path, findings }) =>
      findings.map(
        ({ severity, line, column, endLine, endColumn, rule, message }) =>
          `::${githubLevels[severity]} file=${escapeProperty(path)},line=${line},col=${column},endLine=${endLine},endColumn=${endColumn},title=${rule}::${escapeData(message)}\n`,
      ),
    )
    .join('');

const sarifLevels = { error: 'error', warning: 'warning', information: 'note' } as const;

/** SARIF 2.1.0 (OASIS). Columns are UTF-16 units, as the log says. */
export function sarif(reports: readonly FileReport[], rules: readonly Rule[], version: string): string {
  const used = new Set(reports.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const listed = rules.filter(({ id }) => used.has(id));
  const ids = [...listed.map(({ id }) => id), ...[...used].filter(id => !listed.some(rule => rule.id === id))];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'nigao',
            semanticVersion: version,
            rules: ids.map(id => {
              const rule = listed.find(candidate => candidate.id === id);
              return {
                id,
                ...(rule && {
                  shortDescription: { text: rule.meta.summary.zh },
                  defaultConfiguration: { level: rule.meta.severity === 'off' ? 'none' : sarifLevels[rule.meta.severity] },
                }),
              };
            }),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap(({ path, findings }) =>
          findings.map(({ rule, severity, message, line, column, endLine, endColumn }) => ({
            ruleId: rule,
            ruleIndex: ids.indexOf(rule),
            level: sarifLevels[severity],
            message: { text: message },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: encodeURI(path.replaceAll('\\', '/')) },
                  region: { startLine: line, startColumn: column, endLine, endColumn },
                },
              },
            ],
          })),
        ),
      },
    ],
  };
  return `${JSON.stringify(log)}\n`;
}
