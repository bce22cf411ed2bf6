import assert from 'node:assert/strict';
import { subjectFinder } from '../../../server/src/core/claims/subjects.ts';
import type { EvidenceSet, EvidenceSubject } from '../../../server/src/core/model/evidence.ts';

function subject(name: string, ...aliases: string[]): EvidenceSubject {
  const at = { line: 0, character: 0 };
  return { id: name.toLowerCase(), name, aliases, about: undefined, origin: 'declared', location: { uri: 'evidence.yaml', span: { start: 0, end: 0 }, range: { start: at, end: at } } };
}

function found(text: string, ...subjects: EvidenceSubject[]): string[] {
  const evidence: EvidenceSet = { files: [], subjects, items: [], unreadable: [] };
  return subjectFinder(evidence).find(text).map(({ subject: { name }, span }) => `${name}@${text.slice(span.start, span.end)}`);
}

describe('subjects in a text', () => {
  it('are found by name and alias without regard to case or hyphens', () => {
    assert.deepEqual(found('The Night-Ledger and night ledger', subject('Night Ledger')), ['Night Ledger@Night-Ledger', 'Night Ledger@night ledger']);
    assert.deepEqual(found('our accounts tool', subject('Night Ledger', 'accounts tool')), ['Night Ledger@accounts tool']);
  });
  it('are whole words', () => assert.deepEqual(found('ledgers and ledgerdemain', subject('ledger')), []));
  it('prefer the longest name', () => {
    assert.deepEqual(found('ledger archive', subject('ledger'), subject('ledger archive')), ['ledger archive@ledger archive']);
  });
  it('of few letters must be spelled as in the evidence', () => {
    assert.deepEqual(found('go to Go', subject('Go')), ['Go@Go']);
  });
  it('may stand in a possessive', () => assert.deepEqual(found('harbor’s rules', subject('harbor')), ['harbor@harbor']));
});

describe('a subject inside a hyphenated word', () => {
  it('is not found where the whole is another name', () => {
    assert.deepEqual(found('ledger-archive and archive-ledger', subject('ledger')), []);
    assert.deepEqual(found('Harbor-Labs', subject('Harbor')), []);
  });
  it('is found where the rest only describes', () => {
    assert.deepEqual(found('a ledger-based, Harbor-scale, non-ledger report', subject('ledger'), subject('Harbor')), ['ledger@ledger', 'Harbor@Harbor', 'ledger@ledger']);
    assert.deepEqual(found('ledger-managed books', subject('ledger')), ['ledger@ledger']);
  });
  it('is found as a whole where the whole is known', () => {
    assert.deepEqual(found('ledger-archive', subject('ledger'), subject('ledger-archive')), ['ledger-archive@ledger-archive']);
  });
});
