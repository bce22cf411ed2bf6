import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { templatesDigest } from '../templates-digest.ts';
import { digestOf, digestOfState, readUses, type Uses } from '../use-recorder.ts';
import type { KnownApplication } from '../../companions.ts';
import { largestFile, type FileSystem } from '../../file-system.ts';
import { pathOfUri } from '../../node/file-system.ts';
import { childUri, parentUri } from '../../uri.ts';
import type { UsedState } from '../../uses.ts';
import { createWorkspace, type WorkspaceOptions } from '../../workspace.ts';

/** What was seen of a file's application, and under which text and templates. */
export interface SeenApplication extends KnownApplication {
  readonly own: string;
  readonly templates: string;
}

/** Tells whether files, folders and what stands beside them are as they were; each is looked at once. */
export interface Freshness {
  /** Digest of a file as it is now. */
  digestOfFile(uri: string): Promise<string>;
  holds(uses: Uses): Promise<boolean>;
}

export function createFreshness(
  fs: FileSystem, options: WorkspaceOptions, seenApplication: (uri: string) => SeenApplication | undefined,
): Freshness {
  const files = new Map<string, string>();
  const states = new Map<string, Promise<string>>();
  const verdicts = new Map<Uses, Promise<boolean>>();
  const besides = new Map<string, UsedState>();
  const templates = new Map<string, Promise<string>>();
  const workspace = createWorkspace(fs, {
    ...options,
    unchanging: true,
    knownApplication,
    onUse: (kind, uri, state) => {
      if (kind === 'beside') besides.set(uri, state);
    },
  });

  async function digestOfFile(uri: string): Promise<string> {
    let digest = files.get(uri);
    if (digest === undefined) {
      const bytes = readBytes(uri);
      digest = bytes === undefined ? digestOfState('file', await fs.readFile(uri)) : digestOf(bytes);
      files.set(uri, digest);
    }
    return digest;
  }

  async function knownApplication(uri: string): Promise<KnownApplication | undefined> {
    const seen = seenApplication(uri);
    if (seen === undefined || seen.own !== await digestOfFile(uri)) return undefined;
    const folder = parentUri(uri) ?? uri;
    let current = templates.get(folder);
    if (current === undefined) templates.set(folder, current = workspace.settingsAt(uri).then(templatesDigest));
    return seen.templates === await current ? seen : undefined;
  }

  async function currentDigest(kind: string, uri: string): Promise<string> {
    switch (kind) {
      case 'file': return digestOfFile(uri);
      case 'folder': return digestOfState('folder', await fs.readDirectory(uri));
      case 'place': return digestOfState('place', await fs.realUri?.(uri) ?? uri);
      case 'beside': {
        await workspace.applicationsNear(childUri(uri, 'any.md'));
        const documents = besides.get(uri);
        return documents === undefined ? '' : digestOfState('beside', documents);
      }
      default: return '';
    }
  }

  async function compare(uses: Uses): Promise<boolean> {
    for (const { kind, uri, digest } of readUses(uses)) {
      const key = `${kind} ${uri}`;
      let current = states.get(key);
      if (current === undefined) states.set(key, current = currentDigest(kind, uri));
      if (await current !== digest) return false;
    }
    return true;
  }

  return {
    digestOfFile,
    holds: (uses) => {
      let verdict = verdicts.get(uses);
      if (verdict === undefined) verdicts.set(uses, verdict = compare(uses));
      return verdict;
    },
  };
}

let buffer = Buffer.alloc(64 * 1024);

/** Without the thread pool, which costs more than the reading; undefined where the file is not to be read or cannot be. Valid until the next call. */
function readBytes(uri: string): Uint8Array | undefined {
  const path = pathOfUri(uri);
  if (path === undefined) return undefined;
  let file: number | undefined;
  try {
    // A pipe must not keep us waiting.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const found = fstatSync(file);
    if (!found.isFile() || found.size > largestFile) return undefined;
    if (found.size >= buffer.length) buffer = Buffer.alloc(2 * found.size);
    // More is asked for than the file had, so what comes short of it is all.
    let length = 0;
    for (let more = 1; more > 0 && length < found.size; length += more) more = readSync(file, buffer, length, buffer.length - length, length);
    const bytes = buffer.subarray(0, length);
    // Binary files and those in other encodings are not known by their bytes.
    return length === found.size && bytes.indexOf(0) < 0 ? bytes : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
