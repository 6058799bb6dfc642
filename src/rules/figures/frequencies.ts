import type { Line } from '../../draft/draft.ts';
import { findIn, WordSet } from '../../draft/word-set.ts';
import type { Span } from '../../text/span.ts';

/** How often something is held: 每季度召开…例会. */
export interface Frequency {
  readonly name: string;
  readonly every: string;
  readonly span: Span;
}

const held =
  /每(?:个)?(?<every>日|天|周|星期|旬|月|季度|半年|年)(?:必须|都|定期|至少|要)?(?:组织|召开|举行|参加|开展)[^，。；每]{0,10}?(?<name>[\p{Script=Han}]{2,8}(?:例会|月报|季报|大检查))/gu;

const every = new WordSet('每');
/** In all that is held: 例会, 月报, 季报, 大检查. */
const heldWords = new WordSet('例会', '月报', '季报', '大检查');

const same: Readonly<Record<string, string>> = { 天: '日', 星期: '周' };

const none: readonly Frequency[] = [];

export const frequenciesOf = (line: Line): readonly Frequency[] => {
  return !every.isIn(line)
    ? none
    : findIn(line, held, heldWords).map(match => {
        const { every = '', name = '' } = match.groups ?? {};
        return {
          every: same[every] ?? every,
          name: name.replace(/^.*(?:一次|召开的|开展的)/, ''),
          span: { start: match.index, end: match.index + match[0].length },
        };
      });
};
