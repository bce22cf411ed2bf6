import type { CodeAction } from 'vscode-languageserver';
import { addToEvidence } from '../../core/features/add-to-evidence.ts';
import { unsupportedAt } from '../../core/features/evidence-actions.ts';
import type { DossierAction } from '../../core/features/code-actions.ts';
import type { Finding } from '../../core/model/finding.ts';
import { editTarget } from '../edit-target.ts';
import type { Analysis, Session } from '../session.ts';
import { toWorkspaceEdit } from '../to-protocol.ts';

/** Which finding an action is about, sent along with it and given back once it is chosen. */
interface Chosen {
  readonly uri: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** What is sent along with an action whose edit is made once it is chosen. */
export function dataOf(uri: string, { rule, span }: Finding): Chosen {
  return { uri, rule, start: span.start, end: span.end };
}

/** The edit of an action that was offered without one; the action as it is where the document has moved on. */
export async function resolveCodeAction(session: Session, action: CodeAction): Promise<CodeAction> {
  const { data } = action as { data?: Partial<Chosen> };
  if (typeof data?.uri !== 'string') return action;
  const target = editTarget(session, data.uri);
  const analysis = await session.analyse(data.uri);
  if (analysis.kind !== 'dossier') return action;
  const finding = analysis.findings.find(({ rule, span }) => rule === data.rule && span.start === data.start && span.end === data.end);
  const edit = finding && editOf(analysis, finding);
  return edit === undefined ? action : { ...action, edit: toWorkspaceEdit([], target(analysis), [edit]) };
}

/** For editors that cannot ask later. */
export function completed(analysis: Analysis & { readonly kind: 'dossier' }, action: DossierAction): DossierAction[] {
  const edit = action.finding && editOf(analysis, action.finding);
  return edit === undefined ? [] : [{ ...action, elsewhere: [edit] }];
}

function editOf({ result }: Analysis & { readonly kind: 'dossier' }, finding: Finding): ReturnType<typeof addToEvidence> {
  const unsupported = unsupportedAt(result, finding);
  return unsupported && addToEvidence(result, unsupported);
}
