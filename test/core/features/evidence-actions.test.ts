import assert from 'node:assert/strict';
import fc from 'fast-check';
import '../../support/property-seed.ts';
import { checkDossier, type CheckResult } from '../../../server/src/core/check/check.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { insertItem } from '../../../server/src/core/evidence/insert-item.ts';
import { readEvidence } from '../../../server/src/core/evidence/read-evidence.ts';
import { addToEvidence } from '../../../server/src/core/features/add-to-evidence.ts';
import { codeActions } from '../../../server/src/core/features/code-actions.ts';
import { unsupportedAt } from '../../../server/src/core/features/evidence-actions.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';
import { applyEdits } from '../../../server/src/core/text/text-edit.ts';

const brief = builtInTemplates.find(({ id }) => id === 'brief')!;

function check(emphasis: string, evidence: string, name = 'evidence.md'): CheckResult {
  const text = `# Fairlight — Engineer\n\n## Resume Emphasis\n${emphasis}\n`;
  const set = joinEvidence([readEvidence(`file:///${name}`, evidence)]);
  return checkDossier(readDossier(parseDocument('file:///brief.md', text), brief), set, defaultSettings);
}

const unsupported = ({ findings }: CheckResult) => findings.filter(({ rule, severity }) => rule.startsWith('unsupported') && severity !== 'hint');

/** The evidence after the first unsupported finding's action; the finding must be gone then. */
function added(emphasis: string, evidence: string, name = 'evidence.md'): string {
  const result = check(emphasis, evidence, name);
  const [finding, ...others] = unsupported(result);
  assert(finding, 'nothing is unsupported');
  const edit = addToEvidence(result, unsupportedAt(result, finding)!);
  assert(edit, 'no edit');
  assert.equal(edit.location.uri, `file:///${name}`);
  const text = applyEdits(evidence, [{ span: edit.location.span, newText: edit.newText }]);
  assert.deepEqual(unsupported(check(emphasis, text, name)).map(({ message }) => message), others.map(({ message }) => message));
  return text;
}

