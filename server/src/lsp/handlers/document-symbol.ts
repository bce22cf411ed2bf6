import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import { documentSymbols } from '../../core/features/document-symbols.ts';
import type { Session } from '../session.ts';
import { toDocumentSymbol, toSymbolInformation } from '../to-protocol.ts';

/** The outline of a dossier; ordinary Markdown keeps the editor's own. */
export async function documentSymbol(session: Session, { textDocument }: DocumentSymbolParams): Promise<DocumentSymbol[] | SymbolInformation[] | null> {
  const analysis = await session.analyse(textDocument.uri);
  if (analysis.kind !== 'dossier') return null;
  const { lines } = analysis;
  const symbols = documentSymbols(analysis.result.dossier);
  if (session.features.nestedSymbols) return symbols.map((symbol) => toDocumentSymbol(lines, symbol));
  return toSymbolInformation(textDocument.uri, lines, symbols);
}
