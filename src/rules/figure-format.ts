import type { Line } from '../draft/draft.ts';
import { type Details, defineRule } from '../lint/rule.ts';
import { findAll } from '../text/find-all.ts';
import type { Span } from '../text/span.ts';

type Fault = 'surplus' | 'few' | 'double' | 'times' | 'points' | 'year' | 'zero' | 'wide' | 'range' | 'magnitude';

interface Found {
  readonly span: Span;
  readonly fault: Fault;
  readonly right: readonly string[];
  readonly isSure: boolean;
}

const digits = [...'0123456789'];
const wideDigits = [...'０１２３４５６７８９'];
const rangeMarks = [...'～~—-'];
const years = digits.map(digit => `${digit}年`);
const zeros = ['一', '二'].flatMap(first => [...'零○OoＯ0〇一二三四五六七八九'].map(second => first + second));
const roundZeros = ['零', '○', 'O', 'o', 'Ｏ', '二0', '0二', '0一', '一0'];
const pointWords = ['%提', '%上', '%增', '%下', '%降', '％提', '％上', '％增', '％下', '％降'];

export const figureFormat = defineRule({
  id: 'figure-format',
  scope: 'line',
  anchors: [
    ...['余', '多', '几', '千', '百', ...rangeMarks].flatMap(word => digits.map(digit => digit + word)),
    ...['万余', '亿余', '万多', '亿多', '左右', '上下', '以上', '以下', '倍'],
    ...[...years, ...zeros, ...wideDigits, ...pointWords],
  ],
  meta: {
    category: 'figures',
    severity: 'warning',
    summary: { zh: '数字的写法合乎规范', en: 'Figures are written by the rules' },
    basis: { zh: 'GB/T 15835—2011；余、多的位置按语法', en: 'GB/T 15835—2011; the place of 余 and 多 by grammar' },
    strength: 'recommended',
    repair: 'both',
    messages: {
      surplus: {
        zh: '“{found}”中“余”的位置不对，应为“{right}”',
        en: '余 stands in the wrong place in “{found}”; it should be “{right}”',
      },
      few: {
        zh: '“{found}”中“几”与阿拉伯数字混用，应为“{right}”',
        en: '几 goes with Chinese numerals: “{found}” should be “{right}”',
      },
      double: { zh: '“{found}”约数重复，应只用一种说法', en: '“{found}” says twice that it is not exact' },
      times: {
        zh: '“{found}”不能用倍数，应用百分数或分数',
        en: 'A decrease is no multiple: “{found}” should be a percentage or a fraction',
      },
      points: {
        zh: '两个百分率之差“{found}”应为百分点',
        en: 'The difference of two percentages, “{found}”, is in percentage points',
      },
      year: { zh: '年份“{found}”不能简写，应为四位数', en: 'The year “{found}” should have four digits' },
      zero: {
        zh: '年份“{found}”中的0应写作“〇”，应为“{right}”',
        en: 'The 0 of a year is written 〇: “{found}” should be “{right}”',
      },
      wide: { zh: '“{found}”用了全角数字，应为“{right}”', en: '“{found}” has full-width digits; it should be “{right}”' },
      range: {
        zh: '范围“{found}”前一个数缺单位，应为“{right}”',
        en: 'The range “{found}” lacks the unit of its first number; it should be “{right}”',
      },
      magnitude: {
        zh: '“{found}”数字与汉字混写，应为“{right}”',
        en: '“{found}” mixes digits and 千 or 百; it should be “{right}”',
      },
    },
  },
  *check(line, { at }) {
    for (const { span, fault, right, isSure } of faults(line)) {
      const found = line.text.slice(span.start, span.end);
      const [only] = right;
      const details: Details =
        isSure && only !== undefined
          ? { fix: [{ span, text: only }] }
          : {
              suggestions: right.map(text => ({
                title: { zh: `改为“${text}”`, en: `Change to “${text}”` },
                edits: [{ span, text }],
              })),
            };
      yield at(span, fault, { data: { found, right: right.join('”或“') }, ...details });
    }
  },
});

