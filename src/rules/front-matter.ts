import { builtinDoctypes } from '../doctype/builtin.ts';
import { type Details, defineRule } from '../lint/rule.ts';
import { nearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';

const knownDoctypes: readonly string[] = builtinDoctypes.flatMap(({ name, aliases }) => [name, ...aliases]);

const change = (span: Span, text: string): Pick<Details, 'suggestions'> => ({
  suggestions: [{ title: { zh: `改为“${text}”`, en: `Change to “${text}”` }, edits: [{ span, text }] }],
});

export const frontMatter = defineRule({
  id: 'front-matter',
  scope: 'draft',
  meta: {
    category: 'front-matter',
    severity: 'error',
    summary: { zh: '文头的写法应正确', en: 'The front matter is well formed' },
    basis: {
      zh: '文头格式（schemas/front-matter.schema.json）',
      en: 'The format of the front matter (schemas/front-matter.schema.json)',
    },
    strength: 'fact',
    repair: 'suggest',
    messages: {
      unclosed: { zh: '文头没有结束，应在其后另起一行写 ---', en: 'The front matter is not closed; end it with a line ---' },
      'duplicate-key': { zh: '“{detail}”写了两次，应只留一处', en: '“{detail}” is there twice; keep one' },
      'alias-limit': {
        zh: '文头中的别名展开过大，应直接写值',
        en: 'The aliases of the front matter grow too large; write the values',
      },
      'not-a-map': { zh: '文头应为“名: 值”，每项一行', en: 'The front matter is lines of “name: value”' },
      colon: {
        zh: '文头中名称后应为半角冒号加空格',
        en: 'Behind a name stands a half-width colon and a blank',
      },
      alias: {
        zh: '以 * 开头的“{detail}”应加引号；还不知道的数写待填',
        en: '“{detail}” begins with *: put it in quotation marks, or write 待填 for an unknown figure',
      },
      'bad-unit': {
        zh: '指标“{key}”的单位“{value}”与“{unit}”不一致，应统一',
        en: 'The metric “{key}” has two units, “{value}” and “{unit}”',
      },
      syntax: {
        zh: '文头此处写法有误，应为“名: 值”，冒号后空一格（{detail}）',
        en: 'The front matter is not well formed here: {detail}',
      },
      'unknown-key': { zh: '文头没有“{key}”这一项，应为{known}之一', en: 'There is no key “{key}”; the keys are {known}' },
      'wrong-type': {
        zh: '“{key}”的值“{value}”类型不对，应为{wanted}',
        en: '“{value}” is not the kind of value “{key}” takes: {wanted}',
      },
      'bad-choice': {
        zh: '“{key}”的值“{value}”不可用，应为{allowed}',
        en: '“{key}” cannot be “{value}”; it is one of {allowed}',
      },
      'unknown-doctype': {
        zh: '没有“{value}”这一文种，应为“{meant}”',
        en: 'There is no type of document “{value}”; it should be “{meant}”',
      },
      'missing-value': { zh: '“{key}”没有值，应填写或删去', en: '“{key}” has no value; fill it in or delete it' },
      'bad-date': {
        zh: '“{value}”不是日历上的日期，应写如 2026-12-18',
        en: '“{value}” is no date of the calendar; write it like 2026-12-18',
      },
      'bad-period': {
        zh: '“{value}”不是期间，应写如 2026年、2026年上半年、2026年第三季度',
        en: '“{value}” is no period; write it like 2026年, 2026年上半年 or 2026-01-01/2026-06-30',
      },
      'not-a-figure': {
        zh: '指标“{key}”的值“{value}”不是数，应写如 1324 项，未知的写待填',
        en: 'The metric “{key}” is not a figure: “{value}”; write it like 1324 项, or 待填 while it is unknown',
      },
    },
  },
  *check({ draft, metrics, first, declared }, { at }) {
    if (!first) return;
    const named = draft.frontMatter?.value['文种'];
    const place = draft.frontMatter?.valueSpan(['文种']);
    // An office may write documents of a type of its own: only what is nearly a known one is taken for a slip.
    const meant = typeof named === 'string' && named.length > 2 && !declared ? nearest(named, knownDoctypes) : undefined;
    if (place && meant !== undefined)
      yield at(place, 'unknown-doctype', { data: { value: String(named), meant }, ...change(place, meant) });
    for (const { rule, code, span, data, suggestion } of metrics.problems) {
      if (rule !== 'front-matter') continue;
      const repairs = suggestion === undefined ? {} : change(span, suggestion);
      yield at(span, code as 'syntax', { data: data as { detail: string }, ...repairs });
    }
  },
});
