import assert from 'node:assert/strict';
import { checkEvidence } from '../../../server/src/core/check/check.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../../server/src/core/evidence/read-evidence.ts';
import { dayNumber, readDate } from '../../../server/src/core/evidence/dates.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';

const markdown = (text: string, name = 'evidence.md') => readEvidence(`file:///w/${name}`, text);
const yaml = (text: string) => readEvidence('file:///w/evidence.yaml', text);

describe('evidence of several files', () => {
  it('is one set, with the items in the order of the files', () => {
    const set = joinEvidence([markdown('- 1 weir\n'), yaml('evidence: [2 gates]\n')], [{ uri: 'file:///w/x.md', reason: 'does not exist' }]);
    assert.deepEqual(set.items.map((item) => item.statement), ['1 weir', '2 gates']);
    assert.deepEqual(set.unreadable, [{ uri: 'file:///w/x.md', reason: 'does not exist' }]);
  });

  it('has one subject for all that share a name or alias, declared before lead before heading', () => {
    const set = joinEvidence([
      markdown('## weirbot\n- 1 weir\n## Other things\n- **Weir Robot**: 2 arms\n'),
      yaml('subjects:\n  - { id: wr, name: Weir robot, aliases: [WeirBot], about: paints weirs, evidence: [3 coats] }\n'),
    ]);
    assert.deepEqual(set.subjects.map((subject) => subject.name), ['Weir robot', 'Other things']);
    const robot = set.subjects[0]!;
    assert.deepEqual([robot.id, robot.origin, robot.about], ['wr', 'declared', 'paints weirs']);
    assert.ok(['WeirBot', 'weirbot', 'Weir Robot'].every((name) => robot.aliases.includes(name)));
    assert.deepEqual(set.items.map((item) => item.subject), [robot, robot, robot]);
    assert.ok(set.files.every((file) => file.subjects.includes(robot)));
  });

  it('joins two groups when a third name belongs to both', () => {
    const set = joinEvidence([yaml('subjects:\n  - { id: a, aliases: [x] }\n  - { id: b, aliases: [y] }\n  - { id: c, aliases: [X, Y] }\n  - { id: d }\n')]);
    assert.deepEqual(set.subjects.map((subject) => subject.id), ['a', 'd']);
  });

  it('keeps ids apart: derived ones give way, a second explicit one is a problem with the first place', () => {
    const set = joinEvidence([markdown('- 1 weir\n- 2 gates ^g\n'), yaml('evidence:\n  - 1 weir\n  - { id: g, statement: 3 gates }\n  - { id: weir, statement: 5 weirs }\n')]);
    assert.deepEqual(set.items.map((item) => item.id), ['weir-2', 'g', 'weir-2-2', 'g-2', 'weir']);
    assert.deepEqual(set.files.map((file) => file.problems.map((problem) => problem.rule)), [[], ['evidence-duplicate-id']]);
    assert.equal(set.files[1]!.problems[0]!.related[0]!.location.uri, 'file:///w/evidence.md');
    assert.equal(set.files[1]!.items[1]!.id, 'g-2');
  });

  it('counts a file that cannot be understood as unreadable, with the line', () => {
    const { unreadable, files } = joinEvidence([yaml('a: [\n'), markdown('- 1 weir\n')]);
    assert.equal(unreadable.length, 1);
    assert.match(unreadable[0]!.reason, /^could not be understood \(line \d+: the YAML cannot be read: /);
    assert.equal(files.length, 2);
  });

  it('reports a conflict between files once, at the later place', () => {
    const files = [markdown('## Weirbot\n- 12 arms fitted\n'), yaml('subjects:\n  - { id: weirbot, evidence: [14 arms fitted] }\n')];
    const set = joinEvidence(files);
    const findings = set.files.map((file, index) => checkEvidence({
      artefacts: new Map(),
      file, set, settings: defaultSettings, today: '2026-11-23', text: index === 0 ? '## Weirbot\n- 12 arms fitted\n' : 'subjects:\n  - { id: weirbot, evidence: [14 arms fitted] }\n',
    }).map((finding) => `${finding.rule} ${finding.message}`));
    assert.deepEqual(findings[0], []);
    assert.equal(findings[1]!.length, 1);
    assert.match(findings[1]![0]!, /^evidence-conflict 14 differs from 12, .*\(evidence\.md:2\)\.$/);
  });
});

describe('dates', () => {
  it('are read in the forms people write', () => {
    for (const [written, date] of [
      ['2026-02-20', '2026-02-20'], ['2026-02', '2026-02'], ['20 February 2026', '2026-02-20'], ['Feb 20, 2026', '2026-02-20'], ['20. Sept. 2026', '2026-09-20'],
      ['February 2026', '2026-02'], ['2024-02-29', '2024-02-29'], ['2026-02-29', undefined], ['2026-13', undefined], ['2026', undefined], ['soon', undefined], ['99 Foo 2026', undefined],
    ] as const) assert.equal(readDate(written), date, written);
  });

  it('are counted in days, a month to its end', () => {
    assert.equal(dayNumber('1970-01-01'), 0);
    assert.equal(dayNumber('2026-11-23') - dayNumber('2025-11-23'), 365);
    assert.equal(dayNumber('2024-03-01') - dayNumber('2024-02'), 1);
    for (const date of ['1999-12-31', '2000-02-29', '2026-11-23']) assert.equal(dayNumber(date), Date.parse(date) / 86_400_000);
  });

  it('grow stale only past the configured age', () => {
    const text = '- 5 ports (as of 2025-11-23)\n';
    const file = markdown(text);
    const findings = (today: string, maxAgeDays = 365) => checkEvidence({ file, text, set: joinEvidence([file]), artefacts: new Map(), settings: { ...defaultSettings, evidence: { files: [], maxAgeDays } }, today }).length;
    assert.deepEqual([findings('2026-11-23'), findings('2026-11-24'), findings('2026-11-24', 400), findings('2020-01-01')], [0, 1, 0, 0]);
  });
});
