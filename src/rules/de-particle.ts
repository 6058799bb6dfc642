import { defineRule, type Place } from '../lint/rule.ts';

/** Words that say how something is done, and hardly ever what something is like. */
const adverbs =
  '较好|更好|很好|圆满|顺利|出色|扎实|深入|认真|积极|主动|自觉|严格|切实|充分|全面|及时|准确|清醒|清楚|明确|深刻|牢牢|紧紧|死死|稳步|大力|坚决|坚定|果断|迅速|艰难|哗哗|悄悄|默默|渐渐|慢慢|快速|高效|高质量|有针对性|有计划|有步骤|有重点|有组织|有序|有效|有力|创造性|不定期|不间断|最大限度|卓有成效|一如既往|旗帜鲜明|毫不动摇|毫不松懈|毫不犹豫|坚定不移|不折不扣|持续不断|实事求是|原原本本|扎扎实实|认认真真|踏踏实实|实实在在|仔仔细细|明明白白|深一脚浅一脚|坚持不懈|持之以恒|耐心|虚心|细心|热情|自发|合理|广泛|逐步|不断|进一步|大幅度|大幅|显著|明显|因地制宜|自始至终|千方百计|全力以赴|科学|规范|精准|辩证|设身处地|尽快|尽早|逐一|一丝不苟|持续|紧密|默默无闻|任劳任怨|夜以继日|义无反顾|争分夺秒|想方设法|马不停蹄|有条不紊|保质保量|按质按量|按时按质|按时保质|耐心细致|认真细致|认真负责|积极主动|扎实有效|深入细致|高标准|高效率|尽职尽责|全心全意|妥善|牢固|仔细';

/** What is like that as often as done so: only before a verb with 了 they are adverbs for sure. */
const attributes: ReadonlySet<string> = new Set(['极大的', '大大的', '真正的', '初步的']);

/** Verbs that can only be verbs here: with an object or a particle behind them. */
const verbs =
  '团结在(?=以|党)|服务(?=群众|企业|人民|社会|基层|大局|民生|百姓|职工|师生|患者|游客|发展)(?![^，。；]{0,8}的)|(?:完善|加强|提升|健全|改进|深化|优化|规范)(?=[^，。；、：的和与及]{4,16}[，。；])(?!措施|方案|办法|空间|意见|建议|过程|方向|目标|要求)|完成(?!情况|率|时间|度|的|，|。|质量|标准|时限)|看到|认识到|意识到|感受到|体会到|做好|抓好|抓实|备好|写好|用好|管好|守住|握住|把握住|扛[在起着]?|筑牢|履行(?!情况|的)|举行|泼[在向起下洒]|前进(?=[，。着了])|开展(?!情况|的)(?=了|各|好|安|工|活|检|宣|培|隐|专|调|演|巡|督|整|治|教|服)|开展(?!情况|的|过程|方式)(?=[^，。；、的]{4,24}[，。；])|组织(?=了|开展|实施|召开|学习)|遏制[了住]|解决[了好]|推动了|促进了|促进(?=[^，。；的]{0,8}(?:发展|提升|增长|增收))|保障了|(?:减轻|缓解|扭转|改变|带动|拉动|打击|震慑|堵塞|弥补|巩固|拓展|发挥|回应|满足|调动|激发|丰富|凝聚|优化|增进|夯实|破解)了|(?:减少|增加|降低|压减)了(?![\\d一二两三四五六七八九十百近约])|提高了|提升了|实现了|增强了|维护了|改善了|化解了|落实[了好到]|贯彻(?:了|落实(?!的)|(?=[^，。；、的]{2,12}(?:精神|要求|部署)[，。；]))|执行(?=了|上级|各项|国家|《|[^，。；的]{2,12}(?:制度|规定|要求|纪律)[，。；])|推进(?=[^，。；、的者]{6,24}[，。；])(?![^，。；、]{0,24}(?:措施|方案|机制|办法|计划|体系|情况|会议?|力度|格局|态势|局面|模式|路径|思路|过程|进度|专班|小组|合力|氛围)[，。；])|推进(?=了|各项|全|[^，。；的者]{2,14}(?:工作|建设|产业|项目|改革|治理)[，。；])|推动(?=[^，。；的者]{2,14}(?:工作|建设|产业|项目|改革|落实|发展)[，。；])|履行好|服务好|服务于|防范(?=了|化解)|学习(?=[，。；《]|借鉴|贯彻|领会|了)|辅导(?=[，。；了]|学生|群众|每)|发展(?=了|[\u4e00-\u9fff]{2,6}(?:旅游|产业|经济)[，。；])|投入到|参与到|融入到?(?=[^，。；的]{2,10}[，。；])|走(?=中国|好|在|完)|把(?![控关握脉手戏柄])|将(?![来军士领帅])|为(?=群众|企业|民|百姓|人民|基层)(?![^，。；]{1,8}(?:情怀|意识|理念|信念|宗旨|初心)[，。；])|进行(?!曲|时|式|性)(?=了|着|[^，。；、的]{2,14}[，。；])(?![^，。；]{0,14}(?:情况|过程|方式)[，。；])|作(?=了|出)|排查(?=了|出|隐患|风险|问题)(?![^，。；]{0,10}(?:的|工作|行动|活动|方案|机制|制度|力度|清单))|梳理(?=了|出|问题)(?![^，。；]{0,10}(?:的|工作|清单))|组织(?=力量|人员|队伍|专班)(?![^，。；]{0,10}(?:的|结构|配置|体系|架构|计划|方案|大纲|名单))|工作(?=在[^，。；]{0,10}(?:一线|岗位|前沿|前线|现场))|(?:奋战|坚守|战斗|扎根|奔走|忙碌)(?=在|于)|投身(?=于|到|[^，。；的]{2,10}[，。；])|奉献(?=在|了|给)|付出(?=了|着)|(?:走访|整改|处置|处理)了(?![解结])';

