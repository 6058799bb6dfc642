import type { Line } from '../draft/draft.ts';
import type { OfficeWords } from '../lint/config.ts';
import { defineRule, type OfficeTerms, type Place } from '../lint/rule.ts';
import { memo } from '../text/memo.ts';
import type { Span } from '../text/span.ts';

/** One name → the other names of the same thing. Only where both stand in one text. */
const shipped: Readonly<Record<string, readonly string[]>> = {
  生产安全事故: ['安全生产事故'],
  其他: ['其它'],
  理论学习中心组: ['理论中心组'],
  应急管理局: ['安监局', '安全生产监督管理局'],
  双重预防机制: ['双重预防体系', '双重预防工作机制', '双体系'],
  安全生产责任保险: ['安责险', '安全生产责任险'],
  重大事故隐患: ['重大安全隐患'],
  网格员: ['网格管理员'],
  市场监督管理局: ['工商局', '质监局', '食药监局'],
};

interface Named {
  readonly name: string;
  readonly word: string;
  /** In the line. */
  readonly span: Span;
}

/** By word: the name it should have. */
const namesOf = memo(
  ({ names }: OfficeWords): ReadonlyMap<string, string> =>
    new Map(Object.entries({ ...shipped, ...names }).flatMap(([name, others]) => [name, ...others].map(word => [word, name]))),
);

function find({ prose }: Line, { words }: OfficeTerms, places: readonly Place[]): readonly Named[] | undefined {
  const names = namesOf(words);
  const found = places
    // What stands in a comment is no prose.
    .filter(({ word, at }) => prose.startsWith(word, at))
    .map(({ word, at }) => ({ name: names.get(word) ?? word, word, span: { start: at, end: at + word.length } }));
  return found.length > 0 ? found.sort((a, b) => a.span.start - b.span.start) : undefined;
}

export const termConsistency = defineRule({
  id: 'term-consistency',
  scope: 'draft',
  kinds: ['paragraph', 'heading'],
  anchors: ({ words }) => [...namesOf(words).keys()],
  wantsPlaces: true,
  meta: {
    category: 'wording',
    severity: 'information',
    summary: { zh: '同一事物宜用同一名称', en: 'One thing has one name' },
    basis: {
      zh: '《党政机关公文处理工作条例》第十九条：表述准确；名称表可在 .nigao.yaml 中增补',
      en: 'Regulations on official documents, art. 19: exact wording; .nigao.yaml adds names',
    },
    strength: 'practice',
    repair: 'suggest',
    messages: {
      mixed: { zh: '“{word}”与“{name}”混用，宜统一为“{name}”', en: '“{word}” and “{name}” are used for one thing; use “{name}”' },
    },
  },
  read: (line: Line, { office }, places) => find(line, office, places),
  *check({ draft, facts }, { at, office: { words } }) {
    const used = new Set<string>();
    const others: { name: string; word: string; span: Span }[] = [];
    for (const { line, fact } of facts) {
      for (const { name, word, span } of fact) {
        const start = draft.starts[line] ?? 0;
        if (word === name) used.add(name);
        else others.push({ name, word, span: { start: start + span.start, end: start + span.end } });
      }
    }
    for (const { name, word, span } of others) {
      if (!used.has(name) && !(name in words.names)) continue;
      const suggestion = { title: { zh: `改为“${name}”`, en: `Change to “${name}”` }, edits: [{ span, text: name }] };
      yield at(span, 'mixed', { data: { word, name }, suggestions: [suggestion] });
    }
  },
});
