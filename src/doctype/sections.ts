import type { Draft, Heading, Line, Piece } from '../draft/draft.ts';
import { WordSet } from '../draft/word-set.ts';
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
  const opens = opensOf(line);
  const heading = line.heading ? wordsOf(line) : '';
  if (opens.length === 0) return heading === '' ? undefined : heading;
  return `${heading}\n${opens.join(' ')}`;
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

/** A draft may start at any level: its own highest one is the outline. */
const topLevel = (piece: Piece): number => piece.headings.reduce((least, { level }) => Math.min(least, level), 4);

function wordsOf(line: Line): string {
  const span = line.heading?.text;
  return span ? line.text.slice(span.start, span.end) : '';
}

const timeWords =
  /(?:\d{4}|[二〇零一三四五六七八九]{4}|20[_xX×*]+|\*+)?年度?|[上下]半年|第?[一二三四]季度|[一二三四五六七八九十\d]{1,2}月份?|今年(?:以来)?|去年|明年|来年|[全本]年度?/g;

/** A heading's core: without time words and what stands around them. 下半年 and 明年 stay, where a synonym asks for them. */
const coreOf = (heading: string): string =>
  (hasTime.test(heading) ? heading.replaceAll(timeWords, '') : heading).replace(/^[的、，：]+/, '');

/** One of these is in all `timeWords`. */
const hasTime = /[年季月]/;

/** Words that tell of a section. */
interface Wording {
  readonly words: string;
  /** Index of the section in its 文种. */
  readonly section: number;
  /** The longer comes first, then the earlier in the list of its section. */
  readonly rank: number;
}

/** The wordings of all sections by their first character, so that a heading is asked for few of them. */
const wordingsOf = memo(({ sections }: Doctype): ReadonlyMap<number, readonly Wording[]> => {
  const wordings = new Map<number, Wording[]>();
  for (const [section, { heading, synonyms }] of sections.entries())
    for (const [index, words] of [heading, ...synonyms].entries()) {
      const wording = { words, section, rank: index - words.length * (synonyms.length + 1) };
      const alike = wordings.get(words.charCodeAt(0));
      if (alike) alike.push(wording);
      else wordings.set(words.charCodeAt(0), [wording]);
    }
  return wordings;
});

/** By index of the section: which of its wordings stands in a text. */
function wordingsIn(text: string, doctype: Doctype): readonly (Wording | undefined)[] {
  const wordings = wordingsOf(doctype);
  const best: (Wording | undefined)[] = [];
  for (let at = 0; at < text.length; at++)
    for (const wording of wordings.get(text.charCodeAt(at)) ?? none)
      if (isBetter(wording, best[wording.section]) && text.startsWith(wording.words, at)) best[wording.section] = wording;
  return best;
}

const isBetter = (one: Wording, other: Wording | undefined): boolean => other === undefined || one.rank < other.rank;

const none: readonly Wording[] = [];

const headingWordings = memoBeside((line: Line, doctype: Doctype) => wordingsIn(wordsOf(line), doctype));

/** The sections a heading's line fills: several, when it joins two (存在问题及下一步打算). */
const sectionsIn = memoBeside((line: Line, doctype: Doctype): readonly string[] => {
  const heading = wordsOf(line);
  const core = coreOf(heading);
  const whole = headingWordings(line, doctype);
  const inner = core === heading ? whole : wordingsIn(core, doctype);
  const matches = doctype.sections.flatMap(({ id }, section) => {
    const [one, other] = [whole[section], inner[section]];
    const best = other && isBetter(other, one) ? other : one;
    return best ? [{ id, words: best.words, at: Math.max(heading.indexOf(best.words), 0) }] : [];
  });
  if (matches.length < 2) return matches.map(({ id }) => id);
  // 主要问题整改情况: the longer wording wins over the shorter inside it; two that stand apart are both meant.
  return matches
    .filter(one => !matches.some(other => other !== one && other.words.length > one.words.length && touches(one, other)))
    .map(({ id }) => id);
});

