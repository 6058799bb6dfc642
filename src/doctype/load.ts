import { LineCounter, parseDocument } from 'yaml';
import { doctype as validate } from '../schema/validators.js';
import type { Doctype } from './doctype.ts';

/** A mistake in a doctype's file; the line is 1-based. */
export interface DoctypeProblem {
  readonly line: number;
  readonly message: { readonly zh: string; readonly en: string };
}

const defaults = {
  englishName: '',
  prefix: '',
  aliases: [],
  titleWords: [],
  salutation: 'optional',
  addressee: 'optional',
  closing: 'optional',
  closingWords: [],
  signature: 'optional',
  unsuitable: [],
} as const;

/** Reads a 文种 from YAML (`schemas/doctype.schema.json`). */
export function parseDoctype(text: string): { readonly doctype: Doctype } | { readonly problems: readonly DoctypeProblem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', lineCounter: lines });
  const lineOf = (offset: number): number => lines.linePos(offset).line;
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map(error => ({
        line: lineOf(error.pos[0]),
        message: { zh: `格式有误：${error.message}`, en: error.message },
      })),
    };
  }
  const value: unknown = document.toJS({ maxAliasCount: 20 });
  if (validate(value)) return { doctype: { ...defaults, ...withLists(value as Doctype) } };
  const problems = (validate.errors ?? []).map(error => {
    const path = error.instancePath.split('/').slice(1);
    const node = document.getIn(path, true) as { range?: readonly number[] } | undefined;
    const where = path.join('.') || '文种';
    const unknown = error.params['additionalProperty'] ?? error.params['missingProperty'] ?? '';
    return {
      line: lineOf(node?.range?.[0] ?? 0),
      message: {
        zh: `“${where}”${reasons[error.keyword] ?? '的值不对'}${unknown === '' ? '' : `：${String(unknown)}`}`,
        en: `${where}: ${error.message ?? error.keyword} ${String(unknown)}`.trim(),
      },
    };
  });
  return { problems };
}

const reasons: Readonly<Record<string, string>> = {
  additionalProperties: '有不认识的项',
  required: '缺少必填的项',
  enum: '的值不在可选范围内',
  type: '的类型不对',
  pattern: '的写法不对',
  minLength: '不能为空',
};

const withLists = (doctype: Doctype): Doctype => ({
  ...doctype,
  titleWords: doctype.titleWords ?? [doctype.name],
  sections: doctype.sections.map(section => ({ ...section, synonyms: section.synonyms ?? [], skeleton: section.skeleton ?? [] })),
});
