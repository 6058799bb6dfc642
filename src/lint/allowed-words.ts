import type { Finding } from './finding.ts';

/** Drops findings that lie inside a word the office lets pass (词语 · 放行). */
export function withoutAllowedWords(findings: readonly Finding[], text: string, allowed: readonly string[]): readonly Finding[] {
  const words = allowed.filter(word => word !== '');
  if (words.length === 0) return findings;
  return findings.filter(({ span }) => !words.some(word => covers(text, word, span.start, span.end)));
}

function covers(text: string, word: string, start: number, end: number): boolean {
  if (end <= start || end - start > word.length) return false;
  for (let at = text.indexOf(word, Math.max(0, end - word.length)); at !== -1 && at <= start; at = text.indexOf(word, at + 1)) {
    if (at + word.length >= end) return true;
  }
  return false;
}
