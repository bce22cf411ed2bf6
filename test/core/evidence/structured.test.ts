import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { readEvidence } from '../../../server/src/core/evidence/read-evidence.ts';
import { evidenceKeys, statuses } from '../../../server/src/core/evidence/read-structured.ts';
import type { EvidenceFile } from '../../../server/src/core/model/evidence.ts';

const yaml = (text: string): EvidenceFile => readEvidence('file:///w/evidence.yaml', text);
const problemsOf = (file: EvidenceFile) => file.problems.map((problem) => `${problem.range.start.line + 1}:${problem.range.start.character + 1} ${problem.message}`);
const sourceOf = (text: string, file: EvidenceFile) => file.items.map((item) => item.quantityLocations.map((location) => location && text.slice(location.span.start, location.span.end)));

const example = `version: 1
subjects:
  - id: ferry
    name: Ferry
    aliases: [ferry-ctl, The Ferry]
    about: timetable planner
    evidence:
      - Published on npm                 # a comment
      - id: routes
        statement: 212 routes planned without a clash
        metric: { value: 212, unit: routes }
        source: https://example.org/routes/9
        asOf: 2026-03-01
      - id: solve
        statement: Median solve time of 3.940 s on the winter plan
        metric: { value: 3.940, unit: s, statistic: median, measure: solve time, better: lower }
        source: { file: bench/solve.json, pointer: /median_s }
      - { id: gtfs, statement: GTFS export, status: planned, confidential: true }
evidence:
  - 9 years of timetable work
`;

