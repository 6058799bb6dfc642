import { findIn, WordSet } from '../draft/word-set.ts';
import { defineRule } from '../lint/rule.ts';
import { findAll } from '../text/find-all.ts';

const law = /“(?<name>[^“”，。；、《》\n]{2,30}(?:条例|法|办法|规定|细则|规程|章程))”(?!活动|精神|要求|建设|意识|宣传|工作)/dgu;
const notLaw =
  /(?:做法|用法|说法|方法|想法|看法|执法|普法|学法|守法|违法|非法|合法|司法|立法|依法|枪法|手法|办法|打法|步法|心法|七步法|分析法|工作法|管理法|教学法|一线工作法|五步法)$/;
/** Laws by the whole of their names: 抽样统计法 is a method. */
const laws = new RegExp(
  `^(?:中华人民共和国)?新?(?:${[
    '行政(?:处罚|许可|复议|诉讼|强制)|[民刑]事诉讼|公务员|监察|社区矫正|法律援助|人民调解|治安管理处罚|禁毒|保守国家秘密|保密|密码|档案|统计|审计',
    '预算|政府采购|招标投标|税收征收管理|产品质量|药品管理|疫苗管理|烟草专卖|劳动合同|社会保险|兵役|人民防空|突发事件应对|防震减灾|气象|防洪',
    '水|水土保持|森林|草原|土地管理|城乡规划|种子|动物防疫|精神卫生|慈善|旅游|义务教育|职业教育|反不正当竞争|反垄断|反电信网络诈骗',
    '(?:消费者权益|个人信息|野生动物|英雄烈士|未成年人|长江|黄河|湿地|耕地|文物)保护|(?:退役军人|残疾人|粮食安全)保障',
    '(?:乡村振兴|就业|民营经济|家庭教育)促进|(?:大气|水|土壤|噪声)污染防治|(?:传染|职业)病防治|(?:数据|网络|国家|特种设备|农产品质量)安全|(?:妇女|老年人)权益保障',
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
