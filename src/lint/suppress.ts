import type { Draft, Line } from '../draft/draft.ts';
import { revisionOf } from '../draft/revision.ts';
import { positionAt } from '../text/line-index.ts';
import { keep, memo } from '../text/memo.ts';
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
  for (const index of directed(draft)) {
    const line = draft.lines[index];
    for (const { scope, rules } of line ? directivesOf(line) : []) {
      for (const rule of rules.length > 0 ? rules : ['*']) {
        if (scope === 'end') {
          for (const range of ranges) if (range.to > index && (rule === '*' || range.rule === rule)) range.to = index;
        } else {
          const from = scope === 'next-line' ? nextText(draft, index) : index;
          ranges.push({ from, to: scope === 'from-here' ? Number.POSITIVE_INFINITY : from + 1, rule });
        }
      }
    }
  }
  if (ranges.length === 0) return undefined;
  return finding => {
    const { line } = positionAt(draft.starts, finding.span.start);
    return ranges.some(range => line >= range.from && line < range.to && (range.rule === '*' || range.rule === finding.rule));
  };
}

/** A comment is masked in the prose: a line without one is told by a comparison that costs nothing. */
const isDirected = (line: Line | undefined): boolean =>
  line !== undefined && line.prose !== line.text && directivesOf(line).length > 0;

/** The lines that have such comments; after a change of words, only the changed ones are looked at. */
function directed(draft: Draft): readonly number[] {
  const known = directedLines.get(draft);
  if (known) return known;
  const revision = revisionOf(draft);
  const before = revision && directedLines.get(revision.before);
  const lines: number[] = [];
  if (before) {
    const { from, to } = revision;
    lines.push(...before.filter(index => index < from));
    for (let index = from; index < to; index++) if (isDirected(draft.lines[index])) lines.push(index);
    lines.push(...before.filter(index => index >= to));
  } else for (let index = 0; index < draft.lines.length; index++) if (isDirected(draft.lines[index])) lines.push(index);
  directedLines.set(draft, lines);
  return lines;
}

const directedLines = keep<readonly number[]>();

/** Blank lines mean nothing in a draft, so the next line is the next with a text. */
function nextText(draft: Draft, index: number): number {
  let next = index + 1;
  while (draft.lines[next]?.kind === 'blank') next++;
  return next;
}
