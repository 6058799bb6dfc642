import type { Draft, Heading, Line, Piece } from '../draft/draft.ts';
import { hasAny } from '../text/find-all.ts';
import { memo, memoBeside } from '../text/memo.ts';
import type { Doctype, Section } from './doctype.ts';

/** Which headings (or, at need, paragraphs) of a piece fill which sections of its 文种. */
export interface SectionMatch {
  /** By section id: line indexes of what fills it. */
  readonly filled: ReadonlyMap<string, readonly number[]>;
  readonly missing: readonly Section[];
}

export function matchSections(draft: Draft, piece: Piece, doctype: Doctype): SectionMatch {
  const known = matches(draft).get(piece);
  if (known?.doctype === doctype) return known.match;
  const match = findSections(draft, piece, doctype);
  matches(draft).set(piece, { doctype, match });
  return match;
}

/** Several ask for the same. */
const matches = memo((_: Draft) => new Map<Piece, { readonly doctype: Doctype; readonly match: SectionMatch }>());

/** What a line says of sections, whatever the 文种: the words of a heading, which sections a paragraph may open. */
export function sectionClues(line: Line): string | undefined {
  const opens = opensOf(line).join(' ');
  const heading = line.heading ? wordsOf(line) : '';
  return opens === '' && heading === '' ? undefined : `${heading}\n${opens}`;
}

function findSections(draft: Draft, piece: Piece, doctype: Doctype): SectionMatch {
  const filled = new Map<string, number[]>();
  const level = topLevel(piece);
  const unmatched: Heading[] = [];
  for (const heading of piece.headings) {
    const line = heading.level === level ? draft.lines[heading.line] : undefined;
    if (!line) continue;
    const ids = sectionsIn(line, doctype);
    if (ids.length === 0) unmatched.push(heading);
    for (const id of ids) {
      const lines = filled.get(id);
      if (lines) lines.push(heading.line);
      else filled.set(id, [heading.line]);
    }
  }
  fillBySubheadings(draft, piece, doctype, filled);
  fillByTopic(doctype, unmatched, filled);
  fillByParagraph(draft, piece, doctype, filled);
  return { filled, missing: doctype.sections.filter(({ id, presence }) => presence !== 'optional' && !filled.has(id)) };
}

/** The sections a heading's line fills. */
const sectionsIn = memoBeside((line: Line, doctype: Doctype): readonly string[] => sectionsOf(wordsOf(line), doctype));

/** A draft may start at any level: its own highest one is the outline. */
const topLevel = (piece: Piece): number => piece.headings.reduce((least, { level }) => Math.min(least, level), 4);

function wordsOf(line: Line): string {
  const span = line.heading?.text;
  return span ? line.text.slice(span.start, span.end) : '';
}

const timeWords =
  /(?:\d{4}|[二〇零一三四五六七八九]{4}|20[_xX×*]+|\*+)?年度?|[上下]半年|第?[一二三四]季度|[一二三四五六七八九十\d]{1,2}月份?|今年(?:以来)?|去年|明年|来年|[全本]年度?/g;

/** A heading's core: without time words and what stands around them. 下半年 and 明年 stay, where a synonym asks for them. */
const coreOf = (heading: string): string => heading.replaceAll(timeWords, '').replace(/^[的、，：]+/, '');

/** The sections a heading fills: several, when it joins two (存在问题及下一步打算). */
function sectionsOf(heading: string, doctype: Doctype): readonly string[] {
  const core = coreOf(heading);
  const matches = doctype.sections.flatMap(({ id, heading: own, synonyms }) => {
    const best = [own, ...synonyms]
      .filter(words => heading.includes(words) || core.includes(words))
      .sort((a, b) => b.length - a.length)[0];
    return best ? [{ id, words: best, at: Math.max(heading.indexOf(best), 0) }] : [];
  });
  if (matches.length < 2) return matches.map(({ id }) => id);
  // 主要问题整改情况: the longer wording wins over the shorter inside it; two that stand apart are both meant.
  return matches
    .filter(one => !matches.some(other => other !== one && other.words.length > one.words.length && touches(one, other)))
    .map(({ id }) => id);
}

