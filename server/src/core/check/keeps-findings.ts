import { explicitLinks } from '../claims/explicit-links.ts';
import type { Rejudged } from '../claims/follow-judgement.ts';
import type { Companions } from '../model/companions.ts';
import type { Passage } from '../model/document.ts';
import type { Dossier, DossierSection } from '../model/dossier.ts';
import type { EvidenceSet } from '../model/evidence.ts';
import type { Finding, RuleId } from '../model/finding.ts';
import type { Change } from '../parse/edit-leaves.ts';
import type { Keystroke } from '../parse/keystroke.ts';
import type { Span } from '../text/span.ts';
import type { CheckResult } from './check.ts';
import { homesIn, postsIn } from './inconsistencies/candidate-facts.ts';
import { scoresInProse } from './inconsistencies/fit-scores.ts';
import { keepsFigures, type ContestedWords } from './inconsistencies/keeps-figures.ts';
import { hasColumn } from './requirement-coverage.ts';
import { countSentences, countWords } from './rules/length.ts';
import { weaknessOf } from './rules/overstated-strength.ts';
import { keepsPlaceholders } from './rules/placeholder.ts';
import { strangerFinder } from './rules/wrong-company.ts';
import { sameJudgement } from './same-judgement.ts';
import { hasContent } from './sections.ts';

/** What was typed, with what stood there and all that applies now as it did. */
export interface FollowedWords {
  readonly keystroke: Keystroke;
  /** The sections with what is written in them now; without positions. */
  readonly shape: readonly DossierSection[];
  readonly dossier: Dossier;
  readonly evidence: EvidenceSet;
  readonly companions: Companions;
  /** Of the version before. */
  readonly result: CheckResult;
}

/** The same with what was judged of it again. */
export interface Followed extends FollowedWords {
  readonly rejudged: readonly Rejudged[];
  /** Figures of which two may disagree. */
  readonly contested: ContestedWords;
}

/**
 * Whether every rule finds what it found before, whatever it looks at. Says yes only where that is plain: a rule that begins to
 * look at more of a passage than is asked here must be asked here, and `npm run fuzz:edits` tells when it was forgotten.
 */
export function keepsFindings(followed: Followed): boolean {
  return keepsCell(followed) && keepsJudgements(followed);
}

/** As much of it as is plain before anything is judged again. */
export function mayKeepFindings(followed: FollowedWords): boolean {
  return keepsSection(followed) && followed.result.findings.every((finding) => movesAlong(finding, followed)) && findsNothingInWords(followed);
}

/** Rules that look for something in the words themselves: they find nothing, neither before nor now, or the same beside what was typed. */
function findsNothingInWords({ keystroke, dossier, evidence, companions, shape }: FollowedWords): boolean {
  const { was, now } = keystroke;
  const change = changeInWords(keystroke);
  const strangers = dossier.company === undefined ? undefined : strangerFinder(dossier.company, companions, evidence);
  return change !== undefined && keepsPlaceholders(was, now, shape[now.section]!.template, change)
    && [was, now].every((passage) => explicitLinks(passage).length === 0 && homesIn(passage).length === 0 && postsIn(passage).length === 0 && scoresInProse(passage).length === 0
      && (strangers === undefined || strangers(passage.rendered.text).length === 0));
}

/** The change where it stands in the passage's words; undefined where that is not plain. */
function changeInWords({ was, change }: Keystroke): Change | undefined {
  const at = was.rendered.segments.find(({ length, source, sourceLength }) => length === sourceLength && source < change.span.start && source + sourceLength >= change.span.end);
  if (!at) return undefined;
  const start = at.start + change.span.start - at.source;
  return { ...change, span: { start, end: start + change.span.end - change.span.start } };
}

/** Rules that look at a section as a whole: it is as long as before, and none of its fields can be meant. */
function keepsSection({ keystroke: { was, now }, dossier, companions, shape }: FollowedWords): boolean {
  const [before, after] = [was.rendered.text, now.rendered.text];
  if (countWords(before) !== countWords(after) || countSentences(before) !== countSentences(after)) return false;
  // A line of bars may be a table to be.
  if (dossier.document.text.startsWith('|', now.span.start)) return false;
  if (companions.sameApplication.length > 0) return false;
  for (let one: DossierSection | undefined = shape[now.section]; one; one = one.section.parent === undefined ? undefined : shape[one.section.parent]) {
    if (one.template?.fields !== undefined || one.template?.items === 'link') return false;
    if (companions.posting && (hasColumn(one.template, 'requirement') || hasColumn(one.template, 'gap'))) return false;
  }
  return true;
}

/** Columns whose cells are quoted, or read as one of a few words. */
const quotedColumns = new Set(['requirement', 'gap']);

function keepsCell({ keystroke: { now }, shape, rejudged }: Followed): boolean {
  if (!now.cell) return true;
  const { table, column } = now.cell;
  const mapped = shape[now.section]!.tables.find((one) => one.table.index === table);
  const own = mapped?.columns[column];
  if (!mapped || own?.vocabulary || quotedColumns.has(own?.id ?? '')) return false;
  // A row that lacks something is told by what stands in it.
  if (rejudged.length !== mapped.columns.length || !rejudged.every(({ passage }) => hasContent(passage))) return false;
  return rejudged.every(({ before, after }) => weaknessOf(before.claims, before.metrics) === weaknessOf(after.claims, after.metrics));
}

/** What was judged of the passage, and of the cells beside it, gives the same findings. */
function keepsJudgements({ keystroke, rejudged, contested, dossier }: Followed): boolean {
  const change = changeInWords(keystroke);
  return rejudged.every(({ passage, before, after }) => sameJudgement(before, after, passage === keystroke.now ? change : undefined)) && keepsFigures(rejudged, keystroke, contested, dossier);
}

/** Their findings in a passage follow from what was judged of it, or are looked for again: `keepsPlaceholders`. */
const lookedAtAgain: ReadonlySet<RuleId> = new Set(['metric-mismatch', 'dropped-hedge', 'unsupported-metric', 'unsupported-claim', 'overstated-strength', 'placeholder']);

function movesAlong({ rule, span, related, fixes }: Finding, { keystroke: { was }, dossier }: FollowedWords): boolean {
  const reaches = touches(was, was.cell !== undefined);
  if (lookedAtAgain.has(rule)) return true;
  return !reaches(span) && related.every(({ location }) => location.uri !== dossier.document.uri || !reaches(location.span))
    && fixes.every(({ edits }) => edits.every((edit) => !reaches(edit.span)));
}

/** Whether a span begins or ends within the passage; with the edges of a cell, which findings about rows take. */
function touches({ span }: Passage, edges: boolean): (of: Span) => boolean {
  const isInside = (offset: number): boolean => (edges ? offset >= span.start && offset <= span.end : offset > span.start && offset < span.end);
  return ({ start, end }) => isInside(start) || isInside(end);
}
