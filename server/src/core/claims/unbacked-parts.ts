import type { UnbackedPart } from '../model/claim.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import { stem } from '../quantities/stem.ts';
import { overlaps, type Span } from '../text/span.ts';
import { initialsOf } from './abbreviated-measure.ts';
import { contentWords } from './content-words.ts';
import { credentialPart, skillNames } from './credentials.ts';
import { contraryTo } from './contrary-wording.ts';
import { findEntities } from './entities.ts';
import { finiteVerb } from './finite-verb.ts';
import { weightOf, type ItemIndex, type NearItem } from './item-index.ts';
import type { KnownWords } from './known-words.ts';
import type { Reading, ReadPassage, Statement } from './reading.ts';
import { grantedWork, ownWork } from './own-work.ts';
import { onRecord } from './on-record.ts';
import { othersPart } from './others-part.ts';
import { attributionOf, verbFamily } from './others-work.ts';
import { saidStatus } from './said-status.ts';
import { distinctions, greatestScope } from './scope-verbs.ts';
import { soleCredit } from './sole-credit.ts';
import { statusPart } from './status-part.ts';
import { judgePart } from './statements.ts';
import { speaksOfOwn, unknownAsides } from './unknown-asides.ts';
import { unknownDeeds } from './unknown-deeds.ts';
import { isWordForWord } from './word-for-word.ts';
import { english } from './words/english.ts';

const { between, deniedAhead, asksForOwn, jointly, doer, anyVerb, inPassing, learnt, saysToBe, privately, embeds, subjectAhead } = english.unbacked;

/** What parts of a claim are compared with. */
export interface Ground {
  readonly reading: Reading;
  readonly known: KnownWords;
  readonly index: ItemIndex;
  /** Mentions of unknown projects, by passage. */
  readonly unknownSubjects: ReadonlyMap<number, readonly { readonly name: string; readonly span: Span }[]>;
  /** The unknown project that a passage as a whole is about. */
  readonly projects: ReadonlyMap<number, string>;
  /** Items that have the clause's numbers, so that it speaks of them. */
  readonly proven: ReadonlySet<EvidenceItem>;
}

/** The parts of a claim about finished or running work that nothing backs, without those that an item tells in the same words. */
export function unbackedParts(read: ReadPassage, statement: Statement, ground: Ground): readonly UnbackedPart[] {
  return partsOf(read, statement, ground).filter((part) => !isWordForWord(part, statement, ground.reading.evidence.items));
}

/** None of them lies in another. */
function partsOf(read: ReadPassage, statement: Statement, ground: Ground): readonly UnbackedPart[] {
  const parts: UnbackedPart[] = [];
  const add = (found: readonly UnbackedPart[]): void => {
    for (const part of found) if (!parts.some((other) => overlaps(other.span, part.span))) parts.push(part);
  };
  add(unknownSubjectParts(statement, ground));
  add(unknownNames(read, statement, ground));
  if (unknownProject(statement, ground)) return parts;
  if (parts.length === 0) add(statusPart(statement, ground.index));
  if (parts.length === 0) add(contraryPart(statement, ground));
  if (parts.length === 0) add(scopePart(read, statement, ground));
  if (parts.length === 0) add(othersPart(statement, ground));
  if (parts.length === 0) add(soleCredit(statement, ground.index));
  addWhole(parts, distinctionPart(read, statement, ground), statement);
  if (parts.length === 0) add(credentialPart(statement, ground));
  if (parts.length === 0) add(unknownWork(read, statement, ground));
  if (parts.length === 0) add(unknownDeedOrAside(read, statement, ground));
  return parts;
}

/** One that is worth a warning before one that is none. */
function unknownDeedOrAside(read: ReadPassage, statement: Statement, ground: Ground): readonly UnbackedPart[] {
  const asides = unknownAsides(read, statement, ground);
  if (asides[0]?.reason === 'unknown-work') return asides.slice(0, 1);
  const deeds = ground.proven.size === 0 && speaksOfOwn(statement) ? unknownDeeds(read, statement, ground) : [];
  if (deeds.length > 0) return deeds;
  const recorded = onRecord(statement, ground);
  return recorded.length > 0 ? recorded : asides.slice(0, 1);
}

