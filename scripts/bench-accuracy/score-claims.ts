import { splitSentences } from '../../server/src/core/parse/sentences.ts';
import type { CheckResult } from '../../server/src/core/check/check.ts';
import type { ClaimKind, ClaimMention } from '../../server/src/core/model/claim.ts';
import type { Passage } from '../../server/src/core/model/document.ts';
import type { Finding } from '../../server/src/core/model/finding.ts';
import { toRendered } from '../../server/src/core/text/rendered-text.ts';
import { contains, overlaps, type Span } from '../../server/src/core/text/span.ts';
import type { ClaimLabel, CorpusEntry } from './corpus.ts';
import { isAlarm } from './pipeline.ts';
import type { Placed } from './place-labels.ts';
import { wrong, type LabelOutcome } from './score-metrics.ts';

/** A labelled sentence beside what the tool said of it. */
export interface ClaimOutcome {
  readonly slug: string;
  readonly label: ClaimLabel;
  readonly mentions: readonly ClaimMention[];
  /** The kind of the mention that covers most of the sentence; undefined where there is none. */
  readonly kind: ClaimKind | undefined;
  /**
   * What nothing backs is a number, which is a metric finding's business: one cause is one finding, so such a sentence counts neither
   * for nor against the recall of `unsupported-claim` (`any alarm` in the report counts it, and the metrics' own recall does).
   */
  readonly aboutNumber: boolean;
  /** A warning `unsupported-claim` stands in it, or one of its other places does. */
  readonly warned: boolean;
  /** Any alarm about a number or a claim stands in it. */
  readonly alarmed: boolean;
  /** Starts and ends where the tool's statements do, and no sentence of the tool ends inside. */
  readonly boundaries: { readonly expected: number; readonly found: number; readonly surplus: number };
}

/** A warning `unsupported-claim` and the sentences it stands in. */
export interface ClaimAlarm {
  readonly slug: string;
  readonly finding: Finding;
  readonly labels: readonly ClaimLabel[];
  /** `unlabelled` where no reader judged the sentence. */
  readonly verdict: 'right' | 'wrong' | 'unlabelled';
  /** It overlaps the words that the reader found unbacked. */
  readonly names: boolean;
}

export interface ClaimScore {
  readonly claims: readonly ClaimOutcome[];
  readonly alarms: readonly ClaimAlarm[];
}

export function scoreClaims(
  entry: CorpusEntry,
  labels: readonly Placed<ClaimLabel>[],
  result: CheckResult,
  numbers: readonly LabelOutcome[],
): ClaimScore {
  const findings = result.findings.filter((finding) => finding.rule === 'unsupported-claim' && isAlarm(finding));
  const { uri } = result.dossier.document;
  const warned = findings.flatMap(({ span, related }) => [span, ...related.filter(({ location }) => location.uri === uri).map(({ location }) => location.span)]);
  const metric = result.findings.filter((finding) => /^(?:metric-mismatch|unsupported-metric)$/u.test(finding.rule) && isAlarm(finding));
  const claims = labels.map((placed): ClaimOutcome => {
    const { label, span } = placed;
    const mentions = result.claims.filter((mention) => overlaps(mention.span, span));
    const alarmed = [...warned, ...metric.map((finding) => finding.span)].some((place) => overlaps(place, span));
    return {
      slug: entry.slug,
      label,
      mentions,
      kind: mainKind(mentions, span),
      aboutNumber: isAboutNumber(entry, placed, numbers),
      warned: warned.some((place) => overlaps(place, span)),
      alarmed: alarmed || numbers.some((number) => number.finding !== undefined && overlaps(number.span, span)),
      boundaries: compareBoundaries(span, result),
    };
  });
  const alarms = findings.map((finding): ClaimAlarm => {
    const under = labels.filter(({ span }) => overlaps(span, finding.span));
    const right = under.some(({ label }) => label.support === 'none' || label.support === 'partial');
    return {
      slug: entry.slug,
      finding,
      labels: under.map(({ label }) => label),
      verdict: under.length === 0 ? 'unlabelled' : right ? 'right' : 'wrong',
      names: under.some((placed) => unbackedSpans(entry, placed).some((part) => overlaps(part, finding.span))),
    };
  });
  return { claims, alarms };
}

