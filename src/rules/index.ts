// Generated from the files of this folder by `npm run generate`.
import type { Rule } from '../lint/rule.ts';
import { attachmentMark } from './attachment-mark.ts';
import { bookTitleMark } from './book-title-mark.ts';
import { brokenLine } from './broken-line.ts';
import { changeMismatch } from './change-mismatch.ts';
import { claimCount } from './claim-count.ts';
import { collocation } from './collocation.ts';
import { dateFormat } from './date-format.ts';
import { dateInvalid } from './date-invalid.ts';
import { deParticle } from './de-particle.ts';
import { documentNumber } from './document-number.ts';
import { dunhao } from './dunhao.ts';
import { duplicatePassage } from './duplicate-passage.ts';
import { emptySection } from './empty-section.ts';
import { figureConflict } from './figure-conflict.ts';
import { figureFormat } from './figure-format.ts';
import { frontMatter } from './front-matter.ts';
import { halfwidthPunctuation } from './halfwidth-punctuation.ts';
import { headingLevel } from './heading-level.ts';
import { headingSequence } from './heading-sequence.ts';
import { headingStyle } from './heading-style.ts';
import { longSentence } from './long-sentence.ts';
import { metricFormula } from './metric-formula.ts';
import { metricRange } from './metric-range.ts';
import { missingClosing } from './missing-closing.ts';
import { missingPeriod } from './missing-period.ts';
import { missingSalutation } from './missing-salutation.ts';
import { missingSection } from './missing-section.ts';
import { missingSignature } from './missing-signature.ts';
import { missingTitle } from './missing-title.ts';
import { ordinalSeparator } from './ordinal-separator.ts';
import { ordinalSequence } from './ordinal-sequence.ts';
import { pairedPunctuation } from './paired-punctuation.ts';
import { pendingMetric } from './pending-metric.ts';
import { periodMismatch } from './period-mismatch.ts';
import { personalData } from './personal-data.ts';
import { placeholder } from './placeholder.ts';
import { rateMismatch } from './rate-mismatch.ts';
import { repeatedPunctuation } from './repeated-punctuation.ts';
import { repeatedWord } from './repeated-word.ts';
import { residue } from './residue.ts';
import { secrecyMark } from './secrecy-mark.ts';
import { sectionOrder } from './section-order.ts';
import { stalePhrase } from './stale-phrase.ts';
import { standardWording } from './standard-wording.ts';
import { straySpace } from './stray-space.ts';
import { sumMismatch } from './sum-mismatch.ts';
import { termConsistency } from './term-consistency.ts';
import { titleGenre } from './title-genre.ts';
import { truncatedPeriod } from './truncated-period.ts';
import { typo } from './typo.ts';
import { unresolvedReference } from './unresolved-reference.ts';
import { unusedMetric } from './unused-metric.ts';

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  attachmentMark,
  bookTitleMark,
  brokenLine,
  changeMismatch,
  claimCount,
  collocation,
  dateFormat,
  dateInvalid,
  deParticle,
  documentNumber,
  dunhao,
  duplicatePassage,
  emptySection,
  figureConflict,
  figureFormat,
  frontMatter,
  halfwidthPunctuation,
  headingLevel,
  headingSequence,
  headingStyle,
  longSentence,
  metricFormula,
  metricRange,
  missingClosing,
  missingPeriod,
  missingSalutation,
  missingSection,
  missingSignature,
  missingTitle,
  ordinalSeparator,
  ordinalSequence,
  pairedPunctuation,
  pendingMetric,
  periodMismatch,
  personalData,
  placeholder,
  rateMismatch,
  repeatedPunctuation,
  repeatedWord,
  residue,
  secrecyMark,
  sectionOrder,
  stalePhrase,
  standardWording,
  straySpace,
  sumMismatch,
  termConsistency,
  titleGenre,
  truncatedPeriod,
  typo,
  unresolvedReference,
  unusedMetric,
];
