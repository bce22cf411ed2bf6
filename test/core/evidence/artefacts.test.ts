import assert from 'node:assert/strict';
import fc from 'fast-check';
import '../../support/property-seed.ts';
import { compareArtefact } from '../../../server/src/core/evidence/artefacts/compare-artefact.ts';
import { longestArtefact, openArtefact } from '../../../server/src/core/evidence/artefacts/open-artefact.ts';
import { readEvidence } from '../../../server/src/core/evidence/read-evidence.ts';
import type { ArtefactReading, ArtefactSource } from '../../../server/src/core/model/evidence.ts';

function read(name: string, text: string, place: Omit<ArtefactSource, 'kind' | 'file'>): string {
  const reading = openArtefact(name, text).read({ kind: 'artefact', file: name, ...place });
  return reading.kind === 'value' ? reading.text : reading.kind === 'missing' ? `! ${reading.reason}` : reading.kind;
}

describe('artefacts', () => {
  it('JSON Pointers as RFC 6901 gives them', () => {
    const text = '{"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"m~n":8," ":7,"deep":{"__proto__":5},"big":1e21,"small":2.5e-7}';
    const wanted: [string, string][] = [
      ['/foo/0', 'bar'], ['/foo/1', 'baz'], ['/', '0'], ['/a~1b', '1'], ['/c%d', '2'], ['/m~0n', '8'], ['/ ', '7'], ['/big', '1000000000000000000000'], ['/small', '0.00000025'],
      ['/foo', '! has no value at /foo'], ['', '! has no value at its root'], ['/foo/01', '! has no value at /foo/01'], ['/foo/-', '! has no value at /foo/-'],
      ['/toString', '! has no value at /toString'], ['/foo/length', '! has no value at /foo/length'],
    ];
    for (const [pointer, value] of wanted) assert.equal(read('a.json', text, { pointer }), value, pointer);
    assert.equal(read('a.json', '{"a":1,}', { pointer: '/a' }), '! is no valid JSON');
    assert.equal(read('a.json', '\uFEFF{"a":1}', { pointer: '/a' }), '1');
  });

  it('YAML keeps the digits, resolves aliases and refuses what is broken', () => {
    const text = 'runs:\n  - &one { s: 3.940 }\nbest: *one\n';
    assert.equal(read('a.yaml', text, { pointer: '/best/s' }), '3.940');
    assert.equal(read('a.yml', 'a: [1', { pointer: '/a' }), '! is no valid YAML');
    assert.equal(read('a.yml', 'a:\n', { pointer: '/a' }), '! has no value at /a');
  });

  it('CSV cells by header and row, quoted and with other separators', () => {
    assert.equal(read('a.csv', 'a,"b, c"\r\n1,"2\n3"\r\n4,5\r\n\r\n', { column: 'b, c', row: 1 }), '2\n3');
    assert.equal(read('a.csv', 'a,"b, c"\n1,2\n4,5\n', { column: 'b, c' }), '5');
    assert.equal(read('a.csv', 'a;b\n1;2\n', { column: 'b' }), '2');
    assert.equal(read('a.tsv', 'a\tb,c,d\n1\t2\n', { column: 'b,c,d', row: 1 }), '2');
    assert.equal(read('a.csv', 'n\n7\n', {  row: 1 }), '7');
    assert.equal(read('a.csv', '', { column: 'n' }), '! has no column "n"');
    assert.equal(read('a.csv', 'n,m\n,1\n', { column: 'n' }), '! has nothing in column "n", row 1');
  });

  it('JUnit counts of the outermost suites, or of the cases where no count is written', () => {
    const report = '<?xml version="1.0"?><testsuites tests="9"><testsuite tests="2" failures="1"><testcase/><testcase><failure>x &lt; y</failure></testcase></testsuite><testsuite tests="3" failures="0"/></testsuites>';
    assert.equal(read('r.xml', report, { testsuite: 'tests' }), '5');
    assert.equal(read('r.xml', report, { testsuite: 'failures' }), '1');
    assert.equal(read('r.xml', '<testsuite><testcase/><testcase><failure/></testcase></testsuite>', { testsuite: 'tests' }), '2');
    assert.equal(read('r.xml', '<testsuite><testcase/><testcase><failure/></testcase></testsuite>', { testsuite: 'failures' }), '1');
  });

  it('an XML file expands no entities and reads no other file', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefghi'.split('').map((name, at) => `<!ENTITY ${name} "${`&${'abcdefgh'[at]};`.repeat(10)}">`).join('')}]><testsuite tests="1" name="&i;"/>`;
    assert.equal(read('r.xml', bomb, { testsuite: 'tests' }), '! is no valid XML');
    const external = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><testsuite tests="&a;"/>';
    assert.equal(read('r.xml', external, { testsuite: 'tests' }), '! is no valid XML');
    assert.equal(read('r.xml', '<a>'.repeat(100_000), { testsuite: 'tests' }), '! nests too deeply to be a JUnit report');
  });

  it('a pattern that makes backtracking engines stand still is answered at once', () => {
    const started = performance.now();
    assert.match(read('log.txt', `${'a'.repeat(50_000)}!`, { pattern: '^(?:a+)+(\\d)$' }), /^! has nothing that matches/);
    assert.match(read('log.txt', `${'x'.repeat(50_000)}`, { pattern: '(x+x+)+y' }), /^! has nothing that matches/);
    assert.ok(performance.now() - started < 5000);
    assert.equal(read('log.txt', 'a 1\ntotal: 12,345 rows\n', { pattern: '^total: ([\\d,]+)' }), '12,345');
    assert.match(read('log.txt', 'a', { pattern: '(a)(b)?' }), /exactly one group/);
    assert.match(read('log.txt', 'a', { pattern: '(a){1000}'.repeat(80) }), /too long|cannot be read/);
  });

  it('a text that is too long is not read', () => {
    assert.match(read('a.json', ' '.repeat(longestArtefact + 1), { pointer: '/a' }), /^! is too long/);
  });

  it('every source gets an answer from every text', () => {
    const place: fc.Arbitrary<Omit<ArtefactSource, 'kind' | 'file'>> = fc.oneof(
      fc.record({ pointer: fc.oneof(fc.string(), fc.string().map((one) => `/${one}`)) }),
      fc.record({ column: fc.string(), row: fc.integer({ min: 1, max: 5 }) }),
      fc.record({ testsuite: fc.constantFrom('tests' as const, 'failures' as const) }),
      fc.record({ pattern: fc.oneof(fc.string(), fc.stringMatching(/^[()[\]a-c.*+?|\\d{},0-9^$-]{0,12}$/)) }),
    );
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.array(fc.constantFrom('<', '>', 'testsuite', ' tests="1"', '/', '"', ',', '\n', 'a', '1', ': ', '- ', '&', '{', ']')).map((parts) => parts.join('')));
    const kinds = new Set<ArtefactReading['kind']>(['value', 'missing']);
    fc.assert(fc.property(fc.constantFrom('a.json', 'a.yaml', 'a.csv', 'a.xml', 'a.txt'), text, place, (name, content, where) => {
      assert.ok(kinds.has(openArtefact(name, content).read({ kind: 'artefact', file: name, ...where }).kind));
    }), { numRuns: 500 });
  });

  it('values in other forms are the same value', () => {
    const item = (statement: string) => readEvidence('file:///evidence.md', `- ${statement}\n`).items[0]!;
    const kinds = (statement: string, ...values: string[]) => values.map((value) => compareArtefact(item(statement), value).kind);
    assert.deepEqual(kinds('99.4% of objects located', '0.994', '99.4', '99.4%', '99.38', '0.98', '98'), ['agrees', 'agrees', 'agrees', 'agrees', 'changed', 'changed']);
    assert.deepEqual(kinds('Median cold start of 0.8 s', '0.8421', '842 ms', '0.91', '8e-1', 'fast'), ['agrees', 'agrees', 'changed', 'agrees', 'no-number']);
    assert.deepEqual(kinds('Latency 18% lower', '18', '-18', '0.18', '-0.18', '21'), ['agrees', 'agrees', 'agrees', 'agrees', 'changed']);
    assert.deepEqual(kinds('100+ sensors', '143', '99'), ['agrees', 'changed']);
    assert.deepEqual(kinds('Wrote the handbook', '143'), ['not-compared']);
  });
});
