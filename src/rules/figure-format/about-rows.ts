import { wordsOfAbout } from '../../draft/amount-context.ts';
import { unitAlternatives } from '../../draft/amount-tail.ts';
import { WordSet } from '../../draft/word-set.ts';
import {
  isBeforeMagnitude,
  isBeforeMany,
  isBeforeRound,
  isBehindAbout,
  isBehindCount,
  isBehindExact,
  isBehindNumber,
} from './around-place.ts';
import type { Row } from './row.ts';

const digits = String.raw`\d[\d.]*`;
const about = wordsOfAbout;
const unit = `(?:${unitAlternatives})`;
const words = '[^，。；、（）\\d]';

/** 余 and 多 where 万 or 亿 stands between them and the digits. */
const surplus = ['万余', '万多', '亿余', '亿多'];

/** One of these is in every word of `about`. */
const aboutWords = new WordSet('约', '近');

/** 余, 多, 几, 约, 左右, 以上: said in the wrong place, or twice. */
export const aboutRows: readonly Row[] = [
  {
    // 12余万 says “some 12 ten-thousands”, but the surplus is below one of them: 12万余. 10余万 is right.
    fault: 'surplus',
    after: '余',
    around: isBeforeMagnitude,
    pattern: /(?<![\d.])(?:\d+\.\d+|\d*[1-9])余[万亿](?:元|份|人次?|条|亩|吨|平方米|次|册|户|公里|家)?/g,
    // A figure with a decimal is exact: nothing is about it.
    right: ([found]) => [...(found.includes('.') ? [found.replace('余', '')] : []), found.replace(/余([万亿])/, '$1余')],
  },
  {
    fault: 'few',
    after: '几',
    pattern: /(?<![\d.])\d0几(?=[个项次人家年天万元])/g,
    right: ([found]) => [
      found.replace(/(\d)0几/, (_, tens: string) => `${tens === '1' ? '' : '一二三四五六七八九'[Number(tens) - 1]}十几`),
    ],
  },
  // 约300余人, 近2000多户
  {
    fault: 'double',
    after: '余多',
    holds: surplus,
    around: isBehindAbout,
    pattern: new RegExp(`${about}\\s?${digits}[万亿]?[余多](?:${unit})?`, 'g'),
  },
  // 约300人左右
  {
    fault: 'double',
    holds: ['左右'],
    around: isBehindNumber,
    also: aboutWords,
    pattern: new RegExp(`${about}\\s?${digits}[万亿]?${words}{0,3}(?:左右)`, 'g'),
  },
  {
    fault: 'double',
    holds: ['以上'],
    around: isBehindNumber,
    also: aboutWords,
    pattern: new RegExp(`${about}(?:${digits}|[一二三四五六七八九十])[万亿成%％]?${words}{0,2}以上(?!海)`, 'g'),
  },
  {
    fault: 'double',
    holds: ['以上'],
    around: isBehindNumber,
    also: new WordSet('至少', '超过', '不低于', '不少于'),
    pattern: new RegExp(`(?:至少|超过|不低于|不少于)\\s?${digits}[万亿]?${words}{0,2}以上(?!海)`, 'g'),
  },
  {
    fault: 'double',
    holds: ['以下'],
    around: isBehindNumber,
    also: new WordSet('最多', '不足', '不到', '不超过', '不高于'),
    pattern: new RegExp(`(?:最多|不足|不到|不超过|不高于)\\s?${digits}[万亿]?${words}{0,2}以下`, 'g'),
  },
  {
    fault: 'double',
    holds: ['左右'],
    around: isBehindNumber,
    also: new WordSet('不足', '不到', '至少', '超过'),
    pattern: new RegExp(`(?:不足|不到|至少|超过)\\s?${digits}[万亿]?${words}{0,3}左右`, 'g'),
  },
  // 580余万元左右, 600多户左右, 1.2亿多次以上
  {
    fault: 'double',
    after: '余多',
    holds: surplus,
    around: isBeforeRound,
    pattern: new RegExp(`${digits}(?:[万亿]?[余多]|[余多][万亿])(?![左以])${words}{0,3}?(?:左右|以上(?!海)|以下|以内)`, 'g'),
  },
  // 1200多余户, 3万余多字
  {
    fault: 'double',
    after: '余多',
    holds: surplus,
    also: new WordSet('多余', '余多'),
    pattern: new RegExp(`${digits}[万亿]?(?:多余|余多)(?:${unit}|字)`, 'g'),
  },
  // 260名多人次, 12.6万人多人次
  { fault: 'double', holds: ['名多', '人多'], around: isBehindCount, pattern: new RegExp(`${digits}[万亿]?[名人]多人次`, 'g') },
  // 2万余份多
  {
    fault: 'double',
    after: '余多',
    holds: surplus,
    around: isBeforeMany,
    pattern: new RegExp(`${digits}[万亿]?[余多]${unit}多(?=[，。；、]|$)`, 'g'),
  },
  // 98%以上左右, 3‰左右以内
  {
    fault: 'double',
    holds: ['右以', '上左', '下左', '内左'],
    pattern: new RegExp(`${digits}${words}{0,4}?(?:以[上下内]左右|左右以[上下内])`, 'g'),
  },
  // 几十多个, 十几多场次
  {
    fault: 'double',
    holds: [...'十百千'].flatMap(power => [`几${power}`, `数${power}`, `${power}几`]),
    pattern: new RegExp(`(?:几[十百千]|[十百]几|数[十百千])[余多](?:${unit})`, 'g'),
  },
  // 5～10余公里, 1～2成左右
  {
    fault: 'double',
    after: '～~—-',
    pattern: new RegExp(`${digits}[～~—-]${digits}(?:余${unit}|[%％成万亿]?(?!年)${words}{0,8}?左右)`, 'g'),
  },
  {
    fault: 'exact',
    after: '余',
    around: isBehindExact,
    pattern: new RegExp(`(?<![\\d.])\\d*[1-9]\\d*[1-9]余(?:${unit})`, 'g'),
    right: ([found]) => [found.replace('余', '')],
    isAdvice: true,
  },
  {
    // GB/T 15835—2011 4.2.2: 两个相邻的数字连用表示概数，中间不用顿号
    fault: 'pause',
    holds: ['二、三', '三、四', '四、五', '五、六', '六、七', '七、八', '八、九'],
    pattern:
      /(?<![第、一二三四五六七八九十百])[二三四五六七八]、[三四五六七八九](?=(?:[人个名次家天户起辆件万百千]|十[余多]?[人个名次家天户起辆件项处条场])(?![、级代类]))/g,
    right: ([found]) => {
      const [low, high] = found.split('、').map(digit => '一二三四五六七八九'.indexOf(digit));
      return high === (low ?? 0) + 1 ? [found.replace('、', '')] : [found];
    },
  },
];