describe('evidence in YAML', () => {
  it('is read whole', () => {
    const file = yaml(example);
    assert.deepEqual(problemsOf(file), []);
    assert.equal(file.readable, true);
    assert.deepEqual(file.subjects.map(({ id, name, aliases, about, origin }) => ({ id, name, aliases, about, origin })), [
      { id: 'ferry', name: 'Ferry', aliases: ['ferry-ctl', 'The Ferry'], about: 'timetable planner', origin: 'declared' },
    ]);
    assert.deepEqual(file.items.map((item) => item.id), ['ferry.published-on-npm', 'ferry.routes', 'ferry.solve', 'ferry.gtfs', 'timetable-work']);
    assert.deepEqual(file.items.map((item) => item.explicitId), [false, true, true, true, false]);
    const [published, routes, solve, gtfs, years] = file.items;
    assert.equal(published!.statement, 'Published on npm');
    assert.deepEqual([routes!.source, routes!.asOf], [{ kind: 'url', url: 'https://example.org/routes/9' }, '2026-03-01']);
    assert.deepEqual(solve!.source, { kind: 'artefact', file: 'bench/solve.json', pointer: '/median_s' });
    assert.equal(solve!.better, 'lower');
    assert.deepEqual([gtfs!.status, gtfs!.confidential], ['planned', true]);
    assert.equal(years!.subject, undefined);
    assert.equal(solve!.subject, file.subjects[0]);
  });

  it('keeps the digits as written and knows where each number stands', () => {
    const file = yaml(example);
    const solve = file.items[2]!;
    assert.equal(solve.quantities.length, 1);
    assert.equal(solve.quantities[0]!.tolerance.toString(), '0.0005');
    assert.equal(solve.quantities[0]!.statistic, 'median');
    assert.equal(solve.statement.slice(solve.quantities[0]!.numeral.start, solve.quantities[0]!.numeral.end), '3.940 s');
    assert.deepEqual(sourceOf(example, file), [[], ['212'], ['3.940'], [], ['9 years']]);
  });

  it('finds numbers of quoted, folded and block scalars in the source', () => {
    const text = 'evidence:\n  - "12 depots \\u2014 all of them"\n  - \'it\'\'s 13 depots\'\n  - >-\n    about\n    14 depots\n  - |\n    15 depots\n  - runs\n    16 depots\n';
    assert.deepEqual(sourceOf(text, yaml(text)), [['12'], ['13'], ['14'], ['15'], ['16']]);
  });

  it('reads a metric that the statement does not say', () => {
    const file = yaml('evidence:\n  - { statement: Large test suite, metric: { value: "100+", unit: tests } }\n  - { statement: Quick, metric: { low: 4, high: 5, unit: s, measure: solve time, approx: true } }\n  - { statement: Small, metric: { value: 30, unit: MB, comparator: "<", measure: memory } }\n');
    const [suite, quick, small] = file.items.map((item) => item.quantities[0]!);
    assert.deepEqual([suite!.unit, suite!.low?.numerator.toString(), suite!.high], ['test', '100', null]);
    assert.deepEqual([quick!.unit, quick!.low?.numerator.toString(), quick!.high?.numerator.toString(), quick!.measure], ['s', '4', '5', 'solve time']);
    const year = yaml('evidence:\n  - { statement: Grew, metric: { value: 2019, measure: users } }\n').items[0]!.quantities[0]!;
    assert.deepEqual([year.low?.numerator.toString(), year.unit], ['2019', 'user']);
    assert.deepEqual([small!.comparator, small!.low, small!.high?.numerator.toString()], ['<', null, '30']);
  });

  it('lets the explicit metric decide where the statement says it more loosely', () => {
    const text = 'evidence:\n  - { statement: "Almost 150 tests in 12 packages", metric: { value: 143, unit: tests } }\n';
    const file = yaml(text);
    const values = file.items[0]!.quantities.map((quantity) => `${quantity.low?.numerator} ${quantity.unit}`);
    assert.deepEqual(values, ['143 test', '12 package']);
    assert.deepEqual(sourceOf(text, file), [['143', '12']]);
  });

  it('names the field, what was expected and the place, and keeps what is right', () => {
    const text = [
      'version: 2', 'subjects:', '  - id: a b', '    evidence:', '      - statment: 5 ports', '      - statement: 6 ports', '        asof: 2026-01-01',
      '        status: nope', '        metric: { value: many }', '        source: { pointer: /x }', '        confidential: maybe', '      - [7]', '      -',
      '      - id: "?"', '        statement: 8 ports', '        asOf: 2026-02-30', '  - evidence: [9 ports]', '  - 10', '  - name: c', '    aliases: { x: y }',
    ].join('\n');
    const file = yaml(text);
    assert.deepEqual(problemsOf(file), [
      '1:10 "version" must be 1, not 2.',
      '3:9 The id "a b" may only hold letters, digits, ".", "_" and "-".',
      '5:9 Unknown key "statment"; is "statement" meant?',
      '7:9 Unknown key "asof"; is "asOf" meant?',
      '8:17 "status" must be one of shipped, in-progress, planned, retired, not "nope".',
      '9:26 "value" must be a number such as 143, "100+" or "4-5", not "many".',
      '10:19 A source needs a "url", a "file" or a "note".',
      '11:23 "confidential" must be true or false, not "maybe".',
      '12:9 An item of evidence must be text, not a list.',
      '13:8 An item of evidence must be text, not nothing.',
      '14:13 The id "?" may only hold letters, digits, ".", "_" and "-".',
      '16:15 "asOf" must be a date as YYYY-MM-DD, not "2026-02-30".',
      '17:5 A subject needs an "id" or a "name".',
      '18:5 A subject must be a mapping of keys to values, not 10.',
      '20:16 "aliases" must be text, not a mapping.',
    ]);
    assert.equal(file.readable, true);
    assert.deepEqual(file.items.map((item) => [item.statement, item.asOf]), [['5 ports', undefined], ['6 ports', '2026-01-01'], ['8 ports', undefined], ['9 ports', undefined]]);
  });

  it('leaves notes of the person alone', () => {
    assert.deepEqual(problemsOf(yaml('version: 1\nowner: me\nsubjects:\n  - id: a\n    colour: red\n    evidence:\n      - statement: x\n        todo: ask Kim\n')), []);
  });

  it('gives one finding with its line for broken syntax, and nothing else', () => {
    for (const [text, line] of [['subjects:\n  - id: [\n', 2], ['subjects:\n\t- id: a\n', 2], ['a: b: c\n', 1], ['evidence: [1]\n---\nevidence: [2]\n', 2], ['[', 1]] as const) {
      const file = yaml(text);
      assert.deepEqual([file.readable, file.items.length, file.problems.length], [false, 0, 1], text);
      assert.equal(file.problems[0]!.range.start.line + 1, line, `${text} ${file.problems[0]!.message}`);
      assert.match(file.problems[0]!.message, /^The YAML cannot be read: .*\.$/);
    }
  });

  it('understands nothing where there is no evidence in it, and everything where there is nothing yet', () => {
    for (const text of ['hello', '- 5 ports', 'name: x\n']) assert.deepEqual([yaml(text).readable, yaml(text).problems.length], [false, 1], text);
    // Subjects by name instead of as a list: nothing is read, and no dossier is to blame for it.
    assert.equal(yaml('subjects:\n  ferry:\n    evidence: [5 ports]\n').readable, false);
    assert.equal(yaml('subjects:\n  ferry: x\nevidence: [5 ports]\n').readable, true);
    for (const text of ['', '# soon\n', 'version: 1\n', 'version: 1\nsubjects:\n', 'evidence: []\n']) assert.deepEqual([yaml(text).readable, yaml(text).problems.length], [true, 0], text);
  });

  it('reports duplicate keys, ids and subjects', () => {
    const file = yaml('subjects:\n  - id: a\n    id: b\n    evidence:\n      - { id: x, statement: 1 port }\n      - { id: a.x, statement: 2 ports }\n  - id: a\n');
    assert.deepEqual(problemsOf(file), [
      '3:5 The key "id" stands here a second time.',
      '6:15 The id "a.x" stands here a second time; ids are unique in all evidence files together.',
      '7:9 The subject "a" stands here a second time; give all its evidence in one place.',
    ]);
    assert.deepEqual(file.items.map((item) => item.id), ['a.x', 'a.x-2']);
  });

  it('resolves anchors, and stops where they explode', () => {
    assert.deepEqual(yaml('evidence:\n  - { statement: 1 port, source: &ci https://example.org }\n  - { statement: 2 ports, source: *ci }\n').items[1]!.source, { kind: 'url', url: 'https://example.org' });
    const bomb = `a: &a [${'x, '.repeat(50)}]\n${'bcdefgh'.split('').map((name, i) => `${name}: &${name} [${`*${'abcdefg'[i]}, `.repeat(20)}]`).join('\n')}\nevidence: *h\n`;
    assert.ok(yaml(bomb).items.length < 300_000);
    assert.equal(yaml('evidence: &e [*e]\n').problems.length > 0, true);
  });
});

