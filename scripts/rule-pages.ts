import { existsSync, readFileSync } from 'node:fs';
import { type Rule, rules } from '../src/index.ts';
import { casesOf } from '../test/support/rule-cases.ts';

const categories: Readonly<Record<Rule['meta']['category'], string>> = {
  structure: '结构 Structure',
  residue: '空缺与残留 Blanks and residue',
  numbering: '序号 Numbering',
  figures: '数字 Figures',
  punctuation: '标点 Punctuation',
  wording: '文字 Wording',
  privacy: '信息安全 Privacy',
  'front-matter': '文头 Front matter',
};

const severities = { error: '错误 error', warning: '警告 warning', information: '提示 information', off: '关闭 off' } as const;

const strengths: Readonly<Record<Rule['meta']['strength'], string>> = {
  required: '规定 required',
  recommended: '一般、推荐 recommended',
  practice: '惯例 practice',
  fact: '事实 fact',
};

const repairs = { none: '无 none', fix: '修正 fix', suggest: '建议 suggestion', both: '修正、建议 fix and suggestion' } as const;

const why = /<!-- why -->([\s\S]*?)<!-- \/why -->/;

/** `docs/rules/<id>.md`, a page a rule: all is made from the rule and its cases but what stands between the `why` comments. */
export function rulePages(): Readonly<Record<string, string>> {
  return Object.fromEntries(rules.map(rule => [`docs/rules/${rule.id}.md`, page(rule)]));
}

function page(rule: Rule): string {
  const { id, meta } = rule;
  const written = new URL(`../docs/rules/${id}.md`, import.meta.url);
  const reason = (existsSync(written) && why.exec(readFileSync(written, 'utf8'))?.[1]) || '\n';
  const { bad, ok } = casesOf(id);
  return [
    `# ${id}`,
    '',
    meta.summary.zh,
    '',
    meta.summary.en,
    '',
    '| | |',
    '| --- | --- |',
    `| 类别 category | ${categories[meta.category]} |`,
    `| 级别 severity | ${severities[meta.severity]} |`,
    `| 依据 basis | ${meta.basis.zh}<br>${meta.basis.en} |`,
    `| 效力 strength | ${strengths[meta.strength]} |`,
    `| 改法 repair | ${repairs[meta.repair]} |`,
    ...(meta.options ? [`| 选项 options | \`${JSON.stringify(meta.options.defaults)}\` |`] : []),
    '',
    '## 为什么 Why',
    '',
    `<!-- why -->${reason}<!-- /why -->`,
    '',
    ...example('## 错例 Marked', bad[0]?.text),
    ...example('## 正例 Passed', ok[0]?.text),
    '## 关闭 Switching off',
    '',
    `一处：在上一行写 \`<!-- nigao-disable-next-line ${id} -->\`；全部：在 \`.nigao.yaml\` 中写：`,
    '',
    'One place: the comment above on the line before. Everywhere: in `.nigao.yaml`:',
    '',
    '```yaml',
    '规则:',
    `  ${id}: off`,
    '```',
    '',
  ].join('\n');
}

const example = (heading: string, text: string | undefined): readonly string[] =>
  text === undefined ? [] : [heading, '', '````text', text.trimEnd(), '````', ''];
