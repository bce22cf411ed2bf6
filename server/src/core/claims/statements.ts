import { finish, knownOfStep, type Steps } from '../memo/steps.ts';
import type { Passage } from '../model/document.ts';
import type { Dossier, DossierSection, QuestionAnswer } from '../model/dossier.ts';
import type { Span } from '../text/span.ts';
import { overlapping } from '../text/sorted-spans.ts';
import { contains } from '../text/span.ts';
import { splitSentences } from '../parse/sentences.ts';
import { findQuestion, type QuestionOpening } from '../templates/question-opening.ts';
import { splitClauses } from './clauses.ts';
import { clauseKind, type ClauseJudgement, type Speakers } from './clause-kind.ts';
import { placeFinder, type Place } from './place.ts';
import { quotedSpans } from './quotations.ts';
import { claimKinds } from './claim-kind.ts';
import { firstPerson, type KindSupport } from './kind-clause.ts';
import { familiarity, writtenNumber } from './familiar.ts';
import { candidateMatcher, candidateName } from './candidate-name.ts';
import { ClaimMemo, told, type Alike, type ReadWith, type Wording } from './claim-memo.ts';
import { employerTrail } from './employer-trail.ts';
import { companyMatcher, companyNames } from './company.ts';
import { placeOfSentence } from './spoken-in-posting.ts';
import { subjectFinder, type SubjectMention } from './subjects.ts';
import { surroundingKeys } from './surrounding-keys.ts';
import type { Reading, ReadPassage, Statement } from './reading.ts';
import { findUnknownSubjects } from './unknown-subjects.ts';
import type { EvidenceSet } from '../model/evidence.ts';

/**
 * Cuts every passage of the dossier into statements; cost is proportional to the text, or with the memo of an earlier version
 * to what has changed. Without one, passages that are alike are still read and judged once.
 */
export function readStatements(dossier: Dossier, evidence: EvidenceSet, memo?: ClaimMemo): Reading {
  return finish(readStatementsInSteps(dossier, evidence, memo));
}

/** As {@link readStatements}, passage by passage. */
export function* readStatementsInSteps(dossier: Dossier, evidence: EvidenceSet, memo = new ClaimMemo()): Steps<Reading> {
  const candidate = candidateName(dossier);
  memo.begin(evidence, candidate);
  const finder = subjectFinder(evidence);
  const companies = companyNames(dossier, evidence);
  const allCompanies = companies.join('|');
  const speakers: Speakers = { isCompany: companyMatcher(companies), isCandidate: candidateMatcher(candidate) };
  const wordings = dossier.document.passages.map((passage) => {
    const wording = memo.wording(passage);
    wording.subjects ??= finder.find(passage.rendered.text);
    return wording;
  });
  const support: KindSupport = { isFamiliar: familiarity(evidence) };
  const placesBySection = new Map(dossier.sections.map((each) => [each.section.index, placeFinder(each, isAboutEmployer(each, dossier, speakers))]));
  const elsewhere = placeFinder(undefined);
  /** The passage read, and whether it was known. */
  const read = (passage: Passage, wording: Wording, asked: Asked | undefined): { readonly read: ReadPassage; readonly known: boolean } => {
    const subjects = wording.subjects!;
    const place = (placesBySection.get(passage.section) ?? elsewhere)(passage);
    const question = asked ?? questionInside(passage, wording);
    if (wording.companies?.of !== allCompanies) wording.companies = { of: allCompanies, answer: companies.filter((name) => passage.rendered.text.includes(name)).join('|') };
    const readWith: ReadWith = {
      place, asked: question ? questionKey(question, passage) : '', companies: wording.companies.answer,
    };
    const alike = memo.alike(wording, readWith);
    const known = memo.known(alike, passage);
    return { read: known ?? memo.keep(alike, readPassage(alike, passage, placesIn(place, question, passage), subjects, speakers, support)), known: known !== undefined };
  };
  const questions = questionsByPassage(dossier.sections);
  const passages: ReadPassage[] = [];
  for (const passage of dossier.document.passages) {
    const one = read(passage, wordings[passage.index]!, questions.get(passage.index));
    passages.push(one.read);
    if (!one.known || passage.index % knownOfStep === 0) yield;
  }
  const unjudged = evidence.unreadable.length > 0 ? 'evidence-unreadable' : evidence.files.length === 0 ? 'no-evidence-file' : undefined;
  const { subjects: unknownSubjects, lookedFor } = findUnknownSubjects(passages, evidence);
  const trail = employerTrail(dossier, evidence, passages, speakers);
  const keyOf = surroundingKeys({ passages, dossier, unknownSubjects, employerTrail: trail });
  return {
    dossier, evidence, passages, unknownSubjects, lookedFor, speakers, employerTrail: trail, unjudged, memo, keyOf,
    readAgain(passage, asked) {
      const wording = memo.wording(passage);
      wording.subjects ??= finder.find(passage.rendered.text);
      return read(passage, wording, asked).read;
    },
  };
}

