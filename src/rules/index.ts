// Generated from the files of this folder by `npm run generate`.
import type { Rule } from '../lint/rule.ts';
import { brokenLine } from './broken-line.ts';
import { collocation } from './collocation.ts';
import { deParticle } from './de-particle.ts';
import { emptySection } from './empty-section.ts';
import { frontMatter } from './front-matter.ts';
import { longSentence } from './long-sentence.ts';
import { metricFormula } from './metric-formula.ts';
import { metricRange } from './metric-range.ts';
import { missingSalutation } from './missing-salutation.ts';
import { missingSection } from './missing-section.ts';
import { missingSignature } from './missing-signature.ts';
import { missingTitle } from './missing-title.ts';
import { pendingMetric } from './pending-metric.ts';
import { personalData } from './personal-data.ts';
import { placeholder } from './placeholder.ts';
import { repeatedWord } from './repeated-word.ts';
import { residue } from './residue.ts';
import { secrecyMark } from './secrecy-mark.ts';
import { standardWording } from './standard-wording.ts';
import { termConsistency } from './term-consistency.ts';
import { typo } from './typo.ts';
import { unresolvedReference } from './unresolved-reference.ts';
import { unusedMetric } from './unused-metric.ts';

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  brokenLine,
  collocation,
  deParticle,
  emptySection,
  frontMatter,
  longSentence,
  metricFormula,
  metricRange,
  missingSalutation,
  missingSection,
  missingSignature,
  missingTitle,
  pendingMetric,
  personalData,
  placeholder,
  repeatedWord,
  residue,
  secrecyMark,
  standardWording,
  termConsistency,
  typo,
  unresolvedReference,
  unusedMetric,
];
