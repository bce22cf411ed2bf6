import { joinEvidence } from './core/evidence/join-evidence.ts';
import { readEvidence } from './core/evidence/read-evidence.ts';
import type { EvidenceFile, EvidenceSet } from './core/model/evidence.ts';
import type { Discovered } from './evidence-discovery.ts';
import type { Unreadable, FileCache } from './file-cache.ts';

/** Evidence files as they were read, and the sets that they make. */
export interface EvidenceSets {
  fileAt(uri: string): Promise<EvidenceFile | Unreadable>;
  /** The same set object for the same files in the same state, so that others may keep what they derive from it. */
  setOf(found: Discovered): Promise<EvidenceSet>;
}

export function evidenceSets({ read }: Pick<FileCache, 'read'>): EvidenceSets {
  const files = new Map<string, { readonly text: string; readonly file: EvidenceFile }>();
  const sets = new Map<string, { readonly parts: readonly unknown[]; readonly set: EvidenceSet }>();

  async function fileAt(uri: string): Promise<EvidenceFile | Unreadable> {
    const content = await read(uri);
    if (!('text' in content)) return content;
    const known = files.get(uri);
    if (known?.text === content.text) return known.file;
    const file = readEvidence(uri, content.text);
    files.set(uri, { text: content.text, file });
    return file;
  }

  async function setOf(found: Discovered): Promise<EvidenceSet> {
    const results = await Promise.all(found.files.map(async (uri) => ({ uri, result: await fileAt(uri) })));
    const readable: EvidenceFile[] = [];
    const unreadable = [...found.refused];
    for (const { uri, result } of results) {
      if ('items' in result) readable.push(result);
      else unreadable.push({ uri, reason: result.reason });
    }
    const key = [...found.files, '', ...unreadable.map((one) => `${one.uri} ${one.reason}`)].join('\n');
    const known = sets.get(key);
    if (known !== undefined && known.parts.length === readable.length && known.parts.every((part, i) => part === readable[i])) return known.set;
    const set = joinEvidence(readable, unreadable);
    sets.set(key, { parts: readable, set });
    return set;
  }

  return { fileAt, setOf };
}