const touches = (a: { at: number; words: string }, b: { at: number; words: string }): boolean =>
  a.at < b.at + b.words.length && b.at < a.at + a.words.length;

/** 发现的安全隐患及整改情况 may have its parts one level down. */
function fillBySubheadings(draft: Draft, piece: Piece, doctype: Doctype, filled: Map<string, number[]>): void {
  for (const { id, heading: own, synonyms } of doctype.sections) {
    if (filled.has(id) || id === 'work') continue;
    const found = piece.headings.find(heading => {
      const line = draft.lines[heading.line];
      const text = line ? wordsOf(line) : '';
      return text.length <= 20 && [own, ...synonyms].some(words => words.length >= 4 && text.includes(words));
    });
    if (found) filled.set(id, [found.line]);
  }
}

/** A text organised by topic (一、强化组织领导 二、广泛宣传 …) has its work in those. */
function fillByTopic(doctype: Doctype, unmatched: readonly Heading[], filled: Map<string, number[]>): void {
  const [first] = doctype.sections;
  if (!first || filled.has(first.id) || unmatched.length === 0) return;
  filled.set(
    first.id,
    unmatched.map(({ line }) => line),
  );
}

/** Sentences that open a section without a heading. One of `words` stands in each, which is asked first. */
const openers: Readonly<Record<string, { readonly words: readonly string[]; readonly opener: RegExp; readonly within: number }>> =
  {
    problems: {
      words: ['问题', '不足', '短板', '困难', '差距', '薄弱环节', '检查中发现'],
      opener:
        /(?:仍|还|但|也)(?:然|是)?(?:存在|面临|有)[^。；]{0,16}(?:问题|不足|短板|困难|差距|薄弱环节)|(?:不足|问题|困难|短板|差距)(?:主要)?(?:有以下|主要有|主要是|表现在|如下|包括)|检查中发现/,
      within: 400,
    },
    plans: {
      words: ['下一步', '下一阶段', '下阶段', '下半年', '明年', '今后', '继续', '进一步'],
      opener: /下一步|下一阶段|下阶段|下半年[，,]|明年[，,]|今后[，,我]|(?:将|要)(?:继续|进一步)[^。]{2,}/,
      within: 40,
    },
    rectification: {
      words: ['整改'],
      opener: /整改情况|整改措施|(?:已|全部|完成)[^。；]{0,10}整改|整改(?:到位|完毕|完成|率)/,
      within: 400,
    },
    inspection: {
      words: ['检查', '督查', '排查', '整治'],
      opener: /(?:检查|督查|排查|整治)[^。；]{0,20}(?:\d|[一二三四五六七八九十]|次|家)/,
      within: 400,
    },
  };

/** One of these stands wherever a paragraph opens a section. */
export const sectionAnchors: readonly string[] = Object.values(openers).flatMap(({ words }) => words);

const openerList = Object.entries(openers).map(([id, opener]) => ({ id, ...opener }));

const nothing: readonly string[] = [];

const opensOf = memo((line: Line): readonly string[] => {
  if (line.kind !== 'paragraph' && line.kind !== 'heading') return nothing;
  const { prose, content } = line;
  let opens: string[] | undefined;
  for (const { id, words, opener, within } of openerList) {
    const text = prose.length <= within ? prose : prose.slice(content.start, content.start + within);
    if (hasAny(text, words) && opener.test(text)) opens = [...(opens ?? nothing), id];
  }
  return opens ?? nothing;
});

function fillByParagraph(draft: Draft, piece: Piece, doctype: Doctype, filled: Map<string, number[]>): void {
  for (const { id } of doctype.sections) {
    if (filled.has(id) || !openers[id]) continue;
    for (let index = piece.from; index < piece.to; index++) {
      const line = draft.lines[index];
      if (line && opensOf(line).includes(id)) {
        filled.set(id, [index]);
        break;
      }
    }
  }
}
