import { unitAlternatives } from '../../draft/amount-tail.ts';
import { WordSet } from '../../draft/word-set.ts';
import { parseChineseNumber, toHalfWidthDigits } from '../../text/chinese-number.ts';
import { isBeforePoint, isBehindTwoDigits } from './around-place.ts';
import type { Row } from './row.ts';

const unit = `(?:${unitAlternatives})`;

/** The digits themselves: full width, commas and points in them, Chinese numerals beside them. */
export const digitRows: readonly Row[] = [
  {
    fault: 'wide',
    holds: [...'０１２３４５６７８９'],
    pattern: /[０-９]+(?:[．.][０-９]+)?/g,
    right: ([found]) => [toHalfWidthDigits(found).replace('．', '.')],
    isSure: true,
  },
  {
    fault: 'wide',
    after: '．',
    pattern: new RegExp(`(?<=[^\\d\\s.．])\\d{1,9}．\\d+(?=[万亿%％]|${unit})`, 'g'),
    right: ([found]) => [found.replace('．', '.')],
  },
  {
    fault: 'thousands',
    after: ',',
    pattern: /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/g,
    right: ([found]) => [found.replaceAll(',', '')],
    isAdvice: true,
  },
  {
    fault: 'comma',
    after: '，',
    pattern: new RegExp(`(?<![\\d.,，])[1-9]\\d{0,2}(?:，\\d{3})+(?=[余多]?(?:[万亿]|${unit}))`, 'g'),
    right: ([found]) => [found.replaceAll('，', '')],
  },
  {
    fault: 'comma',
    after: '，',
    pattern: /(?<![\d.，])\d{1,3}，\d{1,2}[%％]/g,
    right: ([found]) => [found.replace('，', '.')],
  },
  {
    fault: 'stop',
    after: '.',
    around: isBeforePoint,
    pattern: /(?<![\d.])\d{1,9}\.\d{1,9}\.\d{1,9}(?=[万亿]?(?:元|人|件|户|吨|公里|平方米)|[%％])/g,
  },
  {
    // 99.%, 完成12.万元 — not 2.万亩林场建设, an item's number
    fault: 'point',
    after: '.．',
    also: new WordSet(...[...'.．'].flatMap(point => [...'%％万亿'].map(sign => point + sign))),
    pattern: /(?:(?<![\d.])\d+[.．][%％]|(?<=[\u4e00-\u9fff])\d+[.．][万亿](?=元|人|吨|亩|平|千|户|立|公))/g,
  },
  {
    fault: 'magnitude',
    after: '千百',
    pattern: /(?<![\d.])(?<digits>[1-9])(?<power>[千百])(?<rest>余?[个人家名项次户亩元份])(?!米|克|瓦|卡)/g,
    right: ({ groups = {} }) => [`${groups['digits']}${groups['power'] === '千' ? '000' : '00'}${groups['rest']}`],
  },
  {
    // 三百20万元, 二十3名
    fault: 'magnitude',
    holds: [...'十百千'].flatMap(power => [...'0123456789'].map(digit => power + digit)),
    pattern: new RegExp(
      `(?<![第期周星年月日点〇零一二三四五六七八九十百千万])[一二三四五六七八九]?(?:[十百千]|千[一二三四五六七八九]百)\\d{1,3}(?=[余多]?(?:[万亿]|${unit}))`,
      'g',
    ),
    right: ([found]) => {
      const at = found.search(/\d/);
      const above = parseChineseNumber(found.slice(0, at).replace(/^(?=[百千])/, '一'));
      const least = found[at - 1] === '十' ? 10 : found[at - 1] === '百' ? 100 : 1000;
      const below = Number(found.slice(at));
      return above === undefined || below >= least ? [found] : [String(above + below)];
    },
  },
  {
    // 2O24年, G1O5线 — not H2O2
    fault: 'typing',
    after: 'OoＯ',
    pattern: /(?<![A-Za-z\d])[GSXY]?\d+[OoＯ]\d+(?![A-Za-z])/g,
    right: ([found]) => [found.replaceAll(/[OoＯ]/g, '0')],
  },
  {
    fault: 'typing',
    after: 'K',
    pattern: /(?<![\d.])\d[\d.]*K[mM](?![A-Za-z\d])/g,
    right: ([found]) => [found.replace(/K[mM]/, 'km')],
  },
  { fault: 'typing', after: 'u', pattern: /(?<![\d.])\d[\d.]*ug(?=\/[mL])/g, right: ([found]) => [found.replace('ug', 'μg')] },
  {
    fault: 'typing',
    after: '—-～~',
    pattern: /(?<![\d.])\d[\d.]*(?:—-|-—|--|～～|~~|～-|-～)\d[\d.]*/g,
    right: ([found]) => [found.replace(/[—～~-]+/, '—')],
  },
  {
    // 5－10克 — not －10℃, not a number of a house, a train, a form
    fault: 'dash',
    after: '－',
    pattern: new RegExp(`(?<![\\d.A-Za-z－-])\\d[\\d.]*－\\d[\\d.]*(?=[万亿%％月日时年℃]|${unit})(?![号栋室楼])`, 'g'),
    right: ([found]) => ['～', '—'].map(mark => found.replace('－', mark)),
    isAdvice: true,
  },
  {
    fault: 'unit',
    holds: [...'，。；'].flatMap(mark => [`万${mark}`, `亿${mark}`]),
    pattern:
      /(?:资金|投资|内资|外资|税收|产值|收入|支出|罚款|罚没款|贷款|补贴)(?:达到?|为|共|约)?(?<mark>\d[\d.]*[万亿])(?=[，。；])/g,
    right: ({ groups = {} }) => [`${groups['mark']}元`],
  },
];

const numeral = '零○OoＯ0〇一二三四五六七八九';

/** Years and days. */
export const dateRows: readonly Row[] = [
  {
    fault: 'year',
    holds: [
      '年上半年',
      '年下半年',
      '年底',
      '年初',
      '年年',
      '年全年',
      '年度',
      '年第',
      ...[...'0123456789'].map(digit => `年${digit}`),
    ],
    around: isBehindTwoDigits,
    pattern: /(?<![\d.,，〔（(—～\-至第])(?:1\d|2\d)年(?=[上下]半年|底|初|年|全年|度|第[一二三四]季度|\d{1,2}月)/g,
    right: ([found]) => [`20${found}`],
  },
  {
    fault: 'zero',
    holds: [...numeral].flatMap(digit => [`一${digit}`, `二${digit}`]),
    pattern: new RegExp(`(?<![零一二三四五六七八九〇])[一二][${numeral}]{3}(?=年(?!\\d))`, 'g'),
    right: ([found]) => [found.replaceAll(/[零○OoＯ0]/g, '〇')],
    isSure: true,
  },
  {
    fault: 'typing',
    holds: ['元至', '元—', '元-'],
    pattern: /(?<![\d万亿百美欧])元[至—-]\d{1,2}月/g,
    right: ([found]) => [found.replace('元', '1')],
  },
];
