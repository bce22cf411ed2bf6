import type { Hover, HoverParams } from 'vscode-languageserver';
import { hoverAt } from '../../core/features/hover.ts';
import { fromPosition } from '../from-protocol.ts';
import type { Session } from '../session.ts';
import { toHover } from '../to-protocol.ts';

/** The evidence behind a number or claim, and how the two were compared. */
export async function hover(session: Session, { textDocument, position }: HoverParams): Promise<Hover | null> {
  const analysis = await session.analyse(textDocument.uri);
  if (analysis.kind !== 'dossier') return null;
  const found = hoverAt(analysis.result, fromPosition(analysis.lines, position));
  return found ? toHover(analysis.lines, found, session.features.markdownHover) : null;
}