/** The kinds that say something was done or runs, so that evidence is wanted. */
export const wantsEvidence: ReadonlySet<ClaimKind | undefined> = new Set<ClaimKind>(['finished', 'property', 'ongoing']);

function mainKind(mentions: readonly ClaimMention[], within: Span): ClaimKind | undefined {
  const lengths = new Map<ClaimKind, number>();
  for (const { kind, span } of mentions) {
    const common = Math.min(span.end, within.end) - Math.max(span.start, within.start);
    lengths.set(kind, (lengths.get(kind) ?? 0) + common);
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The unbacked words hold a wrong number and, but for its noun, nothing else that counts; or they are the place of which wrong numbers are told. */
function isAboutNumber(entry: CorpusEntry, placed: Placed<ClaimLabel>, numbers: readonly LabelOutcome[]): boolean {
  const wrongHere = numbers.filter(({ label, span }) => wrong.has(label.verdict) && overlaps(span, placed.span));
  const parts = unbackedSpans(entry, placed);
  const isPlace = (part: Span): boolean => placeName.test(entry.text.slice(part.start, part.end));
  const told = parts.every(isPlace) && wrongHere.some(({ label }) => label.verdict === 'contradiction');
  return parts.length > 0 && (told || wrongHere.some(({ span }) => parts.some((part) => overlaps(part, span))));
}

/** `at Thornwick Rail`: a number that is true elsewhere is wrong at its own place. */
const placeName = /^(?:(?:[Aa]t|[Ii]n|[Oo]n|[Ff]or|[Ww]ith)\s(?:the\s)?)?\p{Lu}[\p{L}\p{N}]*(?:\s\p{Lu}[\p{L}\p{N}]*)*$/u;

/** Where the unbacked words stand; a label may name several parts, divided by semicolons or ellipses. */
function unbackedSpans(entry: CorpusEntry, { label, span }: Placed<ClaimLabel>): Span[] {
  const source = entry.text.slice(span.start, span.end).toLowerCase();
  return label.unbacked.split(/;|…|\.\.\./u).flatMap((part): Span[] => {
    const wanted = part.trim().toLowerCase();
    const at = wanted === '' ? -1 : source.indexOf(wanted);
    return at < 0 ? [] : [{ start: span.start + at, end: span.start + at + wanted.length }];
  });
}

/** Two boundaries are expected, its start and its end; a sentence that ends inside is one too many. */
function compareBoundaries(span: Span, result: CheckResult): ClaimOutcome['boundaries'] {
  const passage = result.dossier.document.passages.find((each) => contains(each.span, { start: span.start, end: span.start + 1 }));
  if (!passage) return { expected: 2, found: 0, surplus: 0 };
  const own = { start: toRendered(passage.rendered, span.start), end: toRendered(passage.rendered, span.end) };
  const sentences = splitSentences(passage.rendered.text);
  const parts = [...sentences, ...result.claims.filter((claim) => claim.passage === passage).map((claim) => claim.rendered), ...openings(passage)];
  const close = (a: number, b: number): boolean => passage.rendered.text.slice(Math.min(a, b), Math.max(a, b)).replace(/[\s\p{P}\p{S}]/gu, '') === '';
  const starts = parts.some((part) => close(part.start, own.start));
  const ends = parts.some((part) => close(part.end, own.end));
  const inside = sentences.filter((sentence) => sentence.end > own.start && sentence.end < own.end && !close(sentence.end, own.end) && !close(sentence.end, own.start));
  return { expected: 2, found: Number(starts) + Number(ends), surplus: inside.length };
}

/** A bold or plain opening ends where the statement begins. */
function openings({ lead, rendered }: Passage): Span[] {
  return lead ? [{ start: lead.rest, end: rendered.text.length }, lead.span] : [];
}
