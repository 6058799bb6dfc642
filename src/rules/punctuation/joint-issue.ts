import type { Span } from '../../text/span.ts';

const officeEnd = /(?:中央|[省市县区州旗镇乡]委|委员会|常委会|政府|国务院|政协|办公[厅室]|[部局厅院])$/;
/** The second office, up to the next, or to what both of them issue. */
const officeNext =
  /^(?!办公[厅室])(?:国务院|中央军委|[^，。；：、《》“”（） \u3000]{1,14}(?:[省市县区州旗镇乡]委|委员会|政府|政协|办公[厅室]|[部局厅院]))(?=[ \u3000]|关于|印发|联合|转发|批转|下发|发布)/u;
/** These two are never written without it. */
const highest = /(?:中共中央|中共中央办公厅)$/;
const highestNext = /^(?:国务院|中央军委)/;

/** `《中共中央　国务院关于…的意见》`, `县教育局　县财政局联合印发`: a character parts the offices that issue a document together. */
export function partsOffices(prose: string, { start, end }: Span): boolean {
  if (end - start !== 1 || prose[start] === '\t') return false;
  const before = prose.slice(Math.max(0, start - 7), start);
  const after = prose.slice(end, end + 24);
  return (officeEnd.test(before) && officeNext.test(after)) || (highest.test(before) && highestNext.test(after));
}
