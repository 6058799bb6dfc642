import type { Line } from '../draft/draft.ts';
import type { Wording } from '../lint/finding.ts';
import { defineRule } from '../lint/rule.ts';
import type { TextEdit } from '../text/edit.ts';
import { cutAt, unfinishedFrom } from './place/paragraph-cut.ts';

export const brokenLine = defineRule({
  id: 'broken-line',
  scope: 'draft',
  kinds: ['paragraph', 'heading'],
  meta: {
    category: 'residue',
    severity: 'error',
    summary: { zh: '一段话不能从句中断开', en: 'A paragraph is not cut in mid-sentence' },
    basis: {
      zh: '一行是一段；从网页、PDF 复制时常在换页处断开',
      en: 'One line is one paragraph; copying from pages cuts it at the page break',
    },
    strength: 'fact',
    repair: 'both',
    messages: {
      broken: { zh: '“{end}”后断开，应与下一段“{next}”相连', en: 'The paragraph breaks off after “{end}”; join it to “{next}”' },
    },
  },
  /** The words of a line that may go on in the next. */
  read: (line: Line): string | undefined => (unfinishedFrom(line) === undefined ? undefined : line.text),
  looksAhead: true,
  *check({ draft, piece, facts }, { at }) {
    for (const { line: index } of facts) {
      const cut = cutAt(draft, index, piece.to);
      const line = draft.lines[index];
      const following = draft.lines[cut?.next ?? -1];
      if (!line || !cut || !following) continue;
      const start = draft.starts[index] ?? 0;
      const end = start + line.content.end;
      const join = [{ span: { start: end, end: (draft.starts[cut.next] ?? 0) + following.content.start }, text: '' }];
      const data = {
        end: line.text.slice(cut.from, line.content.end).slice(-10),
        next: following.text.slice(following.content.start, following.content.end).slice(0, 10),
      };
      const repair = cut.isCertain
        ? { fix: join }
        : { suggestions: [{ title: joinTitle, edits: join }, stop(end, line.text[line.content.end - 1])] };
      yield at({ start: start + cut.from, end }, 'broken', { data, ...repair });
    }
  },
});

const joinTitle = { zh: '与下一段相连', en: 'Join the two lines' };

/** A full stop, where the sentence is whole after all. */
function stop(end: number, last: string | undefined): { readonly title: Wording; readonly edits: readonly TextEdit[] } {
  const from = last === '，' || last === '、' ? end - 1 : end;
  return { title: { zh: '补上句号', en: 'End the sentence here' }, edits: [{ span: { start: from, end }, text: '。' }] };
}
