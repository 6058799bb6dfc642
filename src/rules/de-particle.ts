import { defineRule } from '../lint/rule.ts';
import { findAll } from '../text/find-all.ts';

const adverbs =
  '较好|更好|很好|圆满|顺利|出色|扎实|深入|认真|积极|主动|自觉|严格|切实|充分|全面|及时|准确|清醒|深刻|牢牢|紧紧|死死|稳步|大力|坚决|坚定|果断|迅速|艰难|哗哗|悄悄|默默|渐渐|慢慢|快速|高效|高质量|有针对性|有计划|有步骤|有重点|有组织|创造性|不定期|不间断|最大限度|卓有成效|一如既往|旗帜鲜明|毫不动摇|深一脚浅一脚|坚持不懈|持之以恒';

/** Verbs that can only be verbs here: with an object or a particle behind them. */
const verbs =
  '完成(?!情况|率|时间|度|的|，|。|质量|标准|时限)|看到|认识到|意识到|感受到|做好|抓好|抓实|守住|握住|把握住|扛[在起着]?|筑牢|履行(?!情况|的)|举行|泼[在向起下洒]|前进(?=[，。着了])|开展(?!情况|的)(?=了|各|好|安|工|活|检|宣|培|隐|专|调|演|巡|督|整|治|教|服)|组织(?=了|开展|实施|召开|学习)|遏制[了住]|解决[了好]|推动了|促进了|保障了|提高了|提升了|实现了|增强了|维护了|落实[了好到]|贯彻(?:了|落实(?!的))|执行(?=了|上级|各项|国家|《)|推进(?=了|各项|全)|履行好|服务好|服务于|防范(?=了|化解)';

const adverbial = new RegExp(`(?:${adverbs})(?<mark>的)(?=${verbs})`, 'dgu');

const complement =
  /(?<=做|抓|落|干|办|管|走|讲|写|搞|变|想|看|学|站|压|夯|完成|开展|推进|落实|发展|执行|进行|表现)(?<mark>的)(?:更加?|很|较|非常|十分|比较|越来越|不够|相当|最)[细实好深严准紧快稳牢早远高密全到差晚浅慢优精强]{1,2}(?=[，。；、！]|$)/dg;

const degrees = ['更', '很', '较', '非常', '十分', '比较', '越来越', '不够', '相当', '最'];

export const deParticle = defineRule({
  id: 'de-particle',
  scope: 'line',
  anchors: [...adverbs.split('|').map(adverb => `${adverb}的`), ...degrees.map(degree => `的${degree}`)],
  meta: {
    category: 'wording',
    severity: 'warning',
    summary: { zh: '状语用“地”，补语用“得”', en: '地 before a verb, 得 before a complement' },
    basis: { zh: '现代汉语结构助词的分工（中学教学语法系统）', en: 'The division of 的, 地 and 得 in standard grammar' },
    strength: 'recommended',
    repair: 'fix',
    messages: {
      adverbial: { zh: '“{words}”中“的”在动词前，应为“地”', en: '的 in “{words}” stands before a verb; it should be 地' },
      complement: { zh: '“{words}”中“的”在补语前，应为“得”', en: '的 in “{words}” stands before a complement; it should be 得' },
    },
  },
  *check(line, { at }) {
    const { prose } = line;
    for (const match of findAll(prose, adverbial)) {
      const [start = 0, end = 0] = match.indices?.groups?.['mark'] ?? [];
      const words = prose.slice(match.index, end + 2);
      yield at({ start, end }, 'adverbial', { data: { words }, fix: [{ span: { start, end }, text: '地' }] });
    }
    for (const match of findAll(
      prose,
      complement,
      degrees.map(degree => `的${degree}`),
    )) {
      const [start = 0, end = 0] = match.indices?.groups?.['mark'] ?? [];
      const words = prose.slice(start - 1, match.index + match[0].length);
      yield at({ start, end }, 'complement', { data: { words }, fix: [{ span: { start, end }, text: '得' }] });
    }
  },
});
