import type { Line } from '../../draft/draft.ts';
import { CharacterSet, isHan } from '../../text/char-class.ts';

/** How a paragraph ends that does not end as it should. */
export type End =
  | { readonly kind: 'lead'; readonly words: string } // …如下。
  | { readonly kind: 'open-lead'; readonly words: string; readonly mark: string } // …如下, with ， or nothing
  | { readonly kind: 'salutation'; readonly mark: string }
  | { readonly kind: 'formula'; readonly isThanks: boolean } // 谢谢大家
  | { readonly kind: 'mark'; readonly mark: string } // ， 、 ；
  | { readonly kind: 'none' }
  /** A sentence of few words, which may be what is left of one. */
  | { readonly kind: 'rest' }
  /** Ends in ， 、 ； and has no stop inside: a paragraph cut off, or an item; its neighbours tell. */
  | { readonly kind: 'hanging'; readonly mark: string }
  /** Without a stop inside: a paragraph or a label, a caption, an item; its neighbours tell. */
  | { readonly kind: 'bare'; readonly commas: number };

/** What opens a line: the shape and the value of its number. */
export interface Opening {
  readonly family: string;
  readonly value: number;
}

const unfinished = /[，、；,]$/;
const stopsInside = /[。；！？]/;
const lead = /(?:如下|以下几(?:个方面|点)|以下(?:方面|问题|几项))。$/;
/** The last characters of `lead`, before its full stop. */
const endsLead = new CharacterSet('下面点题项');
const openLead =
  /(?:(?:总结|汇报|报告|情况|通报|说明|安排|部署|工作|问题|措施|要求|意见|建议|数据)如下|以下(?:[几\p{Script=Han}]{0,2}(?:个方面|方面|几点))?(?:的?(?:工作|问题|措施|要求|意见|建议|做法|内容))?)[，、；,]?$/u;
const formula =
  /^(?:以上(?:汇报|报告|发言)?，?)?(?:(?:如有)?不[当妥到]之处，?(?:敬?请|恳请|望)(?:各位)?(?:领导|大家|同志们?)?(?:给予)?(?:予以)?批评指正|特此(?:汇报|报告|总结|说明|通报)|(?:我的(?:发言|汇报|讲话)(?:完了|完毕|到此结束)，)?谢谢(?:大家|各位(?:领导)?))$/;

export function endOf({ prose, content, kind, heading }: Line): End | undefined {
  const last = prose[content.end - 1] ?? '';
  // Most paragraphs end as they should; what leads on is in their last words.
  if (last === '。' && (kind === 'paragraph' || heading?.runIn))
    return endsLead.has(prose.charCodeAt(content.end - 2))
      ? leadOf(prose.slice(content.start, content.end).slice(-8))
      : undefined;
  if (kind === 'heading' && !heading?.runIn) return undefined;
  const words = prose.slice(content.start, content.end);
  if (kind === 'salutation' || kind === 'addressee')
    return '，,、。；'.includes(last) || (isHan(last) && kind === 'salutation')
      ? { kind: 'salutation', mark: isHan(last) ? '' : last }
      : undefined;
  const isOpen = unfinished.test(last);
  if (!isOpen && !isHan(last)) return isFigureEnd(words, last) ? { kind: 'rest' } : undefined;
  if (kind === 'paragraph' && words.length >= 6 && openLead.test(words.slice(-16)))
    return {
      kind: 'open-lead',
      words: openLead.exec(words.slice(-16))?.[0].replace(/[，、；,]$/, '') ?? '',
      mark: isOpen ? last : '',
    };
  if (kind === 'paragraph' && formula.test(words)) return { kind: 'formula', isThanks: words.includes('谢谢') };
  if (words.length < 20) return undefined;
  if (stopsInside.test(words.slice(0, -1)))
    return isOpen ? { kind: 'mark', mark: last } : { kind: isRest(words) ? 'rest' : 'none' };
  const commas = words.split('，').length - 1;
  if (isOpen && kind === 'paragraph' && words.indexOf('，') < words.length - 1 && words.includes('，') && !/[：:]/.test(words))
    return { kind: 'hanging', mark: last };
  return isOpen || kind !== 'paragraph' || commas === 0 || /[：:]/.test(words) ? undefined : { kind: 'bare', commas };
}

/** The last sentence is short and has no word of a predicate: 汛期前后个别断面氨氮 lacks more than its full stop. */
const isRest = (words: string): boolean =>
  /[。；！？”][^，。；！？”将已了要是有得到为达被使加继推抓做开落完实提确保进增减无未不]{1,14}$/.test(words);

/** `整改率为95%` at the end of a paragraph that has stops. */
const isFigureEnd = (words: string, last: string): boolean =>
  /[\d%％]/.test(last) && words.length >= 20 && stopsInside.test(words);

function leadOf(words: string): End | undefined {
  const match = lead.exec(words);
  return match ? { kind: 'lead', words: match[0].slice(0, -1) } : undefined;
}

const opening = /^[\s\0]*(?:(?<han>[一二三四五六七八九十]{1,3})(?<verb>[是要])|第(?<nth>[一二三四五六七八九十]{1,3}))/;
const values = '一二三四五六七八九十';

const opens = new CharacterSet('一二三四五六七八九十第\0 \t\u3000\u00A0');

/** The number a line begins with: 一是, 第二, 3., （4）. */
export function openingOf({ prose, heading, content }: Line): Opening | undefined {
  const label = heading?.label;
  if (label) return { family: label.style, value: label.value };
  if (!opens.has(prose.charCodeAt(content.start))) return undefined;
  const match = opening.exec(prose);
  const number = match?.groups?.['han'] ?? match?.groups?.['nth'];
  if (!match || number === undefined) return undefined;
  const value = number.length === 1 ? values.indexOf(number) + 1 : number.length * 100;
  return { family: match.groups?.['verb'] ?? '第', value };
}