/** Verbs that stand for what is done as often as they say it is done: 经过科学的组织实施, 规范的履行程序. */
const deeds = new Set(
  '组织|开展|实施|贯彻|落实|执行|履行|学习|了解|领会|借鉴|推进|推动|发展|辅导|服务|防范|化解|排查|梳理|整治|治理|整改|巡查|检查|培训|宣传|管理|监管|督导|督促|指导|引导|帮扶|处置|处理|解决|保障|考核|评价|召开|举办|举行|完成|建设|走访|进行'.split(
    '|',
  ),
);
const changes = '完善|加强|提升|健全|改进|深化|优化|规范|提高|促进';
const results =
  '机制|程序|方案|形式|方式|方法|办法|标准|制度|流程|过程|体系|路径|途径|渠道|模式|措施|计划|态度|意识|能力|水平|力度|效果|成效|氛围|格局|环境|条件|经验|做法|情况|记录|结构|要求|台账|名单|清单|(?<!组织)(?:队伍|团队|人员)';

/** Behind such verbs, what makes nouns of them. */
const result = new RegExp(`(?:工作|活动)?的?(?:${results})(?!建设|改革|创新|落地|要求|规定)`, 'uy');

/** Without an object it may be either (经过认真的学习，), unless an auxiliary stands before. 组织开展检查 has one. */
const alone = new RegExp(
  `(?:(?:学习|贯彻|领会|借鉴){1,3}|(?:贯彻)?(?:落实|执行|推进){1,2}|(?:组织)?实施|辅导|(?:${changes}){1,3})(?:$|[，。；、：！？])`,
  'uy',
);
const auxiliary = /(?:将|应当|必须|继续|[，。；我们都也还就更又]要)$/;

/** Before the adverb's word: what is built or given is a noun. 建立合理的组织人员培训机制, 提供更加高效的服务企业平台. */
const giving =
  /(?:建立|健全|形成|提供|制定|构建|出台|推行|采取|营造|创造|打造|搭建|具备|具有)起?了?(?:更加?|更为|较为|比较|十分|非常|一[套个种项支])?$/;

