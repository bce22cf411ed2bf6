import type { CancellationToken } from 'vscode-languageserver';
import type { CheckedFile, CheckWorkspaceResult } from '../../protocol.ts';
import { countFindings, diagnosticsOf } from '../diagnostics.ts';
import { throwIfCancelled } from '../guard.ts';
import { letMessagesIn } from '../let-messages-in.ts';
import type { Analysis, Session } from '../session.ts';
import { closeAgain } from '../recheck.ts';
import { workspaceFiles } from '../workspace-files.ts';

/** Checks every file of the workspace folders that may be a dossier or evidence, and shows the findings of closed ones. */
export async function checkWorkspace(session: Session, token: CancellationToken): Promise<CheckWorkspaceResult> {
  session.workspace.invalidate();
  const files: CheckedFile[] = [];
  const unreadable: { uri: string; reason: string }[] = [];
  const stale = new Set(session.shown);
  for (const uri of await workspaceFiles(session.fileSystem, session.folders, token)) {
    await letMessagesIn();
    throwIfCancelled(token);
    const analysis = await session.analyse(uri);
    if (analysis.kind === 'unreadable') unreadable.push({ uri, reason: analysis.reason });
    if (analysis.kind === 'too-long') unreadable.push({ uri, reason: 'is too long to be checked' });
    const checked = checkedFile(uri, analysis);
    if (checked) files.push(checked);
    else if (analysis.kind !== 'too-long') {
      if (!session.open.has(uri)) session.workspace.release(uri);
      continue;
    }
    stale.delete(uri);
    if (!session.open.has(uri)) {
      await show(session, uri, analysis);
      closeAgain(session, uri, analysis);
    }
  }
  for (const uri of stale) await hide(session, uri);
  session.workspace.rest();
  session.answered();
  return { files, unreadable };
}

function checkedFile(uri: string, analysis: Analysis): CheckedFile | undefined {
  switch (analysis.kind) {
    case 'dossier':
      return { uri, kind: analysis.result.dossier.template.id, findings: countFindings(analysis), coverage: analysis.result.coverage };
    case 'evidence':
    case 'config':
      return { uri, kind: analysis.kind, findings: countFindings(analysis) };
    case 'too-long':
    case 'other':
    case 'unreadable':
      return undefined;
  }
}

async function show(session: Session, uri: string, analysis: Analysis): Promise<void> {
  session.shown.add(uri);
  await session.connection.sendDiagnostics({ uri, diagnostics: diagnosticsOf(analysis) });
}

/** Takes a closed file's findings out of the problems list. */
export async function hide(session: Session, uri: string): Promise<void> {
  session.shown.delete(uri);
  session.lastSights.forget(uri);
  await session.connection.sendDiagnostics({ uri, diagnostics: [] });
}
