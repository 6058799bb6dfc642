/** The core: a file of its own, loaded when first needed. It loads the Word writer in the same way. */
export type Core = typeof import('../index.ts');

export const loadCore = (): Promise<Core> => import('../index.ts');
