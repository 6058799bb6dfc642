import type { Day } from '../../text/date.ts';

/** Words that a day has outlived. A historical mention is legitimate: the certain ones only look ahead. */
export interface StalePhrase {
  /** One of these stands wherever the pattern matches. */
  readonly anchors: readonly string[];
  readonly pattern: RegExp;
  /** The last day they were true. */
  readonly until: Day;
  readonly right?: string;
  readonly why: { readonly zh: string; readonly en: string };
  readonly severity?: 'warning' | 'information';
}

const day = (year: number, month: number, date: number): Day => ({ year, month, day: date });

const reform2018 = { zh: '2018年机构改革后已更名', en: 'renamed in the reform of 2018' };

const then = '(?:19\\d\\d|20[01]\\d|2020)年';

/** What tells of the time when it was called so: 原县安监局、县质监局, 2015年县安监局, 《…安监局…》. */
const formerly = `(?:原(?![则因料来有本])[\\p{Script=Han}、]{0,10}|${then}[^。；]{0,12}|《[^》]{0,40}|[并划]入|前身[为是][^，。；]{0,6})`;
const nowGone = `${then}|[^，。；]{0,6}(?:更名|改组|划转|撤销|撤并|合并|并入|改为)`;

/** The office of a county or a city, not one within another office or of a village. */
const ofCounty = '[省市县州]';

/** Offices that were renamed or joined to others. */
const renamed: readonly StalePhrase[] = (
  [
    ['安全生产监督管理局|安监局', 2018, '应急管理局'],
    ['安监办|安监站', 2019, '应急办'],
    ['环保局', 2019, '生态环境局', '(?<!生态)'],
    ['国土资源局|国土局', 2019, '自然资源局'],
    ['工商局|质监局|食药监局', 2019, '市场监督管理局'],
    ['卫计委|卫计局|卫生计生委|卫生计生局', 2019],
    ['旅游局|旅游发展委|旅发委', 2019, undefined, ofCounty],
    ['综治办|法制办', 2019, undefined, ofCounty],
    ['扶贫办', 2021, undefined, '', { zh: '2021年已改组', en: 'reorganised in 2021' }],
  ] as const
).map(([names, year, right, before = '', why = reform2018]) => ({
  anchors: names.split('|'),
  // The name comes first: it is found fast, what stands before it is asked then.
  pattern: new RegExp(`(?:${names})(?<=${before}(?:${names}))(?<!${formerly}(?:${names}))(?![法理学案]|（?(?:${nowGone}))`, 'gu'),
  until: day(year, 12, 31),
  ...(right !== undefined && { right }),
  why,
}));

