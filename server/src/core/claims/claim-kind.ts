import type { ClaimKind } from '../model/claim.ts';
import { overlaps, type Span } from '../text/span.ts';
import { hasNumber } from './counting-words.ts';
import { instructionKind } from './instruction-kind.ts';
import { firstPerson, isFragment, readClause, type Clause, type SentenceInput } from './kind-clause.ts';
import { moodKind } from './mood-kind.ts';
import type { Place } from './place.ts';
import { isTold, placeKind } from './place-kind.ts';
import { textBefore } from './quotations.ts';
import { workKind } from './work-kind.ts';
import { english } from './words/english.ts';

const { attributed, introduced, followed, relativeAhead } = english.quoting;

const words = english.kinds;

/** The kind of each clause of a sentence; a fragment without a verb is of the kind of the clause it belongs to. */
export function claimKinds(input: SentenceInput): ClaimKind[] {
  const clauses = input.clauses.map((each) => readClause(each, input));
  const whole = sentenceKind(input, clauses);
  if (whole) return clauses.map(() => whole);
  const kinds = clauses.map((each) => clauseKindOf(each, input));
  if (clauses[0]?.place.owner === 'nobody' && isFragment(clauses[0]) && words.hiringOpening.test(clauses[0].own)) return kinds.map(() => 'employer');
  const told = clauses[0]?.place.owner === 'nobody' ? kinds.indexOf('instruction') : -1;
  if (told >= 0 && clauses.slice(0, told).every(isFragment)) {
    return kinds.map((kind, i) => (kind === 'quotation' || kind === 'gap' || (kind === 'planned' && clauses[i]!.person !== undefined) || isTold(clauses[i]!, input) ? kind : 'instruction'));
  }
  if (namesFigures(clauses, input.text)) kinds[0] = kinds[1]!;
  if (kinds[0] === 'gap') return kinds.map((kind, i) => (spreadsGap(kind, clauses[i]!) ? 'gap' : kind));
  if (clauses.every(isFragment)) return inFragments(kinds);
  return kinds.map((kind, i) => (hangsOn(clauses[i]!, kind) ? (kinds[governor(clauses, i)] ?? kind) : kind));
}

/** A fragment, or what a relative clause tells of a thing: `I lead the team, which has nine members`. */
function hangsOn(clause: Clause, kind: ClaimKind): boolean {
  return isFragment(clause) || (kind === 'property' && relativeAhead.test(clause.own));
}

/** Without any verb, a role tells of what stands behind it, and a change or a deed of the figures around it. */
function inFragments(kinds: readonly ClaimKind[]): ClaimKind[] {
  const spread = kinds[0] === 'ongoing' ? 'ongoing' : kinds.includes('finished') ? 'finished' : undefined;
  return kinds.map((kind) => (kind === 'property' && spread ? spread : kind));
}

/** `Compile time, median: 312 → 188 ms`: what the figures are of is what they are. */
function namesFigures(clauses: readonly Clause[], text: string): boolean {
  const [name, figures] = clauses;
  return figures !== undefined && text.slice(0, figures.clause.start).trimEnd().endsWith(':') && clauses.every(isFragment) && !hasNumber(name!.own) && hasNumber(figures.own) && !words.maker.test(name!.own);
}

/** What explains or would mend a lack belongs to it, but for what the candidate did. */
function spreadsGap(kind: ClaimKind, { own, verb }: Clause): boolean {
  const past = kind === 'finished' || (kind === 'property' && verb.tense === 'past');
  return kind === 'hypothetical' || (past && !firstPerson.test(own) && !/\p{N}/u.test(own));
}

/** A label stands for what follows it; any other fragment continues what stands before it. */
function governor(clauses: readonly Clause[], i: number): number {
  const after = clauses.findIndex((each, at) => at > i && !isFragment(each));
  const before = clauses.findLastIndex((each, at) => at < i && !isFragment(each));
  if (i === 0) return after >= 0 && clauses[0]!.own.length < 40 ? after : 0;
  return before >= 0 ? before : i;
}

/** Kinds that hold for everything in the sentence. */
function sentenceKind({ text, sentence, quotations }: SentenceInput, clauses: readonly Clause[]): ClaimKind | undefined {
  const whole = text.slice(sentence.start, sentence.end);
  const place = clauses[0]?.place;
  if (!place) return undefined;
  if (place.role === 'heading') return 'instruction';
  if (place.role === 'quotation') return 'quotation';
  if (place.role === 'question' || isQuestion(whole)) return 'question';
  if (place.owner === 'posting') return 'employer';
  if (words.planOpening.test(whole)) return 'planned';
  const open = quotations.find((quotation) => overlaps(quotation, sentence));
  if (open && (attributed.test(text.slice(open.start, open.end + 80)) || introduced.test(text.slice(Math.max(0, open.start - 100), open.start - 1)) || followed.test(text.slice(open.end, open.end + 60)))) return 'quotation';
  const quoted = quotations.filter((quotation) => overlaps(quotation, sentence) && !isWhole(text, quotation) && !isOwnVoice(text, quotation, quotations, place));
  if (words.drafting.test(whole)) return undefined;
  if (quoted.some((quotation) => 2 * (Math.min(quotation.end, sentence.end) - Math.max(quotation.start, sentence.start)) > whole.length)) return 'quotation';
  return undefined;
}

function isQuestion(sentence: string): boolean {
  return /\?["'”’)\]]*$/u.test(sentence) || words.question.test(sentence);
}

/** A hook or answer that is written out between quotation marks, alone or behind others, with a remark behind it. */
function isOwnVoice(text: string, quotation: Span, quotations: readonly Span[], { owner, asked }: Place): boolean {
  if (owner !== 'candidate' || !firstPerson.test(text.slice(quotation.start, quotation.end))) return false;
  const outside = textBefore(text, quotation, quotations);
  return outside.replace(asked ?? '', '').replace(numbering, '').replace(/[^\p{L}\p{N}]/gu, '') === '';
}

/** `Q3.`, `4)` before a question. */
const numbering = /^\s*(?:Q\s?)?\d{1,3}[.):]/iu;

/** Quotation marks around a whole pitch or answer are the author's own voice. */
function isWhole(text: string, quotation: Span): boolean {
  return text.slice(0, quotation.start).trim().length <= 1 && text.slice(quotation.end).trim().length <= 2;
}

function clauseKindOf(clause: Clause, input: SentenceInput): ClaimKind {
  if (isQuoted(clause, input)) return 'quotation';
  return instructionKind(clause) ?? moodKind(clause, input) ?? placeKind(clause, input) ?? workKind(clause);
}

function isQuoted({ clause, place }: Clause, { text, quotations }: SentenceInput): boolean {
  return quotations.some((quotation) => 1.25 * (Math.min(quotation.end, clause.end) - Math.max(quotation.start, clause.start)) > clause.end - clause.start && !isWhole(text, quotation) && !isOwnVoice(text, quotation, quotations, place));
}
