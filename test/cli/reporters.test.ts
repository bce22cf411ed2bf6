import assert from 'node:assert/strict';
import { checkFormats } from '../../server/src/cli/arguments.ts';
import { reporters } from '../../server/src/cli/reporters/reporters.ts';
import { summarise, type CheckReport, type Style } from '../../server/src/cli/report.ts';
import { mismatch, sample } from './report-sample.ts';

const plain: Style = { colour: false, width: undefined };

describe('reporters', () => {
  it('json is one document with the documented keys, and nothing for a reporter’s own use', () => {
    const document = JSON.parse(reporters.json(sample, plain)) as { files: Record<string, unknown>[] };
    assert.deepEqual(Object.keys(document), ['version', 'files', 'summary']);
    assert.deepEqual(Object.keys(document.files[1]!), ['file', 'kind', 'evidence', 'findings', 'coverage']);
    assert.deepEqual(document.files[1]!['findings'], JSON.parse(JSON.stringify(sample.files[1]!.findings)));
  });

  it('the summary counts files, findings by severity and coverage', () => {
    assert.deepEqual(sample.summary, {
      files: 3,
      findings: { error: 1, warning: 2, information: 0, hint: 0 },
      coverage: sample.files[1]!.coverage,
    });
  });

  it('jsonl is one object a line, keys in the documented order, absent ones left out', () => {
    const lines = reporters.jsonl(sample, plain).split('\n');
    assert.equal(lines.pop(), '');
    const objects = lines.map((line) => JSON.parse(line) as object);
    assert.deepEqual(objects[1], mismatch);
    const places = ['file', 'line', 'column', 'endLine', 'endColumn', 'rule', 'severity', 'message'];
    assert.deepEqual(Object.keys(objects[0]!), [...places, 'related']);
    assert.deepEqual(Object.keys(objects[1]!), [...places, 'verdict', 'claimed', 'evidence', 'related']);
  });

  it('github escapes what would end a property or a line', () => {
    const [, second] = reporters.github(sample, plain).split('\n');
    assert.equal(
      second,
      '::error file=briefs/nord & licht%2C 100%25.md,line=3,col=8,endColumn=11,endLine=3,title=metric-mismatch::97%25 differs from 93%25: "93%25 of deliveries on time" (evidence.md:4).',
    );
  });

  it('junit has a case for each finding and for each clean file', () => {
    const xml = reporters.junit(sample, plain);
    assert.match(xml, /<testsuites name="dossier" tests="5" failures="3">/);
    assert.match(xml, /<testsuite name="briefs\/nord &amp; licht, 100%\.md" tests="3" failures="3">/);
    assert.match(xml, /<failure type="error" message="97% differs from 93%: &quot;93% of deliveries on time&quot; \(evidence\.md:4\)\.">/);
    assert.equal(xml.match(/<testcase /g)?.length, 5);
  });

  it('junit holds no character that XML forbids', () => {
    const hostile = { ...mismatch, message: 'a\u0000b\u001Bc\uD800d\uFFFEe' };
    assert.match(reporters.junit(withFinding(hostile), plain), /message="a\uFFFDb\uFFFDc\uFFFDd\uFFFDe"/);
  });

  it('pretty shows the line with the marked part below it', () => {
    const lines = reporters.pretty(sample, plain).split('\n');
    const at = lines.findIndex((line) => line.includes('metric-mismatch'));
    const source = lines[at + 1]!;
    const marks = lines[at + 2]!;
    assert.match(lines[at]!, /^ +3:8 {2}error +97% differs/);
    assert.equal(source.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1), '97%');
    assert.match(lines[at + 3]!, /└ evidence\.md:4:3 {2}on-time$/);
  });

  it('pretty shows no excerpt for a finding about the whole file', () => {
    const lines = reporters.pretty(sample, plain).split('\n');
    const at = lines.findIndex((line) => line.includes('missing-section'));
    assert.equal(lines[at + 1], '');
  });

  it('pretty says what was seen, what was suppressed, and the sum', () => {
    const text = reporters.pretty(sample, plain);
    assert.match(text, /4 numbers seen: 1 mismatched, 1 unsupported, 2 no metrics of yours; 2 claims seen: 1 backed, 1 unsupported\./);
    assert.match(text, /9 +suppressed: unsupported-claim — letter is on its way/);
    assert.match(text, /1 error, 2 warnings in 2 dossiers and 1 evidence file\./);
    assert.match(text, /1 finding can be fixed with --fix\./);
    assert.match(text, /✔ briefs\/clean\.md/);
  });

  it('pretty fits into the terminal', () => {
    for (const width of [60, 80, 120]) {
      const long = { ...mismatch, message: 'word '.repeat(60).trim(), line: 3 };
      const tooLong = reporters.pretty(withFinding(long), { colour: false, width }).split('\n').filter((line) => line.length > width);
      assert.deepEqual(tooLong, [], `at ${width} columns`);
    }
  });

  it('pretty hands no control character of a dossier on to the terminal', () => {
    const hostile = withFinding({ ...mismatch, file: 'a\u001B[2J.md', message: '\u001B]0;x\u0007', related: [{ ...mismatch.related[0]!, message: '\u009B1m' }] });
    const report = { ...hostile, files: hostile.files.map((file) => ({ ...file, file: 'a\u001B[2J.md', text: 'x\ny\n\u001B[31m 97% red\n' })) };
    assert.doesNotMatch(reporters.pretty(report, plain), /[^\P{Cc}\n]/u);
  });

  it('colours only when asked to', () => {
    assert.match(reporters.pretty(sample, { colour: true, width: undefined }), /\p{Cc}\[/u);
    for (const format of checkFormats) assert.doesNotMatch(reporters[format](sample, plain), /\p{Cc}\[/u, format);
  });
});

function withFinding(finding: typeof mismatch): CheckReport {
  const files = [{ ...sample.files[1]!, findings: [finding] }];
  return { files, summary: summarise(files), version: '9.8.7' };
}
