import { CharacterSet } from '../text/char-class.ts';
import { WordsByStart } from '../text/words-by-start.ts';

/** What stands behind the digits of an amount. */
export interface AmountTail {
  readonly length: number;
  /** The power of ten that 百 千 万 亿 multiply with. */
  readonly exponent: number;
  readonly unit: string;
  /** 余, 多, 几, 左右 …: where the number is not exact. */
  readonly isAbout: boolean;
  /** The sign of a percentage as typed. */
  readonly percent?: string | undefined;
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

const units = new WordsByStart(unitWords);

/** A unit at the beginning of a word that is none: 5个一, 三位一体, 10分管. */
const noUnits = new WordsByStart(
  [
    '个一 位一体 把手 面性 条心 分之 分管 分工 分别 分析 分级 成立 成为 成果 成员 成效 成本 成功 成绩 成长 部分 部门 部署 单位',
    '对照 对于 对应 对接 对标 组织 组建 队伍 场所 所有 所以 所属 处理 处置 处罚 家庭 户籍 节约 节能 节点 节日 节省 节水 节电 节俭 节假 节奏 节制',
    '瓶颈 瓶装 箱体 箱梁 箱涵 人员 人大 人才 人民 人均 名单 位于 份额 期间 台账 口号 道路 根据 具体 架构 类似 种类 面对 头目 件事',
  ].flatMap(row => row.split(' ')),
);

const about = new WordsByStart(['余', '多', '几', '来', '以上', '以下', '以内', '左右', '上下', '出头']);

/** 百 and 千 behind Arabic digits multiply, but 千米 and 千瓦 are units. */
const exponents: ReadonlyMap<number, number> = new Map([...'百千万亿'].map((power, at) => [power.charCodeAt(0), [2, 3, 4, 8][at] ?? 0]));
const ofUnits = new CharacterSet('米瓦克伏卡赫帕分');

const signs = '%％‰';

/** The first characters of all that may stand behind the digits of an amount. */
export const tailCharacters = `${unitWords.map(word => word[0]).join('')}余多几来以左上出百千万亿${signs}`;

const tails = new CharacterSet(tailCharacters);
const isSign = new CharacterSet(signs);

const none: AmountTail = { length: 0, exponent: 0, unit: '', isAbout: false };

/** Reads 余, 万, 余 again, the unit or the percent sign, from `from` on. `at` are the units of `prose`. */
export function readTail(prose: string, at: Uint16Array, from: number): AmountTail {
  if (from >= at.length || !tails.has(at[from] as number)) return none;
  const aboutAt = (index: number): number => about.at(prose, index, at[index]).length;
  const magnitude = from + aboutAt(from);
  let end = magnitude;
  let exponent = 0;
  while (end < magnitude + 3) {
    const power = exponents.get(at[end] ?? 0);
    if (power === undefined || (power < 4 && ofUnits.has(at[end + 1] ?? 0))) break;
    exponent += power;
    end++;
  }
  const behind = aboutAt(end);
  const isAbout = magnitude > from || behind > 0;
  end += behind;
  if (isSign.has(at[end] ?? 0)) {
    const percent = prose[end] as string;
    const unit = percent === '‰' ? '‰' : '%';
    return { length: end + 1 - from, exponent, unit, isAbout: isAbout || aboutAt(end + 1) > 0, percent };
  }
  const found = units.at(prose, end, at[end]);
  const unit = found !== '' && noUnits.at(prose, end, at[end]) === '' ? found : '';
  end += unit.length;
  return { length: end - from, exponent, unit, isAbout: isAbout || aboutAt(end) > 0 };
}
