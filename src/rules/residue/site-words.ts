/** What a text is called that is there to be copied. */
const praises =
  '精选 通用 优秀 汇总 集合 合集 最新 模板 推荐 优选 实用 热门 必备 标准 范文 集锦 大全 锦集 多篇 精品 完整版'.split(' ');
const libraries = '百度文库 豆丁网 道客巴巴 原创力文档 人人文库 第一文库'.split(' ');

const pairs = (ones: Iterable<string>, others: Iterable<string>): readonly string[] =>
  [...ones].flatMap(one => Array.from(others, other => one + other));

/**
 * What template sites leave in a text. Each stands in words that no office writes of its own work: 点击下载 alone would also be
 * an app that a campaign asks people to install. Each with words of which one stands wherever it matches.
 */
const phrases: readonly (readonly [string, readonly string[]])[] = [
  ['(?:下面|以下|今天|接下来|这里)[^。，；]{0,12}(?:小编|本站|我们网)[^。]{0,60}', ['小编', '本站', '我们网']],
  ['(?:以上|上述)(?:就是|是|内容)?[^。，；]{0,12}(?:小编|本站)[^。]{0,40}', ['小编', '本站']],
  ['小编(?:整理|收集|搜集|带来|推荐|精心|分享|准备|[为给](?:大家|您|你))[^。]{0,40}', ['小编']],
  [
    '欢迎(?:大家|各位)?(?:阅读|借鉴|参阅|收藏|下载|转发|参考阅读)[^。]{0,24}',
    pairs(['欢迎'], ['大家', '各位', '阅读', '借鉴', '参阅', '收藏', '下载', '转发', '参考阅读']),
  ],
  [
    '(?:希望|愿)(?:本文|这篇|此文|以上(?:内容|范文|总结|文章))[^。]{0,30}(?:帮助|参考|借鉴)[^。]{0,8}',
    pairs('望愿', ['本文', '这篇', '此文', '以上']),
  ],
  [
    '(?:本文|文章|本文档|本资料)(?:来自|来源于?|转载自|选自|由[^。，]{1,12}网)[^。]{0,30}',
    pairs('文章档料', ['来自', '来源', '转载自', '选自', '由']),
  ],
  [
    '(?:内容|资料|图片|文章)(?:均)?来[自源]于?(?:互联网|网络)[^。]{0,16}',
    pairs(['来自', '来源', '来自于', '来源于'], ['互联网', '网络']),
  ],
  ['(?:转载|原文)(?:请注明|地址|链接|出处)[^。]{0,30}', pairs(['转载', '原文'], ['请注明', '地址', '链接', '出处'])],
  ['(?:版权归|未经)[^。，]{0,12}(?:所有|许可|授权)[^。]{0,12}转载[^。]{0,12}', ['转载']],
  ['下载后(?:可|即可|可以|自行)?(?:自由|直接|任意)?(?:编辑|修改|打印|复制|使用)(?:打印|修改)?', ['下载后']],
  [
    '(?:点击|免费|全文|立即|一键)下载(?:全文|本文|文档|word|pdf|原文)|(?:全文|word版?|文档)(?:免费)?下载|下载(?:全文|本文档|word)',
    [
      ...pairs(['点击', '免费', '全文', '立即', '一键', 'word', 'word版', '文档'], ['下载']),
      ...pairs(['下载'], ['全文', '本文档', 'word']),
    ],
  ],
  [
    '(?:点击|展开)(?:查看|阅读)(?:全文|更多|原文|剩余)|阅读(?:全文|原文)(?=$|[>》→])',
    pairs(['点击', '展开'], ['查看', '阅读']).concat('阅读全文', '阅读原文'),
  ],
  [
    '[（(](?:精选|通用|优秀|汇总|集合|合集|最新|模板|推荐|优选|实用|热门|必备|标准版?|范文|集锦|大全|锦集|多篇|精品|完整版)+\\s?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})?\\s?篇?[)）]',
    pairs('（(', praises),
  ],
  ['(?:范文|模板|精选|集锦|大全)\\s?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})\\s?篇', ['范文', '模板', '精选', '集锦', '大全']],
  [
    '(?:相关|推荐|延伸|更多|精彩)(?:阅读|文章|范文|推荐|内容)[：:][^。]{0,40}|猜你喜欢|猜您喜欢',
    pairs(['阅读', '文章', '范文', '推荐', '内容'], '：:').concat('猜你喜欢', '猜您喜欢'),
  ],
  [
    '(?:范文|文秘|公文|文库|文档|论文|作文|资料|写作|秘书)网(?![络上点站格])|百度文库|豆丁网|道客巴巴|原创力文档|人人文库|第一文库',
    pairs(['范文', '文秘', '公文', '文库', '文档', '论文', '作文', '资料', '写作', '秘书'], '网').concat(libraries),
  ],
  ['(?:关注|搜索)[^。，]{0,8}(?:微信)?公众号[^。]{0,20}(?:获取|领取|下载|更多)[^。]{0,12}', ['公众号']],
  [
    '[【[](?:打印(?:本页|此页|页面|全文)?|关闭(?:窗口|本页|此页|页面)?|返回(?:顶部|首页|列表))[】\\]]|【?字[体号][：:][ \\u3000]?大[ \\u3000]?中[ \\u3000]?小】?',
    [...pairs('【[', ['打印', '关闭', '返回']), ...pairs(['字体', '字号'], '：:')],
  ],
  ['[（(]?责任编辑[：:][^）)。]{0,12}[）)]?', ['责任编辑']],
];

/** One of these stands wherever a site speaks, or opens a list of its links. */
export const siteAnchors: readonly string[] = [
  ...phrases.flatMap(([, signs]) => signs),
  ...pairs(['相关', '推荐', '延伸', '更多', '精彩'], ['文章', '阅读', '范文', '推荐']),
];

export const siteWords = new RegExp(phrases.map(([phrase]) => phrase).join('|'), 'gu');

/** Where a page was printed before: a paper or a site. That of a table's figures is the writer's own. */
export const reprinted =
  /^[（(](?:来源|转自|转载自)[：:][^）)，。]{2,16}(?:报|网|网站|新闻|客户端|公众号|电视台|融媒体中心|新华社)[）)]$/;

export const reprintedWords: readonly string[] = pairs('（(', ['来源', '转自', '转载自']);

export const templateSite =
  /(?:https?:\/\/|www\.)[\w.-]*(?:wenku|fanwen|wenmi|doc88|docin|wendang|zuowen|xuexila|mianfei|gongwen|book118|renrendoc|gkstk|unjs|ruiwen|yjbys|cnfla|pincai|oh100|jy135)[\w.-]*[\w\-./?=&%]*/gi;

/** One of these stands in a title that calls itself a model. */
export const modelWords: readonly string[] = ['范文', '模板', '范本', '样本', '样文', '篇）', '篇)'];

/** A title that calls itself a model to copy from. */
export const modelTitle =
  /(?<=总结|汇报|报告|讲话稿?|发言稿?|计划|方案|材料|心得|体会)(?:(?:的)?(?:范文|模板|范本|样本|样文)(?:\d{1,2}篇)?(?=$|[（(])|[（(](?:共\s?)?(?:\d{1,2}|[二三四五六七八九十]{1,2})\s?篇[）)]$)/g;
