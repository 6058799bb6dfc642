/** What stands on the pages, before it is written as .docx or drawn as a preview. Plain data. */

/** The elements of a page, each with its own style (`styles.ts`). */
export type Role =
  | 'title'
  | 'subtitle'
  | 'addressee'
  | 'salutation'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'body'
  | 'attachment'
  | 'signature'
  | 'date'
  | 'caption'
  | 'blank';

/** A stretch of text with one look. `face` is given where it is not the paragraph's own. */
export interface Run {
  readonly text: string;
  readonly face?: 'body';
  readonly bold?: boolean;
  /** Text that must not go out as it is: shown on a yellow ground. */
  readonly marked?: boolean;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly role: Role;
  readonly runs: readonly Run[];
  /** Distance from the right edge, in characters of 3号 (署名 and 成文日期). */
  readonly rightCharacters?: number;
  /** Indents in characters: the first line, and the lines after it (附件说明). */
  readonly hanging?: { readonly left: number; readonly hanging: number };
  readonly pageBreakBefore?: boolean;
  /** Stays on the page of the next paragraph: a signature is not torn from its date. */
  readonly keepNext?: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly (readonly Run[])[])[];
  readonly columns: number;
  readonly alignments: readonly ('left' | 'center' | 'right')[];
}

export interface Image {
  readonly kind: 'image';
  readonly path: string;
  readonly caption: string;
}

export type Block = Paragraph | Table | Image;

export interface PageModel {
  readonly title: string;
  readonly organisation: string;
  /** ISO date of the document, where it has one. */
  readonly date?: string;
  readonly blocks: readonly Block[];
}
