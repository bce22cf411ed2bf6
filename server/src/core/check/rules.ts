import type { Rule } from './rule.ts';
import { suppressionWithoutReason } from './rules/suppression-without-reason.ts';
import { unusedSuppression } from './rules/unused-suppression.ts';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [unusedSuppression, suppressionWithoutReason];
