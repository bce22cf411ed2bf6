import { sliceSource, textOf } from '../place.ts';
import type { DossierRule } from '../rule.ts';
import { shorten } from '../wording.ts';

/** A question of an interview section that nothing answers. */
export const unansweredQuestion: DossierRule = {
  id: 'unanswered-question',
  severity: 'warning',
  applies: 'dossier',
  check({ dossier }) {
    return dossier.sections.flatMap(({ questions }) => questions
      .filter(({ answer }) => answer.every((slice) => !/[\p{L}\p{N}]/u.test(textOf(slice))))
      .map(({ question }) => ({
        span: sliceSource(question),
        message: `${withQuotes(shorten(textOf(question), 60))} has no answer.`,
      })));
  },
};

function withQuotes(question: string): string {
  return /^["“„«]/.test(question) ? question : `"${question}"`;
}
