import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import type { RuleId } from '../../server/src/core/model/finding.ts';
import { builtInTemplates } from '../../server/src/core/templates/built-in.ts';
import { dossier } from '../support/surroundings.ts';

const root = resolve(import.meta.dirname, '../..');

const structural: ReadonlySet<RuleId> = new Set<RuleId>([
  'missing-section', 'empty-section', 'duplicate-section', 'section-order', 'missing-field', 'invalid-field', 'placeholder', 'wrong-company', 'length',
  'table-shape', 'unknown-strength', 'unanswered-question', 'unmapped-requirement',
]);

/** What a careful editor marks in the one careless brief, written down before it was checked. */
const careless = [
  '1 missing-section', '3 missing-field', '4 invalid-field', '5 invalid-field', '6 invalid-field', '9 placeholder', '11 length', '32 section-order',
  '32 unmapped-requirement', '38 unknown-strength', '43 table-shape', '55 unanswered-question', '67 placeholder', '69 wrong-company',
  '71 duplicate-section', '74 empty-section', '77 wrong-company',
];

interface Report { readonly files: readonly { readonly file: string; readonly kind: string; readonly findings: readonly { readonly line: number; readonly rule: RuleId; readonly severity: string }[] }[] }

describe('the examples', () => {
  let files: Report['files'];
  before(async () => {
    const { stdout } = await dossier(['check', 'examples', '--format', 'json'], { cwd: root });
    files = (JSON.parse(stdout) as Report).files;
  });

  it('have the structural findings that a careful editor would list, and no others', () => {
    const found = files.flatMap(({ file, findings }) => findings.filter(({ rule }) => structural.has(rule)).map(({ line, rule }) => `${file}:${line} ${rule}`));
    assert.deepEqual(found.toSorted(), careless.map((one) => `examples/briefs/dunmere-rivers.md:${one}`).toSorted());
  });

  it('are not warned of where nothing is wrong', () => {
    const drafts = ['examples/briefs/dunmere-rivers.md', 'examples/briefs/sorrel-pike-draft.md'];
    const warned = files.filter(({ file }) => !drafts.includes(file)).flatMap(({ file, findings }) =>
      findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ line, rule }) => `${file}:${line} ${rule}`));
    assert.deepEqual(warned, []);
  });

  it('hold a document of every built-in kind', () => {
    const kinds = new Set(files.map(({ kind }) => kind));
    assert.deepEqual(builtInTemplates.map(({ id }) => id).filter((id) => !kinds.has(id)), []);
  });
});
