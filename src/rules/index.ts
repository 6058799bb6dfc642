// Generated from the files of this folder by `npm run generate`.
import type { Rule } from '../lint/rule.ts';

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
];
