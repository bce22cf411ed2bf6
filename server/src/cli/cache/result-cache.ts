import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { FileSystem } from '../../file-system.ts';
import { makeFolder } from '../../node/make-folder.ts';
import type { WorkspaceOptions } from '../../workspace.ts';
import type { CheckJob, Outcome } from '../file-checker.ts';
import type { PackedReport } from '../packed-report.ts';
import { digestOf, type Uses } from '../use-recorder.ts';
import { createFreshness, type SeenApplication } from './freshness.ts';
import { createPack, openPack, type PackWriter, type Slice } from './pack.ts';

/** What is kept of the check of one file. */
interface Entry {
  readonly packed?: PackedReport;
  readonly evidence: readonly string[];
  readonly own: string;
  /** Position in `uses`. */
  readonly uses: number;
  readonly application?: NonNullable<Outcome['application']>;
  readonly lines: Slice;
  /** Runs since it was last asked for. */
  readonly age: number;
}

interface Index {
  readonly entries: Readonly<Record<string, Entry>>;
  readonly uses: readonly Uses[];
}

/** Entries that were not asked for in so many runs that wrote, and packs that were not used for so many days, are let go. */
const oldestEntry = 20;
const day = 24 * 3600 * 1000;
const oldestPack = 30 * day;
/** Left by a run that was killed. */
const oldestTemporary = day;
const mostEntries = 200_000;

export interface ResultCacheOptions {
  /** A folder; made where it is missing. */
  readonly location: string;
  /** All that findings depend on beside files: program, version, arguments, current folder. */
  readonly circumstances: readonly unknown[];
  readonly fs: FileSystem;
  readonly workspace: WorkspaceOptions;
}

/**
 * Outcomes of earlier runs, known by the contents of everything they were made from. What it gives is what a check would give.
 * One that cannot be read or written is none: a check never fails for it.
 */
export class ResultCache {
  readonly #path: string;
  readonly #location: string;
  readonly #pack;
  readonly #index: Index;
  readonly #freshness;
  readonly #asked = new Set<string>();
  readonly #fresh = new Map<string, Entry>();
  readonly #uses = new Map<Uses, number>();
  #writer: PackWriter | undefined;
  #writable = true;

  constructor({ location, circumstances, fs, workspace }: ResultCacheOptions) {
    this.#location = location;
    this.#path = join(location, `${digestOf(JSON.stringify(circumstances)).replaceAll(/[^A-Za-z0-9]/g, '')}.pack`);
    this.#pack = openPack(this.#path);
    const { entries, uses } = (this.#pack?.index ?? {}) as Partial<Index>;
    this.#index = { entries: entries ?? {}, uses: uses ?? [] };
    this.#freshness = createFreshness(fs, workspace, (uri) => this.#seenApplication(uri));
  }

  #seenApplication(uri: string): SeenApplication | undefined {
    const entry = this.#index.entries[keyOf({ uri, named: false })] ?? this.#index.entries[keyOf({ uri, named: true })];
    return entry?.application && { ...entry.application, own: entry.own };
  }

  /** Whether the file need not be checked. */
  async has(job: CheckJob): Promise<boolean> {
    const key = keyOf(job);
    const entry = this.#index.entries[key];
    if (entry === undefined) return false;
    this.#asked.add(key);
    const uses = this.#index.uses[entry.uses];
    return entry.own === await this.#freshness.digestOfFile(job.uri) && uses !== undefined && this.#freshness.holds(uses);
  }

  /** Of a file that it has; undefined where the entry is damaged. */
  read(job: CheckJob): Pick<Outcome, 'packed' | 'lines' | 'evidence'> | undefined {
    const { packed, evidence, lines: slice } = this.#index.entries[keyOf(job)]!;
    const lines = this.#pack!.read(slice);
    return lines === undefined ? undefined : { ...(packed && { packed }), lines, evidence };
  }

  /** What could not be checked properly is not kept. */
  write(job: CheckJob, { packed, lines, evidence, failures, configurationFaults, basis, application }: Outcome): void {
    if (failures.length + configurationFaults.length > 0 || basis.own === '' || basis.own.startsWith('!')) return;
    this.#attempt(() => {
      this.#writer ??= this.#createPack();
      const entry = { evidence, own: basis.own, uses: this.#usesAt(basis.uses), lines: this.#writer.add(lines), age: 0 };
      this.#fresh.set(keyOf(job), { ...entry, ...(packed && { packed }), ...(application && { application }) });
    });
  }

  #createPack(): PackWriter {
    makeFolder(this.#location);
    return createPack(this.#path);
  }

  #usesAt(uses: Uses): number {
    const known = this.#uses.get(uses);
    if (known !== undefined) return known;
    this.#uses.set(uses, this.#uses.size);
    return this.#uses.size - 1;
  }

  /** Writes what is new, with what is still worth keeping. */
  close(): void {
    if (this.#writer === undefined) {
      if (this.#pack !== undefined) this.#attempt(() => utimesSync(this.#path, new Date(), new Date()));
    } else {
      this.#attempt(() => {
        this.#keepOthers();
        this.#writer?.finish({ entries: Object.fromEntries(this.#fresh), uses: [...this.#uses.keys()] } satisfies Index);
        this.#writer = undefined;
        this.#prune();
      });
    }
    this.#pack?.close();
  }

  #keepOthers(): void {
    for (const [key, entry] of Object.entries(this.#index.entries)) {
      const age = this.#asked.has(key) ? 0 : entry.age + 1;
      const uses = this.#index.uses[entry.uses];
      if (this.#fresh.has(key) || this.#fresh.size >= mostEntries || age > oldestEntry || uses === undefined) continue;
      const lines = this.#pack!.read(entry.lines);
      if (lines !== undefined) this.#fresh.set(key, { ...entry, uses: this.#usesAt(uses), lines: this.#writer!.add(lines), age });
    }
  }

  #prune(): void {
    for (const name of readdirSync(this.#location)) {
      if (!/\.pack(?:\.[0-9a-f-]+\.tmp)?$/.test(name)) continue;
      const path = join(this.#location, name);
      if (Date.now() - statSync(path).mtimeMs > (name.endsWith('.tmp') ? oldestTemporary : oldestPack)) rmSync(path, { force: true });
    }
  }

  #attempt(write: () => void): void {
    if (!this.#writable) return;
    try {
      write();
    } catch {
      this.#writable = false;
      try {
        this.#writer?.abandon();
      } catch {
        // Its file was closed, or the disk is gone.
      }
      this.#writer = undefined;
    }
  }
}

function keyOf({ uri, named }: CheckJob): string {
  return named ? `!${uri}` : uri;
}