export const stalePhrases: readonly StalePhrase[] = [
  {
    anchors: ['党的二十大'],
    pattern: /为党的二十大(?:胜利召开)?献礼|(?:喜迎|迎接)党的二十大(?:胜利)?(?:召开)?/g,
    until: day(2022, 10, 16),
    severity: 'warning',
    why: { zh: '党的二十大已于2022年10月召开', en: 'the 20th Congress was in October 2022' },
  },
  {
    anchors: ['党的十九大'],
    pattern: /为党的十九大(?:胜利召开)?献礼|(?:喜迎|迎接)党的十九大(?:胜利)?(?:召开)?/g,
    until: day(2017, 10, 18),
    severity: 'warning',
    why: { zh: '党的十九大已于2017年10月召开', en: 'the 19th Congress was in October 2017' },
  },
  {
    anchors: ['共产党成立', '建党'],
    pattern: /(?:喜迎|迎接|庆祝)(?:中国共产党成立|建党)(?:100|一百)周年/g,
    until: day(2021, 12, 31),
    why: { zh: '建党100周年是2021年', en: 'the centenary was in 2021' },
  },
  {
    anchors: ['成立70', '成立七十'],
    pattern: /(?:喜迎|迎接)(?:中华人民共和国|新中国)成立(?:70|七十)周年/g,
    until: day(2019, 12, 31),
    why: { zh: '新中国成立70周年是2019年', en: 'the 70th anniversary was in 2019' },
  },
  ...renamed,
  { anchors: ['公安消防'], pattern: /公安消防(?=支队|大队|中队)/g, until: day(2018, 12, 31), right: '消防救援', why: reform2018 },
  {
    anchors: ['科学发展观'],
    pattern: /(?:树立|落实|贯彻)(?:和落实)?科学发展观/g,
    until: day(2017, 10, 18),
    why: { zh: '现行指导思想的表述已发展', en: 'the guiding formula has been developed since' },
  },
  {
    anchors: ['和谐社会'],
    pattern: /构建(?:社会主义)?和谐社会/g,
    until: day(2017, 10, 18),
    why: { zh: '多为旧稿沿用', en: 'mostly kept from an old text' },
  },
  {
    anchors: ['特大交通', '特大道路', '特大火灾', '特大生产'],
    pattern: /(?<!重)特大(?=(?:道路)?交通事故|火灾事故|生产安全事故)/g,
    until: day(2007, 5, 31),
    right: '特别重大',
    why: {
      zh: '国务院令第493号分级为特别重大、重大、较大、一般，特大已不用',
      en: 'State Council Order 493 grades accidents otherwise since June 2007',
    },
  },
  {
    anchors: ['疫情防控'],
    pattern: /常态化(?:新冠)?疫情防控/g,
    until: day(2023, 1, 8),
    why: { zh: '2023年1月8日起实施乙类乙管', en: 'downgraded on 8 January 2023' },
  },
  {
    anchors: ['十三五'],
    pattern: /“?十三五”?(?:期间|时期)(?:将|要)/g,
    until: day(2020, 12, 31),
    why: { zh: '“十三五”已于2020年结束', en: 'the 13th five-year plan ended in 2020' },
  },
  {
    anchors: ['十四五'],
    pattern: /“?十四五”?(?:期间|时期)(?:将|要)/g,
    until: day(2025, 12, 31),
    why: { zh: '“十四五”已于2025年结束', en: 'the 14th five-year plan ended in 2025' },
  },
  {
    // 2021年，“十四五”顺利开局 is history.
    anchors: ['十四五'],
    pattern:
      /“?十四五(?<!(?:2021年|开局之年|五年来|回顾)[^。；]{0,40}十四五)”?(?:规划|时期|各项工作|发展)?的?(?:实现)?(?:(?:顺利|良好|精彩)开局|开局(?:之年|起步|破题|之际)|起步之年)(?!以来|时|之初|[到至])/g,
    until: day(2024, 12, 31),
    why: { zh: '“十四五”自2021年开局，2025年收官', en: 'the 14th five-year plan began in 2021 and ended with 2025' },
  },
  {
    anchors: ['专项整治三年行动'],
    pattern:
      /(?<=开展|推进|实施|抓好|深化|结合|围绕|落实|继续)(?:全[国省市县])?安全生产专项整治三年行动(?!成果|以来|期间|收官|总结|（2|\(2|“|结束|圆满|任务完成)/g,
    until: day(2022, 12, 31),
    right: '安全生产治本攻坚三年行动',
    why: {
      zh: '专项整治三年行动已于2022年结束，现为治本攻坚三年行动（2024—2026年）',
      en: 'the campaign ended in 2022; since 2024 it is another',
    },
  },
  {
    anchors: ['五保户', '五保供养'],
    pattern: /(?<![《“])(?:农村)?五保户|(?<!《)农村五保供养(?!工作条例)/g,
    until: day(2016, 2, 10),
    right: '特困供养人员',
    why: { zh: '国发〔2016〕14号起称特困人员', en: 'since State Council document 2016 no. 14: 特困人员' },
  },
  {
    anchors: ['党的十九大精神'],
    pattern: /(?<=学习|贯彻|落实|和|宣传)党的十九大精神/g,
    until: day(2022, 12, 31),
    right: '党的二十大精神',
    severity: 'warning',
    why: { zh: '党的二十大已于2022年10月召开', en: 'the 20th Congress was in October 2022' },
  },
  {
    anchors: ['打赢脱贫攻坚战', '坚决打赢脱贫'],
    pattern: /(?<=坚决|全力|决心|奋力)打赢脱贫攻坚战/g,
    until: day(2021, 2, 25),
    why: { zh: '脱贫攻坚战已于2021年2月宣告全面胜利', en: 'victory was declared in February 2021' },
  },
];
