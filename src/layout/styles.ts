import type { Alignment, Role } from './page-model.ts';

/** Every figure of the layout, with its clause of GB/T 9704—2012. Lengths in twips (1/1440 inch), sizes in half-points. */

/** A4, 210 × 297 mm (5.1). 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm (5.2.1); 切口 and bottom are what remains. */
export const page = { width: 11906, height: 16838, top: 2098, left: 1588, right: 1474, bottom: 1984 } as const;

/** 版心, 156 × 225 mm (5.2.1). */
export const textWidth = page.width - page.left - page.right;
export const textHeight = page.height - page.top - page.bottom;

/** 22 lines of 28 characters fill it (5.2.3). */
export const linesPerPage = 22;
export const charactersPerLine = 28;

/** 22 lines of 版心 225 mm: the largest whole twip that still gives 22. */
export const linePitch = 579;

/** 28 characters of 3号 in 156 mm: 16 pt is a hair too wide, so characters stand closer by a quarter of a point. */
export const characterSpacing = -5;

/** 一字 (3.1): one of the 28 characters of a line. */
export const character = textWidth / charactersPerLine;

/** Distance of the page number from the page's bottom edge: its dash stands 7 mm below the text block (7.5). */
export const footerDistance = 1447;

/** 一字线 on each side of the page number, and its distance from the edge: one character of 4号 (7.5). */
export const pageNumber = { dash: '—', indent: 280 } as const;

export type Face = 'title' | 'black' | 'kai' | 'fangsong' | 'song';

/**
 * The standard names kinds of type only (小标宋体, 黑体, 楷体, 仿宋体, 宋体); these are the usual fonts of each, and what stands in for
 * one that a machine has not: Word falls back by name, and no font is embedded.
 */
export const faces: Readonly<Record<Face, { readonly name: string; readonly fallback: string }>> = {
  title: { name: '方正小标宋简体', fallback: '华文中宋' },
  black: { name: '黑体', fallback: 'SimHei' },
  kai: { name: '楷体_GB2312', fallback: '楷体' },
  fangsong: { name: '仿宋_GB2312', fallback: '仿宋' },
  song: { name: '宋体', fallback: 'SimSun' },
};

export interface Style {
  readonly face: Face;
  /** Half-points: 44 is 2号, 32 is 3号, 28 is 4号. */
  readonly size: number;
  readonly align: Alignment | 'both';
  /** First-line indent in characters. */
  readonly firstLine: number;
  readonly line: { readonly height: number; readonly rule: 'exact' | 'atLeast' | 'auto' };
  /** 0 for 一级标题, as Word counts. */
  readonly outline?: number;
  /** Not left alone at the foot of a page. */
  readonly keepNext?: boolean;
}

const grid = { height: linePitch, rule: 'exact' } as const;
const natural = { height: 240, rule: 'auto' } as const;
/** A fixed line would cut a cell: rows grow with what they hold. */
const cell = { height: 420, rule: 'atLeast' } as const;

/** 3号仿宋 unless something else is said (5.2.2). */
const body: Style = { face: 'fangsong', size: 32, align: 'both', firstLine: 2, line: grid };
const flush: Style = { ...body, firstLine: 0 };

export const styles: Readonly<Record<Role, Style>> = {
  title: { ...flush, face: 'title', size: 44, align: 'center' }, // 7.3.1
  subtitle: { ...flush, face: 'kai', align: 'center' }, // practice
  addressee: flush, // 7.3.2
  salutation: flush, // as 7.3.2
  heading1: { ...body, face: 'black', outline: 0 }, // 7.3.3
  heading2: { ...body, face: 'kai', outline: 1 }, // 7.3.3
  heading3: { ...body, outline: 2 }, // 7.3.3
  heading4: { ...body, outline: 3 }, // 7.3.3
  body, // 7.3.3
  attachment: { ...flush, align: 'left' }, // 7.3.4
  attachmentLabel: { ...flush, face: 'black' }, // 7.3.7
  signature: { ...flush, align: 'right' }, // 7.3.5
  date: { ...flush, align: 'right' }, // 7.3.5
  picture: { ...flush, align: 'center', line: natural, keepNext: true },
  caption: { ...flush, align: 'center', size: 28 }, // practice
  tableHead: { ...flush, face: 'black', align: 'center', size: 28, line: cell }, // practice
  tableText: { ...flush, align: 'left', size: 28, line: cell }, // practice
  pageNumber: { ...flush, face: 'song', align: 'right', size: 28, line: natural }, // 7.5
  blank: flush,
};
