import { compareArtefact } from '../../evidence/artefacts/compare-artefact.ts';
import type { ArtefactReading, EvidenceItem } from '../../model/evidence.ts';
import { sourcePlace } from '../artefact-place.ts';
import type { EvidenceRule } from '../rule.ts';
import { shorten } from '../wording.ts';

/** The artefact that an item names is not there, or holds no number where the item points. */
export const evidenceArtefactMissing: EvidenceRule = {
  id: 'evidence-artefact-missing',
  severity: 'warning',
  applies: 'evidence',
  check({ file, text, artefacts }) {
    return file.items.flatMap((item) => {
      const { source } = item;
      const reading = source && artefacts.get(source);
      const reason = source?.kind === 'artefact' && reading ? reasonOf(item, reading) : undefined;
      return reason === undefined || source?.kind !== 'artefact' ? [] : [{ span: sourcePlace(item, source, text), message: `${source.file} ${reason}.` }];
    });
  },
};

/** Continues the file's name. */
function reasonOf(item: EvidenceItem, reading: ArtefactReading): string | undefined {
  if (reading.kind === 'missing') return reading.reason;
  if (reading.kind !== 'value' || compareArtefact(item, reading.text).kind !== 'no-number') return undefined;
  return `has "${shorten(reading.text, 60)}" there, which is no number to compare with`;
}
