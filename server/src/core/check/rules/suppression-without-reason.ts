import type { SuppressionRule } from '../rule.ts';

/** Whoever reads the dossier later should not have to guess why a check was switched off. */
export const suppressionWithoutReason: SuppressionRule = {
  id: 'suppression-without-reason',
  severity: 'warning',
  applies: 'suppressions',
  check({ suppressions }) {
    return suppressions
      .filter((suppression) => suppression.reason === undefined)
      .map(({ span }) => ({ span, message: 'A suppression needs a reason: write it after a colon, as in "unsupported-claim: the letter of reference says so".' }));
  },
};
