import { sourcePlace } from '../artefact-place.ts';
import type { EvidenceRule } from '../rule.ts';

/** The artefact that an item names lies outside the workspace folder, also where only a symbolic link leads there. */
export const evidenceOutsideWorkspace: EvidenceRule = {
  id: 'evidence-outside-workspace',
  severity: 'error',
  applies: 'evidence',
  check({ file, text, artefacts }) {
    return file.items.flatMap((item) => {
      const { source } = item;
      if (source?.kind !== 'artefact' || artefacts.get(source)?.kind !== 'outside') return [];
      return [{ span: sourcePlace(item, source, text), message: `${source.file} lies outside the workspace folder; nothing outside it is read.` }];
    });
  },
};
