import type { LineKind } from './draft.ts';
import type { Row } from './row.ts';

/** The kinds that only a row's place in the piece tells; by row index. */
export interface Parts {
  readonly title?: number;
  readonly subtitles: readonly number[];
  readonly addressee?: number;
  readonly salutation?: number;
  readonly signature?: number;
  readonly date?: number;
}

const spoken = /^(?:尊敬的|各位|同志们|朋友们|老师们|同学们|代表们|委员们|战友们|女士们|先生们|亲爱的|大家)/;
const spokenEnd =
  /(?:同志们?|领导|代表们?|委员们?|来宾|朋友们?|同事们?|嘉宾|专家|评委|老师们?|同学们?|乡亲们?|主任|局长|书记|主席)$/;
const organisation =
  /(?:局|厅|部|委|办|处|科|室|院|校|所|站|队|会|社|厂|矿|公司|集团|中心|政府|支部|总支|党组|机关|大队|支队|单位|村|镇|乡|街道|指挥部|小组|银行|医院|学院|幼儿园)$/;
const dateLine =
  /^[（(]?(?:[\d０-９_×xX*＊]{2,8}|[二〇○零一三四五六七八九]{4})年[\d０-９_×xX*＊一二三四五六七八九十\s]{1,6}月[\d０-９_×xX*＊一二三四五六七八九十\s]{1,6}日[）)]?$|^\d{4}[-./]\d{1,2}[-./]\d{1,2}$/;

const shortTitle = 60;

/** Tells the parts of the piece in rows `[from, to)`. `kinds` are the rough kinds. */
export function findParts(rows: readonly Row[], kinds: readonly LineKind[], from: number, to: number): Parts {
  const text = (index: number): string => (rows[index]?.text ?? '').trim();
  const speaking: number[] = [];
  for (let index = from; index < to && speaking.length < 12; index++) {
    if (kinds[index] !== 'blank' && kinds[index] !== 'front-matter' && kinds[index] !== 'note') speaking.push(index);
  }
  const marked = kinds.indexOf('title', from);
  const afterCollection = kinds[speaking[0] ?? from] === 'collection' ? speaking.slice(1) : speaking;
  const first = afterCollection[0];
  const isMarked = marked !== -1 && marked < to;
  const title = isMarked
    ? marked
    : first !== undefined && kinds[first] === 'paragraph' && isTitle(text(first))
      ? first
      : undefined;

  const subtitles: number[] = [];
  let salutation: number | undefined;
  let addressee: number | undefined;
  const head = afterCollection.filter(index => title === undefined || index > title);
  for (const index of head) {
    if (kinds[index] !== 'paragraph') break;
    const words = text(index);
    if (isSalutation(words)) {
      salutation = index;
      break;
    }
    if (addressee === undefined && isAddressee(words)) addressee = index;
    else if (addressee === undefined && title !== undefined && isSubtitle(words, text(index + 1))) subtitles.push(index);
    else if (index !== head[0] && index !== head[1]) break;
  }
  return {
    ...(title !== undefined && { title }),
    subtitles,
    ...(salutation !== undefined && { salutation }),
    ...(addressee !== undefined && { addressee }),
    ...ending(kinds, text, from, to, title),
  };
}

function ending(
  kinds: readonly LineKind[],
  text: (index: number) => string,
  from: number,
  to: number,
  title: number | undefined,
): { readonly signature?: number; readonly date?: number } {
  const last = previousText(kinds, to, from);
  if (last === undefined || last === title) return {};
  const isDate = kinds[last] === 'paragraph' && dateLine.test(text(last));
  const candidate = isDate ? previousText(kinds, last, from) : last;
  const signature =
    candidate !== undefined && candidate !== title && kinds[candidate] === 'paragraph' && isSignature(text(candidate), isDate)
      ? candidate
      : undefined;
  return { ...(isDate && { date: last }), ...(signature !== undefined && { signature }) };
}

function previousText(kinds: readonly LineKind[], before: number, from: number): number | undefined {
  for (let index = before - 1; index >= from; index--) if (kinds[index] !== 'blank' && kinds[index] !== 'note') return index;
  return undefined;
}

const isTitle = (words: string): boolean =>
  words.length <= shortTitle &&
  !/[。；;，,：:！!？?、.…]$/.test(words) &&
  !/[。；]/.test(words) &&
  !spoken.test(words) &&
  /\p{L}/u.test(words);

const isSalutation = (words: string): boolean => {
  const ends = /[：:，,！!]$/.test(words);
  const name = words.replace(/[：:，,！!]$/, '');
  const isSpoken =
    name.length <= 40 &&
    !/[。；]/.test(name) &&
    (spoken.test(name) || spokenEnd.test(name)) &&
    !/大家(?:上午|下午|晚上)?好$/.test(name);
  return isSpoken && (ends || /^(?:各位.{0,20}[、，])?(?:同志们|朋友们|同事们)$/.test(name));
};

const isAddressee = (words: string): boolean =>
  words.length <= 100 &&
  /[：:]$/.test(words) &&
  /^[^。；]+$/.test(words) &&
  organisation.test(words.slice(0, -1).replace(/[）)]$/, ''));

const isSubtitle = (words: string, next: string): boolean =>
  /^——/.test(words) ||
  /^[（(].{4,30}[）)]$/.test(words) ||
  (words.length <= 16 && !/[。；，、：:！？,.]/.test(words) && (/^[（(].{4,20}[）)]$/.test(next) || isSalutation(next)));

const isSignature = (words: string, beforeDate: boolean): boolean =>
  words.length <= 40 &&
  !/[。；，,：:！!？?、.…）#*]$/.test(words) &&
  !/[。；，]/.test(words) &&
  (organisation.test(words) || (beforeDate && words.length <= 25));
