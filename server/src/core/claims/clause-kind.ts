import type { ClaimKind } from '../model/claim.ts';
import type { EvidenceSubject } from '../model/evidence.ts';
import type { Owner } from '../model/template.ts';
import { contains, type Span } from '../text/span.ts';
import { currencyWords } from '../quantities/units.ts';
import type { CandidateMatcher } from './candidate-name.ts';
import type { CompanyMatcher } from './company.ts';
import { finiteVerb } from './finite-verb.ts';
import type { Place } from './place.ts';
import { textBefore } from './quotations.ts';
import type { SubjectMention } from './subjects.ts';
import { english } from './words/english.ts';

const { nounAlikePast, bounded, regularPast, subjectOpening, objectBefore, condition, auxiliaryOfPast, have, no, yet, plainDenial, speakerAsObject, theyAhead, clauseHead, youAhead, you, canBehind, goesOnWith } = english.clauseKind;

const words = english.owners;

/** How the employer and the candidate are named in this dossier. */
export interface Speakers {
  readonly isCompany: CompanyMatcher;
  readonly isCandidate: CandidateMatcher;
}

export interface ClauseInput {
  /** The passage's rendered text; all spans are in it. */
  readonly text: string;
  readonly sentence: Span;
  readonly clause: Span;
  readonly place: Place;
  /** Subjects of the evidence named in the sentence. */
  readonly subjects: readonly SubjectMention[];
  readonly quotations: readonly Span[];
  readonly speakers: Speakers;
  /** The kind of the clause, where it is known: whose its numbers are in places that are nobody's. */
  readonly kind?: ClaimKind;
  /** The part of the clause that is asked about, a number say: words far behind it do not count. */
  readonly focus?: Span;
}

export interface ClauseJudgement {
  readonly owner: Owner;
  readonly kind: ClaimKind;
  /** Why it is not the candidate's claim; undefined where it is. */
  readonly reason: string | undefined;
  /** The clause itself says that it is the candidate's finished or running work, not its place alone. */
  readonly stated: boolean;
}

/** Decides whose statement a clause is: the sentence beats the column, the column beats the section (product.md). */
export function clauseKind(input: ClauseInput): ClauseJudgement {
  return placeVerdict(input) ?? sentenceVerdict(input) ?? clauseVerdict(input) ?? ownerVerdict(input);
}

function placeVerdict({ place }: ClauseInput): ClauseJudgement | undefined {
  switch (place.role) {
    case 'heading':
      return notTheirs('nobody', 'instruction', 'heading');
    case 'quotation':
      return notTheirs('nobody', 'quotation', 'quotation');
    case 'question':
      return notTheirs('nobody', 'question', 'question');
    default:
      return place.owner === 'posting' ? notTheirs('posting', 'employer', 'posting') : undefined;
  }
}

