import type { Draft, Line, LineKind } from '../draft/draft.ts';
import { ordinalPlaces, ordinalsOf } from '../draft/ordinals.ts';
import { findIn, WordSet } from '../draft/word-set.ts';
import { defineRule, type Report, type RuleContext } from '../lint/rule.ts';
import type { Span } from '../text/span.ts';
import { factAt } from './place/fact-at.ts';
import { TellingLines } from './place/telling-lines.ts';
import { type End, endOf, type Opening, openingOf } from './punctuation/paragraph-end.ts';

// The character itself comes first: it is found fast, what stands before it is asked then.
const amongThem = /其中(?<=\d[万亿]?(?:[项条处件起家户人名次场份个所座辆]|人次|家次|万元|亿元|元)其中)/g;
const except =
  /除(?<=[\p{Script=Han}]{2}(?<![清排消解拆扣免切去根删废铲破开剔驱摒乘整])除)(?=[\p{Script=Han}\d、]{2,60}(?:以外|之外)，)/gu;
const cutOff = /。(?<=[\p{Script=Han}”》]。)(?=却(?!是)|从而|以致|致使)/gu;
const purpose =
  /为(?<=[。，；]为)(?:了|确保|保障|控制|防止|维护)[^，。；]{2,20}，(?:确保|保障|保证)[^，。；]{2,24}(?<mark>。)(?=[^\n])/dg;

const messages = {
  none: { zh: '段末没有句号，应补上“。”', en: 'The paragraph ends without a full stop' },
  comma: { zh: '段末是“{mark}”，应为“。”', en: 'The paragraph ends with “{mark}”; it should be a full stop' },
  lead: { zh: '“{words}”提起下文，宜用冒号', en: '“{words}” leads on to what follows; use a colon' },
  open: { zh: '“{words}”提起下文，应用冒号', en: '“{words}” leads on to what follows; it takes a colon' },
  addressee: { zh: '主送机关后应为“：”', en: 'The addressee takes ：' },
  salutation: { zh: '称谓后应为“：”', en: 'A salutation takes ：' },
  pause: { zh: '“{words}”前缺少停顿，应加“{mark}”', en: 'There is no pause before “{words}”; insert {mark}' },
  cut: { zh: '“。”把一句话断成两截，应为“，”', en: 'The 。 cuts a sentence in two; it should be ，' },
} as const;

export const missingPeriod = defineRule({
  id: 'missing-period',
  scope: 'draft',
  kinds: ['paragraph', 'heading', 'addressee', 'salutation', 'signature', 'date'],
  meta: {
    category: 'punctuation',
    severity: 'warning',
    summary: {
      zh: '一段话以句末点号结束，一句话该停处有停顿',
      en: 'A paragraph ends with a full stop, and a sentence has its pauses',
    },
    basis: { zh: 'GB/T 15834—2011 4.1、4.4；提起下文用冒号：4.7', en: 'GB/T 15834—2011 4.1, 4.4; a colon leads on: 4.7' },
    strength: 'required',
    repair: 'both',
    // A paragraph cut in mid-sentence lacks its rest, not its full stop.
    yieldsTo: ['broken-line', 'residue'],
    messages,
  },
  read: (line: Line): Fact | undefined => {
    const { kind } = line;
    if (kind === 'signature' || kind === 'date') return signs[kind];
    const end = endOf(line);
    const opens = openingOf(line);
    const breaks = kind === 'salutation' || kind === 'addressee' ? noBreaks : breaksOf(line);
    if (!end && !opens && breaks.length === 0) return undefined;
    return { kind, end, at: end && line.content.end, opens, breaks };
  },
  makeIndex: () => new TellingLines<Fact>(({ end, breaks }) => end !== undefined || breaks.length > 0),
  *check({ draft, piece, facts, index }, { at }) {
    for (const line of index.all()) {
      const fact = factAt(facts, line);
      if (!fact) continue;
      const start = draft.starts[line] ?? 0;
      for (const { span, words, isSure, mark = '，' } of fact.breaks) {
        const place = { start: start + span.start, end: start + span.end };
        if (words === undefined) {
          const suggestions = [{ title: { zh: '改为“，”', en: 'Change to ，' }, edits: [{ span: place, text: '，' }] }];
          yield at(place, 'cut', { suggestions, ...(!isSure && { severity: 'information' as const }) });
        } else {
          const edits = [{ span: { start: place.start, end: place.start }, text: mark }];
          const title = { zh: `加“${mark}”`, en: `Insert ${mark}` };
          yield at(place, 'pause', { data: { words, mark }, suggestions: [{ title, edits }] });
        }
      }
      if (!fact.end) continue;
      const next = neighbour(draft, line, 1, piece.to);
      if (
        isFair(fact, {
          next: factAt(facts, next),
          isLast: next >= piece.to,
          before: factAt(facts, neighbour(draft, line, -1, piece.from)),
        }) ||
        (fact.end.kind === 'hanging' && next < piece.to && !endsBefore.has(draft.lines[next]?.kind ?? 'blank'))
      )
        continue;
      if (fact.kind === 'addressee') {
        const edits = [{ span: { start: start + (fact.at ?? 0) - 1, end: start + (fact.at ?? 0) }, text: '：' }];
        const title = { zh: '改为“：”', en: 'Change to ：' };
        yield at(edits[0]?.span ?? { start, end: start }, 'addressee', { suggestions: [{ title, edits }] });
        continue;
      }
      // Under headings that are numbered nobody lists by ；: those end in 。 as any paragraph (GB/T 15834—2011 A.5).
      const isSure = !fact.opens && factAt(facts, next)?.opens !== undefined && draft.lines[next]?.kind === 'heading';
      yield* sayEnd(fact.end, start + (fact.at ?? 0), at, isSure);
    }
  },
});

