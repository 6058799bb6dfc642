import { Diagnostic, Position, Range } from 'vscode';
import type { ConfigProblem } from '../index.ts';
import type { Core } from './chunks.ts';
import { languageOf } from './settings.ts';

/** What is wrong in a `.nigao.yaml`. */
export function configProblems(core: Core, text: string, problems: readonly ConfigProblem[]): readonly Diagnostic[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const at = (offset: number): Position => {
    const { line, character } = core.positionAt(starts, offset);
    return new Position(line, character);
  };
  return problems.map(({ span, message }) => problem(new Range(at(span.start), at(span.end)), message[languageOf()]));
}

/** What is wrong in an office's own 文种. */
export const doctypeProblems = (read: ReturnType<Core['parseDoctype']>): readonly Diagnostic[] =>
  ('problems' in read ? read.problems : []).map(({ line, message }) =>
    problem(new Range(line - 1, 0, line - 1, 200), message[languageOf()]),
  );

function problem(range: Range, message: string): Diagnostic {
  const diagnostic = new Diagnostic(range, message);
  diagnostic.source = '拟稿';
  return diagnostic;
}
