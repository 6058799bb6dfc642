import type { Place } from '../../lint/rule.ts';
import type { Span } from '../../text/span.ts';
import { startsWord } from './own-words.ts';

/** A character that is hardly ever doubled: what may stand before or behind where it is. */
interface Doubled {
  readonly unlessBefore?: RegExp;
  readonly onlyBefore?: RegExp;
  readonly unlessAfter?: RegExp;
}

/** Behind a number: 96次次, 12家家庭农场. The value: what makes a word of its own with the second one. */
const measures: Readonly<Record<string, string>> = {
  个: '体人性案个',
  项: '目',
  处: '理罚室长置级分方处所',
  起: '诉火重源点底草义',
  家: '庭政电居具属校长畜乡禽族纺装教风规常访谱训',
  户: '籍主用均厕外口型',
  人: '员才大均民口次社事工数们身文力居防选气',
  名: '中城山镇村茶胜著副老家言称贵声列厨媒品师校医人优牌单录誉称家企特匠酒画将流士嘴刹',
  次: '生要日年序数品长',
  场: '所地馆站景次域',
  份: '额',
  条: '例件款理线幅约文目',
  期: '刊间末满限货权',
  台: '账式湾风词',
  辆: '',
  座: '谈位椅',
  栋: '',
  间: '隔距接歇',
  所: '属长有在需',
  支: '部队持撑付出援委流渠',
  批: '发准评复示次改文',
  件: '均数',
  宗: '教旨地族',
  笔: '试记录',
  套: '餐房用装牌路近',
  例: '会行外',
};

const words: Readonly<Record<string, Doubled>> = {
  由: { unlessBefore: /[自理]$/, unlessAfter: /^[于衷来头此]/ },
  未: { unlessAfter: /^[来央必雨婚成]/ },
  到: { onlyBefore: /[达得做感受看听遇涉]$/, unlessAfter: /^[期位会账港场岗货达场手底处访]/ },
  与: { unlessAfter: /^[会时此日国]/, unlessBefore: /[参给赐]$/ },
  了: { unlessBefore: /[一不未终明]$/, unlessAfter: /^[解然结之却如不悟]/ },
  题: { onlyBefore: /[问主专课议难]$/, unlessAfter: /^[库目材为词写记]/ },
  心: { onlyBefore: /(?:信|核|中|决|爱|耐|细|责任|上进|自信|公益)$/, unlessAfter: /^[相得念愿理态力贴脑连声系怀无存向中血意思]/ },
  下: { onlyBefore: /(?:指导|领导|带领|影响|支持|努力|帮助|关怀|号召|推动|形势|情况|背景|条件|前提)$/ },
  性: { onlyBefore: /[重要迫积主全针科效创]$/, unlessAfter: /^[能质别格病命状侵]/ },
  们: {},
  把: { unlessBefore: /[一两]$/, unlessAfter: /^[握关脉手控式守门]/ },
  被: { unlessBefore: /[棉]$/ },
  已: { unlessBefore: /[而不]$/, unlessAfter: /^知/ },
  并: { unlessAfter: /^[案购轨联列行网存重举肩发进入称]/, unlessBefore: /[合兼归]$/ },
  也: {},
  都: { unlessBefore: /[首成]$/, unlessAfter: /^[市城督匀江昌]/ },
  使: { unlessBefore: /[即促大]$/, unlessAfter: /^[用命领劲馆]/ },
  让: { unlessAfter: /^[步利位路座]/ },
  于: { onlyBefore: /[对由关基鉴]$/, unlessAfter: /^(?:[都洪田某]|.{1,2}(?:同志|任|免|等|先生|女士|[的、]))/ },
  照: { onlyBefore: /[按依]$/, unlessAfter: /^[片相亮搬抄样明顾章旧常料护度会]/ },
  据: { onlyBefore: /根$/, unlessAfter: /^[此悉了报统守点称实理]/ },
  大: { onlyBefore: /加$/, unlessAfter: /^(?!了|对|力|投入)/ },
  过: { onlyBefore: /通$/, unlessAfter: /^(?!了|开展|组织|加强|建立|召开|举办|实施|推行|完善|制定|采取|学习|宣传|设立)/ },
  落: { unlessBefore: /[部群村院角段坠回降碉冷失聚]$/, unlessAfter: /^(?!实)/ },
  实: { onlyBefore: /落$/, unlessAfter: /^(?![，。；、了好]|到位)/ },
  和: {
    unlessBefore: /[共饱缓温总平祥柔调谐随暖中亲附讲泰太义永人清政仁国元]$/,
    unlessAfter: /^[美顺县田硕龙静林政布声合畅村悦庄某]/,
  },
  在: {
    unlessBefore: /[现存正实好潜所内外自健旨重贵志]$/,
    unlessAfter: /^[线校建岗编册押读库营途田用产售谈站]/,
  },
  前: { onlyBefore: /[日月年底旬]$/, unlessAfter: /^[端任三两几五十一半\d\0]/ },
};

