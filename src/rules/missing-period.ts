import type { Line } from '../draft/draft.ts';
import { defineRule } from '../lint/rule.ts';
import { isHan } from '../text/char-class.ts';
import { findAll } from '../text/find-all.ts';
import type { Span } from '../text/span.ts';

const unfinished = /[，、；]$/;
const stopsInside = /[。；！？]/;
const lead = /(?:如下|以下几(?:个方面|点)|以下(?:方面|问题|几项))(?<mark>。)$/d;
const amongThem = /(?<=\d[万亿]?(?:[项条处件起家户人名次场份个所座辆]|人次|家次|万元|亿元|元))其中/g;
const except =
  /(?<=[\p{Script=Han}]{2}(?<![清排消解拆扣免切去根删废铲破开剔驱摒乘整]))除(?=[\p{Script=Han}\d、]{2,60}(?:以外|之外)，)/gu;
const cutOff = /(?<=[\p{Script=Han}”》])。(?=却(?!是)|从而|以致|致使)/gu;
const purpose =
  /(?<=[。，；])为(?:了|确保|保障|控制|防止|维护)[^，。；]{2,20}，(?:确保|保障|保证)[^，。；]{2,24}(?<mark>。)(?=[^\n])/dg;

export const missingPeriod = defineRule({
  id: 'missing-period',
  scope: 'line',
  kinds: ['paragraph', 'heading'],
  meta: {
    category: 'punctuation',
    severity: 'warning',
    summary: {
      zh: '一段话以句末点号结束，一句话该停处有停顿',
      en: 'A paragraph ends with a full stop, and a sentence has its pauses',
    },
    basis: { zh: 'GB/T 15834—2011 4.1、4.4；提起下文用冒号：4.7', en: 'GB/T 15834—2011 4.1, 4.4; a colon leads on: 4.7' },
    strength: 'required',
    repair: 'both',
    // A paragraph cut in mid-sentence lacks its rest, not its full stop.
    yieldsTo: ['broken-line'],
    messages: {
      none: { zh: '段末没有句号，应补上“。”', en: 'The paragraph ends without a full stop' },
      comma: { zh: '段末是“{mark}”，应为“。”', en: 'The paragraph ends with “{mark}”; it should be a full stop' },
      lead: { zh: '“{words}”提起下文，宜用冒号', en: '“{words}” leads on to what follows; use a colon' },
      pause: { zh: '“{words}”前缺少停顿，应加“，”', en: 'There is no pause before “{words}”; insert ，' },
      cut: { zh: '“。”把一句话断成两截，应为“，”', en: 'The 。 cuts a sentence in two; it should be ，' },
    },
  },
  *check(line, { at }) {
    for (const { span, words } of pauses(line)) {
      const suggestions = [
        { title: { zh: '加“，”', en: 'Insert ，' }, edits: [{ span: { start: span.start, end: span.start }, text: '，' }] },
      ];
      yield at(span, 'pause', { data: { words }, suggestions });
    }
    for (const { span, isSure } of cuts(line)) {
      const suggestions = [{ title: { zh: '改为“，”', en: 'Change to ，' }, edits: [{ span, text: '，' }] }];
      yield at(span, 'cut', { suggestions, ...(!isSure && { severity: 'information' as const }) });
    }
    const { prose, content, kind, heading } = line;
    if (kind === 'heading' && !heading?.runIn) return;
    const words = prose.slice(content.start, content.end);
    const end = { start: content.end - 1, end: content.end };
    const match = words.endsWith('。') ? lead.exec(words) : null;
    if (match) {
      const suggestions = [{ title: { zh: '改为“：”', en: 'Change to “：”' }, edits: [{ span: end, text: '：' }] }];
      yield at(end, 'lead', { data: { words: match[0].slice(0, -1) }, severity: 'information', suggestions });
      return;
    }
    // A paragraph of prose has a stop inside; a line without one may be a label, a list, a caption.
    const isOpen = unfinished.test(words.slice(-1));
    if (words.length < 20 || (!isOpen && !isHan(words.at(-1))) || !stopsInside.test(words.slice(0, -1))) return;
    if (isOpen) {
      const mark = words.at(-1) ?? '';
      const suggestions = [{ title: { zh: '改为“。”', en: 'Change to “。”' }, edits: [{ span: end, text: '。' }] }];
      yield at(end, 'comma', { data: { mark }, severity: mark === '；' ? 'information' : 'warning', suggestions });
    } else {
      yield at(end, 'none', { fix: [{ span: { start: content.end, end: content.end }, text: '。' }] });
    }
  },
});

function* pauses({ prose }: Line): Generator<{ readonly span: Span; readonly words: string }> {
  if (prose.includes('其中'))
    for (const { index } of findAll(prose, amongThem)) yield { span: { start: index, end: index + 2 }, words: '其中' };
  if (prose.includes('外，'))
    for (const { index } of findAll(prose, except)) yield { span: { start: index, end: index + 1 }, words: '除' };
}

function* cuts({ prose }: Line): Generator<{ readonly span: Span; readonly isSure: boolean }> {
  for (const { index } of findAll(prose, cutOff, ['。却', '。从而', '。以致', '。致使']))
    yield { span: { start: index, end: index + 1 }, isSure: true };
  for (const match of findAll(prose, purpose, ['，确保', '，保障', '，保证'])) {
    const [start, end] = match.indices?.groups?.['mark'] ?? [0, 0];
    yield { span: { start, end }, isSure: false };
  }
}
