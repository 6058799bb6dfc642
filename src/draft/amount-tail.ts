import { CharacterSet } from '../text/char-class.ts';
import { WordsByStart } from '../text/words-by-start.ts';

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

const unitsByStart = new WordsByStart(unitWords);

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
const ofUnits = new CharacterSet('米瓦克伏卡赫帕分');
const [hundred, thousand, tenThousand, hundredMillion] = [...'百千万亿'].map(power => power.charCodeAt(0));

const percentSigns = '%％‰';
const [half, full, permille] = [...percentSigns].map(sign => sign.charCodeAt(0));

/** The first characters of all that may stand behind the digits of an amount. */
export const tailCharacters = `${unitWords.map(word => word[0]).join('')}余多几来以左上出百千万亿${percentSigns}`;

/** What stands behind the digits of an amount; made once for a line, and read for one amount after the other. */
export class AmountTail {
  readonly #prose: string;
  readonly #units: Uint16Array;
  length = 0;
  /** The power of ten that 百 千 万 亿 multiply with. */
  exponent = 0;
  unit = '';
  /** 余, 多, 几, 左右 …: where the number is not exact. */
  isAbout = false;
  /** The sign of a percentage as typed. */
  percent: string | undefined;

  constructor(prose: string, units: Uint16Array) {
    this.#prose = prose;
    this.#units = units;
  }

  /** Of a percentage whose sign stands before its digits. */
  set(percent: string): void {
    this.#clear();
    this.unit = '%';
    this.percent = percent;
  }

  /** Reads 余, 万, 余 again, the unit or the percent sign, from `from` on. */
  read(from: number): void {
    this.#clear();
    const units = this.#units;
    const magnitude = from + this.#about(from);
    const behind = this.#magnitude(magnitude);
    let end = behind + this.#about(behind);
    this.isAbout = magnitude > from || end > behind;
    const sign = units[end];
    if (sign === half || sign === full || sign === permille) {
      this.percent = this.#prose[end] as string;
      this.unit = sign === permille ? '‰' : '%';
      end++;
    } else {
      const unit = unitsByStart.at(units, end);
      if (unit !== '' && noUnits.lengthAt(units, end) === 0) this.unit = unit;
      end += this.unit.length;
    }
    this.isAbout ||= this.#about(end) > 0;
    this.length = end - from;
  }

  /** Reads 百 千 万 亿 and tells where they end. */
  #magnitude(from: number): number {
    const units = this.#units;
    let end = from;
    for (; end < from + 3; end++) {
      const unit = units[end];
      const isSmall = unit === hundred || unit === thousand;
      if (isSmall && !ofUnits.has(units[end + 1] ?? 0)) this.exponent += unit === hundred ? 2 : 3;
      else if (unit === tenThousand) this.exponent += 4;
      else if (unit === hundredMillion) this.exponent += 8;
      else break;
    }
    return end;
  }

  #about(at: number): number {
    return about.lengthAt(this.#units, at);
  }

  #clear(): void {
    this.length = 0;
    this.exponent = 0;
    this.unit = '';
    this.isAbout = false;
    this.percent = undefined;
  }
}
