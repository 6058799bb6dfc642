import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  TextEdit as EditorEdit,
  Position,
  Range,
  Uri,
} from 'vscode';
import type { Draft, Finding, Severity, Span, TextEdit } from '../index.ts';
import type { Core } from './chunks.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** A span of a draft as the editor's range. A byte order mark is not in the editor's text. */
export function toRange(core: Core, draft: Draft, span: Span): Range {
  const from = core.positionAt(draft.starts, span.start);
  const to = core.positionAt(draft.starts, span.end);
  return new Range(new Position(from.line, from.character), new Position(to.line, to.character));
}

export const toEdit = (core: Core, draft: Draft, { span, text }: TextEdit): EditorEdit =>
  EditorEdit.replace(toRange(core, draft, span), text);

/** The page of a rule, inside the extension. */
export const pageOf = (extensionUri: Uri, rule: string): Uri => Uri.joinPath(extensionUri, 'docs', 'rules', `${rule}.md`);

export function toDiagnostic(core: Core, draft: Draft, finding: Finding, document: Uri, extensionUri: Uri): Diagnostic {
  const diagnostic = new Diagnostic(toRange(core, draft, finding.span), finding.message, severities[finding.severity]);
  diagnostic.source = '拟稿';
  const target = Uri.from({ scheme: 'command', path: 'nigao.showRule', query: JSON.stringify([finding.rule]) });
  diagnostic.code = { value: finding.rule, target: finding.rule === 'internal' ? pageOf(extensionUri, finding.rule) : target };
  if (finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map(
      ({ span, note }) => new DiagnosticRelatedInformation({ uri: document, range: toRange(core, draft, span) }, note),
    );
  }
  return diagnostic;
}
