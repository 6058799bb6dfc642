import { builtinDoctypes, type Doctype, newDraft } from '../src/index.ts';

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

/** A blank of a skeleton becomes a stop of the snippet. */
function withStops(lines: readonly string[]): readonly string[] {
  let stop = 0;
  return lines.map(line =>
    line
      .replaceAll(/[$}\\]/g, character => `\\${character}`)
      .replaceAll(/【([^】]+)】/g, (_, words: string) => `\${${++stop}:【${words}】}`),
  );
}

/** Stands for the year in what is generated; VS Code fills in the current one. */
const someYear = 7777;

function skeleton(doctype: Doctype): Snippet {
  const lines = newDraft(doctype, { year: someYear }).trimEnd().split('\n');
  return {
    prefix: [doctype.prefix, doctype.name],
    body: withStops(lines).map(line => line.replaceAll(String(someYear), '$CURRENT_YEAR')),
    description: `${doctype.name} ${doctype.englishName}`,
  };
}

const items: Readonly<Record<string, Snippet>> = {
  '一是 二是 三是': {
    prefix: ['ys', '一是'],
    body: ['一是${1:【做法】}。二是${2:【做法】}。三是${3:【做法】}。'],
    description: '一是……二是……三是…… three run-in items',
  },
  '（一） 段首小标题': {
    prefix: ['xbt', '小标题'],
    body: ['（${1:一}）${2:【小标题】}。${3:【内容】}。'],
    description: 'run-in heading',
  },
  落款: {
    prefix: ['lk', '落款'],
    body: ['${1:【单位名称】}', '${CURRENT_YEAR}年${2:【月】}月${3:【日】}日'],
    description: '署名和成文日期 signature and date',
  },
  引用指标: { prefix: ['zb', '指标'], body: ['{{${1:名}\\}\\}'], description: '引用指标 reference to a metric' },
};

function sections(): Readonly<Record<string, Snippet>> {
  const found: Record<string, Snippet> = {};
  for (const doctype of builtinDoctypes) {
    for (const { id, heading, skeleton } of doctype.sections) {
      found[`${doctype.name}·${heading}`] = {
        prefix: [`${doctype.prefix}-${id}`, heading],
        body: withStops([`## ${heading}`, ...skeleton]),
        description: `${doctype.name}：${heading}`,
      };
    }
  }
  return found;
}

/** `snippets/*.json`: made from the 文种, so that a skeleton is written in one place. */
export function snippets(): Readonly<Record<string, string>> {
  const skeletons = Object.fromEntries(builtinDoctypes.map(doctype => [doctype.name, skeleton(doctype)]));
  const all = `${JSON.stringify({ ...skeletons, ...sections(), ...items }, undefined, 2)}\n`;
  // In an ordinary Markdown file only the skeletons: they make it a draft.
  return { 'snippets/gongwen.json': all, 'snippets/markdown.json': `${JSON.stringify(skeletons, undefined, 2)}\n` };
}
