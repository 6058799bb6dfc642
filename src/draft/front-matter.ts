import { type Document, isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair, parseDocument, visit } from 'yaml';
import type { Span } from '../text/span.ts';
import { colonSlips } from './colons.ts';

/** A mistake in the YAML itself. What the values must be is said by the schema (`src/metrics`). */
export interface YamlProblem {
  /** In the source text. */
  readonly span: Span;
  readonly code: 'unclosed' | 'duplicate-key' | 'alias-limit' | 'alias' | 'not-a-map' | 'colon' | 'syntax';
  /** What stands in the message: the key that is there twice, or the parser's own words. */
  readonly detail: string;
}

/** A step into the front matter: a key of a map, or an index of a list. */
export type Path = readonly (string | number)[];

/** The block between `---` and `---` at the head of a draft. Spans are in the source text. */
export interface FrontMatter {
  /** From the first fence to the end of the second. */
  readonly span: Span;
  /** Between the fences: whole lines. */
  readonly body: Span;
  readonly closed: boolean;
  /** Plain values (strings, numbers, booleans, arrays, objects; null for an empty value). */
  readonly value: Readonly<Record<string, unknown>>;
  readonly problems: readonly YamlProblem[];
  /** Where the key of `path` stands. */
  keySpan(path: Path): Span | undefined;
  /** Where the value of `path` stands; the place behind the key's colon where there is none. */
  valueSpan(path: Path): Span | undefined;
  /** The value of `path` as it was typed. */
  source(path: Path): string | undefined;
}

/** The texts of a key that takes one or a list of them (several organisations that sign together); empty for none. */
export function textsAt(frontMatter: FrontMatter | undefined, key: string): readonly string[] {
  return [frontMatter?.value[key]]
    .flat()
    .filter((text): text is string => typeof text === 'string' && text.trim() !== '')
    .map(text => text.trim());
}

/** An alias may be used, but not to blow up a small text into a large value. */
const mostAliases = 20;

/** Reads the YAML at `body` of `text`. Never throws. */
export function parseFrontMatter(text: string, span: Span, body: Span, closed: boolean): FrontMatter {
  const source = text.slice(body.start, body.end);
  const document = parseDocument(source, {
    version: '1.2',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    merge: false,
  });
  const problems: YamlProblem[] = [];
  if (!closed) problems.push({ span: fenceAt(text, span.start), code: 'unclosed', detail: '---' });
  const colons = slipsOf(document, source);
  for (const { start, end } of colons.slice(0, mostSlips)) {
    problems.push({
      span: { start: body.start + start, end: body.start + end },
      code: 'colon',
      detail: source.slice(start, end),
    });
  }
  for (const error of colons.length > 0 ? [] : document.errors.slice(0, 1)) {
    problems.push({ span: wordAt(source, error.pos[0], body.start), code: 'syntax', detail: error.message });
  }
  duplicateKeys(document.contents, body.start, problems);
  danglingAliases(document, source, body.start, problems);
  const value = plainValue(document, firstLine(source, body.start), problems);
  const find = (path: Path): Pair | Node | undefined => nodeAt(document.contents, path);
  return {
    span,
    body,
    closed,
    value,
    problems,
    keySpan: path => spanOf(keyNode(find(path)), body.start),
    valueSpan: path => valueSpan(find(path), body.start),
    source: path => {
      const range = spanOf(valueNode(find(path)), body.start);
      return range && text.slice(range.start, range.end);
    },
  };
}

/** A text that is no front matter at all is not told of every line. */
const mostSlips = 20;

/** A full-width colon breaks the YAML, or glues its line to the value before. In a value of its own it is text. */
function slipsOf(document: Document, source: string): readonly Span[] {
  const slips = colonSlips(source);
  if (document.errors.length > 0 || !isMap(document.contents)) return slips;
  const glued = document.contents.items
    .map(({ value }) => (isScalar(value) && value.type === 'PLAIN' ? value.range : undefined))
    .filter(range => range !== undefined && range !== null);
  return slips.filter(({ start }) => glued.some(range => start >= range[0] && start < range[1]));
}