const touches = (a: { at: number; words: string }, b: { at: number; words: string }): boolean =>
  a.at < b.at + b.words.length && b.at < a.at + a.words.length;

/** 发现的安全隐患及整改情况 may have its parts one level down. */
function fillBySubheadings(draft: Draft, piece: Piece, doctype: Doctype, filled: Map<string, number[]>): void {
  for (const [section, { id }] of doctype.sections.entries()) {
    if (filled.has(id) || id === 'work') continue;
    const found = piece.headings.find(heading => {
      const line = draft.lines[heading.line];
      const span = line?.heading?.text;
      if (!line || !span || span.end - span.start > 20) return false;
      return (headingWordings(line, doctype)[section]?.words.length ?? 0) >= 4;
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

/** Sentences that open a section without a heading. */
interface Opener {
  readonly id: string;
  /** One of these stands in each. */
  readonly words: readonly string[];
  readonly opener: RegExp;
  /** So near to the start of the line. */
  readonly within: number;
}

const openers: readonly Opener[] = [
  {
    id: 'problems',
    words: [
      ...['存在', '面临', '仍有', '还有', '但有', '也有', '然有', '是有'],
      ...['有以下', '主要有', '主要是', '表现在', '如下', '包括', '检查中发现'],
    ],
    opener:
      /(?:仍|还|但|也)(?:然|是)?(?:存在|面临|有)[^。；]{0,16}(?:问题|不足|短板|困难|差距|薄弱环节)|(?:不足|问题|困难|短板|差距)(?:主要)?(?:有以下|主要有|主要是|表现在|如下|包括)|检查中发现/,
    within: 400,
  },
  {
    id: 'plans',
    words: [
      ...['下一步', '下一阶段', '下阶段', '今后我', '将继续', '将进一步', '要继续', '要进一步'],
      ...['下半年', '明年', '今后'].flatMap(time => [`${time}，`, `${time},`]),
    ],
    opener: /下一步|下一阶段|下阶段|下半年[，,]|明年[，,]|今后[，,我]|(?:将|要)(?:继续|进一步)[^。]{2,}/,
    within: 40,
  },
  {
    id: 'rectification',
    words: ['整改'],
    opener: /整改情况|整改措施|(?:已|全部|完成)[^。；]{0,10}整改|整改(?:到位|完毕|完成|率)/,
    within: 400,
  },
  {
    id: 'inspection',
    words: ['检查', '督查', '排查', '整治'],
    opener: /(?:检查|督查|排查|整治)[^。；]{0,20}(?:\d|[一二三四五六七八九十]|次|家)/,
    within: 400,
  },
];

/** One of these stands wherever a paragraph opens a section. */
export const sectionAnchors: readonly string[] = openers.flatMap(({ words }) => words);

const askedFor = openers.map(opener => ({ ...opener, words: new WordSet(...opener.words) }));

const nothing: readonly string[] = [];

const opensOf = (line: Line): readonly string[] =>
  line.kind === 'paragraph' || line.kind === 'heading' ? readOpens(line) : nothing;

const readOpens = memo((line: Line): readonly string[] => {
  const { prose, content } = line;
  let opens: string[] | undefined;
  for (let index = 0; index < askedFor.length; index++) {
    const { id, words, opener, within } = askedFor[index] as (typeof askedFor)[number];
    if (!words.isIn(line)) continue;
    if (!opener.test(prose.length <= within ? prose : prose.slice(content.start, content.start + within))) continue;
    opens ??= [];
    opens.push(id);
  }
  return opens ?? nothing;
});

function fillByParagraph(draft: Draft, piece: Piece, doctype: Doctype, filled: Map<string, number[]>): void {
  for (const { id } of doctype.sections) {
    if (filled.has(id) || !openers.some(opener => opener.id === id)) continue;
    for (let index = piece.from; index < piece.to; index++) {
      const line = draft.lines[index];
      if (line && opensOf(line).includes(id)) {
        filled.set(id, [index]);
        break;
      }
    }
  }
}
