import { knownOfStep, type Steps } from '../memo/steps.ts';
import type { ClaimMention, MetricMention, UnbackedPart } from '../model/claim.ts';
import type { Passage } from '../model/document.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import type { Owner } from '../model/template.ts';
import { toSource } from '../text/rendered-text.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { ClaimMemo } from './claim-memo.ts';
import { contentWords } from './content-words.ts';
import { explicitLinks } from './explicit-links.ts';
import { itemIndex } from './item-index.ts';
import { knownWords, titleWords, type KnownWords } from './known-words.ts';
import type { Reading, ReadPassage, Statement } from './reading.ts';
import { subjectAt } from './subject-trail.ts';
import { longestSentence } from './statements.ts';
import { unbackedSkills, unbackedParts, unknownSubjectParts, type Ground } from './unbacked-parts.ts';
import { isToldOfChildhood } from './told-of-childhood.ts';

/** Kinds that say something was done or is running, and so need evidence. */
const needsEvidence: ReadonlySet<ClaimMention['kind']> = new Set(['finished', 'property', 'ongoing']);

/** A clause shorter than this says too little to be judged by its words. */
const fewestWords = 2;
const backedFully = 0.6;
const noItems: ReadonlySet<EvidenceItem> = new Set();

/** What support is judged with. */
interface Backing extends Ground {
  /** Of the passage. */
  readonly metrics: readonly MetricMention[];
}

/**
 * Lists every statement of the dossier, and says of the candidate's finished and running work what backs it. Words that
 * merely do not occur in the evidence never make a claim unsupported; an unknown project or name does, an item that is
 * only planned, and a larger part in the work than the evidence tells of.
 */
export function* judgeClaimsInSteps(reading: Reading, metrics: readonly MetricMention[]): Steps<readonly ClaimMention[]> {
  const byIndex = byPassage(metrics);
  const judged = claimJudge(reading);
  const mentions: ClaimMention[] = [];
  for (const read of reading.passages) {
    const { index } = read.passage;
    const { claims, known } = judged(read, byIndex.get(index) ?? [], reading);
    for (const mention of claims) mentions.push(mention);
    if (!known || index % knownOfStep === 0) yield;
  }
  return mentions;
}

export type ClaimJudge = (read: ReadPassage, metrics: readonly MetricMention[], reading: Reading) => { readonly claims: readonly ClaimMention[]; readonly known: boolean };

/** Judges the claims of one passage after the other, with the numbers in it. */
export function claimJudge({ evidence, dossier, unknownSubjects, memo }: Reading): ClaimJudge {
  const ground = {
    index: itemIndex(evidence),
    known: knownWords(evidence, dossier),
    unknownSubjects: mentionsByPassage(unknownSubjects),
    projects: new Map(unknownSubjects.flatMap(({ name, passages }) => [...passages].map((passage) => [passage, name]))),
  };
  const title = titleWords(dossier);
  const allOfTitle = [...title].join(' ');
  return (read, metrics, reading) => {
    const { wording } = read.alike;
    const key = reading.keyOf(read.passage.index);
    if (wording.title?.of !== allOfTitle) wording.title = { of: allOfTitle, answer: wordsOfTitle(read, title, memo) };
    const known = memo.knownClaims(read, key, wording.title.answer);
    if (known) return { claims: known, known: true };
    const backing: Backing = { ...ground, proven: noItems, known: remembering(ground.known, read.alike.names), reading, metrics };
    return { claims: memo.keepClaims(read, key, wording.title.answer, read.statements.flatMap((statement) => judge(statement, read, backing) ?? [])), known: false };
  };
}

/** Puts down the names whose digits may be those of a number of the evidence. */
function remembering(known: KnownWords, names: Set<string>): KnownWords {
  return {
    ...known,
    knows(name) {
      if (/\p{N}/u.test(name)) names.add(name);
      return known.knows(name);
    },
  };
}

/** Which words of the employer's and the role's name may be met in a passage; all of them in one so long that words are cut. */
function wordsOfTitle(read: ReadPassage, title: ReadonlySet<string>, memo: ClaimMemo): string {
  if (title.size === 0) return '';
  const met = [...title];
  if (read.passage.rendered.text.length > longestSentence) return met.join(' ');
  const words = memo.words(read);
  return met.filter((word) => words.has(word)).join(' ');
}

function mentionsByPassage(unknownSubjects: Reading['unknownSubjects']): Ground['unknownSubjects'] {
  const found = new Map<number, { name: string; span: Span }[]>();
  for (const { name, mentions } of unknownSubjects) {
    for (const { passage, span } of mentions) {
      const list = found.get(passage.index);
      if (list) list.push({ name, span });
      else found.set(passage.index, [{ name, span }]);
    }
  }
  return found;
}

/** By the index of their passage. */
export function byPassage<T extends { readonly passage: Passage }>(mentions: readonly T[]): Map<number, readonly T[]> {
  const found = new Map<number, T[]>();
  for (const mention of mentions) {
    const list = found.get(mention.passage.index);
    if (list) list.push(mention);
    else found.set(mention.passage.index, [mention]);
  }
  return found;
}

