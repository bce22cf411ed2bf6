import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import { editBetween, fixedText } from '../../core/check/safe-fixes.ts';
import { codeActions, findingActions } from '../../core/features/code-actions.ts';
import type { DossierAction } from '../../core/features/code-actions.ts';
import type { Span } from '../../core/text/span.ts';
import type { TextEdit } from '../../core/text/text-edit.ts';
import { editTarget } from '../edit-target.ts';
import { fromRange } from '../from-protocol.ts';
import type { Analysis, Session } from '../session.ts';
import { toCodeAction, toSourceAction } from '../to-protocol.ts';
import { completed, dataOf } from './resolve-code-action.ts';

/** Applies every safe fix; the kind under which an editor runs it on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.dossier`;

/** Quick fixes at a range, or all safe fixes of the document where an editor asks for those. */
export async function codeAction(session: Session, { textDocument, range, context }: CodeActionParams): Promise<CodeAction[] | null> {
  const asked = (kind: string, unasked: boolean): boolean => context.only?.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`)) ?? unasked;
  const [quick, all] = [asked(CodeActionKind.QuickFix, true), asked(fixAllKind, false)];
  if (!quick && !all) return null;
  const targetOf = editTarget(session, textDocument.uri);
  const analysis = await session.analyse(textDocument.uri);
  if (analysis.kind !== 'dossier' && analysis.kind !== 'evidence') return null;
  const target = targetOf(analysis);
  const span = fromRange(analysis.lines, range);
  const actions = !quick ? [] : analysis.kind === 'dossier' ? dossierActions(session, analysis, span) : findingActions(analysis.findings, span);
  const edit = all ? fixAllEdit(analysis) : undefined;
  return [
    ...actions.map((action) => toCodeAction(action, target, context.diagnostics,
      action.later && action.finding && session.features.lateEdits ? dataOf(textDocument.uri, action.finding) : undefined)),
    ...(edit ? [toSourceAction('Apply all safe fixes of Dossier', fixAllKind, edit, target)] : []),
  ];
}

function dossierActions(session: Session, analysis: Analysis & { readonly kind: 'dossier' }, span: Span): DossierAction[] {
  const actions = codeActions(analysis.result, span);
  return session.features.lateEdits ? actions : actions.flatMap((action) => (action.later ? completed(analysis, action) : [action]));
}

function fixAllEdit(analysis: Analysis): TextEdit | undefined {
  if (analysis.kind !== 'dossier') return undefined;
  const { result, snapshot } = analysis;
  return editBetween(snapshot.document.text, fixedText(result, snapshot.settings, snapshot.companions));
}
