import { newDocument } from '../../core/templates/new-document.ts';
import type { NewDocumentParams, NewDocumentResult } from '../../protocol.ts';
import { childUri } from '../../uri.ts';
import type { Session } from '../session.ts';

/** The kinds of documents that a folder knows, and the document that was asked for. */
export async function newDocumentHandler(session: Session, params: NewDocumentParams): Promise<NewDocumentResult> {
  const folder = params.folder ?? session.folders[0];
  const { templates } = await session.workspace.settingsAt(folder === undefined ? 'untitled:new' : childUri(folder, 'new.md'));
  const kinds = templates.map(({ id, name, title = '' }) => ({
    kind: id, name, asksFor: (['company', 'role'] as const).filter((key) => title.includes(`{${key}}`)),
  }));
  const template = templates.find(({ id }) => id === params.kind);
  if (!template) return { kinds };
  const { company, role, link } = params;
  const about = { ...(company && { company }), ...(role && { role }), ...(link && { link }) };
  const { file, snippet } = newDocument(template, about);
  return { kinds, document: { file, snippet } };
}
