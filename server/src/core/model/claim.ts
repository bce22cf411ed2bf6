import type { AlarmTraits } from './alarm-traits.ts';
import type { Span } from '../text/span.ts';
import type { Passage } from './document.ts';
import type { EvidenceItem, EvidenceSubject } from './evidence.ts';
import type { Quantity } from './quantity.ts';
import type { Owner } from './template.ts';

export type MetricVerdict =
  | 'match' | 'weaker' | 'overclaim' | 'contradiction' | 'no-evidence' | 'undecided' | 'not-a-claim';

/** How a claim's value stands to one evidence item's. */
export interface MetricComparison {
  readonly item: EvidenceItem;
  readonly quantity: Quantity;
  readonly verdict: 'match' | 'weaker' | 'overclaim' | 'contradiction';
  /** One sentence: what was compared and how. */
  readonly explanation: string;
  /** The same value, but the evidence hedges it and the claim does not. */
  readonly droppedHedge: boolean;
  /** A true number that is told of another employer: the one that the dossier names, and the one that the evidence has it under. */
  readonly employers?: { readonly said: string; readonly proven: string };
}

/** With what of the evidence a number was compared, whatever came of it. */
export interface Compared {
  /** Items that some decision on the way was about, or that measure the same. */
  readonly meant: ReadonlySet<EvidenceItem>;
  /** Items that it shares words with, and those that it might have followed from. */
  readonly near: ReadonlySet<EvidenceItem>;
  /** No item near has it, so that it was looked for among all by its value. */
  readonly byValue: boolean;
}

/** A number of the dossier and what became of it. */
export interface MetricMention {
  readonly passage: Passage;
  readonly quantity: Quantity;
  /** In the source. */
  readonly span: Span;
  /** Rendered text of the mention, white space folded. */
  readonly text: string;
  readonly owner: Owner;
  readonly subject: EvidenceSubject | undefined;
  readonly verdict: MetricVerdict;
  readonly judged: boolean;
  /** Why it is no metric, or was not judged. */
  readonly reason: string | undefined;
  /** The item it was compared with, or the first of those that tie. */
  readonly comparison: MetricComparison | undefined;
  /** Items that come near but are not the same metric, best first; named in messages. */
  readonly nearest: readonly EvidenceItem[];
  /** Undefined where it was compared with nothing. */
  readonly compared: Compared | undefined;
  /** The item whose number this is, where two numbers look swapped. */
  readonly swappedWith: EvidenceItem | undefined;
  /** Name of the project it belongs to, where the evidence does not know that project. */
  readonly unknownSubject: string | undefined;
  /** By what it is told how surely it is wrong; undefined where the verdict accuses nobody, and where a name tells it. */
  readonly traits: AlarmTraits | undefined;
}

/**
 * What a clause tells, the first that fits:
 * - `question`: of an interviewer or to one; `quotation`: words of somebody else or of the posting;
 * - `instruction`: a note to oneself, a checklist point, how to speak;
 * - `employer`: a fact about the employer, the posting, its market; a requirement;
 * - `planned`: what the candidate or a project of theirs will do; `hypothetical`: would, could, if; `gap`: what they have not done,
 *   lack, admit; `motivation`: why they want it, what draws them, what they value or believe;
 * - `capability`: what the person can do, knows, is good at or fluent in; also a bare list of skills or tools;
 * - `ongoing`: the person or their team, understood as the subject too, are at it now; also a role held now;
 * - `finished`: the same in the past or perfect, also a role held once; or an event or change, whoever is the subject, also
 *   without a verb: `from 9 to 4 days`, `40 % fewer complaints`;
 * - `property`: a state: what a system, result, team, record or list is, has, holds, does or measures, in whatever tense, also
 *   without a verb: `312 tests`.
 */
export type ClaimKind =
  | 'finished' | 'property' | 'capability' | 'ongoing' | 'planned' | 'gap' | 'motivation' | 'employer'
  | 'question' | 'instruction' | 'hypothetical' | 'quotation';

/** A sentence or clause with its kind, and for finished or running work of the candidate its support. */
export interface ClaimMention {
  readonly passage: Passage;
  /** In the passage's rendered text. */
  readonly rendered: Span;
  /** In the source. */
  readonly span: Span;
  readonly text: string;
  readonly owner: Owner;
  readonly kind: ClaimKind;
  readonly subject: EvidenceSubject | undefined;
  readonly judged: boolean;
  readonly reason: string | undefined;
  readonly verdict: 'full' | 'partial' | 'none' | 'undecided';
  /** Items that back it, best first. */
  readonly evidence: readonly EvidenceItem[];
  /** The words of the claim that nothing backs, in the person's own words; spans in the rendered text. */
  readonly unbacked: readonly UnbackedPart[];
}

/** A part of a claim that nothing backs. */
export interface UnbackedPart {
  /** In the passage's rendered text. */
  readonly span: Span;
  readonly text: string;
  readonly reason: 'unknown-subject' | 'unknown-entity' | 'status' | 'contrary' | 'scope' | 'distinction' | 'unknown-work' | 'aside';
  /** The unknown project that a name belongs to, in whose one finding it is told. */
  readonly under?: string;
  /** The item that says less or the contrary: only planned, a smaller part in the work, not at the first attempt. */
  readonly item?: EvidenceItem;
}
