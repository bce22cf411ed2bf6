import { previewOf } from '../../core/features/preview.ts';
import type { PreviewParams, PreviewResult } from '../../protocol.ts';
import type { Session } from '../session.ts';

/** The document as the preview draws it: data only, the client renders and escapes. */
export async function preview(session: Session, { uri }: PreviewParams): Promise<PreviewResult> {
  const analysis = await session.analyseOnce(uri);
  const { version } = analysis;
  if (analysis.kind !== 'dossier') return { uri, version };
  const { maxAgeDays } = analysis.snapshot.settings.evidence;
  return { uri, version, preview: previewOf(analysis.result, { today: new Date().toISOString().slice(0, 10), maxAgeDays }) };
}
