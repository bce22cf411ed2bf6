import { finish, knownOfStep, type Steps } from '../memo/steps.ts';
import type { MetricMention } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import { toSource } from '../text/rendered-text.ts';
import { firstEndingAfter, overlapping } from '../text/sorted-spans.ts';
import { alarmTraits } from './alarm-traits.ts';
import { isAmongFacts } from './among-facts.ts';
import { asksForWeakness, type ClauseJudgement } from './clause-kind.ts';
import { decideTogether } from './decide-together.ts';
import { finiteVerb } from './finite-verb.ts';
import { metricClaimReader } from './metric-claim.ts';
import { openMetric, type OpenMetric } from './open-metric.ts';
import { quantitiesOf } from './quantities-of.ts';
import type { Reading, ReadPassage, Statement } from './reading.ts';
import { judgePart } from './statements.ts';
import { isNote, isTaken } from './taken-in-note.ts';
import { isToldAsRequirement } from './told-as-requirement.ts';
import { isToldOfChildhood } from './told-of-childhood.ts';
import { isToldPlainly } from './told-plainly.ts';
import { tellOfWrongEmployer } from './wrong-employer.ts';

/** Finds every number of the dossier, says whose it is, and compares the candidate's with the evidence. */
export function judgeMetrics(reading: Reading): readonly MetricMention[] {
  return finish(judgeMetricsInSteps(reading));
}

/** As {@link judgeMetrics}, passage by passage. */
export function* judgeMetricsInSteps(reading: Reading): Steps<readonly MetricMention[]> {
  const { passages, memo, keyOf } = reading;
  const mentions: MetricMention[] = [];
  for (const read of passages) {
    const { index } = read.passage;
    const known = memo.knownMetrics(read, keyOf(index));
    for (const mention of known ?? judgeAnew(read, reading)) mentions.push(mention);
    if (!known || index % knownOfStep === 0) yield;
  }
  return mentions;
}

/** The numbers of one passage. */
export function metricsIn(read: ReadPassage, reading: Reading): readonly MetricMention[] {
  return reading.memo.knownMetrics(read, reading.keyOf(read.passage.index)) ?? judgeAnew(read, reading);
}

function judgeAnew(read: ReadPassage, reading: Reading): readonly MetricMention[] {
  return reading.memo.keepMetrics(read, reading.keyOf(read.passage.index), judgePassage(read, reading));
}

/** A number of a passage, with whose it is and, where it is the candidate's, what is known of it. */
interface Found {
  readonly quantity: Quantity;
  readonly open?: OpenMetric;
  readonly judgement?: ClauseJudgement;
}

function judgePassage(read: ReadPassage, reading: Reading): readonly MetricMention[] {
  const { passage, statements } = read;
  if (!/[\p{N}\p{L}]/u.test(passage.rendered.text)) return [];
  const quantities = quantitiesOf(read, reading.memo);
  const reader = metricClaimReader(read, reading);
  const mentions: Found[] = [];
  for (const [index, quantity] of quantities.entries()) {
    if (quantity.reason !== undefined) {
      mentions.push({ quantity });
      continue;
    }
    const statement = statementAt(statements, quantity);
    const judgement = statement && judgePart(read, statement, quantity.span, reading);
    const open = judgement !== undefined && (judgement.owner === 'candidate' || isNote(judgement));
    if (!open || reading.unjudged !== undefined) mentions.push({ quantity, ...(judgement ? { judgement } : {}) });
    else mentions.push({ quantity, judgement, open: openMetric(reader, statement!, quantity, neighbours(quantities, index), reading) });
  }
  const open = mentions.flatMap((mention) => mention.open ?? []);
  decideTogether(open, reading);
  const judged = tellOfWrongEmployer(read, mentions.map((mention) => toMention(read, mention, open, reading)), reading);
  return judged.map((mention, at) => ({ ...mention, traits: alarmTraits(mention, mentions[at]!.open, judged) }));
}

/** The statement whose clause holds the number; for one between two clauses the nearest earlier statement. */
function statementAt(statements: readonly Statement[], { numeral }: Quantity): Statement | undefined {
  const [inside] = overlapping(statements, (each) => each.clause, numeral);
  return inside ?? statements[Math.max(0, firstEndingAfter(statements, (each) => each.clause, numeral.start) - 1)];
}

/** The numbers that stand beside a number and may share its words. */
function neighbours(quantities: readonly Quantity[], index: number): readonly Quantity[] {
  return [...quantities.slice(Math.max(0, index - 3), index), ...quantities.slice(index + 1, index + 4)].filter((each) => each.reason === undefined);
}

/**
 * Beside the reasons for an employer, in what they can do and in what went wrong, a number that no item has is often their life, not their
 * work; a figure in a deed or an event that is told hardly is.
 */
function isAboutLife({ place, kind, passage, clause }: Statement, { notation }: Quantity): boolean {
  if (notation === 'digits' && (kind === 'finished' || ((kind === 'property' || kind === 'ongoing') && isPast(passage.rendered.text.slice(clause.start, clause.end))))) return false;
  return place.owner === 'employer' || kind === 'capability' || asksForWeakness(place);
}

function isPast(text: string): boolean {
  const { tense } = finiteVerb(text);
  return tense === 'past' || tense === 'perfect';
}

function toMention(read: ReadPassage, { quantity, judgement: clause, open }: Found, beside: readonly OpenMetric[], reading: Reading): MetricMention {
  const { passage } = read;
  const { text } = passage.rendered;
  const note = clause !== undefined && isNote(clause);
  const decision = open?.decision && (!note || isTaken(clause, open, beside)) ? open.decision : undefined;
  const judgement: ClauseJudgement | undefined = note && decision ? { owner: 'candidate', kind: 'property', reason: undefined, stated: true } : clause;
  const isMetric = quantity.reason === undefined && judgement?.owner === 'candidate';
  const unsure = decision?.verdict === 'no-evidence' && decision.isSlip !== true && open !== undefined && open.unknownSubject === undefined && ((judgement?.stated === false && !isToldPlainly(open.statement, quantity, open.claim.subject !== undefined, reading) && !isAmongFacts(open, beside)) || isAboutLife(open.statement, quantity));
  const elsewhere = decision !== undefined && decision.verdict !== 'match' && decision.verdict !== 'weaker' && open !== undefined && (isToldOfChildhood(open.statement) || isToldAsRequirement(open.statement, quantity));
  const verdict = unsure || elsewhere ? 'undecided' : (decision?.verdict ?? (isMetric ? 'undecided' : 'not-a-claim'));
  return {
    passage,
    quantity,
    span: toSource(passage.rendered, quantity.span),
    text: text.slice(quantity.span.start, quantity.span.end).replace(/\s+/gu, ' ').trim(),
    owner: quantity.reason === undefined ? (judgement?.owner ?? 'nobody') : 'nobody',
    subject: open?.claim.subject,
    verdict,
    judged: decision !== undefined && verdict !== 'undecided',
    reason: quantity.reason ?? judgement?.reason ?? (verdict === 'undecided' ? (reading.unjudged ?? (unsure ? 'unclear' : 'ambiguous')) : undefined),
    comparison: decision?.comparison,
    nearest: decision?.nearest ?? [],
    compared: open && { meant: open.meant, near: open.near, byValue: open.byValue },
    swappedWith: decision?.swappedWith,
    unknownSubject: open?.unknownSubject,
    traits: undefined,
  };
}