describe('add to the evidence file', () => {
  const claim = '- **harbor**: 37 nightly builds';
  const lanternfish = '- **lanternfish** — built a fall-detection service on 6 wards';

  it('Markdown: beside the last bullet under the subject’s heading', () => {
    assert.equal(
      added(claim, '# Proof points\n\n## Harbor\n\n* Starts virtual machines\n* Written in Go <!-- since 2020 -->\n\n## Tidewatch\n\n* 12 harbours\n'),
      '# Proof points\n\n## Harbor\n\n* Starts virtual machines\n* Written in Go <!-- since 2020 -->\n* 37 nightly builds\n\n## Tidewatch\n\n* 12 harbours\n',
    );
  });

  it('Markdown: as a bullet with the subject’s name where others have it, after what is nested', () => {
    assert.equal(
      added(claim, '# Proof points\n\n- **harbor**: starts virtual machines\n  - written in Go\n- **tidewatch**: gauges\n'),
      '# Proof points\n\n- **harbor**: starts virtual machines\n  - written in Go\n  - 37 nightly builds\n- **tidewatch**: gauges\n',
    );
    assert.equal(added(claim, '1. **harbor**: starts virtual machines\r\n2. **tidewatch**: gauges\r\n'),
      '1. **harbor**: starts virtual machines\r\n2. **harbor**: 37 nightly builds\r\n2. **tidewatch**: gauges\r\n');
  });

  it('Markdown: under the heading of a table or a paragraph, or one of its own', () => {
    const table = '# Proof points\n\n## Harbor\n\n| What | Number |\n| --- | --- |\n| Stars | 900 |\n';
    assert.equal(added(claim, table), `${table.trimEnd()}\n\n- 37 nightly builds\n`);
    assert.equal(added(lanternfish, '# Proof points\n\n## Harbor\n\n- Starts virtual machines'),
      '# Proof points\n\n## Harbor\n\n- Starts virtual machines\n\n## lanternfish\n\n- built a fall-detection service on 6 wards\n');
    assert.equal(added('- Inspected 64 turbines.', '# Proof points\n\n## Harbor\n\n- Starts virtual machines\n'),
      '# Proof points\n\n- Inspected 64 turbines\n\n## Harbor\n\n- Starts virtual machines\n');
    assert.equal(added('- Inspected 64 turbines.', '# Nadja Roth\n\n## Harbor\n\n- Starts virtual machines\n'),
      '# Nadja Roth\n\n## Harbor\n\n- Starts virtual machines\n\n## Other\n\n- Inspected 64 turbines\n');
  });

  it('YAML: at the end of the subject’s list, with the ids that its siblings have; comments stay', () => {
    const yaml = 'version: 1\nsubjects:\n  # the old one\n  - id: harbor\n    aliases: [Harbor]\n    evidence:\n      - id: stars\n        statement: 900 stars   # counted\n\n  - id: tidewatch\n    evidence:\n    - 12 harbours\n';
    assert.equal(added(claim, yaml, 'evidence.yaml'), yaml.replace('# counted\n', '# counted\n      - id: nightly-builds\n        statement: 37 nightly builds\n'));
    assert.equal(added('- **tidewatch**: 37 nightly builds', yaml, 'evidence.yaml'), `${yaml.trimEnd()}\n    - 37 nightly builds\n`);
  });

  it('YAML: in flow lists, for a subject without evidence, for one that is new, and for none', () => {
    assert.equal(added(claim, 'subjects:\n  - { id: harbor, evidence: [900 stars, "12 forks"] }\n', 'evidence.yaml'),
      'subjects:\n  - { id: harbor, evidence: [900 stars, "12 forks", "37 nightly builds"] }\n');
    assert.equal(added(claim, 'subjects:\n  - id: harbor\n    about: machines\n  - id: other\n', 'evidence.yaml'),
      'subjects:\n  - id: harbor\n    about: machines\n    evidence:\n      - 37 nightly builds\n  - id: other\n');
    assert.equal(added(lanternfish, 'subjects:\n- id: harbor\n  evidence: [900 stars]\n', 'evidence.yaml'),
      'subjects:\n- id: harbor\n  evidence: [900 stars]\n- id: lanternfish\n  name: lanternfish\n  evidence:\n    - built a fall-detection service on 6 wards\n');
    assert.equal(added('- Inspected 64 turbines.', 'subjects:\n  - id: harbor\n    evidence: [900 stars]\n', 'evidence.yaml'),
      'subjects:\n  - id: harbor\n    evidence: [900 stars]\nevidence:\n  - Inspected 64 turbines\n');
  });

  it('JSON: pretty and on one line', () => {
    const pretty = `${JSON.stringify({ version: 1, subjects: [{ id: 'harbor', evidence: [{ id: 'stars', statement: '900 stars' }] }] }, undefined, 2)}\n`;
    const wanted = `${JSON.stringify({ version: 1, subjects: [{ id: 'harbor', evidence: [{ id: 'stars', statement: '900 stars' }, { id: 'nightly-builds', statement: '37 nightly builds' }] }] }, undefined, 2)}\n`;
    assert.equal(added(claim, pretty, 'evidence.json'), wanted);
    assert.equal(added(claim, '{"subjects":[{"id":"harbor","evidence":["900 stars"]}]}', 'evidence.json'), '{"subjects":[{"id":"harbor","evidence":["900 stars", "37 nightly builds"]}]}');
    assert.equal(added(claim, '{"subjects":[{"id":"harbor"}],"evidence":["x y"]}', 'evidence.json'), '{"subjects":[{"id":"harbor", "evidence": ["37 nightly builds"]}],"evidence":["x y"]}');
  });

  it('is a single edit that only inserts, and what was there still says the same, in any file', () => {
    const line = fc.constantFrom(
      '# Proof points', '## Harbor', '### Planned', '- 900 stars', '  - nested 12 forks', '* other marker', '1. first', '- **harbor**: fast', '- [ ] to do', '> quoted', '', '',
      '| a | b |', '| --- | --- |', '| x | 3 |', 'A sentence about 5 ports.', '<!-- comment', '-->', '```', '    code', '**Hero metrics:** a, b 3, c', '- `code` — said ^id', '---', '<div>', '[^1]: note', '\t- tab',
    );
    const markdown = fc.tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n', '\r')).map(([lines, eol]) => lines.join(eol));
    const structured = fc.array(fc.constantFrom(
      'version: 1\n', 'subjects:\n', '  - id: harbor\n', '  - { id: harbor, evidence: [a b] }\n', '    name: B\n', '    evidence:\n', '      - 5 ports\n', '      - statement: >\n          folded\n          text\n',
      '      - id: x\n        statement: 6 ports\n', '# note\n', '    evidence: []\n', 'evidence:\n', '  - &a loose\n', '  - *a\n', '\n', '...\n', '    evidence: single 7 ports\n', '\t', '{', '"evidence": [',
    ), { maxLength: 12 }).map((parts) => parts.join(''));
    const json = fc.json();
    const subject = fc.constantFrom(undefined, { newName: 'Lanternfish' }, 'first' as const);
    const statement = fc.oneof(fc.constantFrom('37 nightly builds', '1. things', 'a * b_c_ [d] <e> | f', '- dash', 'Key: value # no', '"quoted', 'planned (planned)', '{ x: 1 }', '& *y'), fc.string({ minLength: 1, maxLength: 30 }));
    const file = fc.oneof(markdown.map((text) => ['evidence.md', text] as const), structured.map((text) => ['evidence.yaml', text] as const), json.map((text) => ['evidence.json', text] as const));
    let inserted = 0;
    fc.assert(fc.property(file, subject, statement, ([name, text], about, said) => {
      const before = readEvidence(`file:///${name}`, text);
      const item = { statement: said.replace(/\s+/g, ' ').trim(), subject: about === 'first' ? before.subjects[0] : about };
      const edit = insertItem(before, item);
      if (edit === undefined) return;
      inserted++;
      assert.equal(edit.span.start, edit.span.end);
      const after = readEvidence(`file:///${name}`, applyEdits(text, [edit]));
      assert.equal(after.items.length, before.items.length + 1);
      assert.deepEqual(after.problems.map(({ message }) => message), before.problems.map(({ message }) => message));
      const rest = [...after.items];
      for (const { statement: kept } of before.items) {
        const at = rest.findIndex((one) => one.statement === kept);
        assert.ok(at >= 0, kept);
        rest.splice(at, 1);
      }
      assert.ok(rest[0]!.statement.replace(/\s+/g, ' ').endsWith(item.statement), rest[0]!.statement);
    }), { numRuns: 300 });
    assert.ok(inserted > 75, `only ${inserted} were possible`);
  });
});

