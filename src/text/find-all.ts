const nothing: readonly RegExpExecArray[] = [];

/**
 * The matches of a global expression in `text`, in order. `words`: some of which one stands wherever it matches; to ask for them
 * first costs a fraction of the expression. (`matchAll` copies its expression at every call.)
 */
export function findAll(text: string, pattern: RegExp, words?: readonly string[]): readonly RegExpExecArray[] {
  if (words && !hasAny(text, words)) return nothing;
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return nothing;
  const found: RegExpExecArray[] = [];
  while (match) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
    match = pattern.exec(text);
  }
  return found;
}

export function hasAny(text: string, words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index++) if (text.includes(words[index] as string)) return true;
  return false;
}
