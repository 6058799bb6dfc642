import type { Span } from '../text/span.ts';
import type { FrontMatter } from './front-matter.ts';

/** What a line of the source is. One line is one paragraph. */
export type LineKind =
  | 'blank'
  | 'front-matter' // the fences and all between them
  | 'collection' // the heading of one piece of a collection: “…篇一”
  | 'title'
  | 'subtitle' // 副标题, 讲话人 and (date) below a title
  | 'heading' // of levels 1 to 4, on a line of its own or run in
  | 'addressee' // 主送机关
  | 'salutation' // 称谓
  | 'paragraph'
  | 'signature' // 署名
  | 'date' // 成文日期
  | 'table'
  | 'image'
  | 'attachment' // 附件：…
  | 'note' // nothing but a comment `<!-- … -->`, which may span lines
  | 'page-break';

/** 1 is 一、 (`##`), 2 is （一） (`###`), 3 is 1. (`####`), 4 is （1） (`#####`): GB/T 9704—2012 7.3.3. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** The shape of a typed number before a heading. */
export type LabelStyle = 'han' | 'han-bracket' | 'arabic' | 'arabic-bracket' | 'circled';

/** A number as the writer typed it before a heading: `一、`, `(二)`, `3．`. All spans are in the line. */
export interface HeadingLabel {
  /** The whole label, with what stands behind the number, blanks excluded. */
  readonly span: Span;
  readonly style: LabelStyle;
  /** The number alone, without brackets or separator. */
  readonly number: Span;
  readonly value: number;
  /** What was typed behind the number or its closing bracket, as it stands: `、` `.` `．` `,` or nothing. */
  readonly separator: string;
}

/** The parts of a heading; spans are in the line. */
export interface HeadingParts {
  readonly level: HeadingLevel;
  /** The `##` and the blanks behind it, where the heading is marked. */
  readonly mark?: Span;
  readonly label?: HeadingLabel;
  /**
   * The words of the heading, without mark, label, and the full stop or colon that closes it. Empty for a numbered paragraph:
   * a line that is too long for a heading (60 characters before its first full stop), an item that ends in `；`, or one whole
   * sentence behind `1.` or `（1）`; all of it is then `runIn`.
   */
  readonly text: Span;
  /** The full stop or colon behind the words, `''` where there is none. */
  readonly closing: string;
  /** A heading that runs on: the rest of the paragraph, behind `closing`. */
  readonly runIn?: Span;
}

/**
 * One line. The same object stands in the next parse while its text and kind are the same, so its spans are in the line
 * (`Draft.starts` tells where the line is) and what is read from it can be remembered (`memo`).
 */
export interface Line {
  readonly kind: LineKind;
  /** Without its end of line. */
  readonly text: string;
  /** `''` (last line), `'\n'`, `'\r\n'` or `'\r'`. */
  readonly eol: string;
  /** What a reader sees: without the `##` mark and outer blanks, with a typed number. In the line. */
  readonly content: Span;
  /**
   * `text` with every character that is not prose (comments, `{{references}}`, image and link targets, URLs, e-mail
   * addresses, the `**` of bold, a byte order mark) replaced by U+0000: same length, so that a rule can search it and use the
   * offsets. All of a line of front matter, a note, a page break is U+0000.
   */
  readonly prose: string;
  readonly heading?: HeadingParts;
}

/** A heading of a piece, in order. */
export interface Heading {
  /** Index into `Draft.lines`. */
  readonly line: number;
  readonly level: HeadingLevel;
  /** Index into `Piece.headings` of the nearest heading of a higher level, where there is one. */
  readonly parent?: number;
  /** First line behind the heading, and the line where the next heading of this or a higher level stands. */
  readonly body: { readonly from: number; readonly to: number };
}

/** One document. A draft holds one; a collection (“…篇一 … 篇二 …”) several. Lines are indexes into `Draft.lines`. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** What a collection has before its first piece (a site's blurb): no document, nothing of one can be missing in it. */
  readonly preface?: true;
  /** The last line of the title, where it has several (each is of kind `title`). */
  readonly title?: number;
  readonly addressee?: number;
  readonly salutation?: number;
  /** The first of the signing organisations; each has a line of kind `signature`. */
  readonly signature?: number;
  /** The line of the date; the line of the signature where both stand on one. */
  readonly date?: number;
  readonly headings: readonly Heading[];
}

/** A parsed text. Immutable and lossless: the lines, each with its end of line, concatenate to `text`. */
export interface Draft {
  readonly text: string;
  readonly lines: readonly Line[];
  /** The offset at which each line starts. */
  readonly starts: readonly number[];
  readonly frontMatter?: FrontMatter;
  readonly pieces: readonly Piece[];
}
