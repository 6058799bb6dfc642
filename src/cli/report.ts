import type { Draft, Finding, Severity, TextEdit } from '../index.ts';
import type { Core } from './chunks.ts';

/** A finding as it is written out: lines and columns from 1, columns in UTF-16 units. */
export interface WrittenFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly repairs: readonly { readonly title: string; readonly safe: boolean; readonly edits: readonly WrittenEdit[] }[];
}

export interface WrittenEdit {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

export interface FileReport {
  readonly path: string;
  readonly doctype?: string;
  readonly findings: readonly WrittenFinding[];
}

/** What lint found in a file, ready to be printed by any reporter. */
export function reportOf(
  core: Core,
  path: string,
  draft: Draft,
  findings: readonly Finding[],
  doctype: string | undefined,
): FileReport {
  const place = (start: number, end: number) => {
    const from = core.positionAt(draft.starts, start);
    const to = core.positionAt(draft.starts, end);
    return { line: from.line + 1, column: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1 };
  };
  const edit = ({ span, text }: TextEdit): WrittenEdit => ({ ...place(span.start, span.end), text });
  return {
    path,
    ...(doctype !== undefined && { doctype }),
    findings: findings.map(({ rule, severity, span, message, repairs }) => ({
      rule,
      severity,
      ...place(span.start, span.end),
      message,
      repairs: repairs.map(({ title, safe, edits }) => ({ title, safe, edits: edits.map(edit) })),
    })),
  };
}
