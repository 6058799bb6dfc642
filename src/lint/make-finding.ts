import type { TextEdit } from '../text/edit.ts';
import type { Finding, Language, Repair, Wording } from './finding.ts';
import type { Enabled } from './plan.ts';
import type { Datum, Report, Rule } from './rule.ts';

/** Gives a report its words. The spans stay as the rule gave them. */
export function toFinding(enabled: Enabled<Rule>, report: Report, language: Language): Finding {
  const wording = enabled.rule.meta.messages[report.messageId];
  if (!wording) throw new Error(`rule ${enabled.rule.id} has no message ${report.messageId}`);
  const message = filled(wording[language], report.data, language);
  return {
    rule: enabled.rule.id,
    severity: enabled.fixed ? enabled.severity : (report.severity ?? enabled.severity),
    span: report.span,
    message,
    repairs: repairs(report, language),
    related: (report.related ?? []).map(({ span, note }) => ({ span, note: note[language] })),
  };
}

/** By template: its text, with the names of what it takes at every second place. */
const templates = new Map<string, readonly string[]>();

function filled(template: string, data: Report['data'], language: Language): string {
  let parts = templates.get(template);
  if (!parts) {
    parts = template.split(/\{(\w+)\}/);
    templates.set(template, parts);
  }
  let words = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2) words += told(data?.[parts[at] ?? ''] ?? '', language) + (parts[at + 1] ?? '');
  return words;
}

const told = (datum: Datum, language: Language): string => String(typeof datum === 'object' ? datum[language] : datum);

function repairs(report: Report, language: Language): readonly Repair[] {
  const offered: Repair[] = (report.suggestions ?? []).map(({ title, edits }) => ({
    title: title[language],
    safe: false,
    edits,
  }));
  return report.fix ? [{ title: fixTitle(report.fix)[language], safe: true, edits: report.fix }, ...offered] : offered;
}

/** A quotation mark in quotation marks cannot be read: it is told by its name. */
const quotes: Readonly<Record<string, string>> = { '“': '前引号“', '”': '后引号”', '‘': '前引号‘', '’': '后引号’' };

/** A fix says what it does by what it writes. */
function fixTitle(edits: readonly TextEdit[]): Wording {
  const [first] = edits;
  if (edits.length !== 1 || !first) return { zh: `一并改正（${edits.length}处）`, en: `Correct all ${edits.length} places` };
  if (first.text === '') return { zh: '删去', en: 'Delete' };
  const text = first.text.length > 20 ? `${first.text.slice(0, 20)}…` : first.text;
  const inserted = first.span.start === first.span.end;
  const name = quotes[text];
  if (name !== undefined)
    return { zh: `${inserted ? '补上' : '改为'}${name}`, en: `${inserted ? 'Insert' : 'Change to'} ${text}` };
  return inserted ? { zh: `补上“${text}”`, en: `Insert “${text}”` } : { zh: `改为“${text}”`, en: `Change to “${text}”` };
}

export function internalFinding(rule: string, start: number, error: unknown, language: Language): Finding {
  const what = error instanceof Error ? error.message : String(error);
  const message: Wording = {
    zh: `规则 ${rule} 出错，未能检查：${what}`,
    en: `The rule ${rule} failed and checked nothing: ${what}`,
  };
  return { rule, severity: 'information', span: { start, end: start }, message: message[language], repairs: [], related: [] };
}