/** What a paragraph that is left hanging in ， stands before. */
const endsBefore: ReadonlySet<LineKind> = new Set(['heading', 'signature', 'date', 'attachment', 'collection']);

interface Break {
  readonly span: Span;
  /** The words a pause is missing before; undefined for a stop that cuts. */
  readonly words?: string;
  /** The mark that is missing there; ， where it is not told. */
  readonly mark?: string;
  readonly isSure?: boolean;
}

interface Fact {
  readonly kind: LineKind;
  readonly end: End | undefined;
  /** Where the words end. */
  readonly at: number | undefined;
  readonly opens: Opening | undefined;
  readonly breaks: readonly Break[];
}

const noBreaks: readonly Break[] = [];

const isA = (kind: LineKind): Fact => ({ kind, end: undefined, at: undefined, opens: undefined, breaks: noBreaks });

const signs = { signature: isA('signature'), date: isA('date') };

/** The next line that is not blank, in one direction; `edge` where there is none. */
function neighbour(draft: Draft, line: number, step: 1 | -1, edge: number): number {
  let index = line + step;
  while (index >= 0 && index < draft.lines.length && draft.lines[index]?.kind === 'blank') index += step;
  return step === 1 ? Math.min(index, edge) : index;
}

interface Neighbours {
  readonly next: Fact | undefined;
  readonly isLast: boolean;
  readonly before: Fact | undefined;
}

/** Whether the lines around say that the end is right as it is. */
function isFair({ end, opens }: Fact, { next, isLast, before }: Neighbours): boolean {
  if (end?.kind === 'lead') {
    // What is divided by headings may be led on to with 。; a list may not.
    return next?.opens === undefined || next.opens.family === 'han' || next.opens.family === 'han-bracket';
  }
  // The items 一是…； 二是… end in ；, though a 。 stands in them; those under headings of their own do not (GB/T 15834—2011 A.5).
  if (end?.kind === 'mark' && end.mark === '；')
    return (
      next?.kind === 'paragraph' && (next.opens?.value ?? 0) > 1 && (opens === undefined || opens.family === next.opens?.family)
    );
  // Items that all end alike are a list, if one without stops.
  if (end?.kind === 'hanging') return opens !== undefined || (before?.end?.kind === 'hanging' && before.end.mark === end.mark);
  if (end?.kind !== 'bare') return false;
  const isAtEnd = isLast || next?.kind === 'signature' || next?.kind === 'date';
  const isList = next?.end?.kind === 'bare' || before?.end?.kind === 'bare';
  return isList || (end.commas < 2 && !isAtEnd);
}

