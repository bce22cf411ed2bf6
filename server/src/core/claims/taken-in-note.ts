import type { ClauseJudgement } from './clause-kind.ts';
import { isUnlike } from './clearly-meant.ts';
import { linkedScore } from './link-metric.ts';
import type { OpenMetric } from './open-metric.ts';

/** A number in a note is the candidate's where it is one that the evidence has, right or wrong; else it is a note. */
export function isNote({ owner, reason }: ClauseJudgement): boolean {
  return owner === 'nobody' && (reason === 'note' || reason === 'aside' || reason === 'unknown-section');
}

const linked: ReadonlySet<string> = new Set(['match', 'weaker', 'overclaim', 'contradiction']);

/** Weight of the words that a note and an item share where the number looks like none of the item's. */
const plenty = 2;

/**
 * A number between sentences about the employer is only taken for one that agrees, a number word in a note also for one that is plainly meant.
 * What a note tells of the employer, or of the application, is neither: a number of it that looks like none of an item's, in a sentence with
 * none that the evidence has, differs from a thing of theirs (`the draught is 16.0 m`).
 */
export function isTaken({ reason }: ClauseJudgement, open: OpenMetric, passage: readonly OpenMetric[]): boolean {
  const { verdict, comparison, byContext = false, isSlip = false } = open.decision!;
  if (verdict === 'match' || verdict === 'weaker' || (isSlip && reason !== 'aside')) return true;
  if (reason === 'aside' || byContext || !linked.has(verdict) || open.statement.kind === 'employer') return false;
  const meant = open.options.find(({ proven }) => proven.quantity === comparison?.quantity);
  if (meant && isUnlike(meant) && !meant.sameSubject && meant.score < linkedScore && meant.shared <= plenty && !isBesideTrue(open, passage)) return false;
  return open.quantity.notation === 'digits' || (meant !== undefined && meant.close > 0 && (meant.slip > 0 || meant.modified > 0 || meant.partner));
}

function isBesideTrue({ statement: { sentence } }: OpenMetric, passage: readonly OpenMetric[]): boolean {
  return passage.some((other) => other.decision!.verdict === 'match' && other.statement.sentence.start === sentence.start);
}