function judge(statement: Statement, read: ReadPassage, backing: Backing): ClaimMention | undefined {
  const { passage, clause, kind } = statement;
  const { reading, metrics } = backing;
  const { text } = passage.rendered;
  const own = text.slice(clause.start, clause.end);
  const words = contentWords(own);
  const silent = words.length === 0 && !/\p{N}/u.test(own);
  if (silent || statement.place.role === 'heading') return undefined;
  const base = {
    passage,
    rendered: clause,
    span: toSource(passage.rendered, clause),
    text: own.replace(/\s+/gu, ' '),
    owner: ownerOf(statement),
    kind,
    subject: subjectAt(read, statement.sentence, clause.end, reading),
  };
  const open = { ...base, judged: false, verdict: 'undecided' as const, evidence: [] };
  if (reading.unjudged !== undefined) return { ...open, reason: reading.unjudged, unbacked: [] };
  const listed = kind === 'capability' || kind === 'motivation' ? unbackedSkills(read, statement, backing) : [];
  if (listed.length > 0) return { ...base, judged: true, reason: undefined, verdict: 'partial', evidence: [], unbacked: listed };
  if (isToldOfChildhood(statement)) return { ...open, reason: 'aside', unbacked: [] };
  if (!needsEvidence.has(kind)) return { ...open, reason: kind, unbacked: isSilent(statement) ? [] : unknownSubjectParts(statement, backing) };
  const linked = linkedItems(statement, reading);
  if (linked.length > 0) return { ...base, judged: true, reason: undefined, verdict: 'full', evidence: linked, unbacked: [] };
  const numbers = metrics.filter((metric) => overlaps(metric.span, base.span));
  const proven = numbers.filter((metric) => metric.verdict === 'match');
  const provenBy = new Set(proven.flatMap(({ comparison }) => comparison?.item ?? []));
  const unbacked = unbackedParts(read, statement, { ...backing, proven: provenBy }).map((part) => (holdsAny(part, passage, proven) ? { ...part, reason: 'aside' as const } : part));
  if (words.length < fewestWords && unbacked.length === 0) return { ...open, reason: 'short', unbacked };
  const { evidence, share } = support(words, base.subject?.id, backing);
  const wrong = numbers.some(({ verdict: found }) => found === 'overclaim' || found === 'contradiction' || found === 'no-evidence');
  const items = [...new Set([...unbacked.flatMap(({ item }) => item ?? []), ...evidence, ...proven.flatMap((metric) => metric.comparison?.item ?? [])])];
  const backed = share >= backedFully ? (wrong ? 'partial' : 'full') : 'undecided';
  const verdict = unbacked.length > 0 ? (items.length > 0 && share > 0.3 ? 'partial' : 'none') : backed;
  return {
    ...base,
    judged: verdict !== 'undecided',
    reason: verdict === 'undecided' ? 'no item is near enough to tell' : undefined,
    verdict,
    evidence: items,
    unbacked,
  };
}

/** Work of which the evidence has the number, if not a word: `a morning meal for 85 youngsters` is the breakfast club for 85 children. */
function holdsAny({ reason, span }: UnbackedPart, { rendered }: Passage, proven: readonly MetricMention[]): boolean {
  return reason === 'unknown-work' && proven.some((metric) => overlaps(metric.span, toSource(rendered, span)));
}

/** The kind is decided with more than the owner is, and says whose the claim is. */
function ownerOf({ kind, owner }: Statement): Owner {
  switch (kind) {
    case 'finished':
    case 'property':
    case 'ongoing':
    case 'capability':
      return 'candidate';
    case 'employer':
      return owner === 'posting' ? 'posting' : 'employer';
    case 'planned':
      return 'plan';
    case 'hypothetical':
      return owner === 'plan' ? 'plan' : 'nobody';
    default:
      return 'nobody';
  }
}

/** Where a name is only named: a heading, a question, a note to oneself. */
function isSilent({ kind, place }: Statement): boolean {
  return place.role === 'heading' || kind === 'question' || kind === 'instruction' || kind === 'quotation' || kind === 'employer';
}

function linkedItems({ passage, clause }: Statement, { evidence }: Reading): EvidenceItem[] {
  const ids = explicitLinks(passage).filter((link) => overlaps(link.span, clause)).map((link) => link.id);
  return ids.length === 0 ? [] : evidence.items.filter((item) => ids.includes(item.id));
}

/** The items that share most of the clause's words, and the share of its words that all of them together know. */
function support(words: readonly string[], subject: string | undefined, { index }: Backing): { evidence: EvidenceItem[]; share: number } {
  const distinct = new Set(words);
  const ranked = index
    .near(distinct)
    .filter(({ shared }) => shared.length >= Math.min(2, distinct.size))
    .slice(0, 12)
    .map(({ item, shared }) => ({ item, shared, score: shared.length + (subject !== undefined && item.subject?.id === subject ? 0.5 : 0) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 3);
  const together = new Set(ranked.flatMap(({ shared }) => shared));
  return { evidence: ranked.map(({ item }) => item), share: distinct.size === 0 ? 0 : together.size / distinct.size };
}