/** These begin many a word and name: 将评审和和平路. */
const openers: ReadonlySet<string> = new Set('照据和在前');

/** What stands twice: what else does is never looked at. */
export const doubledAnchors: readonly string[] = [...Object.keys(measures), ...Object.keys(words), '的'].map(
  character => character + character,
);

const isAnchor: ReadonlySet<string> = new Set(doubledAnchors);

/** Of `places`, where the second of two characters stands that are hardly ever doubled; in order. */
export function doubledAt(prose: string, places: readonly Place[]): readonly number[] {
  const found: number[] = [];
  for (const { word, at } of places) if (isAnchor.has(word) && prose.startsWith(word, at)) found.push(at + 1);
  return found.length < 2 ? found : found.sort((one, other) => one - other);
}

const number = /(?:\d|[十百千万亿][余多]?|[余多])$/;

/** Measures that open as many words as they count things: only the writer can tell. */
const common: ReadonlySet<string> = new Set('名家人套条处支批座于和');

/** What is there twice. */
export interface DoubledWord {
  /** Of the second one. */
  readonly span: Span;
  readonly word: string;
  /** Whether it can be nothing but a mistake. */
  readonly isSure: boolean;
}

/** Of the places of characters that the one before them is, too: where one is too many. */
export function doubledCharacters(prose: string, places: readonly number[]): readonly DoubledWord[] {
  return places
    .filter(at => isMistake(prose, at))
    .map(at => ({ span: { start: at, end: at + 1 }, word: prose[at] ?? '', isSure: !common.has(prose[at] ?? '') }));
}

/** 的的, told by the place of the second one; the first one is too many. Not 目的的确. */
export function doubledParticles(prose: string, places: readonly number[]): readonly DoubledWord[] {
  return places
    .filter(at => prose[at] === '的' && !'的目标'.includes(prose[at - 2] ?? ' ') && !'确士'.includes(prose[at + 1] ?? ' '))
    .map(at => ({ span: { start: at - 1, end: at }, word: '的', isSure: true }));
}

function isMistake(prose: string, at: number): boolean {
  const character = prose[at] ?? '';
  if (prose[at - 2] === character || prose[at + 1] === character) return false;
  const before = prose.slice(Math.max(0, at - 7), at - 1);
  const after = prose.slice(at + 1, at + 6);
  const ownWord = measures[character];
  if (ownWord !== undefined && number.test(before)) return !ownWord.includes(after[0] ?? ' ') && !startsWord(prose, at);
  const word = words[character];
  if (!word) return false;
  if (word.onlyBefore && !word.onlyBefore.test(before)) return false;
  if (word.unlessBefore?.test(before) || word.unlessAfter?.test(after)) return false;
  return !openers.has(character) || !startsWord(prose, at);
}
