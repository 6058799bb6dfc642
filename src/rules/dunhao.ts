import { lineKinds } from '../draft/classify.ts';
import type { Line } from '../draft/draft.ts';
import { comma, dun, endOfQuote, endOfTitle, quote, title } from '../draft/mark-units.ts';
import { unitsOf } from '../draft/units.ts';
import { WordSet } from '../draft/word-set.ts';
import { defineRule, type Place, type Report } from '../lint/rule.ts';
import type { Span } from '../text/span.ts';
import { mixedCommas } from './punctuation/mixed-lists.ts';

type Fault = 'etc' | 'between' | 'quoted' | 'clause' | 'and' | 'first' | 'attribute';

interface Misuse {
  readonly fault: Fault;
  /** Tried at the mark. */
  readonly pattern: RegExp;
}

/** What 、 does wrong, by what stands behind it or before it. */
const behind: Readonly<Record<string, Misuse>> = {
  等: { fault: 'etc', pattern: /、等(?![级待候于同额值价效离温边腰式次闲你我他])/y },
  // 、 does the work of 和 already. Not 、和谐, 、及时.
  和: { fault: 'and', pattern: /、和(?![平谐解睦美田县顺亲煦善合好硕龙林政布乐声颜蔼衷音服气风缓暖悦])[\p{Script=Han}“《]/uy },
  与: { fault: 'and', pattern: /、与(?![会时日民众人世邻否共生])[\p{Script=Han}“《]/uy },
  及: { fault: 'and', pattern: /、及(?![时早第格至])/y },
  以: { fault: 'and', pattern: /、以及/y },
};
const before: Readonly<Record<string, Misuse>> = {
  '》': {
    fault: 'clause',
    pattern: /、(?:持续|进一步|不断|切实|全面|深入|扎实|努力|着力|积极|严格|认真)[\p{Script=Han}]{2}/uy,
  },
  先: { fault: 'first', pattern: /(?<=(?:^|[。；：，\s\0])首先)、(?!其次|再次|最后)/y },
  次: { fault: 'first', pattern: /(?<=(?:^|[。；：，\s\0])[其再]次)、(?!再次|最后)/y },
  后: { fault: 'first', pattern: /(?<=(?:^|[。；：，\s\0])最后)、/y },
};

/** Tried between quotations or titles. */
const quotedList = /，(?:“[^“”，。；、]{2,10}”|《[^《》。；]{2,40}》)等/y;
const attributeVerbs = new WordSet('坚持', '树立', '秉持', '遵循', '贯彻', '按照', '形成', '构建');
/** 坚持以人为本，安全发展的理念: what stands before a noun as its attribute is no sentence. */
const attribute =
  /(?<=(?:坚持|树立|秉持|遵循|贯彻|按照|形成|构建)了?[“‘]?[\p{Script=Han}]{4})，(?=[\p{Script=Han}]{4}[”’]?的(?:理念|原则|方针|思路|思想|格局|机制|体系))/uy;

/** The nouns of such attributes. */
const nouns = ['的理念', '的原则', '的方针', '的思路', '的思想', '的格局', '的机制', '的体系'];

/** 联合县公安局，县交通局: between those whom one acts with. */
const jointly = '联合';

/** A 、 or ， with a neighbour that it hardly ever has where it is right. */
const remarkable = [...Object.keys(behind).map(after => `、${after}`), ...Object.keys(before).map(head => `${head}、`)];
const between = ['”、“', '》、《', '”，“', '》，《'];

