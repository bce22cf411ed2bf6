import { explicitLinks } from '../../claims/explicit-links.ts';
import { toSource } from '../../text/rendered-text.ts';
import type { DossierRule } from '../rule.ts';

/** An explicit link or footnote to an id that no evidence item has. */
export const unknownEvidence: DossierRule = {
  id: 'unknown-evidence',
  severity: 'error',
  applies: 'dossier',
  check({ dossier, evidence }) {
    if (evidence.unreadable.length > 0 || evidence.files.length === 0) return [];
    const ids = new Set(evidence.items.map((item) => item.id));
    return dossier.document.passages.filter(({ marks }) => marks.length > 0).flatMap((passage) =>
      explicitLinks(passage)
        .filter((link) => !ids.has(link.id) && !(link.footnote && !looksLikeId(link.id)))
        .map((link) => ({
          span: link.footnote ? link.source : toSource(passage.rendered, link.span),
          message: `No evidence item has the id "${link.id}".`,
        })),
    );
  },
};

/** Ordinary footnotes are numbers or words; ids of items hold a dot between subject and name. */
function looksLikeId(id: string): boolean {
  return id.includes('.') || id.includes('-');
}
