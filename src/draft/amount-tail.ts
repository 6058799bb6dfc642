import { CharacterSet } from '../text/char-class.ts';

/** What stands behind the digits of an amount. */
export interface AmountTail {
  readonly length: number;
  /** The power of ten that 百 千 万 亿 multiply with. */
  readonly exponent: number;
  readonly unit: string;
  /** 余, 多, 几, 左右 …: where the number is not exact. */
  readonly isAbout: boolean;
  /** The sign of a percentage as typed. */
  readonly percent?: string;
}

const unitWords = [
  '个百分点 百分点 个工作日 工作日 个月 个',
  '微克/立方米 毫克/立方米 微克 毫克 课时 学时 节 剂次 篇次 桶 箱 瓶 袋',
  '人次 人 名 位 户次 户 家次 家 场次 场 条次 条 批次 批 车次 辆次 辆 件次 件 班次 处次 处 起 次 项 份 篇 期 轮 套 台次 台',
  '艘 架 列 座 栋 幢 间 所 支 队 面 幅 张 册 本 部 顶 笔 单 棵 株 头 只 眼 口 道 段 类 种 组 对 块 片 例 宗 款 枚 把 根 盏 具',
  '平方公里 平方千米 平方米 平方 立方米 立方 公顷 公里 千米 厘米 毫米 米 海里 亩 吨 千克 公斤 克 升 千瓦时 千瓦 兆瓦 度 ㎡ m² m³ km kg kW MW',
  '美元 欧元 元 周岁 岁 小时 分钟 秒 天 周 倍 成 分',
].flatMap(row => row.split(' '));

/** The units as alternatives of an expression, the longest first: 人次 is no 人. */
export const unitAlternatives = unitWords.toSorted((a, b) => b.length - a.length).join('|');

const unit = new RegExp(`^(?:${unitAlternatives})`);

/** A unit at the beginning of a word that is none: 5个一, 三位一体, 10分管. */
const noUnit =
  /^(?:个一|位一体|把手|面性|条心|分之|分[管工别析级]|成[立为果员效本功绩长]|部[分门署]|单位|对[照于应接标]|组[织建]|队伍|场所|所[有以属]|处[理置罚]|家庭|户籍|节[约能点日省水电俭假奏制]|瓶[颈装]|箱[体梁涵]|人[员大才民均]|名单|位于|份额|期间|台账|口号|道路|根据|具体|架构|类似|种类|面对|头目|件事)/;

const about = /^(?:余|多|几|来|以上|以下|以内|左右|上下|出头)/;

/** 百 and 千 behind Arabic digits multiply, but 千米 and 千瓦 are units. */
const magnitude = /^(?:[百千](?![米瓦克伏卡赫帕分])|[万亿])/;

/** The first characters of all that may stand behind the digits of an amount. */
export const tailCharacters = `${unitWords.map(word => word[0]).join('')}余多几来以左上出百千万亿%％‰`;

const tails = new CharacterSet(tailCharacters);

const exponents: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

const none: AmountTail = { length: 0, exponent: 0, unit: '', isAbout: false };

/** Reads 余, 万, 余 again, the unit or the percent sign. `after` is what stands behind the digits, as far as a unit can reach. */
export function readTail(after: string): AmountTail {
  if (!tails.has(after.charCodeAt(0))) return none;
  let at = aboutEnd(after, 0);
  let exponent = 0;
  const magnitudeAt = at;
  while (at < magnitudeAt + 3 && magnitude.test(after.slice(at))) exponent += exponents[after[at++] ?? ''] ?? 0;
  const end = aboutEnd(after, at);
  const isAbout = magnitudeAt > 0 || end > at;
  const sign = /^[%％‰]/.exec(after.slice(end))?.[0];
  if (sign !== undefined) {
    const isAboutBehind = about.test(after.slice(end + 1));
    return { length: end + 1, exponent, unit: sign === '‰' ? '‰' : '%', isAbout: isAbout || isAboutBehind, percent: sign };
  }
  const found = noUnit.test(after.slice(end)) ? '' : (unit.exec(after.slice(end))?.[0] ?? '');
  const length = end + found.length;
  return { length, exponent, unit: found, isAbout: isAbout || about.test(after.slice(length)) };
}

const aboutEnd = (after: string, at: number): number => at + (about.exec(after.slice(at))?.[0].length ?? 0);
