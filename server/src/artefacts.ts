import { openArtefact, pointsIntoFile, type OpenArtefact } from './core/evidence/artefacts/open-artefact.ts';
import type { ArtefactReading, Artefacts, ArtefactSource, EvidenceFile, EvidenceSource } from './core/model/evidence.ts';
import { staysInside } from './evidence-discovery.ts';
import type { FileContent, FileSystem } from './file-system.ts';
import { baseName, canonicalUri, parentUri, resolveUri } from './uri.ts';

export interface ArtefactsOfFile {
  readonly readings: Artefacts;
  /** Files whose change would change the readings, present or not. */
  readonly files: readonly string[];
}

/** Reads what the sources of an evidence file point at, inside `root` only; a file in the same state is parsed once. */
export type ReadArtefacts = (file: EvidenceFile, root: string | undefined) => Promise<ArtefactsOfFile>;

const nothing: ArtefactsOfFile = { readings: new Map<EvidenceSource, ArtefactReading>(), files: [] };

export function artefactReader(fs: FileSystem, read: (uri: string) => Promise<FileContent>): ReadArtefacts {
  const opened = new Map<string, { readonly text: string; readonly artefact: OpenArtefact }>();

  async function readingAt(uri: string, source: ArtefactSource): Promise<ArtefactReading> {
    if (!pointsIntoFile(source)) return (await fs.stat(uri)) === undefined ? { kind: 'missing', reason: 'does not exist' } : { kind: 'present' };
    const content = await read(uri);
    if (!('text' in content)) return { kind: 'missing', reason: content.reason };
    let known = opened.get(uri);
    if (known?.text !== content.text) opened.set(uri, known = { text: content.text, artefact: openArtefact(baseName(uri), content.text) });
    return known!.artefact.read(source);
  }

  return async (file, root) => {
    const sources = [...new Set(file.items.map(({ source }) => source))].filter((source) => source?.kind === 'artefact');
    const folder = parentUri(file.uri) ?? root;
    // Where the host cannot see the folder itself, a file that it cannot see either proves nothing.
    if (sources.length === 0 || root === undefined || folder === undefined || await fs.stat(root) === undefined) return nothing;
    const readings = new Map<EvidenceSource, ArtefactReading>();
    const files = new Set<string>();
    for (const source of sources) {
      const places: string[] = [];
      for (const place of placesOf(source.file, folder, root)) if (await staysInside(fs, root, place)) places.push(place);
      for (const place of places) files.add(place);
      readings.set(source, await firstReading(places, source));
    }
    return { readings, files: [...files] };
  };

  /** Of the places a path may mean, the first where there is something. */
  async function firstReading(places: readonly string[], source: ArtefactSource): Promise<ArtefactReading> {
    for (const place of places) if (await fs.stat(place) !== undefined) return readingAt(place, source);
    return places.length === 0 || isAbsolute(source.file) ? { kind: 'outside' } : readingAt(places[0]!, source);
  }
}

/** Relative to the evidence file, else to the workspace folder; `/docs/ci.json` as a path of the computer, else of the workspace folder. */
function placesOf(path: string, folder: string, root: string): string[] {
  const relative = path.replace(/^[/\\]+/, '');
  const places = isAbsolute(path) ? [resolveUri('file:///', relative), resolveUri(root, relative)] : [resolveUri(folder, path), resolveUri(root, path)];
  return [...new Set(places.filter((uri) => uri !== undefined).map(canonicalUri))];
}

function isAbsolute(path: string): boolean {
  return /^[/\\]/.test(path);
}
