import type { Span } from '../../text/span.ts';

/** The suggestion to write something else. */
export const changeTo = (span: Span, right: string) => ({
  title: { zh: `改为“${right}”`, en: `Change to “${right}”` },
  edits: [{ span, text: right }],
});
