import type { EvidenceSet } from '../../server/src/core/model/evidence.ts';
import { overlaps, type Span } from '../../server/src/core/text/span.ts';
import { applyEdits, type TextEdit } from '../../server/src/core/text/text-edit.ts';
import type { CorpusEntry } from './corpus.ts';
import { flaggedMentions, numeralOf, runCheck } from './pipeline.ts';
import type { Mutation } from './targets.ts';

export interface MutationOutcome {
  readonly mutation: Mutation;
  /** The changed line, for the list of errors. */
  readonly line: string;
  readonly flagged: boolean;
  /** What was said at the changed place: the alarm's message, or the verdicts. */
  readonly said: string;
}

/**
 * Checks every mutation. Those of different lines share a run, because a line is a paragraph or a row and numbers of
 * other paragraphs have no part in a number's verdict; on one line there is one change per run.
 */
export function runMutations(entry: CorpusEntry, evidence: EvidenceSet, mutations: readonly Mutation[]): MutationOutcome[] {
  const rounds: Mutation[][] = [];
  const used = new Map<number, number>();
  for (const mutation of mutations) {
    const { line } = mutation.target.label;
    const round = used.get(line) ?? 0;
    used.set(line, round + 1);
    (rounds[round] ??= []).push(mutation);
  }
  return rounds.flatMap((round) => runRound(entry, evidence, round));
}

function runRound(entry: CorpusEntry, evidence: EvidenceSet, round: readonly Mutation[]): MutationOutcome[] {
  const edits = round.flatMap((mutation) => mutation.edits);
  const text = applyEdits(entry.text, edits);
  const result = runCheck(entry.slug, text, evidence, entry.kind);
  const flagged = flaggedMentions(result);
  return round.map((mutation) => {
    const places = mutation.focus.map((span) => moved(span, edits));
    const here = result.metrics.filter((mention) => places.some((place) => overlaps(place, numeralOf(mention))));
    const alarmed = here.find((mention) => flagged.has(mention));
    const start = text.lastIndexOf('\n', places[0]!.start - 1) + 1;
    const end = text.indexOf('\n', start);
    return {
      mutation,
      line: text.slice(Math.max(start, places[0]!.start - 60), Math.min(end < 0 ? text.length : end, places[0]!.end + 50)),
      flagged: alarmed !== undefined,
      said: alarmed ? flagged.get(alarmed)!.message : here.map(({ text: seen, verdict, reason }) => `${seen}: ${verdict}${reason ? ` (${reason})` : ''}`).join(', '),
    };
  });
}

/** Where a span of the source stands after the edits; edits inside it stretch it. */
function moved(of: Span, edits: readonly TextEdit[]): Span {
  const by = (edit: TextEdit): number => edit.newText.length - (edit.span.end - edit.span.start);
  const before = edits.filter(({ span }) => span.end <= of.start && span.start < of.start);
  const inside = edits.filter(({ span }) => span.start >= of.start && span.start < of.end);
  const start = of.start + before.reduce((sum, edit) => sum + by(edit), 0);
  return { start, end: start + (of.end - of.start) + inside.reduce((sum, edit) => sum + by(edit), 0) };
}
