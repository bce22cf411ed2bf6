import type { CancellationToken } from 'vscode-languageserver';
import type { CheckResult } from '../core/check/check.ts';
import { usesOf } from '../core/features/evidence-overview.ts';
import { rangeOf } from '../core/text/line-index.ts';
import type { Location } from '../core/text/position.ts';
import { letMessagesIn } from './let-messages-in.ts';

/** A place in a dossier that draws on an item; the item is known by its file and id, which outlive edits of either text. */
export interface SurveyedUse {
  readonly file: string;
  readonly id: string;
  readonly location: Location;
}

interface SurveyedDossier {
  readonly uses: readonly SurveyedUse[];
  /** Files whose change may change the uses. */
  readonly dependencies: readonly string[];
}

/** What the survey needs of the session. */
export interface SurveyHost {
  /** Every file that may be a dossier, open ones included. */
  files(): Promise<readonly string[]>;
  /** Undefined for what is no dossier; of a closed file nothing need be kept afterwards. */
  check(uri: string): Promise<{ readonly result: CheckResult; readonly dependencies: readonly string[] } | undefined>;
  /** Whether a dossier still draws on these items and no others, although files have changed since it was checked. */
  stays(uri: string, changed: ReadonlySet<string>, ids: Iterable<string>): Promise<boolean>;
  dependents(uri: string): readonly string[];
  /** Something is known that was not known before. */
  changed(): Promise<void>;
  /** All that was to be looked at was. */
  rest(): void;
  failed(error: unknown): void;
}

/** Milliseconds without a change before what it touched is looked at again. */
const pause = 600;

/**
 * Knows of every dossier of the workspace, open or not, which evidence it draws on. Nothing is looked at before somebody asks;
 * then one dossier after the other is checked, with requests between them, and after a change only those that it touches.
 */
export class EvidenceSurvey {
  readonly #host: SurveyHost;
  readonly #dossiers = new Map<string, SurveyedDossier>();
  /** To be looked at, each with the files that have changed; undefined for the whole workspace. */
  #pending: Map<string, Set<string>> | undefined;
  #wanted = false;
  #complete = false;
  /** Something was found that was not told yet. */
  #hasNews = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;

  constructor(host: SurveyHost) {
    this.#host = host;
  }

  /** What is known now, which may be out of date by the last edits; undefined until the whole workspace was looked at once. */
  known(): readonly SurveyedUse[] | undefined {
    this.#wanted = true;
    if (!this.#complete) void this.#run().catch((error: unknown) => this.#host.failed(error));
    return this.#complete ? this.#all() : undefined;
  }

  /** Once everything that has changed was looked at. */
  async upToDate(token: CancellationToken): Promise<readonly SurveyedUse[]> {
    this.#wanted = true;
    for (let rounds = 0; !this.#isUpToDate() && rounds < 100 && !token.isCancellationRequested; rounds++) await this.#run();
    return this.#all();
  }

  /** The last dossier is still being looked at when no other is left. */
  #isUpToDate(): boolean {
    return this.#running === undefined && this.#pending?.size === 0;
  }

  /** The dossiers of the workspace as far as they were looked at. */
  dossiers(): Iterable<string> {
    return this.#dossiers.keys();
  }

  touched(uri: string): void {
    const pending = this.#pending;
    if (pending === undefined) return;
    const add = (dossier: string): void => void pending.set(dossier, new Set(pending.get(dossier)).add(uri));
    if (/\.(?:md|markdown)$/iu.test(uri) || this.#dossiers.has(uri)) add(uri);
    for (const [dossier, { dependencies }] of this.#dossiers) if (dependencies.includes(uri)) add(dossier);
    for (const dossier of this.#host.dependents(uri)) add(dossier);
    if (pending.size > 0) this.#later();
  }

  touchedAll(): void {
    this.#pending = undefined;
    this.#later();
  }

  #all(): SurveyedUse[] {
    return [...this.#dossiers].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, { uses }]) => uses);
  }

  #later(): void {
    if (!this.#wanted) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run().catch((error: unknown) => this.#host.failed(error)), pause);
  }

  /** One at a time; whoever asks meanwhile waits for the same run. */
  #run(): Promise<void> {
    this.#running ??= this.#lookAtPending().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #lookAtPending(): Promise<void> {
    if (this.#pending === undefined) {
      const files = new Set(await this.#host.files());
      for (const gone of this.#dossiers.keys()) if (!files.has(gone)) this.#hasNews = this.#dossiers.delete(gone);
      this.#pending = new Map([...files].map((uri) => [uri, new Set([uri])]));
    }
    for (const [uri, changed] of this.#pending) {
      this.#pending.delete(uri);
      await this.#lookAt(uri, changed);
      await letMessagesIn();
      // Settings have changed meanwhile: all of it counts for nothing.
      if (this.#pending === undefined) return;
    }
    this.#complete = true;
    this.#host.rest();
    if (!this.#hasNews) return;
    this.#hasNews = false;
    // Who waits for what was found need not wait for the editor's answer.
    this.#host.changed().catch((error: unknown) => this.#host.failed(error));
  }

  async #lookAt(uri: string, changed: ReadonlySet<string>): Promise<void> {
    const known = this.#dossiers.get(uri);
    if (known && await this.#host.stays(uri, changed, known.uses.map(({ id }) => id))) return;
    const checked = await this.#host.check(uri);
    if (checked === undefined) {
      if (this.#dossiers.delete(uri)) this.#hasNews = true;
      return;
    }
    const { result, dependencies } = checked;
    const { lines } = result.dossier.document;
    const uses = usesOf(result).map(({ item, span }): SurveyedUse => ({
      file: item.location.uri, id: item.id, location: { uri, span, range: rangeOf(lines, span) },
    }));
    this.#dossiers.set(uri, { uses, dependencies });
    this.#hasNews ||= JSON.stringify(known?.uses) !== JSON.stringify(uses);
  }
}
