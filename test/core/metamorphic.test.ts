import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readCorpus, root } from '../../scripts/bench-accuracy/corpus.ts';
import { dossierForms } from './metamorphic/dossier-forms.ts';
import { evidenceForms } from './metamorphic/evidence-forms.ts';
import { changes, outcomes, type Case } from './metamorphic/outcome.ts';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const example = (slug: string, kind: string, file: string): Case =>
  ({ slug, kind, text: read(`examples/${file}`), evidenceName: 'evidence.md', evidenceText: read('examples/evidence.md') });

/** Many questions and prose under headings of one's own; a package. */
const chosen = new Set(['kindergarten-head', 'graph-ml-engineer']);
/** With other evidence all is judged anew, so one is asked. */
const askedOfEvidence = 'kindergarten-head';

interface Checked extends Case {
  readonly outcomeOf: (text: string) => string[];
  readonly before: readonly string[];
}

describe('a dossier says the same', function () {
  let cases: readonly Checked[];

  this.beforeAll(() => {
    const all: Case[] = [
      example('calder-vale-water', 'brief', 'briefs/calder-vale-water.md'), example('calder-vale-water-READY', 'package', 'packages/calder-vale-water-READY.md'),
      ...readCorpus('tuning').filter(({ slug }) => chosen.has(slug)).map((entry) => ({ ...entry, kind: entry.kind ?? (entry.slug === 'graph-ml-engineer' ? 'package' : 'brief') })),
    ];
    cases = all.map((each) => {
      const outcomeOf = outcomes(each);
      return { ...each, outcomeOf, before: outcomeOf(each.text) };
    });
  });

  const keep = (rewritten: (each: Checked) => string[], asked = cases): void => {
    assert.deepEqual(asked.flatMap((each) => changes(each.before, rewritten(each)).map((line) => `${each.slug}: ${line}`)), []);
  };

  for (const [name, form] of Object.entries(dossierForms)) it(`where ${name}`, () => keep(({ text, outcomeOf }) => outcomeOf(form(text))));

  for (const [name, form] of Object.entries(evidenceForms)) {
    it(`where of the evidence ${name}`, () => keep((each) => outcomes({ ...each, evidenceText: form(each.evidenceText) })(each.text), cases.filter(({ slug }) => slug === askedOfEvidence)));
  }

  it('though every form changes the text of one of them', () => {
    for (const [name, form] of Object.entries(dossierForms)) assert.ok(cases.some(({ text }) => form(text) !== text), name);
    for (const [name, form] of Object.entries(evidenceForms)) assert.ok(cases.some(({ evidenceText }) => form(evidenceText) !== evidenceText), name);
  });
});
