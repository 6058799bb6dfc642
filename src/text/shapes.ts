/** Characters that are taken for one another by their shape, in typing by strokes, in handwriting and in scanned pages. */
const groups = `
己已巳 末未 拔拨 侯候 复覆 祟崇 惧俱 徒徙 赢嬴羸 辩辨辫瓣 密蜜 幅副辐 缀辍 捕补 冶治 茸葺 淡谈 竞兢竟 撼憾 博搏膊 栗粟 券卷
拆折析 抡抢 仓仑 沦论伦轮抡 提题堤 坊防妨仿 版板 竣峻浚骏俊 历厉励 绝决 薄簿 幸辛 侥饶 狠狼 迁迂 慨概 溶熔容 渎读犊 溃馈匮
诿委 嘹潦缭燎 暴爆 泻泄 弛驰 殆贷怠 璧壁 瑕暇遐 荼茶 毫豪 斐裴 歉谦赚 辙撤澈彻辄 遣谴遗 藉籍 蓝篮 练炼 垦恳 杨扬阳 像象
坐座 绪诸 驻住注 蹈韬 孤弧 震振 镇填 稍梢捎 胁协 鸿鹄 准淮 席度 拙肘 廷延 幻幼 贷货 培陪赔 错措惜借 侍恃持待特 抓爪 搞稿
氛纷份芬 忧优 犹尤 苍仓 孟盂 宜宣 浙淅 育盲肓 晴睛 毁悔侮 施拖 浇烧饶 狭挟峡侠 洽恰 快块 驱躯 蕴酝 酷醋 睹赌堵 稳隐 凸突
究穷 帐账胀涨 讯迅汛 嫉疾 炙灸 戍戌戊戎戒 供贡 刑形型 祥详 消销捎肖 皓浩 估沽 秦泰奏奉 土士 大太犬 力刀办 免兔 乌鸟 猎腊
很狠恨根 退追迫 通道 审宙 牢军 官宫管菅 荐存 若苦 著着 看着 差羞 美羡 益盖盗 温湿 徐除余涂途 继断 续读 卖买实 效郊校
较校 订讨计 没设投役 段般股 极级及吸 纪记 给结络 后启 居届层 耐而 霄宵消 哨俏悄 担但胆坦 拍柏 师帅归 带常 赏尝偿 向尚
问间闻 因困 圆园 远运 近进 亲新 折新斩 期欺 勘堪斟 监览鉴 坚竖紧 背肯 偕谐楷 幕慕墓募暮 模摸漠膜寞 既即 朗郎 扳板 反返
贩败 贮贬 贯惯 壑壁 荧莹萤 籁懒 概慨溉 粗组租 祛怯 巨臣 析晰淅 拾抬 抒舒 呜鸣 叨叼 拢扰 喧渲暄 嘻嬉 籍借 滞带 摇瑶 挠饶
徇循 询徇 矫骄娇 健建键 讳违 链练 跻挤 挚执 秩铁 佚轶 淳醇 惰堕 坠堕 裸棵 梁粱 竿杆秆 蹬登 瞪蹬 颗棵 缈渺 晃幌 寥廖 伧沧
罢摆 侯喉 缉辑 揖辑 眯咪 诲悔晦 梅霉 捷睫 徽微 掉悼 捎稍 唤焕换涣 杂染 辉挥 魄魂 蔼霭 葛竭 褐竭歇 骄桥轿 砺励 渤勃 阀伐
栽载裁戴 兑税脱 蜕脱 猝粹淬瘁悴 垫势 热执 亨享 厨橱 辟僻劈 壁避 瞻赡檐 籽仔 梳疏 抚扶 赋斌 竿竽 拴栓 诠栓 坏环怀 杯坏 未朱 干千于 窠巢 倍陪
`;

/** The characters of each group that look alike. */
export const shapeGroups = (): readonly string[] => groups.trim().split(/\s+/);

let known: ReadonlySet<string> | undefined;

const pairs = (): ReadonlySet<string> =>
  new Set(shapeGroups().flatMap(group => [...group].flatMap(one => [...group].map(other => one + other))));

/** Whether two characters look alike. */
export const lookAlike = (one: string, other: string): boolean => {
  known ??= pairs();
  return known.has(one + other);
};
