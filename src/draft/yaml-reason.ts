/** What the YAML parser says, by the words it says it with, and what a writer is told. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/Nested mappings/, '一行中有两个冒号，值中有冒号的应加引号'],
  [/Map keys must be unique/, '同一项写了两次'],
  [/alias/i, '别名（*）没有对应的内容，或者展开过大'],
  [/Tabs are not allowed/, '行首不能用制表符，应用空格缩进'],
  [/Missing closing ["']quote/, '引号没有成对'],
  [/reserved character|directive indicator/, '以符号开头的值应加引号'],
  [/Implicit map keys|Implicit keys/, '这一行缺少冒号，或者没有对齐'],
  [/items must start at the same column|indent/i, '各行没有对齐'],
  [/flow (?:map|sequence|collection)|expected .*[\]}]/i, '括号没有成对，或者缺少逗号'],
];

/** In Chinese, why YAML cannot be read. */
export const yamlReason = (message: string): string => reasons.find(([pattern]) => pattern.test(message))?.[1] ?? '不能识别';
