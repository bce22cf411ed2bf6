import { isSure } from '../../claims/certainty.ts';
import type { ClaimMention, MetricMention } from '../../model/claim.ts';
import type { MappedTable } from '../../model/dossier.ts';
import type { EvidenceStatus } from '../../model/evidence.ts';
import type { Passage } from '../../model/document.ts';
import type { Fix } from '../../model/finding.ts';
import { readVocabulary, signsOf, vocabularySign, vocabularySpan, type Vocabulary } from '../../templates/vocabulary.ts';
import { isUnderWay } from '../../claims/work-kind.ts';
import { toSource } from '../../text/rendered-text.ts';
import { locate, passageSource } from '../place.ts';
import type { DossierContext, DossierRule, Report } from '../rule.ts';

/** A row marked with the strongest word although its evidence cell is unsupported, contradicted, in progress or planned. */
export const overstatedStrength: DossierRule = {
  id: 'overstated-strength',
  severity: 'information',
  applies: 'dossier',
  check(context) {
    return context.dossier.sections.flatMap(({ tables }) => tables.flatMap((table) => reportsOf(table, context)));
  },
};

/** The mentions of one passage, of mentions in the order of their passages. */
function mentionsIn<T extends { readonly passage: Passage }>({ index }: Passage, mentions: readonly T[]): readonly T[] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.passage.index < index) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (mentions[end]?.passage.index === index) end++;
  return mentions.slice(low, end);
}

function reportsOf(
  { table, columns }: MappedTable,
  { dossier, claims, metrics }: DossierContext,
): Report[] {
  const strengthAt = columns.findIndex((column) => column?.id === 'strength');
  const evidenceAt = columns.findIndex((column) => column?.id === 'evidence');
  const vocabulary = columns[strengthAt]?.vocabulary;
  if (!vocabulary || evidenceAt < 0) return [];
  return table.rows.flatMap(({ cells }): Report[] => {
    const [strength, evidence] = [cells[strengthAt], cells[evidenceAt]];
    if (!strength || !evidence) return [];
    const said = readVocabulary(strength.rendered.text, vocabulary);
    if (said.kind !== 'word' || said.value.rank !== vocabulary.length - 1) return [];
    const weakness = weaknessOf(mentionsIn(evidence, claims), mentionsIn(evidence, metrics));
    if (weakness === undefined) return [];
    return [{
      span: passageSource(strength),
      message: `This row is marked ${said.value.word}, but ${weakness}.`,
      related: [{ location: locate(dossier.document, passageSource(evidence)), message: 'Its evidence' }],
      fixes: lowered(strength, said.value.rank, vocabulary),
    }];
  });
}

/** The next lower word or sign in the place and letter case of the one that stands there. */
function lowered({ rendered }: Passage, rank: number, vocabulary: Vocabulary): Fix[] {
  const next = vocabulary[rank - 1];
  if (next === undefined) return [];
  const { text } = rendered;
  const [word, sign] = [vocabularySpan(text, rank, vocabulary), vocabularySign(text, rank, vocabulary)];
  const [lowerSign] = signsOf(next);
  // A sign that has no lower one may stay only where a word says the new strength.
  if ((word === undefined && sign === undefined) || (sign !== undefined && lowerSign === undefined)) return [];
  const edits = [
    ...(word ? [{ span: toSource(rendered, word), newText: likeCase(next.word, text.slice(word.start, word.end)) }] : []),
    ...(sign ? [{ span: toSource(rendered, sign), newText: lowerSign! }] : []),
  ];
  return [{ title: `Lower the strength to ${next.word}`, edits, safe: false, preferred: true }];
}

function likeCase(word: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/**
 * What is weak in an evidence cell, worst first; undefined where nothing is. An unknown name beside a proven number, or
 * a number told of another employer, has its own warning and does not make the row weak.
 */
export function weaknessOf(claims: readonly ClaimMention[], metrics: readonly MetricMention[]): string | undefined {
  const sure = metrics.filter(isSure);
  const contradicted = sure.find(({ verdict, comparison }) => (verdict === 'contradiction' && !comparison?.employers) || verdict === 'overclaim');
  if (contradicted) return `the evidence does not agree with "${contradicted.text}"`;
  const parts = claims.flatMap((claim) => (claim.judged ? claim.unbacked : []));
  const unready = parts.find(({ reason }) => reason === 'status');
  if (unready) return restsOn(unready.item!.status);
  const proven = metrics.some(({ verdict, comparison }) => verdict === 'match' || verdict === 'weaker' || comparison?.employers);
  const unbacked = parts.find(({ reason }) => reason !== 'unknown-entity' || !proven)?.text ?? sure.find(({ verdict }) => verdict === 'no-evidence')?.text;
  if (unbacked !== undefined) return `nothing backs "${unbacked}"`;
  return unreadyGround(claims) ?? notDone(claims);
}

/** All that the cell rests on is still in progress or planned in the evidence. */
function unreadyGround(claims: readonly ClaimMention[]): string | undefined {
  const grounds = claims.flatMap(({ judged, evidence: [best] }) => (judged && best ? [best] : []));
  const [first] = grounds;
  if (!first || !grounds.every(({ status }) => status === 'in-progress' || status === 'planned')) return undefined;
  return restsOn(first.status);
}

function restsOn(status: EvidenceStatus): string {
  return `what it rests on is ${status === 'in-progress' ? 'in progress' : status} in the evidence`;
}

/** Nothing in the cell is said to be done or running; not told without evidence, which decides how `two sites planned` is meant. */
function notDone(claims: readonly ClaimMention[]): string | undefined {
  if (claims.some(({ reason }) => reason === 'no-evidence-file' || reason === 'evidence-unreadable')) return undefined;
  if (claims.some(({ kind, text }) => kind === 'finished' || kind === 'property' || kind === 'capability' || (kind === 'ongoing' && !isUnderWay(text)))) return undefined;
  if (claims.some(({ kind }) => kind === 'planned')) return 'its evidence is only planned';
  if (claims.some(({ kind }) => kind === 'ongoing')) return 'its evidence is still in progress';
  return claims.some(({ kind }) => kind === 'gap') ? 'its evidence admits a gap' : undefined;
}