function* sayEnd(end: End, to: number, at: RuleContext<typeof messages, unknown>['at'], isSure: boolean): Generator<Report> {
  const last = { start: to - 1, end: to };
  const behind = { start: to, end: to };
  const change = (text: string, span: Span = last) => ({
    title: span === behind ? { zh: `补上“${text}”`, en: `Add “${text}”` } : { zh: `改为“${text}”`, en: `Change to “${text}”` },
    edits: [{ span, text }],
  });
  switch (end.kind) {
    case 'lead':
      return yield at(last, 'lead', { data: { words: end.words }, severity: 'information', suggestions: [change('：')] });
    case 'open-lead':
      return yield at(last, 'open', { data: { words: end.words }, fix: change('：', end.mark === '' ? behind : last).edits });
    case 'salutation':
      return yield at(last, 'salutation', { fix: change('：', end.mark === '' ? behind : last).edits });
    case 'formula':
      if (end.isThanks) return yield at(last, 'none', { suggestions: [change('！', behind), change('。', behind)] });
      return yield at(last, 'none', { fix: change('。', behind).edits });
    case 'rest':
      return yield at(last, 'none', { suggestions: [change('。', behind)] });
    case 'hanging':
    case 'mark': {
      const severity = end.mark === '；' && !isSure ? 'information' : 'warning';
      return yield at(last, 'comma', { data: { mark: end.mark }, severity, suggestions: [change('。')] });
    }
    case 'none':
      return yield at(last, 'none', { fix: change('。', behind).edits });
    case 'bare':
      return yield at(last, 'none', { suggestions: [change('。', behind)] });
  }
}

const amongWords = ['其中'];
const exceptWords = ['以外，', '之外，'];
const listWords = ['一是'];
const cutWords = ['。却', '。从而', '。以致', '。致使'];
const purposeWords = ['为了', '为确保', '为保障', '为控制', '为防止', '为维护'];
const [among, excepted, listed] = [new WordSet(...amongWords), new WordSet(...exceptWords), new WordSet(...listWords)];
const [cutting, purposes] = [new WordSet(...cutWords), new WordSet(...purposeWords)];
/** The other half of a purpose: far more lines have it. */
const means = new WordSet('，确保', '，保障', '，保证');
/** One of these stands in a line with a break. */
const breaking = new WordSet(...amongWords, ...exceptWords, ...listWords, ...cutWords, ...purposeWords);

function breaksOf(line: Line): readonly Break[] {
  if (!breaking.isIn(line)) return noBreaks;
  const found: Break[] = [];
  addPauses(line, found);
  addGlued(line, found);
  addCuts(line, found);
  return found.length > 0 ? found : noBreaks;
}

const gluedOrdinal =
  /(?<value>[二三四五六七八九])是(?<=[\u4e00-\u9fff](?<![其这那第之十统唯同专归如万守逐一二三四五六七八九])..)(?![一二三四五六七八九否非])/y;

/** `一是…；二是…不够及时三是…`: the one item of a list that no mark stands before. */
function addGlued(line: Line, into: Break[]): void {
  if (!listed.isIn(line)) return;
  const { prose } = line;
  const head = prose.indexOf('一是');
  for (const at of ordinalPlaces(line)) {
    if (at < head) continue;
    gluedOrdinal.lastIndex = at;
    const typed = gluedOrdinal.exec(prose)?.groups?.['value'];
    if (typed === undefined) continue;
    const value = values.indexOf(typed) + 1;
    const own = ordinalsOf(line).filter(({ family }) => family === '一是');
    if (own.some(ordinal => ordinal.value === value)) continue;
    const before = own.filter(({ span }) => span.start < at).at(-1);
    if (before?.value !== value - 1) continue;
    const others = own.map(ordinal => ordinal.before).filter(mark => mark === '；' || mark === '。');
    into.push({ span: { start: at, end: at + 2 }, words: prose.slice(at, at + 2), mark: others.at(-1) ?? '；' });
  }
}

const values = '一二三四五六七八九';

function addPauses(line: Line, into: Break[]): void {
  for (const { index } of findIn(line, amongThem, among)) into.push({ span: { start: index, end: index + 2 }, words: '其中' });
  for (const { index } of findIn(line, except, excepted)) into.push({ span: { start: index, end: index + 1 }, words: '除' });
}

function addCuts(line: Line, into: Break[]): void {
  for (const { index } of findIn(line, cutOff, cutting)) into.push({ span: { start: index, end: index + 1 }, isSure: true });
  if (!purposes.isIn(line)) return;
  for (const match of findIn(line, purpose, means)) {
    const [start, end] = match.indices?.groups?.['mark'] ?? [0, 0];
    into.push({ span: { start, end }, isSure: false });
  }
}
