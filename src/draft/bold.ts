import { isBlank } from '../text/char-class.ts';
import type { Span } from '../text/span.ts';

/** Words in bold, with and without their marks. */
export interface Bold {
  readonly whole: Span;
  readonly words: Span;
}

/** What a blank `**` stands before: a place, an office, a measure. */
const blankFor =
  /^[省市县区州盟旗镇乡村社街路局厅部委办处科室院校厂矿站队所组公年月日次个家户名人项条起件场处份期轮批万亿元吨台辆座栋米亩％%倍]/;

/** Words that begin like one of those and are none: in `**市场监管**` the marks are marks. */
const isWord =
  /^(?:省[级直内委]|市[场级直区民内容政委]|县[级域直城委]|区[域级间委]|州[级]|镇[级村区街]|乡[村镇土]|村[级民庄组委]|社[会区]|街[道]|路[面网域段线况径]|局[面部势]|部[分门署位]|委[托员]|办[理公法事结学案]|处[置理罚于分]|科[学技普]|室[内外]|院[落]|校[园车外内]|厂[房区]|矿[山井产]|站[位点]|队[伍]|所[有以属需]|组[织建]|公[开共司路布安益正平]|年[度初底终内末]|月[度底]|日[常益]|次[生要日]|个[人体别性]|家[庭长园校]|户[外籍主]|名[单录称]|人[员民才们力大均防群身居]|项[目]|条[件例块线]|起[重草点步底]|件[数]|场[所景地馆]|份[额]|期[间限]|轮[值换训]|批[准示复次发]|万[家户人]|元[旦素]|台[账风]|辆[次]|座[谈]|亩[产])/;

const longest = 200;

/**
 * The words in bold of a line, from left to right. A pair of `**` is bold only around two or more characters without outer
 * blanks, and only if the first mark does not stand for a blank left to fill: `**市**镇`, `**次，检查**处` have two blanks each.
 */
export function boldOf(text: string): readonly Bold[] {
  const found: Bold[] = [];
  let open = nextMark(text, 0);
  while (open !== -1) {
    const close = nextMark(text, open + 2);
    if (close === -1) break;
    if (isBold(text, open + 2, close)) {
      found.push({ whole: { start: open, end: close + 2 }, words: { start: open + 2, end: close } });
      open = nextMark(text, close + 2);
    } else open = close;
  }
  return found;
}

/** The next `**` that is not part of a longer run of asterisks. */
function nextMark(text: string, from: number): number {
  let at = text.indexOf('**', from);
  while (at !== -1) {
    let end = at + 2;
    while (text[end] === '*') end++;
    if (end === at + 2) return at;
    at = text.indexOf('**', end);
  }
  return -1;
}

function isBold(text: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > longest || isBlank(text[start]) || isBlank(text[end - 1])) return false;
  const words = text.slice(start, end);
  if (words.includes('*') || words.includes('\0') || /^[，。；、：！？）”]/.test(words)) return false;
  return !blankFor.test(words) || isWord.test(words);
}
