import { factSlot } from '../memo/facts.ts';
import { RoundMemo } from '../memo/round-memo.ts';
import { Variants } from '../memo/variants.ts';
import type { ClaimMention, MetricMention } from '../model/claim.ts';
import type { Passage } from '../model/document.ts';
import type { EvidenceSet } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import type { QuestionOpening } from '../templates/question-opening.ts';
import { toSource } from '../text/rendered-text.ts';
import { contentWords } from './content-words.ts';
import type { EmployersNamed } from './employer-trail.ts';
import type { Place } from './place.ts';
import type { ReadPassage } from './reading.ts';
import type { SubjectMention } from './subjects.ts';
import type { NameUse } from './unknown-subjects.ts';

/** What was done anew, as opposed to taken from a memo, in passages; tests count it. */
export interface ClaimWork {
  read: number;
  measured: number;
  metrics: number;
  claims: number;
}

/** What is known of passages of one wording, wherever they stand. Filled by those who ask. */
export interface Wording {
  /** A short name for it. */
  readonly name: number;
  /** The grammar's quantities. */
  quantities?: readonly Quantity[];
  /** Stems of its words. */
  words?: ReadonlySet<string>;
  /** Question and answer in a list item's own text, by the kind of item. */
  question?: Told<QuestionOpening | undefined>;
  /** The last answers about names that the dossier is full of, by those names. */
  companies?: Told<string>;
  title?: Told<string>;
  nameUse?: Told<NameUse>;
  occurrences?: Told<readonly (readonly number[])[]>;
  /** What follows depends on the evidence and the candidate's name. */
  drawnFrom: number;
  subjects: readonly SubjectMention[] | undefined;
  employers?: EmployersNamed | undefined;
  /** The last one that was read, and all by what they were read with. */
  recent: Alike | undefined;
  readings: Variants<Alike> | undefined;
}

interface Told<Answer> {
  readonly of: string;
  readonly answer: Answer;
}

/** Asks again only about other names than the last time. */
export function told<Answer>(known: Told<Answer> | undefined, of: string, ask: () => Answer): Told<Answer> {
  return known?.of === of ? known : { of, answer: ask() };
}

/** What a passage is read with, besides its wording. */
export interface ReadWith {
  readonly place: Place;
  /** The question that it asks or answers. */
  readonly asked: string;
  /** Names of the employer that stand in it. */
  readonly companies: string;
}

/** Passages that are read alike: the same wording, in the same place, with the same speakers. */
export interface Alike {
  readonly wording: Wording;
  readonly with: ReadWith;
  /** As it was read last. */
  read: ReadPassage | undefined;
  readonly judged: Variants<Judged>;
  /** Numbers that were looked for in the evidence as they are written, to tell whether it says something alike. */
  readonly numerals: Set<string>;
  /** Names with digits that the evidence was asked for. */
  readonly names: Set<string>;
  /** The name that it opens with, see `unknown-subjects`; '' where it has none. */
  opening?: string;
}

interface Judged {
  metrics: readonly MetricMention[] | undefined;
  /** By the words of the title that stand in it: neighbouring dossiers of a folder have other titles. */
  readonly claims: Variants<readonly ClaimMention[]>;
}

/** What a memo knows of a passage, kept with it for as long as the memo's round lasts. */
const keptWording = factSlot<{ readonly memo: ClaimMemo; readonly round: number; readonly wording: Wording }>();

/**
 * What was read and judged of the passages of one document, by all that it depends on: the passage's wording, its place, what
 * stands around it (see `surroundingKeys`). What every passage depends on (the evidence, the candidate's name) empties it.
 * Positions are no part of a key; what comes out is given those of the passage that asks.
 */
export class ClaimMemo {
  readonly work: ClaimWork = { read: 0, measured: 0, metrics: 0, claims: 0 };
  readonly #remembers: boolean;
  readonly #wordings: RoundMemo<Wording>;
  #evidence: EvidenceSet | undefined;
  #candidate: string | undefined;
  #source = 0;
  #round = 0;
  #names = 0;

  /** `least` as in {@link RoundMemo}: more than none where one memo serves many documents. */
  constructor(remembers = true, least = 0) {
    this.#remembers = remembers;
    this.#wordings = new RoundMemo(true, least);
  }

