import type { LineIndex } from '../core/text/line-index.ts';
import type { Analysis, Session } from './session.ts';
import type { EditTarget } from './to-protocol.ts';

/** Taken before anything is read, so that the versions that edits name are never newer than what they were made from. */
export function editTarget(session: Session, uri: string): (analysis: Analysis & { readonly lines: LineIndex }) => EditTarget {
  const other = session.versions();
  const { versionedEdits, snippetEdits } = session.features;
  return ({ version, lines }) => ({ uri, version, lines, versioned: versionedEdits, snippets: snippetEdits, other });
}
