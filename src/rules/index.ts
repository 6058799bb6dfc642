// Generated from the files of this folder by `npm run generate`.
import type { Rule } from '../lint/rule.ts';
import { brokenLine } from './broken-line.ts';
import { emptySection } from './empty-section.ts';
import { frontMatter } from './front-matter.ts';
import { metricFormula } from './metric-formula.ts';
import { metricRange } from './metric-range.ts';
import { missingSalutation } from './missing-salutation.ts';
import { missingSection } from './missing-section.ts';
import { missingSignature } from './missing-signature.ts';
import { missingTitle } from './missing-title.ts';
import { pendingMetric } from './pending-metric.ts';
import { placeholder } from './placeholder.ts';
import { residue } from './residue.ts';
import { unresolvedReference } from './unresolved-reference.ts';
import { unusedMetric } from './unused-metric.ts';

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  brokenLine,
  emptySection,
  frontMatter,
  metricFormula,
  metricRange,
  missingSalutation,
  missingSection,
  missingSignature,
  missingTitle,
  pendingMetric,
  placeholder,
  residue,
  unresolvedReference,
  unusedMetric,
];
