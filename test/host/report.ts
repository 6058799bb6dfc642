/** What the tests inside VS Code tell the process that started it, one message a console line. */
export type Report =
  | { readonly is: 'line'; readonly text: string }
  | { readonly is: 'end'; readonly passed: number; readonly failed: number };

export const prefix = 'nigao-host:';

/** The message in a line that VS Code printed, if it is one of ours. */
export function reportIn(line: string): Report | undefined {
  const start = line.indexOf(prefix);
  if (start < 0) return undefined;
  try {
    return JSON.parse(line.slice(start + prefix.length)) as Report;
  } catch {
    return undefined;
  }
}
