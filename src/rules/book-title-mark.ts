import { findIn, WordSet } from '../draft/word-set.ts';
import { defineRule } from '../lint/rule.ts';
import { findAll } from '../text/find-all.ts';

const law = /“(?<name>[^“”，。；、《》\n]{2,30}(?:条例|法|办法|规定|细则|规程|章程))”(?!活动|精神|要求|建设|意识|宣传|工作)/dgu;
const notLaw =
  /(?:做法|用法|说法|方法|想法|看法|执法|普法|学法|守法|违法|非法|合法|司法|立法|依法|枪法|手法|办法|打法|步法|心法|七步法|分析法|工作法|管理法|教学法|一线工作法|五步法)$/;
/** Laws whose names could be those of methods if more stood before them: told by the whole name. */
const laws = new RegExp(
  `^(?:中华人民共和国)?新?(?:${[
    '行政处罚|行政许可|行政复议|行政诉讼|行政强制|民事诉讼|刑事诉讼|国家赔偿|公务员|监察|社区矫正|法律援助|人民调解|公证|律师|治安管理处罚|禁毒',
    '反电信网络诈骗|反有组织犯罪|反家庭暴力|国家安全|反间谍|保守国家秘密|保密|密码|档案|统计|审计|预算|政府采购|招标投标|税收征收管理|会计',
    '网络安全|数据安全|个人信息保护|电子商务|反垄断|反不正当竞争|消费者权益保护|产品质量|计量|广告|药品管理|疫苗管理|特种设备安全|烟草专卖',
    '民营经济促进|中小企业促进|就业促进|劳动合同|社会保险|工会|妇女权益保障|老年人权益保障|残疾人保障|未成年人保护|预防未成年人犯罪',
    '退役军人保障|英雄烈士保护|兵役|国防|国防教育|国防动员|人民防空|突发事件应对|防震减灾|气象|防洪|水|水土保持|长江保护|黄河保护|湿地保护',
    '森林|草原|野生动物保护|土地管理|城乡规划|建筑|公路|乡村振兴促进|农业|种子|畜牧|动物防疫|农产品质量安全|粮食安全保障|耕地保护',
    '大气污染防治|水污染防治|土壤污染防治|噪声污染防治|环境影响评价|传染病防治|职业病防治|精神卫生|献血|慈善|义务教育|职业教育|家庭教育促进|教师',
    '文物保护|非物质文化遗产|公共图书馆|体育|旅游|科学技术进步',
  ].join('|')})法$`,
);
const nested = /《[^《》\n]{2,80}“(?<inner>[^“”《》\n]{4,60}的(?:通知|意见|决定|通报|报告|函|批复))”[^《》\n]{0,40}》/dgu;

/** “关于…的通知” is a document, quoted or not; 的意见 and 的报告 may be words. */
const document =
  /(?<![《〈][^《》〈〉]{0,80})“(?<name>关于[^“”《》\n]{4,60}的(?:通知|意见|决定|通报|报告|函|批复|方案|实施意见))”/gu;

const [about, titles] = [new WordSet('“关于'), new WordSet('《')];

const kinds = ['通知', '意见', '决定', '通报', '报告', '函', '批复'];

export const bookTitleMark = defineRule({
  id: 'book-title-mark',
  scope: 'line',
  anchors: [...'例法定则程章'].map(last => `${last}”`).concat('办法”', '方案”', ...kinds.map(kind => `的${kind}”`)),
  meta: {
    category: 'punctuation',
    severity: 'information',
    summary: { zh: '法规、文件名用书名号', en: 'Laws and documents take 《》' },
    basis: { zh: 'GB/T 15834—2011 4.15、附录 A.13', en: 'GB/T 15834—2011 4.15, A.13' },
    strength: 'recommended',
    repair: 'suggest',
    messages: {
      law: { zh: '“{name}”是法规名，宜用书名号《》', en: '{name} is a law or regulation; it takes 《》' },
      document: { zh: '“{name}”是文件名，宜用书名号《》', en: '{name} is a document; it takes 《》' },
      nested: { zh: '书名号内的文件名宜用单书名号〈〉', en: 'A title inside 《》 takes 〈〉' },
    },
  },
  *check(line, { at }) {
    const { prose } = line;
    for (const match of findAll(prose, law)) {
      const name = match.groups?.['name'] ?? '';
      const isRegulation =
        /(?:条例|规定|细则|规程|章程|管理办法|实施办法|暂行办法)$/.test(name) ||
        /(?:安全生产|民|刑|宪|教育|环境保护|劳动|合同|食品安全|消防|道路交通安全)法$/.test(name);
      if (!laws.test(name) && (!isRegulation || notLaw.test(name.replace(/(?:管理|实施|暂行)办法$/, '')))) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      yield at(span, 'law', {
        data: { name },
        suggestions: [{ title: { zh: `改为《${name}》`, en: `Change to 《${name}》` }, edits: [{ span, text: `《${name}》` }] }],
      });
    }
    for (const match of findIn(line, document, about)) {
      const name = match.groups?.['name'] ?? '';
      const span = { start: match.index, end: match.index + match[0].length };
      const title = { zh: `改为《${name}》`, en: `Change to 《${name}》` };
      yield at(span, 'document', { data: { name }, suggestions: [{ title, edits: [{ span, text: `《${name}》` }] }] });
    }
    for (const match of findIn(line, nested, titles)) {
      const [start = 0, end = 0] = match.indices?.groups?.['inner'] ?? [];
      const edits = [
        { span: { start: start - 1, end: start }, text: '〈' },
        { span: { start: end, end: end + 1 }, text: '〉' },
      ];
      yield at({ start: start - 1, end: end + 1 }, 'nested', {
        suggestions: [{ title: { zh: '改为〈〉', en: 'Change to 〈〉' }, edits }],
      });
    }
  },
});
