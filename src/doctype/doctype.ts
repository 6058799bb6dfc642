/** How much a part of a document is wanted. No standard demands any (they are practice). */
export type Presence = 'required' | 'expected' | 'optional' | 'none';

/** A section of a 文种: one slot in its outline. */
export interface Section {
  readonly id: string;
  /** The heading its skeleton has. */
  readonly heading: string;
  /** Other wordings of the heading; matched on the heading's text without number, time words and unit names. */
  readonly synonyms: readonly string[];
  readonly presence: Presence;
  /** Text inserted where the section is missing: one line a paragraph, blanks as `【…】`. */
  readonly skeleton: readonly string[];
}

/** 文种, as data (`schemas/doctypes/*.yaml`, or an office's own). */
export interface Doctype {
  /** 工作总结, 情况汇报 … */
  readonly name: string;
  readonly aliases: readonly string[];
  /** For the menus of an English editor. */
  readonly englishName: string;
  /** Pinyin initials, the snippet's prefix. */
  readonly prefix: string;
  /** A text is of this type when its title contains one of these (the longest match among all types wins). */
  readonly titleWords: readonly string[];
  /** In order. Empty: the type has no fixed sections (讲话稿). */
  readonly sections: readonly Section[];
  readonly salutation: Presence;
  readonly addressee: Presence;
  readonly closing: Presence;
  /** Wordings of a 结束语. */
  readonly closingWords: readonly string[];
  readonly signature: Presence;
  readonly period?: 'year' | 'half-year';
  /** Words that do not suit its period, e.g. 一年来 in a half-year summary. */
  readonly unsuitable: readonly { readonly words: string; readonly why: string; readonly whyEnglish: string }[];
}
