import { lineKinds } from '../draft/classify.ts';
import type { Line } from '../draft/draft.ts';
import { defineRule, type Place, type Report } from '../lint/rule.ts';
import { findAll } from '../text/find-all.ts';
import { type DoubledWord, doubledAnchors, doubledAt, doubledCharacters, doubledParticles } from './doubled/characters.ts';
import { doubledClauses } from './doubled/clauses.ts';
import { listedTwice } from './doubled/lists.ts';
import { mayRepeat } from './doubled/repeats.ts';

const repeated = /(?<word>\p{Script=Han}{2,6})\k<word>/gu;

/** 一个一个, 研究研究: reduplication that says something. */
const reduplication =
  /^(?:[一两三几半每][\p{Script=Han}]{1,2}|研究|讨论|商量|考虑|学习|休息|琢磨|交流|走访|宣传|收拾|打听|了解|检查|锻炼|思考|掂量|斟酌|盘算|合计|体会|感受|反思|参谋|活动|放松|体验|尝试|点滴|日日|夜夜|天天|年年|处处|时时|人人|家家|户户|哈哈|逐[个项条级户])$/u;

/** 委员会|委员会议: the second word is another word's head. */
const overrun = /会$/;
/** 大队大队长. */
const unit = /[队组科处室股团连营排班站所局]$/;

const pairedConjunction = /由于[^。；，]{1,30}(?<mark>由于)|因为[^。；，]{1,30}(?<again>因为)/dg;

const conjunctions = ['由于', '因为'];

export const repeatedWord = defineRule({
  id: 'repeated-word',
  scope: 'line',
  anchors: [...doubledAnchors, ...conjunctions],
  // A word, a clause or an item may stand twice in any line.
  always: lineKinds,
  meta: {
    category: 'wording',
    severity: 'warning',
    summary: { zh: '词语不能误写两遍', en: 'No word is written twice by mistake' },
    basis: { zh: '重复的字句是录入或修改的痕迹', en: 'A doubled word is a trace of typing or editing' },
    strength: 'fact',
    repair: 'both',
    messages: {
      doubled: { zh: '“{word}”重复，应只写一次', en: '“{word}” is there twice' },
      clause: { zh: '“{words}”与前一句重复，应只写一次', en: '“{words}” is there twice' },
      listed: { zh: '并列项中“{word}”列了两次，应删去一处', en: '“{word}” is listed twice' },
    },
  },
  wantsPlaces: true,
  /** No generator: nearly every line has nothing to tell. */
  check(line, { at }, places) {
    const isRepeated = mayRepeat(line);
    const words = isRepeated || places.length > 0 ? doubledWords(line, isRepeated, places) : noWords;
    const clauses = doubledClauses(line);
    const items = listedTwice(line);
    if (words.length === 0 && clauses.length === 0 && items.length === 0) return none;
    return [
      ...words.map(({ span, word, isSure }) => {
        const edits = [{ span, text: '' }];
        const remove = { title: { zh: `删去一个“${word}”`, en: `Delete one “${word}”` }, edits };
        return at(span, 'doubled', { data: { word }, ...(isSure ? { fix: edits } : { suggestions: [remove] }) });
      }),
      ...clauses.map(span => {
        const second = { start: span.start + 1, end: span.end };
        const remove = { title: { zh: '删去重复的一句', en: 'Delete the second' }, edits: [{ span, text: '' }] };
        return at(second, 'clause', { data: { words: line.prose.slice(second.start, second.end) }, suggestions: [remove] });
      }),
      ...items.map(({ span, word }) => {
        const edits = [{ span: { start: span.start - 1, end: span.end }, text: '' }];
        const remove = { title: { zh: `删去后一个“${word}”`, en: `Delete the second “${word}”` }, edits };
        return at(span, 'listed', { data: { word }, suggestions: [remove] });
      }),
    ];
  },
});

const none: readonly Report[] = [];

function doubledWords({ prose }: Line, isRepeated: boolean, places: readonly Place[]): readonly DoubledWord[] {
  const doubled = doubledAt(prose, places);
  const isPaired = places.filter(({ word }) => conjunctions.includes(word)).length > 1;
  return [
    ...(isRepeated ? repeatedWords(prose) : noWords),
    ...doubledParticles(prose, doubled),
    ...(isPaired ? findAll(prose, pairedConjunction) : []).map(({ indices }): DoubledWord => {
      const [start, end] = indices?.groups?.['mark'] ?? indices?.groups?.['again'] ?? [0, 0];
      return { span: { start, end }, word: prose.slice(start, end), isSure: false };
    }),
    ...doubledCharacters(prose, doubled),
  ];
}

const noWords: readonly DoubledWord[] = [];

function* repeatedWords(prose: string): Generator<DoubledWord> {
  for (const match of findAll(prose, repeated)) {
    const word = match.groups?.['word'] ?? '';
    const end = match.index + match[0].length;
    // 从严从严再从严
    if (prose.startsWith(`再${word}`, end)) continue;
    if (
      reduplication.test(word) ||
      (overrun.test(word) && /[议员]/.test(prose[end] ?? '')) ||
      (unit.test(word) && prose[end] === '长') ||
      // 构建|共建共治共享
      (word === '建共' && '治享管'.includes(prose[end] ?? ' ')) ||
      /^(?<one>.)\k<one>+$/u.test(word)
    )
      continue;
    const shift = shiftOf(prose, word, end);
    const span = { start: end + shift - word.length, end: end + shift };
    yield { span, word: prose.slice(span.start, span.end), isSure: word.length >= 3 };
  }
}

/** 就业创业创业 is 创业 twice, not 业创: how many characters further on the word ends that ends at `end`. */
function shiftOf(prose: string, word: string, end: number): number {
  let shift = 0;
  while (shift < word.length && prose[end + shift] === word[shift]) shift++;
  return shift;
}
