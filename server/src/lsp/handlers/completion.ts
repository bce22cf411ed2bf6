import { CompletionItemKind } from 'vscode-languageserver';
import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import { placeName, shorten } from '../../core/check/wording.ts';
import { completeEvidence, idAt } from '../../core/features/complete-evidence.ts';
import { canonicalUri } from '../../uri.ts';
import { fromPosition } from '../from-protocol.ts';
import type { Session } from '../session.ts';
import { toRange } from '../to-protocol.ts';

/** Ids of evidence items in explicit links and footnotes. */
export async function completion(session: Session, { textDocument, position }: CompletionParams): Promise<CompletionItem[] | null> {
  const open = session.open.get(canonicalUri(textDocument.uri));
  // Every colon that is typed asks.
  if (open && idAt(open.getText(), open.offsetAt(position)) === undefined) return null;
  const analysis = await session.analyse(textDocument.uri);
  if (analysis.kind !== 'dossier') return null;
  const { lines, snapshot } = analysis;
  const found = completeEvidence(snapshot.document, snapshot.evidence, fromPosition(lines, position));
  return found?.items.map(({ id, statement, location }, index) => ({
    label: id,
    kind: CompletionItemKind.Reference,
    detail: shorten(statement),
    documentation: placeName(location),
    sortText: String(index).padStart(5, '0'),
    filterText: id,
    textEdit: { range: toRange(lines, found.replace), newText: id },
  })) ?? null;
}
