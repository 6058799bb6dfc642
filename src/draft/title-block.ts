import { isDateLine } from './date-line.ts';

const spoken = /^(?:尊敬的|敬爱的|亲爱的|各位|同志们|朋友们|同事们|老师们|同学们|代表们|委员们|战友们|女士们|先生们|大家)/;

const spokenEnd =
  /(?:同志们?|领导|代表们?|委员们?|来宾|朋友们?|同事们?|嘉宾|专家|评委|老师们?|同学们?|乡亲们?|主任|局长|书记|主席|市长|县长|区长|镇长)$/;

const greeting = /(?:你们|大家|您|上午|下午|晚上)好$/;

const organisation =
  /(?:局|厅|部|委|委员会|办|办公室|处|科|科室|院|校|学校|小学|中学|大学|所|站|队|协会|学会|社|厂|矿|公司|集团|中心|政府|支部|总支|党组|机关|大队|支队|单位|村|镇|乡|街道|指挥部|小组|领导小组|专班|银行|医院|学院|幼儿园|商会|工会|妇联|团委|管委会|居委会|村委会|常委会|纪委|监委|人大|政协|检察院|法院|督导组|检查组|考核组|巡察组|巡视组|验收组|工作组|督查组|调研组|评估组|审计组)$/;

const genre = /(?:总结|汇报|报告|讲话|发言|致辞|方案|计划|要点|意见|情况|材料|演讲稿?|通报|体会|讲稿)(?:[（(].{1,10}[）)])?$/;

/** An ordinal or a number opens a paragraph, never a title. */
const opensParagraph = /^(?:[一二三四五六七八九十]{1,3}[是要]|第[一二三四五六七八九十]+[，、]|首先|其次|最后|[①-⑳])/;

const longestTitle = 60;

/** Whether a line at the head of a piece can be its title: short, no sentence, not spoken to anybody. */
export const isTitle = (words: string): boolean =>
  words.length <= longestTitle &&
  !/[。；;，,：:！!？?、.…|>]$/.test(words) &&
  !/[。；]/.test(words) &&
  /\p{Script=Han}.*\p{Script=Han}/u.test(words) &&
  !spoken.test(words) &&
  !opensParagraph.test(words) &&
  !isDateLine(words);

/** Whether a title ends in what kind of document it is. */
export const namesGenre = (words: string): boolean => genre.test(words);

/** Whether the words end as the name of an office, a company, a place does. */
export const isOrganisation = (words: string): boolean => organisation.test(words.replace(/[）)]$/, ''));

/** 称谓: `同志们：`, `尊敬的各位领导，同志们：`. A greeting (`大家好！`) is none. */
export function isSalutation(words: string): boolean {
  if (words.length > 60 || /[。；]/.test(words)) return false;
  const name = words.replace(/[：:，,！!]$/, '');
  if (greeting.test(name)) return false;
  if (name === words)
    return /^(?:尊敬的|各位)?.{0,20}(?:同志们|朋友们|同事们|各位领导|各位代表)$/.test(name) && name.length <= 24;
  return spokenEnd.test(name) || (spoken.test(name) && name.length <= 40);
}

/** 主送机关: organisations, and a colon at the end. */
export const isAddressee = (words: string): boolean =>
  words.length <= 200 && /[：:]$/.test(words) && !/[。；]/.test(words) && isOrganisation(words.slice(0, -1));

const organ = /(?:委员会|办公室|人民政府|党委|党组|[县市区省局镇乡]委|委办|县政府|市政府|局|部|厅)$/;

/** 主送机关 with a wrong mark behind it, right under the title: `县委办公室，` before a paragraph. */
export const isAddresseeAmiss = (words: string, next: string): boolean =>
  words.length <= 30 &&
  /[^，。；：][，,。]$/.test(words) &&
  organ.test(words.slice(0, -1)) &&
  !/[，。；：]/.test(words.slice(0, -1)) &&
  next.length >= 20 &&
  /[。：；]$/.test(next);

/** The speaker with his offices: `县委副书记、县长　李明`. */
const speaker =
  /(?:书记|主任|主席|委员|经理|代表|常委|专员|指挥长|[局县市区镇乡州处科所站队校院部厅组行社股省会]长)[ \u3000]*[\u4e00-\u9fff]{1,3}(?:[ \u3000]{1,4}[\u4e00-\u9fff]{1,2})?$/;

/** 副标题 and what else stands under a title: `——在…会议上的讲话`, `（2026年3月8日）`, the speaker's name before a salutation. */
export const isSubtitle = (words: string, next: string): boolean =>
  (words.length <= longestTitle && /^[—―]{1,2}/.test(words) && !/。$/.test(words)) ||
  /^[（(].{2,40}[）)]$/.test(words) ||
  isDateLine(words) ||
  (words.length <= 40 &&
    !/[。；，：:！!？?,.]/.test(words) &&
    ((words.length <= 24 && !words.includes('、')) || speaker.test(words)) &&
    (/^[（(].{4,20}[）)]$/.test(next) || isSalutation(next) || isDateLine(next)));
