import { Diagnostic, Position, Range } from 'vscode';
import type { Core } from './chunks.ts';
import { languageOf } from './settings.ts';

/** What is wrong in a `.nigao.yaml`. */
export function configProblems(core: Core, text: string): readonly Diagnostic[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const at = (offset: number): Position => {
    const { line, character } = core.positionAt(starts, offset);
    return new Position(line, character);
  };
  return core
    .parseConfig(text)
    .problems.map(({ span, message }) => problem(new Range(at(span.start), at(span.end)), message[languageOf()]));
}

/** What is wrong in an office's own 文种. */
export function doctypeProblems(core: Core, text: string): readonly Diagnostic[] {
  const result = core.parseDoctype(text);
  const problems = 'problems' in result ? result.problems : [];
  return problems.map(({ line, message }) => problem(new Range(line - 1, 0, line - 1, 200), message[languageOf()]));
}

function problem(range: Range, message: string): Diagnostic {
  const diagnostic = new Diagnostic(range, message);
  diagnostic.source = '拟稿';
  return diagnostic;
}
