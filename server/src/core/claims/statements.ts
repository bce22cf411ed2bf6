import type { ClaimKind } from '../model/claim.ts';
import type { Passage } from '../model/document.ts';
import type { Dossier, DossierSection } from '../model/dossier.ts';
import type { Owner } from '../model/template.ts';
import type { Span } from '../text/span.ts';
import { contains, overlaps } from '../text/span.ts';
import { splitSentences } from '../parse/sentences.ts';
import { splitClauses } from './clauses.ts';
import { clauseKind } from './clause-kind.ts';
import { placeOf, type Place } from './place.ts';
import { quotedSpans } from './quotations.ts';
import { companyMatcher } from './company.ts';
import { subjectFinder, type SubjectMention } from './subjects.ts';
import type { EvidenceSet } from '../model/evidence.ts';

/** A clause with its owner: the smallest part of a dossier that is somebody's statement. */
export interface Statement {
  readonly passage: Passage;
  readonly place: Place;
  /** Spans in the passage's rendered text. */
  readonly sentence: Span;
  readonly clause: Span;
  readonly owner: Owner;
  readonly kind: ClaimKind;
  /** Why the owner is not the candidate; undefined where it is. */
  readonly reason: string | undefined;
}

/** A passage cut into statements, with the subjects that are named in it. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly statements: readonly Statement[];
  readonly subjects: readonly SubjectMention[];
  /** Rendered spans between quotation marks. */
  readonly quotations: readonly Span[];
}

/** Cuts every passage of the dossier into statements; cost is proportional to the text. */
export function readStatements(dossier: Dossier, evidence: EvidenceSet): readonly ReadPassage[] {
  const finder = subjectFinder(evidence);
  const isCompany = companyMatcher(dossier, evidence);
  const sections = new Map<number, DossierSection>(dossier.sections.map((each) => [each.section.index, each]));
  return dossier.document.passages.map((passage) => {
    const placeAt = placesIn(sections.get(passage.section), passage);
    const { text } = passage.rendered;
    const subjects = finder.find(text);
    const quotations = quotedSpans(text);
    const statements: Statement[] = [];
    for (const sentence of splitSentences(text)) {
      const clauses = splitClauses(text, sentence);
      for (const clause of clauses) {
        const inner = subjects.filter((mention) => overlaps(mention.span, clause));
        const place = placeAt(clause);
        const judged = clauseKind({ text, sentence, clause, place, subjects: inner, quotations, isCompany });
        statements.push({ passage, place, sentence, clause, ...judged });
      }
    }
    return { passage, statements, subjects, quotations };
  });
}

/** Where the parts of a passage stand: a passage may hold a question and its answer. */
function placesIn(section: DossierSection | undefined, passage: Passage): (part: Span) => Place {
  const whole = placeOf(section, passage);
  const question = section?.questions.find((each) => each.question.passage.index === passage.index)?.question.span;
  if (!question) return () => whole;
  const asked: Place = { ...whole, owner: 'nobody', role: 'question' };
  return (part) => (contains(question, part) ? asked : whole);
}
