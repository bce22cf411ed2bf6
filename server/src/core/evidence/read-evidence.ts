import type { EvidenceFile } from '../model/evidence.ts';
import { readMarkdownEvidence } from './read-markdown.ts';
import { readStructuredEvidence } from './read-structured.ts';

/** Reads an evidence file by its extension; what is neither YAML nor JSON is Markdown. Total: faults are problems of the file. */
export function readEvidence(uri: string, text: string): EvidenceFile {
  const path = uri.replace(/[?#].*$/s, '').toLowerCase();
  return /\.(?:ya?ml|json)$/.test(path) ? readStructuredEvidence(uri, text) : readMarkdownEvidence(uri, text);
}
