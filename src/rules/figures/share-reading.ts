import type { Line } from '../../draft/draft.ts';
import type { Figure } from '../../draft/figures.ts';
import { sentencesOf } from '../../draft/sentences.ts';
import { isCount, isDifference, isEarlier, nestedOf } from './counts.ts';

/** The two counts a rate is the ratio of. */
export interface Share {
  readonly part: Figure;
  readonly whole: Figure;
  /** The part is what is left of the whole without `part`: 不合格8批次 for 合格率. */
  readonly isRest?: true;
  /** It is not said that the one is among the other: they only stand side by side. */
  readonly isLikely?: true;
  /** A rate is named after what was done: 整改率. */
  readonly isOfDeed?: true;
  /** The whole is but the nearest of several. */
  readonly isOneOfMany?: true;
  /** Other parts that would do as well: where one of them gives the rate, it is theirs. */
  readonly others?: readonly Figure[];
  /** Other wholes that would do as well: of 120件，办结114件，办结率95%，其中当日办结76件 the 76 are a share of both. */
  readonly wholes?: readonly Figure[];
}

/** What a rate is that of: 整改 of `整改率达`; of 不合格率, what was not 合格. */
export interface Deed {
  readonly verb: string;
  readonly isNot: boolean;
}

/** What a rate may be read from. */
export interface Reading {
  readonly line: Line;
  readonly figures: readonly Figure[];
  readonly nested: readonly boolean[];
  /** The whole of the share told before, and where that one was told. */
  readonly carried?: Figure;
  readonly carriedFrom?: number;
  /** The whole of the first of the shares that follow each other. */
  readonly root?: Figure;
}

export const readingOf = (line: Line, figures: readonly Figure[]): Reading => ({
  line,
  figures,
  nested: nestedOf(line),
});

/** What is read behind a share: of a rate like 办结率 the next share is one of what was done. */
export function goOn(reading: Reading, { part, whole, isRest, wholes }: Share, index: number, deed: Deed | undefined): Reading {
  const carried = deed && !deed.isNot && !isRest ? part : whole;
  return { ...reading, carried, carriedFrom: index, root: reading.root && wholes?.includes(reading.root) ? reading.root : whole };
}

export const isValue = (line: Line, figure: Figure): boolean =>
  isCount(figure) && !isDifference(figure) && (!isEarlier(figure) || isOfLastYear(line, figure));

/** 去年受理327件，办结320件: a sentence that speaks of that year alone compares it with nothing. */
function isOfLastYear(line: Line, { subject, sentence }: Figure): boolean {
  if (!/^(?:去年|上年)(?!同期)/.test(subject)) return false;
  const span = sentencesOf(line)[sentence];
  const words = span ? line.prose.slice(span.start, span.end) : '';
  return (
    /^(?:去年|上年)/.test(words) &&
    !/今年|本[年期]|目前|现|截至|[较增减降升]|同比|比(?![例重])|(?<!^)(?:去年|上年|\d年)/.test(words)
  );
}
