// Generated from the tables of this folder by `npm run generate`.
import type { Tables } from './row.ts';

export const tables: Tables = {
 "collocation": [
  {
   "pattern": "切忌(?<mark>不要|不能|不得|不可)",
   "anchor": "切忌",
   "right": "",
   "why": "“切忌”已含否定"
  },
  {
   "pattern": "(?:防止|避免|杜绝|严防|防范)(?:(?!确保|做到|力争|力求|保证|实现|努力)[^，。；、]){0,16}?(?<mark>不再?(?<verb>发生|出现(?!场)|反弹|产生))",
   "anchor": [
    "不再发生",
    "不发生",
    "不再出现",
    "不出现",
    "不再反弹",
    "不反弹",
    "不再产生",
    "不产生"
   ],
   "severity": "warning",
   "right": "$<verb>",
   "why": "“防止”“杜绝”后不用“不再”“不”，两重否定，意思反了"
  },
  {
   "pattern": "(?<=防范|防止|杜绝|避免|预防)发生[^，。；、]{2,16}(?<mark>的(?:出现|发生))(?=[，。；、])",
   "anchor": [
    "防范发生",
    "防止发生",
    "杜绝发生",
    "避免发生",
    "预防发生"
   ],
   "right": "",
   "why": "“防止发生”与“发生”重复"
  },
  {
   "pattern": "(?:原因|缘由)(?<mark>是由于|是因为)(?=[^，。；]{2,40}(?:造成|导致|引起|所致)的?[，。；])",
   "anchor": [
    "原因是",
    "缘由是"
   ],
   "right": "是",
   "why": "“原因是”与“由于……造成”两式杂糅"
  },
  {
   "pattern": "原因是(?<mark>由于|因为)",
   "anchor": "原因是",
   "right": "",
   "unlessAfter": "[^，。；]{2,40}(?:造成|导致|引起|所致)的?[，。；]",
   "why": "“原因是”与“由于”重复"
  },
  {
   "pattern": "(?:目的|宗旨)是(?<mark>为了)",
   "anchor": "是为了",
   "right": "要",
   "why": "“目的是”与“为了”重复"
  },
  {
   "pattern": "(?<mark>为了)(?!以)[^，。；]{2,24}为(?:目的|宗旨|目标)(?=[，。；])",
   "anchor": [
    "为目的",
    "为宗旨",
    "为目标"
   ],
   "right": "以",
   "why": "“为了”与“以……为目的”两式杂糅"
  },
  {
   "pattern": "(?<mark>围绕|本着|按照|遵循|根据)以[^，。；、]{2,24}为(?:中心|宗旨|目的|目标|主线|核心|重点|原则)(?=[，。；])",
   "anchor": [
    "围绕以",
    "本着以",
    "按照以",
    "遵循以",
    "根据以"
   ],
   "right": "",
   "unlessAfter": "以人民为中心|以人为本|以经济建设",
   "severity": "information",
   "why": "“围绕”与“以……为”两式杂糅"
  },
  {
   "pattern": "(?<=是否|能否)[^，。；]{2,20}，(?<mark>是[^，。；]{2,20}(?:保证|保障|关键|前提|基础))(?=[，。；])",
   "anchor": [
    "是否",
    "能否"
   ],
   "why": "一面对两面：前有“是否”，后只说一面"
  },
  {
   "pattern": "(?<mark>仅仅?只|仅仅?只有)(?=[有是\\d一二三四五六七八九十占])",
   "anchor": [
    "仅只",
    "仅仅只"
   ],
   "right": "仅",
   "why": "“仅”“只”重复"
  },
  {
   "pattern": "(?<mark>合计共|共计约共|总共合计|一共合计|共合计)",
   "anchor": [
    "合计共",
    "共计约共",
    "总共合计",
    "一共合计",
    "共合计"
   ],
   "right": "共计",
   "why": "语义重复"
  },
  {
   "pattern": "(?<mark>加强强化|强化加强|完善健全完善|增强加强)(?=[，。；、]|的|了|水平|能力|管理|监管)",
   "anchor": [
    "加强强化",
    "强化加强",
    "增强加强",
    "完善健全完善"
   ],
   "why": "语义重复，宜留其一"
  },
  {
   "pattern": "(?<mark>提升提高|提高提升)(?=[，。；、]|的?水平|了)",
   "anchor": [
    "提升提高",
    "提高提升"
   ],
   "right": "提升",
   "why": "语义重复，宜留其一"
  },
  {
   "pattern": "(?<mark>悬殊)很?大|差距(?<own>悬殊很大)",
   "anchor": "悬殊",
   "why": "“悬殊”已含相差很大"
  },
  {
   "pattern": "(?<=涉及|波及|付诸|见诸|公诸|诉诸)(?<mark>到)(?![期位户])",
   "anchor": [
    "涉及到",
    "波及到",
    "付诸到",
    "见诸到",
    "公诸到",
    "诉诸到"
   ],
   "right": "",
   "why": "“涉及”“波及”后不用“到”"
  },
  {
   "pattern": "(?<=见诸|公诸|诉诸)(?<mark>于)",
   "anchor": [
    "见诸于",
    "公诸于",
    "诉诸于"
   ],
   "right": "",
   "why": "“诸”即“之于”"
  },
  {
   "pattern": "(?<mark>付诸于)",
   "anchor": "付诸于",
   "right": "付诸",
   "why": "“诸”即“之于”"
  },
  {
   "pattern": "(?<=大约|约|近)[\\d.]+[^，。；、\\d]{0,4}(?<mark>上下)(?=[，。；、])",
   "anchor": [
    "上下，",
    "上下。",
    "上下；",
    "上下、"
   ],
   "right": "",
   "why": "“约”与“上下”重复"
  },
  {
   "pattern": "(?<mark>亲眼目睹)",
   "anchor": "亲眼目睹",
   "right": "目睹",
   "why": "“目睹”即亲眼看见"
  },
  {
   "pattern": "(?<mark>过去的往事|首次第一次|首次首个|免费赠送|凯旋而归|凯旋归来)",
   "anchor": [
    "过去的往事",
    "首次第一次",
    "首次首个",
    "免费赠送",
    "凯旋而归",
    "凯旋归来"
   ],
   "why": "语义重复"
  },
  {
   "pattern": "(?<=管护|监管|宣传|执法|工作|检查|培训|整治|推进|落实|帮扶)(?<mark>力度)(?=(?:有待|需要?|还需|仍需|尚需)(?:进一步)?(?:提高|提升|增强))",
   "anchor": [
    "力度有待",
    "力度需",
    "力度还需",
    "力度仍需",
    "力度尚需"
   ],
   "why": "“力度”可“加大”，不“提高”"
  },
  {
   "pattern": "(?<=意识|认识|能力|素质|水平)(?:有待|需要?|还需|仍需|尚需|还?要|得到了?)(?:进一步的?|明显|不断)?(?<mark>加大)",
   "anchor": [
    "有待加大",
    "需加大",
    "要加大",
    "得到加大",
    "得到了加大",
    "进一步加大",
    "进一步的加大",
    "明显加大",
    "不断加大"
   ],
   "beside": [
    "意识",
    "认识",
    "能力",
    "素质",
    "水平"
   ],
   "right": [
    "提高",
    "增强"
   ],
   "why": "“意识”“能力”可“增强”“提高”，不“加大”"
  },
  {
   "pattern": "水平(?:有待|需要?|还需|仍需|尚需)(?:进一步)?(?<mark>加强|加大|完善)(?=[，。；、])",
   "anchor": [
    "水平有待",
    "水平需",
    "水平还需",
    "水平仍需",
    "水平尚需"
   ],
   "right": "提高",
   "why": "“水平”可“提高”“提升”，不“加强”"
  },
  {
   "pattern": "(?<mark>加强|加大|扩大|强化)(?=[^，。；、的]{2,8}的?(?:水平|质量|效率)(?:[，。；、]|$))",
   "anchor": [
    "水平",
    "质量",
    "效率"
   ],
   "beside": [
    "加强",
    "加大",
    "扩大",
    "强化"
   ],
   "right": "提高",
   "unlessAfter": "[^，。；、]{0,6}(?:监督|监测|监管|检测|控制|检查|考核)(?:水平|质量|效率)?|[^，。；、]{0,6}管理(?!水平)",
   "why": "“水平”“质量”“效率”可“提高”，不“加强”"
  },
  {
   "pattern": "(?<mark>改善)(?=[^，。；、的]{0,6}的?(?:水平|效率|能力)(?:[，。；、]|$))",
   "anchor": "改善",
   "right": "提高",
   "why": "“水平”“能力”可“提高”，不“改善”"
  },
  {
   "pattern": "(?<mark>降低)(?=[^，。；、的]{0,8}的?(?:现象|次数|数量|人数|案件|事故)(?:[，。；、]|$))",
   "anchor": "降低",
   "right": "减少",
   "why": "“数量”“案件”可“减少”，不“降低”"
  },
  {
   "pattern": "(?<mark>起到)(?=(?:(?!作用|取得|收到|达到|增强|提升)[^，。；]){0,24}效果(?:[，。；、]|$))",
   "anchor": "起到",
   "right": "收到",
   "why": "“效果”可“收到”“取得”，“作用”才“起到”"
  },
  {
   "pattern": "(?<=发挥)了?[^，。；、]{0,10}(?<mark>效果)(?=[，。；、])",
   "anchor": "发挥",
   "beside": "效果",
   "right": "作用",
   "why": "“发挥”“作用”相配"
  },
  {
   "pattern": "(?<mark>取得)(?=了?[^，。；、]{0,8}(?:作用|影响)(?:[，。；、]|$))",
   "anchor": "取得",
   "beside": [
    "作用",
    "影响"
   ],
   "right": "发挥",
   "why": "“作用”可“发挥”“起到”，不“取得”"
  },
  {
   "pattern": "(?<=责任感|紧迫感|使命感|荣誉感)(?<mark>和)(?=(?:责任感|紧迫感|使命感|荣誉感)和)",
   "anchor": [
    "责任感和",
    "紧迫感和",
    "使命感和",
    "荣誉感和"
   ],
   "right": "、",
   "why": "三项并列，前面用顿号、末项前用“和”"
  },
  {
   "pattern": "(?<=加强|强化|深化)[^，。；、的]{2,8}(?<mark>提升)(?=[。；])",
   "anchor": [
    "提升。",
    "提升；"
   ],
   "why": "“加强”与“提升”两个动词相犯，宜留其一",
   "unlessBefore": "(?:水平|能力|质量|效能|管理|教育|培训|学习|建设|保障|宣传|监管|改革|引领|创新|协作|融合)"
  },
  {
   "pattern": "(?:^|[。；])(?<mark>通过|经过)[^，。；]{2,40}，使(?![得命用])",
   "anchor": [
    "，使"
   ],
   "beside": [
    "通过",
    "经过"
   ],
   "why": "“通过……使……”没有主语，宜删去“通过”或“使”"
  },
  {
   "pattern": "在[^，。；]{4,30}下，使(?![得命用])",
   "anchor": [
    "下，使"
   ],
   "why": "“在……下，使……”没有主语，宜删去一式"
  },
  {
   "pattern": "(?<mark>不仅)(?=[^，。；]{2,30}，(?:同时|并)(?![且不]))",
   "anchor": "不仅",
   "why": "“不仅”须与“而且”“还”呼应",
   "severity": "information"
  },
  {
   "pattern": "(?<mark>只有)(?=[^，。；]{2,30}，就能)",
   "anchor": [
    "，就能"
   ],
   "right": "只要",
   "why": "“只有……才”“只要……就”"
  },
  {
   "pattern": "(?<mark>只要)(?=[^，。；]{2,30}，才能)",
   "anchor": [
    "，才能"
   ],
   "right": "只有",
   "why": "“只有……才”“只要……就”"
  },
  {
   "pattern": "(?<mark>无论|不管|不论)(?=[^，。；]{2,24}，(?:但|却))",
   "anchor": [
    "无论",
    "不管",
    "不论"
   ],
   "right": "尽管",
   "why": "“无论”与“都”相配，“但”前应为“尽管”"
  },
  {
   "pattern": "(?<=之所以)[^，。；]{2,30}，(?<mark>因为|由于)",
   "anchor": "之所以",
   "right": "是因为",
   "why": "“之所以……是因为……”"
  },
  {
   "pattern": "(?<=缺少|缺乏)[^，。；、]{1,12}(?<mark>不足|不够|薄弱)(?=[，。；、])",
   "anchor": [
    "缺少",
    "缺乏"
   ],
   "right": "",
   "why": "“缺乏”与“不足”重复"
  },
  {
   "pattern": "(?<mark>截至|截止)[^，。；]{1,16}(?:日|月|目前|底|末)(?<own>为止)",
   "anchor": "为止",
   "why": "“截至”与“为止”重复，宜留其一"
  },
  {
   "pattern": "(?<=是否|有没有)[^，。；]{1,16}(?<mark>与否)",
   "anchor": "与否",
   "right": "",
   "why": "“是否”与“与否”重复"
  },
  {
   "pattern": "(?<mark>仍然仍旧|较为比较|比较较为|许多不少|不少许多|左右上下|任务目标任务|相比较相比|建立健全建立|健全完善健全|进一步地进一步|通过利用|亲自亲手|再次重新)",
   "anchor": [
    "仍然仍旧",
    "较为比较",
    "比较较为",
    "许多不少",
    "不少许多",
    "左右上下",
    "任务目标任务",
    "相比较相比",
    "建立健全建立",
    "健全完善健全",
    "进一步地进一步",
    "通过利用",
    "亲自亲手",
    "再次重新"
   ],
   "why": "语义重复，宜留其一"
  },
  {
   "pattern": "(?:不低于|不少于)[^，。；、]{1,12}(?<mark>以上)",
   "anchor": [
    "不低于",
    "不少于"
   ],
   "right": "",
   "why": "“不低于”已含“以上”"
  },
  {
   "pattern": "(?<!不)低于[^，。；、]{1,12}(?<mark>以下)(?=[，。；、的])",
   "anchor": "低于",
   "right": "",
   "why": "“低于”已含“以下”"
  },
  {
   "pattern": "不足(?=[0-9一二三四五六七八九十两三])[^，。；、]{1,10}(?<mark>左右|以上|以下|以内)",
   "anchor": [
    "不足0",
    "不足1",
    "不足2",
    "不足3",
    "不足4",
    "不足5",
    "不足6",
    "不足7",
    "不足8",
    "不足9",
    "不足一",
    "不足二",
    "不足三",
    "不足四",
    "不足五",
    "不足六",
    "不足七",
    "不足八",
    "不足九",
    "不足十",
    "不足两"
   ],
   "right": "",
   "why": "“不足”与“左右”“以上”相犯"
  },
  {
   "pattern": "(?<mark>短板)(?:和弱项)?(?:还|仍|仍然|依然)?存在(?:较多|一些|许多)?(?:不足|差距)",
   "anchor": "短板",
   "why": "“短板”即不足，语义重复"
  },
  {
   "pattern": "(?:提高|提升|增强)(?:(?!促进|推动|带[来动]|实现|确保|保[障证]|支撑|服务|助力|引领|随着|适应|满足|应对)[^，。；、]){2,20}(?<mark>的(?:不断|持续|稳步|有效|进一步)?(?:提升|提高|增强|增长))(?=[，。；])",
   "anchor": [
    "的提升",
    "的提高",
    "的增强",
    "的增长",
    "的不断提升",
    "的不断提高",
    "的不断增强",
    "的不断增长",
    "的持续提升",
    "的持续提高",
    "的持续增强",
    "的持续增长",
    "的稳步提升",
    "的稳步提高",
    "的稳步增强",
    "的稳步增长",
    "的有效提升",
    "的有效提高",
    "的有效增强",
    "的有效增长",
    "的进一步提升",
    "的进一步提高",
    "的进一步增强",
    "的进一步增长"
   ],
   "right": "",
   "why": "“提高……”与“……的提升”两式杂糅"
  },
  {
   "pattern": "(?:水平|能力|质量)(?<mark>和)(?=[，。；])",
   "anchor": [
    "水平和，",
    "水平和。",
    "水平和；",
    "能力和，",
    "能力和。",
    "能力和；",
    "质量和，",
    "质量和。",
    "质量和；"
   ],
   "right": "",
   "why": "“和”后缺项"
  },
  {
   "pattern": "(?:不断|进一步|持续|切实)(?:提高|提升)[^，。；、]{2,14}的?(?:水平|质量|能力|效率)(?<mark>提升|提高)(?=[，。；]|$)",
   "anchor": [
    "水平提升",
    "水平提高",
    "质量提升",
    "质量提高",
    "能力提升",
    "能力提高",
    "效率提升",
    "效率提高"
   ],
   "right": "",
   "why": "“提高”与句末的“提升”重复"
  },
  {
   "pattern": "(?<=(?:^|[，。；])(?:[^，。；]{0,8}[^一-鿿])?)建立健全[^，。；、]{2,20}(?:机制|制度|体系)(?<mark>建设)(?=[，。；])",
   "anchor": [
    "机制建设",
    "制度建设",
    "体系建设"
   ],
   "right": "",
   "why": "“建立健全”与“建设”重复"
  },
  {
   "pattern": "获评为?[^，。；]{1,12}(?<=[”号])(?<mark>称号)(?=[，。；])",
   "anchor": [
    "”称号",
    "号称号"
   ],
   "right": "",
   "why": "“获评”后即是名称，“称号”与“获得”“授予”相配"
  },
  {
   "pattern": "(?:^|[，。；、])(?<mark>受[^，。；受在]{1,20}影响下)(?=，)",
   "anchor": "影响下，",
   "why": "“受……影响”与“在……影响下”两式杂糅"
  },
  {
   "pattern": "(?:^|[，。；])(?<mark>坚持以)(?![^，。；]{2,36}为)[^，。；]{2,36}(?:思想|理论|精神|理念)指导(?=[，。])",
   "anchor": [
    "思想指导，",
    "理论指导，",
    "精神指导，",
    "理念指导，",
    "思想指导。",
    "理论指导。",
    "精神指导。",
    "理念指导。"
   ],
   "why": "“以”须与“为指导”呼应"
  },
  {
   "pattern": "(?<mark>做到)“[^”]{2,8}”目标(?=[，。；])",
   "anchor": "”目标",
   "right": "实现",
   "why": "“目标”可“实现”，不“做到”"
  },
  {
   "pattern": "(?<mark>更加的)(?=顺畅|便捷|完善|有力|高效|规范|健全|突出|明显)",
   "anchor": "更加的",
   "right": "更加",
   "why": "“更加”直接修饰形容词"
  },
  {
   "pattern": "(?:按照|依照|遵照|根据)[^，。；：在]{2,30}(?<mark>(?<noun>要求|部署|精神|安排)下)(?=[，。；])",
   "anchor": [
    "要求下，",
    "要求下。",
    "要求下；",
    "部署下，",
    "部署下。",
    "部署下；",
    "精神下，",
    "精神下。",
    "精神下；",
    "安排下，",
    "安排下。",
    "安排下；"
   ],
   "right": "$<noun>",
   "why": "“按照……要求”与“在……要求下”两式杂糅"
  },
  {
   "pattern": "(?:有待于?|亟[待需]|[还仍尚]需)(?<mark>进一步的)(?=提高|提升|加强|完善|改进|增强|健全|规范|优化|深化|强化|落实|解决)",
   "anchor": [
    "有待进一步的",
    "有待于进一步的",
    "亟待进一步的",
    "亟需进一步的",
    "还需进一步的",
    "仍需进一步的",
    "尚需进一步的"
   ],
   "right": "进一步",
   "why": "“进一步”直接修饰动词"
  },
  {
   "pattern": "(?:会议|大会|仪式)由[^，。；]{1,30}(?<mark>主持(?:会议|大会|仪式))(?=[，。；])",
   "anchor": [
    "主持会议",
    "主持大会",
    "主持仪式"
   ],
   "beside": [
    "会议由",
    "大会由",
    "仪式由"
   ],
   "right": "主持",
   "why": "“会议由……主持”与“……主持会议”两式杂糅"
  },
  {
   "pattern": "(?<!否|已|的)(?:配备|配置)了[^，。；、的]{2,16}(?<mark>齐全|完备|完善)(?=[，。；])",
   "anchor": [
    "齐全，",
    "齐全。",
    "齐全；",
    "完备，",
    "完备。",
    "完备；",
    "完善，",
    "完善。",
    "完善；"
   ],
   "beside": [
    "配备了",
    "配置了"
   ],
   "right": "",
   "why": "“配备了……”与“……齐全”两式杂糅"
  },
  {
   "pattern": "满意度[^，。；、\\d]{0,6}(?<mark>增加|加强|加大)(?=[，。；、])",
   "anchor": "满意度",
   "beside": [
    "增加",
    "加强",
    "加大"
   ],
   "right": [
    "提高",
    "提升"
   ],
   "why": "“满意度”可“提高”“提升”，不“增加”"
  },
  {
   "pattern": "进行了(?<verb>作了|开展了|实施了|做了|组织了)",
   "anchor": [
    "进行了作了",
    "进行了开展了",
    "进行了实施了",
    "进行了做了",
    "进行了组织了"
   ],
   "right": [
    "进行了",
    "$<verb>"
   ],
   "severity": "warning",
   "why": "两个动词相犯，宜留其一"
  },
  {
   "pattern": "(?<mark>(?:能力|素质|质量|效率)的水平)(?=[，。；])",
   "anchor": [
    "能力的水平",
    "素质的水平",
    "质量的水平",
    "效率的水平"
   ],
   "why": "“能力”“水平”相重，宜留其一"
  },
  {
   "pattern": "(?<mark>保驾护航)(?=全[县市省区国镇乡村]|经济|企业|高质量|群众|人民|乡村|民生|项目)",
   "anchor": [
    "保驾护航全",
    "保驾护航经",
    "保驾护航企",
    "保驾护航高",
    "保驾护航群",
    "保驾护航人",
    "保驾护航乡",
    "保驾护航民",
    "保驾护航项"
   ],
   "unlessBefore": "(?:提供|的|“)",
   "why": "“保驾护航”不带宾语，宜写“为……保驾护航”"
  },
  {
   "pattern": "(?<mark>提高)(?=[^，。；、：“”（）的\\d]{2,12}管理[，。；、])",
   "anchor": [
    "管理，",
    "管理。",
    "管理；",
    "管理、"
   ],
   "beside": "提高",
   "right": "加强",
   "why": "“提高”与“管理”不搭配，“提高”的是水平、能力"
  },
  {
   "pattern": "(?<mark>加强)(?=[^，。；：“”（）]{2,20}力度)",
   "anchor": "力度",
   "beside": "加强",
   "right": "加大",
   "unlessAfter": "[^，。；]{0,20}(?:和|、)加大",
   "why": "“力度”只能“加大”"
  },
  {
   "pattern": "(?<mark>加大)(?=(?:对[^，。；]{2,24}的)?[^，。；力投]{0,24}(?:宣传|培训|学习|排查|检查|监管|整治|整顿|治理|引导|巡查|教育|打击|查处|督查|考核|管控|防控)[，。；])",
   "anchor": "加大",
   "right": "加强",
   "why": "“加大”后缺“力度”"
  },
  {
   "pattern": "(?<mark>通过)以[^，。；]{2,40}为(?:契机|抓手|载体|主线|依托|动力|目标|基础|导向|引领|核心|重点|突破口)",
   "anchor": "通过以",
   "right": "",
   "why": "“通过”与“以……为契机”两式杂糅"
  },
  {
   "pattern": "加强对[^，。；]{2,36}(?:进行|实行|开展)",
   "anchor": "加强对",
   "why": "“加强对……”与“对……进行……”两式杂糅，应只用一式"
  },
  {
   "pattern": "由[^，。；由在]{2,30}(?<mark>带队下)",
   "anchor": "带队下",
   "right": "带队",
   "why": "“由……带队”与“在……带队下”两式杂糅"
  },
  {
   "pattern": "由[^，。；由]{2,40}(?<mark>为)(?:组长|副组长|成员|主任|总指挥)",
   "anchor": [
    "为组长",
    "为副组长",
    "为成员",
    "为主任",
    "为总指挥"
   ],
   "right": "任",
   "why": "“由……任”“以……为”两式杂糅"
  },
  {
   "pattern": "(?<![针面应])(?<mark>对)(?=[^，。；对]{2,24}带来)",
   "anchor": "带来",
   "right": "给",
   "why": "“给……带来”"
  },
  {
   "pattern": "心存侥幸(?<mark>心理)",
   "anchor": "心存侥幸",
   "right": "",
   "why": "“心”“心理”重复"
  },
  {
   "pattern": "日益(?<mark>剧增|猛增|激增)",
   "anchor": "日益",
   "right": "增多",
   "why": "“日益”是渐变，“剧增”是突变"
  },
  {
   "pattern": "(?<mark>针对)(?=[^，。；]{0,8}(?:文件|会议|通知|讲话|指示)精神)",
   "anchor": [
    "文件精神",
    "会议精神",
    "通知精神",
    "讲话精神",
    "指示精神"
   ],
   "right": "根据",
   "why": "“根据……精神”"
  },
  {
   "pattern": "(?<=[。；]|^)(?<mark>由于)(?=[^，。；]{2,40}，(?:[^，。；]{2,40}，)?(?:导致|造成|致使|使得?))",
   "anchor": "由于",
   "why": "“由于……导致……”没有主语，应删去“由于”或“导致”"
  },
  {
   "pattern": "虽然[^，。；]{2,30}，(?<mark>也)(?=[^，。；]{2,30}[，。；])",
   "anchor": "虽然",
   "right": "但也",
   "unlessAfter": "[^。；]*但",
   "why": "“虽然”须与“但”呼应"
  },
  {
   "pattern": "(?<mark>实施)(?=[^，。；、]{2,16}长效机制)",
   "anchor": "长效机制",
   "beside": "实施",
   "right": "建立",
   "why": "“机制”可“建立”“健全”，不“实施”"
  },
  {
   "pattern": "(?<mark>筑牢)(?=[^，。；、]{2,14}能力(?:[，。；、]|$))",
   "anchor": "筑牢",
   "beside": "能力",
   "right": "提升",
   "why": "“能力”可“提升”，不“筑牢”"
  },
  {
   "pattern": "(?<mark>强化)(?=[^，。；、]{0,8}形势[，。；])",
   "anchor": [
    "形势，",
    "形势。",
    "形势；"
   ],
   "beside": "强化",
   "right": "稳定",
   "why": "“形势”可“稳定”“扭转”，不“强化”"
  },
  {
   "pattern": "每(?:个?季度|个?月|周|星期|年|天)[^，。；]{0,4}(?:开设|召开|开展|组织|举办|举行)(?<mark>了)",
   "anchor": [
    "开设了",
    "召开了",
    "开展了",
    "组织了",
    "举办了",
    "举行了"
   ],
   "right": "",
   "why": "经常性的动作不用“了”"
  },
  {
   "pattern": "(?<=不到|近|约|用时?)(?<mark>[一两三])月(?=时间|内)",
   "anchor": [
    "月时间",
    "月内"
   ],
   "right": "$<mark>个",
   "why": "表时段应为“个月”"
  },
  {
   "pattern": "(?<mark>下段时期|下段时间)",
   "anchor": "下段",
   "right": "下一阶段",
   "why": "通行说法"
  },
  {
   "pattern": "与(?:去年|上年|往年)(?:同期)?(?<mark>同比)",
   "anchor": "同比",
   "right": "相比",
   "why": "“同比”已含与上年同期相比"
  },
  {
   "pattern": "同比(?:去年|上年)同期",
   "anchor": "同比",
   "right": "同比",
   "why": "“同比”已含与上年同期相比"
  },
  {
   "pattern": "企业(?<mark>法人)(?=要|必须|应当?(?!的)|须|是第一)",
   "anchor": "法人",
   "right": "法定代表人",
   "why": "法人是单位，人是法定代表人"
  },
  {
   "pattern": "下设办公室在",
   "anchor": "下设办公室",
   "right": "办公室设在",
   "why": "“下设办公室”与“办公室设在”两式杂糅"
  },
  {
   "pattern": "(?<mark>利用)(?=[^，。；]{2,24}职能(?:[，。；]|$))",
   "anchor": [
    "利用"
   ],
   "right": "发挥",
   "why": "“职能”可“发挥”“履行”"
  },
  {
   "pattern": "(?<![防避杜])不安全事故",
   "anchor": "不安全事故",
   "right": "安全事故",
   "why": "事故都是不安全的"
  },
  {
   "pattern": "在[^，。；]{2,20}的努力(?<mark>中)(?=[，。])",
   "anchor": "努力中",
   "right": "下",
   "why": "“在……努力下”"
  },
  {
   "pattern": "(?:进入|纳入|步入)[^，。；]{2,20}(?<mark>渠道)",
   "anchor": "渠道",
   "right": "轨道",
   "why": "“进入……轨道”"
  },
  {
   "pattern": "人民群众生命财产(?=[高负])",
   "anchor": [
    "人民群众生命财产高",
    "人民群众生命财产负"
   ],
   "right": "人民群众生命财产安全",
   "why": "缺“安全”"
  },
  {
   "pattern": "工作的[^，。；、]{2,8}(?<mark>工作)(?=，使此项工作|，使该项工作)",
   "anchor": [
    "使此项工作",
    "使该项工作"
   ],
   "right": "",
   "why": "“工作”重复"
  },
  {
   "pattern": "约\\d+(?<mark>平方)(?=[；，。、])",
   "anchor": "平方",
   "right": "平方米",
   "why": "单位不全"
  }
 ],
 "standard-wording": [
  {
   "pattern": "安全第一[，,、]预防为主(?:[、，,；;](?:综合整治|综和治理|综合治里|综合管理))?(?![、，,；;][“”]?(?:综[合和]治|防消结合))",
   "anchor": "安全第一",
   "right": "安全第一、预防为主、综合治理",
   "why": "《安全生产法》第三条"
  },
  {
   "pattern": "安全第一(?<mark>[，,])预防为主[、，,]综合治理",
   "anchor": [
    "安全第一，预防为主",
    "安全第一,预防为主"
   ],
   "right": "、",
   "fix": true,
   "why": "《安全生产法》第三条"
  },
  {
   "pattern": "安全第一、预防为主(?<mark>[，,])综合治理",
   "anchor": [
    "预防为主，综合治理",
    "预防为主,综合治理"
   ],
   "right": "、",
   "fix": true,
   "why": "《安全生产法》第三条"
  },
  {
   "pattern": "(?<!必须)管行业[、，,]管安全",
   "anchor": [
    "管行业、管安全",
    "管行业，管安全",
    "管行业,管安全"
   ],
   "right": "管行业必须管安全、管业务必须管安全、管生产经营必须管安全",
   "why": "《安全生产法》第三条“三管三必须”"
  },
  {
   "pattern": "管生产必须管安全",
   "anchor": "管生产必须",
   "right": "管生产经营必须管安全",
   "why": "《安全生产法》第三条“三管三必须”"
  },
  {
   "pattern": "管行业必须管安全(?<mark>[，,])管业务必须管安全",
   "anchor": [
    "管安全，管业务必须",
    "管安全,管业务必须"
   ],
   "right": "、",
   "severity": "information",
   "why": "《安全生产法》第三条“三管三必须”"
  },
  {
   "pattern": "青山绿水就是金山银山",
   "anchor": "青山绿水",
   "right": "绿水青山就是金山银山",
   "fix": true,
   "why": "固定表述"
  },
  {
   "pattern": "生命至上[、，]人民至上|人民至上[、，]生命(?:之上|致上|至尚)",
   "anchor": [
    "生命至上、人民",
    "生命至上，人民",
    "生命之上",
    "生命致上",
    "生命至尚"
   ],
   "right": "人民至上、生命至上",
   "fix": true,
   "why": "固定表述"
  },
  {
   "pattern": "习近平(?:中国特色社会主义思想|新时代特色社会主义思想|新时代(?:中国)?社会主义新?思想|新时代中国特色社会思想|新时代中国特色社会主义新思想|新时代中国特色主义思想)",
   "anchor": [
    "习近平中国特色",
    "习近平新时代特色",
    "习近平新时代社会",
    "习近平新时代中国社会",
    "中国特色社会思想",
    "社会主义新思想",
    "中国特色主义"
   ],
   "right": "习近平新时代中国特色社会主义思想",
   "why": "党章"
  },
  {
   "pattern": "坚定“四个意识”",
   "anchor": "四个意识",
   "right": "增强“四个意识”",
   "why": "固定表述"
  },
  {
   "pattern": "增强“四个自信”",
   "anchor": "四个自信",
   "right": "坚定“四个自信”",
   "why": "固定表述"
  },
  {
   "pattern": "“五位一体”(?<mark>战略)布局",
   "anchor": "五位一体",
   "right": "总体",
   "fix": true,
   "why": "党章"
  },
  {
   "pattern": "“四个全面”(?<mark>总体)布局",
   "anchor": "四个全面",
   "right": "战略",
   "fix": true,
   "why": "党章"
  },
  {
   "pattern": "创新、协调、绿色、(?<mark>开发)、共享",
   "anchor": "创新、协调",
   "right": "开放",
   "fix": true,
   "why": "新发展理念"
  },
  {
   "pattern": "(?<mark>筑牢)中华民族共同体意识",
   "anchor": "中华民族共同体",
   "right": "铸牢",
   "fix": true,
   "why": "党章"
  },
  {
   "pattern": "“不忘初心(?<mark>[，,])牢记使命”(?=主题教育)",
   "anchor": "不忘初心",
   "right": "、",
   "fix": true,
   "why": "活动名称"
  },
  {
   "pattern": "(?<!学习)理论中心组学习",
   "anchor": "理论中心组",
   "right": "理论学习中心组学习",
   "why": "《中国共产党党委（党组）理论学习中心组学习规则》"
  },
  {
   "pattern": "(?:党政同责[，,]一岗双责|党政同责、一岗双责[，,]齐抓共管)",
   "anchor": "党政同责",
   "right": "党政同责、一岗双责、齐抓共管、失职追责",
   "severity": "information",
   "why": "《地方党政领导干部安全生产责任制规定》"
  },
  {
   "pattern": "消灭在萌芽中",
   "anchor": [
    "消灭在萌芽中"
   ],
   "right": "消灭在萌芽状态",
   "severity": "information",
   "why": "固定搭配"
  },
  {
   "pattern": "治本攻坚(?<mark>3)年行动",
   "anchor": "治本攻坚",
   "right": "三",
   "fix": true,
   "why": "行动名称"
  },
  {
   "pattern": "重大事故隐患专项排查整治(?<mark>(?:\\d{4})年行动)",
   "anchor": [
    "专项排查整治0",
    "专项排查整治1",
    "专项排查整治2",
    "专项排查整治3",
    "专项排查整治4",
    "专项排查整治5",
    "专项排查整治6",
    "专项排查整治7",
    "专项排查整治8",
    "专项排查整治9"
   ],
   "right": "2023行动",
   "severity": "information",
   "why": "行动名称为“重大事故隐患专项排查整治2023行动”"
  },
  {
   "pattern": "三管三(?<mark>必需|必需要)",
   "anchor": "三管三必",
   "right": "必须",
   "fix": true,
   "why": "《安全生产法》第三条“三管三必须”"
  },
  {
   "pattern": "齐抓共管[、，](?<mark>失职追究|失职问责)(?!责任)",
   "anchor": "齐抓共管",
   "right": "失职追责",
   "why": "《地方党政领导干部安全生产责任制规定》"
  },
  {
   "pattern": "两个坚持、三个(?<mark>转化|改变|变化)",
   "anchor": "两个坚持、三个",
   "right": "转变",
   "fix": true,
   "why": "防灾减灾救灾“两个坚持、三个转变”"
  },
  {
   "pattern": "立德(?<mark>育人)(?=的?根本任务)",
   "anchor": "立德育人",
   "right": "树人",
   "fix": true,
   "why": "立德树人根本任务"
  },
  {
   "pattern": "最(?<mark>严肃)的处罚",
   "anchor": "最严肃的处罚",
   "right": "严厉",
   "why": "食品药品“四个最严”"
  },
  {
   "pattern": "最(?<mark>严厉)的问责",
   "anchor": "最严厉的问责",
   "right": "严肃",
   "why": "食品药品“四个最严”"
  },
  {
   "pattern": "最(?<mark>严格)的标准(?=、最严[格谨]的监管)",
   "anchor": "最严格的标准",
   "right": "严谨",
   "why": "食品药品“四个最严”"
  },
  {
   "pattern": "以文(?<mark>促|兴|带|助)旅、以旅彰文",
   "anchor": "以旅彰文",
   "right": "塑",
   "fix": true,
   "why": "文旅融合“以文塑旅、以旅彰文”"
  },
  {
   "pattern": "建好、管好、(?<mark>养好)、运营好",
   "anchor": "运营好",
   "right": "护好",
   "fix": true,
   "why": "四好农村路"
  },
  {
   "pattern": "保护为主、抢救第一、合理(?<mark>使用|开发)",
   "anchor": "抢救第一",
   "right": "利用",
   "fix": true,
   "why": "《文物保护法》"
  },
  {
   "pattern": "学思想、强党性、重(?<mark>实际|实干)",
   "anchor": "学思想、强党性",
   "right": "实践",
   "fix": true,
   "why": "主题教育总要求"
  },
  {
   "pattern": "兜底线、织密网、建(?<mark>体制|制度)",
   "anchor": "织密网",
   "right": "机制",
   "fix": true,
   "why": "社会保障体系建设的表述"
  },
  {
   "pattern": "医养康养相(?<mark>融合)",
   "anchor": "医养康养",
   "right": "结合",
   "onlyBefore": "居家社区机构相协调[、，]医养康养相",
   "why": "养老服务体系的表述"
  },
  {
   "pattern": "以人民为中心的发展(?<mark>理念)",
   "anchor": "以人民为中心",
   "right": "思想",
   "fix": true,
   "why": "党章"
  },
  {
   "pattern": "(?<mark>(?:坚决)?(?:做到|践行|落实))“两个确立”",
   "anchor": "两个确立",
   "right": "深刻领悟",
   "why": "深刻领悟“两个确立”的决定性意义"
  },
  {
   "pattern": "(?<mark>坚定|增强|领悟)“两个维护”",
   "anchor": "两个维护",
   "right": "做到",
   "why": "增强“四个意识”、坚定“四个自信”、做到“两个维护”"
  },
  {
   "pattern": "(?<mark>做到|树立)“四个自信”",
   "anchor": "四个自信",
   "right": "坚定",
   "why": "固定表述"
  },
  {
   "pattern": "(?<mark>树立|做到)“四个意识”",
   "anchor": "四个意识",
   "right": "增强",
   "why": "固定表述",
   "severity": "information",
   "unlessBefore": "牢固"
  },
  {
   "pattern": "中央八项规定(?<mark>的)精神",
   "anchor": "中央八项规定",
   "right": "",
   "severity": "information",
   "why": "中央八项规定精神"
  },
  {
   "pattern": "小事不出村、大事不出镇(?<mark>，)矛盾不上交",
   "anchor": "小事不出村",
   "right": "、",
   "severity": "information",
   "why": "“枫桥经验”的表述"
  },
  {
   "pattern": "产业兴旺、生态宜居、乡风文明、治理(?<mark>高效|良好|有序)、生活富裕",
   "anchor": "乡风文明",
   "right": "有效",
   "fix": true,
   "why": "乡村振兴战略总要求"
  },
  {
   "pattern": "产业兴旺、生态(?<mark>良好|优美|美丽)、乡风文明",
   "anchor": "产业兴旺",
   "right": "宜居",
   "fix": true,
   "why": "乡村振兴战略总要求"
  },
  {
   "pattern": "巩固拓展脱贫攻坚成果同乡村振兴(?<mark>有机|紧密|无缝)衔接",
   "anchor": "脱贫攻坚成果",
   "right": "有效",
   "fix": true,
   "why": "中央文件名称"
  },
  {
   "pattern": "巩固(?<mark>扩展|拓宽|扩大)脱贫攻坚成果",
   "anchor": "脱贫攻坚成果",
   "right": "拓展",
   "fix": true,
   "why": "中央文件的表述"
  },
  {
   "pattern": "两不愁(?:、|，)?(?<mark>三保护|三保证)",
   "anchor": "两不愁",
   "right": "三保障",
   "fix": true,
   "why": "脱贫标准“两不愁三保障”"
  },
  {
   "pattern": "(?<mark>一岗两责)",
   "anchor": "一岗两责",
   "right": "一岗双责",
   "fix": true,
   "why": "《地方党政领导干部安全生产责任制规定》"
  },
  {
   "pattern": "德智体美(?<mark>全面发展的社会主义建设者)",
   "anchor": "德智体美全面",
   "right": "劳全面发展的社会主义建设者",
   "why": "《教育法》：德智体美劳全面发展"
  },
  {
   "pattern": "科学立法、严格执法、(?<mark>公平)司法、全民守法",
   "anchor": "全民守法",
   "right": "公正",
   "fix": true,
   "why": "全面依法治国的方针"
  },
  {
   "pattern": "共建共(?<mark>管|享共治|治理)共享的?社会治理",
   "anchor": [
    "共享的社会治理",
    "共享社会治理"
   ],
   "right": "治",
   "why": "“共建共治共享的社会治理制度”"
  },
  {
   "pattern": "源头严防、过程严管、后果严(?<mark>罚|处)",
   "anchor": "源头严防",
   "right": "惩",
   "severity": "information",
   "why": "生态文明制度的表述"
  },
  {
   "pattern": "幼有所育、学有所教、劳有所得、病有所医、老有所养、住有所居、弱有所(?<mark>助|帮|依)",
   "anchor": "弱有所",
   "right": "扶",
   "fix": true,
   "why": "党的十九大报告"
  },
  {
   "pattern": "预防为主、防治结合、综合(?<mark>整治|防治)",
   "anchor": "防治结合",
   "right": "治理",
   "severity": "information",
   "why": "《环境保护法》"
  },
  {
   "pattern": "放管服”(?<mark>改造|变革|革新)",
   "anchor": "放管服",
   "right": "改革",
   "fix": true,
   "why": "“放管服”改革"
  },
  {
   "pattern": "一网(?<mark>通管)(?=服务|改革|平台|事项|能力)",
   "anchor": "一网通管",
   "right": [
    "通办",
    "统管"
   ],
   "severity": "information",
   "why": "政务服务“一网通办”，城市运行“一网统管”"
  },
  {
   "pattern": "(?<mark>共建共享共治|共治共建共享|共享共建共治|共治共享共建)(?=的?(?:社会|基层|社区|乡村|城市)治理)",
   "anchor": [
    "共建共享共治",
    "共治共建共享",
    "共享共建共治",
    "共治共享共建"
   ],
   "right": "共建共治共享",
   "fix": true,
   "why": "“共建共治共享的社会治理制度”"
  },
  {
   "pattern": "做到“?(?<mark>(?:[三一]个|两各)维护)(?=”|[，。；、])",
   "anchor": [
    "三个维护",
    "一个维护",
    "两各维护"
   ],
   "right": "两个维护",
   "why": "党章：坚决做到“两个维护”"
  },
  {
   "pattern": "“(?<mark>两个(?:拥护|维持|维权))”",
   "anchor": [
    "两个拥护",
    "两个维持",
    "两个维权"
   ],
   "right": "两个维护",
   "why": "党章：坚决做到“两个维护”"
  },
  {
   "wrong": "三会一刻",
   "right": "三会一课",
   "fix": true,
   "why": "《中国共产党支部工作条例（试行）》"
  },
  {
   "pattern": "谁执法(?:、|，)?(?<mark>谁[谱铺曾]法)",
   "anchor": [
    "谁谱法",
    "谁铺法",
    "谁曾法"
   ],
   "right": "谁普法",
   "fix": true,
   "why": "“谁执法谁普法”普法责任制"
  },
  {
   "wrong": "统筹发展与安全",
   "right": "统筹发展和安全",
   "unlessAfter": "生产|的关系|管理",
   "severity": "information",
   "why": "通行表述为“统筹发展和安全”"
  },
  {
   "wrong": "全会会议精神",
   "right": "全会精神",
   "why": "“全会”即全体会议"
  }
 ],
 "typo": [
  {
   "wrong": "安全生厂",
   "right": "安全生产",
   "fix": true
  },
  {
   "wrong": "隐惠",
   "right": "隐患",
   "fix": true
  },
  {
   "wrong": "排察",
   "right": "排查",
   "unlessBefore": "[安]",
   "unlessAfter": "[访觉看]",
   "fix": true
  },
  {
   "wrong": "重大危险原",
   "right": "重大危险源",
   "fix": true
  },
  {
   "wrong": "危险化学口",
   "right": "危险化学品",
   "fix": true
  },
  {
   "wrong": "危化口",
   "right": "危化品",
   "fix": true
  },
  {
   "wrong": "动火作亚",
   "right": "动火作业",
   "fix": true
  },
  {
   "wrong": "设拖",
   "right": "设施",
   "unlessAfter": "[欠延拉沓]",
   "fix": true
  },
  {
   "wrong": "措拖",
   "right": "措施",
   "unlessAfter": "[延沓]",
   "fix": true
  },
  {
   "wrong": "实拖",
   "right": "实施",
   "unlessAfter": "[欠延拉沓]",
   "fix": true
  },
  {
   "wrong": "器村",
   "right": "器材",
   "onlyBefore": "(?:应急|消防|救援|抢险|医疗|体育|健身|通信)",
   "fix": true
  },
  {
   "wrong": "教村",
   "right": "教材",
   "unlessBefore": "[支]",
   "fix": true
  },
  {
   "wrong": "予案",
   "right": "预案",
   "unlessBefore": "[给授赋]",
   "unlessAfter": "[件例]",
   "fix": true
  },
  {
   "wrong": "演炼",
   "right": "演练",
   "unlessBefore": "表",
   "fix": true
  },
  {
   "wrong": "拉炼",
   "right": "拉练",
   "fix": true
  },
  {
   "wrong": "锤练",
   "right": "锤炼",
   "unlessAfter": "[习兵]",
   "fix": true
  },
  {
   "wrong": "锻练",
   "right": "锻炼",
   "fix": true
  },
  {
   "wrong": "提练",
   "right": "提炼",
   "unlessBefore": "[前手]",
   "unlessAfter": "[习兵]",
   "fix": true
  },
  {
   "wrong": "激厉",
   "right": "激励",
   "fix": true
  },
  {
   "wrong": "鼓历",
   "right": "鼓励",
   "unlessAfter": "[史经时]",
   "fix": true
  },
  {
   "wrong": "奖厉",
   "right": "奖励",
   "unlessAfter": "[害行]",
   "fix": true
  },
  {
   "wrong": "勉历",
   "right": "勉励",
   "fix": true
  },
  {
   "wrong": "警钟常鸣",
   "right": "警钟长鸣",
   "severity": "information"
  },
  {
   "wrong": "呜笛",
   "right": "鸣笛",
   "fix": true
  },
  {
   "wrong": "共呜",
   "right": "共鸣",
   "fix": true
  },
  {
   "wrong": "麻脾",
   "right": "麻痹",
   "fix": true
  },
  {
   "wrong": "麻弊",
   "right": "麻痹",
   "fix": true
  },
  {
   "wrong": "心存绕幸",
   "right": "心存侥幸",
   "fix": true
  },
  {
   "wrong": "追纠",
   "right": "追究",
   "fix": true
  },
  {
   "wrong": "纠份",
   "right": "纠纷",
   "fix": true
  },
  {
   "wrong": "纠分",
   "right": "纠纷",
   "onlyBefore": "(?:矛盾|邻里|土地|经济|合同|家庭|劳资|婚姻|医疗|民间|化解|调解)",
   "fix": true
  },
  {
   "wrong": "调结",
   "right": "调解",
   "onlyBefore": "(?:人民|矛盾|纠纷|诉前|行政|司法)",
   "fix": true
  },
  {
   "wrong": "信仿",
   "right": "信访",
   "fix": true
  },
  {
   "wrong": "走仿",
   "right": "走访",
   "fix": true
  },
  {
   "wrong": "仿民问苦",
   "right": "访民问苦",
   "fix": true
  },
  {
   "wrong": "采仿",
   "right": "采访",
   "fix": true
  },
  {
   "wrong": "拜仿",
   "right": "拜访",
   "fix": true
  },
  {
   "wrong": "预仿",
   "right": "预防",
   "fix": true
  },
  {
   "wrong": "防犯",
   "right": "防范",
   "unlessBefore": "[消边国预]",
   "unlessAfter": "[罪人法]",
   "fix": true
  },
  {
   "wrong": "防患于末然",
   "right": "防患于未然",
   "fix": true
  },
  {
   "wrong": "食品安全卫土",
   "right": "食品安全卫士",
   "fix": true
  },
  {
   "wrong": "乡村振新",
   "right": "乡村振兴",
   "fix": true
  },
  {
   "wrong": "乡村正兴",
   "right": "乡村振兴",
   "fix": true
  },
  {
   "wrong": "镇兴",
   "right": "振兴",
   "unlessBefore": "[乡]",
   "fix": true
  },
  {
   "wrong": "高质量发张",
   "right": "高质量发展",
   "fix": true
  },
  {
   "wrong": "发辗",
   "right": "发展",
   "fix": true
  },
  {
   "wrong": "农业衣村",
   "right": "农业农村",
   "fix": true
  },
  {
   "wrong": "美丽乡材",
   "right": "美丽乡村",
   "fix": true
  },
  {
   "wrong": "撂慌",
   "right": "撂荒",
   "fix": true
  },
  {
   "wrong": "撩荒",
   "right": "撂荒",
   "fix": true
  },
  {
   "wrong": "抛慌",
   "right": "抛荒",
   "fix": true
  },
  {
   "wrong": "恐荒",
   "right": "恐慌",
   "fix": true
  },
  {
   "wrong": "饥慌",
   "right": "饥荒",
   "fix": true
  },
  {
   "wrong": "农副产口",
   "right": "农副产品",
   "fix": true
  },
  {
   "wrong": "付县长",
   "right": "副县长",
   "unlessBefore": "[支交应托对]",
   "severity": "information"
  },
  {
   "wrong": "付局长",
   "right": "副局长",
   "unlessBefore": "[支交应托对]",
   "severity": "information"
  },
  {
   "wrong": "付主任",
   "right": "副主任",
   "unlessBefore": "[支交应托对]",
   "severity": "information"
  },
  {
   "wrong": "付书记",
   "right": "副书记",
   "unlessBefore": "[支交应托对]",
   "severity": "information"
  },
  {
   "wrong": "付组长",
   "right": "副组长",
   "unlessBefore": "[支交应托对]",
   "severity": "information"
  },
  {
   "wrong": "付镇长",
   "right": "副镇长",
   "unlessBefore": "[支交应托对]",
   "severity": "information"
  },
  {
   "wrong": "付科长",
   "right": "副科长",
   "unlessBefore": "[支交应托对]",
   "severity": "information"
  },
  {
   "wrong": "付经理",
   "right": "副经理",
   "unlessBefore": "[支交应托对]",
   "severity": "information"
  },
  {
   "wrong": "付校长",
   "right": "副校长",
   "unlessBefore": "[支交应托对]",
   "severity": "information"
  },
  {
   "wrong": "付作用",
   "right": "副作用",
   "fix": true
  },
  {
   "wrong": "正付职",
   "right": "正副职",
   "fix": true
  },
  {
   "wrong": "份派",
   "right": "分派",
   "unlessBefore": "[一股]",
   "fix": true
  },
  {
   "wrong": "种值",
   "right": "种植",
   "onlyAfter": "(?:面积|业|户|大户|结构|基地|技术|产业|养殖|园|合作社|，|。|、)",
   "fix": true
  },
  {
   "wrong": "增殖税",
   "right": "增值税",
   "fix": true
  },
  {
   "wrong": "保质保亮",
   "right": "保质保量",
   "fix": true
  },
  {
   "wrong": "上长趋势",
   "right": "上涨趋势",
   "fix": true
  },
  {
   "wrong": "指彪",
   "right": "指标",
   "fix": true
  },
  {
   "wrong": "目彪",
   "right": "目标",
   "fix": true
  },
  {
   "wrong": "招骠",
   "right": "招标",
   "fix": true
  },
  {
   "wrong": "投彪",
   "right": "投标",
   "fix": true
  },
  {
   "wrong": "招拍卦",
   "right": "招拍挂",
   "fix": true
  },
  {
   "wrong": "掛牌",
   "right": "挂牌",
   "fix": true
  },
  {
   "wrong": "挂勾",
   "right": "挂钩",
   "fix": true
  },
  {
   "wrong": "脱勾",
   "right": "脱钩",
   "fix": true
  },
  {
   "wrong": "联系沟同",
   "right": "联系沟通",
   "fix": true
  },
  {
   "wrong": "协条",
   "right": "协调",
   "unlessAfter": "[件例款目]",
   "fix": true
  },
  {
   "wrong": "协凋",
   "right": "协调",
   "fix": true
  },
  {
   "wrong": "凋整",
   "right": "调整",
   "fix": true
  },
  {
   "wrong": "凋查",
   "right": "调查",
   "fix": true
  },
  {
   "wrong": "凋研",
   "right": "调研",
   "fix": true
  },
  {
   "wrong": "调妍",
   "right": "调研",
   "fix": true
  },
  {
   "wrong": "座淡会",
   "right": "座谈会",
   "fix": true
  },
  {
   "wrong": "坐谈会",
   "right": "座谈会",
   "fix": true
  },
  {
   "wrong": "座标",
   "right": "坐标",
   "unlessBefore": "[一两三几数多每]",
   "unlessAfter": "[志杆准牌示语兵注识]",
   "severity": "information"
  },
  {
   "wrong": "乘座",
   "right": "乘坐",
   "unlessAfter": "[位椅次席]",
   "fix": true
  },
  {
   "wrong": "坐右铭",
   "right": "座右铭",
   "fix": true
  },
  {
   "wrong": "统畴",
   "right": "统筹",
   "fix": true
  },
  {
   "wrong": "统愁",
   "right": "统筹",
   "fix": true
  },
  {
   "wrong": "范筹",
   "right": "范畴",
   "unlessAfter": "[备建集措划资]",
   "fix": true
  },
  {
   "wrong": "踌措",
   "right": "筹措",
   "fix": true
  },
  {
   "wrong": "诈编",
   "right": "诈骗",
   "fix": true
  },
  {
   "wrong": "诈驱",
   "right": "诈骗",
   "fix": true
  },
  {
   "wrong": "欺编",
   "right": "欺骗",
   "fix": true
  },
  {
   "wrong": "法治意试",
   "right": "法治意识",
   "fix": true
  },
  {
   "wrong": "意思形态",
   "right": "意识形态",
   "fix": true
  },
  {
   "wrong": "意识型态",
   "right": "意识形态",
   "fix": true
  },
  {
   "wrong": "生产型态",
   "right": "生产形态",
   "fix": true
  },
  {
   "wrong": "形像",
   "right": "形象",
   "unlessBefore": "[情地图外]",
   "severity": "information"
  },
  {
   "wrong": "印像",
   "right": "印象",
   "unlessBefore": "[打编彩]",
   "unlessAfter": "[素章]",
   "fix": true
  },
  {
   "wrong": "对像",
   "right": "对象",
   "onlyBefore": "(?:服务|工作|监管|低保|保障|帮扶|重点|救助|执法|培训|研究|宣传|检查|考核|发展|优抚|管理|监测|监督|入党)",
   "fix": true
  },
  {
   "wrong": "抽像",
   "right": "抽象",
   "fix": true
  },
  {
   "wrong": "现像",
   "right": "现象",
   "unlessBefore": "[呈出发表体实展涌再浮显好重]",
   "unlessAfter": "[素一样框]",
   "fix": true
  },
  {
   "wrong": "迹像",
   "right": "迹象",
   "fix": true
  },
  {
   "wrong": "气像",
   "right": "气象",
   "unlessBefore": "[天空大]",
   "fix": true
  },
  {
   "wrong": "录象",
   "right": "录像",
   "unlessBefore": "[记目登收名]",
   "fix": true
  },
  {
   "wrong": "摄象",
   "right": "摄像",
   "fix": true
  },
  {
   "wrong": "监空",
   "right": "监控",
   "unlessBefore": "[总]",
   "unlessAfter": "[缺置]",
   "fix": true
  },
  {
   "wrong": "监都",
   "right": "监督",
   "fix": true
  },
  {
   "wrong": "监查体制",
   "right": "监察体制",
   "fix": true
  },
  {
   "wrong": "国家监查",
   "right": "国家监察",
   "fix": true
  },
  {
   "wrong": "检查官",
   "right": "检察官",
   "fix": true
  },
  {
   "wrong": "诉颂",
   "right": "诉讼",
   "fix": true
  },
  {
   "wrong": "仲载",
   "right": "仲裁",
   "fix": true
  },
  {
   "wrong": "独载",
   "right": "独裁",
   "unlessBefore": "[单]",
   "fix": true
  },
  {
   "wrong": "下栽",
   "right": "下载",
   "unlessBefore": "[地树]",
   "fix": true
  },
  {
   "wrong": "记栽",
   "right": "记载",
   "unlessAfter": "[树培植花下种]",
   "fix": true
  },
  {
   "wrong": "刊栽",
   "right": "刊载",
   "unlessAfter": "[树培植花]",
   "fix": true
  },
  {
   "wrong": "超栽",
   "right": "超载",
   "unlessAfter": "[树培植花]",
   "fix": true
  },
  {
   "wrong": "装栽",
   "right": "装载",
   "unlessAfter": "[树培植花下种]",
   "fix": true
  },
  {
   "wrong": "装璜",
   "right": "装潢",
   "severity": "information"
  },
  {
   "wrong": "装簧",
   "right": "装潢",
   "fix": true
  },
  {
   "wrong": "屏弃",
   "right": "摒弃",
   "severity": "information"
  },
  {
   "wrong": "抵毁",
   "right": "诋毁",
   "fix": true
  },
  {
   "wrong": "砥毁",
   "right": "诋毁",
   "fix": true
  },
  {
   "wrong": "悔辱",
   "right": "侮辱",
   "fix": true
  },
  {
   "wrong": "侮过",
   "right": "悔过",
   "fix": true
  },
  {
   "wrong": "忏侮",
   "right": "忏悔",
   "fix": true
  },
  {
   "wrong": "后侮",
   "right": "后悔",
   "fix": true
  },
  {
   "wrong": "教悔",
   "right": "教诲",
   "unlessAfter": "[改悟恨]",
   "fix": true
  },
  {
   "wrong": "诲改",
   "right": "悔改",
   "fix": true
  },
  {
   "wrong": "诲恨",
   "right": "悔恨",
   "fix": true
  },
  {
   "wrong": "廉洁俸公",
   "right": "廉洁奉公",
   "fix": true
  },
  {
   "wrong": "奉公手法",
   "right": "奉公守法",
   "fix": true
  },
  {
   "wrong": "尊守",
   "right": "遵守",
   "fix": true
  },
  {
   "wrong": "遵收",
   "right": "遵守",
   "fix": true
  },
  {
   "wrong": "尊从",
   "right": "遵从",
   "unlessAfter": "来",
   "fix": true
  },
  {
   "wrong": "尊照",
   "right": "遵照",
   "fix": true
  },
  {
   "wrong": "尊循",
   "right": "遵循",
   "fix": true
  },
  {
   "wrong": "遵重",
   "right": "尊重",
   "fix": true
  },
  {
   "wrong": "遵敬",
   "right": "尊敬",
   "fix": true
  },
  {
   "wrong": "遵师重教",
   "right": "尊师重教",
   "fix": true
  },
  {
   "wrong": "遵严",
   "right": "尊严",
   "fix": true
  },
  {
   "wrong": "廉正建设",
   "right": "廉政建设",
   "fix": true
  },
  {
   "wrong": "党风廉正",
   "right": "党风廉政",
   "fix": true
  },
  {
   "wrong": "廉政奉公",
   "right": "廉洁奉公",
   "fix": true
  },
  {
   "wrong": "勤捡",
   "right": "勤俭",
   "fix": true
  },
  {
   "wrong": "俭查",
   "right": "检查",
   "fix": true
  },
  {
   "wrong": "俭验",
   "right": "检验",
   "fix": true
  },
  {
   "wrong": "俭测",
   "right": "检测",
   "fix": true
  },
  {
   "wrong": "捡查",
   "right": "检查",
   "fix": true
  },
  {
   "wrong": "捡验",
   "right": "检验",
   "fix": true
  },
  {
   "wrong": "捡测",
   "right": "检测",
   "fix": true
  },
  {
   "wrong": "俭讨",
   "right": "检讨",
   "fix": true
  },
  {
   "wrong": "抽捡",
   "right": "抽检",
   "fix": true
  },
  {
   "wrong": "险验",
   "right": "检验",
   "fix": true
  },
  {
   "wrong": "保检",
   "right": "保险",
   "onlyAfter": "(?:公司|理赔|费|金|责任|制度|服务|机构)",
   "fix": true
  },
  {
   "wrong": "抢检救灾",
   "right": "抢险救灾",
   "fix": true
  },
  {
   "wrong": "抢捡救灾",
   "right": "抢险救灾",
   "fix": true
  },
  {
   "wrong": "查缺补露",
   "right": "查缺补漏",
   "fix": true
  },
  {
   "wrong": "短扳",
   "right": "短板",
   "fix": true
  },
  {
   "wrong": "弱顶",
   "right": "弱项",
   "fix": true
  },
  {
   "wrong": "专顶",
   "right": "专项",
   "fix": true
  },
  {
   "wrong": "各顶",
   "right": "各项",
   "fix": true
  },
  {
   "wrong": "顶目",
   "right": "项目",
   "unlessBefore": "[屋房楼山头封]",
   "fix": true
  },
  {
   "wrong": "公共没施",
   "right": "公共设施",
   "fix": true
  },
  {
   "wrong": "没受违法",
   "right": "没收违法",
   "fix": true
  },
  {
   "wrong": "予以没受",
   "right": "予以没收",
   "fix": true
  },
  {
   "wrong": "依法没受",
   "right": "依法没收",
   "fix": true
  },
  {
   "wrong": "收欢迎",
   "right": "受欢迎",
   "onlyBefore": "深",
   "fix": true
  },
  {
   "wrong": "接收教育",
   "right": "接受教育",
   "fix": true
  },
  {
   "wrong": "接收考验",
   "right": "接受考验",
   "fix": true
  },
  {
   "wrong": "教肓",
   "right": "教育",
   "fix": true
  },
  {
   "wrong": "肓目",
   "right": "盲目",
   "fix": true
  },
  {
   "wrong": "培肓",
   "right": "培育",
   "fix": true
  },
  {
   "wrong": "体肓",
   "right": "体育",
   "fix": true
  },
  {
   "wrong": "发肓",
   "right": "发育",
   "fix": true
  },
  {
   "wrong": "受予",
   "right": "授予",
   "fix": true
  },
  {
   "wrong": "作凤",
   "right": "作风",
   "unlessAfter": "[凰山仙]",
   "fix": true
  },
  {
   "wrong": "凤险",
   "right": "风险",
   "fix": true
  },
  {
   "wrong": "党凤",
   "right": "党风",
   "onlyAfter": "[廉建政]",
   "fix": true
  },
  {
   "wrong": "凤力发电",
   "right": "风力发电",
   "fix": true
  },
  {
   "wrong": "工做",
   "right": "工作",
   "unlessBefore": "[手加施人分职女竣员民农电义焊木技]",
   "onlyAfter": "(?:[，。、的中]|任务|方案|会议|机制|力度|纪律|作风|重点|情况|总结|计划|措施|目标|思路|落实)",
   "fix": true
  },
  {
   "wrong": "创做",
   "right": "创作",
   "unlessAfter": "[法到好出]",
   "fix": true
  },
  {
   "wrong": "运做",
   "right": "运作",
   "unlessBefore": "[搬]",
   "unlessAfter": "[到好法出]",
   "fix": true
  },
  {
   "wrong": "操做",
   "right": "操作",
   "unlessAfter": "[法到好出]",
   "fix": true
  },
  {
   "wrong": "做出贡献",
   "right": "作出贡献",
   "severity": "information"
  },
  {
   "wrong": "做出决定",
   "right": "作出决定",
   "severity": "information"
  },
  {
   "wrong": "做出批示",
   "right": "作出批示",
   "severity": "information"
  },
  {
   "wrong": "做出部署",
   "right": "作出部署",
   "severity": "information"
  },
  {
   "wrong": "做出处罚",
   "right": "作出处罚",
   "severity": "information"
  },
  {
   "wrong": "做出承诺",
   "right": "作出承诺",
   "severity": "information"
  },
  {
   "wrong": "做出处理",
   "right": "作出处理",
   "severity": "information"
  },
  {
   "wrong": "当作工作来作",
   "right": "当作工作来做",
   "severity": "information"
  },
  {
   "wrong": "作到",
   "right": "做到",
   "onlyBefore": "(?:^|[，。；：、]|要|坚决|真正|切实|必须|努力|基本|制)",
   "onlyAfter": "[“早有应不心件事无人全知]",
   "fix": true
  },
  {
   "wrong": "作强",
   "right": "做强",
   "onlyBefore": "(?:做大|做优)",
   "fix": true
  },
  {
   "wrong": "作细作实",
   "right": "做细做实",
   "fix": true
  },
  {
   "wrong": "医务入员",
   "right": "医务人员",
   "fix": true
  },
  {
   "wrong": "人戸",
   "right": "入户",
   "fix": true
  },
  {
   "wrong": "人户走访",
   "right": "入户走访",
   "fix": true
  },
  {
   "wrong": "进村人户",
   "right": "进村入户",
   "fix": true
  },
  {
   "wrong": "纳人",
   "right": "纳入",
   "onlyAfter": "(?:年度|考核|计划|规划|范围|全|统一|管理|重要|本|预算|项目|监管|村|网格|平台|清单|台账)",
   "fix": true
  },
  {
   "wrong": "投人",
   "right": "投入",
   "unlessAfter": "[员力手次]",
   "onlyBefore": "(?:加大|资金|经费|财政|累计|共|人力|总|物力|已|科技)",
   "fix": true
  },
  {
   "wrong": "深人",
   "right": "深入",
   "onlyAfter": "(?:开展|推进|基层|一线|学习|贯彻|群众|实施|排查|企业|社区|分析|调研|研究|细致|落实|田间|现场)",
   "fix": true
  },
  {
   "wrong": "融人",
   "right": "融入",
   "unlessBefore": "金",
   "onlyAfter": "(?:日常|全|各|党|发展|中心|大局|到|基层)",
   "fix": true
  },
  {
   "wrong": "列人",
   "right": "列入",
   "unlessBefore": "[系前行排下]",
   "onlyAfter": "(?:重点|计划|议事|年度|考核|重要|范围|清单|台账|整改|预算|黑名单|名单)",
   "fix": true
  },
  {
   "wrong": "熔合发展",
   "right": "融合发展",
   "fix": true
  },
  {
   "wrong": "融恰",
   "right": "融洽",
   "fix": true
  },
  {
   "wrong": "融冶",
   "right": "融洽",
   "fix": true
  },
  {
   "wrong": "洽当",
   "right": "恰当",
   "fix": true
  },
  {
   "wrong": "服务群从",
   "right": "服务群众",
   "fix": true
  },
  {
   "wrong": "困难群中",
   "right": "困难群众",
   "fix": true
  },
  {
   "wrong": "抵保",
   "right": "低保",
   "unlessBefore": "[大直运飞]",
   "unlessAfter": "[障护税证]",
   "fix": true
  },
  {
   "wrong": "留守儿重",
   "right": "留守儿童",
   "fix": true
  },
  {
   "wrong": "妇女儿重",
   "right": "妇女儿童",
   "fix": true
  },
  {
   "wrong": "优扶对象",
   "right": "优抚对象",
   "fix": true
  },
  {
   "wrong": "扶恤",
   "right": "抚恤",
   "fix": true
  },
  {
   "wrong": "抚贫",
   "right": "扶贫",
   "fix": true
  },
  {
   "wrong": "帮抚",
   "right": "帮扶",
   "fix": true
  },
  {
   "wrong": "搀抚",
   "right": "搀扶",
   "fix": true
  },
  {
   "wrong": "扶慰",
   "right": "抚慰",
   "fix": true
  },
  {
   "wrong": "瞻养",
   "right": "赡养",
   "fix": true
  },
  {
   "wrong": "赡仰",
   "right": "瞻仰",
   "fix": true
  },
  {
   "wrong": "殡仪管",
   "right": "殡仪馆",
   "fix": true
  },
  {
   "wrong": "丧葬札俗",
   "right": "丧葬礼俗",
   "fix": true
  },
  {
   "wrong": "移风易欲",
   "right": "移风易俗",
   "fix": true
  },
  {
   "wrong": "接重疫苗",
   "right": "接种疫苗",
   "fix": true
  },
  {
   "wrong": "疫请",
   "right": "疫情",
   "fix": true
  },
  {
   "wrong": "免役力",
   "right": "免疫力",
   "fix": true
  },
  {
   "wrong": "免役接种",
   "right": "免疫接种",
   "fix": true
  },
  {
   "wrong": "检役",
   "right": "检疫",
   "fix": true
  },
  {
   "wrong": "防役",
   "right": "防疫",
   "fix": true
  },
  {
   "wrong": "瘟役",
   "right": "瘟疫",
   "fix": true
  },
  {
   "wrong": "传染原",
   "right": "传染源",
   "fix": true
  },
  {
   "wrong": "水原地",
   "right": "水源地",
   "fix": true
  },
  {
   "wrong": "原自",
   "right": "源自",
   "onlyBefore": "(?:^|[，。；：、]|均|都|主要)"
  },
  {
   "wrong": "原于",
   "right": "源于",
   "onlyBefore": "(?:^|[，。；：、]|均|都|主要)"
  },
  {
   "wrong": "塑源",
   "right": "溯源",
   "unlessBefore": "[可重再]",
   "fix": true
  },
  {
   "wrong": "可朔源",
   "right": "可溯源",
   "fix": true
  },
  {
   "wrong": "遂步",
   "right": "逐步",
   "fix": true
  },
  {
   "wrong": "遂级",
   "right": "逐级",
   "fix": true
  },
  {
   "wrong": "遂项",
   "right": "逐项",
   "unlessBefore": "[未半]",
   "fix": true
  },
  {
   "wrong": "遂一",
   "right": "逐一",
   "onlyAfter": "(?:核查|排查|落实|检查|登记|走访|销号|整改|核实|梳理|研究|对照|入户)",
   "fix": true
  },
  {
   "wrong": "荒费",
   "right": "荒废",
   "fix": true
  },
  {
   "wrong": "浪废",
   "right": "浪费",
   "fix": true
  },
  {
   "wrong": "消废",
   "right": "消费",
   "unlessBefore": "取",
   "unlessAfter": "[除旧弃]",
   "fix": true
  },
  {
   "wrong": "收废标准",
   "right": "收费标准",
   "fix": true
  },
  {
   "wrong": "缴废",
   "right": "缴费",
   "unlessAfter": "[旧品]",
   "fix": true
  },
  {
   "wrong": "耗废",
   "right": "耗费",
   "unlessAfter": "[旧品]",
   "fix": true
  },
  {
   "wrong": "纷围",
   "right": "氛围",
   "unlessBefore": "纷",
   "fix": true
  },
  {
   "wrong": "章显",
   "right": "彰显",
   "unlessBefore": "[奖勋印文徽公]",
   "onlyAfter": "了|出|担当|特色|作用|价值|成效|责任",
   "fix": true
  },
  {
   "wrong": "担误",
   "right": "耽误",
   "unlessBefore": "[承负分]",
   "fix": true
  },
  {
   "wrong": "辨理",
   "right": "办理",
   "unlessBefore": "[明思]",
   "fix": true
  },
  {
   "wrong": "辨法",
   "right": "办法",
   "unlessBefore": "[分思明]",
   "fix": true
  },
  {
   "wrong": "主辨",
   "right": "主办",
   "unlessAfter": "[别认识析明证]",
   "fix": true
  },
  {
   "wrong": "辨论",
   "right": "辩论",
   "unlessBefore": "[思分]",
   "unlessAfter": "[坛证]",
   "fix": true
  },
  {
   "wrong": "答辨",
   "right": "答辩",
   "unlessBefore": "[回应]",
   "unlessAfter": "[别认识析]",
   "fix": true
  },
  {
   "wrong": "辨解",
   "right": "辩解",
   "unlessBefore": "分",
   "fix": true
  },
  {
   "wrong": "凭籍",
   "right": "凭借",
   "unlessAfter": "贯",
   "fix": true
  },
  {
   "wrong": "籍口",
   "right": "借口",
   "unlessBefore": "[户国学党本外原省]",
   "fix": true
  },
  {
   "wrong": "籍此",
   "right": "借此",
   "unlessBefore": "[户国学党本外书古典]",
   "fix": true
  },
  {
   "wrong": "折迁",
   "right": "拆迁",
   "unlessBefore": "[曲周波]",
   "fix": true
  },
  {
   "wrong": "征折",
   "right": "征拆",
   "unlessBefore": "特",
   "fix": true
  },
  {
   "wrong": "究竞",
   "right": "究竟",
   "unlessBefore": "[研探深追考讲]",
   "unlessAfter": "[争赛标聘选价技拍买岗]",
   "fix": true
  },
  {
   "wrong": "副度",
   "right": "幅度",
   "fix": true
  },
  {
   "wrong": "像征",
   "right": "象征",
   "onlyAfter": "着|意义|性",
   "fix": true
  },
  {
   "wrong": "震兴",
   "right": "振兴",
   "unlessBefore": "[地防抗]",
   "fix": true
  },
  {
   "wrong": "加已",
   "right": "加以",
   "unlessBefore": "[增追参添更叠施附]",
   "onlyAfter": "解决|改进|完善|整改|落实|重视|防范|推广|规范"
  },
  {
   "wrong": "得已",
   "right": "得以",
   "unlessBefore": "[不获取觉]",
   "onlyAfter": "有效|顺利|解决|实现|保障|妥善|圆满|快速|及时|改善|提升|落实"
  },
  {
   "wrong": "再此",
   "right": "在此",
   "onlyAfter": "基础|期间|过程|背景|框架|前提|之前",
   "fix": true
  },
  {
   "wrong": "按排",
   "right": "安排",
   "unlessAfter": "[名序列放污量水班队期产涝版气头号查课灌除定好]",
   "fix": true
  },
  {
   "wrong": "安照",
   "right": "按照",
   "unlessBefore": "[治公平保西长延]",
   "unlessAfter": "[片明顾相旧常]",
   "fix": true
  },
  {
   "wrong": "既便",
   "right": "即便",
   "unlessAfter": "[民于捷利宜企商农]|[^。；]{0,20}(?:又|也方|也利|且)"
  },
  {
   "wrong": "既将",
   "right": "即将",
   "unlessAfter": "[^。；]{0,30}(?:又|也将|还)"
  },
  {
   "wrong": "当既",
   "right": "当即",
   "unlessBefore": "应",
   "unlessAfter": "[定有成往要]",
   "fix": true
  },
  {
   "wrong": "需知",
   "right": "须知",
   "onlyBefore": "办事|入场|安全|报名|考生|游客|参会|旅客|就诊|投标|住院|申报|参赛|家长",
   "unlessAfter": "[道晓悉情]",
   "fix": true
  },
  {
   "wrong": "励行",
   "right": "厉行",
   "onlyAfter": "节约|勤俭",
   "fix": true
  },
  {
   "wrong": "选拨",
   "right": "选拔",
   "unlessAfter": "[付款]",
   "fix": true
  },
  {
   "wrong": "提拨",
   "right": "提拔",
   "unlessBefore": "计",
   "unlessAfter": "[付备款出]",
   "fix": true
  },
  {
   "wrong": "模底",
   "right": "摸底",
   "unlessBefore": "[规大]",
   "fix": true
  },
  {
   "wrong": "模排",
   "right": "摸排",
   "unlessBefore": "[规大劳]",
   "unlessAfter": "[名列水放]",
   "fix": true
  },
  {
   "wrong": "模清",
   "right": "摸清",
   "unlessBefore": "规",
   "fix": true
  },
  {
   "wrong": "幕集",
   "right": "募集",
   "unlessBefore": "[开闭揭屏字内谢]",
   "fix": true
  },
  {
   "wrong": "修善",
   "right": "修缮",
   "onlyAfter": "工程|房屋|改造|维护|加固|一新",
   "fix": true
  },
  {
   "wrong": "撤底",
   "right": "彻底",
   "unlessAfter": "[部层座线]",
   "fix": true
  },
  {
   "wrong": "威协",
   "right": "威胁",
   "unlessBefore": "[权示耀]",
   "unlessAfter": "[调议助会作同商]",
   "fix": true
  },
  {
   "wrong": "消费卷",
   "right": "消费券",
   "unlessAfter": "[入土走]",
   "fix": true
  },
  {
   "wrong": "关健",
   "right": "关键",
   "unlessAfter": "[康身全儿美壮将步体民]",
   "fix": true
  },
  {
   "wrong": "键全",
   "right": "健全",
   "unlessBefore": "[关按]",
   "fix": true
  },
  {
   "wrong": "间题",
   "right": "问题",
   "onlyBefore": "存在|突出|发现|整改|解决|的|个|重点|主要|类|查摆|等",
   "unlessAfter": "[材目]",
   "fix": true
  },
  {
   "wrong": "入员",
   "right": "人员",
   "onlyBefore": "工作|相关|有关|执法|管理|从业|参会|技术|值班|医护|公职|施工|作业|流动",
   "unlessAfter": "额",
   "fix": true
  },
  {
   "wrong": "进人",
   "right": "进入",
   "unlessBefore": "[引先推促]",
   "onlyAfter": "全国|全省|新阶段|实质|尾声|攻坚|冲刺|汛期",
   "fix": true
  },
  {
   "wrong": "末能",
   "right": "未能",
   "unlessBefore": "[月年周期季本岁始]"
  },
  {
   "wrong": "为已任",
   "right": "为己任",
   "unlessAfter": "[务命职]",
   "fix": true
  },
  {
   "wrong": "一已之",
   "right": "一己之",
   "fix": true
  },
  {
   "wrong": "燥音",
   "right": "噪音",
   "unlessBefore": "[干枯]",
   "fix": true
  },
  {
   "wrong": "俱备",
   "right": "具备",
   "onlyAfter": "条件|能力|资格|了|一定|较|良好",
   "fix": true
  },
  {
   "wrong": "决大多数",
   "right": "绝大多数",
   "unlessBefore": "[解坚]",
   "fix": true
  },
  {
   "wrong": "免强",
   "right": "勉强",
   "unlessBefore": "[避难以未罢减]",
   "unlessAfter": "制",
   "fix": true
  },
  {
   "wrong": "批露",
   "right": "披露",
   "unlessBefore": "[一大首每]",
   "unlessAfter": "[天营宿出]",
   "fix": true
  },
  {
   "wrong": "欠意",
   "right": "歉意",
   "onlyBefore": "深表|表示|诚挚的?",
   "fix": true
  },
  {
   "wrong": "疏理",
   "right": "梳理",
   "severity": "information",
   "onlyAfter": "出|各类|问题|总结|汇总|分析|排查|归纳"
  },
  {
   "wrong": "述求",
   "right": "诉求",
   "onlyBefore": "群众|合理|利益|民生|企业|各类|反映",
   "fix": true
  },
  {
   "wrong": "约淡",
   "right": "约谈",
   "unlessBefore": "[节大预]",
   "unlessAfter": "[水化季]",
   "fix": true
  },
  {
   "wrong": "勘称",
   "right": "堪称",
   "fix": true
  },
  {
   "wrong": "题高",
   "right": "提高",
   "unlessBefore": "[问课主标专话难]",
   "onlyAfter": "认识|水平|效率|质量|能力|站位",
   "fix": true
  },
  {
   "wrong": "题醒",
   "right": "提醒",
   "unlessBefore": "[问标]",
   "unlessAfter": "目",
   "fix": true
  },
  {
   "wrong": "供献",
   "right": "贡献",
   "onlyBefore": "突出|积极|更大|作出|重大|应有|新的|力量"
  },
  {
   "wrong": "不祥",
   "right": "不详",
   "onlyBefore": "信息|地址|原因|记录|记载|来源|数据|身份|去向|内容|登记",
   "fix": true
  },
  {
   "wrong": "消售",
   "right": "销售",
   "unlessBefore": "[取撤]",
   "fix": true
  },
  {
   "wrong": "幸苦",
   "right": "辛苦",
   "fix": true
  },
  {
   "wrong": "消弱",
   "right": "削弱",
   "unlessBefore": "[取打抵]",
   "fix": true
  },
  {
   "wrong": "沿伸",
   "right": "延伸"
  },
  {
   "wrong": "杨尘",
   "right": "扬尘",
   "onlyBefore": "工地|施工|道路|建筑",
   "fix": true
  },
  {
   "wrong": "担扰",
   "right": "担忧",
   "unlessBefore": "[承负]",
   "fix": true
  },
  {
   "wrong": "给于",
   "right": "给予",
   "unlessBefore": "[供补配自]",
   "fix": true
  },
  {
   "wrong": "赋于",
   "right": "赋予",
   "unlessBefore": "[天禀]"
  },
  {
   "wrong": "园满",
   "right": "圆满",
   "unlessBefore": "[儿公校乐]",
   "onlyAfter": "完成|成功|举办|结束|收官|落幕|闭幕|解决",
   "fix": true
  },
  {
   "wrong": "原头",
   "right": "源头",
   "onlyAfter": "治理|管控|防控|上",
   "fix": true
  },
  {
   "wrong": "自愿者",
   "right": "志愿者",
   "onlyAfter": "服务|队伍|协会|活动"
  },
  {
   "wrong": "暂新",
   "right": "崭新",
   "onlyAfter": "的|局面|面貌|形象|篇章",
   "fix": true
  },
  {
   "wrong": "组职",
   "right": "组织",
   "unlessBefore": "小",
   "unlessAfter": "[责能工业位称务]",
   "fix": true
  },
  {
   "wrong": "值的",
   "right": "值得",
   "unlessBefore": "[产价数增分均总比阈面]",
   "onlyAfter": "肯定|注意|关注|学习|借鉴|推广|一提|总结|信赖|警惕|反思",
   "fix": true
  },
  {
   "wrong": "致今",
   "right": "至今",
   "unlessBefore": "[导招以所一]",
   "unlessAfter": "[年天后]",
   "fix": true
  },
  {
   "wrong": "忠心",
   "right": "衷心",
   "onlyAfter": "感谢|祝愿|祝贺|希望|的感谢|期盼|祝福",
   "fix": true
  },
  {
   "wrong": "显着",
   "right": "显著",
   "unlessBefore": "[明突彰浅]",
   "onlyAfter": "成效|提升|提高|增强|改善|下降|增长|特点|成绩|变化|优势|[，。]",
   "fix": true
  },
  {
   "wrong": "租凭",
   "right": "租赁",
   "unlessAfter": "[证据票单借]",
   "fix": true
  },
  {
   "wrong": "签定",
   "right": "签订",
   "unlessBefore": "[标书会题]",
   "unlessAfter": "了|责任|合同|协议|承诺|目标|《|安全",
   "onlyAfter": "[^，。；]{1,8}(?:责任|合同|协议|承诺书|意向书)",
   "fix": true
  },
  {
   "wrong": "行成",
   "right": "形成",
   "onlyBefore": "^|[，。；、]|逐步|逐渐|初步|基本",
   "onlyAfter": "了|[^，。；]{0,6}(?:合力|机制|格局|共识|体系|氛围|局面|闭环|常态)",
   "fix": true
  },
  {
   "wrong": "编差",
   "right": "偏差",
   "onlyBefore": "出现|纠正|纠治|产生|存在|认识|执行",
   "unlessAfter": "[错旅异别额距价]",
   "fix": true
  },
  {
   "wrong": "覆行",
   "right": "履行",
   "unlessBefore": "[颠倾反]",
   "onlyAfter": "职责|义务|责任|程序|合同|承诺|协议|判决|法定|好|监督",
   "fix": true
  },
  {
   "wrong": "疏露",
   "right": "疏漏",
   "unlessBefore": "稀",
   "unlessAfter": "[天出宿营]",
   "fix": true
  },
  {
   "wrong": "遗露",
   "right": "遗漏",
   "unlessAfter": "[天出宿]",
   "fix": true
  },
  {
   "wrong": "疏乎",
   "right": "疏忽",
   "unlessBefore": "亲",
   "fix": true
  },
  {
   "wrong": "珍希",
   "right": "珍稀",
   "onlyAfter": "文物|动物|植物|野生|档案|古籍|资源|物种",
   "fix": true
  },
  {
   "wrong": "权益之计",
   "right": "权宜之计",
   "fix": true
  },
  {
   "wrong": "水品",
   "right": "水平",
   "onlyBefore": "服务|业务|管理|能力|工作|技术|理论|保障|专业",
   "unlessAfter": "[牌质种类]",
   "fix": true
  },
  {
   "wrong": "战头",
   "right": "战斗",
   "onlyAfter": "堡垒|力|精神|性",
   "fix": true
  },
  {
   "wrong": "示犯",
   "right": "示范",
   "onlyBefore": "带头|引领|典型|先进|试点|党员|创建|率先",
   "unlessAfter": "[罪规人错法]",
   "fix": true
  },
  {
   "wrong": "供消",
   "right": "供销",
   "onlyAfter": "社|系统|合作|集团|联社",
   "fix": true
  },
  {
   "wrong": "分捡",
   "right": "分拣",
   "unlessBefore": "部",
   "unlessAfter": "[拾到起漏]",
   "fix": true
  },
  {
   "wrong": "指辉",
   "right": "指挥",
   "unlessBefore": "[戒钻]",
   "unlessAfter": "煌",
   "fix": true
  },
  {
   "wrong": "予报",
   "right": "预报",
   "onlyBefore": "天气|气象|降水|暴雨|灾害|洪水",
   "fix": true
  },
  {
   "wrong": "互肋",
   "right": "互助",
   "fix": true
  },
  {
   "wrong": "茅盾",
   "right": "矛盾",
   "onlyBefore": "供需|供求|主要|突出|征迁|劳资|医患|家庭|邻里|社会|化解|纠纷",
   "unlessAfter": "文学|故居|先生|奖"
  },
  {
   "wrong": "活历",
   "right": "活力",
   "onlyBefore": "青春|发展|市场|内生|创新|经济|改革",
   "unlessAfter": "[史程来代届年经]",
   "fix": true
  },
  {
   "wrong": "精堪",
   "right": "精湛",
   "fix": true
  },
  {
   "wrong": "热裂",
   "right": "热烈",
   "onlyBefore": "反响|气氛|讨论|掌声",
   "fix": true
  },
  {
   "wrong": "拍买",
   "right": "拍卖",
   "onlyBefore": "网络|司法|公开|依法|评估|、",
   "unlessAfter": "受",
   "fix": true
  },
  {
   "wrong": "变买",
   "right": "变卖",
   "onlyAfter": "处置|处理|被执行|财产|资产|抵债",
   "fix": true
  },
  {
   "wrong": "冻洁",
   "right": "冻结",
   "unlessBefore": "[防速抗]",
   "onlyAfter": "银行|账户|存款|资金|股权|资产|[、，]",
   "fix": true
  },
  {
   "wrong": "扣压",
   "right": "扣押",
   "unlessBefore": "克",
   "onlyAfter": "(?:其|涉案|违法|违规|非法|该|上述)?(?:车辆|船舶|存款|财物|货物|物品|证件|资产|赃|股权)",
   "fix": true
  },
  {
   "wrong": "一率",
   "right": "一律",
   "unlessBefore": "[统唯同单专第万均]",
   "onlyAfter": "不|上墙|严肃|从[严重快]|取消|集体|暂停|免|予以|公开|实行|按",
   "fix": true
  },
  {
   "wrong": "有章不寻",
   "right": "有章不循",
   "fix": true
  },
  {
   "wrong": "有据可寻",
   "right": "有据可循"
  },
  {
   "wrong": "反应",
   "right": "反映",
   "onlyBefore": "群众|职工|企业|读者|师生|客户|家长|社会",
   "onlyAfter": "(?:强烈|突出|集中|较多)的[^，。；]{0,6}(?:问题|事项|诉求|困难)"
  },
  {
   "wrong": "取的",
   "right": "取得",
   "unlessBefore": "[赚窃骗采争收提听录选换领所索汲吸获摄读考夺抽截支]",
   "onlyAfter": "了|(?:较好|良好|明显|显著|积极|重大|一定|优异|新|好|阶段性|丰硕|实质性)的?(?:成效|成绩|进展|突破|效果|成果|进步|佳绩)",
   "fix": true
  },
  {
   "wrong": "以点代面",
   "right": "以点带面",
   "unlessBefore": "(?:坚持|注重|发挥|实现|采取|通过|示范引领、|不能|不可|不得|不要|切忌|避免|防止|杜绝|克服|存在)",
   "onlyAfter": "推动|推进|带动|开展|辐射|[，、][^，。；]{0,10}(?:推动|推进|示范|引领|带动)",
   "fix": true
  },
  {
   "wrong": "满报",
   "right": "瞒报",
   "onlyBefore": "虚报、|谎报、|迟报、|漏报、|杜绝|严禁|不得",
   "fix": true
  },
  {
   "wrong": "巳",
   "right": "已",
   "unlessBefore": "[辰乙丁己辛癸年]",
   "onlyAfter": "经|全部|完成|整改|过期|上报|办结|落实|建成|签|基本|达|实现"
  },
  {
   "wrong": "托管",
   "right": "脱管",
   "onlyBefore": "无|防止|杜绝|严防",
   "onlyAfter": "[、和]漏管"
  },
  {
   "wrong": "公圆",
   "right": "公园",
   "unlessAfter": "[满润桌心梦形]",
   "fix": true
  },
  {
   "wrong": "校圆",
   "right": "校园",
   "unlessAfter": "[满润桌心梦形]",
   "fix": true
  },
  {
   "wrong": "竟相",
   "right": "竞相",
   "unlessBefore": "[毕究]",
   "unlessAfter": "[信当]",
   "fix": true
  },
  {
   "wrong": "账蓬",
   "right": "帐篷",
   "fix": true
  },
  {
   "wrong": "索陪",
   "right": "索赔",
   "unlessBefore": "[探摸思]",
   "fix": true
  },
  {
   "wrong": "先峰",
   "right": "先锋",
   "unlessAfter": "[值会谷]",
   "fix": true
  },
  {
   "wrong": "工俱",
   "right": "工具",
   "unlessAfter": "乐",
   "fix": true
  },
  {
   "wrong": "餐俱",
   "right": "餐具",
   "unlessAfter": "乐",
   "fix": true
  },
  {
   "wrong": "偿试",
   "right": "尝试",
   "unlessBefore": "[无有补赔]",
   "fix": true
  },
  {
   "wrong": "节凑",
   "right": "节奏",
   "unlessBefore": "[环细季]",
   "unlessAfter": "[合齐够数]",
   "fix": true
  },
  {
   "wrong": "循私",
   "right": "徇私",
   "unlessBefore": "遵",
   "fix": true
  },
  {
   "wrong": "剪采",
   "right": "剪彩",
   "unlessBefore": "[修裁]",
   "fix": true
  },
  {
   "wrong": "摇控",
   "right": "遥控",
   "unlessBefore": "动",
   "fix": true
  },
  {
   "wrong": "勇跃",
   "right": "踊跃",
   "unlessBefore": "[奋英]",
   "unlessAfter": "[升进龙]",
   "fix": true
  },
  {
   "wrong": "参予",
   "right": "参与",
   "unlessAfter": "以",
   "fix": true
  },
  {
   "wrong": "干予",
   "right": "干预",
   "unlessAfter": "以",
   "fix": true
  },
  {
   "pattern": "(?<mark>(?<one>[户国学书党典古])藉)(?![此以由口着助])",
   "anchor": [
    "户藉",
    "国藉",
    "学藉",
    "书藉",
    "党藉",
    "典藉",
    "古藉"
   ],
   "right": "$<one>籍",
   "fix": true
  },
  {
   "pattern": "(?<![毕究])(?<mark>竟(?<two>[价技岗逐]|拍(?![板手桌打])|买(?![通下了])))",
   "anchor": [
    "竟价",
    "竟技",
    "竟岗",
    "竟逐",
    "竟拍",
    "竟买"
   ],
   "right": "竞$<two>",
   "fix": true
  },
  {
   "pattern": "(?<mark>(?<one>[双共多])[羸嬴])",
   "anchor": [
    "双羸",
    "双嬴",
    "共羸",
    "共嬴",
    "多羸",
    "多嬴"
   ],
   "right": "$<one>赢",
   "fix": true
  },
  {
   "pattern": "(?<mark>佩带|配[带戴])(?=(?:好|了|统一|规范)?(?:安全帽|头盔|口罩|护目镜))",
   "anchor": [
    "佩带",
    "配带",
    "配戴"
   ],
   "right": "佩戴"
  },
  {
   "pattern": "(?<mark>(?<one>[划调核])拔)(?![河高草萝牙])",
   "anchor": [
    "划拔",
    "调拔",
    "核拔"
   ],
   "right": "$<one>拨",
   "fix": true
  },
  {
   "pattern": "(?<![播抛挥泼])(?<mark>撒(?<two>[销离并职换诉]))",
   "anchor": [
    "撒销",
    "撒离",
    "撒并",
    "撒职",
    "撒换",
    "撒诉"
   ],
   "right": "撤$<two>",
   "fix": true
  },
  {
   "pattern": "(?:创新|需求|科技|项目|数字|改革|市场|数据|产业|双轮)(?<mark>趋动)",
   "anchor": "趋动",
   "right": "驱动",
   "fix": true
  },
  {
   "pattern": "(?<mark>捐(?<two>[失害坏毁耗伤]))",
   "anchor": [
    "捐失",
    "捐害",
    "捐坏",
    "捐毁",
    "捐耗",
    "捐伤"
   ],
   "right": "损$<two>",
   "fix": true
  },
  {
   "pattern": "(?<mark>堪(?<two>[察查测探误]))(?!加)",
   "anchor": [
    "堪察",
    "堪查",
    "堪测",
    "堪探",
    "堪误"
   ],
   "right": "勘$<two>",
   "fix": true
  },
  {
   "pattern": "(?:有效|主要|重要|多种|根本|基本|可行|新)的?(?<mark>途经)(?=[，。；、])",
   "anchor": "途经",
   "right": "途径",
   "fix": true
  },
  {
   "pattern": "(?<!腹)(?<mark>泻(?<two>[洪露漏密]))",
   "anchor": [
    "泻洪",
    "泻露",
    "泻漏",
    "泻密"
   ],
   "right": "泄$<two>",
   "fix": true
  },
  {
   "pattern": "(?<![吉安慈])(?<mark>祥(?<two>[细实见情]))",
   "anchor": [
    "祥细",
    "祥实",
    "祥见",
    "祥情"
   ],
   "right": "详$<two>",
   "fix": true
  },
  {
   "pattern": "(?:进度|建设|发展|明显|相对|较为|更新|严重|推进)(?<mark>[带制治]后)(?=[，。；、的])",
   "anchor": [
    "带后",
    "制后",
    "治后"
   ],
   "right": "滞后"
  },
  {
   "pattern": "(?:司法|人民|行政|诉前)(?<mark>调节)(?=委员会|员|室|协议)",
   "anchor": [
    "法调节",
    "民调节",
    "政调节",
    "前调节"
   ],
   "right": "调解",
   "fix": true
  },
  {
   "pattern": "(?<mark>调节)(?=(?:各类|各种|民间|邻里|家庭|婚姻|劳动|信访)?(?:矛盾)?纠纷)",
   "anchor": "调节",
   "right": "调解",
   "fix": true
  },
  {
   "pattern": "(?:登记|签到|记录|户口|工资|考勤|借阅|签收|点名|值班|来访|账)(?<mark>薄)(?![弱膜厚利板云雾暮产])",
   "anchor": [
    "记薄",
    "到薄",
    "录薄",
    "口薄",
    "资薄",
    "勤薄",
    "阅薄",
    "收薄",
    "名薄",
    "班薄",
    "访薄",
    "账薄"
   ],
   "right": "簿",
   "fix": true
  },
  {
   "pattern": "(?<![治痊病自初])(?<mark>愈)(?=(?:\\d[\\d.]*)?[百千万亿][万亿]?[元人件次吨])",
   "anchor": [
    "愈百",
    "愈千",
    "愈万",
    "愈亿",
    "愈1",
    "愈2",
    "愈3",
    "愈4",
    "愈5",
    "愈6",
    "愈7",
    "愈8",
    "愈9"
   ],
   "right": "逾",
   "fix": true
  },
  {
   "pattern": "(?:无论|不论|不管)(?<mark>那)(?=[个种些里级项方一])",
   "anchor": [
    "论那",
    "管那"
   ],
   "right": "哪",
   "fix": true
  },
  {
   "pattern": "(?<![修改纠更矫校订公])(?<mark>正再)(?=开展|推进|建设|办理|施工|整改|进行|组织|实施|编制|制定|审理|核查|调查|研究|抓紧|加快)",
   "anchor": "正再",
   "right": "正在"
  },
  {
   "pattern": "(?<mark>再(?<two>[岗职校]))(?=人员|职工|教师|学生|师生|党员|干部|教育)",
   "anchor": [
    "再岗",
    "再职",
    "再校"
   ],
   "right": "在$<two>",
   "fix": true
  },
  {
   "pattern": "不(?<mark>在)(?=发生|出现|反弹|新增|受理|安排|保留|审批|收取)(?![^，。；]{0,10}(?:范围|之列|时间|期|内))",
   "anchor": "不在",
   "right": "再"
  },
  {
   "pattern": "(?:工作|安排|决策|作出|专题|动员|周密|全面)(?<mark>部属)(?!高校|院校|单位|企业|师范|院所|医院|机构|大学|事业|人员)",
   "anchor": "部属",
   "right": "部署",
   "fix": true
  },
  {
   "pattern": "(?:招聘|招领|寻人|征集|征稿|遴选|招租)(?<mark>启示)",
   "anchor": "启示",
   "right": "启事",
   "fix": true
  },
  {
   "pattern": "(?:实地|外出)(?<mark>考查)|(?<own>考查)(?=团|学习)",
   "anchor": "考查",
   "right": "考察"
  },
  {
   "pattern": "(?:立案|刑事|补充)(?<mark>侦察)|(?<own>侦察)(?=机关|终结|起诉|阶段)",
   "anchor": "侦察",
   "right": "侦查",
   "fix": true
  },
  {
   "pattern": "(?:资格|合法性|公平竞争)(?<mark>审察)",
   "anchor": "审察",
   "right": "审查",
   "fix": true
  },
  {
   "pattern": "(?:机动车|车辆|逆向|低速|超速|违规)(?<mark>行使)(?![^，。；]{0,6}权)",
   "anchor": "行使",
   "right": "行驶"
  },
  {
   "pattern": "(?<mark>竖立)(?=(?:正确|良好|牢固|新)的?[^，。；]{0,6}(?:观|形象|意识|理念|风气)|榜样|典型|信心)",
   "anchor": "竖立",
   "right": "树立",
   "fix": true
  },
  {
   "pattern": "(?<mark>起用)(?=新?(?:系统|平台|设备|印章|公章|网站|热线))",
   "anchor": "起用",
   "right": "启用",
   "fix": true
  },
  {
   "pattern": "(?:城市|文化|旅游|景区|小区)(?<mark>品味)(?=[，。；、]|提升)",
   "anchor": "品味",
   "right": "品位"
  },
  {
   "wrong": "瓶劲",
   "right": "瓶颈",
   "fix": true
  },
  {
   "wrong": "缺泛",
   "right": "缺乏",
   "fix": true
  },
  {
   "wrong": "屡职",
   "right": "履职",
   "fix": true
  },
  {
   "wrong": "屡约",
   "right": "履约",
   "fix": true
  },
  {
   "wrong": "督辨",
   "right": "督办",
   "fix": true
  },
  {
   "wrong": "承辨",
   "right": "承办",
   "fix": true
  },
  {
   "wrong": "辨案",
   "right": "办案",
   "fix": true
  },
  {
   "wrong": "辩别",
   "right": "辨别",
   "fix": true
  },
  {
   "wrong": "侯审",
   "right": "候审",
   "fix": true
  },
  {
   "wrong": "账篷",
   "right": "帐篷",
   "fix": true
  },
  {
   "wrong": "签暑",
   "right": "签署",
   "fix": true
  },
  {
   "wrong": "眼晴",
   "right": "眼睛",
   "fix": true
  },
  {
   "wrong": "桥粱",
   "right": "桥梁",
   "fix": true
  },
  {
   "wrong": "风彩",
   "right": "风采",
   "fix": true
  },
  {
   "wrong": "踩蹋",
   "right": "踩踏",
   "fix": true
  },
  {
   "wrong": "陪育",
   "right": "培育",
   "fix": true
  },
  {
   "wrong": "培偿",
   "right": "赔偿",
   "fix": true
  },
  {
   "wrong": "培审员",
   "right": "陪审员",
   "fix": true
  },
  {
   "wrong": "践塌",
   "right": "践踏",
   "fix": true
  },
  {
   "wrong": "振撼",
   "right": "震撼",
   "fix": true
  },
  {
   "wrong": "振慑",
   "right": "震慑",
   "fix": true
  },
  {
   "wrong": "一代一路",
   "right": "一带一路",
   "fix": true
  },
  {
   "wrong": "传帮代",
   "right": "传帮带",
   "fix": true
  },
  {
   "wrong": "连代责任",
   "right": "连带责任",
   "fix": true
  },
  {
   "wrong": "既日起",
   "right": "即日起",
   "fix": true
  },
  {
   "wrong": "遵寻",
   "right": "遵循",
   "fix": true
  },
  {
   "wrong": "舞币",
   "right": "舞弊",
   "fix": true
  },
  {
   "wrong": "困拢",
   "right": "困扰",
   "fix": true
  },
  {
   "wrong": "干拢",
   "right": "干扰",
   "fix": true
  },
  {
   "wrong": "模似",
   "right": "模拟",
   "fix": true
  },
  {
   "wrong": "摸拟",
   "right": "模拟",
   "fix": true
  },
  {
   "wrong": "修膳",
   "right": "修缮",
   "fix": true
  },
  {
   "wrong": "浏揽",
   "right": "浏览",
   "fix": true
  },
  {
   "wrong": "一揽表",
   "right": "一览表",
   "fix": true
  },
  {
   "wrong": "优惠卷",
   "right": "优惠券",
   "fix": true
  },
  {
   "wrong": "劵",
   "right": "券",
   "fix": true
  },
  {
   "wrong": "水士",
   "right": "水土",
   "fix": true
  },
  {
   "wrong": "戌边",
   "right": "戍边",
   "fix": true
  },
  {
   "wrong": "治炼",
   "right": "冶炼",
   "fix": true
  },
  {
   "wrong": "急燥",
   "right": "急躁",
   "fix": true
  },
  {
   "wrong": "浮燥",
   "right": "浮躁",
   "fix": true
  },
  {
   "wrong": "枯躁",
   "right": "枯燥",
   "fix": true
  },
  {
   "wrong": "躁音",
   "right": "噪音",
   "fix": true
  },
  {
   "wrong": "烦燥",
   "right": "烦躁",
   "fix": true
  },
  {
   "wrong": "焦燥",
   "right": "焦躁",
   "fix": true
  },
  {
   "wrong": "暴炸",
   "right": "爆炸",
   "fix": true
  },
  {
   "wrong": "俱体",
   "right": "具体",
   "fix": true
  },
  {
   "wrong": "杜决",
   "right": "杜绝",
   "fix": true
  },
  {
   "wrong": "菜蓝子",
   "right": "菜篮子",
   "fix": true
  },
  {
   "wrong": "菜兰子",
   "right": "菜篮子",
   "fix": true
  },
  {
   "wrong": "熟炼",
   "right": "熟练",
   "fix": true
  },
  {
   "wrong": "考滤",
   "right": "考虑",
   "fix": true
  },
  {
   "wrong": "普偏",
   "right": "普遍",
   "fix": true
  },
  {
   "wrong": "派遗",
   "right": "派遣",
   "fix": true
  },
  {
   "wrong": "遗返",
   "right": "遣返",
   "fix": true
  },
  {
   "wrong": "浸占",
   "right": "侵占",
   "fix": true
  },
  {
   "wrong": "浸权",
   "right": "侵权",
   "fix": true
  },
  {
   "wrong": "檀自",
   "right": "擅自",
   "fix": true
  },
  {
   "wrong": "补尝",
   "right": "补偿",
   "fix": true
  },
  {
   "wrong": "疏菜",
   "right": "蔬菜",
   "fix": true
  },
  {
   "wrong": "马铃署",
   "right": "马铃薯",
   "fix": true
  },
  {
   "wrong": "消火拴",
   "right": "消火栓",
   "fix": true
  },
  {
   "wrong": "消防拴",
   "right": "消防栓",
   "fix": true
  },
  {
   "wrong": "摊痪",
   "right": "瘫痪",
   "fix": true
  },
  {
   "wrong": "踢除",
   "right": "剔除",
   "fix": true
  },
  {
   "wrong": "违备",
   "right": "违背",
   "fix": true
  },
  {
   "wrong": "剖折",
   "right": "剖析",
   "fix": true
  },
  {
   "wrong": "幸勤",
   "right": "辛勤",
   "fix": true
  },
  {
   "wrong": "蓄牧",
   "right": "畜牧",
   "fix": true
  },
  {
   "wrong": "蓄禽",
   "right": "畜禽",
   "fix": true
  },
  {
   "wrong": "宣染",
   "right": "渲染",
   "fix": true
  },
  {
   "wrong": "沿续",
   "right": "延续",
   "fix": true
  },
  {
   "wrong": "影晌",
   "right": "影响",
   "fix": true
  },
  {
   "wrong": "犹预",
   "right": "犹豫",
   "fix": true
  },
  {
   "wrong": "脏款",
   "right": "赃款",
   "fix": true
  },
  {
   "wrong": "驻札",
   "right": "驻扎",
   "fix": true
  },
  {
   "wrong": "膨涨",
   "right": "膨胀",
   "fix": true
  },
  {
   "wrong": "征救",
   "right": "征求",
   "fix": true
  },
  {
   "wrong": "闲致",
   "right": "闲置",
   "fix": true
  },
  {
   "wrong": "甚致",
   "right": "甚至",
   "fix": true
  },
  {
   "wrong": "初忠",
   "right": "初衷",
   "fix": true
  },
  {
   "wrong": "篡写",
   "right": "撰写",
   "fix": true
  },
  {
   "wrong": "编篡",
   "right": "编纂",
   "fix": true
  },
  {
   "wrong": "倾刻",
   "right": "顷刻",
   "fix": true
  },
  {
   "wrong": "粉粹",
   "right": "粉碎",
   "fix": true
  },
  {
   "wrong": "援肋",
   "right": "援助",
   "fix": true
  },
  {
   "wrong": "共克时坚",
   "right": "共克时艰",
   "fix": true
  },
  {
   "pattern": "(?:当前|防汛|认清|分析|研判|面临|严峻|复杂|安全|发展|疫情|经济)的?(?<mark>形式)(?=[，。；、]|依然|仍然|仍|十分|严峻|不容|和任务|任务|的要求|所迫|逼人|喜人)",
   "anchor": [
    "当前形式",
    "当前的形式",
    "防汛形式",
    "防汛的形式",
    "认清形式",
    "认清的形式",
    "分析形式",
    "分析的形式",
    "研判形式",
    "研判的形式",
    "面临形式",
    "面临的形式",
    "严峻形式",
    "严峻的形式",
    "复杂形式",
    "复杂的形式",
    "安全形式",
    "安全的形式",
    "发展形式",
    "发展的形式",
    "疫情形式",
    "疫情的形式",
    "经济形式",
    "经济的形式"
   ],
   "right": "形势"
  },
  {
   "pattern": "(?<mark>形式)(?=十?分?严峻|紧迫|逼人|喜人|所迫)",
   "anchor": [
    "形式严峻",
    "形式分严峻",
    "形式十严峻",
    "形式十分严峻",
    "形式紧迫",
    "形式逼人",
    "形式喜人",
    "形式所迫"
   ],
   "right": "形势",
   "fix": true
  },
  {
   "pattern": "(?:让|把|将|使|对)(?<mark>权利)(?=在阳光下|关进|运行|的?(?:监督|制约)|进笼)",
   "anchor": "权利",
   "right": "权力",
   "fix": true
  },
  {
   "pattern": "(?:公|行政)(?<mark>权利)(?=运行|清单|寻租|制约|监督)|(?<own>权利)(?=清单|寻租)",
   "anchor": "权利",
   "right": "权力"
  },
  {
   "pattern": "(?:合法|公民|人身|财产|基本)(?<mark>权力)(?=[，。；、]|不受|得到|受到|保障|保护)",
   "anchor": "权力",
   "right": [
    "权利",
    "权益"
   ]
  },
  {
   "pattern": "(?:部门|双|社区|单位|村)(?<mark>报道)(?=[，。；”）]|服务|工作机制|制度|率)",
   "anchor": "报道",
   "right": "报到",
   "unlessBefore": "(?:媒体|新闻|电视|宣传)[^，。；]{0,12}"
  },
  {
   "pattern": "(?:^|[。，；：]|得到|受到了?|的)(?<mark>震奋)(?=人心|精神)",
   "anchor": "震奋",
   "right": "振奋"
  },
  {
   "pattern": "(?<=仍然?|还|也|普遍|都)(?<mark>存再)(?!次)",
   "anchor": "存再",
   "right": "存在"
  },
  {
   "pattern": "(?<mark>立既)(?=停|整改|启动|组织|采取|处置|报告|疏散|查封|开展|行动|赶)",
   "anchor": "立既",
   "right": "立即",
   "unlessBefore": "[设建成创确树订独]"
  },
  {
   "pattern": "(?<mark>签定)(?=了|责任|合同|协议|承诺|目标|《|安全)",
   "anchor": "签定",
   "right": "签订",
   "unlessBefore": "[标书会题]",
   "fix": true
  },
  {
   "pattern": "(?:补齐|存在|明显|突出)[^，。；]{0,4}(?<mark>短版)(?![视画书本])",
   "anchor": "短版",
   "right": "短板"
  },
  {
   "pattern": "应(?<one>[接检收改保查治管种用贷返退缴享办救助拆赔补训报奖编转评兑付建考录学住])(?<mark>进)\\k<one>(?!革|善|造|变)",
   "anchor": [
    "应接进",
    "应检进",
    "应收进",
    "应改进",
    "应保进",
    "应查进",
    "应治进",
    "应管进",
    "应种进",
    "应用进",
    "应贷进",
    "应返进",
    "应退进",
    "应缴进",
    "应享进",
    "应办进",
    "应救进",
    "应助进",
    "应拆进",
    "应赔进",
    "应补进",
    "应训进",
    "应报进",
    "应奖进",
    "应编进",
    "应转进",
    "应评进",
    "应兑进",
    "应付进",
    "应建进",
    "应考进",
    "应录进",
    "应学进",
    "应住进"
   ],
   "right": "尽"
  },
  {
   "pattern": "(?<mark>建康)(?=证|检查|状况|码|体检|管理|教育|扶贫|中国)",
   "anchor": "建康",
   "right": "健康",
   "fix": true
  },
  {
   "pattern": "(?:典型|事故|警示|真实|身边|违法|违纪|优秀|教学)(?<mark>案列)(?![入明出为])",
   "anchor": "案列",
   "right": "案例",
   "fix": true
  },
  {
   "pattern": "主体(?<mark>责认)",
   "anchor": "责认",
   "right": "责任",
   "fix": true
  },
  {
   "pattern": "与[^，。；]{2,16}(?<mark>不付)(?=[，。；、])",
   "anchor": "不付",
   "right": "不符"
  },
  {
   "pattern": "(?<=[较更为很比]|日益|矛盾|问题)(?<mark>凸出)(?=[。，；、的])",
   "anchor": "凸出",
   "right": "突出"
  },
  {
   "pattern": "(?<=全[民员]|积极|广泛|主动|群众|共同|踊跃|公众)(?<mark>参于)|(?<own>参于)(?=[度率者])",
   "anchor": "参于",
   "right": "参与"
  },
  {
   "pattern": "(?<=有|各项工作|稳妥|准备工作)(?<mark>续)(?=推进|开展|实施|衔接|进行)",
   "anchor": [
    "有续",
    "工作续",
    "稳妥续"
   ],
   "right": "序",
   "unlessBefore": "[没具只还]有"
  },
  {
   "pattern": "(?<=防范|严厉|依法|坚决)(?:和)?(?<mark>惩制)",
   "anchor": "惩制",
   "right": "惩治"
  },
  {
   "pattern": "《[^》]{2,20}(?<mark>条列)》",
   "anchor": "条列",
   "right": "条例",
   "fix": true
  },
  {
   "pattern": "(?<mark>年青)(?=干部|人才|同志|一代|教师|职工|党员)",
   "anchor": "年青",
   "right": "年轻",
   "unlessBefore": "[今当近每去前本]"
  },
  {
   "pattern": "(?<mark>到达)(?=了?[\\d.]+[%％])",
   "anchor": "到达",
   "right": "达到",
   "unlessAfter": "[^，。；]{0,10}的"
  },
  {
   "wrong": "℅",
   "right": "%",
   "fix": true
  },
  {
   "pattern": "(?<mark>末)(?=检(?:验)?(?:就|即|的设备)|经(?:批准|许可|审批)|取得|按(?:要求|规定)|发现|及时|落实到位|佩戴|设置)",
   "anchor": "末",
   "right": "未",
   "unlessBefore": "(?<![超逾])期|[月年周季本旬岁微粉始]"
  },
  {
   "pattern": "(?<mark>任然)(?=存在|较|不|有|是|很|没|需|突出)",
   "anchor": "任然",
   "right": "仍然",
   "unlessBefore": "[责主担后信]"
  },
  {
   "pattern": "落实到(?<mark>为)(?=[，。；])",
   "anchor": "到为",
   "right": "位"
  },
  {
   "pattern": "[，。；、：](?<mark>即)(?=(?:不|没|未|要|有|能|是)[^，。；]{1,14}，又)",
   "anchor": [
    "，即",
    "。即",
    "；即",
    "、即",
    "：即"
   ],
   "right": "既",
   "severity": "information"
  },
  {
   "pattern": "(?<=深入|坚决|有效|切实|全力)(?<mark>遏止)(?=[^，。；]{0,12}(?:事故|势头|蔓延|多发))",
   "anchor": "遏止",
   "right": "遏制",
   "severity": "information"
  },
  {
   "wrong": "态式",
   "right": "态势",
   "onlyBefore": "高压|上升|增长|蔓延|严峻|平稳|运行|强劲|竞争|攻坚|向好|良好|发展|下降|回升|严管|安全|稳定",
   "fix": true
  },
  {
   "wrong": "倒位",
   "right": "到位",
   "onlyBefore": "(?:落实|责任|措施|履职|保障|宣传|认识|整改|执行|监管|培训|管理|排查)不?",
   "fix": true
  },
  {
   "wrong": "淡簿",
   "right": "淡薄",
   "fix": true
  },
  {
   "wrong": "清析",
   "right": "清晰",
   "unlessBefore": "[厘澄理]",
   "unlessAfter": "[出产疑]",
   "fix": true
  },
  {
   "wrong": "跟除",
   "right": "根除",
   "onlyBefore": "未|彻底|难以|得到|全面|有效|从源头上|坚决",
   "unlessAfter": "夕",
   "fix": true
  },
  {
   "wrong": "处至",
   "right": "处置",
   "onlyBefore": "早|快速|应急|妥善|有效|及时|先期|依法|果断|稳妥|现场",
   "onlyAfter": "[，。；、]|率|机制|工作|能力|预案|流程|到位"
  },
  {
   "wrong": "处制",
   "right": [
    "处置",
    "处理"
   ],
   "onlyBefore": "依法|妥善|应急|及时|从严|先期|有效",
   "unlessAfter": "[定度作造约]"
  },
  {
   "wrong": "设制",
   "right": "设置",
   "onlyAfter": "警示|标志|标识|岗位|专栏|警戒|路障|宣传栏|举报箱|窗口|隔离",
   "unlessBefore": "[下增开建铺]"
  },
  {
   "wrong": "必需",
   "right": "必须",
   "onlyAfter": "守住|坚持|严格|落实|做到|确保|抓好|做好|坚决|切实|高度重视|立即|认真|按照|压实",
   "unlessBefore": "所|生活|不|是|之"
  },
  {
   "pattern": "(?<!诉讼|刑事|民事|行政|监督|人民|公益)(?<mark>检察)(?=(?:的?(?:内容|范围|清单|标准))|表[，。；、格])",
   "anchor": [
    "检察内容",
    "检察范围",
    "检察清单",
    "检察标准",
    "检察表",
    "检察的"
   ],
   "right": "检查"
  },
  {
   "pattern": "(?:健康|(?:群众|消费者|职工|妇女|儿童|劳动者|农民工)的?(?:合法)?)(?<mark>权力)(?=[，。；、]|不受|得到)",
   "anchor": "权力",
   "right": [
    "权益",
    "权利"
   ]
  },
  {
   "wrong": "以点代面",
   "right": "以点带面",
   "onlyBefore": "坚持|注重|发挥|实现|采取|通过|示范引领、"
  },
  {
   "pattern": "(?<mark>病例)(?=书写|归档)|(?<=甲级|电子|住院)病例(?=质量|管理|系统|合格|率|共享)",
   "anchor": [
    "病例书写",
    "病例归档",
    "甲级病例",
    "电子病例",
    "住院病例"
   ],
   "right": "病历"
  },
  {
   "wrong": "侯车",
   "right": "候车",
   "unlessBefore": "[夏公王诸]",
   "fix": true
  },
  {
   "pattern": "(?<mark>侯)机(?=楼|厅|室|大厅|旅客)",
   "anchor": "侯机",
   "right": "候",
   "fix": true
  },
  {
   "wrong": "问侯",
   "right": "问候",
   "onlyAfter": "[，。；、语！]",
   "fix": true
  },
  {
   "wrong": "火侯",
   "right": "火候",
   "fix": true
  },
  {
   "wrong": "溯原",
   "right": "溯源",
   "unlessBefore": "追",
   "unlessAfter": "[因始来]",
   "fix": true
  },
  {
   "pattern": "追(?<mark>溯原)(?=[，。；、]|管理|体系|系统|机制|制度|调查|平台)",
   "anchor": "追溯原",
   "right": "溯源"
  },
  {
   "wrong": "借签",
   "right": "借鉴",
   "onlyBefore": "互相|相互|学习|值得|可供|参考",
   "unlessAfter": "[名字订]",
   "fix": true
  },
  {
   "wrong": "挑站",
   "right": "挑战",
   "onlyBefore": "困难和|风险|风险和|机遇与|机遇和|面临|迎接",
   "unlessAfter": "位"
  },
  {
   "pattern": "(?<mark>由为)(?=突出|明显|重要|关键|严重|显著|迫切)",
   "anchor": "由为",
   "right": "尤为"
  },
  {
   "wrong": "非物资文化遗产",
   "right": "非物质文化遗产",
   "fix": true
  },
  {
   "wrong": "频烦",
   "right": "频繁",
   "fix": true
  },
  {
   "wrong": "建全",
   "right": "健全",
   "onlyAfter": "(?:了|工作|各项|长效|监管|管理|责任|安全|应急|服务|保障|政策|考核|评价){0,2}(?:制度|机制|体系|组织|网络|台账)",
   "unlessBefore": "[新改扩在共创组搭构筹]"
  },
  {
   "pattern": "应(?<one>[保收缴检办改享贷治])(?<mark>近)\\k<one>",
   "anchor": [
    "应保近",
    "应收近",
    "应缴近",
    "应检近",
    "应办近",
    "应改近",
    "应享近",
    "应贷近",
    "应治近"
   ],
   "right": "尽"
  },
  {
   "wrong": "应享尽亨",
   "right": "应享尽享",
   "fix": true
  },
  {
   "wrong": "统令",
   "right": "统领",
   "onlyBefore": "[^系]为|党建|规划",
   "unlessAfter": "[人各]"
  },
  {
   "pattern": "(?:有|亟|尚)(?<mark>侍)(?=加强|提高|提升|完善|解决|进一步|改进)",
   "anchor": [
    "有侍",
    "亟侍",
    "尚侍"
   ],
   "right": "待",
   "fix": true
  },
  {
   "pattern": "[。；](?<mark>期中)(?=，)",
   "anchor": [
    "。期中",
    "；期中"
   ],
   "right": "其中"
  },
  {
   "wrong": "国有企也",
   "right": "国有企业",
   "fix": true
  },
  {
   "pattern": "(?:衷心|认真|深入|扎实|积极|全面|有效|切实|及时|严格|顺利|主动|稳步|有序)(?<mark>的地|地的)(?=感谢|开展|推进|落实|做好|完成|组织|履行|学习|执行|抓好|加强|解决)",
   "anchor": [
    "心的地",
    "真的地",
    "入的地",
    "实的地",
    "极的地",
    "面的地",
    "效的地",
    "时的地",
    "格的地",
    "利的地",
    "动的地",
    "步的地",
    "序的地",
    "心地的",
    "真地的",
    "入地的",
    "实地的",
    "极地的",
    "面地的",
    "效地的",
    "时地的",
    "格地的",
    "利地的",
    "动地的",
    "步地的",
    "序地的"
   ],
   "right": "地",
   "fix": true
  },
  {
   "pattern": "(?<verb>稳定|保持|控制|维持|稳控|压降)再(?=[\\d]|百分之|合理区间|较[高低]水平|可控范围|规定范围)",
   "anchor": [
    "稳定再",
    "保持再",
    "控制再",
    "维持再",
    "稳控再",
    "压降再"
   ],
   "right": "$<verb>在",
   "unlessAfter": "\\d+(?:\\.\\d+)?(?:年|个月|天|日)"
  },
  {
   "pattern": "(?:战斗力|凝聚力|能力|素质|意识|问题|水平|效率|质量|环境|秩序|矛盾|隐患|权益|需求|诉求|作用|成效|现象|面貌)(?<mark>的到)(?=了|明显|有效|进一步|全面|充分|较大|显著|大幅|不断|切实|根本|及时|妥善|增强|提升|提高|解决|改善|加强|保障|落实|遏制|缓解|满足|发挥|肯定|认可)",
   "anchor": "的到",
   "right": "得到",
   "unlessAfter": "了(?:时候|关头|地步|程度)"
  },
  {
   "pattern": "(?<![统同万专唯第率、])(?<mark>一率)(?=依法|从重|从严|不得|不予|不准|严肃|停[产业工]|取消|予以|实行)",
   "anchor": "一率",
   "right": "一律",
   "fix": true
  },
  {
   "wrong": "道理交通",
   "right": "道路交通",
   "unlessBefore": "[讲摆懂明的个通]",
   "onlyAfter": "安全|事故|管理|秩序|违法|设施|信号|运输|环境",
   "fix": true
  },
  {
   "wrong": "安全警示标示",
   "right": "安全警示标志",
   "unlessAfter": "出|了|着|明|清"
  },
  {
   "wrong": "方钱",
   "right": "方针",
   "onlyBefore": "(?:防消结合|预防为主|综合治理|保护为主|安全第一)[”’]?的(?:工作)?",
   "fix": true
  },
  {
   "wrong": "细至",
   "right": "细致",
   "onlyBefore": "(?:越来越|更加?|工作|做得|认真|耐心|深入|扎实|热情|细心)",
   "onlyAfter": "[，。；、！地的]|周到|入微|耐心"
  },
  {
   "wrong": "周道",
   "right": "周到",
   "onlyBefore": "(?:服务|热情|考虑|安排|想得|照顾|细致|保障)(?:越来越|更加?|得|十分|非常)?",
   "onlyAfter": "[，。；、！的地]"
  },
  {
   "wrong": "不负重望",
   "right": [
    "不负众望",
    "不负重托"
   ],
   "severity": "information"
  },
  {
   "wrong": "政治占位",
   "right": "政治站位",
   "fix": true
  },
  {
   "pattern": "(?:责任|服务|安全|大局|法治|风险|忧患|宗旨|规矩|防范|担当|质量|环保)(?<mark>意思)(?=[，。；、和]|不强|淡薄|明显|显著|进一步)",
   "anchor": [
    "责任意思",
    "服务意思",
    "安全意思",
    "大局意思",
    "法治意思",
    "风险意思",
    "忧患意思",
    "宗旨意思",
    "规矩意思",
    "防范意思",
    "担当意思",
    "质量意思",
    "环保意思"
   ],
   "right": "意识"
  },
  {
   "wrong": "万众一新",
   "right": "万众一心"
  },
  {
   "wrong": "迎峰渡夏",
   "right": "迎峰度夏",
   "fix": true
  },
  {
   "wrong": "迎峰渡冬",
   "right": "迎峰度冬",
   "fix": true
  },
  {
   "wrong": "和霭",
   "right": "和蔼",
   "unlessAfter": "可亲",
   "fix": true
  },
  {
   "wrong": "梳里",
   "right": "梳理",
   "onlyAfter": "问题|出|了|排查|清单|汇总|归类|分析"
  },
  {
   "pattern": "(?:幸福|获得|安全|责任|使命|紧迫|荣誉)(?<mark>敢)(?=[，。；、”和])",
   "anchor": [
    "幸福敢",
    "获得敢",
    "安全敢",
    "责任敢",
    "使命敢",
    "紧迫敢",
    "荣誉敢"
   ],
   "right": "感"
  },
  {
   "wrong": "有的放失",
   "unlessAfter": "[业去误职信]",
   "right": "有的放矢",
   "fix": true
  },
  {
   "wrong": "予盾",
   "right": "矛盾",
   "unlessBefore": "[给授赋寄]",
   "unlessAfter": "牌",
   "fix": true
  },
  {
   "wrong": "斗挣",
   "unlessAfter": "[扎钱得脱来出]",
   "unlessBefore": "奋",
   "right": "斗争",
   "fix": true
  },
  {
   "pattern": "(?:事故|案件|火灾|险情)的?(?<mark>发声)",
   "anchor": [
    "事故发声",
    "事故的发声",
    "案件发声",
    "案件的发声",
    "火灾发声",
    "火灾的发声",
    "险情发声",
    "险情的发声"
   ],
   "right": "发生"
  },
  {
   "pattern": "(?:疫情|风险|火灾|疾病|洪涝|治安|病虫害)(?<mark>防空)",
   "anchor": [
    "疫情防空",
    "风险防空",
    "火灾防空",
    "疾病防空",
    "洪涝防空",
    "治安防空",
    "病虫害防空"
   ],
   "right": "防控",
   "fix": true
  },
  {
   "wrong": "主休",
   "right": "主体",
   "onlyAfter": "责任|作用|地位|工程|结构|意识|多元",
   "fix": true
  },
  {
   "wrong": "合法权宜",
   "unlessAfter": "[之性]",
   "right": "合法权益",
   "fix": true
  },
  {
   "wrong": "职则",
   "right": "职责",
   "onlyBefore": "(?:监督|岗位|工作|履行|管理|检查|法定|监管|明确)",
   "onlyAfter": "[，。；、和的分]",
   "fix": true
  },
  {
   "wrong": "通抱",
   "right": "通报",
   "onlyAfter": "[，。；、了批表]|情况",
   "unlessBefore": "[普交]",
   "fix": true
  },
  {
   "pattern": "(?:宣传|舆论|教育|思想|政策)(?<mark>引到)(?=[，。；、和]|工作|力度|作用|能力)",
   "anchor": [
    "宣传引到",
    "舆论引到",
    "教育引到",
    "思想引到",
    "政策引到"
   ],
   "right": "引导"
  },
  {
   "wrong": "知小率",
   "right": "知晓率",
   "fix": true
  },
  {
   "wrong": "抱告",
   "right": "报告",
   "unlessBefore": "[拥怀]",
   "unlessAfter": "[别知诉慰]",
   "fix": true
  },
  {
   "wrong": "错施",
   "right": "措施",
   "onlyBefore": "(?:有力|有效|各项|防范|整改|管控|保障|具体|应急|强化|采取|工作|安全)",
   "fix": true
  },
  {
   "wrong": "大辐",
   "right": "大幅",
   "onlyAfter": "度|提升|下降|缩短|增长|减少|压缩|提高|降低|压减",
   "fix": true
  },
  {
   "wrong": "总节",
   "right": "总结",
   "onlyAfter": "经验|工作|成绩|推广|提炼|报告|教训|表彰|大会",
   "fix": true
  },
  {
   "wrong": "程续",
   "right": "程序",
   "onlyBefore": "(?:规定|审批|法定|办事|工作|简化|规范|履行|决策|执法)",
   "onlyAfter": "[，。；、和的]|办理"
  },
  {
   "wrong": "票否绝",
   "unlessAfter": "[大对]",
   "right": "票否决",
   "fix": true
  },
  {
   "wrong": "整里",
   "right": "整理",
   "onlyBefore": "(?:档案|资料|归档|汇总|搜集|收集|土地|卫生|材料)",
   "onlyAfter": "[，。；、和归工了]",
   "fix": true
  },
  {
   "wrong": "准却",
   "right": "准确",
   "onlyBefore": "(?:真实|数据|信息|计算|完整|定位|精|不|及时)",
   "fix": true
  },
  {
   "pattern": "(?:均|都|全部|现|业)(?<mark>以)(?=达标|完成|整改|完工|建成|投用|落实|办结|到位|销号|竣工)",
   "anchor": [
    "以达标",
    "以完成",
    "以整改",
    "以完工",
    "以建成",
    "以投用",
    "以落实",
    "以办结",
    "以到位",
    "以销号",
    "以竣工"
   ],
   "beside": [
    "均以",
    "都以",
    "全部以",
    "现以",
    "业以"
   ],
   "right": "已",
   "unlessAfter": "(?:达标|完成|整改|落实|办结|到位|投用|竣工)(?:时|情|率|质|进|数|量|度|效|程|先|结果)|[^，。；]{0,24}(?:为|作|来|促|带)"
  },
  {
   "wrong": "加块",
   "right": "加快",
   "onlyBefore": "(?:明显|进一步|不断|持续|[，。；])",
   "onlyAfter": "[，。；、]|推进|建设|发展|实施"
  },
  {
   "wrong": "自侓",
   "right": "自律",
   "fix": true
  },
  {
   "pattern": "以人民为(?<mark>忠心|衷心|中兴|终心)",
   "anchor": [
    "为忠心",
    "为衷心",
    "为中兴",
    "为终心"
   ],
   "right": "中心",
   "fix": true
  },
  {
   "wrong": "考劾",
   "right": "考核",
   "fix": true
  },
  {
   "wrong": "制渡",
   "right": "制度",
   "unlessBefore": "[管控限]",
   "unlessAfter": "[口船江运河轮海过]",
   "fix": true
  },
  {
   "wrong": "负坦",
   "unlessAfter": "[率途然诚白荡]",
   "right": "负担",
   "fix": true
  },
  {
   "wrong": "急难仇盼",
   "right": "急难愁盼",
   "fix": true
  },
  {
   "wrong": "急难愁办",
   "right": "急难愁盼",
   "fix": true
  },
  {
   "wrong": "核心价直观",
   "right": "核心价值观",
   "fix": true
  },
  {
   "wrong": "归定",
   "right": "规定",
   "onlyBefore": "(?:八项|有关|相关|明确|法律|严格|按照|违反)",
   "fix": true
  },
  {
   "wrong": "问提",
   "right": "问题",
   "onlyBefore": "(?:[”风]|突出|存在|难点|热点|整改|主要|具体|解决)",
   "onlyAfter": "[，。；、]|整改|清单|导向",
   "fix": true
  },
  {
   "wrong": "意识形太",
   "right": "意识形态",
   "fix": true
  },
  {
   "wrong": "生话",
   "right": "生活",
   "onlyBefore": "(?:政治|组织|群众|日常|文化|生产|民主)",
   "fix": true
  },
  {
   "wrong": "规摸",
   "unlessAfter": "[排底清查索透准实]",
   "unlessBefore": "[正违合依按常法]",
   "right": "规模",
   "fix": true
  },
  {
   "wrong": "卫声",
   "onlyBefore": "(?:爱国|医疗|公共|环境|清洁|食品|乡镇|村|个人)",
   "right": "卫生",
   "fix": true
  },
  {
   "wrong": "均恒",
   "right": "均衡",
   "unlessBefore": "[平人]",
   "unlessAfter": "[温定湿力速]",
   "fix": true
  },
  {
   "wrong": "平隐",
   "right": "平稳",
   "onlyBefore": "(?:形势|保持|运行|安全|总体|过渡|秩序|生产)",
   "onlyAfter": "[，。；、有健可过运]",
   "fix": true
  },
  {
   "wrong": "协做",
   "right": "协作",
   "onlyBefore": "(?:部门|团结|区域|密切|分工|跨区|警务)",
   "fix": true
  },
  {
   "wrong": "走过厂",
   "onlyAfter": "[，。；、”]",
   "right": "走过场",
   "fix": true
  },
  {
   "wrong": "走深走时",
   "right": "走深走实",
   "fix": true
  },
  {
   "wrong": "里念",
   "right": "理念",
   "onlyBefore": "(?:发展|服务|新|执法|工作|治理|管理|为民|安全)",
   "unlessAfter": "[书叨经]",
   "fix": true
  },
  {
   "wrong": "行伪",
   "right": "行为",
   "unlessAfter": "[装造劣证]",
   "fix": true
  },
  {
   "wrong": "型为",
   "right": "行为",
   "onlyBefore": "(?:违法|犯罪|违规|失信)",
   "fix": true
  },
  {
   "wrong": "侦察破案",
   "right": "侦查破案",
   "fix": true
  },
  {
   "wrong": "管里",
   "right": "管理",
   "onlyBefore": "(?:充电|安全|加强|规范|监督|物业|网格化|项目|日常|精细化|城市|财务|档案)",
   "onlyAfter": "[，。；、和工责制水]",
   "fix": true
  },
  {
   "wrong": "官理",
   "right": "管理",
   "unlessBefore": "[法器军警员检]",
   "onlyAfter": "[，。；、责工水制体]",
   "fix": true
  },
  {
   "wrong": "队五",
   "right": "队伍",
   "onlyAfter": "建设|管理|作风|素质|力量",
   "unlessBefore": "[大支中总小]",
   "fix": true
  },
  {
   "wrong": "可告率",
   "right": "可靠率",
   "fix": true
  },
  {
   "wrong": "结购",
   "right": "结构",
   "onlyBefore": "(?:电网|产业|人员|能源|年龄|学历|种植|优化|组织|调整)",
   "fix": true
  },
  {
   "wrong": "追塑",
   "unlessAfter": "料",
   "right": "追溯",
   "fix": true
  },
  {
   "wrong": "康付",
   "right": "康复",
   "onlyAfter": "服务|训练|治疗|机构|救助|中心|医",
   "unlessBefore": "[健安]",
   "fix": true
  },
  {
   "wrong": "改格",
   "unlessAfter": "[局式子调言网]",
   "right": "改革",
   "fix": true
  },
  {
   "wrong": "缓助",
   "onlyBefore": "(?:法律|司法|医疗|社会)",
   "right": "援助",
   "fix": true
  },
  {
   "wrong": "整制",
   "right": "整治",
   "onlyBefore": "(?:专项|环境|集中|综合|场所|开展|排查|秩序)",
   "onlyAfter": "[，。；、和行工力提]",
   "fix": true
  },
  {
   "wrong": "死忘",
   "unlessAfter": "[我生却]",
   "unlessBefore": "[生入]",
   "right": "死亡",
   "fix": true
  },
  {
   "wrong": "梳散",
   "right": "疏散",
   "fix": true
  },
  {
   "wrong": "器才",
   "right": "器材",
   "onlyBefore": "(?:灭火|消防|救援|健身|应急|体育|防护)",
   "unlessAfter": "[能会可有]",
   "fix": true
  },
  {
   "wrong": "隐恙",
   "right": "隐患",
   "fix": true
  },
  {
   "wrong": "值斑",
   "unlessAfter": "[驳点斓]",
   "right": "值班",
   "fix": true
  },
  {
   "wrong": "保彰",
   "unlessAfter": "[显示善明往武]",
   "right": "保障",
   "fix": true
  },
  {
   "wrong": "创健",
   "right": "创建",
   "unlessAfter": "[康全身]",
   "fix": true
  },
  {
   "wrong": "转便",
   "right": "转变",
   "onlyBefore": "(?:明显|作风|职能|观念|方式|思想)",
   "fix": true
  },
  {
   "wrong": "约速",
   "right": "约束",
   "onlyBefore": "(?:硬|软|刚性|强化|纪律|预算|自我|制度)",
   "unlessAfter": "[度率成冻]",
   "fix": true
  },
  {
   "wrong": "绩郊",
   "unlessAfter": "[区外县游]",
   "right": "绩效",
   "fix": true
  },
  {
   "wrong": "减税降废",
   "right": "减税降费",
   "fix": true
  },
  {
   "wrong": "活立",
   "right": "活力",
   "onlyBefore": "(?:市场|主体|发展|内生|创新|生机)",
   "fix": true
  },
  {
   "wrong": "招商引姿",
   "right": "招商引资",
   "fix": true
  },
  {
   "wrong": "投姿",
   "right": "投资",
   "unlessAfter": "[势态]",
   "fix": true
  },
  {
   "wrong": "推迸",
   "right": "推进",
   "fix": true
  },
  {
   "wrong": "增加直",
   "onlyAfter": "[增同比占累]|达[0-9]|完成",
   "right": "增加值",
   "fix": true
  },
  {
   "wrong": "就叶",
   "unlessBefore": "[成造]",
   "onlyAfter": "[，。；、率]|创业|培训|岗位|服务|人数|形势|援助|困难",
   "right": "就业",
   "fix": true
  },
  {
   "wrong": "阶断",
   "unlessAfter": "[裂层开面头]",
   "unlessBefore": "台",
   "right": "阶段",
   "fix": true
  },
  {
   "wrong": "鉴约",
   "onlyAfter": "服务|率|仪式|项目|医生|[，。；、]",
   "unlessBefore": "借",
   "right": "签约",
   "fix": true
  },
  {
   "wrong": "访控",
   "right": "防控",
   "onlyBefore": "(?:疫情|传染病|风险|疾病|火灾|治安|群防)",
   "fix": true
  },
  {
   "wrong": "机够",
   "right": "机构",
   "onlyBefore": "(?:养老|医疗|金融|培训|服务|内设|托育|检测)",
   "fix": true
  },
  {
   "wrong": "保章",
   "right": "保障",
   "unlessAfter": "[程节]",
   "onlyBefore": "(?:生活|权益|服务|医疗|社会|住房|提供|得到|强化|民生|安全)",
   "fix": true
  },
  {
   "wrong": "开防",
   "right": "开放",
   "onlyBefore": "(?:免费|对外|改革|扩大|有序|社会)",
   "fix": true
  },
  {
   "wrong": "信防",
   "right": "信访",
   "onlyAfter": "维稳|工作|事项|件|问题|局|积案|形势|矛盾|群众",
   "unlessBefore": "[通诚电]",
   "fix": true
  },
  {
   "wrong": "落时",
   "right": "落实",
   "onlyBefore": "(?:责任|狠抓|措施|抓好|贯彻|政策|推动)",
   "onlyAfter": "[，。；、到]",
   "unlessAfter": "到(?:点|期)",
   "fix": true
  },
  {
   "wrong": "饶幸",
   "right": "侥幸",
   "unlessBefore": "上",
   "fix": true
  },
  {
   "wrong": "侥辛",
   "right": "侥幸",
   "fix": true
  },
  {
   "wrong": "簿弱",
   "right": "薄弱",
   "unlessBefore": "[记账]",
   "fix": true
  },
  {
   "wrong": "谈薄",
   "right": "淡薄",
   "onlyBefore": "(?:意识|观念|思想|关系|人情|责任感|感情)",
   "fix": true
  },
  {
   "wrong": "意识淡泊",
   "right": "意识淡薄",
   "fix": true
  },
  {
   "wrong": "观念淡泊",
   "right": "观念淡薄",
   "fix": true
  },
  {
   "wrong": "坚绝",
   "right": "坚决",
   "unlessAfter": "[对望不]",
   "fix": true
  },
  {
   "wrong": "严竣",
   "right": "严峻",
   "fix": true
  },
  {
   "wrong": "溃乏",
   "right": "匮乏",
   "fix": true
  },
  {
   "wrong": "措失",
   "right": "措施",
   "unlessAfter": "误",
   "onlyBefore": "(?:防范|整改|应急|安全|管控|保障|有效|各项|具体|帮扶|预防|安全技术)",
   "fix": true
  },
  {
   "wrong": "根剧",
   "right": "根据",
   "unlessAfter": "[本情场照院团目增组]",
   "fix": true
  },
  {
   "wrong": "无征上岗",
   "right": "无证上岗",
   "fix": true
  },
  {
   "wrong": "无征驾驶",
   "right": "无证驾驶",
   "fix": true
  },
  {
   "wrong": "服疫",
   "right": "服役",
   "unlessAfter": "[情苗区病]",
   "fix": true
  },
  {
   "wrong": "时有发声",
   "right": "时有发生",
   "fix": true
  },
  {
   "wrong": "压力溶器",
   "right": "压力容器",
   "fix": true
  },
  {
   "wrong": "盲版抽堵",
   "right": "盲板抽堵",
   "fix": true
  },
  {
   "wrong": "日益烦重",
   "right": "日益繁重",
   "fix": true
  },
  {
   "wrong": "任务烦重",
   "right": "任务繁重",
   "fix": true
  },
  {
   "wrong": "重中之中",
   "right": "重中之重",
   "unlessAfter": "央",
   "fix": true
  },
  {
   "wrong": "累记",
   "right": "累计",
   "unlessAfter": "[者录账名]",
   "fix": true
  },
  {
   "wrong": "公倾",
   "right": "公顷",
   "onlyBefore": "[\\d万亿余多百千]",
   "fix": true
  },
  {
   "wrong": "接诉既办",
   "right": "接诉即办",
   "unlessAfter": "[又也还]",
   "fix": true
  },
  {
   "wrong": "研究形审计",
   "right": "研究型审计",
   "fix": true
  },
  {
   "wrong": "四份之一",
   "right": "四分之一",
   "fix": true
  },
  {
   "wrong": "三份之一",
   "right": "三分之一",
   "fix": true
  },
  {
   "wrong": "三份之二",
   "right": "三分之二",
   "fix": true
  },
  {
   "wrong": "五份之一",
   "right": "五分之一",
   "fix": true
  },
  {
   "wrong": "年令结构",
   "right": "年龄结构",
   "fix": true
  },
  {
   "wrong": "平均年令",
   "right": "平均年龄",
   "fix": true
  },
  {
   "wrong": "人员年令",
   "right": "人员年龄",
   "fix": true
  },
  {
   "wrong": "一至好评",
   "right": "一致好评",
   "fix": true
  },
  {
   "wrong": "一至认可",
   "right": "一致认可",
   "fix": true
  },
  {
   "wrong": "一至认为",
   "right": "一致认为",
   "fix": true
  },
  {
   "wrong": "一至同意",
   "right": "一致同意",
   "fix": true
  },
  {
   "wrong": "妥善处治",
   "right": "妥善处置",
   "unlessAfter": "理",
   "fix": true
  },
  {
   "wrong": "应急处治",
   "right": "应急处置",
   "unlessAfter": "理",
   "fix": true
  },
  {
   "wrong": "昂杨",
   "right": "昂扬",
   "unlessBefore": "高",
   "fix": true
  },
  {
   "wrong": "不彻低",
   "right": "不彻底",
   "fix": true
  },
  {
   "wrong": "首当其中",
   "right": "首当其冲",
   "unlessAfter": "之",
   "fix": true
  },
  {
   "wrong": "综和治理",
   "right": "综合治理",
   "fix": true
  },
  {
   "wrong": "综和整治",
   "right": "综合整治",
   "fix": true
  },
  {
   "wrong": "综和执法",
   "right": "综合执法",
   "fix": true
  },
  {
   "wrong": "综和素质",
   "right": "综合素质",
   "fix": true
  },
  {
   "wrong": "综和协调",
   "right": "综合协调",
   "fix": true
  },
  {
   "wrong": "竞竞业业",
   "right": "兢兢业业",
   "fix": true
  },
  {
   "wrong": "克难攻艰",
   "right": "克难攻坚",
   "fix": true
  },
  {
   "wrong": "攻坚克艰",
   "right": "攻坚克难",
   "fix": true
  },
  {
   "wrong": "齐心协心",
   "right": "齐心协力",
   "fix": true
  },
  {
   "wrong": "村规名约",
   "right": "村规民约",
   "fix": true
  },
  {
   "wrong": "明显成交",
   "right": "明显成效",
   "unlessAfter": "[量额价放]",
   "fix": true
  },
  {
   "wrong": "人头窜动",
   "right": "人头攒动",
   "fix": true
  },
  {
   "wrong": "修茸",
   "right": "修葺",
   "fix": true
  },
  {
   "wrong": "亲睐",
   "right": "青睐",
   "unlessBefore": "[父母双至]",
   "fix": true
  },
  {
   "wrong": "弘杨",
   "right": "弘扬",
   "onlyAfter": "(?:中华|传统|精神|正能量|主旋律|优良|社会|时代|先进|工匠|劳模|法治|中国|爱国|民族|伟大|新风|正气|敬业|革命|红色|孝|雷锋|志愿)",
   "fix": true
  },
  {
   "wrong": "连琐",
   "right": "连锁",
   "unlessAfter": "[碎事]",
   "fix": true
  },
  {
   "wrong": "互连网",
   "right": "互联网",
   "fix": true
  },
  {
   "wrong": "物连网",
   "right": "物联网",
   "fix": true
  },
  {
   "wrong": "差矩",
   "right": "差距",
   "fix": true
  },
  {
   "wrong": "拉网试",
   "right": "拉网式",
   "fix": true
  },
  {
   "wrong": "责任壮",
   "right": "责任状",
   "fix": true
  },
  {
   "wrong": "减污降炭",
   "right": "减污降碳",
   "fix": true
  },
  {
   "wrong": "低炭",
   "right": "低碳",
   "unlessBefore": "[降减高]",
   "fix": true
  },
  {
   "wrong": "双炭目标",
   "right": "双碳目标",
   "fix": true
  },
  {
   "wrong": "讯期",
   "right": "汛期",
   "unlessBefore": "[通资电简音问审传闻喜短]",
   "fix": true
  },
  {
   "wrong": "防讯",
   "right": "防汛",
   "unlessAfter": "[息号问]",
   "fix": true
  },
  {
   "wrong": "安全渡汛",
   "right": "安全度汛",
   "fix": true
  },
  {
   "wrong": "平安渡汛",
   "right": "平安度汛",
   "fix": true
  },
  {
   "wrong": "堤坊",
   "right": "堤防",
   "fix": true
  },
  {
   "wrong": "溃提",
   "right": "溃堤",
   "unlessAfter": "[出高供升醒交案前示倡]",
   "fix": true
  },
  {
   "wrong": "疏竣",
   "right": "疏浚",
   "fix": true
  },
  {
   "wrong": "清於",
   "right": "清淤",
   "unlessAfter": "[史心]",
   "fix": true
  },
  {
   "wrong": "防汛物质",
   "right": "防汛物资",
   "fix": true
  },
  {
   "wrong": "救灾物质",
   "right": "救灾物资",
   "unlessAfter": "[文条基生]",
   "fix": true
  },
  {
   "wrong": "抢险物质",
   "right": "抢险物资",
   "unlessAfter": "[文条基生]",
   "fix": true
  },
  {
   "wrong": "物质储备库",
   "right": "物资储备库",
   "fix": true
  },
  {
   "wrong": "严励整治",
   "right": "严厉整治",
   "fix": true
  },
  {
   "wrong": "河长治",
   "right": "河长制",
   "unlessAfter": "[理水河]",
   "fix": true
  },
  {
   "wrong": "林长治",
   "right": "林长制",
   "unlessAfter": "[理林]",
   "fix": true
  },
  {
   "wrong": "常效机制",
   "right": "长效机制",
   "unlessBefore": "非",
   "fix": true
  },
  {
   "wrong": "社会主意",
   "right": "社会主义",
   "unlessAfter": "见",
   "fix": true
  },
  {
   "wrong": "环镜",
   "right": "环境",
   "unlessBefore": "[铜圆]",
   "fix": true
  },
  {
   "wrong": "坚难",
   "right": "艰难",
   "unlessBefore": "[攻]",
   "fix": true
  },
  {
   "wrong": "坚巨",
   "right": "艰巨",
   "fix": true
  },
  {
   "wrong": "艰距",
   "right": "艰巨",
   "fix": true
  },
  {
   "wrong": "即得利益",
   "right": "既得利益",
   "fix": true
  },
  {
   "wrong": "凑效",
   "right": "奏效",
   "unlessBefore": "[拼]",
   "fix": true
  },
  {
   "wrong": "效帅",
   "right": "效率",
   "fix": true
  },
  {
   "wrong": "效律",
   "right": "效率",
   "unlessAfter": "[师所己政]",
   "fix": true
  },
  {
   "wrong": "纪侓",
   "right": "纪律",
   "fix": true
  },
  {
   "wrong": "规侓",
   "right": "规律",
   "fix": true
  },
  {
   "wrong": "法侓",
   "right": "法律",
   "fix": true
  },
  {
   "wrong": "侓师",
   "right": "律师",
   "fix": true
  },
  {
   "wrong": "执形",
   "right": "执行",
   "unlessAfter": "[式势态成]",
   "fix": true
  },
  {
   "wrong": "冶理",
   "right": "治理",
   "unlessBefore": "[矿陶]",
   "fix": true
  },
  {
   "wrong": "整冶",
   "right": "整治",
   "unlessBefore": "调",
   "unlessAfter": "[金炼]",
   "fix": true
  },
  {
   "wrong": "冶疗",
   "right": "治疗",
   "fix": true
  },
  {
   "wrong": "冶安",
   "right": "治安",
   "unlessBefore": "[矿陶]",
   "fix": true
  },
  {
   "wrong": "政冶",
   "right": "政治",
   "unlessAfter": "[金炼]",
   "fix": true
  },
  {
   "wrong": "法冶",
   "right": "法治",
   "unlessAfter": "[金炼]",
   "fix": true
  },
  {
   "wrong": "自冶",
   "right": "自治",
   "unlessAfter": "[金炼]",
   "fix": true
  },
  {
   "wrong": "防冶",
   "right": "防治",
   "unlessAfter": "[金炼]",
   "fix": true
  },
  {
   "wrong": "垃极",
   "right": "垃圾",
   "fix": true
  },
  {
   "wrong": "拉圾",
   "right": "垃圾",
   "fix": true
  },
  {
   "wrong": "圾垃",
   "right": "垃圾",
   "fix": true
  },
  {
   "wrong": "污柒",
   "right": "污染",
   "fix": true
  },
  {
   "wrong": "污杂",
   "right": "污染",
   "fix": true
  },
  {
   "wrong": "桔杆",
   "right": "秸秆",
   "fix": true
  },
  {
   "wrong": "秸杆",
   "right": "秸秆",
   "fix": true
  },
  {
   "wrong": "灌慨",
   "right": "灌溉",
   "fix": true
  },
  {
   "wrong": "裁培",
   "right": "栽培",
   "unlessAfter": "[训育养]",
   "fix": true
  },
  {
   "wrong": "载培",
   "right": "栽培",
   "unlessAfter": "[训育养]",
   "fix": true
  },
  {
   "wrong": "养植业",
   "right": "养殖业",
   "fix": true
  },
  {
   "wrong": "畜收业",
   "right": "畜牧业",
   "fix": true
  },
  {
   "wrong": "提坝",
   "right": "堤坝",
   "fix": true
  },
  {
   "wrong": "贫因户",
   "right": "贫困户",
   "fix": true
  },
  {
   "wrong": "贫因村",
   "right": "贫困村",
   "fix": true
  },
  {
   "wrong": "接侍",
   "right": "接待",
   "unlessAfter": "[卫从女者]",
   "fix": true
  },
  {
   "wrong": "侯诊",
   "right": "候诊",
   "fix": true
  },
  {
   "wrong": "侯补",
   "right": "候补",
   "fix": true
  },
  {
   "wrong": "竟争",
   "right": "竞争",
   "unlessBefore": "[毕究未]",
   "fix": true
  },
  {
   "wrong": "竟赛",
   "right": "竞赛",
   "unlessBefore": "[究毕]",
   "fix": true
  },
  {
   "wrong": "竟标",
   "right": "竞标",
   "unlessBefore": "[毕究]",
   "fix": true
  },
  {
   "wrong": "竟聘",
   "right": "竞聘",
   "unlessBefore": "[毕究]",
   "fix": true
  },
  {
   "wrong": "竟选",
   "right": "竞选",
   "unlessBefore": "[究毕]",
   "fix": true
  },
  {
   "wrong": "必竟",
   "right": "毕竟",
   "fix": true
  },
  {
   "wrong": "毕竞",
   "right": "毕竟",
   "fix": true
  },
  {
   "wrong": "竞然",
   "right": "竟然",
   "fix": true
  },
  {
   "wrong": "巨烈",
   "right": "剧烈",
   "fix": true
  },
  {
   "wrong": "尤于",
   "right": "由于",
   "onlyBefore": "(?:^|[，。；：、]|是)",
   "fix": true
  },
  {
   "wrong": "由其",
   "right": "尤其",
   "unlessBefore": "[经]",
   "onlyAfter": "是",
   "fix": true
  },
  {
   "wrong": "渲传",
   "right": "宣传",
   "fix": true
  },
  {
   "wrong": "宣船",
   "right": "宣传",
   "fix": true
  },
  {
   "wrong": "喧传",
   "right": "宣传",
   "fix": true
  },
  {
   "wrong": "报消",
   "right": "报销",
   "unlessBefore": "[上通申预]",
   "fix": true
  },
  {
   "wrong": "注消",
   "right": "注销",
   "unlessBefore": "[关专灌倾]",
   "unlessAfter": "[息费防除毒失]",
   "fix": true
  },
  {
   "wrong": "销除",
   "right": "消除",
   "unlessBefore": "[注撤核]",
   "fix": true
  },
  {
   "wrong": "消号",
   "right": "销号",
   "unlessBefore": "[取打]",
   "unlessAfter": "[牌码召]",
   "fix": true
  },
  {
   "wrong": "震摄",
   "right": "震慑",
   "unlessAfter": "[影像]",
   "fix": true
  },
  {
   "wrong": "威摄",
   "right": "威慑",
   "unlessAfter": "[影像]",
   "fix": true
  },
  {
   "wrong": "镇撼",
   "right": "震撼",
   "fix": true
  },
  {
   "wrong": "精萃",
   "right": "精粹",
   "fix": true
  },
  {
   "wrong": "杀戳",
   "right": "杀戮",
   "fix": true
  },
  {
   "wrong": "陪偿",
   "right": "赔偿",
   "fix": true
  },
  {
   "wrong": "培仰",
   "right": "培养",
   "fix": true
  },
  {
   "wrong": "脉膊",
   "right": "脉搏",
   "fix": true
  },
  {
   "wrong": "坐阵",
   "right": "坐镇",
   "fix": true
  },
  {
   "wrong": "水笼头",
   "right": "水龙头",
   "fix": true
  },
  {
   "wrong": "入场卷",
   "right": "入场券",
   "fix": true
  },
  {
   "wrong": "欣尝",
   "right": "欣赏",
   "fix": true
  },
  {
   "wrong": "言简意骇",
   "right": "言简意赅",
   "fix": true
  },
  {
   "wrong": "大姆指",
   "right": "大拇指",
   "fix": true
  },
  {
   "wrong": "蜂涌而至",
   "right": "蜂拥而至",
   "fix": true
  },
  {
   "wrong": "蜂涌而上",
   "right": "蜂拥而上",
   "fix": true
  },
  {
   "wrong": "重迭",
   "right": "重叠",
   "unlessAfter": "[代创]",
   "fix": true
  },
  {
   "wrong": "挖墙角",
   "right": "挖墙脚",
   "fix": true
  },
  {
   "wrong": "鼎立相助",
   "right": "鼎力相助",
   "fix": true
  },
  {
   "wrong": "鼎立支持",
   "right": "鼎力支持",
   "fix": true
  },
  {
   "wrong": "支特",
   "right": "支持",
   "unlessAfter": "[别殊色点种派约警级困岗]",
   "fix": true
  },
  {
   "wrong": "坚特",
   "right": "坚持",
   "unlessAfter": "[别殊色点种派约警级困岗]",
   "fix": true
  },
  {
   "wrong": "坚侍",
   "right": "坚持",
   "fix": true
  },
  {
   "wrong": "保特",
   "right": "保持",
   "unlessAfter": "[别殊色点种派约警级困岗]",
   "fix": true
  },
  {
   "wrong": "特久",
   "right": "持久",
   "unlessBefore": "[独]",
   "fix": true
  },
  {
   "wrong": "情不自己",
   "right": "情不自禁",
   "fix": true
  },
  {
   "wrong": "委屈求全",
   "right": "委曲求全",
   "fix": true
  },
  {
   "wrong": "出奇不意",
   "right": "出其不意",
   "fix": true
  },
  {
   "wrong": "按奈不住",
   "right": "按捺不住",
   "fix": true
  },
  {
   "wrong": "不可思异",
   "right": "不可思议",
   "fix": true
  },
  {
   "wrong": "不屑一故",
   "right": "不屑一顾",
   "fix": true
  },
  {
   "wrong": "搬门弄斧",
   "right": "班门弄斧",
   "fix": true
  },
  {
   "wrong": "暴光",
   "right": "曝光",
   "unlessBefore": "[抗]",
   "severity": "information"
  },
  {
   "wrong": "苯鸟先飞",
   "right": "笨鸟先飞",
   "fix": true
  },
  {
   "wrong": "惨绝人圜",
   "right": "惨绝人寰",
   "fix": true
  },
  {
   "wrong": "插科打浑",
   "right": "插科打诨",
   "fix": true
  },
  {
   "wrong": "独挡一面",
   "right": "独当一面",
   "fix": true
  },
  {
   "wrong": "渡过春节",
   "right": "度过春节",
   "fix": true
  },
  {
   "wrong": "渡过假期",
   "right": "度过假期",
   "fix": true
  },
  {
   "wrong": "欢渡",
   "right": "欢度",
   "fix": true
  },
  {
   "wrong": "共渡佳节",
   "right": "共度佳节",
   "fix": true
  },
  {
   "wrong": "虚渡",
   "right": "虚度",
   "fix": true
  },
  {
   "wrong": "富丽堂黄",
   "right": "富丽堂皇",
   "fix": true
  },
  {
   "wrong": "各持已见",
   "right": "各持己见",
   "fix": true
  },
  {
   "wrong": "自已",
   "right": "自己",
   "unlessBefore": "[来各独亲不情]",
   "onlyAfter": "[的动身手做家所人能去想管查办]",
   "fix": true
  },
  {
   "wrong": "先人后已",
   "right": "先人后己",
   "fix": true
  },
  {
   "wrong": "据已有",
   "right": "据己有",
   "fix": true
  },
  {
   "wrong": "鬼计多端",
   "right": "诡计多端",
   "fix": true
  },
  {
   "wrong": "海市蜃搂",
   "right": "海市蜃楼",
   "fix": true
  },
  {
   "wrong": "和霭可亲",
   "right": "和蔼可亲",
   "fix": true
  },
  {
   "wrong": "轰堂大笑",
   "right": "哄堂大笑",
   "fix": true
  },
  {
   "wrong": "既往不究",
   "right": "既往不咎",
   "fix": true
  },
  {
   "wrong": "既往不纠",
   "right": "既往不咎",
   "fix": true
  },
  {
   "wrong": "艰苦卓决",
   "right": "艰苦卓绝",
   "fix": true
  },
  {
   "wrong": "娇枉过正",
   "right": "矫枉过正",
   "fix": true
  },
  {
   "wrong": "金榜提名",
   "right": "金榜题名",
   "fix": true
  },
  {
   "wrong": "烩炙人口",
   "right": "脍炙人口",
   "fix": true
  },
  {
   "wrong": "烂砍烂伐",
   "right": "滥砍滥伐",
   "fix": true
  },
  {
   "wrong": "良秀不齐",
   "right": "良莠不齐",
   "fix": true
  },
  {
   "wrong": "流言飞语",
   "right": "流言蜚语",
   "severity": "information"
  },
  {
   "wrong": "绿草如荫",
   "right": "绿草如茵",
   "fix": true
  },
  {
   "wrong": "绿树成阴",
   "right": "绿树成荫",
   "severity": "information"
  },
  {
   "wrong": "明查暗访",
   "right": "明察暗访",
   "severity": "information"
  },
  {
   "wrong": "明察秋豪",
   "right": "明察秋毫",
   "fix": true
  },
  {
   "wrong": "莫名奇妙",
   "right": "莫名其妙",
   "fix": true
  },
  {
   "wrong": "莫明其妙",
   "right": "莫名其妙",
   "severity": "information"
  },
  {
   "wrong": "没没无闻",
   "right": "默默无闻",
   "severity": "information"
  },
  {
   "wrong": "谋取私力",
   "right": "谋取私利",
   "fix": true
  },
  {
   "wrong": "奴颜卑膝",
   "right": "奴颜婢膝",
   "fix": true
  },
  {
   "wrong": "偶而",
   "right": "偶尔",
   "fix": true
  },
  {
   "wrong": "凭心而论",
   "right": "平心而论",
   "severity": "information"
  },
  {
   "wrong": "破斧沉船",
   "right": "破釜沉舟",
   "fix": true
  },
  {
   "wrong": "恰如其份",
   "right": "恰如其分",
   "fix": true
  },
  {
   "wrong": "份内之事",
   "right": "分内之事",
   "fix": true
  },
  {
   "wrong": "份内工作",
   "right": "分内工作",
   "fix": true
  },
  {
   "wrong": "本份",
   "right": "本分",
   "unlessBefore": "[这日资季每各基样]",
   "unlessAfter": "[报额文材表合]",
   "fix": true
  },
  {
   "wrong": "过份",
   "right": "过分",
   "unlessBefore": "[超]",
   "unlessAfter": "[额]",
   "fix": true
  },
  {
   "wrong": "充份",
   "right": "充分",
   "unlessBefore": "[补扩]",
   "fix": true
  },
  {
   "wrong": "缘份",
   "right": "缘分",
   "fix": true
  },
  {
   "wrong": "辈份",
   "right": "辈分",
   "fix": true
  },
  {
   "wrong": "水份",
   "right": "水分",
   "unlessBefore": "[饮用海]",
   "unlessAfter": "[额子]",
   "fix": true
  },
  {
   "wrong": "养份",
   "right": "养分",
   "unlessAfter": "额",
   "fix": true
  },
  {
   "wrong": "身分证",
   "right": "身份证",
   "fix": true
  },
  {
   "wrong": "省分证",
   "right": "身份证",
   "fix": true
  },
  {
   "wrong": "气份",
   "right": "气氛",
   "unlessAfter": "额",
   "fix": true
  },
  {
   "wrong": "分围",
   "right": "氛围",
   "onlyBefore": "(?:良好|浓厚|社会|学习|宣传|舆论|工作|文化|和谐|政治|创建|安全)",
   "fix": true
  },
  {
   "wrong": "气愤热烈",
   "right": "气氛热烈",
   "fix": true
  },
  {
   "wrong": "情不自尽",
   "right": "情不自禁",
   "fix": true
  },
  {
   "wrong": "人材济济",
   "right": "人才济济",
   "severity": "information"
  },
  {
   "wrong": "山青水秀",
   "right": "山清水秀",
   "severity": "information"
  },
  {
   "wrong": "神彩奕奕",
   "right": "神采奕奕",
   "fix": true
  },
  {
   "wrong": "声色俱历",
   "right": "声色俱厉",
   "fix": true
  },
  {
   "wrong": "死心踏地",
   "right": "死心塌地",
   "fix": true
  },
  {
   "wrong": "谈笑封生",
   "right": "谈笑风生",
   "fix": true
  },
  {
   "wrong": "挺身而岀",
   "right": "挺身而出",
   "fix": true
  },
  {
   "wrong": "脱颖而岀",
   "right": "脱颖而出",
   "fix": true
  },
  {
   "wrong": "妄费",
   "right": "枉费",
   "fix": true
  },
  {
   "wrong": "为富不人",
   "right": "为富不仁",
   "fix": true
  },
  {
   "wrong": "无精打彩",
   "right": "无精打采",
   "severity": "information"
  },
  {
   "wrong": "无缘无顾",
   "right": "无缘无故",
   "fix": true
  },
  {
   "wrong": "五彩缤分",
   "right": "五彩缤纷",
   "fix": true
  },
  {
   "wrong": "悉悉相关",
   "right": "息息相关",
   "fix": true
  },
  {
   "wrong": "相形见拙",
   "right": "相形见绌",
   "fix": true
  },
  {
   "wrong": "心无旁鹜",
   "right": "心无旁骛",
   "fix": true
  },
  {
   "wrong": "好高鹜远",
   "right": "好高骛远",
   "fix": true
  },
  {
   "wrong": "修养生息",
   "right": "休养生息",
   "fix": true
  },
  {
   "wrong": "虚无飘渺",
   "right": "虚无缥缈",
   "fix": true
  },
  {
   "wrong": "一踏糊涂",
   "right": "一塌糊涂",
   "fix": true
  },
  {
   "wrong": "优柔寡段",
   "right": "优柔寡断",
   "fix": true
  },
  {
   "wrong": "余音绕粱",
   "right": "余音绕梁",
   "fix": true
  },
  {
   "wrong": "原原流长",
   "right": "源远流长",
   "fix": true
  },
  {
   "wrong": "粘粘自喜",
   "right": "沾沾自喜",
   "fix": true
  },
  {
   "wrong": "仗义直言",
   "right": "仗义执言",
   "fix": true
  },
  {
   "wrong": "张灯节彩",
   "right": "张灯结彩",
   "fix": true
  },
  {
   "wrong": "真知卓见",
   "right": "真知灼见",
   "fix": true
  },
  {
   "wrong": "直言不违",
   "right": "直言不讳",
   "fix": true
  },
  {
   "wrong": "指手划脚",
   "right": "指手画脚",
   "severity": "information"
  },
  {
   "wrong": "置之度处",
   "right": "置之度外",
   "fix": true
  },
  {
   "wrong": "专心至致",
   "right": "专心致志",
   "fix": true
  },
  {
   "wrong": "自顾不遐",
   "right": "自顾不暇",
   "fix": true
  },
  {
   "wrong": "走漏风生",
   "right": "走漏风声",
   "fix": true
  },
  {
   "wrong": "坐收鱼利",
   "right": "坐收渔利",
   "fix": true
  },
  {
   "wrong": "参差不齐整",
   "right": "参差不齐",
   "fix": true
  },
  {
   "wrong": "关坏",
   "right": "关怀",
   "unlessBefore": "[机开海]",
   "fix": true
  },
  {
   "wrong": "幅员辽扩",
   "right": "幅员辽阔",
   "fix": true
  },
  {
   "wrong": "副员辽阔",
   "right": "幅员辽阔",
   "fix": true
  },
  {
   "wrong": "横福",
   "right": "横幅",
   "fix": true
  },
  {
   "wrong": "一幅对联",
   "right": "一副对联",
   "fix": true
  },
  {
   "wrong": "一副画",
   "right": "一幅画",
   "fix": true
  },
  {
   "wrong": "一付重担",
   "right": "一副重担",
   "fix": true
  },
  {
   "wrong": "部暑",
   "right": "部署",
   "unlessAfter": "[期假热]",
   "fix": true
  },
  {
   "wrong": "署期",
   "right": "暑期",
   "unlessBefore": "[签部公官]",
   "fix": true
  },
  {
   "wrong": "署假",
   "right": "暑假",
   "unlessBefore": "部",
   "fix": true
  },
  {
   "wrong": "布暑",
   "right": "部署",
   "fix": true
  },
  {
   "wrong": "鞭苔",
   "right": "鞭笞",
   "fix": true
  },
  {
   "pattern": "(?:^|[，。；、：）])(?<mark>聚集)(?=主责主业|突出问题|短板|弱项|难点|堵点|痛点|中心工作|目标任务|重点(?:任务|工作|领域|环节|，|、))",
   "anchor": [
    "聚集主责",
    "聚集突出",
    "聚集短板",
    "聚集弱项",
    "聚集难点",
    "聚集堵点",
    "聚集痛点",
    "聚集中心",
    "聚集目标",
    "聚集重点"
   ],
   "right": "聚焦"
  },
  {
   "wrong": "缓漫",
   "unlessAfter": "步",
   "right": "缓慢",
   "fix": true
  },
  {
   "wrong": "负但",
   "right": "负担",
   "onlyBefore": "(?:减轻|企业|群众|基层|经济|增加|加重|生活|工作|无力|费用)",
   "fix": true
  },
  {
   "wrong": "严励",
   "right": "严厉",
   "onlyAfter": "[的地]|查处|惩处|惩治|处罚|追究|问责",
   "fix": true
  },
  {
   "wrong": "台价",
   "right": "台阶",
   "onlyBefore": "(?:[上新大]|一个|迈上)",
   "onlyAfter": "[，。；、]",
   "fix": true
  },
  {
   "wrong": "期忘",
   "right": "期望",
   "onlyBefore": "(?:的|殷切|重托和|群众|辜负)",
   "fix": true
  },
  {
   "wrong": "完必",
   "right": "完毕",
   "onlyBefore": "(?:整改|检查|施工|安装|拆除|清理|发放|准备|建设|验收|处理|处置|销毁|转移|排查|兑付)",
   "onlyAfter": "[，。；、的后]",
   "fix": true
  },
  {
   "wrong": "缺稀",
   "right": "稀缺",
   "onlyBefore": "(?:资源|人才|专业|力量|物资|土地|极度|较为|十分)",
   "fix": true
  },
  {
   "wrong": "调渡",
   "unlessAfter": "[口江过河船海]",
   "unlessBefore": "[协空单强]",
   "right": "调度",
   "fix": true
  },
  {
   "wrong": "户理员",
   "right": "护理员",
   "fix": true
  },
  {
   "wrong": "户理院",
   "right": "护理院",
   "fix": true
  },
  {
   "wrong": "晚连",
   "right": "晚年",
   "onlyBefore": "(?:幸福|安享|欢度|安度|美好)",
   "onlyAfter": "[”，。；、的生]",
   "fix": true
  },
  {
   "wrong": "特种设施",
   "right": "特种设备",
   "onlyAfter": "(?:安全|作业|检验|操作|使用|监察|监管)"
  },
  {
   "wrong": "布署",
   "right": "部署",
   "unlessBefore": "[发公颁宣散]",
   "unlessAfter": "名",
   "fix": true
  },
  {
   "wrong": "台帐",
   "right": "台账",
   "unlessAfter": "[篷子幕顶]",
   "fix": true
  },
  {
   "pattern": "(?<![蚊营军])(?<mark>帐)(?:户|号(?!称)|目(?!录)|簿|单|册|本(?![身人地]))",
   "anchor": [
    "帐户",
    "帐号",
    "帐目",
    "帐簿",
    "帐单",
    "帐册",
    "帐本"
   ],
   "right": "账",
   "fix": true
  },
  {
   "pattern": "(?<=[记结欠查建报转总大小细明旧老流水])(?<mark>帐)(?![篷蓬幕房子顶户号目簿单册本])",
   "anchor": "帐",
   "right": "账",
   "fix": true
  },
  {
   "wrong": "帐务",
   "right": "账务",
   "fix": true
  },
  {
   "wrong": "纸漏",
   "right": "纰漏",
   "unlessAfter": "[水墨斗油]"
  },
  {
   "wrong": "防范于未然",
   "right": "防患于未然",
   "fix": true
  },
  {
   "wrong": "防范与未然",
   "right": "防患于未然",
   "fix": true
  },
  {
   "wrong": "防患与未然",
   "right": "防患于未然",
   "fix": true
  },
  {
   "wrong": "处乱不惊",
   "right": [
    "处变不惊",
    "临危不乱"
   ]
  },
  {
   "pattern": "(?<mark>一副)(?=[^，。；、]{0,12}(?:画卷|图景|蓝图|油画|国画|书画))",
   "anchor": "一副",
   "right": "一幅",
   "fix": true
  },
  {
   "wrong": "高一脚浅一脚",
   "right": "深一脚浅一脚",
   "fix": true
  },
  {
   "wrong": "既使",
   "right": "即使",
   "unlessAfter": "[用得命人企群其]|[^。；]{0,20}(?:又|且|也使|也让|还(?!能|会|要|是))|[^。；]{0,34}，(?:[也又]|更)(?:使|让)"
  },
  {
   "wrong": "以经",
   "right": "已经",
   "unlessAfter": "[济营验费纪典办过常开贸信]"
  },
  {
   "wrong": "己经",
   "right": "已经",
   "unlessBefore": "[自知克律利]",
   "fix": true
  },
  {
   "pattern": "(?<![自知利克律异舍损])(?<mark>己)(?=完成|整改|落实|建立|签订|消除|基本|全部|累计|建成|投入|启动|办结|竣工)",
   "anchor": "己",
   "right": "已"
  },
  {
   "pattern": "(?:(?<![月年周期季本旬岁])|(?<=全年|今年|期间))(?<mark>末)(?=整改|完成|落实|发生|达标|按期)",
   "anchor": "末",
   "right": "未"
  },
  {
   "wrong": "通迅",
   "right": [
    "通讯",
    "通信"
   ],
   "unlessBefore": "[交沟流畅]",
   "unlessAfter": "[速猛捷即]"
  },
  {
   "wrong": "峻工",
   "right": "竣工",
   "unlessBefore": "[严险冷陡]",
   "fix": true
  },
  {
   "wrong": "倒致",
   "right": "导致",
   "unlessBefore": "[颠推摔跌打]",
   "fix": true
  },
  {
   "wrong": "勾通",
   "right": "沟通",
   "fix": true
  },
  {
   "wrong": "震憾",
   "right": "震撼",
   "fix": true
  },
  {
   "wrong": "陪养",
   "right": "培养",
   "unlessAfter": "老",
   "fix": true
  },
  {
   "wrong": "陪训",
   "right": "培训",
   "fix": true
  },
  {
   "wrong": "恰商",
   "right": "洽商",
   "unlessAfter": "[户家业]"
  },
  {
   "wrong": "恰谈",
   "right": "洽谈",
   "fix": true
  },
  {
   "wrong": "推祟",
   "right": "推崇",
   "fix": true
  },
  {
   "wrong": "警剔",
   "right": "警惕",
   "fix": true
  },
  {
   "wrong": "污告",
   "right": "诬告",
   "unlessBefore": "[排治防贪去截]"
  },
  {
   "wrong": "气慨",
   "right": "气概",
   "fix": true
  },
  {
   "wrong": "决窍",
   "right": "诀窍",
   "fix": true
  },
  {
   "wrong": "针贬",
   "right": "针砭",
   "fix": true
  },
  {
   "wrong": "幅射",
   "right": "辐射",
   "unlessBefore": "[大涨跌小]",
   "fix": true
  },
  {
   "wrong": "消毁",
   "right": "销毁",
   "unlessBefore": "打",
   "unlessAfter": "[约林]",
   "fix": true
  },
  {
   "wrong": "复盖",
   "right": "覆盖",
   "unlessBefore": "[恢修回批答反重]",
   "fix": true
  },
  {
   "wrong": "防碍",
   "right": "妨碍",
   "unlessBefore": "消",
   "fix": true
  },
  {
   "wrong": "分岐",
   "right": "分歧",
   "fix": true
  },
  {
   "wrong": "按装",
   "right": "安装",
   "unlessAfter": "[置备修卸配载运]",
   "fix": true
  },
  {
   "wrong": "题纲",
   "right": "提纲",
   "unlessBefore": "[专主问议课标试]"
  },
  {
   "wrong": "一但",
   "right": "一旦",
   "unlessBefore": "[统唯单不同第]"
  },
  {
   "wrong": "映证",
   "right": "印证",
   "unlessBefore": "[反放播]"
  },
  {
   "wrong": "按步就班",
   "right": "按部就班",
   "fix": true
  },
  {
   "wrong": "再接再励",
   "right": "再接再厉",
   "fix": true
  },
  {
   "wrong": "默守成规",
   "right": "墨守成规",
   "fix": true
  },
  {
   "wrong": "迫不急待",
   "right": "迫不及待",
   "fix": true
  },
  {
   "wrong": "一愁莫展",
   "right": "一筹莫展",
   "fix": true
  },
  {
   "wrong": "穿流不息",
   "right": "川流不息",
   "fix": true
  },
  {
   "wrong": "相辅相承",
   "right": "相辅相成",
   "fix": true
  },
  {
   "wrong": "因地治宜",
   "right": "因地制宜",
   "fix": true
  },
  {
   "wrong": "因地置宜",
   "right": "因地制宜",
   "fix": true
  },
  {
   "wrong": "出奇致胜",
   "right": "出奇制胜",
   "fix": true
  },
  {
   "wrong": "直接了当",
   "right": "直截了当",
   "fix": true
  },
  {
   "wrong": "走头无路",
   "right": "走投无路",
   "fix": true
  },
  {
   "wrong": "消声匿迹",
   "right": "销声匿迹",
   "fix": true
  },
  {
   "wrong": "精兵减政",
   "right": "精兵简政",
   "fix": true
  },
  {
   "wrong": "鞠躬尽粹",
   "right": "鞠躬尽瘁",
   "fix": true
  },
  {
   "wrong": "不径而走",
   "right": "不胫而走",
   "fix": true
  },
  {
   "wrong": "一张一驰",
   "right": "一张一弛",
   "fix": true
  },
  {
   "wrong": "松驰",
   "right": "松弛",
   "fix": true
  },
  {
   "wrong": "别出新裁",
   "right": "别出心裁",
   "fix": true
  },
  {
   "wrong": "一如继往",
   "right": "一如既往",
   "fix": true
  },
  {
   "wrong": "谈笑风声",
   "right": "谈笑风生",
   "fix": true
  },
  {
   "wrong": "兴高彩烈",
   "right": "兴高采烈",
   "fix": true
  },
  {
   "wrong": "甘败下风",
   "right": "甘拜下风",
   "fix": true
  },
  {
   "wrong": "世外桃园",
   "right": "世外桃源",
   "fix": true
  },
  {
   "wrong": "饮鸠止渴",
   "right": "饮鸩止渴",
   "fix": true
  },
  {
   "wrong": "水泻不通",
   "right": "水泄不通",
   "fix": true
  },
  {
   "wrong": "悬梁刺骨",
   "right": "悬梁刺股",
   "fix": true
  },
  {
   "wrong": "食不裹腹",
   "right": "食不果腹",
   "fix": true
  },
  {
   "wrong": "脉博",
   "right": "脉搏",
   "fix": true
  },
  {
   "wrong": "凑和",
   "right": "凑合",
   "fix": true
  },
  {
   "wrong": "粗旷",
   "right": "粗犷",
   "fix": true
  },
  {
   "wrong": "渡假",
   "right": "度假",
   "unlessBefore": "过",
   "fix": true
  },
  {
   "wrong": "发韧",
   "right": "发轫",
   "fix": true
  },
  {
   "wrong": "追朔",
   "right": "追溯",
   "fix": true
  },
  {
   "wrong": "萎糜",
   "right": "萎靡",
   "fix": true
  },
  {
   "wrong": "蜇伏",
   "right": "蛰伏",
   "fix": true
  },
  {
   "wrong": "贯输",
   "right": "灌输",
   "fix": true
  },
  {
   "wrong": "渲泄",
   "right": "宣泄",
   "fix": true
  },
  {
   "wrong": "代款",
   "right": "贷款",
   "unlessAfter": "项",
   "unlessBefore": "[替取时年]"
  },
  {
   "wrong": "抵压",
   "right": "抵押",
   "unlessAfter": "力",
   "fix": true
  },
  {
   "wrong": "刻服",
   "right": "克服",
   "fix": true
  },
  {
   "wrong": "担搁",
   "right": "耽搁",
   "fix": true
  },
  {
   "wrong": "气侯",
   "right": "气候",
   "fix": true
  },
  {
   "wrong": "侯选",
   "right": "候选",
   "fix": true
  },
  {
   "wrong": "等侯",
   "right": "等候",
   "fix": true
  },
  {
   "wrong": "时侯",
   "right": "时候",
   "fix": true
  },
  {
   "wrong": "好象",
   "right": "好像",
   "unlessAfter": "[征限]"
  },
  {
   "wrong": "拔款",
   "right": "拨款",
   "unlessBefore": "[提选]",
   "fix": true
  },
  {
   "wrong": "拔付",
   "right": "拨付",
   "unlessBefore": "[提选]",
   "fix": true
  },
  {
   "wrong": "拔打",
   "right": "拨打",
   "unlessBefore": "[提选]",
   "fix": true
  },
  {
   "pattern": "(?<mark>严历)(?=打击|处罚|查处|惩|整治|问责)",
   "anchor": "严历",
   "right": "严厉",
   "fix": true
  },
  {
   "pattern": "(?<![攻就])(?<mark>读职)(?![业校高专中])",
   "anchor": "读职",
   "right": "渎职"
  },
  {
   "wrong": "推委",
   "right": "推诿",
   "unlessAfter": "[员托会派]"
  },
  {
   "wrong": "检查院",
   "right": "检察院",
   "unlessAfter": "[落内子]",
   "fix": true
  },
  {
   "pattern": "安全(?<mark>检察)(?!官|机关|院|建议)",
   "anchor": "检察",
   "right": "检查"
  },
  {
   "pattern": "(?:燃气|气体|天然气|煤气|液化气|氨气?|氯气|液氨|液氯|危化品|危险化学品|液体|原油|油品|油气|污水|化学品)(?<mark>泄露)",
   "anchor": "泄露",
   "right": "泄漏",
   "fix": true
  },
  {
   "pattern": "(?<mark>泄漏)(?=(?:国家|工作|商业|企业|个人|公民|客户|举报人)?(?:机密|秘密|信息|隐私|数据|情报))",
   "anchor": "泄漏",
   "right": "泄露",
   "fix": true
  },
  {
   "pattern": "(?:山洪|泥石流|疫情|流感|洪水)(?<mark>爆发)",
   "anchor": "爆发",
   "right": "暴发",
   "fix": true
  },
  {
   "pattern": "(?<=^|[，。；：（、\\s\\u0000]|数据|统计)(?<mark>截止)到?(?=目前|今[年日天]|现在|本[月年周]|上[月年半]|\\d|[一二三四五六七八九十]+月)",
   "anchor": "截止",
   "right": "截至",
   "fix": true
  },
  {
   "pattern": "日(?<mark>截至)(?=[。，；）])",
   "anchor": "截至",
   "right": "截止"
  },
  {
   "pattern": "(?<mark>反应)(?=了?(?:问题|意见|诉求|群众|民意|呼声))",
   "anchor": "反应",
   "unlessBefore": "(?:连锁|化学|应急|过敏|快速|不良)",
   "right": "反映"
  },
  {
   "wrong": "必须品",
   "right": "必需品",
   "fix": true
  },
  {
   "wrong": "生活必须",
   "right": "生活必需",
   "onlyAfter": "[，。、的]"
  },
  {
   "wrong": "做为",
   "right": "作为",
   "unlessBefore": "[所叫当看]",
   "unlessAfter": "[民人了]"
  },
  {
   "wrong": "成份",
   "right": "成分",
   "unlessBefore": "[形完组]",
   "unlessAfter": "额"
  },
  {
   "wrong": "部份",
   "right": "部分",
   "unlessAfter": "额",
   "fix": true
  },
  {
   "wrong": "座落",
   "right": "坐落",
   "unlessBefore": "[一两三几数\\d]",
   "unlessAfter": "[后地差户成]"
  },
  {
   "wrong": "家俱",
   "right": "家具",
   "fix": true
  },
  {
   "wrong": "连络",
   "right": "联络",
   "fix": true
  },
  {
   "wrong": "公众场所",
   "right": "公共场所",
   "severity": "information"
  },
  {
   "wrong": "案例说法",
   "right": "以案说法",
   "unlessBefore": "以|用|典型",
   "severity": "information"
  },
  {
   "pattern": "维护(?<mark>保障)(?=[^，。；、]{0,6}(?:设施|设备|机械|车辆))",
   "anchor": "维护保障",
   "right": "保养",
   "severity": "information"
  },
  {
   "wrong": "奖罚制度",
   "right": "奖惩制度",
   "severity": "information"
  },
  {
   "pattern": "(?<=[展好实强视抓进化的，。、《])(?<mark>全生产)(?=[工责管教检月培宣标法条大事全隐应形专领“])",
   "anchor": [
    "展全生产",
    "好全生产",
    "实全生产",
    "强全生产",
    "视全生产",
    "抓全生产",
    "进全生产",
    "化全生产",
    "的全生产",
    "，全生产",
    "。全生产",
    "、全生产",
    "《全生产"
   ],
   "right": "安全生产",
   "unlessBefore": "安|健"
  },
  {
   "wrong": "排场发现",
   "right": "排查发现"
  },
  {
   "wrong": "位路",
   "right": "位置",
   "unlessBefore": "[车学点单席泊]",
   "onlyBefore": "[首出要位的]",
   "unlessAfter": "[段口边面灯障程线径由上]"
  },
  {
   "wrong": "人点多、面广",
   "right": "点多、面广"
  },
  {
   "wrong": "以身做则",
   "right": "以身作则",
   "fix": true
  },
  {
   "wrong": "迄今为此",
   "right": "迄今为止",
   "fix": true
  },
  {
   "wrong": "贯切",
   "right": "贯彻",
   "fix": true
  },
  {
   "wrong": "贯彻落事",
   "right": "贯彻落实",
   "fix": true
  },
  {
   "wrong": "应极预案",
   "right": "应急预案",
   "fix": true
  },
  {
   "wrong": "毎",
   "right": "每",
   "fix": true
  },
  {
   "wrong": "査",
   "right": "查",
   "fix": true
  },
  {
   "wrong": "眞",
   "right": "真",
   "fix": true
  },
  {
   "wrong": "如火如茶",
   "right": "如火如荼",
   "fix": true
  },
  {
   "wrong": "鳞次节比",
   "right": "鳞次栉比",
   "fix": true
  },
  {
   "wrong": "重蹈复辙",
   "right": "重蹈覆辙",
   "fix": true
  },
  {
   "wrong": "前扑后继",
   "right": "前仆后继",
   "fix": true
  },
  {
   "wrong": "滥芋充数",
   "right": "滥竽充数",
   "fix": true
  },
  {
   "wrong": "原形必露",
   "right": "原形毕露",
   "fix": true
  },
  {
   "wrong": "破斧沉舟",
   "right": "破釜沉舟",
   "fix": true
  },
  {
   "wrong": "挺而走险",
   "right": "铤而走险",
   "fix": true
  },
  {
   "wrong": "名列前矛",
   "right": "名列前茅",
   "fix": true
  },
  {
   "wrong": "莫不关心",
   "right": "漠不关心",
   "fix": true
  },
  {
   "wrong": "竭泽而鱼",
   "right": "竭泽而渔",
   "fix": true
  },
  {
   "wrong": "礼上往来",
   "right": "礼尚往来",
   "fix": true
  },
  {
   "wrong": "源源流长",
   "right": "源远流长",
   "fix": true
  },
  {
   "wrong": "义不容词",
   "right": "义不容辞",
   "fix": true
  },
  {
   "wrong": "责无旁待",
   "right": "责无旁贷",
   "fix": true
  },
  {
   "wrong": "尤如",
   "right": "犹如",
   "fix": true
  },
  {
   "wrong": "刹时间",
   "right": "霎时间",
   "fix": true
  },
  {
   "wrong": "泊来品",
   "right": "舶来品",
   "fix": true
  }
 ]
};
