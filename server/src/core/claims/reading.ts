import type { ClaimKind } from '../model/claim.ts';
import type { Passage } from '../model/document.ts';
import type { Dossier, QuestionAnswer } from '../model/dossier.ts';
import type { EvidenceSet } from '../model/evidence.ts';
import type { Owner } from '../model/template.ts';
import type { Span } from '../text/span.ts';
import type { Alike, ClaimMemo } from './claim-memo.ts';
import type { Speakers } from './clause-kind.ts';
import type { Place } from './place.ts';
import type { EmployerTrail } from './employer-trail.ts';
import type { SubjectMention } from './subjects.ts';

/** A clause with its owner: the smallest part of a dossier that is somebody's statement. */
export interface Statement {
  readonly passage: Passage;
  readonly place: Place;
  /** Spans in the passage's rendered text. */
  readonly sentence: Span;
  readonly clause: Span;
  readonly owner: Owner;
  readonly kind: ClaimKind;
  /** Why the owner is not the candidate; undefined where it is. */
  readonly reason: string | undefined;
  /** The clause itself says that it is the candidate's work, not its place alone. */
  readonly stated: boolean;
}

/** A passage cut into statements, with the subjects that are named in it. */
export interface ReadPassage {
  /** The same for passages that are read alike. */
  readonly alike: Alike;
  readonly passage: Passage;
  readonly statements: readonly Statement[];
  readonly subjects: readonly SubjectMention[];
  /** Rendered spans between quotation marks. */
  readonly quotations: readonly Span[];
}

/** A project (or the like) that the dossier names and the evidence does not. */
export interface UnknownSubject {
  readonly name: string;
  /** Rendered spans, in order of appearance; the first is never empty. */
  readonly mentions: readonly { readonly passage: Passage; readonly span: Span }[];
  /** Passages that are about it: those it opens, with what is nested or continued below. */
  readonly passages: ReadonlySet<number>;
}

/** A dossier read against its evidence: what metrics and claims are judged from. */
export interface Reading {
  readonly dossier: Dossier;
  readonly evidence: EvidenceSet;
  /** One per passage of the document, in its order. */
  readonly passages: readonly ReadPassage[];
  readonly unknownSubjects: readonly UnknownSubject[];
  /** Names that may be unknown subjects: a text in which one of them stands has a say in which are. */
  readonly lookedFor: readonly string[];
  readonly speakers: Speakers;
  readonly employerTrail: EmployerTrail;
  /** Why nothing can be judged: there is no evidence, or part of it can't be read. */
  readonly unjudged: 'no-evidence-file' | 'evidence-unreadable' | undefined;
  readonly memo: ClaimMemo;
  /** Equal for passages that are judged alike, by their index; see `surroundingKeys`. */
  readonly keyOf: (index: number) => string;
  /** Reads a passage as it would be with other words in its place, as long as nothing else has changed. */
  readonly readAgain: (passage: Passage, asked: Pick<QuestionAnswer, 'question'> | undefined) => ReadPassage;
}
