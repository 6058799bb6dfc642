import type { Line } from '../draft/draft.ts';
import { type Details, defineRule, type Place } from '../lint/rule.ts';
import { type Span, shift } from '../text/span.ts';
import { faultAnchors, faultsOf, rowsFor } from './figure-format/faults.ts';
import { type FormatFact, FormatIndex } from './figure-format/format-index.ts';
import { changeTo } from './place/change-to.ts';

const signs = ['%', '％'];

export const figureFormat = defineRule({
  id: 'figure-format',
  scope: 'draft',
  anchors: [...signs, ...faultAnchors],
  wantsPlaces: true,
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
        en: '“{found}” mixes digits and Chinese numerals; it should be “{right}”',
      },
      percent: {
        zh: '数量的增减“{found}”应为百分数，应为“{right}”',
        en: 'A change of a quantity is no matter of points: “{found}” should be “{right}”',
      },
      thousands: { zh: '“{found}”有千分位逗号，应为“{right}”', en: '“{found}” has commas; official texts write “{right}”' },
      comma: { zh: '数字“{found}”中用了逗号，应为“{right}”', en: 'The number “{found}” has a comma; it should be “{right}”' },
      stop: { zh: '“{found}”有两个小数点，应核对', en: '“{found}” has two decimal points' },
      point: { zh: '“{found}”小数点后缺数字，应补全', en: '“{found}” has no digit behind its decimal point' },
      exact: { zh: '“{found}”是确数，应去掉“余”', en: '“{found}” is exact: no 余 goes with it' },
      pause: {
        zh: '概数“{found}”中间不用顿号，应为“{right}”',
        en: 'No 、 within an approximation: “{found}” should be “{right}”',
      },
      unit: { zh: '“{found}”缺单位，应为“{right}”', en: '“{found}” lacks its unit; it should be “{right}”' },
      dash: { zh: '范围“{found}”用了减号，应为“{right}”', en: 'The range “{found}” has a minus sign; it should be “{right}”' },
      typing: { zh: '“{found}”书写有误，应为“{right}”', en: '“{found}” is mistyped; it should be “{right}”' },
      signs: { zh: '全文“％”与“%”混用，应统一', en: 'The text has both ％ and %; it should have one' },
    },
  },
  read: (line, _, places) => readFact(line, places),
  makeIndex: () => new FormatIndex(),
  *check({ draft, index }, { at }) {
    for (const [line, faults] of index.faults) {
      const start = draft.starts[line] ?? 0;
      for (const { span, fault, right, isSure, isAdvice } of faults) {
        const place = shift(span, start);
        const details: Details = { ...repairOf(place, right, isSure), ...(isAdvice && { severity: 'information' }) };
        const found = draft.text.slice(place.start, place.end);
        yield at(place, fault, { data: { found, right: right.join('”或“') }, ...details });
      }
    }
    const odd = index.odd();
    if (!odd) return;
    const start = (draft.starts[odd.line] ?? 0) + (draft.lines[odd.line]?.prose.indexOf(odd.sign) ?? 0);
    yield at({ start, end: start + 1 }, 'signs', { severity: 'information' });
  },
});

function readFact(line: Line, places: readonly Place[]): FormatFact | undefined {
  const faults = faultsOf(line, rowsFor(line, places));
  let half = 0;
  let full = 0;
  for (const { word, at } of places) {
    // What is no prose, the address of a link, has signs of its own.
    if (word === '%' && line.prose[at] === word) half++;
    else if (word === '％' && line.prose[at] === word) full++;
  }
  return faults.length > 0 || half > 0 || full > 0 ? { faults, half, full } : undefined;
}

function repairOf(span: Span, right: readonly string[], isSure: boolean): Details {
  const [only] = right;
  if (isSure && only !== undefined) return { fix: [{ span, text: only }] };
  return {
    suggestions: right.map(text => changeTo(span, text)),
  };
}
