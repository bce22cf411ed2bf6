import { previewOf } from '../../core/features/preview.ts';
import type { PreviewParams, PreviewResult } from '../../protocol.ts';
import type { Session } from '../session.ts';

/** The document as the preview draws it: data only, the client renders and escapes. */
export async function preview(session: Session, { uri }: PreviewParams): Promise<PreviewResult> {
  const analysis = await session.analyse(uri);
  const { version } = analysis;
  return analysis.kind === 'dossier' ? { uri, version, preview: previewOf(analysis.result) } : { uri, version };
}
