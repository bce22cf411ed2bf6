import { ruleIds } from '../../model/finding.ts';
import type { SuppressionRule } from '../rule.ts';

/** A suppression that suppresses nothing hides the next real finding. */
export const unusedSuppression: SuppressionRule = {
  id: 'unused-suppression',
  severity: 'warning',
  applies: 'suppressions',
  check({ suppressions }) {
    const known = new Set<string>(ruleIds);
    return suppressions
      .filter((suppression) => !suppression.used)
      .map(({ span, rules }) => {
        const unknown = rules.find((rule) => !known.has(rule));
        const message = unknown === undefined
          ? `This comment suppresses nothing: there is no ${rules.length > 0 ? `${rules.join(' or ')} finding` : 'finding'} here any more.`
          : `This comment suppresses nothing: there is no rule "${unknown}".`;
        return { span, message, fixes: [{ title: 'Remove the comment', edits: [{ span, newText: '' }], safe: false, preferred: true }] };
      });
  },
};
