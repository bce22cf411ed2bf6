import type { EvidenceRule } from '../rule.ts';

/** One id for two items, in this file or in two that are used together. */
export const evidenceDuplicateId: EvidenceRule = {
  id: 'evidence-duplicate-id',
  severity: 'error',
  applies: 'evidence',
  check: ({ file }) => file.problems.filter((problem) => problem.rule === 'evidence-duplicate-id'),
};
