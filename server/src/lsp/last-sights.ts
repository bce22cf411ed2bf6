import { sees, type Sight } from '../core/check/sight.ts';
import { valueChange, type ValueChange } from '../core/claims/value-change.ts';
import type { EvidenceSet } from '../core/model/evidence.ts';
import type { Analysis } from './session.ts';

/** What a closed dossier's last check saw of the evidence, as it was then. */
interface Seen {
  evidence: EvidenceSet;
  readonly sight: Sight;
}

/**
 * What the last checks of closed dossiers saw of their evidence: one that saw nothing of what has changed need not be looked at, not
 * even be read.
 */
export class LastSights {
  readonly #seen = new Map<string, Seen>();
  /** The same for all dossiers that draw on the same evidence. */
  readonly #changes = new WeakMap<EvidenceSet, { readonly now: EvidenceSet; readonly change: ValueChange | undefined }>();
  readonly #evidenceNow: (set: EvidenceSet) => Promise<EvidenceSet | undefined>;

  /** @param evidenceNow The files of a set as they are now; undefined where one cannot be read. */
  constructor(evidenceNow: (set: EvidenceSet) => Promise<EvidenceSet | undefined>) {
    this.#evidenceNow = evidenceNow;
  }

  keep(uri: string, analysis: Analysis): void {
    this.#seen.delete(uri);
    if (analysis.kind !== 'dossier') return;
    const { result, snapshot: { companions, evidence } } = analysis;
    const files = new Set(evidence.files.map((file) => file.uri));
    // An evidence file that is read as a document of its own may tell more than its items.
    const beside = [...companions.companies, ...companions.homes, ...companions.sameApplication, ...(companions.posting ? [companions.posting] : [])];
    if (!beside.some((other) => files.has(other.uri))) this.#seen.set(uri, { evidence, sight: result.sight() });
  }

  forget(uri: string): void {
    this.#seen.delete(uri);
  }

  /**
   * Whether the dossier would be as it was, although these files have changed.
   *
   * @param ids Of items that somebody remembers: they must not be called otherwise.
   */
  async holds(uri: string, changed: ReadonlySet<string>, ids: Iterable<string> = []): Promise<boolean> {
    const seen = this.#seen.get(uri);
    if (!seen || ![...changed].every((one) => seen.evidence.files.some((file) => file.uri === one))) return false;
    const now = await this.#evidenceNow(seen.evidence);
    const change = now && this.#changeOf(seen.evidence, now);
    if (!change || sees(seen.sight, change) || this.#seen.get(uri) !== seen) return false;
    for (const id of ids) if (change.renamed.has(id)) return false;
    seen.evidence = now;
    return true;
  }

  #changeOf(before: EvidenceSet, now: EvidenceSet): ValueChange | undefined {
    let known = this.#changes.get(before);
    if (known?.now !== now) this.#changes.set(before, (known = { now, change: valueChange(before, now) }));
    return known!.change;
  }
}
