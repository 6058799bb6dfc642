let segmenter: Intl.Segmenter | undefined;

/** Whether a word begins at `at`: 12家家族企业, 5名名匠. Made when the first such pair stands in a text. */
export function startsWord(prose: string, at: number): boolean {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  for (const { segment } of segmenter.segment(prose.slice(at, at + 4))) return segment.length > 1;
  return false;
}
