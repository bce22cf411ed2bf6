import { newDocument } from '../../core/templates/new-document.ts';
import type { NewDocumentParams, NewDocumentResult } from '../../protocol.ts';
import { canonicalUri, childUri, parentUri } from '../../uri.ts';
import type { Session } from '../session.ts';
import type { Template } from '../../core/model/template.ts';
import { isBrief, packageFromBrief } from '../../core/templates/package-from-brief.ts';

/** The kinds of documents that a folder knows, and the document that was asked for. */
export async function newDocumentHandler(session: Session, params: NewDocumentParams): Promise<NewDocumentResult> {
  const folder = params.brief === undefined ? params.folder ?? session.folders[0] : parentUri(canonicalUri(params.brief));
  const { templates } = await session.workspace.settingsAt(folder === undefined ? 'untitled:new' : childUri(folder, 'new.md'));
  const kinds = templates.map(({ id, name, title = '' }) => ({
    kind: id, name, asksFor: (['company', 'role'] as const).filter((key) => title.includes(`{${key}}`)),
  }));
  const template = templates.find(({ id }) => id === params.kind);
  if (!template) return { kinds };
  if (params.brief !== undefined) return { kinds, ...(await packageOf(session, params.brief, template)) };
  const { company, role, link } = params;
  const about = { ...(company && { company }), ...(role && { role }), ...(link && { link }) };
  const { file, snippet } = newDocument(template, about);
  return { kinds, document: { file, snippet } };
}

/** Nothing where the document is no brief. */
async function packageOf(session: Session, brief: string, template: Template): Promise<Pick<NewDocumentResult, 'document'>> {
  const analysis = await session.analyseOnce(brief);
  if (analysis.kind !== 'dossier' || !isBrief(analysis.result.dossier)) return {};
  const { file, snippet } = packageFromBrief(analysis.result.dossier, template);
  return { document: { file, snippet } };
}
