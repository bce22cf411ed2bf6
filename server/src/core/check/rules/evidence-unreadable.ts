import { fileName, firstLine } from '../wording.ts';
import type { DossierRule } from '../rule.ts';

/** Evidence applies, but could not be opened or understood: said once, and the claims do not turn red for it. */
export const evidenceUnreadable: DossierRule = {
  id: 'evidence-unreadable',
  severity: 'warning',
  applies: 'dossier',
  check({ dossier, evidence }) {
    if (evidence.unreadable.length === 0) return [];
    const which = evidence.unreadable.map(({ uri, reason }) => `${fileName(uri)} ${reason}`).join('; ');
    return [{ span: firstLine(dossier.document), message: `The evidence file ${which}, so nothing was checked against it.` }];
  },
};
