/** Where a line of block-style YAML stands. */
export interface YamlPlace {
  /** The keys above it, the outermost first. */
  readonly path: readonly string[];
  /** The key of the line itself, once its colon is typed. */
  readonly key?: string;
}

const entry = /^(?<indent> *)(?:- +)?(?<key>[^\s#:：][^:：#]*?)\s*[:：](?<value>.*)$/;

/** The place of a caret behind `before` (the line up to it), below the `lines` above it. */
export function yamlPlace(lines: readonly string[], before: string): YamlPlace {
  let indent = /^ */.exec(before)?.[0].length ?? 0;
  const path: string[] = [];
  for (let index = lines.length - 1; index >= 0 && indent > 0; index--) {
    const match = entry.exec(lines[index] ?? '');
    const own = match?.groups?.['indent']?.length ?? indent;
    if (own >= indent) continue;
    path.unshift(match?.groups?.['key'] ?? '');
    indent = own;
  }
  const key = entry.exec(before)?.groups?.['key'];
  return { path, ...(key !== undefined && { key }) };
}
