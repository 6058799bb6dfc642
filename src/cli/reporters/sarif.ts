import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../index.ts';
import type { FileReport, WrittenEdit, WrittenFinding } from '../report.ts';
import type { Reporter, ReportFacts } from './reporter.ts';

const levels = { error: 'error', warning: 'warning', information: 'note', off: 'none' } as const;

/** SARIF 2.1.0 (OASIS). Columns are UTF-16 units, as the log says. */
export function sarif({ rules, version, language }: ReportFacts): Reporter {
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'nigao',
            semanticVersion: version,
            language: language === 'zh' ? 'zh-CN' : 'en-US',
            rules: rules.map(rule => descriptor(rule, language)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: [],
      },
    ],
  };
  const whole = JSON.stringify(log);
  const end = whole.lastIndexOf(']}]}');
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    head: whole.slice(0, end),
    file: report => report.findings.map(finding => JSON.stringify(result(report, finding, indexes))).join(','),
    between: ',',
    tail: () => `${whole.slice(end)}\n`,
  };
}

/** A rule's page lies in the package: a `helpUri` would have to be absolute, so the help says where it is. */
function descriptor({ id, meta }: Rule, language: ReportFacts['language']): object {
  const page = `docs/rules/${id}.md`;
  return {
    id,
    shortDescription: { text: meta.summary[language] },
    help: {
      text: `${meta.basis[language]} (${page})`,
      markdown: `${meta.basis[language]} ([${id}](${page}))`,
    },
    defaultConfiguration: { enabled: meta.severity !== 'off', level: levels[meta.severity] },
    properties: { category: meta.category, strength: meta.strength, page },
  };
}

function result({ path }: FileReport, finding: WrittenFinding, indexes: ReadonlyMap<string, number>): object {
  const { rule, severity, message, repairs } = finding;
  const artifactLocation = { uri: uriOf(path) };
  const ruleIndex = indexes.get(rule);
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: region(finding) } }],
    ...(repairs.length > 0 && {
      fixes: repairs.map(({ title, edits }) => ({
        description: { text: title },
        artifactChanges: [{ artifactLocation, replacements: edits.map(replacement) }],
      })),
    }),
  };
}

const replacement = (edit: WrittenEdit): object => ({
  deletedRegion: region(edit),
  ...(edit.text !== '' && { insertedContent: { text: edit.text } }),
});

const region = ({ line, column, endLine, endColumn }: Omit<WrittenEdit, 'text'>): object => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

const uriOf = (path: string): string =>
  isAbsolute(path) ? pathToFileURL(path).href : path.split(sep).map(encodeURIComponent).join('/');
