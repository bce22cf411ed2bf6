import type { ArtefactSource, EvidenceSource } from '../model/evidence.ts';

const fileExtension = /\.(?:csv|tsv|json|jsonl|ya?ml|toml|xml|txt|log|md|pdf|html?|png|jpe?g|svg|xlsx?|docx?|ipynb|sarif|out)$/i;

/** What a person wrote as a source: a url, a file of the workspace, or a note for those who know. */
export function readSource(written: string): EvidenceSource | undefined {
  const text = written.trim();
  if (text === '') return undefined;
  if (isUrl(text)) return { kind: 'url', url: text };
  if (/^www\.[^\s]+$/i.test(text)) return { kind: 'url', url: `https://${text}` };
  if (isFilePath(text)) return artefactAt(text);
  return { kind: 'note', text };
}

/** The target of a Markdown link as a source; a place in the same file and a link to evidence is none. */
export function sourceOfLink(url: string): EvidenceSource | undefined {
  if (url === '' || url.startsWith('#') || /^(?:evidence|mailto|tel|javascript|data):/i.test(url)) return undefined;
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(url) || url.startsWith('//')) return { kind: 'url', url };
  return artefactAt(decode(url.replace(/\?[^#]*/s, '')));
}

/**
 * A path with the place behind `#`: a JSON Pointer (`bench.json#/median_s`), a cell (`audit.csv#column=located&row=1`),
 * or a count of a JUnit report (`results.xml#tests`). Any other fragment is a place for readers only.
 */
function artefactAt(written: string): ArtefactSource {
  const [, file = '', place = ''] = /^([^#]*)#?([^]*)$/.exec(written)!;
  const artefact = { kind: 'artefact', file } as const;
  if (/\.(?:json|ya?ml)$/i.test(file)) return place.startsWith('/') ? { ...artefact, pointer: place } : artefact;
  if (/\.xml$/i.test(file)) return place === 'tests' || place === 'failures' ? { ...artefact, testsuite: place } : artefact;
  const column = /(?:^|&)column=([^&]+)/.exec(place)?.[1];
  const row = /(?:^|&)row=([1-9]\d{0,8})(?:&|$)/.exec(place)?.[1];
  if (!/\.[ct]sv$/i.test(file)) return artefact;
  return { ...artefact, ...(column !== undefined && { column }), ...(row !== undefined && { row: Number(row) }) };
}

export function isUrl(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]+:\/\/[^\s]+$/.test(text);
}

/** No white space, and a path by its slashes or by an ending that files have. */
function isFilePath(text: string): boolean {
  if (/\s/.test(text)) return false;
  return /^\.{1,2}\//.test(text) || fileExtension.test(text.replace(/#.*$/, ''));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
