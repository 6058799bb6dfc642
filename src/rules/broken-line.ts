import type { Draft, Line } from '../draft/draft.ts';
import { defineRule } from '../lint/rule.ts';
import { memo } from '../text/memo.ts';

export const brokenLine = defineRule({
  id: 'broken-line',
  scope: 'draft',
  meta: {
    category: 'residue',
    severity: 'error',
    summary: { zh: '一段话不能从句中断开', en: 'A paragraph is not cut in mid-sentence' },
    basis: {
      zh: '一行是一段；从网页、PDF 复制时常在换页处断开',
      en: 'One line is one paragraph; copying from pages cuts it at the page break',
    },
    strength: 'fact',
    repair: 'fix',
    messages: {
      broken: { zh: '“{end}”后断开，应与下一段“{next}”相连', en: 'The paragraph breaks off after “{end}”; join it to “{next}”' },
    },
  },
  *check({ draft, piece }, { at }) {
    for (let index = piece.from; index < piece.to; index++) {
      const line = draft.lines[index];
      const cut = line && cutOf(line);
      if (!line || cut === undefined) continue;
      const next = nextText(draft, index, piece.to);
      const following = next === undefined ? undefined : draft.lines[next];
      if (next === undefined || !following || !goesOn(line, following)) continue;
      const start = draft.starts[index] ?? 0;
      const from = start + line.content.end;
      const to = (draft.starts[next] ?? 0) + following.content.start;
      const end = line.text.slice(cut, line.content.end);
      yield at({ start: start + cut, end: from }, 'broken', {
        data: { end: end.slice(-10), next: following.text.slice(following.content.start).slice(0, 10) },
        fix: [{ span: { start: from, end: to }, text: '' }],
      });
    }
  },
});

/** Ends a paragraph, or may. */
const closed = /[。！？!?…；;：:.）)》】」*＊_\u0000]$/;

/**
 * Where the unfinished words of a paragraph begin, if it is one that may be cut: long, with punctuation inside, and none at its
 * end that could close it. Titles, headings and lists of one item a line have none inside, or are short.
 */
const cutOf = memo((line: Line): number | undefined => {
  if (line.kind !== 'paragraph' && !line.heading?.runIn) return undefined;
  const { start, end } = line.content;
  const words = line.prose.slice(start, end);
  if (words.length < 30 || closed.test(words) || !/[，。；、]/.test(words.slice(0, -1))) return undefined;
  if (/[”’]$/.test(words)) return undefined;
  const clause = /[^，。；、：！？“”]+[，、]?$/.exec(words)?.[0].length ?? 1;
  return end - Math.min(clause, 20);
});

function nextText(draft: Draft, index: number, to: number): number | undefined {
  for (let next = index + 1; next < to; next++) if (draft.lines[next]?.kind !== 'blank') return next;
  return undefined;
}

const opensItem =
  /^(?:[一二三四五六七八九十]{1,2}(?:是|要)|第[一二三四五六七八九十]{1,3}|首先|其次|再次|最后|同志们|各位|下面|现将|[—·•●◆■①-⑳"“‘《【]|[(（]?\d|[A-Za-z])/;

/** A short line without a stop is a heading without a number, not the rest of a sentence. */
function goesOn(line: Line, next: Line): boolean {
  if (next.kind !== 'paragraph') return false;
  const words = next.text.slice(next.content.start, next.content.end);
  if (/^[，。；、：！？）”》]/.test(words)) return true;
  const endsInComma = /[，、]$/.test(line.text.slice(0, line.content.end));
  if (opensItem.test(words))
    return endsInComma && !/^(?:[一二三四五六七八九十]{1,2}(?:是|要)|第[一二三四五六七八九十])/.test(words);
  return /[。；！？，]/.test(words);
}
