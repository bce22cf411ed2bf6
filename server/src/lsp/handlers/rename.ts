import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken, PrepareRenameParams, Range, RenameParams, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { changeDossier, changeEvidence, valueInDossier, valueInEvidence } from '../../core/features/change-value.ts';
import type { ChangeableValue } from '../../core/features/change-value.ts';
import type { EvidenceFile } from '../../core/model/evidence.ts';
import { lineIndex } from '../../core/text/line-index.ts';
import type { LineIndex } from '../../core/text/line-index.ts';
import type { TextEdit } from '../../core/text/text-edit.ts';
import { fromPosition } from '../from-protocol.ts';
import type { Session } from '../session.ts';
import { toRange } from '../to-protocol.ts';

interface Found {
  readonly value: ChangeableValue;
  readonly file: EvidenceFile;
  readonly lines: LineIndex;
}

/** A number of the evidence, in its file or where a dossier repeats it, can be given another value; nothing else can be renamed. */
export async function prepareRename(session: Session, params: PrepareRenameParams): Promise<{ range: Range; placeholder: string } | null> {
  const found = await valueAt(session, params);
  return found ? { range: toRange(found.lines, found.value.place), placeholder: found.value.literal } : null;
}

/** The new value in the evidence and, each in its own notation, in every dossier that would no longer agree. */
export async function rename(session: Session, params: RenameParams, token: CancellationToken): Promise<WorkspaceEdit | null> {
  const versions = session.versions();
  const found = await valueAt(session, params);
  if (found === undefined) return null;
  const { value, file } = found;
  const changed = changeEvidence(file, value, params.newName);
  if (changed === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, `"${params.newName}" cannot stand for ${value.literal} here.`);
  const changes: { uri: string; lines: LineIndex; edits: readonly TextEdit[] }[] = [{ uri: file.uri, lines: lineIndex(file.text), edits: changed.edits }];
  const uses = (await session.survey.upToDate(token)).filter((use) => use.file === file.uri && use.id === value.item.id);
  for (const uri of new Set(uses.map(({ location }) => location.uri))) {
    const analysis = await session.analyseOnce(uri);
    if (analysis.kind === 'dossier') changes.push({ uri, lines: analysis.lines, edits: changeDossier(analysis.result, value, changed.quantity) });
  }
  const label = `Change ${value.literal} to ${params.newName}`;
  return toWorkspaceEdit(session, changes.filter(({ edits }) => edits.length > 0).map((change) => ({ ...change, ...versions(change.uri) })), label);
}

async function valueAt(session: Session, { textDocument, position }: PrepareRenameParams): Promise<Found | undefined> {
  const analysis = await session.analyse(textDocument.uri);
  if (analysis.kind === 'evidence') {
    const { file } = analysis.snapshot;
    const value = valueInEvidence(file, fromPosition(analysis.lines, position));
    return value && { value, file, lines: analysis.lines };
  }
  if (analysis.kind !== 'dossier') return undefined;
  const value = valueInDossier(analysis.result, fromPosition(analysis.lines, position));
  const file = value && analysis.snapshot.evidence.files.find(({ uri }) => uri === value.item.location.uri);
  return file && { value, file, lines: analysis.lines };
}

interface FileChange {
  readonly uri: string;
  readonly version: number | null;
  readonly lines: LineIndex;
  readonly edits: readonly TextEdit[];
}

/** One step; an editor that can shows it first. */
function toWorkspaceEdit({ features }: Session, changes: readonly FileChange[], label: string): WorkspaceEdit {
  const id = 'value';
  const plain = ({ lines, edits }: FileChange) => edits.map(({ span, newText }) => ({ range: toRange(lines, span), newText }));
  if (!features.versionedEdits) return { changes: Object.fromEntries(changes.map((change) => [change.uri, plain(change)])) };
  const documentChanges = changes.map((change): TextDocumentEdit => ({
    textDocument: { uri: change.uri, version: change.version },
    edits: plain(change).map((edit) => (features.editPreviews ? { ...edit, annotationId: id } : edit)),
  }));
  return { documentChanges, ...(features.editPreviews && { changeAnnotations: { [id]: { label, needsConfirmation: true } } }) };
}