/** `RustNL` and the `award` of `the RustNL community award` are one. */
function addWhole(parts: UnbackedPart[], found: readonly UnbackedPart[], { passage }: Statement): void {
  const { text } = passage.rendered;
  for (const part of found) {
    const named = parts.findIndex(({ span }) => overlaps(span, part.span) || (span.end < part.span.start && /^\s(?:\p{Ll}[\p{L}-]*\s){0,2}$/u.test(text.slice(span.end, part.span.start))));
    if (named < 0) parts.push(part);
    else {
      const span = { start: Math.min(parts[named]!.span.start, part.span.start), end: Math.max(parts[named]!.span.end, part.span.end) };
      parts[named] = { ...parts[named]!, span, text: text.slice(span.start, span.end) };
    }
  }
}

/** Mentions of projects that the evidence does not know; also in clauses that claim nothing themselves. */
export function unknownSubjectParts({ passage, clause }: Statement, { unknownSubjects }: Ground): readonly UnbackedPart[] {
  return (unknownSubjects.get(passage.index) ?? [])
    .filter(({ span }) => overlaps(span, clause))
    .map(({ span, name }) => ({ span, text: name, reason: 'unknown-subject' as const }));
}

/** The unknown project that a statement is about: named in its sentence, or the passage's own. */
function unknownProject({ passage, sentence }: Statement, { projects, unknownSubjects }: Ground): string | undefined {
  const named = unknownSubjects.get(passage.index)?.find(({ span }) => overlaps(span, sentence));
  return named?.name ?? projects.get(passage.index);
}

/** Names in running text that the evidence does not use. */
function unknownNames(read: ReadPassage, statement: Statement, ground: Ground): readonly UnbackedPart[] {
  const { reading, known, unknownSubjects } = ground;
  const { passage, clause, sentence } = statement;
  const here = unknownSubjects.get(passage.index) ?? [];
  const under = unknownProject(statement, ground);
  return findEntities(passage, clause, sentence).flatMap(({ text, span }): UnbackedPart[] => {
    const ahead = passage.rendered.text.slice(clause.start, span.start);
    if (known.knows(text) || deniedAhead.test(ahead) || here.some((mention) => overlaps(mention.span, span)) || isEmbedded(ahead)) return [];
    if (reading.speakers.isCompany(text).length > 0 || reading.speakers.isCandidate(text).length > 0) return [];
    const judged = judgePart(read, statement, span, reading);
    const told = passage.item !== undefined && granted.test(ahead) && (judged.reason === 'note' || judged.reason === 'unknown-section');
    if (!told && (judged.owner !== 'candidate' || (!judged.stated && under === undefined && !answers(statement)))) return [];
    return [{ span, text, reason: 'unknown-entity', ...(under === undefined ? {} : { under }) }];
  });
}

/**
 * `I work in Dutch, English, German and Norwegian` where the evidence has the first three. What a person can do needs no
 * item, but where they listed what they can prove, the one name that it lacks is odd.
 */
function oddNames(read: ReadPassage, statement: Statement, ground: Ground): readonly UnbackedPart[] {
  const { passage, clause, sentence } = statement;
  const { text } = passage.rendered;
  const names = findEntities(passage, clause, sentence);
  const runs = names.filter(({ span }, at) => at > 0 && between.test(text.slice(names[at - 1]!.span.end, span.start)));
  const known = names.filter(({ text: name }) => ground.known.knows(name));
  if (names.length < 3 || runs.length !== names.length - 1 || known.length !== names.length - 1) return [];
  return unknownNames(read, statement, ground);
}

