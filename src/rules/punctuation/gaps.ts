import type { Line } from '../../draft/draft.ts';

/** 联系人：县水利局 张明: what is told beside a label is set apart. */
export const contact =
  /^[\s\0]*(?:[（(])?(?:发布(?:时间|日期)|更新时间|联系人|联系方式|联系电话|电话|地址|汇报人|主讲人?|发言人|报告人|撰稿人?|审核|单位|姓名|来源|作者)[ \u3000]*[：:]/;

/** A measure that no word begins with, before which a figure was left out: `完成投资  亿元`. To close the gap would hide the blank. */
const measure =
  /^(?:[万亿]元|[万亿千百][人户亩吨]|[人家场户]次|公里|平方米|个百分点|[%％]|[件项次个户人家起处名场份座辆期条][，。；、）])/;

export const isLeftOut = (prose: string, at: number): boolean => measure.test(prose.slice(at, at + 4));

const posts =
  '书记|秘书长|[局县市镇乡区部省州厅校院馆所站队科处会股组园行庭社]长|董事长|主任|主席|经理|常委|委员|专员|代表|教授|研究员|政委|' +
  '总(?:工程|经济|会计|审计|农艺|规划)师|工程师|巡视员|调研员|督学|审判员|调解员|法官|检察官';

/** The name of a post, at the end. */
export const postEnd = new RegExp(`(?:${posts})$`);

const byline = new RegExp(`(?:${posts})[ \\t\\u3000]{1,4}\\p{Script=Han}(?:[ \\u3000]{0,2}\\p{Script=Han}){1,3}$`, 'u');
const furthest = 40;

/** 党委书记、局长　何远山: a post and the name of who holds it, alone on a line. */
export function isByline({ prose, content }: Line): boolean {
  if (content.end - content.start > furthest) return false;
  const words = prose.slice(content.start, content.end);
  return !/[。；：，！？]/.test(words) && byline.test(words);
}
