import { hash } from 'node:crypto';
import type { DirectoryEntry } from '../file-system.ts';
import type { OnUse, UsedState, UseKind } from '../uses.ts';

/** What a check has drawn on beside the file itself: `kind uri digest` by line, sorted. Equal text, equal surroundings. */
export type Uses = string;

/** Notes what is used from one `start` to the next; each state is digested once. */
export class UseRecorder {
  #uses = new Map<string, string>();
  #own = '';
  #ownUri = '';
  readonly #digests = new WeakMap<object, string>();

  readonly onUse: OnUse = (kind, uri, state) => {
    const digest = this.#digestOf(kind, state);
    if (kind === 'file' && uri === this.#ownUri) this.#own = digest;
    else this.#uses.set(useKey(kind, uri), digest);
  };

  start(uri: string): void {
    this.#uses = new Map();
    this.#own = '';
    this.#ownUri = uri;
  }

  /** Digest of the file itself and what else was used since it was started with. */
  end(): { readonly own: string; readonly uses: Uses } {
    return { own: this.#own, uses: [...this.#uses].map(([key, digest]) => `${key} ${digest}`).sort().join('\n') };
  }

  #digestOf(kind: UseKind, state: UsedState): string {
    if (typeof state === 'string') return digestOf(state);
    let digest = this.#digests.get(state);
    if (digest === undefined) this.#digests.set(state, digest = digestOfState(kind, state));
    return digest;
  }
}

function useKey(kind: UseKind, uri: string): string {
  return `${kind} ${uri}`;
}

/** Uris hold no spaces and no line ends, so the lines can be read back. */
export function readUses(uses: Uses): readonly { readonly kind: UseKind; readonly uri: string; readonly digest: string }[] {
  return uses === '' ? [] : uses.split('\n').map((line) => {
    const [kind, uri = '', digest = ''] = line.split(' ');
    return { kind: kind as UseKind, uri, digest };
  });
}

export function digestOfState(kind: UseKind, state: UsedState): string {
  if (typeof state === 'string') return digestOf(state);
  if ('text' in state) return digestOf(state.text);
  if ('fault' in state) return `!${digestOf(state.reason)}`;
  return digestOf(JSON.stringify(kind === 'folder' ? (state as readonly DirectoryEntry[]).filter(isListed) : state));
}

/** Names that begin with a dot (reports in the making, caches) decide nothing, apart from the marks of a root. */
function isListed({ name }: DirectoryEntry): boolean {
  return !name.startsWith('.') || name === '.git' || name === '.dossier';
}

/** Equal for a text and for its bytes as UTF-8. */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha1', content, 'base64');
}
