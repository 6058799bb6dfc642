import { doctypes } from '../schema/doctypes.ts';
import type { Doctype } from './doctype.ts';

/** The shipped 文种. */
export const builtinDoctypes: readonly Doctype[] = doctypes;
