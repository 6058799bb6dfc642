import type { Draft, Piece } from '../draft/draft.ts';
import type { Doctype } from './doctype.ts';

/** The title of a piece: its own line, or the front matter's. A collection's heading is no title. */
export function titleOf(draft: Draft, piece: Piece): string | undefined {
  const line = piece.title === undefined ? undefined : draft.lines[piece.title];
  if (line) return line.text.slice(line.content.start, line.content.end);
  const title = draft.frontMatter?.value['标题'];
  return piece === draft.pieces[0] && typeof title === 'string' && title !== '' ? title : undefined;
}

/** The 文种 of a piece: what the front matter declares, else what the title says, else what the text looks like. */
export function doctypeOf(
  draft: Draft,
  piece: Piece,
  doctypes: readonly Doctype[],
): { readonly doctype?: Doctype; readonly declared: boolean } {
  const declared = draft.frontMatter?.value['文种'];
  if (typeof declared === 'string') {
    const doctype = doctypes.find(({ name, aliases }) => name === declared || aliases.includes(declared));
    if (doctype) return { doctype, declared: true };
  }
  const doctype = byTitle(titleOf(draft, piece) ?? '', doctypes) ?? byShape(draft, piece, doctypes);
  return doctype ? { doctype, declared: false } : { declared: false };
}

/** The longest wording a title holds decides; of equal ones, the last in the title: …情况的汇报 is a 汇报. */
function byTitle(title: string, doctypes: readonly Doctype[]): Doctype | undefined {
  let best: Doctype | undefined;
  let most = 0;
  for (const doctype of doctypes) {
    for (const words of doctype.titleWords) {
      const at = title.lastIndexOf(words);
      if (at === -1) continue;
      const atEnd = at + words.length === title.length ? 0.5 : 0;
      const weight = words.length + atEnd + (isHalfYear(title) && doctype.period === 'half-year' ? 4 : 0);
      if (weight > most) {
        best = doctype;
        most = weight;
      }
    }
  }
  return best;
}

const isHalfYear = (title: string): boolean => /上半年/.test(title) && /总结/.test(title);

/** Without a title: a salutation makes a speech; a section of problems or plans a summary. */
function byShape(draft: Draft, piece: Piece, doctypes: readonly Doctype[]): Doctype | undefined {
  const named = (name: string): Doctype | undefined => doctypes.find(doctype => doctype.name === name);
  if (piece.salutation !== undefined) return named('讲话稿');
  const headings = piece.headings.filter(({ level }) => level === 1).map(({ line }) => draft.lines[line]?.text ?? '');
  if (headings.length < 2) return undefined;
  const text = headings.join('\n');
  if (/下半年/.test(text)) return named('半年工作总结');
  if (/隐患.{0,4}整改|检查情况|检查发现/.test(text)) return named('专项检查总结');
  return /工作开展情况|存在.{0,3}(?:问题|不足)|工作(?:打算|计划|安排)|下一步/.test(text) ? named('工作总结') : undefined;
}
