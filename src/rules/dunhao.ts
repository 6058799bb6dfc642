import type { Line } from '../draft/draft.ts';
import { defineRule } from '../lint/rule.ts';
import { findAll } from '../text/find-all.ts';
import type { Span } from '../text/span.ts';
import { mixedListCommas } from './punctuation/mixed-lists.ts';

const beforeEtc = /、(?=等(?![级待候于同额值价效离温边腰式次闲你我他]))/g;
const betweenMarks = /(?<=》)、(?=《)|(?<=”)、(?=“)/g;
const beforeClause = /(?<=》)、(?=(?:持续|进一步|不断|切实|全面|深入|扎实|努力|着力|积极|严格|认真)[\p{Script=Han}]{2})/gu;
const mixedList =
  /(?<![^，。；：“”]{9})(?<=^|[，。；：到用抓和])(?!刚才|当前|目前|近[期日年]|同时|此外|另外|今年|去年|[上本下]月|会[上前后中]|随后|期间|首先|其[中次]|年[初中底]|[下上]一步|下面|日前|平时|全[县市区镇乡村省])[^，。；：、“”（）\s]{2,4}(?:，[^，。；：、“”（）\s]{2,3}、[^，。；：、“”（）\s]{2,6}(?=等|的|$|，|。)|、[^，。；：、“”（）\s]{4}，[^，。；：、“”（）\s]{4}。)/y;

/** 、 does the work of 和 already. Not 、和谐, 、及时. */
const beforeAnd =
  /、(?=和(?![平谐解睦美田县顺亲煦善合好硕龙林政布乐声颜蔼衷音服气风缓暖悦])[\p{Script=Han}“《]|与(?![会时日民众人世邻否共生])[\p{Script=Han}“《]|以及|及(?![时早第格至]))/gu;
const first = /(?<=(?:^|[。；：，\s\0])(?:首先|其次|再次|最后))、(?!首先|其次|再次|最后)/g;
const quotedList = /(?<=”)，(?=“[^“”，。；、]{2,10}”等)|(?<=》)，(?=《[^《》。；]{2,40}》等)/g;
/** 坚持以人为本，安全发展的理念: what stands before a noun as its attribute is no sentence. */
const attribute =
  /(?<=(?:坚持|树立|秉持|遵循|贯彻|按照|形成|构建)了?[“‘]?[\p{Script=Han}]{4})，(?=[\p{Script=Han}]{4}[”’]?的(?:理念|原则|方针|思路|思想|格局|机制|体系))/gu;
/** 通过广播、电视，公众号等形式: what goes with 通过 ends in 等形式 only. */
const means =
  /(?:通过|采取)(?<list>[^。；：？！]{4,60}?)等(?:多种|各种|[一二三四五六七八九两几]种)?(?:有效)?(?:方式|形式|渠道|途径|手段|措施|办法)/dg;
const media = /(?:利用|运用|借助|依托)(?<list>[^。；：？！]{4,60}?)等(?:多种|各种|新兴?)?(?:媒介|媒体|平台|渠道|载体|阵地)/dg;
const tool = /^(?:[采以用运利借依向对把将让使从并也还又及]|开展|组织|举办|实施|推[进动]|建立|加强|深入|落实|强化|健全|完善|确保)/;
const act = /^[采以用运利开整发建推设加组搭打强结联进实举宣做抓深完提广大引动向对把将让使从在切确并也还又及]/;
/** “县级统筹、乡镇主体，部门落实”的机制: a formula before its noun. */
const formula =
  /“(?<list>[\p{Script=Han}]{4}(?:[、，][\p{Script=Han}]{4}){2,5})”(?=的?(?:工作|责任|管理|监管|治理|运行|防控|服务)?(?:体系|机制|格局|模式|制度|原则|要求|思路))/dgu;
/** 责任，措施、资金、时限、预案“五落实”: as many as are counted, with the one before the comma. */
const counted =
  /(?<=[\p{Script=Han}]{2})(?<comma>，)(?<list>[\p{Script=Han}]{2}(?:、[\p{Script=Han}]{2}){1,6})“(?<count>[三四五六七])(?=(?:落实|到位|统一|同步)”)/dgu;
const joint =
  /(?<=联合[\p{Script=Han}]{1,8}(?:局|委|办|大队|部门))，(?=[\p{Script=Han}]{1,6}(?:局|委|办|大队|部门)(?:[于对在等、]|开展|深入|组织))/gu;