function* faults(line: Line): Generator<Found> {
  const { prose } = line;
  const all = function* (
    pattern: RegExp,
    words: readonly string[],
    fault: Fault,
    right: (match: RegExpExecArray) => readonly string[],
    isSure = false,
  ): Generator<Found> {
    for (const match of findAll(prose, pattern, words)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const choices = right(match);
      if (choices[0] !== match[0] && (fault !== 'zero' || choices.length > 0)) yield { span, fault, right: choices, isSure };
    }
  };
  // 12余万 says “some 12 ten-thousands”, but the surplus is below one of them: 12万余. 10余万 is right.
  yield* all(
    /(?<![\d.])\d*[1-9]余[万亿](?:元|份|人次?|条|亩|吨|平方米|次|册|户|公里|家)?/g,
    ['余万', '余亿'],
    'surplus',
    ([found]) => [found.replace(/余([万亿])/, '$1余')],
  );
  yield* all(/(?<![\d.])\d0几(?=[个项次人家年天万元])/g, ['0几'], 'few', ([found]) => [
    found.replace(/(\d)0几/, (_, tens: string) => `${tens === '1' ? '' : '一二三四五六七八九'[Number(tens) - 1]}十几`),
  ]);
  yield* all(
    /(?:大?约|近|将近)\s?\d[\d.]*[万亿]?(?:余|多)[\p{Script=Han}]?|(?:大?约|近)\s?\d[\d.]*[万亿]?[\p{Script=Han}]{0,2}(?:左右|上下)|(?:至少|超过)\s?\d[\d.]*[万亿]?[\p{Script=Han}]{0,2}以上|(?:最多|不足)\s?\d[\d.]*[万亿]?[\p{Script=Han}]{0,2}以下/gu,
    ['余', '多', '左右', '上下', '以上', '以下'],
    'double',
    () => [],
  );
  yield* all(
    /(?:下降|减少|降低|缩小|压缩|压减|缩短)了?(?:约|近)?(?:\d[\d.]*|[一二三四五六七八九十两]+)多?倍/g,
    ['倍'],
    'times',
    () => [],
  );
  yield* all(
    /(?<=由|从)\d[\d.]*[%％](?:提高|上升|增长|提升|下降|降低|增加)[到至为]\d[\d.]*[%％]，(?:提高|上升|增长|提升|下降|降低)了?\d[\d.]*[%％]/g,
    pointWords,
    'points',
    ([found]) => [found.replace(/([%％])$/, '个百分点')],
  );
  yield* all(
    /(?<![\d.,，〔（(—～\-至第])(?:1\d|2\d)年(?=[上下]半年|底|初|年|全年|度|第[一二三四]季度|\d{1,2}月)/g,
    ['年'],
    'year',
    ([found]) => [`20${found}`],
  );
  yield* all(
    /(?<![零一二三四五六七八九〇])[一二][零○OoＯ0〇一二三四五六七八九]{3}(?=年)/g,
    roundZeros,
    'zero',
    ([found]) => (/[零○OoＯ0]/.test(found) ? [found.replaceAll(/[零○OoＯ0]/g, '〇')] : []),
    true,
  );
  yield* all(
    /[０-９]+(?:[．.][０-９]+)?/g,
    wideDigits,
    'wide',
    ([found]) => [found.replaceAll(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).replace('．', '.')],
    true,
  );
  yield* all(
    /(?<![\d.%％])(?<low>\d+(?:\.\d+)?)(?<mark>[～~—-])(?<high>\d+(?:\.\d+)?)(?<unit>[%％]|[万亿])/g,
    rangeMarks,
    'range',
    match => {
      const { low = '', high = '', unit = '', mark = '' } = match.groups ?? {};
      return [`${low}${unit}${mark === '—' ? '—' : '～'}${high}${unit}`];
    },
  );
  yield* all(
    /(?<![\d.])(?<digits>[1-9])(?<unit>[千百])(?<rest>余?[个人家名项次户亩元份])(?!米|克|瓦|卡)/g,
    ['千', '百'],
    'magnitude',
    match => {
      const { digits = '', unit = '', rest = '' } = match.groups ?? {};
      return [`${digits}${unit === '千' ? '000' : '00'}${rest}`];
    },
  );
}
