/** A place for people and editors: both 0-based; the character is counted in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The line and character of an offset, given the offset each line starts at (ascending, the first 0). */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: offset - (starts[low] ?? 0) };
}