export const dunhao = defineRule({
  id: 'dunhao',
  scope: 'line',
  anchors: ['、', '”，“', '》，《', '坚持', '树立', '秉持', '遵循', '贯彻', '按照', '形成', '构建', '联合'],
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
  *check(line, { at }) {
    const { prose } = line;
    for (const { index } of findAll(prose, beforeEtc, ['、等'])) {
      const span = { start: index, end: index + 1 };
      yield at(span, 'etc', { fix: [{ span, text: '' }] });
    }
    for (const { index } of findAll(prose, betweenMarks, ['》、《', '”、“'])) {
      const span = { start: index, end: index + 1 };
      const suggestions = [{ title: { zh: '删去“、”', en: 'Delete 、' }, edits: [{ span, text: '' }] }];
      yield at(span, 'between', { severity: 'information', suggestions });
    }
    for (const { index } of findAll(prose, beforeClause, ['》、'])) {
      const span = { start: index, end: index + 1 };
      yield at(span, 'clause', {
        suggestions: [{ title: { zh: '改为“，”', en: 'Change to ，' }, edits: [{ span, text: '，' }] }],
      });
    }
    for (const { index } of findAll(prose, quotedList, ['”，“', '》，《'])) {
      const span = { start: index, end: index + 1 };
      const suggestions = [{ title: { zh: '删去“，”', en: 'Delete ，' }, edits: [{ span, text: '' }] }];
      yield at(span, 'quoted', { severity: 'information', suggestions });
    }
    for (const { index } of findAll(prose, beforeAnd, ['、和', '、与', '、及', '、以及'])) {
      const span = { start: index, end: index + 1 };
      const word = prose.startsWith('以及', index + 1) ? '以及' : (prose[index + 1] ?? '');
      const isWeak = word === '以及' || word === '及';
      const text = word === '以及' ? '，' : '';
      const title = text === '' ? { zh: '删去“、”', en: 'Delete 、' } : { zh: '改为“，”', en: 'Change to ，' };
      yield at(span, 'and', {
        data: { word },
        suggestions: [{ title, edits: [{ span, text }] }],
        ...(isWeak && { severity: 'information' as const }),
      });
    }
    for (const { index } of findAll(prose, first, ['先、', '次、', '后、'])) {
      const span = { start: index, end: index + 1 };
      yield at(span, 'first', { data: { word: prose.slice(index - 2, index) }, fix: [{ span, text: '，' }] });
    }
    for (const { index } of findAll(prose, attribute, ['的理念', '的原则', '的方针', '的思', '的格局', '的机制', '的体系'])) {
      const span = { start: index, end: index + 1 };
      yield at(span, 'attribute', { severity: 'information', suggestions: [toDunhao(span)] });
    }
    for (const span of mixedCommas(line)) yield at(span, 'mixed', { severity: 'information', suggestions: [toDunhao(span)] });
  },
});

const toDunhao = (span: Span) => ({ title: { zh: '改为“、”', en: 'Change to 、' }, edits: [{ span, text: '、' }] });

/** The commas that stand among the 、 of one list. */
function mixedCommas(line: Line): readonly Span[] {
  const { prose } = line;
  const places = new Set<number>(wordLists(prose));
  if (prose.includes('、')) for (const at of mixedListCommas(line)) places.add(at);
  for (const { index } of findAll(prose, joint, ['联合'])) places.add(index);
  for (const at of inQuotes(prose)) places.add(at);
  for (const at of [
    ...inMeans(prose, means, tool, ['通过', '采取']),
    ...inMeans(prose, media, act, ['利用', '运用', '借助', '依托']),
  ])
    places.add(at);
  return [...places].sort((a, b) => a - b).map(start => ({ start, end: start + 1 }));
}

function inQuotes(prose: string): readonly number[] {
  if (!prose.includes('“')) return [];
  const formulas = findAll(prose, formula, ['”']).flatMap(match => {
    const [start = 0] = match.indices?.groups?.['list'] ?? [];
    const list = match.groups?.['list'] ?? '';
    return list.includes('、') ? [...list].flatMap((mark, at) => (mark === '，' ? [start + at] : [])) : [];
  });
  const counts = findAll(prose, counted, ['落实”', '到位”', '统一”', '同步”']).flatMap(({ index, groups = {} }) => {
    const items = (groups['list'] ?? '').split('、').length;
    return ' 一二三四五六七'.indexOf(groups['count'] ?? '') === items + 1 ? [index] : [];
  });
  return [...formulas, ...counts];
}

/** The commas between what is listed as means, where most of it is divided by 、 and no item says what is done. */
function inMeans(prose: string, pattern: RegExp, verb: RegExp, words: readonly string[]): readonly number[] {
  return findAll(prose, pattern, words).flatMap(match => {
    const [start = 0] = match.indices?.groups?.['list'] ?? [];
    const list = match.groups?.['list'] ?? '';
    const commas = [...list].flatMap((mark, at) => (mark === '，' ? [start + at] : []));
    const items = list.split(/[，、]/);
    const isList = list.includes('、') && items.every(item => item.length >= 2 && item.length <= 8 && !item.includes('等'));
    const isWords = items.slice(1).every(item => !verb.test(item));
    return commas.length === 1 && isList && isWords ? commas : [];
  });
}

/** Between short words: 、 three or four characters behind a comma, or five before it. */
function wordLists(prose: string): readonly number[] {
  const found: number[] = [];
  for (let comma = prose.indexOf('，'); comma !== -1; comma = prose.indexOf('，', comma + 1)) {
    const isLate = prose[comma - 5] === '、' && prose[comma + 5] === '。';
    if (!isLate && prose[comma + 3] !== '、' && prose[comma + 4] !== '、') continue;
    const words = isLate ? comma - 5 : comma;
    for (let length = 4; length >= 2; length--) {
      mixedList.lastIndex = words - length;
      if (words < length || !mixedList.test(prose)) continue;
      found.push(comma);
      break;
    }
  }
  return found;
}
