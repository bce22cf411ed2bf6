import type { CancellationToken, Location, ReferenceParams } from 'vscode-languageserver';
import { evidenceAt, itemAt } from '../../core/features/evidence-at.ts';
import type { EvidenceItem } from '../../core/model/evidence.ts';
import { fromPosition } from '../from-protocol.ts';
import type { Session } from '../session.ts';

/** All places of the workspace that draw on the item at a position: in an evidence file the item itself, in a dossier the evidence of what stands there. */
export async function references(session: Session, { textDocument, position, context }: ReferenceParams, token: CancellationToken): Promise<Location[] | null> {
  const item = await itemAtPosition(session, textDocument.uri, position);
  if (item === undefined) return null;
  const uses = await session.survey.upToDate(token);
  const places = uses.filter((use) => use.file === item.location.uri && use.id === item.id).map(({ location: { uri, range } }) => ({ uri: session.spelled(uri), range }));
  return context.includeDeclaration ? [{ uri: session.spelled(item.location.uri), range: item.location.range }, ...places] : places;
}

async function itemAtPosition(session: Session, uri: string, position: ReferenceParams['position']): Promise<EvidenceItem | undefined> {
  const analysis = await session.analyse(uri);
  if (analysis.kind === 'evidence') return itemAt(analysis.snapshot.file, fromPosition(analysis.lines, position));
  return analysis.kind === 'dossier' ? evidenceAt(analysis.result, fromPosition(analysis.lines, position))?.items[0] : undefined;
}
