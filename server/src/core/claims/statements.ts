import type { Passage } from '../model/document.ts';
import type { Dossier, DossierSection } from '../model/dossier.ts';
import type { Span } from '../text/span.ts';
import { contains, overlaps } from '../text/span.ts';
import { splitSentences } from '../parse/sentences.ts';
import { splitClauses } from './clauses.ts';
import { clauseKind, type ClauseJudgement, type Speakers } from './clause-kind.ts';
import { placeOf, type Place } from './place.ts';
import { quotedSpans } from './quotations.ts';
import { candidateMatcher } from './candidate-name.ts';
import { companyMatcher } from './company.ts';
import { subjectFinder, type SubjectFinder } from './subjects.ts';
import type { Reading, ReadPassage, Statement } from './reading.ts';
import { findUnknownSubjects } from './unknown-subjects.ts';
import type { EvidenceSet } from '../model/evidence.ts';

/** Cuts every passage of the dossier into statements; cost is proportional to the text. */
export function readStatements(dossier: Dossier, evidence: EvidenceSet): Reading {
  const finder = subjectFinder(evidence);
  const speakers: Speakers = { isCompany: companyMatcher(dossier, evidence), isCandidate: candidateMatcher(dossier) };
  const sections = new Map<number, DossierSection>(dossier.sections.map((each) => [each.section.index, each]));
  const passages = dossier.document.passages.map((passage) => {
    const placeAt = placesIn(sections.get(passage.section), passage);
    return readPassage(passage, placeAt, finder, speakers);
  });
  const unjudged = evidence.unreadable.length > 0 ? 'evidence-unreadable' : evidence.files.length === 0 ? 'no-evidence-file' : undefined;
  return { dossier, evidence, passages, unknownSubjects: findUnknownSubjects(passages, evidence), speakers, unjudged };
}

function readPassage(passage: Passage, placeAt: (part: Span) => Place, finder: SubjectFinder, speakers: Speakers): ReadPassage {
  const { text } = passage.rendered;
  const subjects = finder.find(text);
  const quotations = quotedSpans(text);
  const statements = splitSentences(text).flatMap((sentence) =>
    splitClauses(text, sentence).map((clause): Statement => {
      const place = placeAt(clause);
      const inner = subjects.filter((mention) => overlaps(mention.span, sentence));
      return { passage, place, sentence, clause, ...clauseKind({ text, sentence, clause, place, subjects: inner, quotations, speakers }) };
    }),
  );
  return { passage, statements, subjects, quotations };
}

/** Where the parts of a passage stand: a passage may hold a question and its answer. */
function placesIn(section: DossierSection | undefined, passage: Passage): (part: Span) => Place {
  const whole = placeOf(section, passage);
  const { index } = passage;
  const found = section?.questions.find(({ question, answer }) => question.passage.index === index || answer.some((slice) => slice.passage.index === index));
  if (!found) return () => whole;
  const { question } = found;
  const asked = question.passage.rendered.text.slice(question.span.start, question.span.end);
  const questioned: Place = { ...whole, owner: 'nobody', role: 'question' };
  return (part) => (question.passage.index === index && contains(question.span, part) ? questioned : { ...whole, asked });
}

/** The judgement of a part of a statement: words far behind the part do not count. */
export function judgePart(read: ReadPassage, { clause, sentence, place }: Statement, focus: Span, { speakers }: Reading): ClauseJudgement {
  const subjects = read.subjects.filter((mention) => overlaps(mention.span, sentence));
  return clauseKind({ text: read.passage.rendered.text, sentence, clause, place, subjects, quotations: read.quotations, speakers, focus });
}
