import type { Line, LineKind } from '../draft/draft.ts';
import type { OfficeWords } from '../lint/config.ts';
import { defineRule, type OfficeTerms, type Place } from '../lint/rule.ts';
import { findAll } from '../text/find-all.ts';
import { memo } from '../text/memo.ts';
import { type Span, shift } from '../text/span.ts';
import { changeTo } from './place/change-to.ts';
import { isOfAnother, leadership, nameOfTitle } from './place/own-name.ts';

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

interface Fact {
  /** The words of a title or a signature, and whose they are. */
  readonly own?: { readonly kind: LineKind; readonly text: string };
  readonly names: readonly Named[];
  /** 在青山县委领导下: the counties that are said to lead. */
  readonly leaders: readonly { readonly place: string; readonly span: Span }[];
}

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

const led = '领导下';
const none: readonly never[] = [];

function find(line: Line, { words }: OfficeTerms, places: readonly Place[]): Fact | undefined {
  const { kind, content, prose } = line;
  if (kind === 'title' || kind === 'signature')
    return { own: { kind, text: prose.slice(content.start, content.end) }, names: none, leaders: none };
  const names = namesOf(words);
  const found = places
    // What stands in a comment is no prose.
    .filter(({ word, at }) => word !== led && prose.startsWith(word, at))
    .map(({ word, at }) => ({ name: names.get(word) ?? word, word, span: { start: at, end: at + word.length } }));
  const leaders = (places.some(({ word }) => word === led) ? findAll(prose, leadership) : none).map(({ 0: place, index }) => ({
    place,
    span: { start: index, end: index + place.length },
  }));
  if (found.length + leaders.length === 0) return undefined;
  return { names: found.sort((a, b) => a.span.start - b.span.start), leaders };
}

export const termConsistency = defineRule({
  id: 'term-consistency',
  scope: 'draft',
  kinds: ['paragraph', 'heading', 'title', 'signature'],
  always: ['title', 'signature'],
  anchors: ({ words }) => [...namesOf(words).keys(), led],
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
      signed: { zh: '署名“{word}”与标题中的“{name}”不一致，应核对', en: 'The signature “{word}” is “{name}” in the title' },
      led: { zh: '“{word}”与署名“{name}”不是同一地方，应核对', en: '“{word}” is another place than that of “{name}”' },
    },
  },
  read: (line: Line, { office }, places) => find(line, office, places),
  *check({ draft, facts }, { at, office: { words } }) {
    const used = new Set<string>();
    const others: { name: string; word: string; span: Span }[] = [];
    const own = (kind: LineKind) => facts.filter(({ fact }) => fact.own?.kind === kind);
    const [[title], signatures] = [own('title'), own('signature')];
    const [signed] = signatures;
    const word = /^\p{Script=Han}*/u.exec(signed?.fact.own?.text ?? '')?.[0] ?? '';
    const name = signatures.length === 1 && title ? nameOfTitle(title.fact.own?.text ?? '', word) : undefined;
    if (signed && name !== undefined) {
      const start = (draft.starts[signed.line] ?? 0) + (draft.lines[signed.line]?.content.start ?? 0);
      yield at({ start, end: start + word.length }, 'signed', { data: { word, name }, severity: 'warning' });
    }
    for (const { line, fact } of facts) {
      for (const { place, span } of signatures.length === 1 ? fact.leaders : none)
        if (isOfAnother(place, word, title?.fact.own?.text ?? ''))
          yield at(shift(span, draft.starts[line] ?? 0), 'led', { data: { word: place, name: word }, severity: 'warning' });
      for (const { name, word, span } of fact.names) {
        const start = draft.starts[line] ?? 0;
        if (word === name) used.add(name);
        else others.push({ name, word, span: { start: start + span.start, end: start + span.end } });
      }
    }
    for (const { name, word, span } of others) {
      if (!used.has(name) && !(name in words.names)) continue;
      const suggestion = changeTo(span, name);
      yield at(span, 'mixed', { data: { word, name }, suggestions: [suggestion] });
    }
  },
});
