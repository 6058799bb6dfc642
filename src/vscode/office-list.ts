/**
 * The text of `.nigao.yaml` with a word more under 词语 · 放行. Written into the text, not from its nodes, so that comments,
 * order and line ends stay as they are. The caller checks that it reads as meant.
 */
export function withWord(text: string, word: string): string {
  const entry = JSON.stringify(word);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const flow = /^([ \t]+(?:放行|allowed):[ \t]*\[)([^\]]*)\]/m;
  if (flow.test(text))
    return text.replace(flow, (_, open: string, words: string) =>
      words.trim() === '' ? `${open}${entry}]` : `${open}${words.trimEnd().replace(/,$/, '')}, ${entry}]`,
    );
  const block = /^[ \t]+(?:放行|allowed):[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*([ \t]*)-/m;
  const listed = block.exec(text);
  if (listed) {
    const at = listed.index + listed[0].length - (listed[1] ?? '').length - 1;
    return `${text.slice(0, at)}${listed[1]}- ${entry}${eol}${text.slice(at)}`;
  }
  const section = /^(?:词语|words):[ \t]*(?:#[^\n]*)?\r?\n/m.exec(text);
  if (section) {
    const at = section.index + section[0].length;
    const indent = /^[ \t]+(?=\S)/.exec(text.slice(at))?.[0] ?? '  ';
    return `${text.slice(0, at)}${indent}放行: [${entry}]${eol}${text.slice(at)}`;
  }
  return `${text}${text === '' || text.endsWith('\n') ? '' : eol}词语:${eol}  放行: [${entry}]${eol}`;
}
