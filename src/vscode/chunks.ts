/** The core and the Word writer: files of their own on the desktop, loaded when first needed. */
export type Core = typeof import('../index.ts');
export type DocxWriter = typeof import('../docx/to-docx.ts');

export const loadCore = (): Promise<Core> => import('../index.ts');

export const loadDocx = (): Promise<DocxWriter> => import('../docx/to-docx.ts');