describe('evidence in JSON', () => {
  it('is the same model', () => {
    const text = JSON.stringify({ version: 1, subjects: [{ id: 'ferry', evidence: ['4 ports', { id: 'x', statement: 'a "quoted" 5 ports' }] }] }, null, '\t');
    const file = readEvidence('file:///w/evidence.json', text);
    assert.deepEqual([file.syntax, problemsOf(file)], ['json', []]);
    assert.deepEqual(file.items.map((item) => item.id), ['ferry.ports', 'ferry.x']);
    assert.match(readEvidence('file:///w/evidence.json', '{"subjects": [').problems[0]!.message, /^The JSON cannot be read/);
  });
});

describe('evidence.schema.json', () => {
  const schema = JSON.parse(readFileSync(new URL('../../../schemas/evidence.schema.json', import.meta.url), 'utf8')) as {
    properties: object; definitions: Record<string, { properties: Record<string, { enum?: unknown[] }> }>;
  };
  const validate = new Ajv({ allowUnionTypes: true, strictRequired: false }).compile(schema);

  it('knows the keys that the reader knows', () => {
    assert.deepEqual(Object.keys(schema.properties).filter((key) => key !== '$schema'), [...evidenceKeys.root]);
    for (const part of ['subject', 'item', 'metric', 'source'] as const) {
      assert.deepEqual(Object.keys(schema.definitions[part]!.properties), [...evidenceKeys[part]], part);
    }
    assert.deepEqual(schema.definitions['item']!.properties['status']!.enum?.filter((one) => one !== null), [...statuses]);
  });

  it('takes what the reader takes and refuses what it refuses', () => {
    const good = { version: 1, subjects: [{ id: 'a', aliases: ['b'], evidence: ['x', { statement: 'y', metric: { value: '100+' }, source: { file: 'f', pointer: '/a' }, asOf: '2026-01-01' }] }] };
    assert.equal(validate(good), true, JSON.stringify(validate.errors));
    const bad: unknown[] = [
      { version: 2, evidence: [] }, { subjects: [{}] }, { evidence: [{ id: 'x' }] }, { evidence: [{ statement: 'x', status: 'nope' }] },
      { evidence: [{ statement: 'x', asOf: 'soon' }] }, { evidence: [{ statement: 'x', source: { pointer: '/x' } }] }, { evidence: [{ statement: 'x', metric: { unit: 's' } }] }, {},
    ];
    for (const one of bad) {
      assert.equal(validate(one), false, JSON.stringify(one));
      if (Object.keys(one as object).length > 0) assert.ok(yaml(JSON.stringify(one)).problems.length > 0, JSON.stringify(one));
    }
  });
});

describe('evidence of any YAML', () => {
  const part = fc.constantFrom(
    'version: 1\n', 'subjects:\n', '  - id: a\n', '    name: B\n', '    evidence:\n', '      - 5 ports\n', '      - statement: 6 ports in 2 s\n', '        metric: { value: 6 }\n',
    '        asOf: 2026-01-01\n', '        source: x/y.json\n', '&a ', '*a', '[', ']', '{', '}', '"', "'", '|\n', '>\n', ': ', '- ', '? ', '\t', '\r\n', '\r', '\uFEFF', '---\n', '#', '😀', '\u2028', '<<: *a\n',
  );
  it('never throws, and every place lies in the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''))), fc.constantFrom('yaml', 'json'), (text, extension) => {
      const file = readEvidence(`file:///evidence.${extension}`, text);
      const inside = ({ start, end }: { start: number; end: number }) => assert.ok(start >= 0 && start <= end && end <= text.length, JSON.stringify({ text, start, end }));
      file.problems.forEach((problem) => inside(problem.span));
      for (const item of file.items) {
        inside(item.location.span);
        item.quantityLocations.forEach((location) => location && inside(location.span));
        item.quantities.forEach((quantity) => assert.ok(quantity.span.end <= item.statement.length));
      }
      assert.equal(new Set(file.items.map((item) => item.id)).size, file.items.length);
      if (!file.readable) assert.deepEqual([file.items, file.problems.length > 0], [[], true]);
    }), { numRuns: 500 });
  });
});
