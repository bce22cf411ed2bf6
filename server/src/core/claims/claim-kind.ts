import type { ClaimKind } from '../model/claim.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { ClauseJudgement, Speakers } from './clause-kind.ts';
import { englishClaimWords as words } from './claim-words.ts';
import { countingWord, hasNumber } from './counting-words.ts';
import type { FiniteVerb } from './finite-verb.ts';
import { mainVerb } from './main-verb.ts';
import type { Place } from './place.ts';
import { textBefore } from './quotations.ts';
import { scopeVerb } from './scope-verbs.ts';
import type { SubjectMention } from './subjects.ts';
import { irregularPast } from './past-forms.ts';
import { isOfThing, isState, namesDeed } from './told-deed.ts';

/** A clause whose owner is decided. */
export interface OwnedClause {
  readonly clause: Span;
  readonly judgement: ClauseJudgement;
  readonly place: Place;
}

/** What the dossier and its evidence as a whole tell about a text. */
export interface KindSupport {
  /** True where the evidence says something alike. */
  readonly isFamiliar: (text: string) => boolean;
  /** False for employers and places, which one works at. */
  readonly isSystem: (mention: SubjectMention) => boolean;
}

export interface SentenceInput extends KindSupport {
  /** The passage's rendered text; all spans are in it. */
  readonly text: string;
  readonly sentence: Span;
  readonly clauses: readonly OwnedClause[];
  /** Subjects of the evidence named in the sentence. */
  readonly subjects: readonly SubjectMention[];
  readonly quotations: readonly Span[];
  readonly speakers: Speakers;
}

/** A clause with what its kind is decided from. */
interface Clause extends OwnedClause {
  readonly own: string;
  readonly verb: FiniteVerb;
  /** The candidate speaks, or is spoken of, as the grammatical subject. */
  readonly person: 'i' | 'we' | 'they' | undefined;
  readonly namesSystem: boolean;
}

/** The kind of each clause of a sentence; a fragment without a verb is of the kind of the clause it belongs to. */
export function claimKinds(input: SentenceInput): ClaimKind[] {
  const clauses = input.clauses.map((each) => readClause(each, input));
  const whole = sentenceKind(input, clauses);
  if (whole) return clauses.map(() => whole);
  const kinds = clauses.map((each) => clauseKindOf(each, input));
  if (clauses[0]?.place.owner === 'nobody' && isFragment(clauses[0]) && words.hiringOpening.test(clauses[0].own)) return kinds.map(() => 'employer');
  const told = clauses[0]?.place.owner === 'nobody' ? kinds.indexOf('instruction') : -1;
  if (told >= 0 && clauses.slice(0, told).every(isFragment)) {
    return kinds.map((kind, i) => (kind === 'quotation' || kind === 'gap' || isTold(clauses[i]!, input) ? kind : 'instruction'));
  }
  if (kinds[0] === 'gap') return kinds.map((kind, i) => (spreadsGap(kind, clauses[i]!) ? 'gap' : kind));
  return kinds.map((kind, i) => (isFragment(clauses[i]!) ? (kinds[governor(clauses, i)] ?? kind) : kind));
}

const firstPerson = /(?<![\p{L}])(?:i|i['’](?:ve|m|d|ll)|my|mine|we|we['’](?:ve|re|d|ll)|our|ours)(?![\p{L}])/iu;
const thirdPerson = /(?<![\p{L}])(?:she|he|the candidate)(?![\p{L}])/iu;

function readClause(owned: OwnedClause, { text, subjects, speakers, isSystem }: SentenceInput): Clause {
  const own = text.slice(owned.clause.start, owned.clause.end).replace(/^[\s–—→⇒>:-]+/u, '');
  const { verb, opening } = mainVerb(own);
  const ahead = own.slice(opening, Math.max(verb.at + 3, 0));
  const named = subjects.some((mention) => isSystem(mention) && mention.span.start <= owned.clause.start);
  const first = firstPerson.exec(ahead)?.[0].toLowerCase();
  const person = verb.at === 0 && verb.tense === 'present' ? 'they' : first?.startsWith('i') ? 'i' : first === 'we' || first?.startsWith('we') ? 'we' : thirdPerson.test(ahead) || speakers.isCandidate(ahead).length > 0 ? 'they' : undefined;
  return { ...owned, own, verb, person, namesSystem: named };
}

function isFragment({ verb, own }: Clause): boolean {
  return verb.tense === 'none' && !words.draftingInside.test(own);
}