const isAdverb: ReadonlySet<string> = new Set(adverbs.split('|'));
const [shortest, longest] = [2, Math.max(...adverbs.split('|').map(adverb => adverb.length))];
const beforeVerb = new RegExp(verbs, 'uy');

/** From the 的 on. */
const complement =
  /(?<=做|抓|落|干|办|管|走|讲|写|搞|变|想|看|学|站|压|夯|说|唱|跑|来|过|完成|开展|推进|落实|发展|执行|进行|表现|发挥)的都?(?:(?:更[细实好深严准紧快稳牢早远高密全优精强]{1,2}){1,3}|(?:更加?|很|较|非常|十分|比较|越来越|不够|相当|最|特别|还不够)(?:[细实好深严准紧快稳牢早远高密全到差晚浅慢优精强]{1,2}|出色|圆满|扎实|精彩|充分|到位|深入|认真|仔细|具体|透彻|顺利))(?=[，。；、！]|$)/y;

/** 缩短得很明显: what has changed, and how much. */
const ofChange =
  /(?<=缩短|提升|提高|改善|增长|下降|变化|转变|恢复|减少|增强|加快|扩大)的(?:更加?|很|较|非常|十分|比较|越来越|不够|相当|特别|还不够)(?:明显|显著|迅速|缓慢|突出|彻底|及时|[快慢])(?=[，。；！]|$)/y;

/** 生活得更方便, 吃得更放心: how people fare. */
const ofLife =
  /(?<=生活|居住|(?<!小)吃|住|穿|睡|玩|买|喝)的都?(?:更加?|很|较|非常|十分|比较|越来越|最|特别)(?:放心|安心|舒心|省心|顺心|舒适|舒服|开心|踏实|方便|便捷|便利|幸福|美好|体面|有尊严|从容|满意|健康|实惠|安全|精彩)(?=[，。；、！”]|$)/y;

/** 做得扎实, 抓得实: without a word of degree only right behind a verb of one character. Not 该管的严，该放的活. */
const plain =
  /(?<=(?<![该能应要可所])(?:做|抓|讲|盯|(?<!参)谋|(?<![高血电气水])压|(?<![主承举开协督交创兴])办|(?<![骨主树才若精])干))的(?:(?:扎实|到位|彻底|细致|出色|周到)(?:有效)?|[实细严准牢紧深好快])(?=[，。；、！]|$)/y;
const plainAnchors = [
  ...['扎实', '到位', '彻底', '细致', '出色', '周到'].map(word => `的${word}`),
  ...[...'实细严准牢紧深好快'].flatMap(word => [...'，。；、！'].map(mark => `的${word}${mark}`)),
];

const degrees = ['更', '很', '较', '非常', '十分', '比较', '越来越', '不够', '相当', '最', '特别', '还不够'];
const degreeAnchors = degrees.flatMap(degree => [`的${degree}`, `的都${degree}`]);

/** 认真得开展: 得 where an adverb stands before its verb. */
const overdone =
  /(?<=认真|扎实|深入|积极|主动|严格|切实|稳步|有序|有效|及时|全面|圆满|顺利)得(?=开展|推进|落实|组织|完成|做好|抓好|贯彻|执行|学习|履行|解决|处置|整改|实施)/y;
const overdoneAnchors = '认真得 扎实得 深入得 积极得 主动得 严格得 切实得 稳步得 有序得 有效得 及时得 全面得 圆满得 顺利得'.split(
  ' ',
);

/** 事故得发生: 得 where 的 belongs. */
const ofNoun = /(?<=事故|灾害|事件|案件|问题|现象|矛盾|风险)得(?=发生|出现|蔓延|产生|扩大|解决)/y;
const ofNounAnchors = ['事故得', '灾害得', '事件得', '案件得', '问题得', '现象得', '矛盾得', '风险得'];