function sentenceVerdict(input: ClauseInput): ClauseJudgement | undefined {
  const { text, sentence, clause, quotations } = input;
  const focus = input.focus ?? clause;
  const whole = text.slice(sentence.start, sentence.end);
  if (quotations.some((quotation) => contains(quotation, focus) && !isWhole(text, quotation) && !isAnswer(input, quotation) && !isOwnVoice(text, quotation, quotations))) {
    return notTheirs('nobody', 'quotation', 'quotation');
  }
  if (words.inquiry.test(whole)) return notTheirs('nobody', 'question', 'question');
  if (/\?["'”’)\]]*$/u.test(whole) && !quotations.some((quotation) => contains(quotation, sentence))) {
    return notTheirs('nobody', 'question', 'question');
  }
  const announced = /:\s/u.test(text.slice(sentence.start, clause.start));
  if (!announced && words.conditionOpening.test(whole)) return notTheirs('nobody', 'hypothetical', 'hypothetical');
  return undefined;
}

/** Quotation marks around a whole pitch or answer are the author's own voice. */
function isWhole(text: string, quotation: Span): boolean {
  return text.slice(0, quotation.start).trim().length <= 1 && text.slice(quotation.end).trim().length <= 2;
}

/** `"How many?" → "Twelve."`: all that stands behind a question and an arrow or dash is what the candidate means to say. */
function isAnswer({ text, place }: ClauseInput, { start, end }: Span): boolean {
  return place.asked !== undefined && text.slice(end).trim().length <= 2 && /[?"”»’')\]]\s{0,4}(?:→|⇒|=>|-{1,2}>|[—–:]|-{1,2})\s{0,4}$/u.test(text.slice(Math.max(0, start - 13), start - 1));
}

/** A text in the first person that nobody else is said to speak is what the candidate means to say. */
function isOwnVoice(text: string, quotation: Span, quotations: readonly Span[]): boolean {
  const before = textBefore(text, quotation, quotations).slice(-60);
  return words.candidate.test(text.slice(quotation.start, quotation.end)) && !words.posting.test(before) && !words.employer.test(before);
}

/** Verdicts by the mood of the clause: conditions, plans, lacks, demands. */
function clauseVerdict(input: ClauseInput): ClauseJudgement | undefined {
  const { before, nearby } = wordsAround(input);
  if (condition.test(before) || /\bif\s[^,]*$/iu.test(before)) {
    return notTheirs('nobody', 'hypothetical', 'hypothetical');
  }
  const claimed = isClaimed(input);
  if (input.place.asked !== undefined && words.hypotheticalQuestion.test(input.place.asked) && !speaksOfPast(before) && !claimed) {
    return notTheirs('plan', 'planned', 'plan');
  }
  if (isAskedPay(input, before)) return notTheirs('plan', 'planned', 'pay');
  if (isTimeLeft(input)) return notTheirs('plan', 'planned', 'plan');
  if (isLengthAdvice(input)) return notTheirs('nobody', 'instruction', 'instruction');
  if (isPay(input)) return notTheirs('nobody', 'instruction', 'pay');
  if (words.posting.test(before) || words.inPosting.test(nearby)) return notTheirs('posting', 'employer', 'posting');
  if (isPlan(input, claimed ? before : nearby) || isOfPlan(input)) return notTheirs('plan', 'planned', 'plan');
  if (words.conditional.test(isFronted(input) ? nearby : before)) return notTheirs('plan', 'hypothetical', 'hypothetical');
  if (isGap(input, before, nearby)) return notTheirs('nobody', 'gap', 'gap');
  return undefined;
}

/** A plan is spoken of, and not as the measure of what was done (`two weeks ahead of plan`), nor as one that was carried out (`planned and led`). */
function isPlan({ text, clause }: ClauseInput, around: string): boolean {
  const plan = words.planned.exec(around);
  if (!plan || words.measuredByPlan.test(around.slice(0, plan.index))) return false;
  const rest = text.slice(clause.start + plan.index + plan[0].length, clause.end);
  const done = words.past.exec(rest)?.index ?? regularPast.exec(rest)?.index;
  return done === undefined || words.modal.test(plan[0]) || words.modal.test(rest.slice(0, done));
}

/** `I plan to take a course (80 hours)`: what a bracket adds without a verb is of what stands before it. */
function isOfPlan({ text, sentence, clause, ...input }: ClauseInput): boolean {
  const ahead = text.slice(sentence.start, clause.start).trimEnd();
  if (!ahead.endsWith('(') && text[clause.start] !== '(') return false;
  const host = ahead.replace(/\($/u, '');
  return isPlan({ ...input, text, sentence, clause: { start: sentence.start, end: sentence.start + host.length } }, host) && finiteVerb(text.slice(clause.start, clause.end)).tense === 'none';
}

/** `Finished by October, 10 weeks left.` */
function isTimeLeft({ text, clause, focus }: ClauseInput): boolean {
  return focus !== undefined && words.timeLeft.test(text.slice(focus.start, clause.end));
}

/** `Keep it to 2 pages`: how long the application is to be. */
function isLengthAdvice({ text, clause, focus }: ClauseInput): boolean {
  return focus !== undefined && words.lengthOf.test(text.slice(focus.start, focus.end)) && words.lengthAdvice.test(text.slice(clause.start, focus.start));
}

/** An amount of money in a sentence about pay, where the candidate's work is not told. */
function isPay({ text, sentence, focus, place }: ClauseInput): boolean {
  if (focus === undefined || place.owner === 'candidate' || !isMoney(text.slice(focus.start, focus.end))) return false;
  return words.pay.test(text.slice(sentence.start, sentence.end));
}

/** `What salary are you looking for?` is answered by an amount and a share that nobody has been paid yet. */
function isAskedPay({ text, focus, place }: ClauseInput, before: string): boolean {
  if (focus === undefined || place.asked === undefined || !words.pay.test(place.asked) || askedOfPast.test(place.asked) || speaksOfPast(before)) return false;
  const asked = text.slice(focus.start, focus.end);
  return amountOfMoney.test(asked) || asked.includes('%');
}

const askedOfPast = auxiliaryOfPast;
const amountOfMoney = /\p{Sc}|(?<!\p{L})\p{Lu}{3}(?!\p{L})/u;

/** With a sign, a code or the name of a currency: `54,000 euros`. */
function isMoney(amount: string): boolean {
  return amountOfMoney.test(amount) || currencyWords.has(/\p{L}+$/u.exec(amount.trimEnd())?.[0].toLowerCase() ?? '');
}

/** The clause as a whole says that something was done or runs. */
function isClaimed({ kind }: ClauseInput): boolean {
  return kind === 'finished' || kind === 'property' || kind === 'ongoing';
}

/** In a note: a claim with a verb of its own; figures without one are what a form asks for, or pay. */
function isTold(input: ClauseInput): boolean {
  const { text, clause, place } = input;
  return isClaimed(input) && place.section !== undefined && place.column === undefined && finiteVerb(text.slice(clause.start, clause.end)).tense !== 'none';
}

function speaksOfPast(before: string): boolean {
  return words.past.test(before.replace(nounAlikePast, '')) || regularPast.test(before) || have.test(before);
}

/** The answer tells what went wrong, or what is missing. */
export function asksForWeakness({ asked }: Place): boolean {
  return asked !== undefined && words.weaknessQuestion.test(asked);
}

function isGap({ place }: ClauseInput, before: string, nearby: string): boolean {
  if (asksForWeakness(place) && no.test(before)) return true;
  if (words.gap.test(before.replace(bounded, ' '))) return true;
  const opening = words.gapOpening.exec(before);
  if (!opening) return false;
  return place.column === 'gap' || place.section === 'gap-analysis' || yet.test(nearby) || !plainDenial.test(opening[0]);
}

/** Verdicts by who is spoken of, and by the place where nobody is. */
function ownerVerdict(input: ClauseInput): ClauseJudgement {
  const { place } = input;
  const speaker = lastSpeaker(input);
  if (speaker === 'employer') return notTheirs('employer', 'employer', 'employer');
  const { before, nearby } = wordsAround(input);
  const spoken = speaker === 'candidate';
  if (place.owner === 'employer') {
    if (!spoken && isClaimed(input) && goesOn(input)) return candidate(input, spoken);
    if (!spoken) return goesOn(input) ? notTheirs('nobody', 'employer', 'aside') : notTheirs('employer', 'employer', 'employer');
    const wishes = input.kind === 'motivation' || input.kind === 'capability' || words.motivation.test(nearby);
    if (wishes && !words.past.test(before) && !regularPast.test(before)) return notTheirs('nobody', 'motivation', 'motivation');
    return candidate(input, spoken);
  }
  if (place.owner === 'nobody') {
    if (place.column === 'gap' && !words.past.test(nearby)) return notTheirs('nobody', 'gap', 'gap');
    if (!spoken && !isTold(input)) return notTheirs('nobody', 'instruction', place.section === undefined ? 'unknown-section' : 'note');
    return candidate(input, spoken);
  }
  if (place.owner === 'plan') return notTheirs('plan', 'planned', 'plan');
  return candidate(input, spoken);
}

/** How far back the words of earlier sentences still count, in UTF-16 units: some two or three sentences. */
const farthestBack = 300;

/** What stands shortly before was about the candidate, and this sentence names nobody: it may go on about them. */
function goesOn(input: ClauseInput): boolean {
  const { text, sentence } = input;
  if (lastSpeaker(input) !== undefined) return false;
  const cut = Math.max(0, sentence.start - farthestBack);
  const wordStart = cut === 0 ? 0 : cut + text.slice(cut, sentence.start).search(/(?<=\s)\S|$/u);
  return speakerIn(input, wordStart, sentence.start) === 'candidate';
}

/** Places whose entries are claims without a verb. */
const listsClaims: ReadonlySet<string | undefined> = new Set(['resume-emphasis', 'proof-points']);

function candidate(input: ClauseInput, spoken: boolean): ClauseJudgement {
  const { place } = input;
  if (input.kind === 'motivation' && input.focus !== undefined) return notTheirs('nobody', 'motivation', 'motivation');
  const { before } = wordsAround(input);
  const stated = spoken || listsClaims.has(place.section) || place.column === 'evidence' || words.past.test(before) || regularPast.test(before);
  return { owner: 'candidate', kind: 'finished', reason: undefined, stated };
}

const everyCandidate = new RegExp(words.candidate.source, 'giu');
const everyEmployer = new RegExp(words.employer.source, 'giu');

/**
 * The nearest grammatical person before the focus in the clause, else in the sentence before it. A company named as an
 * object ("for Acme") is none.
 */
function lastSpeaker(input: ClauseInput): 'candidate' | 'employer' | undefined {
  const { clause, sentence } = input;
  const until = input.focus ? Math.max(input.focus.start, clause.start) : clause.end;
  return speakerIn(input, clause.start, until) ?? (clause.start > sentence.start ? speakerIn(input, sentence.start, clause.start) : undefined);
}

function speakerIn({ text, sentence, subjects, place, speakers, focus, quotations }: ClauseInput, from: number, until: number): 'candidate' | 'employer' | undefined {
  const before = text.slice(from, until);
  const found: { at: number; who: 'candidate' | 'employer' }[] = [];
  for (const match of before.matchAll(everyCandidate)) if (!speakerAsObject.test(match[0])) found.push({ at: match.index, who: 'candidate' });
  for (const { start } of speakers.isCandidate(before)) found.push({ at: start, who: 'candidate' });
  for (const { span, subject } of subjects) if (span.start >= from && span.start < until && isAsWritten(text.slice(span.start, span.end), subject)) found.push({ at: span.start - from, who: 'candidate' });
  for (const match of before.matchAll(everyEmployer)) {
    // In `"Your First Week" has 48 pages` nobody is addressed.
    const titled = quotations.some(({ start, end }) => start <= from + match.index && from + match.index < end && end <= until);
    if (!titled && speaksOfEmployer(before, match.index, match[0], place, from === sentence.start && !hasAntecedent(text, sentence, speakers))) found.push({ at: match.index, who: 'employer' });
  }
  for (const company of speakers.isCompany(before)) {
    if (isGrammaticalSubject(before, company)) found.push({ at: company.start, who: 'employer' });
  }
  found.sort((a, b) => a.at - b.at);
  return (focus ? found.at(-1) : found[0])?.who;
}

/** `service stands at 93 %` need not be the candidate's project Service. */
function isAsWritten(mention: string, { name, aliases }: EvidenceSubject): boolean {
  return name === mention || aliases.includes(mention) || !/^\p{Lu}\p{Ll}+(?: \p{Ll}+)*$/u.test(name);
}

function isGrammaticalSubject(before: string, company: Span): boolean {
  return subjectOpening.test(before.slice(0, company.start)) || /^['’]s?\s/u.test(before.slice(company.end));
}

/** The sentence before it tells of something else than the employer: `they` are those who were named there. */
function hasAntecedent(text: string, { start }: Span, { isCompany }: Speakers): boolean {
  const earlier = text.slice(Math.max(0, start - farthestBack), start).trimEnd().split(/(?<=[.!?;])\s/u).at(-1)!;
  return /[.!;]$/u.test(earlier) && !words.employer.test(earlier) && !words.posting.test(earlier) && isCompany(earlier).length === 0;
}

/** "you" as an object and "they" inside a sentence of the candidate's are not the employer speaking. */
function speaksOfEmployer(before: string, at: number, found: string, place: Place, opens: boolean): boolean {
  const ahead = before.slice(0, at);
  if (theyAhead.test(found)) return place.owner !== 'candidate' || (opens && clauseHead.test(ahead));
  if (youAhead.test(found) && place.owner === 'nobody') return false;
  if (you.test(found)) return !objectBefore.test(ahead) && !canBehind.test(before.slice(at + found.length));
  return true;
}

/** The clause up to the end of the focus, and that with the few words behind it that may still qualify it. */
function wordsAround({ text, clause, focus }: ClauseInput): { before: string; nearby: string } {
  if (!focus) {
    const all = text.slice(clause.start, clause.end);
    return { before: all, nearby: all };
  }
  const before = text.slice(clause.start, Math.max(clause.start, focus.end));
  const after = text.slice(focus.end, clause.end);
  const close = /^(?:\s+[^\s,]+){0,4}/u.exec(after)?.[0] ?? '';
  const cut = close.search(goesOnWith);
  return { before, nearby: before + (cut < 0 ? close : close.slice(0, cut)) };
}

/** `At 8,000 I would expect`: what opens the clause with a preposition is said of the verb behind it. */
function isFronted({ text, clause, focus }: ClauseInput): boolean {
  return focus !== undefined && words.fronting.test(text.slice(clause.start, focus.start));
}

function notTheirs(owner: Owner, kind: ClaimKind, reason: string): ClauseJudgement {
  return { owner, kind, reason, stated: false };
}