  /** A new version of the document is read, or another document. */
  begin(evidence: EvidenceSet, candidate: string | undefined): void {
    this.#round++;
    this.#wordings.turn();
    if (evidence === this.#evidence && candidate === this.#candidate) return;
    this.#evidence = evidence;
    this.#candidate = candidate;
    this.#source++;
  }

  /** What is known of the passage's wording; asked once for each passage. */
  wording(passage: Passage): Wording {
    const known = this.#knownWording(passage);
    if (!this.#remembers) return this.#newWording(known.name);
    if (known.drawnFrom !== this.#source) {
      Object.assign(known, { drawnFrom: this.#source, subjects: undefined, employers: undefined, recent: undefined, readings: undefined });
    }
    return known;
  }

  #knownWording({ wording, facts }: Passage): Wording {
    const kept = facts.get(keptWording);
    if (kept?.memo === this && kept.round === this.#wordings.round) return kept.wording;
    const known = this.#wordings.get(wording) ?? this.#wordings.set(wording, this.#newWording(++this.#names));
    facts.set(keptWording, { memo: this, round: this.#wordings.round, wording: known });
    return known;
  }

  #newWording(name: number): Wording {
    return { name, drawnFrom: this.#source, subjects: undefined, employers: undefined, recent: undefined, readings: undefined };
  }

  /** The passage's reading; undefined where it has to be read. */
  known(alike: Alike, passage: Passage): ReadPassage | undefined {
    const known = alike.read;
    if (known === undefined || known.passage === passage) return known;
    return (alike.read = new MovedReading(known, passage));
  }

  keep(alike: Alike, read: ReadPassage): ReadPassage {
    this.work.read++;
    return (alike.read = read);
  }

  /** Those that are read alike. */
  alike(wording: Wording, readWith: ReadWith): Alike {
    const { recent } = wording;
    if (recent !== undefined && isSame(recent.with, readWith)) return recent;
    const { place, asked, companies } = readWith;
    const key = [place.owner, place.role, place.section ?? '', place.column ?? '', asked, companies].join('\n');
    wording.readings ??= new Variants();
    return (wording.recent = wording.readings.get(key, this.#round)
      ?? wording.readings.set(key, this.#round, { wording, with: readWith, read: undefined, judged: new Variants(), numerals: new Set(), names: new Set() }));
  }

  /** Stems of the words of a passage. */
  words({ alike: { wording }, passage }: ReadPassage): ReadonlySet<string> {
    return (wording.words ??= new Set(contentWords(passage.rendered.text)));
  }

  /** The grammar's quantities of a passage depend on its wording alone. */
  quantities({ alike: { wording } }: ReadPassage, make: () => readonly Quantity[]): readonly Quantity[] {
    if (wording.quantities === undefined) this.work.measured++;
    return (wording.quantities ??= make());
  }

  #judged({ judged }: Alike, around: string): Judged {
    return judged.get(around, this.#round) ?? judged.set(around, this.#round, { metrics: undefined, claims: new Variants() });
  }

  /** @param around What stands around it, see `surroundingKeys`. */
  knownMetrics({ alike, passage }: ReadPassage, around: string): readonly MetricMention[] | undefined {
    const judged = this.#judged(alike, around);
    const known = judged.metrics;
    if (known === undefined || known.length === 0 || known[0]!.passage === passage) return known;
    return (judged.metrics = known.map((each) => ({ ...each, passage, span: toSource(passage.rendered, each.quantity.span) })));
  }

  keepMetrics({ alike }: ReadPassage, around: string, metrics: readonly MetricMention[]): readonly MetricMention[] {
    this.work.metrics++;
    return (this.#judged(alike, around).metrics = metrics);
  }

  /** @param title Words of the title that stand in it. */
  knownClaims({ alike, passage }: ReadPassage, around: string, title: string): readonly ClaimMention[] | undefined {
    const { claims } = this.#judged(alike, around);
    const known = claims.get(title, this.#round);
    if (known === undefined || known.length === 0 || known[0]!.passage === passage) return known;
    return claims.set(title, this.#round, known.map((each) => ({ ...each, passage, span: toSource(passage.rendered, each.rendered) })));
  }

  keepClaims({ alike }: ReadPassage, around: string, title: string, claims: readonly ClaimMention[]): readonly ClaimMention[] {
    this.work.claims++;
    return this.#judged(alike, around).claims.set(title, this.#round, claims);
  }
}

/** A reading at another place; its statements are hardly ever asked for. */
class MovedReading implements ReadPassage {
  readonly alike: Alike;
  readonly passage: Passage;
  readonly subjects: ReadPassage['subjects'];
  readonly quotations: ReadPassage['quotations'];
  #statements: ReadPassage['statements'];
  #moved = false;

  constructor(known: ReadPassage, passage: Passage) {
    this.alike = known.alike;
    this.passage = passage;
    this.subjects = known.subjects;
    this.quotations = known.quotations;
    this.#statements = known instanceof MovedReading ? known.#statements : known.statements;
  }

  get statements(): ReadPassage['statements'] {
    if (!this.#moved) this.#statements = this.#statements.map((each) => ({ ...each, passage: this.passage }));
    this.#moved = true;
    return this.#statements;
  }
}

function isSame(a: ReadWith, b: ReadWith): boolean {
  return a.asked === b.asked && a.companies === b.companies && a.place.owner === b.place.owner
    && a.place.role === b.place.role && a.place.section === b.place.section && a.place.column === b.place.column;
}
