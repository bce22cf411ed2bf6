import assert from 'node:assert/strict';
import { clauseKind } from '../../../server/src/core/claims/clause-kind.ts';
import type { Place } from '../../../server/src/core/claims/place.ts';
import { quotedSpans } from '../../../server/src/core/claims/quotations.ts';
import { splitClauses } from '../../../server/src/core/claims/clauses.ts';
import type { ClaimKind } from '../../../server/src/core/model/claim.ts';
import type { Owner } from '../../../server/src/core/model/template.ts';

/** The owner of the part of a one-sentence text that stands between brackets `[[…]]`. */
function ownerOf(marked: string, owner: Owner = 'candidate', extra: Partial<Place> = {}, kind?: ClaimKind): string {
  const start = marked.indexOf('[[');
  const text = marked.replace('[[', '').replace(']]', '');
  const focus = { start, end: marked.indexOf(']]') - 2 };
  const sentence = { start: 0, end: text.length };
  const clause = splitClauses(text, sentence).find((each) => each.start <= focus.start && focus.start < each.end) ?? sentence;
  const place: Place = { owner, role: 'prose', section: 'x', column: undefined, ...extra };
  const isCompany = (part: string): { start: number; end: number }[] =>
    [...part.matchAll(/Oakhaven/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const judged = clauseKind({ text, sentence, clause, place, subjects: [], quotations: quotedSpans(text), speakers: { isCompany, isCandidate: () => [] }, ...(kind ? { kind } : {}), focus });
  return judged.reason === undefined ? judged.owner : `${judged.owner}: ${judged.reason}`;
}

describe('the owner of a number', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['I trained [[14 tutors]] last year.', 'candidate'],
    ['Trained [[14 tutors]] in one term', 'candidate'],
    ['I cut it by [[40%]] and want to do it again.', 'candidate'],
    ['Oakhaven has [[300 pupils]] and two halls.', 'employer: employer'],
    ['Oakhaven’s [[300 pupils]] deserve better.', 'employer: employer'],
    ['For Oakhaven I trained [[14 tutors]].', 'candidate'],
    ['Your [[300-pupil]] school needs this.', 'employer: employer'],
    ['They run [[22 buses]] every morning.', 'employer: employer'],
    ['I will train [[14 tutors]] in the spring.', 'plan: plan'],
    ['I would need [[six weeks]] to move.', 'plan: hypothetical'],
    ['If [[two tutors]] are ill, the head teaches.', 'nobody: hypothetical'],
    ['How many of the [[22 buses]] are yours?', 'nobody: question'],
    ['They ask for "[[five years]] of teaching".', 'nobody: quotation'],
    ['The posting asks for [[five years]] of teaching.', 'posting: posting'],
    ['I have never taught [[30 pupils]] at once.', 'nobody: gap'],
    ['No class above [[30 pupils]] yet.', 'nobody: gap'],
    ['They mention involvement [[five times]] in the advert.', 'posting: posting'],
    ['Keep the letter to [[2 pages]].', 'nobody: instruction'],
    ['Reduced the runbook to [[2 pages]].', 'candidate'],
    ['No complaints in [[12 months]].', 'candidate'],
    ['The queue was never longer than [[4 pupils]].', 'candidate'],
    ['Not a pilot — a service with [[30 schools]] on it.', 'candidate'],
  ];
  for (const [text, expected] of cases) {
    it(`${text} → ${expected}`, () => assert.equal(ownerOf(text), expected));
  }

  it('is the employer’s in the section about the employer, unless the writer speaks', () => {
    assert.equal(ownerOf('The school has [[22 buses]].', 'employer'), 'employer: employer');
    assert.equal(ownerOf('My [[14 tutors]] would fit in.', 'employer'), 'candidate');
  });

  it('is the candidate’s in a note or behind their own sentence where the clause as a whole is a claim with a verb', () => {
    assert.equal(ownerOf('The atlas has [[40 maps]].', 'nobody', {}, 'property'), 'candidate');
    assert.equal(ownerOf('The atlas has [[40 maps]].', 'nobody', { section: undefined }, 'property'), 'nobody: unknown-section');
    assert.equal(ownerOf('[[40 maps]], by post.', 'nobody', {}, 'finished'), 'nobody: note');
    assert.equal(ownerOf('We stand at [[40 maps]].', 'candidate', { asked: 'What would you do first?' }, 'property'), 'candidate');
    assert.equal(ownerOf('The atlas has [[40 maps]] that nobody will print.', 'candidate', {}, 'property'), 'candidate');
    assert.equal(ownerOf('I can cycle there in [[25 minutes]].', 'employer', {}, 'capability'), 'nobody: motivation');
    assert.equal(ownerOf('The result is not [[a single]] lost map.'), 'candidate');
  });

  it('is pay in a sentence about pay, where no work is told', () => {
    assert.equal(ownerOf('My floor is [[EUR 85k]].', 'nobody'), 'nobody: pay');
    assert.equal(ownerOf('Pay: [[EUR 85k]].', 'nobody'), 'nobody: pay');
    assert.equal(ownerOf('Box 5 wants pay: write [[54,000 euros]].', 'nobody'), 'nobody: pay');
    assert.notEqual(ownerOf('On my floor we took [[EUR 85k]] a week.', 'nobody'), 'nobody: pay');
    assert.equal(ownerOf('It pays £58,500 rising to [[£64,000]].', 'nobody'), 'nobody: pay');
    assert.equal(ownerOf('I brought the salary bill down to [[£64,000]].'), 'candidate');
    assert.equal(ownerOf('[[£64,000]] and four days, said aloud.', 'candidate', { asked: 'What salary are you looking for?' }, 'finished'), 'plan: pay');
    assert.equal(ownerOf('[[£64,000]] less, said aloud.', 'candidate', { asked: 'How did you bring the salary bill down?' }, 'finished'), 'candidate');
  });

  it('is a gap where the answer says what is missing', () => {
    assert.equal(ownerOf('I have no deals above [[$500,000]].', 'candidate', { asked: 'Where are you weakest?' }), 'nobody: gap');
  });

  it('is nobody’s in a note, unless finished work is stated', () => {
    assert.equal(ownerOf('Say that [[2 pages]] are enough.', 'nobody'), 'nobody: note');
    assert.equal(ownerOf('My [[14 tutors]] show it.', 'nobody'), 'candidate');
  });

  it('is the posting’s in its column whatever the sentence says', () => {
    assert.equal(ownerOf('I trained [[14 tutors]].', 'posting'), 'posting: posting');
  });
});
