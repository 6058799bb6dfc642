import type { Position, TextDocument } from 'vscode';
import type { Line } from '../index.ts';
import type { Linted } from './lint-session.ts';

/** The metric a position is on: in a `{{reference}}`, or at its name in the front matter. */
export function metricAt(
  { core, draft }: Linted,
  document: TextDocument,
  position: Position,
): { readonly name: string; readonly field?: string } | undefined {
  const line: Line | undefined = draft.lines[position.line];
  if (!line) return undefined;
  const reference = core
    .referencesOf(line)
    .find(({ span }) => span.start <= position.character && position.character <= span.end);
  if (reference) return reference;
  const offset = document.offsetAt(position);
  const metric = [...core.resolveMetrics(draft).byName.values()].find(
    ({ nameSpan }) => nameSpan.start <= offset && offset <= nameSpan.end,
  );
  return metric && { name: metric.name };
}
