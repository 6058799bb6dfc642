import type { Role } from './page-model.ts';

/** Every figure of the layout, with its clause of GB/T 9704—2012. Lengths in twips (1/1440 inch), sizes in half-points. */

/** A4, 210 × 297 mm (5.1). 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm (5.2.1); 切口 and bottom are what remains. */
export const page = { width: 11906, height: 16838, top: 2098, left: 1588, right: 1474, bottom: 1984 } as const;

/** 22 lines of 版心 225 mm (5.2.2): the largest whole twip that still gives 22. */
export const linePitch = 579;

/** 28 characters of 3号 in 156 mm (5.2.2): 16 pt is a hair too wide, so characters stand closer by a quarter of a point. */
export const characterSpacing = -5;

/** Width of the text block in twips, and of one character of 3号. */
export const textWidth = page.width - page.left - page.right;
export const textHeight = page.height - page.top - page.bottom;
export const character = 320;

/** Distance of the page number from the page's bottom edge: its dash stands 7 mm below the text block (7.5). */
export const footerDistance = 1447;

export type Face = 'title' | 'black' | 'kai' | 'fangsong' | 'song';

/** The usual names of the faces; Word falls back by name, and no font is embedded. */
export const faces: Readonly<Record<Face, string>> = {
  title: '方正小标宋简体',
  black: '黑体',
  kai: '楷体_GB2312',
  fangsong: '仿宋_GB2312',
  song: '宋体',
};

export interface Style {
  readonly face: Face;
  /** Half-points: 44 is 2号, 32 is 3号, 28 is 4号. */
  readonly size: number;
  readonly align: 'left' | 'center' | 'right' | 'both';
  /** First-line indent in characters. */
  readonly firstLine: number;
  /** 0 for 一级标题, as Word counts. */
  readonly outline?: number;
}

const body: Style = { face: 'fangsong', size: 32, align: 'both', firstLine: 2 };

export const styles: Readonly<Record<Role, Style>> = {
  title: { face: 'title', size: 44, align: 'center', firstLine: 0 }, // 7.3.1
  subtitle: { face: 'kai', size: 32, align: 'center', firstLine: 0 }, // practice of speeches
  addressee: { ...body, firstLine: 0 }, // 7.3.2
  salutation: { ...body, firstLine: 0 }, // as 7.3.2
  heading1: { ...body, face: 'black', outline: 0 }, // 7.3.3
  heading2: { ...body, face: 'kai', outline: 1 }, // 7.3.3
  heading3: { ...body, outline: 2 }, // 7.3.3
  heading4: { ...body, outline: 3 }, // 7.3.3
  body, // 7.3.3
  attachment: { ...body, firstLine: 0 }, // 7.3.4
  signature: { ...body, align: 'right', firstLine: 0 }, // 7.3.5
  date: { ...body, align: 'right', firstLine: 0 }, // 7.3.5
  caption: { ...body, align: 'center', firstLine: 0, size: 28 },
  blank: { ...body, firstLine: 0 },
};

/** Page number: 4号半角宋体, one 一字线 on each side (7.5). */
export const pageNumber = { face: 'song', size: 28, dash: '—' } as const;
