import { CompletionItemKind } from 'vscode-languageserver';
import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import { placeName, shorten } from '../../core/check/wording.ts';
import { completeEvidence, idAt } from '../../core/features/complete-evidence.ts';
import { isInRow, requirementProposals } from '../../core/features/complete-requirement.ts';
import { canonicalUri } from '../../uri.ts';
import { fromPosition } from '../from-protocol.ts';
import type { Analysis, Session } from '../session.ts';
import { toRange } from '../to-protocol.ts';

type DossierAnalysis = Extract<Analysis, { readonly kind: 'dossier' }>;

/** Ids of evidence items in explicit links and footnotes; the posting's requirements in a cell of the mapping that is to name one. */
export async function completion(session: Session, { textDocument, position }: CompletionParams): Promise<CompletionItem[] | null> {
  const open = session.open.get(canonicalUri(textDocument.uri));
  // Every colon and bar that is typed asks.
  const offset = open?.offsetAt(position);
  if (open && idAt(open.getText(), offset!) === undefined && !isInRow(open.getText(), offset!)) return null;
  const analysis = await session.analyse(textDocument.uri);
  if (analysis.kind !== 'dossier') return null;
  const at = fromPosition(analysis.lines, position);
  return evidenceIds(analysis, at) ?? requirements(analysis, at);
}

function evidenceIds({ lines, snapshot }: DossierAnalysis, offset: number): CompletionItem[] | undefined {
  const found = completeEvidence(snapshot.document, snapshot.evidence, offset);
  return found?.items.map(({ id, statement, location }, index) => ({
    label: id,
    kind: CompletionItemKind.Reference,
    detail: shorten(statement),
    documentation: placeName(location),
    sortText: sortText(index),
    filterText: id,
    textEdit: { range: toRange(lines, found.replace), newText: id },
  }));
}

function requirements({ lines, result, snapshot: { companions: { posting } } }: DossierAnalysis, offset: number): CompletionItem[] | null {
  return posting ? requirementProposals(result.dossier, posting, offset).map(({ text, detail, newText, span }, index) => ({
    label: text,
    kind: CompletionItemKind.Reference,
    detail,
    // In the posting's order, must-haves first.
    sortText: sortText(index),
    filterText: newText,
    textEdit: { range: toRange(lines, span), newText },
  })) : null;
}

function sortText(index: number): string {
  return String(index).padStart(5, '0');
}