describe('link to an evidence item', () => {
  const evidence = '# Proof points\n\n## Harbor\n\n- 143 passing tests on the policy engine ^harbor-tests\n- 12 test machines\n- Written in Go\n- 9 languages\n- 8 ports\n';

  const links = (result: CheckResult) => unsupported(result).flatMap((finding) => codeActions(result, finding.span).filter((action) => action.title.startsWith('Link to')));

  it('the best three first, as a link around the words', () => {
    const result = check('- Wrote 60 regression tests for harbor.', evidence);
    const found = links(result);
    assert.ok(found.length > 0 && found.length <= 3);
    assert.match(found[0]!.title, /^Link to [\w.-]+: “.+” \(evidence\.md:\d+\)$/);
    const text = applyEdits(result.dossier.document.text, found[0]!.edits);
    assert.match(text, /Wrote \[60 regression tests\]\(evidence:[\w.-]+\) for harbor/);
  });

  it('as a footnote where no link can stand, and never where neither holds', () => {
    const inLink = check('- Wrote [60 regression tests for harbor](https://example.org).', evidence);
    for (const { edits } of links(inLink)) assert.match(applyEdits(inLink.dossier.document.text, edits), /60 regression tests\[\^[\w.-]+\]/);
    const inCell = check('| What | Number |\n| --- | --- |\n| Wrote | 60 regression tests for *harbor* \\| more |', evidence);
    for (const { edits } of links(inCell)) assert.match(applyEdits(inCell.dossier.document.text, edits), /\[60 regression tests\]\(evidence:/);
  });

  it('takes the finding away from a claim', () => {
    const emphasis = '- Harbor runs the policy engine on Prometheus.';
    const result = check(emphasis, evidence);
    const [link] = links(result);
    assert(link?.finding);
    const after = check(applyEdits(result.dossier.document.text, link.edits).split('## Resume Emphasis\n')[1]!.trimEnd(), evidence);
    assert.ok(!after.findings.some(({ message }) => message === link.finding!.message));
  });
});
