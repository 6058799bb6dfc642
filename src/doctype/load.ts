import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { yamlReason } from '../draft/yaml-reason.ts';
import { type ValidationError, doctype as validate } from '../schema/validators.js';
import { nearest } from '../text/nearest.ts';
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

/** Reads a 文种 from YAML (`schemas/doctype.schema.json`). Never throws. */
export function parseDoctype(text: string): { readonly doctype: Doctype } | { readonly problems: readonly DoctypeProblem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', lineCounter: lines });
  const lineOf = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const [error] = document.errors;
  if (error) return { problems: [notYaml(lineOf(error.pos[0]), error.message)] };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
  } catch (aliases) {
    return { problems: [notYaml(1, aliases instanceof Error ? aliases.message : String(aliases))] };
  }
  if (validate(value)) {
    const doctype = { ...defaults, ...withLists(value as Doctype) };
    const twice = doctype.sections.findIndex(({ id }, index) => doctype.sections.findIndex(other => other.id === id) !== index);
    if (twice === -1) return { doctype };
    const id = doctype.sections[twice]?.id ?? '';
    const line = lineOf(startOf(document.getIn(['sections', twice, 'id'], true)));
    return { problems: [{ line, message: { zh: `“${id}”这个 id 用了两次，应各不相同`, en: `The id ${id} is there twice` } }] };
  }
  return { problems: (validate.errors ?? []).map(wrong => told(wrong, document, lineOf)) };
}

function told(wrong: ValidationError, document: Document, lineOf: (offset: number) => number): DoctypeProblem {
  const path = wrong.instancePath.split('/').slice(1);
  const where = path.join('.') || '文种';
  const key = wrong.params['additionalProperty'];
  if (typeof key === 'string') {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(map) ? map.items.find(item => isScalar(item.key) && item.key.value === key) : undefined;
    const meant = nearest(key, path.length === 0 ? doctypeKeys : path[0] === 'sections' ? sectionKeys : unsuitableKeys);
    return {
      line: lineOf(startOf(pair?.key)),
      message: {
        zh: `“${where}”没有“${key}”这一项${meant === undefined ? '' : `，应为“${meant}”`}`,
        en: `${where} has no key ${key}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
      },
    };
  }
  const missing = wrong.params['missingProperty'];
  const allowed = wrong.params['allowedValues'];
  const named = typeof missing === 'string' ? [missing] : Array.isArray(allowed) ? allowed : [];
  const reason = reasons[wrong.keyword] ?? anyReason;
  return {
    line: lineOf(startOf(path.length === 0 ? document.contents : document.getIn(path, true))),
    message: {
      zh: `“${where}”${reason.zh}${named.length > 0 ? `：${named.join('、')}` : ''}`,
      en: `${where} ${reason.en}${named.length > 0 ? `: ${named.join(', ')}` : ''}`,
    },
  };
}

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

const notYaml = (line: number, message: string): DoctypeProblem => ({
  line,
  message: { zh: `格式有误：${yamlReason(message)}`, en: message },
});

const doctypeKeys = ['name', 'sections', 'period', ...Object.keys(defaults)];
const sectionKeys = ['id', 'heading', 'synonyms', 'presence', 'skeleton'];
const unsuitableKeys = ['words', 'why', 'whyEnglish'];

const anyReason: DoctypeProblem['message'] = { zh: '的值不对', en: 'has a wrong value' };

const reasons: Readonly<Record<string, DoctypeProblem['message']>> = {
  required: { zh: '缺少必填的项', en: 'lacks a key' },
  enum: { zh: '的值不在可选范围内', en: 'must be one of the allowed values' },
  type: { zh: '的类型不对', en: 'is of the wrong type' },
  pattern: { zh: '的写法不对', en: 'is not written as it must be' },
  minLength: { zh: '不能为空', en: 'must not be empty' },
};

const withLists = (doctype: Doctype): Doctype => ({
  ...doctype,
  titleWords: doctype.titleWords ?? [doctype.name],
  sections: doctype.sections.map(section => ({ ...section, synonyms: section.synonyms ?? [], skeleton: section.skeleton ?? [] })),
});
