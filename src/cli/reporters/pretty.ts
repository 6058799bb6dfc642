import { styleText } from 'node:util';
import type { Language, Severity } from '../../index.ts';
import { say } from '../language.ts';
import type { FileReport, WrittenFinding } from '../report.ts';

const colours = { error: 'red', warning: 'yellow', information: 'cyan' } as const;

const names: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['错误', 'error'],
  warning: ['警告', 'warning'],
  information: ['提示', 'information'],
};

export interface PrettyOptions {
  readonly language: Language;
  readonly isColour: boolean;
}

/** For people: each finding with the words it is about underlined. `lines` are the lines of the text. */
export function prettyFile(report: FileReport, lines: readonly string[], options: PrettyOptions): string {
  return report.findings.map(finding => prettyFinding(report.path, finding, lines[finding.line - 1] ?? '', options)).join('');
}

function prettyFinding(path: string, finding: WrittenFinding, line: string, { language, isColour }: PrettyOptions): string {
  const paint = (style: 'red' | 'yellow' | 'cyan' | 'dim', text: string): string => (isColour ? styleText(style, text) : text);
  const [zh, en] = names[finding.severity];
  const head = `${path}:${finding.line}:${finding.column} ${paint(colours[finding.severity], say(language, zh, en))} ${finding.message} ${paint('dim', finding.rule)}`;
  const { text, mark } = frame(line, finding);
  return `${head}\n  ${text}\n  ${paint(colours[finding.severity], mark)}\n`;
}

/** As much of a line as shows the words in their place: paragraphs are long. */
const reach = 18;

function frame(
  line: string,
  { column, endColumn, line: first, endLine }: WrittenFinding,
): { readonly text: string; readonly mark: string } {
  const end = endLine > first ? line.length : Math.max(endColumn - 1, column);
  const shownEnd = Math.min(end, column - 1 + 40);
  const from = Math.max(0, column - 1 - reach);
  const to = Math.min(line.length, shownEnd + reach);
  const before = clean(line.slice(from, column - 1));
  const words = clean(line.slice(column - 1, shownEnd));
  const text = `${from > 0 ? '…' : ''}${before}${words}${clean(line.slice(shownEnd, to))}${to < line.length ? '…' : ''}`;
  return { text, mark: `${from > 0 ? ' ' : ''}${blanks(before)}${words === '' ? '^' : marks(words)}` };
}

/** What would disturb the terminal is shown as one blank. */
const clean = (text: string): string => text.replaceAll(/[\u0000-\u001F\u007F-\u00A0\u200B-\u200F\uFEFF]/g, ' ');

const isWide = (character: string): boolean =>
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}“”‘’…—]/u.test(
    character,
  );

const blanks = (text: string): string => [...text].map(character => (isWide(character) ? '\u3000' : ' ')).join('');

const marks = (text: string): string => [...text].map(character => (isWide(character) ? '～' : '~')).join('');

/** The last line: how many of each. */
export function prettySummary(reports: readonly FileReport[], { language }: PrettyOptions): string {
  const count = (severity: Severity): number =>
    reports.reduce((sum, { findings }) => sum + findings.filter(finding => finding.severity === severity).length, 0);
  const [errors, warnings, notes] = [count('error'), count('warning'), count('information')];
  const fixable = reports.reduce(
    (sum, { findings }) => sum + findings.filter(({ repairs }) => repairs.some(({ safe }) => safe)).length,
    0,
  );
  const fix = fixable === 0 ? '' : say(language, `；其中${fixable}处可用 nigao fix 改正`, `; nigao fix corrects ${fixable}`);
  return `${say(
    language,
    `${reports.length}个文件：${errors}个错误，${warnings}个警告，${notes}个提示${fix}`,
    `${reports.length} files: ${errors} errors, ${warnings} warnings, ${notes} information${fix}`,
  )}\n`;
}
