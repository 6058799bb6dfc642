import { formatChineseNumber } from '../text/chinese-number.ts';
import type { Doctype, Section } from './doctype.ts';

/** The lines of one section: its heading with `##` and its skeleton. */
export const sectionSkeleton = (section: Section, ordinal?: number): readonly string[] => [
  `## ${ordinal === undefined ? '' : `${formatChineseNumber(ordinal)}、`}${section.heading}`,
  ...section.skeleton,
];

/** A whole new draft of a 文种, its blanks as `【…】`. `year` is the year reported. */
export function newDraft(doctype: Doctype, { year }: { readonly year: number }): string {
  const period = doctype.period === 'half-year' ? `${year}年上半年` : `${year}年`;
  const isSpeech = doctype.sections.length === 0;
  const title = isSpeech
    ? '在【会议名称】上的讲话'
    : `【单位简称】${period}【事由】${doctype.period === 'half-year' ? '工作总结' : doctype.name}`;
  const head = [
    '---',
    `文种: ${doctype.name}`,
    `标题: ${title}`,
    isSpeech ? '讲话人: 【姓名、职务】' : '单位: 【单位全称】',
    ...(isSpeech ? [] : [`期间: ${period}`]),
    '成文日期: 【年-月-日】',
    ...(isSpeech ? [] : ['指标:', '  检查次数: 待填 # 如 36 次；正文用 {{检查次数}} 引用']),
    '---',
    `# ${title}`,
  ];
  return `${[...head, ...body(doctype, period)].join('\n')}\n`;
}

function body(doctype: Doctype, period: string): readonly string[] {
  if (doctype.sections.length === 0) {
    return [
      '同志们：',
      '今天我们召开【会议名称】，主要任务是【任务】。下面，我讲三点意见。',
      ...['提高认识，增强责任感', '突出重点，抓好落实', '加强领导，强化保障'].flatMap(heading => [`## ${heading}`, '【内容】。']),
      '同志们，【号召】。',
    ];
  }
  const opening = doctype.salutation === 'expected' ? ['各位领导：'] : [];
  const lead = doctype.closing === 'expected' ? '汇报' : '总结';
  return [
    ...opening,
    `${period}，【单位简称】【概括全期工作】。现将有关情况${lead}如下：`,
    ...doctype.sections.flatMap((section, index) => {
      const lines = sectionSkeleton(section);
      return index === 0 ? [...lines, '开展检查{{检查次数}}，【结果】。'] : lines;
    }),
    ...(doctype.closing === 'expected' ? ['以上汇报，不妥之处，敬请批评指正。'] : []),
  ];
}
