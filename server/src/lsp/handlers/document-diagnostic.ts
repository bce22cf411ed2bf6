import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { diagnosticsOf, resultId } from '../diagnostics.ts';
import type { Session } from '../session.ts';

/** Pull diagnostics; an editor that already has this result is told so. */
export async function documentDiagnostic(session: Session, params: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> {
  const items = diagnosticsOf(await session.analyse(params.textDocument.uri));
  const id = resultId(items);
  if (params.previousResultId === id) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
  return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
}
