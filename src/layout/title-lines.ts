import type { Run } from './page-model.ts';
import { widthOf } from './signature.ts';
import { styles, textWidth } from './styles.ts';

/** Characters of 2号 that fit one line of the title: 20. */
const longestLine = Math.floor(textWidth / (styles.title.size * 10));

/** Words that titles are made of: a line does not end inside one. */
const words: ReadonlySet<string> = new Set(
  (
    '关于 开展 做好 加强 推进 落实 贯彻 学习 全面 深入 进一步 年度 上半年 下半年 第一季度 第二季度 第三季度 第四季度 今年 以来 ' +
    '安全生产 安全 生产 防汛 抗旱 减灾 救灾 防灾 消防 森林 防火 道路 交通 食品 药品 环境保护 生态 环境 乡村振兴 乡村 振兴 经济 社会 发展 ' +
    '法治 政府 建设 平安 综合 治理 基层 社区 网格 信访 维稳 教育 卫生 健康 医疗 养老 就业 创业 民生 保障 财政 税收 审计 统计 招商引资 ' +
    '项目 重点 重大 专项 行动 整治 排查 隐患 检查 督查 巡查 整改 问题清单 清单 一览表 汇总表 责任 分工 供水 工程 运行 监督 管理 服务 执法 应急 演练 培训 宣传 活动 考核 评估 试点 创建 党建 ' +
    '党风廉政 意识形态 巡视 反馈 问题 主题教育 组织 干部 人才 队伍 人力资源 社会保障 粮食 物资 储备 市场 住房 城乡 农业 农村 林业 水利 ' +
    '工作 情况 任务 目标 完成 落实 总结 汇报 报告 讲话 发言 致辞 意见 方案 计划 要点 通报 通知 会议 大会 座谈会 动员会 推进会 现场会 ' +
    '工作情况 工作总结 情况汇报 情况报告 工作会议 工作汇报 工作报告 人民政府 人民 委员会 常务委员会 办公室 领导小组 指挥部 街道 办事处 开发区 管理局 有限公司'
  ).split(' '),
);
const longestWord = Math.max(...[...words].map(word => word.length));

/** What ends a part of a title that reads well by itself, as 关于…的 and the name of an office do. */
const closesPart =
  /(?:政府|委员会|办公室|局|厅|公司|街道|办事处|指挥部|领导小组|[年月日]|年度|半年|季度|会上的|的|[、，；：》”）])$/;

const opensLine = /^(?:关于|在|暨)/;

const forbiddenAtStart = /^[的了和与及、，。；：？！》”’）〉】％%]/;
const forbiddenAtEnd = /[《“‘（〈【在和与及对]$/;

/**
 * Where a title is broken so that its lines are of like length and no word is torn (7.3.1: 回行时词意完整，排列对称); empty where
 * it fits one line. Indexes into the text.
 */
export function titleBreaks(title: string): readonly number[] {
  const count = Math.ceil(widthOf(title) / longestLine);
  if (count < 2 || count > 4) return [];
  const penalties = breakPenalties(title);
  return cheapest(title, penalties, 0, count)?.breaks ?? [];
}

interface Layout {
  readonly cost: number;
  readonly breaks: readonly number[];
}

/** The best way to set what follows `from` in `count` lines. Titles are short: all ways are tried. */
function cheapest(title: string, penalties: ReadonlyMap<number, number>, from: number, count: number): Layout | undefined {
  const rest = widthOf(title.slice(from));
  if (count === 1) return rest <= longestLine ? { cost: 0, breaks: [] } : undefined;
  let best: Layout | undefined;
  for (const [at, penalty] of penalties) {
    const width = widthOf(title.slice(from, at));
    if (at <= from || width > longestLine) continue;
    const behind = cheapest(title, penalties, at, count - 1);
    if (!behind) continue;
    const cost = penalty + (width - rest / count) ** 2 + behind.cost;
    if (!best || cost < best.cost) best = { cost, breaks: [at, ...behind.breaks] };
  }
  return best;
}

/** What a break costs at each place where it is allowed at all. */
function breakPenalties(title: string): ReadonlyMap<number, number> {
  const inWord = insideWords(title);
  const penalties = new Map<number, number>();
  for (let at = 1; at < title.length; at++) {
    const [before, after] = [title.slice(0, at), title.slice(at)];
    if (forbiddenAtStart.test(after) || forbiddenAtEnd.test(before)) continue;
    if (/[\d.A-Za-z]$/.test(before) && /^[\d.%％A-Za-z年月日]/.test(after)) continue;
    if (/[\uD800-\uDBFF]$/.test(before)) continue;
    const isGood = closesPart.test(before) || opensLine.test(after);
    penalties.set(at, inWord.known.has(at) ? 60 : isGood ? 0 : inWord.edges.has(at) ? 6 : 25);
  }
  return penalties;
}

/** Places inside a word of the list, and those between two words. */
function insideWords(title: string): { readonly known: ReadonlySet<number>; readonly edges: ReadonlySet<number> } {
  const known = new Set<number>();
  const edges = new Set<number>();
  for (let at = 0; at < title.length; ) {
    let length = Math.min(longestWord, title.length - at);
    while (length > 1 && !words.has(title.slice(at, at + length))) length--;
    for (let inner = 1; inner < length; inner++) known.add(at + inner);
    if (length > 1) edges.add(at).add(at + length);
    at += length;
  }
  return { known, edges };
}

/** The runs of a title with its line breaks put in. */
export function brokenTitle(runs: readonly Run[]): readonly Run[] {
  const breaks = titleBreaks(runs.map(({ text }) => text).join(''));
  let start = 0;
  return runs.map(run => {
    const end = start + run.text.length;
    const inside = breaks.filter(at => at >= start && at < end).map(at => at - start);
    const text = [0, ...inside].map((at, index) => run.text.slice(at, inside[index])).join('\n');
    start = end;
    return { ...run, text };
  });
}
