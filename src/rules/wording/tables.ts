// Generated from the tables of this folder by `npm run generate`.
import type { Tables } from './row.ts';

export const tables: Tables = {
 "collocation": [
  {
   "pattern": "(?<mark>提高)(?=[^，。；、：“”（）的\\d]{2,12}管理[，。；、])",
   "anchor": "管理",
   "right": "加强",
   "why": "“提高”与“管理”不搭配，“提高”的是水平、能力"
  },
  {
   "pattern": "(?<mark>加强)(?=[^，。；：“”（）]{2,20}力度)",
   "anchor": "力度",
   "right": "加大",
   "unlessAfter": "[^，。；]{0,20}(?:和|、)加大",
   "why": "“力度”只能“加大”"
  },
  {
   "pattern": "(?<mark>加大)(?=(?:对[^，。；]{2,24}的)?[^，。；力投]{0,24}(?:宣传|培训|学习|排查|检查|监管|整治|整顿|治理|引导|巡查|教育)[，。；])",
   "anchor": "加大",
   "right": "加强",
   "why": "“加大”后缺“力度”"
  },
  {
   "pattern": "(?<mark>通过)以[^，。；]{2,40}为(?:契机|抓手|载体|主线|依托)",
   "anchor": "通过以",
   "right": "",
   "why": "“通过”与“以……为契机”两式杂糅"
  },
  {
   "pattern": "加强(?<mark>对)[^，。；]{2,36}(?:进行|实行|开展)",
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
   "anchor": "长",
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
   "anchor": "精神",
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
   "right": "建立",
   "why": "“机制”可“建立”“健全”，不“实施”"
  },
  {
   "pattern": "(?<mark>筑牢)(?=[^，。；、]{2,14}能力(?:[，。；、]|$))",
   "anchor": "筑牢",
   "right": "提升",
   "why": "“能力”可“提升”，不“筑牢”"
  },
  {
   "pattern": "(?<mark>强化)(?=[^，。；、]{0,8}形势[，。；])",
   "anchor": "形势",
   "right": "稳定",
   "why": "“形势”可“稳定”“扭转”，不“强化”"
  },
  {
   "pattern": "每(?:个?季度|个?月|周|星期|年|天)[^，。；]{0,4}(?:开设|召开|开展|组织|举办|举行)(?<mark>了)",
   "anchor": "了",
   "right": "",
   "why": "经常性的动作不用“了”"
  },
  {
   "pattern": "(?<=不到|近|约|用时?)(?<mark>[一两三])月(?=时间|内)",
   "anchor": "月",
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
   "anchor": "职能",
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
   "anchor": "生命财产",
   "right": "人民群众生命财产安全",
   "why": "缺“安全”"
  },
  {
   "pattern": "[^，。；、]{2,12}工作的[^，。；、]{2,8}(?<mark>工作)(?=，使此项工作|，使该项工作)",
   "anchor": "项工作",
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
   "pattern": "安全第一[，,、]预防为主(?![、，,；;][“”]?综合治理)",
   "anchor": "安全第一",
   "right": "安全第一、预防为主、综合治理",
   "why": "《安全生产法》第三条"
  },
  {
   "pattern": "安全第一(?<mark>[，,])预防为主[、，,]综合治理",
   "anchor": "安全第一",
   "right": "、",
   "fix": true,
   "why": "《安全生产法》第三条"
  },
  {
   "pattern": "安全第一、预防为主(?<mark>[，,])综合治理",
   "anchor": "安全第一",
   "right": "、",
   "fix": true,
   "why": "《安全生产法》第三条"
  },
  {
   "pattern": "(?<!必须)管行业[、，,]管安全",
   "anchor": "管行业",
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
   "anchor": "管业务必须",
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
   "pattern": "生命至上[、，]人民至上",
   "anchor": "生命至上",
   "right": "人民至上、生命至上",
   "fix": true,
   "why": "固定表述"
  },
  {
   "pattern": "习近平(?:中国特色社会主义思想|新时代特色社会主义思想|新时代中国社会主义思想|新时代中国特色社会思想)",
   "anchor": "习近平",
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
   "anchor": "消灭在萌芽",
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
   "anchor": "专项排查整治",
   "right": "2023行动",
   "severity": "information",
   "why": "行动名称为“重大事故隐患专项排查整治2023行动”"
  }
 ],
 "typo": [
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
   "anchor": "帐",
   "right": "账",
   "fix": true
  },
  {
   "pattern": "(?<=[记结欠查建报转总大小细明旧老流水])(?<mark>帐)(?![篷幕房子顶户号目簿单册本])",
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
   "unlessAfter": "[用得命人企群其]|.{0,14}[又也还]"
  },
  {
   "wrong": "以经",
   "right": "已经",
   "unlessAfter": "[济营验费纪典办过常开贸信]"
  },
  {
   "wrong": "己经",
   "right": "已经",
   "unlessAfter": "[验营济]",
   "fix": true
  },
  {
   "pattern": "(?<![自知利克律异舍损])(?<mark>己)(?=完成|整改|落实|建立|签订|消除)",
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
   "pattern": "(?<=^|[，。；：（\\s\\u0000])(?<mark>截止)到?(?=目前|今[年日天]|现在|本[月年周]|上[月年半]|\\d|[一二三四五六七八九十]+月)",
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
   "pattern": "(?<!所|所作所)(?<mark>做为)(?=[一第全各我党基主重])",
   "anchor": "做为",
   "right": "作为"
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
   "pattern": "(?<=开展|抓好|抓实|加强|做好|落实|重视|狠抓|推进|强化|的|，|^|《)(?<mark>全生产)(?=[工责管教检月培宣标法条大事全隐应形专领“])",
   "anchor": "全生产",
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
   "wrong": "隐患排察",
   "right": "隐患排查",
   "fix": true
  },
  {
   "wrong": "安全隐惠",
   "right": "安全隐患",
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
