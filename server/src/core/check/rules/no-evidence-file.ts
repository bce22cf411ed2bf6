import { firstLine } from '../wording.ts';
import type { DossierRule } from '../rule.ts';

/** No evidence applies to the dossier at all: one finding for the file, none for its claims. */
export const noEvidenceFile: DossierRule = {
  id: 'no-evidence-file',
  severity: 'information',
  applies: 'dossier',
  check({ dossier, evidence, settings }) {
    if (evidence.files.length > 0 || evidence.unreadable.length > 0) return [];
    const globs = settings.evidence.files;
    const searched = globs.length === 0 ? '' : ` The setting evidence.files (${globs.join(', ')}) matches no file.`;
    return [{
      span: firstLine(dossier.document),
      message: `There is no evidence file for this dossier, so its metrics and claims were not checked: write evidence.md or evidence.yaml beside it or above it, or name one in the front matter.${searched}`,
    }];
  },
};