export const dunhao = defineRule({
  id: 'dunhao',
  scope: 'line',
  anchors: [...remarkable, ...between, ...nouns, jointly],
  // A list with mixed marks may stand anywhere.
  always: lineKinds,
  meta: {
    category: 'punctuation',
    severity: 'warning',
    summary: { zh: '顿号用在并列的词语之间', en: 'The 顿号 stands between the items of a list' },
    basis: {
      zh: 'GB/T 15834—2011 4.5、附录 B.1.2；书名号、引号之间“通常”不用：4.5.3.5',
      en: 'GB/T 15834—2011 4.5, B.1.2; between 《》《》 and “”“” usually none: 4.5.3.5',
    },
    strength: 'recommended',
    repair: 'both',
    messages: {
      etc: { zh: '“等”前不用顿号，应删去“、”', en: 'No 、 before 等' },
      between: { zh: '并列的书名号或引号之间通常不用顿号，宜删去“、”', en: 'Between titles or quotations usually no 、' },
      quoted: { zh: '并列的书名号或引号之间用了“，”，宜删去', en: 'Between titles or quotations of one list no ，' },
      clause: { zh: '分句之间用了顿号，应为“，”', en: 'A 、 stands between clauses; it should be ，' },
      and: { zh: '“{word}”前不用顿号，应删去“、”', en: 'No 、 before {word}' },
      first: { zh: '“{word}”后用逗号，不用顿号', en: '{word} takes ，' },
      attribute: { zh: '定语里并列的词语之间用了“，”，宜用“、”', en: 'A ， divides the parts of an attribute; it should be 、' },
      mixed: { zh: '并列项之间“，”“、”混用，宜统一用“、”', en: 'One list is separated now by ， now by 、' },
    },
  },
  wantsPlaces: true,
  /** No generator: nearly every line has nothing to tell. */
  check(line, { at }, places) {
    const found = places.length === 0 ? noneFound : misuses(line, places);
    const mixed = mixedCommas(
      line,
      places.some(({ word }) => word === jointly),
    );
    if (found.length === 0 && mixed.length === 0) return none;
    const { prose } = line;
    return [
      ...found.map(({ span, fault }) => {
        switch (fault) {
          case 'etc':
            return at(span, 'etc', { fix: [{ span, text: '' }] });
          case 'and': {
            const word = prose.startsWith('以及', span.end) ? '以及' : (prose[span.end] ?? '');
            const severity = word === '和' || word === '与' ? 'warning' : 'information';
            return at(span, 'and', { data: { word }, severity, suggestions: [change(span, word === '以及' ? '，' : '')] });
          }
          case 'first':
            return at(span, 'first', { data: { word: prose.slice(span.start - 2, span.start) }, fix: [{ span, text: '，' }] });
          case 'clause':
            return at(span, 'clause', { suggestions: [change(span, '，')] });
          default:
            return at(span, fault, { severity: 'information', suggestions: [change(span, fault === 'attribute' ? '、' : '')] });
        }
      }),
      ...mixed.map(start => {
        const span = { start, end: start + 1 };
        return at(span, 'mixed', { severity: 'information', suggestions: [change(span, '、')] });
      }),
    ];
  },
});

const none: readonly Report[] = [];

const change = (span: Span, text: string) => ({
  title: text === '' ? { zh: '删去', en: 'Delete it' } : { zh: `改为“${text}”`, en: `Change to ${text}` },
  edits: [{ span, text }],
});

const byUnit = (misuses: Readonly<Record<string, Misuse>>): ReadonlyMap<number, Misuse> =>
  new Map(Object.entries(misuses).map(([character, misuse]) => [character.charCodeAt(0), misuse]));

const behindUnits = byUnit(behind);
const beforeUnits = byUnit(before);

interface Found {
  readonly span: Span;
  readonly fault: Fault;
}

const noneFound: readonly Found[] = [];

function misuses(line: Line, places: readonly Place[]): readonly Found[] {
  const units = unitsOf(line);
  const found: Found[] = [];
  for (const at of marksAt(places, units)) {
    const fault = units[at] === dun ? ofDunhao(line.prose, units, at) : ofComma(line, units, at);
    if (fault) found.push({ span: { start: at, end: at + 1 }, fault });
  }
  return found;
}

/** The marks that words tell of, in order. */
function marksAt(places: readonly Place[], units: Uint16Array): Iterable<number> {
  const found: number[] = [];
  const add = (at: number, mark: number): void => {
    if (units[at] === mark) found.push(at);
  };
  for (const { word, at } of places) {
    if (word.startsWith('的')) {
      add(at - 5, comma);
      add(at - 6, comma);
    } else if (word !== jointly) {
      const mark = word.includes('、') ? dun : comma;
      add(at, mark);
      add(at + 1, mark);
    }
  }
  return found.length < 2 ? found : new Set(found.sort((one, other) => one - other));
}

function ofDunhao(prose: string, units: Uint16Array, at: number): Fault | undefined {
  if (isBetween(units, at)) return 'between';
  const next = behindUnits.get(units[at + 1] ?? 0);
  if (next && matches(next.pattern, prose, at)) return next.fault;
  const first = beforeUnits.get(at > 0 ? (units[at - 1] as number) : 0);
  return first && matches(first.pattern, prose, at) ? first.fault : undefined;
}

function ofComma(line: Line, units: Uint16Array, at: number): Fault | undefined {
  if (isBetween(units, at)) return matches(quotedList, line.prose, at) ? 'quoted' : undefined;
  return attributeVerbs.isIn(line) && matches(attribute, line.prose, at) ? 'attribute' : undefined;
}

/** Whether a mark stands between two quotations or two titles. */
function isBetween(units: Uint16Array, at: number): boolean {
  const [before, after] = [units[at - 1], units[at + 1]];
  return (after === quote && before === endOfQuote) || (after === title && before === endOfTitle);
}

function matches(pattern: RegExp, prose: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(prose);
}
