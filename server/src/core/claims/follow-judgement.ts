import type { ClaimMention, MetricMention } from '../model/claim.ts';
import type { Passage } from '../model/document.ts';
import { namesToldIn } from './candidate-name.ts';
import { actorsIn } from './company.ts';
import { employersNamed } from './employer-trail.ts';
import { byPassage, claimJudge, type ClaimJudge } from './judge-claims.ts';
import { metricsIn } from './judge-metrics.ts';
import type { Reading, ReadPassage } from './reading.ts';
import { rowOf } from './row-of.ts';
import type { Asked } from './statements.ts';
import { surroundingKeys } from './surrounding-keys.ts';
import { keepsUnknownSubjects } from './unknown-subjects.ts';

/** What was made of the numbers and statements of one passage. */
export interface Judged {
  readonly metrics: readonly MetricMention[];
  readonly claims: readonly ClaimMention[];
}

/** A passage that was judged again: the edited one, or a cell beside it. */
export interface Rejudged {
  readonly passage: Passage;
  readonly before: Judged;
  readonly after: Judged;
}

/**
 * What was judged of a document, kept in step with what is typed in it: the passage that changed is read and judged again, with
 * the cells of its row, and no other. All else stays as it is told in `reading`, with its old positions.
 */
export class FollowedJudgement {
  #reading: Reading;
  readonly #passages: ReadPassage[];
  readonly #metrics: Map<number, readonly MetricMention[]>;
  readonly #claims: Map<number, readonly ClaimMention[]>;
  readonly #judgeClaims: ClaimJudge;
  readonly #actorsIn: (text: string) => string;

  constructor(reading: Reading, metrics: readonly MetricMention[], claims: readonly ClaimMention[]) {
    this.#passages = [...reading.passages];
    this.#reading = { ...reading, passages: this.#passages };
    this.#metrics = byPassage(metrics);
    this.#claims = byPassage(claims);
    this.#judgeClaims = claimJudge(reading);
    this.#actorsIn = actorsIn(reading.dossier);
  }

  /** Undefined where other passages may be judged otherwise for it; then nothing of this is good any more. */
  follow(now: Passage, asked: Asked | undefined): readonly Rejudged[] | undefined {
    const { index } = now;
    const was = this.#passages[index]!;
    const read = this.#reading.readAgain(now, asked);
    if (this.#isParent(now) || !this.#concernsItselfAlone(was, read)) return undefined;
    this.#passages[index] = read;
    this.#reading = { ...this.#reading, keyOf: surroundingKeys(this.#reading) };
    return rowOf(index, this.#passages).map((at) => this.#judge(at));
  }

  #judge(index: number): Rejudged {
    const read = this.#passages[index]!;
    const before = { metrics: this.#metrics.get(index) ?? [], claims: this.#claims.get(index) ?? [] };
    const metrics = metricsIn(read, this.#reading);
    const { claims } = this.#judgeClaims(read, metrics, this.#reading);
    this.#metrics.set(index, metrics);
    this.#claims.set(index, claims);
    return { passage: read.passage, before, after: { metrics, claims } };
  }

  /** Whether items are nested in its own: they are judged by it. */
  #isParent({ index, item }: Passage): boolean {
    if (!item || item.continuation) return false;
    for (let at = index + 1; ; at++) {
      const next = this.#passages[at]?.passage.item;
      if (!next || (next.depth <= item.depth && !next.continuation)) return false;
      if (next.parent === index) return true;
    }
  }

  /** Neither whose dossier it is, nor for whom, nor where the candidate worked, nor which subjects are unknown was read from the words that changed. */
  #concernsItselfAlone(was: ReadPassage, now: ReadPassage): boolean {
    return this.#namesSameEmployers(was, now)
      && namesToldIn(was.passage.rendered.text) === namesToldIn(now.passage.rendered.text)
      && this.#actorsIn(was.passage.rendered.text) === this.#actorsIn(now.passage.rendered.text)
      && keepsUnknownSubjects(was, now, this.#reading);
  }

  #namesSameEmployers(was: ReadPassage, now: ReadPassage): boolean {
    const { evidence } = this.#reading;
    const [before, after] = [was, now].map(({ alike, passage }) => employersNamed(alike.wording, passage, evidence));
    return before!.title === after!.title && before!.workplaces.length === after!.workplaces.length && before!.workplaces.every((each, i) => each === after!.workplaces[i]);
  }
}
