import { artefactName } from '../check/artefact-place.ts';
import { isSure } from '../claims/certainty.ts';
import type { ClaimMention, MetricMention } from '../model/claim.ts';
import type { EvidenceItem, EvidenceSource } from '../model/evidence.ts';
import type { Location } from '../text/position.ts';

/** How a claim or metric stands to the evidence, as it is shown to a reader; the five states of the preview's legend. */
export type SupportState = 'backed' | 'weaker' | 'contradicted' | 'unsupported' | 'not-judged';

/** What became of one claim or metric, in words and without any markup. */
export interface Description {
  readonly state: SupportState;
  /** One short sentence: `Backed: the evidence says the same.` */
  readonly headline: string;
  readonly facts: readonly Fact[];
}

export interface Fact {
  /** `Evidence`, `Source`, `As of`, `Compared`, … */
  readonly label: string;
  readonly text: string;
  /** Where in the evidence file it stands. */
  readonly location?: Location;
  /** A web address to follow. */
  readonly url?: string;
}

/** Undefined for a number that nobody claims: it has no state to show. */
export function metricState(mention: MetricMention): SupportState | undefined {
  switch (mention.verdict) {
    case 'match': return 'backed';
    case 'weaker': return 'weaker';
    case 'overclaim':
    case 'contradiction': return 'contradicted';
    case 'no-evidence': return 'unsupported';
    case 'undecided': return 'not-judged';
    case 'not-a-claim': return undefined;
  }
}

/** Undefined for a sentence that needs no evidence. */
export function claimState(mention: ClaimMention): SupportState | undefined {
  if (!mention.judged) return undefined;
  switch (mention.verdict) {
    case 'full': return 'backed';
    case 'partial': return 'weaker';
    case 'none': return 'unsupported';
    case 'undecided': return 'not-judged';
  }
}

/** Also describes numbers that are no claim, so that a hover can say why nothing was checked. */
export function describeMetric(mention: MetricMention): Description {
  const facts: Fact[] = [];
  const { comparison } = mention;
  if (comparison) {
    facts.push(...itemFacts(comparison.item), { label: 'Compared', text: comparison.explanation });
  } else {
    facts.push(...nearestFacts(mention.nearest));
  }
  if (mention.subject) facts.push({ label: 'About', text: mention.subject.name });
  return { state: metricState(mention) ?? 'not-judged', headline: metricHeadline(mention), facts };
}

export function describeClaim(mention: ClaimMention): Description {
  const facts: Fact[] = [];
  const best = mention.evidence[0];
  if (best) facts.push(...itemFacts(best));
  for (const item of mention.evidence.slice(1, 3)) facts.push(evidenceFact('Also', item));
  if (mention.unbacked.length > 0) {
    facts.push({ label: 'Not backed', text: mention.unbacked.map((part) => `“${fold(part.text)}”`).join(', ') });
  }
  return { state: claimState(mention) ?? 'not-judged', headline: claimHeadline(mention), facts };
}

function metricHeadline(mention: MetricMention): string {
  if (!isSure(mention)) return mention.verdict === 'no-evidence' ? 'Perhaps unsupported: no evidence item has this metric, but it may follow from other numbers.' : 'Differs from the evidence, if it is the same metric at all.';
  switch (mention.verdict) {
    case 'match': return 'Backed: the evidence says the same.';
    case 'weaker': return 'Backed, and weaker than the evidence allows.';
    case 'overclaim': return 'More than the evidence supports.';
    case 'contradiction': return 'Contradicted by the evidence.';
    case 'no-evidence': return 'Unsupported: no evidence item has this metric.';
    case 'undecided': return `Not decided${because(mention.reason ?? 'several items fit equally, or its meaning is unclear')}.`;
    case 'not-a-claim': return `Not checked: no metric of the candidate’s${because(mention.reason)}.`;
  }
}

function claimHeadline(mention: ClaimMention): string {
  if (!mention.judged) return `Not checked${because(mention.reason ?? mention.kind)}.`;
  switch (mention.verdict) {
    case 'full': return 'Claim backed by the evidence.';
    case 'partial': return 'Claim backed in part.';
    case 'none': return 'Unsupported claim: nothing in the evidence backs it.';
    case 'undecided': return `Claim not decided${because(mention.reason)}.`;
  }
}

function because(reason: string | undefined): string {
  return reason === undefined || reason === '' ? '' : ` (${reason.replaceAll('-', ' ')})`;
}

function itemFacts(item: EvidenceItem): Fact[] {
  const facts: Fact[] = [evidenceFact('Evidence', item)];
  if (item.source) facts.push(sourceFact(item.source));
  if (item.asOf !== undefined) facts.push({ label: 'As of', text: item.asOf });
  if (item.status !== 'shipped') facts.push({ label: 'Status', text: item.status.replace('-', ' ') });
  if (item.confidential) facts.push({ label: 'Confidential', text: 'backs claims, never shown in an export' });
  return facts;
}

function nearestFacts(items: readonly EvidenceItem[]): Fact[] {
  return items.slice(0, 2).map((item) => evidenceFact('Nearest', item));
}

function evidenceFact(label: string, item: EvidenceItem): Fact {
  return { label, text: fold(item.excerpt), location: item.location };
}

function sourceFact(source: EvidenceSource): Fact {
  switch (source.kind) {
    case 'url': return { label: 'Source', text: source.url, url: source.url };
    case 'note': return { label: 'Source', text: fold(source.text) };
    case 'artefact': return { label: 'Source', text: artefactName(source) };
  }
}

/** White space folded, and cut at a length that a tooltip can hold. */
function fold(text: string): string {
  const folded = text.replace(/\s+/gu, ' ').trim();
  return folded.length <= 240 ? folded : `${folded.slice(0, 239).trimEnd()}…`;
}

/** `proof-points.md:13`, the way messages name a place. */
export function placeName(location: Location): string {
  const name = location.uri.slice(location.uri.lastIndexOf('/') + 1);
  return `${decodeName(name)}:${location.range.start.line + 1}`;
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
