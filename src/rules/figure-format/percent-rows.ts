import { unitAlternatives } from '../../draft/amount-tail.ts';
import { WordSet } from '../../draft/word-set.ts';
import { isBeforeChange, isBeforeComparison, isDirectlyBeforeChange } from './around-place.ts';
import type { Row } from './row.ts';

const up = '(?:提高|上升|增长|提升|下降|降低|增加|扩大|回升|回落|缩小|减少)';

/** The difference of two percentages — unless it is how much the one is of the other. */
const toPoints = (match: RegExpExecArray): readonly string[] => {
  const { from, to, mark = '' } = match.groups ?? {};
  const change = (Math.abs(Number(to) - Number(from)) / Number(from)) * 100;
  const isRelative = to !== undefined && from !== undefined && Math.abs(change - Number.parseFloat(mark)) < 0.06;
  return [isRelative ? mark : mark.replace(/[%％]$/, '个百分点')];
};

/** What is said of by a share of a whole. */
const shares =
  '接种|办结|合格|满意|整改|完成|覆盖|达标|知晓|参与|服务|就业|入学|巩固|普及|参保|缴费|收缴|征缴|执行|履约|落实|化解|调解|优良|优秀|好评|回复|响应|出勤|到会|处置|治理|处理|开通|通过|见面|建档|安装|持证|公开|检测|监测|治愈|签约|利用|受理|查验|治疗|管理|发放|入户|兑现|结案';

/** 5.%: the last of its digits is lost. */
const pointed = ['.%', '.％'];

/** Percentages, percentage points and multiples taken for each other. */
export const percentRows: readonly Row[] = [
  {
    fault: 'times',
    holds: ['倍'],
    pattern: /(?:下降|减少|降低|缩小|压缩|压减|缩短)了?(?:约|近)?(?:\d[\d.]*|[一二三四五六七八九十两]+)多?倍/g,
  },
  {
    fault: 'points',
    after: '%％',
    holds: pointed,
    around: isBeforeChange,
    also: new WordSet(...[...'高升长降低加大落小少'].flatMap(end => ['到', '至', '为'].map(to => end + to))),
    pattern: new RegExp(
      `[由从][^，。；\\d]{0,8}(?<from>\\d[\\d.]*)[%％][^，。；\\d]{0,4}(?:${up}|[升降])[到至为][^，。；\\d]{0,4}(?<to>\\d[\\d.]*)[%％]，?(?:共|净)?${up}了?(?<mark>\\d[\\d.]*[%％])`,
      'g',
    ),
    right: toPoints,
  },
  {
    fault: 'points',
    after: '%％',
    holds: pointed,
    around: isDirectlyBeforeChange,
    pattern: new RegExp(`[比较][^，。；\\d%％]{0,12}\\d[\\d.]*[%％](?:${up}|[高低])了?(?<mark>\\d[\\d.]*[%％])`, 'g'),
    right: toPoints,
  },
  {
    // 增速 are percentages: what lies between two of them is points.
    fault: 'points',
    holds: ['增速', '增幅', '降幅'],
    pattern: new RegExp(
      `(?:增速|增幅|降幅)(?:比[^，。；、\\d]{2,8}?(?:${up}|加快|放缓|收窄|[快高低慢])|[高低快慢]于(?![^，。；]{0,8}(?:目标|预期|计划))[^，。；、（\\d]{2,8}?)了?(?<mark>\\d[\\d.]*[%％])`,
      'g',
    ),
    right: toPoints,
  },
  {
    // The rate may have gone up by 2.1% of itself: nobody says so.
    fault: 'points',
    after: '%％',
    holds: pointed,
    around: isBeforeComparison,
    pattern: new RegExp(
      `(?:率|占比|比重)(?:达到|达|为|提高到)\\d[\\d.]*[%％]，[比较](?:上年|去年|前年|上月|年初)(?:同期)?${up}了?(?<mark>\\d[\\d.]*[%％])`,
      'g',
    ),
    right: toPoints,
    isAdvice: true,
  },
  {
    fault: 'percent',
    holds: ['个百'],
    pattern: new RegExp(
      `[比较][^，。；\\d]{0,8}\\d[\\d.]*[万亿]?(?:${unitAlternatives})${up}了?(?<mark>\\d[\\d.]*个百分点)`,
      'g',
    ),
    right: ({ groups }) => [(groups?.['mark'] ?? '').replace('个百分点', '%')],
  },
  {
    fault: 'typing',
    after: '百',
    pattern: /(?<![\d.])\d[\d.]*百分点/g,
    right: ([found]) => [found.replace('百分点', '个百分点')],
  },
  // 提高3个百分比, 提高2%个百分点
  {
    fault: 'typing',
    holds: ['个百分比'],
    pattern: new RegExp(`${up}了?\\d[\\d.]*(?<mark>个百分比)(?=[，。；、）])`, 'g'),
    right: () => ['个百分点'],
  },
  {
    fault: 'typing',
    after: '%％',
    holds: ['%个百', '％个百'],
    pattern: /(?<![\d.])\d[\d.]*[%％]个百分点/g,
    right: ([found]) => [found.replace(/[%％]/, '')],
  },
  {
    fault: 'typing',
    holds: [...'0123456789'].map(digit => `之${digit}`),
    pattern: /百分之\d[\d.]*/g,
    right: ([found]) => [`${found.slice(3)}%`],
  },
  { fault: 'typing', after: '℅', pattern: /(?<![\d.])\d[\d.]*℅/g, right: ([found]) => [found.replace('℅', '%')], isSure: true },
  {
    // 合格率达到98以上: the sign is lost. What is no share of a whole (频率, 死亡率) is none of these.
    fault: 'unit',
    after: '以左，。；、',
    also: new WordSet('率达', '率均', '率保', '率稳', '率不低'),
    pattern: new RegExp(
      `(?:${shares})率均?(?:达到?|保持在|稳定在|不低于)了?(?<mark>(?:[5-9]\\d(?:\\.\\d+)?|100)(?:以上|左右)?)(?=[，。；、])`,
      'g',
    ),
    right: ({ groups }) => [(groups?.['mark'] ?? '').replace(/(?<=\d)(?!.*\d)/, '%')],
  },
  {
    fault: 'range',
    after: '～~—-',
    pattern: /(?<![\d.%％])(?<low>\d+(?:\.\d+)?)(?<sign>[～~—-])(?<high>\d+(?:\.\d+)?)(?<unit>[%％]|[万亿])/g,
    right: ({ groups = {} }) => {
      const { low, high, unit, sign } = groups;
      return [`${low}${unit}${sign === '—' ? '—' : '～'}${high}${unit}`];
    },
  },
];
