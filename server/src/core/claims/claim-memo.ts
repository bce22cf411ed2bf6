import { RoundMemo } from '../memo/round-memo.ts';
import type { ClaimMention, MetricMention } from '../model/claim.ts';
import type { Passage } from '../model/document.ts';
import type { EvidenceSet } from '../model/evidence.ts';
import type { Quantity } from '../model/quantity.ts';
import { toSource } from '../text/rendered-text.ts';
import { contentWords } from './content-words.ts';
import type { ReadPassage } from './reading.ts';
import type { SubjectMention } from './subjects.ts';

/** What was done anew, as opposed to taken from a memo, in passages; tests count it. */
export interface ClaimWork {
  read: number;
  measured: number;
  metrics: number;
  claims: number;
}

/**
 * What was read and judged of the passages of one document, by all that it depends on: the passage's wording, its place, what
 * stands around it (see `surroundingKeys`). What every passage depends on (the evidence, the candidate's name) empties it.
 * Positions are no part of a key; what comes out is given those of the passage that asks.
 */
export class ClaimMemo {
  readonly work: ClaimWork = { read: 0, measured: 0, metrics: 0, claims: 0 };
  readonly subjects: RoundMemo<readonly SubjectMention[]>;
  readonly #wordings: RoundMemo<number>;
  readonly #words: RoundMemo<ReadonlySet<string>>;
  readonly #quantities: RoundMemo<readonly Quantity[]>;
  readonly #read: RoundMemo<ReadPassage>;
  readonly #metrics: RoundMemo<readonly MetricMention[]>;
  readonly #claims: RoundMemo<readonly ClaimMention[]>;
  #evidence: EvidenceSet | undefined;
  #candidate: string | undefined;
  #names = 0;

  /** `least` as in {@link RoundMemo}: more than none where one memo serves many documents. */
  constructor(remembers = true, least = 0) {
    this.#wordings = new RoundMemo(true, least);
    this.subjects = new RoundMemo(remembers, least);
    this.#words = new RoundMemo(remembers, least);
    this.#quantities = new RoundMemo(remembers, least);
    this.#read = new RoundMemo(remembers, least);
    this.#metrics = new RoundMemo(remembers, least);
    this.#claims = new RoundMemo(remembers, least);
  }

  /** A new version of the document is read, or another document. */
  begin(evidence: EvidenceSet, candidate: string | undefined): void {
    for (const each of [this.#wordings, this.#words, this.#quantities, this.subjects, this.#read, this.#metrics, this.#claims]) each.turn();
    if (evidence === this.#evidence && candidate === this.#candidate) return;
    this.#evidence = evidence;
    this.#candidate = candidate;
    for (const each of [this.subjects, this.#read, this.#metrics, this.#claims]) each.forget();
  }

  /** A short name for a passage's wording. */
  nameOf({ wording }: Passage): number {
    return this.#wordings.get(wording) ?? this.#wordings.set(wording, ++this.#names);
  }

  read(passage: Passage, key: string, make: () => ReadPassage): ReadPassage {
    const known = this.#read.get(key);
    if (known?.passage === passage) return known;
    if (!known) this.work.read++;
    const read = known ? { ...known, passage, statements: known.statements.map((each) => ({ ...each, passage })) } : make();
    return this.#read.set(key, read);
  }

  /** Stems of the words of a passage. */
  words({ wording, rendered }: Passage): ReadonlySet<string> {
    return this.#words.get(wording) ?? this.#words.set(wording, new Set(contentWords(rendered.text)));
  }

  /** The grammar's quantities of a passage depend on its wording alone. */
  quantities({ wording }: Passage, make: () => readonly Quantity[]): readonly Quantity[] {
    const known = this.#quantities.get(wording);
    if (known) return known;
    this.work.measured++;
    return this.#quantities.set(wording, make());
  }

  metrics(passage: Passage, key: string, make: () => readonly MetricMention[]): readonly MetricMention[] {
    const known = this.#metrics.get(key);
    if (known && (known.length === 0 || known[0]!.passage === passage)) return known;
    if (!known) this.work.metrics++;
    const mentions = known?.map((each) => ({ ...each, passage, span: toSource(passage.rendered, each.quantity.span) })) ?? make();
    return this.#metrics.set(key, mentions);
  }

  claims(passage: Passage, key: string, make: () => readonly ClaimMention[]): readonly ClaimMention[] {
    const known = this.#claims.get(key);
    if (known && (known.length === 0 || known[0]!.passage === passage)) return known;
    if (!known) this.work.claims++;
    const mentions = known?.map((each) => ({ ...each, passage, span: toSource(passage.rendered, each.rendered) })) ?? make();
    return this.#claims.set(key, mentions);
  }
}
