import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import { codeActions, findingActions } from '../../core/features/code-actions.ts';
import { fromRange } from '../from-protocol.ts';
import type { Session } from '../session.ts';
import { toCodeAction } from '../to-protocol.ts';

/** Quick fixes at a range. */
export async function codeAction(session: Session, { textDocument, range, context }: CodeActionParams): Promise<CodeAction[] | null> {
  const { only } = context;
  if (only && !only.some((kind) => CodeActionKind.QuickFix === kind || CodeActionKind.QuickFix.startsWith(`${kind}.`) || kind === '')) return null;
  const analysis = await session.analyse(textDocument.uri);
  if (analysis.kind !== 'dossier' && analysis.kind !== 'evidence') return null;
  const { lines } = analysis;
  const span = fromRange(lines, range);
  const actions = analysis.kind === 'dossier' ? codeActions(analysis.result, span) : findingActions(analysis.findings, span);
  const { versionedEdits, snippetEdits } = session.features;
  const target = { uri: textDocument.uri, version: analysis.version, lines, versioned: versionedEdits, snippets: snippetEdits };
  return actions.map((action) => toCodeAction(action, target, context.diagnostics));
}
