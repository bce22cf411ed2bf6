import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { evidenceLenses } from '../../core/features/evidence-lenses.ts';
import type { Location } from '../../core/text/position.ts';
import { showUsesCommand } from '../../protocol.ts';
import type { Session } from '../session.ts';

/** Over each item of an evidence file in how many dossiers it is used; none until the workspace was looked at, which is then told. */
export async function codeLens(session: Session, { textDocument }: CodeLensParams): Promise<CodeLens[] | null> {
  const analysis = await session.analyse(textDocument.uri);
  if (analysis.kind !== 'evidence') return null;
  const uses = session.survey.known();
  if (uses === undefined) return [];
  const { file } = analysis.snapshot;
  const places = new Map<string, Location[]>();
  for (const use of uses) {
    if (use.file !== file.uri) continue;
    const known = places.get(use.id);
    if (known) known.push(use.location);
    else places.set(use.id, [use.location]);
  }
  return evidenceLenses(file, (id) => places.get(id) ?? []).map(({ location: { range }, title, places: count }) => ({
    range,
    command: { title, command: count === 0 ? '' : showUsesCommand, ...(count > 0 && { arguments: [textDocument.uri, range.start] }) },
  }));
}