/** What opens so was done by or granted to the candidate, also among facts without a verb: `Elected a fellow of the Guild`. */
const granted = /^["'“”‘’(\s]*(?:\p{L}+ly\s)?\p{Lu}\p{Ll}+ed\s/u;

/** In `taught me what an evening in Hanover feels like` and `I know why Kafka rebalances` the name is part of what is known, not of what was done. */
function isEmbedded(before: string): boolean {
  return embeds.test(before);
}

/** `Do you have a degree?`: a fragment that answers this says it of the candidate (`A BSc in Mathematics from Coimbra`). */
function answers({ place, passage, clause }: Statement): boolean {
  return place.asked !== undefined && asksForOwn.test(place.asked) && finiteVerb(passage.rendered.text.slice(clause.start, clause.end)).tense === 'none';
}

/** The claim takes more of the work upon itself than the item that it speaks of. */
function scopePart(read: ReadPassage, statement: Statement, { index, reading }: Ground): readonly UnbackedPart[] {
  const work = ownWork(statement, read, reading);
  if (!work) return [];
  const { clause } = statement;
  const { own, verb, object } = work;
  const near = index.near(object);
  const best = near[0];
  if (!best || !isMeant(best, object, index)) return [];
  const level = scopeOf(best.item);
  const said = own.slice(verb.start, verb.end);
  if (level === undefined || level >= verb.scope || namesDoer(best.item, said) || (verb.scope === 2 && jointly.test(own))) return [];
  const rivals = near.filter((other) => other !== best && best.shared.every((word) => other.shared.includes(word)));
  if (rivals.some(({ item }) => (scopeOf(item) ?? 4) >= verb.scope)) return [];
  const span = { start: clause.start + verb.start, end: clause.start + verb.end };
  return [{ span, text: said, reason: 'scope', item: best.item }];
}

/** The item has the verb as a noun: `Shift leader`, `Teaching assistant`, but no `deputy leader`. */
function namesDoer(item: EvidenceItem, verb: string): boolean {
  const forms = verbForms(verb);
  return [...attributionOf(item).own.matchAll(doer)].some(([, root = '']) => forms.has(root.toLowerCase()) || forms.has(`${root.toLowerCase()}e`));
}

/** `led` and `lead`, `taught` and `teach`: no other verb that says the same. */
function verbForms(verb: string): ReadonlySet<string> {
  const lower = verb.toLowerCase();
  return new Set([lower, stem(lower), lower === 'led' ? 'lead' : verbFamily(lower)]);
}

/** From this rank on, one word of the object may be one that the evidence uses of something else. */
const ownInitiative = 3;

/**
 * A piece of work that the candidate says to have done themselves, where the evidence has no word of its object:
 * then not only words are missing, but the work.
 */
function unknownWork(read: ReadPassage, statement: Statement, { index, reading }: Ground): readonly UnbackedPart[] {
  const work = ownWork(statement, read, reading) ?? grantedWork(statement, read, reading);
  if (!work || statement.kind !== 'finished') return [];
  const { thing, own, start, end } = work;
  if (anyVerb.test(own.slice(work.verb.start, work.verb.end)) || inPassing.test(own.slice(0, start)) || learnt.test(own.slice(start))) return [];
  const known = [...thing].filter((word) => index.has(word));
  if (thing.size < 2 || known.length > (work.verb.scope >= ownInitiative && thing.size > 2 ? 1 : 0)) return [];
  // `led a cross-functional team` where an item led one: it is the same work with more words.
  if (index.near(known).some(({ item }) => (scopeOf(item) ?? 0) >= work.verb.scope)) return [];
  if ([...initialsOf(own.slice(start, end).toLowerCase()).keys()].some((initials) => index.has(initials))) return [];
  const { clause } = statement;
  return [{ span: { start: clause.start + start, end: clause.start + end }, text: own.slice(start, end).trim(), reason: 'unknown-work' }];
}

function isMeant({ shared, weight }: NearItem, object: ReadonlySet<string>, index: ItemIndex): boolean {
  if (weight < 0.5 * weightOf(object, index)) return false;
  return shared.length >= 2 || shared.some((word) => index.rarity(word) === 1);
}

function scopeOf(item: EvidenceItem): number | undefined {
  return greatestScope(attributionOf(item).own);
}

/** What is odd in what the candidate can or is, which as such needs no evidence. */
export function unbackedSkills(read: ReadPassage, statement: Statement, ground: Ground): readonly UnbackedPart[] {
  const [first] = [...credentialPart(statement, ground), ...skillNames(statement, ground), ...(statement.kind === 'capability' ? [...oddNames(read, statement, ground), ...othersPart(statement, ground), ...officePart(statement, ground)] : [])];
  return first ? [first] : [];
}

/** `I am a committer`, where the item says not to be one. */
function officePart(statement: Statement, ground: Ground): readonly UnbackedPart[] {
  const { passage, clause } = statement;
  return saysToBe.test(passage.rendered.text.slice(clause.start, clause.end)) ? contraryPart(statement, ground) : [];
}

/** An award or the like, or a public status, where the evidence has none that could be meant. */
function distinctionPart(read: ReadPassage, { passage, clause }: Statement, { index, reading }: Ground): readonly UnbackedPart[] {
  if (passage.lead && clause.end <= passage.lead.rest) return [];
  const own = passage.rendered.text.slice(clause.start, clause.end);
  const around = new Set(contentWords(own));
  for (const { said, backing, anywhere, named: hasName } of distinctions) {
    const found = said.exec(own);
    if (!found) continue;
    const named = contentWords(found[0]);
    if (named.length > 0 && named.every((word) => index.has(word))) continue;
    const rivals = itemsFor(read, clause, reading).filter((item) => backing.test(item.statement.replace(privately, ' ')) && !saidStatus(item));
    if (rivals.some((item) => anywhere || contentWords(item.statement).some((word) => around.has(word)))) continue;
    const name = hasName ? /(?:\p{Lu}[\p{L}\p{N}’'-]{0,40}\s){0,5}$/u.exec(own.slice(0, found.index))![0].replace(subjectAhead, '') : '';
    const start = clause.start + found.index - name.length;
    return [{ span: { start, end: start + name.length + found[0].length }, text: name + found[0], reason: 'distinction' }];
  }
  return [];
}

/** So many items tell of a project whether others use it. */
const enoughItems = 2;

/** Those of the one project that the clause names, and those of none; all where it names none or the evidence says little of it. */
function itemsFor({ subjects }: ReadPassage, clause: Span, { evidence }: Reading): readonly EvidenceItem[] {
  const named = new Set(subjects.filter(({ span }) => overlaps(span, clause)).map(({ subject }) => subject.id));
  const own = named.size === 1 ? evidence.items.filter(({ subject }) => subject !== undefined && named.has(subject.id)) : [];
  return own.length < enoughItems ? evidence.items : evidence.items.filter(({ subject }) => subject === undefined || named.has(subject.id));
}

/** Says of a piece of work the contrary of what the item says that speaks of it. */
function contraryPart({ passage, clause, sentence }: Statement, { index }: Ground): readonly UnbackedPart[] {
  const { text } = passage.rendered;
  const own = text.slice(clause.start, clause.end);
  if (english.unfinished.test(text.slice(sentence.start, sentence.end))) return [];
  const near = index.near(contentWords(own));
  for (const { item, shared } of near.slice(0, 3)) {
    const contrary = contraryTo(own, item);
    if (!contrary) continue;
    const besides = shared.filter((word) => !contentWords(contrary.text).includes(word));
    if (besides.length < 2 && !(contrary.denied && besides.some((word) => index.rarity(word) === 1))) continue;
    if (near.some((other) => other.item !== item && besides.every((word) => other.shared.includes(word)) && !contraryTo(own, other.item))) continue;
    const span = { start: clause.start + contrary.span.start, end: clause.start + contrary.span.end };
    return [{ span, text: contrary.text, reason: 'contrary', item }];
  }
  return [];
}
