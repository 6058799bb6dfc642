import { defineRule } from '../lint/rule.ts';
import { changeTo } from './place/change-to.ts';
import { lineSpan } from './place/lines.ts';

const genres = ['总结', '汇报', '报告', '讲话', '发言', '方案', '计划', '要点', '通知', '通报', '情况'];
const stacked =
  /(?:工作)?情况(?:的)?工作?(?:总结|汇报|报告)(?:汇报|总结|报告)|(?:总结|汇报|报告)(?:暨|和|及)?(?:汇报|总结|报告)$|情况工作(?:总结|汇报)|总结报告$/;
const doubled =
  /关于(?:请求|要求)[^，。]{0,30}的请示$|关于[^，。]{0,40}关于[^，。]{0,40}的通知的通知|的(?:意见|通知|报告)的(?:意见|通知|报告)$/;

export const titleGenre = defineRule({
  id: 'title-genre',
  scope: 'draft',
  meta: {
    category: 'structure',
    severity: 'warning',
    summary: { zh: '标题只用一个文种，与内容一致', en: 'A title names one type of document, the one it is' },
    basis: {
      zh: '《党政机关公文处理工作条例》第九条（七）：标题由发文机关名称、事由和文种组成',
      en: 'Regulations on official documents, art. 9(7): a title has organisation, subject and type',
    },
    strength: 'recommended',
    repair: 'suggest',
    messages: {
      stacked: { zh: '标题叠用文种“{words}”，应只用一个', en: 'The title stacks types of document: “{words}”' },
      doubled: { zh: '标题中“{words}”重复，应精简', en: 'The title repeats itself: “{words}”' },
      other: {
        zh: '标题的文种与文头的“{doctype}”不一致，应统一',
        en: 'The title is of another type than the front matter’s “{doctype}”',
      },
      content: {
        zh: '标题说是总结，正文有称谓，是讲话或汇报，应改标题',
        en: 'The title says summary, but a salutation makes the text a speech or report',
      },
    },
  },
  *check({ draft, piece, doctype, declared }, { at }) {
    const index = piece.title ?? collectionTitle(draft.lines[piece.from]?.kind, piece.from);
    const line = index === undefined ? undefined : draft.lines[index];
    if (index === undefined || !line) return;
    const title = line.prose.slice(line.content.start, line.content.end);
    const start = (draft.starts[index] ?? 0) + line.content.start;
    for (const [pattern, id] of [
      [stacked, 'stacked'],
      [doubled, 'doubled'],
    ] as const) {
      const match = pattern.exec(title);
      if (!match) continue;
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      const suggestions = id === 'stacked' ? singleGenres(title, match).map(words => changeTo(span, words)) : [];
      yield at(span, id, { data: { words: match[0] }, suggestions });
    }
    const isSummary = /总结(?:篇[一二三四五六七八九十\d]+)?$/.test(title);
    if (isSummary && piece.salutation !== undefined) yield at(lineSpan(draft, index), 'content');
    if (!declared || !doctype || index !== piece.title) return;
    const own = [doctype.name, ...doctype.aliases, ...doctype.titleWords];
    const named = genres.filter(genre => title.endsWith(genre));
    const agrees =
      named.length === 0 ||
      own.some(words => title.includes(words)) ||
      named.some(genre => own.some(words => words.endsWith(genre)));
    if (!agrees) yield at(lineSpan(draft, index), 'other', { data: { doctype: doctype.name } });
  },
});

/** What the stacked words may have been meant for: one for each genre in them. */
function singleGenres(title: string, { 0: words, index }: RegExpExecArray): readonly string[] {
  const isOfWork = /工作|情况/.test(words);
  const isBehindWork = title.slice(0, index).endsWith('工作');
  return ['总结', '汇报', '报告'].flatMap(genre => {
    if (!words.includes(genre)) return [];
    const whole = !isOfWork ? genre : genre === '总结' ? '工作总结' : `工作情况${genre === '报告' ? '的' : ''}${genre}`;
    return [isBehindWork && isOfWork ? whole.slice(2) : whole];
  });
}

/** In a collection the heading of a piece is all the title it has. */
const collectionTitle = (kind: string | undefined, index: number): number | undefined =>
  kind === 'collection' ? index : undefined;