/** 优良得队伍: 得 between what something is like and what it is. */
const ofQuality =
  /得(?![多很益到以出不体力知分失当罪主奖了让令使叫像连如意])(?=(?:(?!的)[\u4e00-\u9fff]){0,6}(?:队伍|家园|环境|氛围|格局|活动|局面|成效|效果|形象|基础|社会|体系|服务)[，。；、])/y;
const ofQualityAnchors =
  '优良得 过硬得 精湛得 美丽得 美好得 良好得 多样得 显著得 明显得 突出得 完善得 高效得 优秀得 高素质得 专业化得 现代化得 和谐得 宜居得 浓厚得'.split(
    ' ',
  );

/** 完成地较好: 地 before how well. */
const how =
  /地(?=(?:较|很|更|比较|非常|十分|不够|相当|最)(?:[好快慢细实严]|顺利|圆满|扎实|出色|到位|深入|细致|充分|理想|彻底|及时)(?:[，。；、！]|$))/y;
const howAnchors = ['完成地', '推进地', '进行地', '开展地', '做地', '抓地', '干地'];

/** 实实在在地实惠: 地 before what can only be a noun, or before a noun that something is got. */
const got =
  /地(?=(?:实惠|好处|成效|成果|成绩)[，。；])|(?<=(?:取得|得到|获得|带来|收到|产生|发生|赢得)了?(?:更加|更为|比较|十分|非常|一些)?(?:实实在在|明显|显著|良好|较好|很好|丰硕|重大|可喜|积极|突出|长足|较大|很大))地(?=(?:变化|进展|支撑|效果|进步|突破|提升|改善|作用|影响|成就|收获|帮助)[，。；])/y;
const gotAnchors = '实实在在地 明显地 显著地 良好地 较好地 很好地 丰硕地 重大地 可喜地 积极地 突出地 长足地 较大地 很大地'.split(
  ' ',
);

export const deParticle = defineRule({
  id: 'de-particle',
  scope: 'line',
  anchors: [
    ...adverbs.split('|').map(adverb => `${adverb}的`),
    ...attributes,
    ...plainAnchors,
    ...degreeAnchors,
    ...overdoneAnchors,
    ...ofNounAnchors,
    ...ofQualityAnchors,
    ...gotAnchors,
    ...howAnchors,
  ],
  meta: {
    category: 'wording',
    severity: 'warning',
    summary: { zh: '状语用“地”，补语用“得”', en: '地 before a verb, 得 before a complement' },
    basis: { zh: '现代汉语结构助词的分工（中学教学语法系统）', en: 'The division of 的, 地 and 得 in standard grammar' },
    strength: 'recommended',
    repair: 'fix',
    messages: {
      adverbial: { zh: '“{words}”中“的”在动词前，应为“地”', en: '的 in “{words}” stands before a verb; it should be 地' },
      overdone: { zh: '“{words}”中“得”在动词前，应为“地”', en: '得 in “{words}” stands before a verb; it should be 地' },
      noun: { zh: '“{words}”中“得”应为“的”', en: '得 in “{words}” should be 的' },
      got: { zh: '“{words}”中“地”在名词前，应为“的”', en: '地 in “{words}” stands before a noun; it should be 的' },
      how: { zh: '“{words}”中“地”在补语前，应为“得”', en: '地 in “{words}” stands before a complement; it should be 得' },
      complement: { zh: '“{words}”中“的”在补语前，应为“得”', en: '的 in “{words}” stands before a complement; it should be 得' },
    },
  },
  wantsPlaces: true,
  check: ({ prose }, { at }, places) =>
    mistakesIn(prose, places).map(({ kind, place, from, to }) => {
      const span = { start: place, end: place + 1 };
      const edits = [{ span, text: rights[kind] }];
      return at(span, kind, { data: { words: prose.slice(from, to) }, fix: edits });
    }),
});

const rights = { adverbial: '地', overdone: '地', noun: '的', got: '的', how: '得', complement: '得' } as const;

