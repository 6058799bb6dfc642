import type { Draft, Line } from '../draft/draft.ts';
import { positionAt } from '../text/line-index.ts';
import { memo } from '../text/memo.ts';
import type { Finding } from './finding.ts';

type Scope = 'next-line' | 'line' | 'from-here' | 'end';

interface Directive {
  readonly scope: Scope;
  /** Empty: every rule. */
  readonly rules: readonly string[];
}

const comment = /<!--\s*nigao-(disable-next-line|disable-line|disable|enable)(?:\s+([a-z0-9,，、\s-]*?))?\s*-->/g;

const scopes: Readonly<Record<string, Scope>> = {
  'disable-next-line': 'next-line',
  'disable-line': 'line',
  disable: 'from-here',
  enable: 'end',
};

const directivesOf = memo((line: Line): readonly Directive[] =>
  [...line.text.matchAll(comment)].map(match => ({
    scope: scopes[match[1] ?? ''] ?? 'line',
    rules: (match[2] ?? '').split(/[,，、\s]+/).filter(Boolean),
  })),
);

/**
 * Tells whether a finding is silenced by a comment of the draft (`<!-- nigao-disable-next-line RULE -->` and its kin). Undefined
 * where there is no such comment.
 */
export function suppressions(draft: Draft): ((finding: Finding) => boolean) | undefined {
  const ranges: { readonly from: number; to: number; readonly rule: string }[] = [];
  draft.lines.forEach((line, index) => {
    // A comment is masked in the prose: a line without one is told by a comparison that costs nothing.
    if (line.prose === line.text) return;
    for (const { scope, rules } of directivesOf(line)) {
      for (const rule of rules.length > 0 ? rules : ['*']) {
        if (scope === 'end') {
          for (const range of ranges) if (range.to > index && (rule === '*' || range.rule === rule)) range.to = index;
        } else {
          const from = scope === 'next-line' ? nextText(draft, index) : index;
          ranges.push({ from, to: scope === 'from-here' ? Number.POSITIVE_INFINITY : from + 1, rule });
        }
      }
    }
  });
  if (ranges.length === 0) return undefined;
  return finding => {
    const { line } = positionAt(draft.starts, finding.span.start);
    return ranges.some(range => line >= range.from && line < range.to && (range.rule === '*' || range.rule === finding.rule));
  };
}

/** Blank lines mean nothing in a draft, so the next line is the next with a text. */
function nextText(draft: Draft, index: number): number {
  let next = index + 1;
  while (draft.lines[next]?.kind === 'blank') next++;
  return next;
}
