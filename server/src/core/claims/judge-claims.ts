import type { ClaimMention, MetricMention } from '../model/claim.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import { toSource } from '../text/rendered-text.ts';
import { overlaps } from '../text/span.ts';
import { contentWords, wordsOfItem } from './content-words.ts';
import { findEntities } from './entities.ts';
import { explicitLinks } from './explicit-links.ts';
import { knownWords, type KnownWords } from './known-words.ts';
import type { Reading, ReadPassage, Statement } from './reading.ts';
import { judgePart } from './statements.ts';
import { subjectAt } from './subject-trail.ts';

/** Kinds that say something was done or is running, and so need evidence. */
const needsEvidence: ReadonlySet<ClaimMention['kind']> = new Set(['finished', 'property', 'ongoing']);

/** A clause shorter than this says too little to be judged by its words. */
const fewestWords = 2;
const backedFully = 0.6;

/** What support is judged with; made once per dossier. */
interface Backing {
  readonly reading: Reading;
  /** By the index of their passage. */
  readonly metrics: ReadonlyMap<number, readonly MetricMention[]>;
  readonly items: readonly { readonly item: EvidenceItem; readonly words: ReadonlySet<string> }[];
  readonly known: KnownWords;
}

/**
 * Lists every statement of the dossier, and says of the candidate's finished and running work what backs it. Words that
 * merely do not occur in the evidence never make a claim unsupported; an unknown project or name does.
 */
export function judgeClaims(reading: Reading, metrics: readonly MetricMention[]): readonly ClaimMention[] {
  const { evidence, dossier } = reading;
  const items = evidence.items.map((item) => ({ item, words: wordsOfItem(item) }));
  const backing: Backing = { reading, metrics: byPassage(metrics), items, known: knownWords(evidence, dossier) };
  return reading.passages.flatMap((read) => read.statements.flatMap((statement) => judge(statement, read, backing) ?? []));
}

function byPassage(metrics: readonly MetricMention[]): ReadonlyMap<number, readonly MetricMention[]> {
  const found = new Map<number, MetricMention[]>();
  for (const metric of metrics) {
    const list = found.get(metric.passage.index);
    if (list) list.push(metric);
    else found.set(metric.passage.index, [metric]);
  }
  return found;
}

function judge(statement: Statement, read: ReadPassage, backing: Backing): ClaimMention | undefined {
  const { passage, clause, owner, kind } = statement;
  const { reading, metrics } = backing;
  const { text } = passage.rendered;
  const own = text.slice(clause.start, clause.end);
  const words = contentWords(own);
  if (words.length === 0) return undefined;
  const base = {
    passage,
    rendered: clause,
    span: toSource(passage.rendered, clause),
    text: own.replace(/\s+/gu, ' '),
    owner,
    kind,
    subject: subjectAt(read, statement.sentence, clause.end, reading),
  };
  const unjudged = statement.reason ?? whyNot(statement, words, reading);
  if (unjudged !== undefined) {
    return { ...base, judged: false, reason: unjudged, verdict: 'undecided', evidence: [], unbacked: [] };
  }
  const linked = linkedItems(statement, reading);
  if (linked.length > 0) return { ...base, judged: true, reason: undefined, verdict: 'full', evidence: linked, unbacked: [] };
  const unbacked = unbackedParts(read, statement, backing);
  const { evidence, share } = support(words, base.subject?.id, backing);
  const proven = (metrics.get(passage.index) ?? []).filter((metric) => overlaps(metric.span, base.span) && metric.verdict === 'match');
  const items = [...new Set([...evidence, ...proven.flatMap((metric) => metric.comparison?.item ?? [])])];
  const verdict = unbacked.length > 0 ? (items.length > 0 && share > 0.3 ? 'partial' : 'none') : share >= backedFully ? 'full' : 'undecided';
  return {
    ...base,
    judged: verdict !== 'undecided',
    reason: verdict === 'undecided' ? 'no item is near enough to tell' : undefined,
    verdict,
    evidence: items,
    unbacked,
  };
}

function whyNot({ kind }: Statement, words: readonly string[], reading: Reading): string | undefined {
  if (reading.unjudged !== undefined) return reading.unjudged;
  if (!needsEvidence.has(kind)) return kind;
  return words.length < fewestWords ? 'short' : undefined;
}

function linkedItems({ passage, clause }: Statement, { evidence }: Reading): EvidenceItem[] {
  const ids = explicitLinks(passage).filter((link) => overlaps(link.span, clause)).map((link) => link.id);
  return ids.length === 0 ? [] : evidence.items.filter((item) => ids.includes(item.id));
}

function unbackedParts(read: ReadPassage, statement: Statement, { reading, known }: Backing): ClaimMention['unbacked'] {
  const { passage, clause, sentence } = statement;
  const parts: ClaimMention['unbacked'][number][] = [];
  for (const subject of reading.unknownSubjects) {
    for (const { passage: where, span } of subject.mentions) {
      if (where.index === passage.index && overlaps(span, clause)) parts.push({ span, text: subject.name, reason: 'unknown-subject' });
    }
  }
  for (const { text, span } of findEntities(passage, clause, sentence)) {
    if (parts.some((part) => overlaps(part.span, span)) || known.knows(text)) continue;
    if (reading.speakers.isCompany(text).length > 0 || reading.speakers.isCandidate(text).length > 0) continue;
    const { owner, stated } = judgePart(read, statement, span, reading);
    if (owner === 'candidate' && stated) parts.push({ span, text, reason: 'unknown-entity' });
  }
  return parts;
}

/** The items that share most of the clause's words, and the share of its words that all of them together know. */
function support(words: readonly string[], subject: string | undefined, { items }: Backing): { evidence: EvidenceItem[]; share: number } {
  const distinct = new Set(words);
  const ranked = items
    .map(({ item, words: known }) => {
      const hits = [...distinct].filter((word) => known.has(word));
      return { item, hits, score: hits.length + (subject !== undefined && item.subject?.id === subject ? 0.5 : 0) };
    })
    .filter(({ hits }) => hits.length >= Math.min(2, distinct.size))
    .sort((a, b) => b.score - a.score)
    .slice(0, 3);
  const together = new Set(ranked.flatMap(({ hits }) => hits));
  return { evidence: ranked.map(({ item }) => item), share: distinct.size === 0 ? 0 : together.size / distinct.size };
}
