import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { recogniseTemplate } from '../../../server/src/core/templates/recognise.ts';

const kindOf = (text: string, path?: string, files: Record<string, string[]> = {}) =>
  recogniseTemplate(parseDocument('file:///x.md', text), builtInTemplates, path, { templates: { files } })?.id;

const three = '# Hollin Bakery — Planner\n\n## Lead Profile\n\n## Gap Analysis\n\n## Cover Letter Hooks\n';

describe('recognising a kind', () => {
  it('a brief by three of its headings, Role Summary not counted', () => {
    assert.equal(kindOf(three), 'brief');
    assert.equal(kindOf(three, 'applications/hollin.md'), 'brief');
    assert.equal(kindOf('## Role Summary\n\n## Lead Profile\n\n## Gap Analysis\n'), undefined);
    assert.equal(kindOf('## Lead Profile\n\n## Lead Profile\n\n## Lead Profile\n'), undefined);
  });

  it('a brief in the author\'s own words, by what its headings speak of', () => {
    const own = '# Me and Hollin Bakery\n\n## What my CV must say\n\n## Where I fall short\n\n## First lines of the letter\n';
    assert.equal(kindOf(own), 'brief');
    assert.equal(kindOf(own.replaceAll('\n## ', '\n### ')), undefined);
    const hiring = '# How we hire\n\n## Reading the CV\n\nTwice.\n\n## Holes in a career\n\nThey are no matter.\n\n## The interview\n\nTwo rounds.\n';
    assert.equal(kindOf(hiring), undefined);
    assert.equal(kindOf(hiring.replace('Two rounds.', '- Why rye? It keeps.')), 'brief');
    assert.equal(kindOf('# Roadmap\n\n## Motivation\n\n## Gaps\n\n## Open questions\n\n## Notes\n\n## Profile of our users\n'), undefined);
  });

  it('not by words that any file may have as a heading', () => {
    assert.equal(kindOf('# Plan\n\n## Pitch\n\n## Gaps\n\n## Notes\n\n## Hooks\n\n## Profile\n'), undefined);
    assert.equal(kindOf('# Guide\n\n## Why Docker\n\n## Why Rust\n\n## Interview Questions\n\n## Next Steps\n'), undefined);
    assert.equal(kindOf('# Job\n\n## Responsibilities\n\n## Requirements\n\n## Nice to Have\n'), undefined);
  });

  it('not by headings inside fences and quotes', () => {
    assert.equal(kindOf(`~~~\n${three}~~~\n`), undefined);
    assert.equal(kindOf(three.replace(/^/gm, '> ')), undefined);
  });

  it('by front matter, which also says no', () => {
    assert.equal(kindOf('---\ndossier: brief\n---\n# x\n'), 'brief');
    assert.equal(kindOf('---\ndossier: Story Bank\n---\n# x\n'), 'story-bank');
    assert.equal(kindOf(`---\ndossier: false\n---\n${three}`), undefined);
    assert.equal(kindOf(`---\ndossier: evidence\n---\n${three}`), undefined);
    assert.equal(kindOf(`---\ntitle: x\n---\n${three}`), 'brief');
    assert.equal(kindOf(`---\ndossier: true\n---\n${three}`), 'brief');
    assert.equal(kindOf(`---\ndossier: breif\n---\n${three}`), 'brief');
  });

  it('never a README, nor an evidence file by its name', () => {
    for (const name of ['README.md', 'docs/readme.markdown', 'Readme', 'README.de.md']) assert.equal(kindOf(three, name, { brief: ['**'] }), undefined);
    for (const name of ['evidence.md', 'assets/proof-points.md', 'evidence/evidence.yaml']) assert.equal(kindOf(three, name), undefined);
  });

  it('by its path, the settings first', () => {
    assert.equal(kindOf('# x', 'out/hollin-READY.md'), 'package');
    assert.equal(kindOf('# x', 'profiles/baker.md'), 'profile');
    assert.equal(kindOf('# x', 'me/postings/hollin.md'), 'posting');
    assert.equal(kindOf('# x', 'profiles/baker.md', { brief: ['profiles/*.md'] }), 'brief');
    assert.equal(kindOf('# x', '.\\profiles\\baker.md'), 'profile');
    assert.equal(kindOf('# x', 'notes.md'), undefined);
  });

  it('the other kinds by their signs', () => {
    assert.equal(kindOf('# H\n\n## Cover Letter\n\n## Application Form Notes\n'), 'package');
    assert.equal(kindOf('# H\n\n## Cover Letter\n\n## Key Links\n'), undefined);
    assert.equal(kindOf('# Evaluation: Hollin — Planner\n\n## A) Role Summary\n\n## B) CV Match\n\n## C) Level\n'), 'evaluation-report');
    assert.equal(kindOf('# Evaluation of ovens\n\n## Heat\n'), undefined);
    for (const title of ['Brief: Planner at Hollin', 'Planner, Hollin: the brief', 'Application Brief – Planner']) assert.equal(kindOf(`# ${title}\n\n## Pitch\n\n## Gaps\n\n## Notes\n`), 'brief', title);
    for (const title of ['Planner, Hollin', 'A briefing: Hollin', 'Debrief: Hollin']) assert.equal(kindOf(`# ${title}\n\n## Pitch\n\n## Gaps\n\n## Notes\n`), undefined, title);
    assert.equal(kindOf('# Brief: Planner at Hollin\n\n## Gaps\n\n## Notes\n'), undefined);
    assert.equal(kindOf('# S\n\n## The van\n\n**Situation**: a\n\n**Task**: b\n\n**Action**: c\n\n**Result**: d\n'), 'story-bank');
    assert.equal(kindOf('# Applications\n\n| Date | Company | Role | Status |\n|---|---|---|---|\n| x | y | z | Applied |\n'), 'tracker');
    assert.equal(kindOf('| Company | Price |\n|---|---|\n'), undefined);
    assert.equal(kindOf('# P\n\n## One-liner\n\n## Resume emphasis order\n\n## Target companies\n'), 'profile');
  });
});
