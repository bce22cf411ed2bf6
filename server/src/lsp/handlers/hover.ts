import type { Hover, HoverParams } from 'vscode-languageserver';
import { hoverAt } from '../../core/features/hover.ts';
import { requirementHoverAt } from '../../core/features/requirement-hover.ts';
import { fromPosition } from '../from-protocol.ts';
import type { Session } from '../session.ts';
import { toHover } from '../to-protocol.ts';

/** The evidence behind a number or claim, and how the two were compared; in a cell of the mapping what the posting says of it. */
export async function hover(session: Session, { textDocument, position }: HoverParams): Promise<Hover | null> {
  const analysis = await session.analyse(textDocument.uri);
  if (analysis.kind !== 'dossier') return null;
  const offset = fromPosition(analysis.lines, position);
  const { result, snapshot: { companions: { posting } } } = analysis;
  const claimed = hoverAt(result, offset);
  const asked = posting && requirementHoverAt(result.dossier, posting, offset);
  const found = claimed && asked ? { span: claimed.span, descriptions: [...claimed.descriptions, ...asked.descriptions] } : claimed ?? asked;
  return found ? toHover(analysis.lines, found, session.features.markdownHover) : null;
}
