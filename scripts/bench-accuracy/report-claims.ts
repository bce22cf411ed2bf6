import type { ClaimKind } from '../../server/src/core/model/claim.ts';
import type { EntryOutcome } from './measure.ts';
import { wantsEvidence, type ClaimOutcome } from './score-claims.ts';
import type { Share } from './score-metrics.ts';
import { count, groupBy, showF1, showPercent, showShare, table } from './table.ts';

const kinds: readonly ClaimKind[] = [
  'finished', 'property', 'capability', 'ongoing', 'planned', 'gap', 'motivation', 'employer', 'question', 'instruction', 'hypothetical', 'quotation',
];

/** The counts of the claims of several dossiers. */
export interface ClaimTotals {
  /** Warnings `unsupported-claim` in labelled sentences. */
  readonly precision: Share;
  /** Sentences with an unbacked part that is no number. */
  readonly recall: Share;
  /** Sentences with any unbacked part, found by any alarm. */
  readonly recallOfAll: Share;
  readonly names: Share;
  readonly unlabelled: number;
  readonly kinds: Share;
  readonly wantsPrecision: Share;
  readonly wantsRecall: Share;
  readonly boundaryPrecision: Share;
  readonly boundaryRecall: Share;
}

export function claimTotals(outcomes: readonly EntryOutcome[]): ClaimTotals {
  const claims = outcomes.flatMap((outcome) => outcome.claims.claims);
  const alarms = outcomes.flatMap((outcome) => outcome.claims.alarms);
  const labelled = alarms.filter(({ verdict }) => verdict !== 'unlabelled');
  const unbacked = claims.filter(isUnbacked);
  const wanted = claims.filter(({ label }) => wantsEvidence.has(label.kind));
  const read = claims.filter(({ kind }) => wantsEvidence.has(kind));
  const found = claims.reduce((sum, { boundaries }) => sum + boundaries.found, 0);
  const expected = claims.reduce((sum, { boundaries }) => sum + boundaries.expected, 0);
  const surplus = claims.reduce((sum, { boundaries }) => sum + boundaries.surplus, 0);
  return {
    precision: count(labelled, ({ verdict }) => verdict === 'right'),
    recall: count(unbacked.filter(({ aboutNumber }) => !aboutNumber), ({ warned }) => warned),
    recallOfAll: count(unbacked, ({ alarmed }) => alarmed),
    names: count(labelled.filter(({ verdict }) => verdict === 'right'), ({ names }) => names),
    unlabelled: alarms.length - labelled.length,
    kinds: count(claims, ({ label, kind }) => label.kind === kind),
    wantsPrecision: count(read, ({ label }) => wantsEvidence.has(label.kind)),
    wantsRecall: count(wanted, ({ kind }) => wantsEvidence.has(kind)),
    boundaryPrecision: { part: found, of: found + surplus },
    boundaryRecall: { part: found, of: expected },
  };
}

function isUnbacked({ label }: ClaimOutcome): boolean {
  return label.support === 'none' || label.support === 'partial';
}

/** Numbers only: fit for the half that nobody looks at. */
export function reportClaims(outcomes: readonly EntryOutcome[]): string {
  const totals = claimTotals(outcomes);
  const claims = outcomes.flatMap((outcome) => outcome.claims.claims);
  return [
    `  ${claims.length} labelled sentences`,
    `  unsupported-claim        ${showF1(totals.precision, totals.recall)}; overlaps the unbacked words ${showShare(totals.names)}; ${totals.unlabelled} in sentences without a label`,
    `  any alarm in an unbacked sentence  ${showShare(totals.recallOfAll)}`,
    `  kinds                    ${showShare(totals.kinds)}`,
    `  wants evidence or not    ${showF1(totals.wantsPrecision, totals.wantsRecall)}`,
    `  sentence boundaries      ${showF1(totals.boundaryPrecision, totals.boundaryRecall)}`,
    '',
    '  Unbacked sentences by support and kind of gap',
    bySupport(claims),
    '',
    '  Kinds: labelled (rows) and said (columns)',
    kindTable(claims),
  ].join('\n');
}

function bySupport(claims: readonly ClaimOutcome[]): string {
  const groups = groupBy(claims.filter(({ label }) => label.support !== ''), ({ label, aboutNumber }) =>
    label.support === 'full' ? 'full' : `${label.support}, ${aboutNumber ? 'a number' : 'words'}`);
  const rows = [...groups].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([name, own]) => [
    name, own.length, showPercent(count(own, ({ warned }) => warned)), showPercent(count(own, ({ alarmed }) => alarmed)),
  ]);
  return table(['', 'sentences', 'unsupported-claim', 'any alarm'], rows);
}

function kindTable(claims: readonly ClaimOutcome[]): string {
  const rows = kinds.map((row) => {
    const own = claims.filter(({ label }) => label.kind === row);
    return [row, ...kinds.map((column) => own.filter(({ kind }) => kind === column).length), own.filter(({ kind }) => kind === undefined).length];
  });
  return table(['', ...kinds.map((kind) => kind.slice(0, 6)), 'none'], rows);
}

/** Every error with its line. For the tuning half only. */
export function listClaimErrors(outcomes: readonly EntryOutcome[]): string {
  return outcomes.filter(({ entry }) => entry.half === 'tuning').flatMap(({ entry, claims }) => [
    ...claims.alarms
      .filter(({ verdict }) => verdict !== 'right')
      .map(({ finding, labels, verdict }) => `${verdict === 'wrong' ? 'FALSE' : 'UNLABELLED'} ${entry.slug} ${finding.message} In: ${labels.map(({ line, text }) => `${line}: ${text}`).join(' | ') || entry.text.slice(finding.span.start - 30, finding.span.end + 60).replace(/\s+/gu, ' ')}`),
    ...claims.claims
      .filter((each) => isUnbacked(each) && !each.warned && !each.aboutNumber)
      .map(({ label, alarmed }) => `MISS ${entry.slug}:${label.line} "${label.unbacked}" (${label.support}${alarmed ? ', another alarm is there' : ''}) in: ${label.text}`),
    ...claims.claims
      .filter(({ label, kind }) => kind !== label.kind)
      .map(({ label, kind, mentions }) => `KIND ${entry.slug}:${label.line} ${label.kind}, said ${kind ?? 'nothing'}${mentions.length > 1 ? ` (${mentions.map((each) => each.kind).join(', ')})` : ''}: ${label.text}`),
    ...claims.claims
      .filter(({ boundaries }) => boundaries.found < boundaries.expected || boundaries.surplus > 0)
      .map(({ label, boundaries }) => `BOUNDARY ${entry.slug}:${label.line} ${boundaries.expected - boundaries.found} missing, ${boundaries.surplus} too many: ${label.text}`),
  ]).sort().join('\n');
}
