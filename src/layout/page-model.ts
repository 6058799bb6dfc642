/** What stands on the pages, before it is written as .docx or drawn as a preview. Plain data: it can be sent as JSON. */

/** The elements of a page, each with its own style (`styles.ts`). */
export type Role =
  | 'title'
  | 'subtitle' // 副标题, and 讲话人 and date under the title of a speech
  | 'addressee'
  | 'salutation'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'body'
  | 'attachment' // 附件说明
  | 'attachmentLabel' // 附件1, at the head of the attachment itself
  | 'signature'
  | 'date'
  | 'picture' // the paragraph that holds a picture
  | 'caption'
  | 'tableHead'
  | 'tableText'
  | 'pageNumber'
  | 'blank';

/** A stretch of text with one look. `\n` is a new line inside the paragraph. */
export interface Run {
  readonly text: string;
  /** Where the face is not the paragraph's own: the text that runs on behind a heading. */
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
  readonly right?: number;
  /** In characters of 3号: where the first line starts, and how far in from there the others do (附件说明). */
  readonly hanging?: { readonly indent: number; readonly width: number };
  readonly pageBreakBefore?: boolean;
  /** Stays on the page of the next paragraph. */
  readonly keepNext?: boolean;
}

export type Alignment = 'left' | 'center' | 'right';

export interface Table {
  readonly kind: 'table';
  /** The first row is the head, repeated on every page. All rows have as many cells as there are columns. */
  readonly rows: readonly (readonly (readonly Run[])[])[];
  readonly columns: readonly {
    readonly alignment: Alignment;
    /** Share of the text's width; all together are 1. */
    readonly width: number;
  }[];
}

export interface Image {
  readonly kind: 'image';
  /** As the draft names it. */
  readonly path: string;
  readonly caption: string;
  readonly pageBreakBefore?: boolean;
}

export type Block = Paragraph | Table | Image;

export interface PageModel {
  readonly title: string;
  readonly organisation: string;
  /** ISO date of the document, where it has one. */
  readonly date?: string;
  readonly blocks: readonly Block[];
}