/** `*次` is an alias to YAML, of nothing: the writer meant a blank, or an asterisk. */
function danglingAliases(document: Document, source: string, offset: number, problems: YamlProblem[]): void {
  visit(document, {
    Alias: (_, node) => {
      const span = spanOf(node, offset);
      if (!span || node.resolve(document)) return;
      problems.push({ span, code: 'alias', detail: source.slice(span.start - offset, span.end - offset) });
    },
  });
}

/** The first line that says anything: where a front matter that is no map is shown. */
function firstLine(source: string, offset: number): Span {
  const line = /^[ \t]*([^\s#][^\r\n]*)/m.exec(source);
  const start = line ? line.index + line[0].length - (line[1]?.length ?? 0) : 0;
  return { start: offset + start, end: offset + start + (line?.[1]?.length ?? 0) };
}

/** The opening fence, behind a byte order mark or blanks. */
function fenceAt(text: string, from: number): Span {
  const start = text.indexOf('---', from);
  return { start, end: start + 3 };
}

/** The word at a place of the YAML, or the character before it: an error is shown where something stands. */
function wordAt(source: string, at: number, offset: number): Span {
  let start = Math.min(at, Math.max(0, source.length - 1));
  while (start > 0 && /\s/.test(source[start] ?? ' ')) start--;
  const length = /^[^\s:：]+/.exec(source.slice(start, start + 40))?.[0].length ?? 1;
  return { start: offset + start, end: offset + Math.min(source.length, start + length) };
}

function duplicateKeys(node: unknown, offset: number, problems: YamlProblem[]): void {
  if (isSeq(node)) for (const item of node.items) duplicateKeys(item, offset, problems);
  if (!isMap(node)) return;
  const seen = new Set<string>();
  for (const pair of node.items) {
    if (isScalar(pair.key)) {
      const key = String(pair.key.value);
      const span = spanOf(pair.key, offset);
      if (seen.has(key) && span) problems.push({ span, code: 'duplicate-key', detail: key });
      seen.add(key);
    }
    duplicateKeys(pair.value, offset, problems);
  }
}

function plainValue(document: Document, at: Span, problems: YamlProblem[]): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = document.toJS({ maxAliasCount: mostAliases });
    if (value === null || value === undefined) return {};
    if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
    if (problems.length === 0) problems.push({ span: at, code: 'not-a-map', detail: '' });
  } catch (error) {
    const isTold = problems.some(({ code }) => code === 'alias');
    if (!isTold) problems.push({ span: at, code: 'alias-limit', detail: error instanceof Error ? error.message : '' });
  }
  return {};
}

function nodeAt(root: unknown, path: Path): Pair | Node | undefined {
  let here: unknown = root;
  for (const step of path) {
    const inside: unknown = isPair(here) ? here.value : here;
    if (isMap(inside)) here = inside.items.findLast(pair => isScalar(pair.key) && String(pair.key.value) === String(step));
    else if (isSeq(inside) && typeof step === 'number') here = inside.items[step];
    else return undefined;
  }
  return isPair(here) || isNode(here) ? here : undefined;
}

const keyNode = (found: Pair | Node | undefined): unknown => (isPair(found) ? found.key : undefined);

const valueNode = (found: Pair | Node | undefined): unknown => (isPair(found) ? found.value : found);

function valueSpan(found: Pair | Node | undefined, offset: number): Span | undefined {
  const value = spanOf(valueNode(found), offset);
  if (value && value.end > value.start) return value;
  const key = spanOf(keyNode(found), offset);
  return key && { start: key.end, end: key.end };
}

function spanOf(node: unknown, offset: number): Span | undefined {
  const range = isNode(node) ? node.range : undefined;
  return range ? { start: offset + range[0], end: offset + range[1] } : undefined;
}
