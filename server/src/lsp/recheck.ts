import { configFileName } from '../config.ts';
import { isEvidenceName } from '../evidence-discovery.ts';
import { baseName, isInside } from '../uri.ts';
import { announce, diagnosticsOf } from './diagnostics.ts';
import { logError } from './guard.ts';
import { letMessagesIn } from './let-messages-in.ts';
import type { Analysis, Session } from './session.ts';

/** Milliseconds without a keystroke before a document is checked unasked. */
const pause = 120;

/** An open document was edited. An editor that pulls asks by itself; any other gets its findings as soon as its message is read. */
export function edited(session: Session, uri: string): void {
  if (!session.features.pullDiagnostics) {
    if (session.urgent.size === 0) setImmediate(() => pushUrgent(session).catch((error: unknown) => logError(session.connection, 'push', error)));
    session.urgent.add(uri);
  }
  touch(session, uri);
}

async function pushUrgent(session: Session): Promise<void> {
  const uris = [...session.urgent];
  session.urgent.clear();
  for (const uri of uris) {
    if (!session.open.has(uri)) continue;
    const analysis = await session.analyse(uri);
    if (session.isCurrent(uri, analysis)) await push(session, uri, analysis);
  }
  session.answered();
}

/** A document or file has changed: it and all that draw on it are checked after a pause. */
export function touch(session: Session, uri: string): void {
  session.survey.touched(uri);
  wait(session, uri, [uri]);
  for (const dependent of session.workspace.dependents(uri)) {
    wait(session, dependent, [uri]);
    session.spread = true;
  }
  // Open evidence files depend on settings and on one another, too.
  if (baseName(uri) === configFileName || isEvidenceName(baseName(uri))) touchOpen(session, uri);
  schedule(session);
}

/** A file has come, gone or been saved. Another dossier may be for another company now, or of another application, which is not followed at every keystroke. */
export function touchFile(session: Session, uri: string): void {
  touch(session, uri);
  if (/\.(?:md|markdown)$/iu.test(uri)) touchOpen(session, uri);
}

/** All open documents are looked at again; what has not changed is not checked again. */
function touchOpen(session: Session, changed: string): void {
  for (const open of session.open.keys()) {
    wait(session, open, [changed]);
    session.spread ||= open !== changed;
  }
}

/** A folder is gone with all that stood in it, of which editors tell no more than its name. */
export function touchBelow(session: Session, folder: string): void {
  const known = new Set([...session.shown, ...session.workspace.knownFiles(), ...session.survey.dossiers()]);
  for (const uri of known) if (uri !== folder && isInside(folder, uri)) touchFile(session, uri);
}

/** Settings or folders have changed: everything may look different. */
export function touchAll(session: Session): void {
  session.survey.touchedAll();
  for (const uri of [...session.open.keys(), ...session.shown]) wait(session, uri, [uri]);
  session.spread = true;
  schedule(session);
}

function wait({ waiting }: Session, uri: string, changed: Iterable<string>): void {
  waiting.set(uri, new Set([...waiting.get(uri) ?? [], ...changed]));
}

function schedule(session: Session): void {
  clearTimeout(session.timer);
  session.timer = setTimeout(() => {
    recheck(session).catch((error: unknown) => logError(session.connection, 'recheck', error));
  }, pause);
}

/** Open documents first. What is left when the next change arrives waits for that change's own recheck. */
async function recheck(session: Session): Promise<void> {
  const waiting = [...session.waiting].sort(([a], [b]) => Number(session.open.has(b)) - Number(session.open.has(a)));
  session.waiting.clear();
  const { spread, features } = session;
  session.spread = false;
  // Asked first, so that the editor's pull and the announcements below share one check.
  if (spread && features.pullDiagnostics && features.refreshDiagnostics) session.connection.languages.diagnostics.refresh();
  for (const [index, [uri, changed]] of waiting.entries()) {
    try {
      await report(session, uri, changed);
    } catch (error) {
      logError(session.connection, `check of ${uri}`, error);
    }
    await letMessagesIn();
    if (session.waiting.size > 0) {
      for (const [left, others] of waiting.slice(index + 1)) wait(session, left, others);
      return;
    }
  }
  session.workspace.rest();
  session.answered();
}

/** @param changed Files that have changed since its last check. */
async function report(session: Session, uri: string, changed: ReadonlySet<string>): Promise<void> {
  const isOpen = session.open.has(uri);
  if (!isOpen && (!session.shown.has(uri) || await session.lastSights.holds(uri, changed))) return;
  session.lastSights.forget(uri);
  const analysis = await session.analyse(uri);
  if (analysis.kind === 'unreadable') session.connection.console.warn(`${uri} ${analysis.reason}`);
  // It may have been edited, opened or closed while it was checked; then its own recheck is on the way.
  if (isOpen ? !session.isCurrent(uri, analysis) : session.open.has(uri)) return;
  if (!isOpen && analysis.kind === 'unreadable') session.shown.delete(uri);
  if (!isOpen || !session.features.pullDiagnostics) await push(session, uri, analysis);
  if (isOpen) await announce(session, uri, analysis);
  else closeAgain(session, uri, analysis);
}

/** Keeps of a closed document what tells when it has to be looked at again. */
export function closeAgain(session: Session, uri: string, analysis: Analysis): void {
  if (session.shown.has(uri)) session.lastSights.keep(uri, analysis);
  session.workspace.shelve(uri);
}

/** An open document's findings are not sent twice. */
async function push(session: Session, uri: string, analysis: Analysis): Promise<void> {
  const isOpen = session.open.has(uri);
  const findings = analysis.kind === 'dossier' ? analysis.findings : undefined;
  if (isOpen && findings !== undefined && session.pushed.get(uri) === findings) return;
  if (isOpen && findings !== undefined) session.pushed.set(uri, findings);
  else session.pushed.delete(uri);
  await session.connection.sendDiagnostics({
    uri: session.spelled(uri),
    diagnostics: diagnosticsOf(analysis),
    ...(analysis.version !== null && { version: analysis.version }),
  });
}
