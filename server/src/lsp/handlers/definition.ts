import type { DefinitionParams, Location } from 'vscode-languageserver';
import { evidenceAt } from '../../core/features/evidence-at.ts';
import { fromPosition } from '../from-protocol.ts';
import type { Session } from '../session.ts';

/** From a number, a claim or an explicit link of a dossier to its evidence. */
export async function definition(session: Session, { textDocument, position }: DefinitionParams): Promise<Location[] | null> {
  const analysis = await session.analyse(textDocument.uri);
  if (analysis.kind !== 'dossier') return null;
  const found = evidenceAt(analysis.result, fromPosition(analysis.lines, position));
  return found?.items.map(({ location }) => ({ uri: session.spelled(location.uri), range: location.range })) ?? null;
}
