import { styleText } from 'node:util';
import type { Language, Severity, Wording } from '../../index.ts';
import type { WrittenFinding } from '../report.ts';
import { shadow } from '../text-width.ts';
import type { Reporter, Totals } from './reporter.ts';

const colours = { error: 'red', warning: 'yellow', information: 'cyan' } as const;

const names: Readonly<Record<Severity, Wording>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '提示', en: 'information' },
};

interface Look {
  readonly language: Language;
  readonly isColour: boolean;
}

/** For people: each finding with the words it is about underlined, and a last line that counts. */
export const pretty = (look: Look): Reporter => ({
  head: '',
  file: ({ path, findings }, lines) =>
    findings.map(finding => findingBlock(path, finding, lines[finding.line - 1] ?? '', look)).join(''),
  between: '',
  tail: totals => summary(totals, look.language),
});

/** One finding: where, how bad, what, which rule; then the line with a mark under it, and the first repair. */
function findingBlock(path: string, finding: WrittenFinding, line: string, { language, isColour }: Look): string {
  const paint = (style: 'red' | 'yellow' | 'cyan' | 'dim', text: string): string =>
    isColour ? styleText(style, text, { validateStream: false }) : text;
  const colour = colours[finding.severity];
  const place = `${path}:${finding.line}:${finding.column}`;
  const { text, mark } = frame(line, finding);
  const [repair] = finding.repairs;
  return [
    `${place} ${paint(colour, names[finding.severity][language])} ${clean(finding.message)} ${paint('dim', finding.rule)}`,
    `  ${text}`,
    `  ${paint(colour, mark)}${repair === undefined ? '' : ` → ${clean(repair.title)}`}`,
    '',
  ].join('\n');
}

/** A paragraph is long: characters shown on either side of the words, and at most of them. */
const reach = 18;
const most = 40;

function frame(line: string, finding: WrittenFinding): { readonly text: string; readonly mark: string } {
  const start = whole(line, Math.min(finding.column - 1, line.length));
  const end = finding.endLine > finding.line ? line.length : Math.max(finding.endColumn - 1, start);
  const shown = whole(line, Math.min(end, start + most));
  const from = whole(line, Math.max(0, start - reach));
  const to = whole(line, Math.min(line.length, shown + reach));
  const cut = (isCut: boolean): string => (isCut ? '…' : '');
  const before = cut(from > 0) + clean(line.slice(from, start));
  const words = clean(line.slice(start, shown));
  return {
    text: before + words + clean(line.slice(shown, to)) + cut(to < line.length),
    mark: shadow(before, ' ', '\u3000') + (words === '' ? '^' : shadow(words, '~', '～')),
  };
}

/** An offset that is not in the middle of a character. */
const whole = (line: string, offset: number): number => (/[\uDC00-\uDFFF]/.test(line[offset] ?? '') ? offset - 1 : offset);

/** What would disturb the terminal (and its control sequences most of all) is shown as a blank. */
const clean = (text: string): string => text.replaceAll(/[\u0000-\u001F\u007F-\u00A0\u2028-\u202F\u2066-\u2069]/g, ' ');

function summary({ files, error, warning, information, fixable }: Totals, language: Language): string {
  if (language === 'zh') {
    const fix = fixable === 0 ? '' : `；其中${fixable}处可用 nigao fix 改正`;
    return `${files}个文件：${error}个错误，${warning}个警告，${information}个提示${fix}\n`;
  }
  const fix = fixable === 0 ? '' : `; nigao fix corrects ${fixable}`;
  return `files: ${files}; errors: ${error}, warnings: ${warning}, information: ${information}${fix}\n`;
}
