import { isHan } from '../../text/char-class.ts';
import type { Span } from '../../text/span.ts';
import { postEnd } from './gaps.ts';
import { partsOffices } from './joint-issue.ts';

/** How far around a blank is looked. */
const furthest = 60;

/** Whether a blank parts what is written apart: the names of a roll, 主持人 and 记录人, the parts of a standard's title. */
export function isLaidOut(prose: string, gap: Span): boolean {
  return (
    isInParts(prose, gap) || isInList(prose, gap) || isInRoll(prose, gap) || isSpreadName(prose, gap) || partsOffices(prose, gap)
  );
}

/** 《…通知》, 《关于…》: an office's own text, whose title has no parts. */
const official = /关于|(?:通知|意见|办法|方案|报告|决定|决议|函|批复|纪要|通报|总结|计划)(?:（[^）]*）)?$/;
const standard = /(?:GB|DB|[A-Z]{2})[\dA-Z/]{0,6} ?[\d.]{1,12} ?[—–-]{1,2} ?\d{4}[ \u3000]?(?:《)?[^，。；、《》]*$/;
const twoBefore = /\p{Script=Han}[\p{Script=Han}）\d]$/u;
const twoAfter = /^(?:\p{Script=Han}{2}|第\d)/u;

/** 《信息与文献　图书馆统计》: the parts of a standard's name stand a character apart (GB/T 1.1), those of a book's title as well. */
function isInParts(prose: string, { start, end }: Span): boolean {
  if (end - start > 1 || prose[start] === '\t') return false;
  const before = prose.slice(Math.max(0, start - furthest), start);
  if (!twoBefore.test(before) || !twoAfter.test(prose.slice(end, end + 2))) return false;
  if (standard.test(before)) return true;
  const title = prose[start] === '\u3000' ? titleAround(prose, { start, end }) : undefined;
  return title !== undefined && !official.test(title);
}

/** The words between 《 and 》 a blank stands among. */
function titleAround(prose: string, { start, end }: Span): string | undefined {
  const before = prose.slice(Math.max(0, start - furthest), start);
  const after = prose.slice(end, end + furthest);
  const open = before.lastIndexOf('《');
  const close = after.indexOf('》');
  if (open === -1 || open < before.lastIndexOf('》') || close === -1) return undefined;
  const again = after.indexOf('《');
  return again !== -1 && again < close ? undefined : before.slice(open + 1) + prose.slice(start, end) + after.slice(0, close);
}

/** Between two characters of a title that is no office's: only the writer knows whether its parts stand there. */
export const maySplitTitle = (prose: string, gap: Span): boolean => {
  if (!isHan(prose[gap.start - 1]) || !isHan(prose[gap.end])) return false;
  const title = titleAround(prose, gap);
  return title !== undefined && !official.test(title);
};

const surnames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝',
);
const doubleSurnames = new Set('欧阳 上官 司马 诸葛 夏侯 皇甫 尉迟 公孙 慕容 司徒 令狐 东方 端木 百里'.split(' '));
const boundary = /[：:；。，、！？（）()“”《》\0]/;
const rollLabel =
  /(?:出席|参加|列席|缺席|请假|参会|与会|成员|人员|组长|主任|主持人?|记录人?|领导|名单|代表|专家|评委|审核|校对|签发|调解员|调查人|检查人)$/;
const listLabel =
  /^[\s\0]*\p{Script=Han}{0,4}(?:单位|人员|成员|部门|科室|参加|出席|列席|抄送|抄报|主送|报送|分送|发送|名单|时间|地点)[：:]/u;
const stops = /[，。；、！？]/;
const lineLabel = /^[\s\0]*\p{Script=Han}{2,6}[：:]/u;

/** `参加单位：县水利局　县气象局`: to close the gap would make one name of two. */
const isInList = (prose: string, { start, end }: Span): boolean =>
  prose.length <= 2 * furthest && (end - start > 1 || prose[start] === '\u3000') && listLabel.test(prose) && !stops.test(prose);

const wholeDate = /^\d{4}年\d{1,2}月(?:\d{1,2}日)?$/;

/** 出席会议的有… */
const leadIn = /^.{0,20}[有为由是](?=.)/;

/** `出席：张　伟　李　明　王小红`, `主持人：刘　洋　　记录人：赵　敏`, `副局长　李　明，`. */
function isInRoll(prose: string, { start, end }: Span): boolean {
  const from = boundaryBefore(prose, start);
  const to = boundaryBehind(prose, end);
  if (from === undefined || to === undefined) return false;
  const words = prose
    .slice(from, to)
    .split(/[ \t\u3000]+/)
    .filter(word => word !== '' && !wholeDate.test(word));
  const isWide = end - start > 1 || prose[start] === '\u3000';
  if (/[：:]/.test(prose[to] ?? '')) {
    const label = words.pop() ?? '';
    const isBesideLabel = prose.startsWith(label, end) && end + label.length === to;
    if (isBesideLabel && isWide && label.length >= 2 && label.length <= 6 && lineLabel.test(prose.slice(0, 20))) return true;
  }
  const hasPost = isWide && words.length > 1 && postEnd.test(words[0] ?? '');
  if (hasPost) words.shift();
  else words[0] = words[0]?.replace(leadIn, '') ?? '';
  const { count, isSpaced } = namesIn(words) ?? { count: 0, isSpaced: false };
  if (count === 0) return false;
  const isRoll = count > 1 && /[：:]/.test(prose[from - 1] ?? '') && rollLabel.test(prose.slice(Math.max(0, from - 7), from - 1));
  return isSpaced || hasPost || isRoll;
}

const beforeName = /(?:^|[、：:，。；（有和与及是\0])$/;
const afterName = /^(?:[、，。；：（）\d]|$|等|和|与|及|同志|先生|女士)/;

/** `王　伟、李建国、张　敏等12人`: one of two characters among names in running text. */
const isSpreadName = (prose: string, { start, end }: Span): boolean =>
  end - start === 1 &&
  prose[start] === '\u3000' &&
  surnames.has(prose[start - 1] ?? '') &&
  isHan(prose[end]) &&
  beforeName.test(prose.slice(Math.max(0, start - 2), start - 1)) &&
  afterName.test(prose.slice(end + 1, end + 3));

function boundaryBefore(prose: string, start: number): number | undefined {
  for (let at = start - 1; at >= start - furthest; at--) if (at < 0 || boundary.test(prose[at] as string)) return at + 1;
  return undefined;
}

function boundaryBehind(prose: string, end: number): number | undefined {
  for (let at = end; at <= end + furthest; at++) if (at >= prose.length || boundary.test(prose[at] as string)) return at;
  return undefined;
}

/** How many names the words are, if they are nothing else; and whether one of two characters is spread to the width of three. */
function namesIn(words: readonly string[]): { readonly count: number; readonly isSpaced: boolean } | undefined {
  let [count, isSpaced] = [0, false];
  for (let index = 0; index < words.length; index++, count++) {
    const word = words[index] as string;
    const given = words[index + 1];
    if (given?.length === 1 && isHan(given) && (surnames.has(word) || doubleSurnames.has(word))) {
      isSpaced = true;
      index++;
    } else if (!isName(word)) return undefined;
  }
  return { count, isSpaced };
}

const allHan = /^\p{Script=Han}+$/u;

const isName = (word: string): boolean =>
  word.length >= 2 &&
  word.length <= 4 &&
  allHan.test(word) &&
  (doubleSurnames.has(word.slice(0, 2)) || (word.length < 4 && surnames.has(word[0] as string)));
