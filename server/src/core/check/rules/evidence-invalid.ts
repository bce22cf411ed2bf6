import type { EvidenceRule } from '../rule.ts';

/** Broken syntax, a field of the wrong form, or a key that looks mistyped in a YAML or JSON evidence file. */
export const evidenceInvalid: EvidenceRule = {
  id: 'evidence-invalid',
  severity: 'error',
  applies: 'evidence',
  check: ({ file }) => file.problems.filter((problem) => problem.rule === 'evidence-invalid'),
};
