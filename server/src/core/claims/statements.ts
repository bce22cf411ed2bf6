import type { Passage } from '../model/document.ts';
import type { Dossier, DossierSection } from '../model/dossier.ts';
import type { Span } from '../text/span.ts';
import { contains, overlaps } from '../text/span.ts';
import { splitSentences } from '../parse/sentences.ts';
import { splitClauses } from './clauses.ts';
import { clauseKind } from './clause-kind.ts';
import { placeOf, type Place } from './place.ts';
import { quotedSpans } from './quotations.ts';
import { companyMatcher, type CompanyMatcher } from './company.ts';
import { subjectFinder, type SubjectFinder } from './subjects.ts';
import type { Reading, ReadPassage, Statement } from './reading.ts';
import { findUnknownSubjects } from './unknown-subjects.ts';
import type { EvidenceSet } from '../model/evidence.ts';

/** Cuts every passage of the dossier into statements; cost is proportional to the text. */
export function readStatements(dossier: Dossier, evidence: EvidenceSet): Reading {
  const finder = subjectFinder(evidence);
  const isCompany = companyMatcher(dossier, evidence);
  const sections = new Map<number, DossierSection>(dossier.sections.map((each) => [each.section.index, each]));
  const passages = dossier.document.passages.map((passage) => {
    const placeAt = placesIn(sections.get(passage.section), passage);
    return readPassage(passage, placeAt, finder, isCompany);
  });
  const unjudged = evidence.unreadable.length > 0 ? 'evidence-unreadable' : evidence.files.length === 0 ? 'no-evidence-file' : undefined;
  return { dossier, evidence, passages, unknownSubjects: findUnknownSubjects(passages, evidence), isCompany, unjudged };
}

function readPassage(passage: Passage, placeAt: (part: Span) => Place, finder: SubjectFinder, isCompany: CompanyMatcher): ReadPassage {
  const { text } = passage.rendered;
  const subjects = finder.find(text);
  const quotations = quotedSpans(text);
  const statements = splitSentences(text).flatMap((sentence) =>
    splitClauses(text, sentence).map((clause): Statement => {
      const place = placeAt(clause);
      const inner = subjects.filter((mention) => overlaps(mention.span, clause));
      return { passage, place, sentence, clause, ...clauseKind({ text, sentence, clause, place, subjects: inner, quotations, isCompany }) };
    }),
  );
  return { passage, statements, subjects, quotations };
}

/** Where the parts of a passage stand: a passage may hold a question and its answer. */
function placesIn(section: DossierSection | undefined, passage: Passage): (part: Span) => Place {
  const whole = placeOf(section, passage);
  const question = section?.questions.find((each) => each.question.passage.index === passage.index)?.question.span;
  if (!question) return () => whole;
  const asked: Place = { ...whole, owner: 'nobody', role: 'question' };
  return (part) => (contains(question, part) ? asked : whole);
}
