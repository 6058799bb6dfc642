import type { Reporter } from './reporter.ts';

/** The contract: one object, every file in it, also those with no finding. */
export const json: Reporter = {
  head: '{"version":1,"files":[',
  file: report => JSON.stringify(report),
  between: ',',
  tail: () => ']}\n',
};

/** One finding a line, with the path of its file. */
export const ndjson: Reporter = {
  head: '',
  file: ({ path, findings }) => findings.map(finding => `${JSON.stringify({ path, ...finding })}\n`).join(''),
  between: '',
  tail: () => '',
};