/** Behind a label that tells where it goes, figures that the evidence has: `For the form: 1,120 tests, 38 boards`. */
function isTold({ clause, own }: Clause, { text, isFamiliar }: SentenceInput): boolean {
  return /:\s$/u.test(text.slice(Math.max(0, clause.start - 2), clause.start)) && /\p{N}/u.test(own) && isFamiliarInPart(own, isFamiliar);
}

/** A list of figures is familiar where one of them is. */
function isFamiliarInPart(own: string, isFamiliar: (text: string) => boolean): boolean {
  return isFamiliar(own) || own.split(/,\s|\sand\s/u).some((part) => /\p{N}/u.test(part) && isFamiliar(part));
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

const attributed = /(?:your|their) (?:own )?(?:words|ad|advert|posting|site|website|report|page|motto|mission|slogan)|(?:from|in) (?:the|your|their) (?:ad|advert|posting|jd|job|site|website|report|page)/iu;

/** `Your posting asks for someone who can "…"`, `Their VP wrote that "…"`. */
const introduced = /(?<![\p{L}])(?:you|your|they|their|the (?:ad|advert|posting|report|website))(?![\p{L}])[^"“”.?!]{0,40}(?<![\p{L}])(?:write|wrote|writes|say|says|said|puts? it|calls?|asks?|line|words)(?![\p{L}])[^"“”.?!]{0,40}$/iu;

/** `"…," her director wrote`. */
const followed = /^[,.]?["”]?,?\s(?:her|his|my|our|their|your|the)\s(?:\p{Ll}+\s){1,2}(?:wrote|said|writes|says)(?![\p{L}])/u;

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

/** One tells oneself what to write: an imperative, or a drafting verb. */
function instructionKind({ own, place, verb }: Clause): ClaimKind | undefined {
  if (place.section === 'checklist') return 'instruction';
  if (place.column === 'gap') return undefined;
  const opened = verb.tense === 'past' || verb.tense === 'perfect' ? place.owner === 'nobody' && place.asked === undefined && verb.at === 0 && toldOneself.test(own) : isImperative(own, place.asked !== undefined);
  if (words.drafting.test(own) || (words.draftingInside.test(own) && !firstPerson.test(own))) return answersWhatIf(place) ? 'hypothetical' : 'instruction';
  if (!opened) return undefined;
  if (place.asked === undefined) return 'instruction';
  if (words.hypotheticalQuestion.test(place.asked) && !words.imagined.test(place.asked)) return 'planned';
  return words.imagined.test(place.asked) ? 'hypothetical' : 'capability';
}

/** In a note `Cut the brief to two sides` is no past. */
const toldOneself = /^(?:read|cut|put|set|hit|let|shut|split|spread|run)\s(?:the|it|them|this|that)\s/iu;

function answersWhatIf({ asked }: Place): boolean {
  return asked !== undefined && words.imagined.test(asked);
}

/** A capitalised opening that is no name, before what only an object can be. */
function isImperative(own: string, asked: boolean): boolean {
  const match = /^["'“”‘’(\s]*(\p{L}+)\s+(\p{L}+|\p{N})/u.exec(own);
  if (!match) return false;
  const [, verb = '', next = ''] = match;
  if (/(?:ed|ing|s)$/iu.test(verb) || words.preposition.test(verb) || words.determiner.test(verb) || words.adverb.test(verb) || words.conjunction.test(verb) || irregularPast.test(verb)) return false;
  if (/^(?:i|we|you|they|he|she|it|is|are|how|what|who|when|where|why|because|if|while|since|for|not|there|here|so|yes|no|half|such|even|only|after|before|until|once|most|many|give or take)$/iu.test(verb)) return false;
  return words.object.test(next) || (asked && words.numberWord.test(next));
}

/** `Leading people who have …`: the verb is theirs. */
const gerundWithRelative = /^["'“”‘’(\s]*\p{L}+ing\s[^,;:]*\s(?:who|which)\s/iu;

/** Conditions, plans, lacks. */
function moodKind(each: Clause, { text, sentence, speakers, isFamiliar }: SentenceInput): ClaimKind | undefined {
  const { own, clause, place, verb, person } = each;
  const before = text.slice(sentence.start, clause.start);
  const sentenceOpening = text.slice(sentence.start, sentence.end);
  if (words.conditionOpening.test(sentenceOpening) && !before.includes(':')) {
    return /,\s*(?:say|mention|leave|keep|add|ask|send|put|use|follow)(?![\p{L}])/iu.test(sentenceOpening) || place.owner === 'nobody' ? 'instruction' : 'hypothetical';
  }
  const past = verb.tense === 'past' || verb.tense === 'perfect';
  const supposed = startsBefore(words.conditional, own, verb.at - 1) || startsBefore(words.condition, own, verb.at - 1);
  const ofOthers = gerundWithRelative.test(own.slice(0, verb.at));
  const spokenPast = past && !supposed && !(verb.at === 0 && words.baseAlike.test(own)) && !ofOthers;
  if (place.asked !== undefined && !spokenPast && (verb.tense !== 'present' || ofOthers)) {
    if (words.imagined.test(place.asked)) return 'hypothetical';
    if (words.hypotheticalQuestion.test(place.asked) && !words.condition.test(own)) return 'planned';
  }
  if (words.condition.test(own) && !/\bas if\b/iu.test(own) && !spokenPast) return place.owner === 'nobody' ? 'instruction' : 'hypothetical';
  if (/^provided/iu.test(own) || /\bprovided that\b/iu.test(own)) return 'hypothetical';
  if (words.outspokenPlan.test(own) && place.column !== 'gap' && person === undefined) return 'planned';
  if (person === undefined && place.column !== 'gap' && isPlannedFor(own, verb.at) && !isFamiliar(own)) return 'planned';
  if (isGap(each, text, isFamiliar)) return 'gap';
  if (words.drawnOpening.test(own)) return 'motivation';
  if (speaksFirst(own) === 'employer' || speakers.isCompany(own.slice(0, verb.at)).length > 0) return undefined;
  const wants = words.motivation.exec(own);
  if (words.drawnBy.test(own) && (place.owner === 'employer' || /(?:me|her|him)(?![\p{L}])/iu.test(own))) return 'motivation';
  if (wants && wants.index <= verb.at + 25 && person !== undefined && (place.owner !== 'candidate' || (person !== 'we' && verb.tense !== 'past'))) return 'motivation';
  if (startsBefore(words.planned, own, verb.at + 12) && !spokenPast) return 'planned';
  if (words.arranged.test(own) && !isFamiliar(own)) return 'planned';
  if (startsBefore(words.conditional, own, verb.at) && !spokenPast) return conditionalKind(place);
  return undefined;
}

/** `Two sites planned` are still to come, unless the evidence tells of the planning as work that was done. */
function isPlannedFor(own: string, verbAt: number): boolean {
  return /^(?:planned|scheduled|booked)(?![\p{L}])/iu.test(own.slice(verbAt)) && !/['’]d\s|\b(?:had|have|has|having)\s/iu.test(own);
}

function startsBefore(pattern: RegExp, own: string, at: number): boolean {
  const found = pattern.exec(own);
  return found !== null && found.index <= at;
}

/** Who is named first: `your` report before `I`, or the other way round. */
function speaksFirst(own: string): 'employer' | 'candidate' | undefined {
  const [employer, candidate] = [words.weakEmployer.exec(own)?.index ?? Infinity, firstPerson.exec(own)?.index ?? Infinity];
  return employer === candidate ? undefined : employer < candidate ? 'employer' : 'candidate';
}

function conditionalKind(place: Place): ClaimKind {
  const asked = place.asked !== undefined && words.hypotheticalQuestion.test(place.asked) && !words.imagined.test(place.asked);
  if (asked) return 'planned';
  return place.owner === 'employer' ? 'motivation' : 'hypothetical';
}

const bounded = /\b(?:not? (?:just|only|merely|simply)|(?:not?|never) (?:more|less|\p{L}{2,}er) than|never (?:\p{L}+ )?(?:above|below|exceed\p{L}*|over|under)|(?:did|does|do)(?:n['’]t| not) exceed)\b/giu;

/** `is not finished` is no plan, it is the lack itself. */
const denied = /(?:\bnot|n['’]t)(?![\p{L}])/iu;

/** Under the lacks, what the evidence tells with a number or of the candidate is none, unless it says how little that is. */
const lacking = /(?<![\p{L}])(?:no|not|never|none|nothing|nobody|only|little|few|without|weak\p{L}*|missing|short|thin|less|fewer)(?![\p{L}])|n['’]t(?![\p{L}])/iu;

function isGap({ own, place, verb, person }: Clause, text: string, isFamiliar: (text: string) => boolean): boolean {
  const plain = own.replace(bounded, ' ');
  if (place.column === 'gap') return !words.planned.test(own) || words.gapOpening.test(own);
  if (words.gap.test(plain) || words.plainNo.test(own)) return true;
  if (verb.tense === 'none' && !/\p{N}/u.test(own) && words.littleOpening.test(own)) return true;
  if (words.weakGap.test(plain) && (verb.tense === 'none' || (verb.copula && verb.tense === 'present') || place.owner === 'nobody')) return true;
  // `**Vue**: I maintained a console in 2017`: what one did instead is no lack.
  if (place.section === 'gap-analysis' && place.owner === 'nobody') {
    if ((words.planned.test(own) && !denied.test(own)) || words.ongoing.test(own)) return false;
    if ((hasNumber(own) || person !== undefined) && !lacking.test(own) && isFamiliar(own)) return false;
    return person === undefined || (verb.tense !== 'past' && verb.tense !== 'perfect');
  }
  return place.column === 'evidence' && (/^none(?![\p{L}])/iu.test(text) || (!/\p{N}/u.test(own) && words.gapOpening.test(own)));
}

/** What stands in a section that is not the candidate's, unless they are spoken of. */
function placeKind(clause: Clause, input: SentenceInput): ClaimKind | undefined {
  const { place, judgement, own, verb, person } = clause;
  if (place.owner === 'employer') return employerPlaceKind(clause, input);
  if (place.owner === 'nobody') return notePlaceKind(clause, input);
  const strong = words.weakEmployer.test(own) || input.speakers.isCompany(own).length > 0;
  if (speaksFirst(own) === 'employer' && place.asked !== undefined && input.speakers.isCompany(own).length === 0) return person === undefined && !/\p{N}/u.test(own) ? 'capability' : undefined;
  if (speaksFirst(own) === 'employer' && /^(?:you|your|they|their)(?![\p{L}])/iu.test(own)) return 'employer';
  if (judgement.kind === 'employer' && strong && person === undefined && (verb.tense !== 'none' || !input.isFamiliar(own))) return 'employer';
  return undefined;
}

function employerPlaceKind({ own, judgement, verb, person }: Clause, { isFamiliar, speakers, subjects, text, sentence }: SentenceInput): ClaimKind | undefined {
  const spoken = person !== undefined && speaksFirst(own) !== 'employer';
  const whole = text.slice(sentence.start, sentence.end);
  const past = verb.tense === 'past' || verb.tense === 'perfect';
  if (spoken) {
    const elsewhere = /^(?:[Aa]t|[Ff]or|[Ww]ith|[Bb]efore)\s(?:the\s)?\p{Lu}/u.test(whole) && speakers.isCompany(whole.slice(0, 40)).length === 0;
    if (past && (isFamiliar(whole) || elsewhere || (/\p{N}/u.test(whole) && (subjects.length > 0 || scopeVerb(own) !== undefined)))) return undefined;
    return isFamiliar(own) && /\p{N}/u.test(own) ? undefined : 'motivation';
  }
  if (words.liking.test(own)) return 'motivation';
  if (speakers.isCompany(own).length > 0 || words.weakEmployer.test(own)) return 'employer';
  if (firstPerson.test(own) && verb.tense === 'present') return 'motivation';
  if (judgement.owner === 'candidate' || isFamiliar(whole)) return undefined;
  return 'employer';
}

/** Notes are instructions, but for finished work that is told as such and figures that the evidence has. */
function notePlaceKind({ own, place, verb, person, judgement }: Clause, { isFamiliar, speakers }: SentenceInput): ClaimKind | undefined {
  const past = verb.tense === 'past' || verb.tense === 'perfect';
  if (speakers.isCompany(own).length > 0 || (words.weakEmployer.test(own) && person === undefined)) return 'employer';
  if (person !== undefined) return undefined;
  if (words.hiringOpening.test(own)) return 'employer';
  if (isFamiliar(own) || (/\p{N}/u.test(own) && isFamiliarInPart(own, isFamiliar))) return undefined;
  const facts = place.section !== undefined && /form|links/u.test(place.section);
  if (facts && (place.role !== 'cell' || /\p{N}/u.test(own))) return undefined;
  if ((past && judgement.owner !== 'employer') || isChange(own) || (place.section === 'gap-analysis' && words.ongoing.test(own))) return undefined;
  return 'instruction';
}

/** `9 days down to a day and a half`: nobody tells oneself so to write it. */
function isChange(own: string): boolean {
  return words.change.test(own) && hasNumber(own);
}

/** Kinds of the candidate's own work. */
function workKind(clause: Clause): ClaimKind {
  const { own, verb, person, namesSystem, place } = clause;
  const goingOn = words.ongoing.exec(own);
  if (goingOn && (verb.tense !== 'past' || goingOn.index < verb.at)) return 'ongoing';
  if (verb.tense === 'none' && place.asked === undefined && words.gerundOpening.test(own)) return 'ongoing';
  if ((verb.tense === 'perfect' || verb.tense === 'present') && goesOn(own, verb, person)) return 'ongoing';
  if (words.licensed.test(own) || languageLevel.test(own)) return 'capability';
  switch (verb.tense) {
    case 'past':
    case 'perfect':
      if (isDescription(own)) return 'capability';
      if (person !== undefined) return isState(own, verb) ? 'property' : 'finished';
      if (isAdded(own, verb)) return 'property';
      return (verb.tense === 'perfect' ? !perfectPassive.test(own.slice(verb.at)) : isOfThing(own, verb)) ? 'property' : 'finished';
    case 'present':
      return presentKind(clause);
    case 'none':
      if (words.capability.test(own) && (!/\p{N}/u.test(own) || words.capability.exec(own)!.index === 0)) return 'capability';
      if (!hasNumber(own) && !namesSystem && !words.maker.test(own) && profiles.has(place.section)) return 'capability';
      return namesSystem || (hasNumber(own) && !namesDeed(own) && !asksForDeed.test(place.asked ?? '')) ? 'property' : 'finished';
  }
}

/** `Hygiene rating 5, held since 2016`, `Six dashboards, used by two teams`: a thing is named, and a participle goes on about it. */
function isAdded(own: string, { at }: FiniteVerb): boolean {
  const ahead = own.slice(0, at);
  return !firstPerson.test(ahead) && !/^\p{L}+ed(?![\p{L}])|:/u.test(ahead) && !/^\p{L}+\sby\s(?:me|us)(?![\p{L}])/u.test(own.slice(at)) && /[\p{L}\p{N}%],\s(?:\p{L}+ly\s)?$/u.test(ahead) && /^\p{L}+(?:\s(?:by|in|on|at|as|for|since|within|to|until)\s|\s\p{Lu}|[.)]?$)/u.test(own.slice(at));
}

const asksForDeed = /(?<![\p{L}])did you(?![\p{L}])/iu;

/** `has been cut`, `have been trained`: somebody did it. */
const perfectPassive = /^(?:have|has)\s(?:\p{L}+ly\s|also\s|since\s)?been\s(?:\p{L}+ly\s)?\p{L}+(?:ed|en|ut|ilt)(?![\p{L}])/iu;

/** What one does is running work; what one is or has, and what a thing does, is a property. */
function presentKind({ own, verb, person }: Clause): ClaimKind {
  const number = /\p{N}/u.test(own);
  if (person === 'i' || person === 'they') {
    if (inOffice.test(own.slice(verb.at))) return 'ongoing';
    if (possession.test(own.slice(verb.at))) return 'property';
    if (verb.copula) return hasNumber(own) ? 'property' : 'capability';
    return words.office.test(own) || hasNumber(own) ? 'ongoing' : 'capability';
  }
  if (isDescription(own)) return 'capability';
  return words.capability.test(own) && !number ? 'capability' : 'property';
}

/** Where a person is described: a fragment without a number tells what they are. */
const profiles: ReadonlySet<string | undefined> = new Set(['lead-profile', 'tailored-pitch', 'one-liner', 'pitch']);

function goesOn(own: string, { tense }: FiniteVerb, person: Clause['person']): boolean {
  if (person === undefined || person === 'we') return false;
  if (tense === 'perfect' && counted.test(own)) return false;
  return words.habit.test(own) || (tense === 'present' && !words.office.test(own) && words.perTime.test(own)) || (tense === 'perfect' && words.since.test(own) && !/\bbeen\b/iu.test(own));
}

/** `I am on call one week in six`. */
const inOffice = /^\S+\s(?:also\s|now\s)?(?:on|in charge|responsible)(?![\p{L}])/iu;

/** What one has, and no office: `holds a degree`. */
const possession = /^(?:holds?|have|has)(?![\p{L}])/iu;

/** A level of the European framework. */
const languageLevel = /^(?:[Mm]y\s|[Hh]er\s|[Hh]is\s)?\p{Lu}\p{Ll}+(?:,|:)?\s(?:is\s)?(?:at\s)?\(?[ABC][12](?![\p{L}\p{N}])/u;

/** `has run 64 drills since May`: what is counted is done. */
const counted = new RegExp(`(?<![\\p{L}])(?:\\p{L}+ed|run|written|given|taught|led|held|built|made|done|taken|won)\\s(?:(?:almost|about|nearly|roughly|over|around|some|more than)\\s)?(?:\\p{N}|(?:a\\s)?${countingWord}(?![\\p{L}]))`, 'iu');

/** `Backend engineer who drifted into ops`, `can read its code`: a person is described, not their work. */
function isDescription(own: string): boolean {
  return /^(?:and |but )?can\s\p{Ll}/iu.test(own) || /^[^,.;:\p{N}]{3,60}\swho\s/u.test(own);
}
