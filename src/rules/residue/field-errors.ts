/** What Word writes where a field refers to what is no longer there, after 错误！ and after Error!. */
const inChinese = [
  '未找到引用源',
  '未定义书签',
  '未找到目录项',
  '未找到图形项目表',
  '文档中没有指定样式的文字',
  '超链接引用无效',
  '链接无效',
  '不能识别的开关参数',
  '未指定书签',
  '未指定文件名',
];
const inEnglish = [
  'Reference source not found',
  'Bookmark not defined',
  'No table of contents entries found',
  'No table of figures entries found',
  'No text of specified style in document',
  'Hyperlink reference not valid',
  'Not a valid link',
  'Unknown switch argument',
];

export const fieldErrorWords: readonly string[] = [...inChinese, ...inEnglish];

/** With its own full stop, and the stop of the sentence behind that: the two of them are one slip. Words that are quoted are spoken of. */
export const fieldError = new RegExp(
  `(?<![“‘])(?:错误 ?[!！] ?(?:${inChinese.join('|')})(?:。[，。；、]?)?|Error! ?(?:${inEnglish.join('|')})(?:\\.[，。；、.]?)?)`,
  'g',
);