interface Mistake {
  readonly kind: keyof typeof rights;
  /** Where the particle stands. */
  readonly place: number;
  /** The words it stands in. */
  readonly from: number;
  readonly to: number;
}

function mistakesIn(prose: string, places: readonly Place[]): readonly Mistake[] {
  const found: Mistake[] = [];
  for (const place of places) {
    const mistake = mistakeAt(prose, place);
    if (mistake) found.push(mistake);
  }
  if (found.length < 2) return found;
  // Two adverbs may end in one place: 针对性的 and 有针对性的.
  found.sort((one, other) => one.place - other.place);
  return found.filter(({ place }, index) => place !== found[index - 1]?.place);
}

/** An anchor is a degree with 的 before it, or what stands before 的, 得 or 地, with that. */
function mistakeAt(prose: string, { word, at }: Place): Mistake | undefined {
  if (word.startsWith('的')) return complements.map(pattern => complementAt(pattern, prose, at)).find(mistake => mistake);
  const place = at + word.length - 1;
  if (word.endsWith('的')) {
    if (!matchesAt(beforeVerb, prose, place + 1) || !prose.startsWith(word, at)) return undefined;
    const from = adverbBefore(prose, place);
    const to = beforeVerb.lastIndex;
    if (attributes.has(word))
      return prose.slice(place, to + 1).includes('了') ? { kind: 'adverbial', place, from: at, to } : undefined;
    return isNoun(prose, from, place + 1) ? undefined : { kind: 'adverbial', place, from, to };
  }
  if (word.endsWith('地')) {
    const kind = matchesAt(got, prose, place)
      ? 'got'
      : howAnchors.includes(word) && matchesAt(how, prose, place)
        ? 'how'
        : undefined;
    return kind && { kind, place, from: at, to: place + 3 };
  }
  if (ofQualityAnchors.includes(word))
    return matchesAt(ofQuality, prose, place) ? { kind: 'noun', place, from: at, to: place + 3 } : undefined;
  const kind = matchesAt(overdone, prose, place) ? 'overdone' : matchesAt(ofNoun, prose, place) ? 'noun' : undefined;
  return kind && { kind, place, from: place - 2, to: place + 3 };
}

/** Whether what looks like a verb is the name of a deed, with the adverb's word, from `from` on, as its attribute. */
function isNoun(prose: string, from: number, verb: number): boolean {
  if (isNominal(prose, verb) || giving.test(prose.slice(Math.max(from - 7, 0), from))) return true;
  return matchesAt(alone, prose, verb) && !auxiliary.test(prose.slice(Math.max(from - 2, 0), from));
}

const complements = [complement, ofChange, ofLife, plain];

const complementAt = (pattern: RegExp, prose: string, at: number): Mistake | undefined =>
  matchesAt(pattern, prose, at) ? { kind: 'complement', place: at, from: at - 1, to: pattern.lastIndex } : undefined;

const isChange: ReadonlySet<string> = new Set(changes.split('|'));

/** 组织开展工作的方式. One expression for all of it would be compiled into more code than all others of the rule. */
const isNominal = (prose: string, at: number): boolean =>
  [...endsOf(deeds, 4, prose, at), ...endsOf(isChange, 3, prose, at)].some(end => matchesAt(result, prose, end));

/** Where one, two … `most` words of two characters end that follow each other from `at` on. */
function endsOf(words: ReadonlySet<string>, most: number, prose: string, at: number): readonly number[] {
  const ends: number[] = [];
  for (let end = at + 2; ends.length < most && words.has(prose.slice(end - 2, end)); end += 2) ends.push(end);
  return ends;
}

function matchesAt(sticky: RegExp, prose: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(prose);
}

/** Where the adverb begins that ends at `end`; `end` if there is none. */
function adverbBefore(prose: string, end: number): number {
  for (let length = Math.min(longest, end); length >= shortest; length--)
    if (isAdverb.has(prose.slice(end - length, end))) return end - length;
  return end;
}