/** An author's own heading names the employer, and nobody else: `What to remember about Northwind`, not `What I bring to Northwind`. */
function isAboutEmployer({ section: { heading, parent }, matched }: DossierSection, { document }: Dossier, { isCompany }: Speakers): boolean {
  const text = matched || !heading || parent === undefined ? '' : document.passages[heading.index]!.rendered.text;
  return isCompany(text).length > 0 && !firstPerson.test(text);
}

/** What a passage asks or answers. */
export type Asked = Pick<QuestionAnswer, 'question'>;

function questionKey({ question: { passage, span } }: Asked, own: Passage): string {
  const asked = passage.rendered.text.slice(span.start, span.end);
  return passage.index === own.index ? `${span.start}-${span.end} ${asked}` : asked;
}

function readPassage(
  alike: Alike, passage: Passage, placeAt: (part: Span) => Place, subjects: readonly SubjectMention[], speakers: Speakers, support: KindSupport,
): ReadPassage {
  const { text } = passage.rendered;
  const quotations = quotedSpans(text);
  const isFamiliar = (asked: string): boolean => {
    for (const [numeral] of asked.matchAll(writtenNumber)) if (numeral.length > 1) alike.numerals.add(numeral);
    return support.isFamiliar(asked);
  };
  const statements = splitSentences(text).flatMap(inPieces(text)).flatMap((sentence): Statement[] => {
    const inner = overlapping(subjects, (mention) => mention.span, sentence);
    const clauses = splitClauses(text, sentence).map((clause) => {
      const place = placeOfSentence(text, sentence, placeAt(clause));
      return { clause, place, judgement: clauseKind({ text, sentence, clause, place, subjects: inner, quotations, speakers }) };
    });
    const kinds = claimKinds({ text, sentence, clauses, subjects: inner, quotations, speakers, isFamiliar });
    return clauses.map(({ clause, place, judgement }, i) => ({ passage, place, sentence, clause, ...judgement, kind: kinds[i]! }));
  });
  return { alike, passage, statements, subjects, quotations };
}

/** A sentence longer than anybody writes is read in pieces, so that the work on each of its numbers stays bounded. */
export const longestSentence = 1500;

function inPieces(text: string): (sentence: Span) => Span[] {
  return ({ start, end }) => {
    const pieces: Span[] = [];
    let at = start;
    while (end - at > longestSentence) {
      const space = text.lastIndexOf(' ', at + longestSentence);
      const cut = space > at ? space : at + longestSentence;
      pieces.push({ start: at, end: cut });
      at = space > at ? cut + 1 : cut;
    }
    return [...pieces, { start: at, end }];
  };
}

/** By the index of the passages that ask or answer. */
export function questionsByPassage(sections: Dossier['sections']): ReadonlyMap<number, QuestionAnswer> {
  const found = new Map<number, QuestionAnswer>();
  for (const each of sections.flatMap((section) => section.questions)) {
    found.set(each.question.passage.index, each);
    for (const { passage } of each.answer) found.set(passage.index, each);
  }
  return found;
}

/** Where the parts of a passage stand: a passage may hold a question and its answer. */
function placesIn(whole: Place, found: Asked | undefined, passage: Passage): (part: Span) => Place {
  if (!found) return () => whole;
  const { question } = found;
  const answering: Place = { ...whole, asked: question.passage.rendered.text.slice(question.span.start, question.span.end) };
  const questioned: Place = { ...whole, owner: 'nobody', role: 'question' };
  return (part) => (question.passage.index === passage.index && contains(question.span, part) ? questioned : answering);
}

/** In a section that is no list of questions, an item may still open with one and answer it. */
function questionInside(passage: Passage, wording: Wording): Asked | undefined {
  if (passage.kind === 'heading' || passage.cell || !passage.item) return undefined;
  wording.question = told(wording.question, `${passage.item.depth} ${passage.item.continuation}`, () => answeredQuestion(passage));
  const { answer } = wording.question;
  return answer && { question: { passage, span: answer.question } };
}

function answeredQuestion(passage: Passage): QuestionOpening | undefined {
  const found = findQuestion(passage);
  if (!found || found.answer.end <= found.answer.start) return undefined;
  const asks = /\?["'”’*)\]]*\s*$/u.test(passage.rendered.text.slice(found.question.start, found.question.end));
  return asks ? found : undefined;
}

/** The judgement of a part of a statement: words far behind the part do not count. */
export function judgePart(read: ReadPassage, { clause, sentence, place, kind }: Statement, focus: Span, { speakers }: Reading): ClauseJudgement {
  const subjects = overlapping(read.subjects, (mention) => mention.span, sentence);
  return clauseKind({ text: read.passage.rendered.text, sentence, clause, place, subjects, quotations: read.quotations, speakers, kind, focus });
}
