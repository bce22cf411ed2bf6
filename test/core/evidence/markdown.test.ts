import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMarkdownEvidence } from '../../../server/src/core/evidence/read-markdown.ts';
import type { EvidenceFile, EvidenceItem } from '../../../server/src/core/model/evidence.ts';

const read = (text: string): EvidenceFile => readMarkdownEvidence('file:///w/evidence.md', text);
const one = (text: string): EvidenceItem => {
  const { items } = read(text);
  assert.equal(items.length, 1, JSON.stringify(items.map((item) => item.statement)));
  return items[0]!;
};
const statements = (text: string) => read(text).items.map((item) => item.statement);
const subjects = (text: string) => read(text).items.map((item) => item.subject?.name);

const file = `---
owner: someone
---
# Proof points

What I can show. All of it is mine.

## Tunnels
- **Marlpit**: 4 rescue shafts (\`shaft plan\`), published in the yearbook
- **18 inspected portals** on the coast line ([log](https://example.org/log/3), as of 2026-02-20) ^portals
- Night works (planned)
- Median closure: **6 h** (longest 9 h)
- **Hero metrics:** 90 drawings, 12,000 bolts checked, and 7 bridges

> 99 quoted portals

<!-- - 98 hidden portals -->

Lining repaired in 3 weeks. It has held since 2019.
`;

describe('evidence in Markdown', () => {
  it('reads what people already write', () => {
    const { items, readable, problems } = read(file);
    assert.equal(readable, true);
    assert.deepEqual(problems, []);
    assert.deepEqual(items.map((item) => item.statement), [
      'What I can show.', 'All of it is mine.', 'Marlpit: 4 rescue shafts (shaft plan), published in the yearbook',
      '18 inspected portals on the coast line', 'Night works', 'Median closure: 6 h (longest 9 h)',
      '90 drawings', '12,000 bolts checked', '7 bridges', 'Lining repaired in 3 weeks.', 'It has held since 2019.',
    ]);
    assert.deepEqual(items.slice(2).map((item) => item.subject?.name), ['Marlpit', ...Array.from({ length: 8 }, () => 'Tunnels')]);
    assert.deepEqual(items[3]!.source, { kind: 'url', url: 'https://example.org/log/3' });
    assert.deepEqual([items[3]!.asOf, items[3]!.id, items[3]!.explicitId], ['2026-02-20', 'portals', true]);
    assert.equal(items[4]!.status, 'planned');
    assert.deepEqual(items[10]!.years, [{ from: 2019, to: undefined }]);
  });

  it('knows where each number stands, through marks and line ends of every kind', () => {
    for (const text of [file, file.replaceAll('\n', '\r\n'), `\uFEFF${file}`, file.replaceAll('\n', '\r')]) {
      const { items } = read(text);
      const numbers = items.flatMap((item) => item.quantityLocations.map((location) => location && text.slice(location.span.start, location.span.end)));
      assert.deepEqual(numbers, ['4', '18', '6 h', '9 h', '90', '12,000', '7', '3 weeks'], JSON.stringify(text.slice(0, 5)));
      for (const item of items) {
        const { span, range } = item.location;
        assert.equal(range.start.line, text.slice(0, span.start).split(/\r\n|\r|\n/).length - 1);
        assert.match(text.slice(span.start, span.end), /^\S.*\S$/s);
      }
    }
  });

  describe('lines of a paragraph', () => {
    it('are an item each where their author set them by hand', () => {
      const facts = ['Weirs repaired: 12 in 2024', 'Flood days from 9 to 4 a year', 'Budget EUR 1.2 million'];
      for (const end of ['\n', '  \n', '\\\n', '<br>', '\r\n', '  \r\n']) assert.deepEqual(statements(`## H\n\n${facts.join(end)}\n`), facts, JSON.stringify(end));
      const long = ['I planned and led the renewal of 12 weirs between the bridge and the sea', 'Flood days from 9 to 4 a year', 'Budget EUR 1.2 million'];
      assert.deepEqual(statements(`## H\n\n${long.join('\n')}\n`), long);
      assert.deepEqual(subjects('## H\n\n**Weir:** 1 a  \n**Gate** 2 b  \n3 c\n'), ['Weir', 'H', 'H']);
    });

    it('are read on where they were only wrapped, or go on', () => {
      for (const text of [
        'The weirs between the bridge and the sea were renewed in 2024 with\nEUR 1.2 million from the province; flood days fell from 9 to 4 a\nyear.',
        'Weirs repaired,\nGates painted,\nLocks oiled: 12', 'Weirs repaired\nin 12 months',
      ]) assert.equal(statements(`## H\n\n${text}\n`).length, 1, text);
    });
  });

  describe('nested bullets', () => {
    it('are read behind the words above them, as if they stood on that line', () => {
      assert.deepEqual(statements('- Weir days\n  - 12 -> 4\n  - Repairs: 7\n'), ['Weir days', 'Weir days: 12 -> 4', 'Weir days, Repairs: 7']);
      assert.deepEqual(statements('- **Weir**\n  - 143 gates\n  - the weir has 9 locks\n'), ['Weir: 143 gates', 'the weir has 9 locks']);
      const { items } = read('- What I changed at the office in town:\n  - waiting from 9 to 4 days ^wait\n');
      assert.deepEqual(items.map(({ statement, excerpt, id }) => [statement, excerpt, id]), [['What I changed at the office in town: waiting from 9 to 4 days', 'waiting from 9 to 4 days', 'wait']]);
    });

    it('lose nothing that stands above them', () => {
      assert.deepEqual(statements('- I renewed 12 weirs in these towns:\n  - Ash\n'), ['I renewed 12 weirs in these towns:', 'Ash']);
      assert.deepEqual(statements('- Results:\n  - 1 a\n- Planned:\n  - 2 b\n'), ['1 a', '2 b']);
    });
  });

  describe('subjects', () => {
    it('are headings, but for the title and general labels', () => {
      assert.deepEqual(subjects('# All\n- 1 a\n## Weir\n- 2 b\n### Results\n- 3 c\n### Gates\n- 4 d\n## General\n- 5 e\n'), [undefined, 'Weir', 'Weir', 'Gates', undefined]);
      assert.deepEqual(subjects('# Weir\n- 2 b\n# Gate\n- 3 c\n'), ['Weir', 'Gate']);
      assert.deepEqual(subjects('# My proof\n\nIntro here.\n\n# Gate\n- 3 c\n'), [undefined, 'Gate']);
    });

    it('are bold, code and linked openings with a colon or dash', () => {
      assert.deepEqual(subjects([
        '## H', '- **Weir**: 1 a', '- **Gate:** 2 b', '- `sluice` - 3 c', '- [Lock](https://example.org) — 4 d', '- Plain: 5 e', '- **Weir** without a separator, 6 f',
        '- **12 gates**: 7 g', '- **Key decisions:** 8 h', '- **Impact**: 9 i', '- **A long sentence that says what I did in bold**: 10 j',
      ].join('\n')), ['Weir', 'Gate', 'sluice', 'Lock', 'H', 'H', 'H', 'H', 'H', 'H']);
    });

    it('hold for nested bullets and later paragraphs of the bullet', () => {
      assert.deepEqual(subjects('## H\n- **Weir**:\n  - 1 a\n    - 2 b\n  - **Gate**: 3 c\n- **Lock**\n  - 4 d\n- 5 e\n'), ['Weir', 'Weir', 'Gate', 'Lock', 'H']);
      assert.deepEqual(subjects('## H\n- **Weir**: 1 a\n\n  Later 2 b.\n- 3 c\n'), ['Weir', 'Weir', 'H']);
      assert.deepEqual(statements('- **Hero metrics:**\n  - 1 a\n  - 2 b\n'), ['1 a', '2 b']);
    });

    it('may be a line of their own in bold', () => {
      assert.deepEqual(subjects('## H\n\n**Weir**\n\n- 1 a\n\n**Gate:**\n- 2 b\n\n**Results**\n\n- 3 c\n\n## I\n- 4 d\n'), ['Weir', 'Gate', 'H', 'I']);
    });

    it('may be a bold line of many words above a list or a table, with a status', () => {
      const bold = '**Renewal of the gates at the lower weir, with the harbour office (planned)**';
      const { items, subjects: found } = read(`## H\n\n${bold}\n\n- 1 a\n\n**12 gates**\n\n- 2 b\n\n**I was glad of all that.**\n\n- 3 c\n`);
      assert.deepEqual(items.map(({ statement, subject, status }) => [statement, subject?.name, status]), [
        ['1 a', 'Renewal of the gates at the lower weir, with the harbour office', 'planned'],
        ['12 gates', '12 gates', 'shipped'], ['2 b', '12 gates', 'shipped'],
        // A sentence is none.
        ['I was glad of all that.', '12 gates', 'shipped'], ['3 c', '12 gates', 'shipped'],
      ]);
      assert.deepEqual([...new Set(found.map(({ origin }) => origin))], ['heading']);
    });

    it('are one whatever their letter case, with the name in parentheses as alias', () => {
      const { subjects: found } = read('## Weir (weir-os)\n- 1 a\n## Gate\n- **weir**: 2 b\n');
      assert.deepEqual(found.map(({ name, aliases, origin }) => ({ name, aliases, origin })), [
        { name: 'Weir', aliases: ['weir-os'], origin: 'lead' }, { name: 'Gate', aliases: [], origin: 'heading' },
      ]);
    });
  });

  describe('beside the statement', () => {
    const rows: readonly (readonly [string, string, Partial<EvidenceItem>])[] = [
      ['- 5 ports (source: harbour office)', '5 ports', { source: { kind: 'note', text: 'harbour office' } }],
      ['- 5 ports (source: <https://example.org/a>)', '5 ports', { source: { kind: 'url', url: 'https://example.org/a' } }],
      ['- 5 ports (source: ci/report.xml)', '5 ports', { source: { kind: 'artefact', file: 'ci/report.xml' } }],
      ['- [5 ports](https://example.org/p) reached', '5 ports reached', { source: { kind: 'url', url: 'https://example.org/p' } }],
      ['- 5 ports, see [here](docs/my%20ports.pdf#page=2)', '5 ports, see here', { source: { kind: 'artefact', file: 'docs/my ports.pdf' } }],
      ['- 5 ports: https://example.org/p', '5 ports', { source: { kind: 'url', url: 'https://example.org/p' } }],
      ['- 5 ports [x](#below) and [y](mailto:a@b.c)', '5 ports x and y', { source: undefined }],
      ['- 5 ports (as of 2026-02-20)', '5 ports', { asOf: '2026-02-20' }],
      ['- 5 ports (as of February 2026)', '5 ports', { asOf: '2026-02' }],
      ['- 5 ports (p99 2 s, as of 2026-02-20) open', '5 ports (p99 2 s) open', { asOf: '2026-02-20' }],
      ['- 5 ports as of 2026-02-20', '5 ports as of 2026-02-20', { asOf: '2026-02-20' }],
      ['- 5 ports (as of 2026-02-30)', '5 ports (as of 2026-02-30)', { asOf: undefined }],
      ['- 5 ports (in progress)', '5 ports', { status: 'in-progress' }],
      ['- 5 ports (Planned for spring)', '5 ports', { status: 'planned' }],
      ['- 5 ports (retired, confidential)', '5 ports', { status: 'retired', confidential: true }],
      ['- 5 ports (not the planned ones)', '5 ports (not the planned ones)', { status: 'shipped' }],
      ['- [ ] 5 ports', '5 ports', { status: 'planned' }],
      ['- [x] 5 ports', '5 ports', { status: 'shipped' }],
      ['- 5 ports ^five.ports-1', '5 ports', { id: 'five.ports-1', explicitId: true }],
      ['- 5 ports (as of 2026-01-02) ^p', '5 ports', { id: 'p', asOf: '2026-01-02' }],
      ['- 2^10 rows, x ^ y', '2^10 rows, x ^ y', { explicitId: false }],
      ['## Later (planned)\n- 5 ports', '5 ports', { status: 'planned' }],
      ['## In progress\n- 5 ports', '5 ports', { status: 'in-progress', subject: undefined }],
      ['## Planned\n- 5 ports (shipped)', '5 ports', { status: 'shipped' }],
      ['- 5 ports (', '5 ports (', {}],
      ['- ~~5 ports~~ are gone', '5 ports are gone', {}],
    ];
    for (const [text, statement, expected] of rows) {
      it(JSON.stringify(text), () => {
        const item = one(text);
        assert.equal(item.statement, statement);
        for (const [key, value] of Object.entries(expected)) assert.deepEqual(item[key as keyof EvidenceItem], value, key);
      });
    }
  });

  it('splits what stands behind a general label in the plural, and nothing else', () => {
    assert.deepEqual(statements('- **Key results:** 5 ports, (a, b) in 12,000 m; and 3 weirs.\n'), ['5 ports', '(a, b) in 12,000 m', '3 weirs']);
    assert.deepEqual(statements('- **Impact**: 5 ports, 3 weirs\n'), ['5 ports, 3 weirs']);
    assert.deepEqual(statements('**Metrics:** Cut it to 5 s, at last. Then to 3 s, too.\n'), ['Cut it to 5 s, at last.', 'Then to 3 s, too.']);
    assert.deepEqual(statements('- **Weir**: 5 ports, 3 gates\n'), ['Weir: 5 ports, 3 gates']);
  });

  it('takes no evidence from quotations, comments, code, headings and struck text', () => {
    assert.deepEqual(statements('# 1 a\n> 2 b\n\n<!-- 3 c -->\n\n```\n4 d\n```\n\n- ~~5 e~~\n\n> - 6 f\n\n---\n'), []);
    assert.deepEqual(one('- 5 ports <!-- really 6 --> open').quantities.map((quantity) => quantity.literal), ['5']);
  });

  it('reads table rows by their headers', () => {
    const table = [
      '## Weirs', '', '| Project | Tests | Start (ms) | Source | As of | Status |', '| --- | --- | --- | --- | --- | --- |',
      '| Alder | 143 | 12 | [CI](https://ci.example) | 2026-01-01 | in progress |', '| Birch | 90+ | | notes | | |', '', '| What | Value |', '| - | - |', '| Median start | 0.8 s ^start |', '| | |',
    ].join('\n');
    const { items } = read(table);
    assert.deepEqual(items.map((item) => [item.subject?.name, item.statement]), [['Alder', '143 tests, start: 12 ms'], ['Birch', '90+ tests'], ['Weirs', 'Median start: 0.8 s']]);
    assert.deepEqual([items[0]!.source, items[0]!.asOf, items[0]!.status], [{ kind: 'url', url: 'https://ci.example' }, '2026-01-01', 'in-progress']);
    assert.deepEqual(items[1]!.source, { kind: 'note', text: 'notes' });
    assert.equal(items[2]!.id, 'start');
    assert.equal(table.slice(items[2]!.quantityLocations[0]!.span.start, items[2]!.quantityLocations[0]!.span.end), '0.8 s');
    assert.equal(items[0]!.location.range.start.line, 4);
  });

  it('loses nothing that a row tells under a header that could as well name a source or a project', () => {
    const table = ['## Marl Ferries', '', '| Topic | Proof | Year |', '| --- | --- | --- |', '| Crew rota | Boats without a mate from 58 to 9 a year | 2019 |', '| Tickets | https://example.org/t | 2020 |'].join('\n');
    const [rota, tickets] = read(table).items;
    assert.deepEqual([rota!.subject?.name, rota!.statement, rota!.source], ['Marl Ferries', 'Crew rota: Boats without a mate from 58 to 9 a year, 2019', undefined]);
    assert.deepEqual(statements('| # | Component | Result |\n| - | - | - |\n| 1 | Ticket system with 40 kiosks | 12 s a ticket |\n| 2 | Quay | 9 berths |'), ['Ticket system with 40 kiosks: 12 s a ticket', '9 berths']);
    assert.deepEqual([tickets!.statement, tickets!.source], ['Tickets: 2020', { kind: 'url', url: 'https://example.org/t' }]);
  });

  it('counts what stands below a No beside a Yes, below a # behind a name, and a number like a year below a plural', () => {
    assert.deepEqual(statements('| Question | Yes | No |\n| - | - | - |\n| Keep the night boat | 120 | 34 |'), ['Keep the night boat: 120 yes, 34 no']);
    assert.deepEqual(statements('| Quay | # |\n| - | - |\n| Elm | 48 boats |'), ['Elm: 48 boats']);
    assert.deepEqual(statements('| Quay | Landings | Year |\n| - | - | - |\n| Elm | 1998 | 2021 |'), ['Elm: 1998 landings, 2021']);
  });

  it('reads two columns of what was and what is as a change', () => {
    const rows = (...lines: string[]): string[] => statements(lines.join('\n'));
    assert.deepEqual(rows('| Measure | Before | After |', '| - | - | - |', '| Cost of a crossing | £4.20 | £2.80 |', '| Crew | 14 (2020) | 9 (2025) |', '| Colour | grey | green |'), [
      'Cost of a crossing: from £4.20 to £2.80', 'Crew: from 14 (2020) to 9 (2025)', 'Colour: grey, green']);
    assert.deepEqual(rows('| Measure | 2021 | 2024 |', '| - | - | - |', '| Delays | 31 % | 12 % |'), ['Delays: from 31 % to 12 %']);
    assert.deepEqual(rows('| Boat | Decks | Seats |', '| - | - | - |', '| Heron | 2 | 140 |'), ['Heron: 2 decks, 140 seats']);
  });

  it('keeps a label that a number is of', () => {
    assert.deepEqual(statements('- **Broken links:** 1,270 when I came, 0 now'), ['Broken links: 1,270 when I came, 0 now']);
    assert.deepEqual(statements('- **Searches without a result:** 21 % to 5 %'), ['Searches without a result: 21 % to 5 %']);
    assert.deepEqual(statements('- **Numbers:** 12 boats, 4 piers'), ['12 boats', '4 piers']);
  });

  it('finds spans of years', () => {
    const years = (text: string) => one(`- ${text}`).years.map(({ from, to }) => [from, to]);
    assert.deepEqual(years('Harbour pilot from 2018 to 2026'), [[2018, 2026]]);
    assert.deepEqual(years('Harbour pilot, March 2018 – May 2026'), [[2018, 2026]]);
    assert.deepEqual(years('Harbour pilot 2019-present, tug before (2011-2019)'), [[2019, undefined], [2011, 2019]]);
    assert.deepEqual(years('Harbour pilot since March 2019'), [[2019, undefined]]);
    assert.deepEqual(years('Located leaks between 2021 and 2025'), [[2021, 2025]]);
    assert.deepEqual(years('Harbour pilot (2018-03 to 2026-05), tug master 2016/11 – present'), [[2018, 2026], [2016, undefined]]);
    assert.deepEqual(years('Harbour pilot 03/2018 – 05/2026'), [[2018, 2026]]);
    assert.deepEqual(years('Signed on 2024-05-30, room 2019 to let, 1200-1300 rows'), []);
  });

  it('derives ids that do not depend on the value or on what stands around', () => {
    const ids = (text: string) => read(text).items.map((item) => item.id);
    assert.deepEqual(ids('## Weir\n- 143 passing tests\n- Published on npm in a week\n- Über größere Tore\n'), ['weir.passing-tests', 'weir.published-on-npm-in', 'weir.uber-gro-ere-tore']);
    assert.deepEqual(ids('## Weir\n- 150 passing tests\n'), ['weir.passing-tests']);
    assert.deepEqual(ids('## Weir\n- 1 test\n- 2 tests\n- 3 tests ^weir.test\n'), ['weir.test-2', 'weir.tests', 'weir.test']);
    assert.deepEqual(ids('## 港湾\n- 门\n- 门\n'), ['subject.item', 'subject.item-2']);
  });

  it('reports an id that stands twice, with the first place', () => {
    const { problems, items } = read('- 1 a ^x\n- 2 b ^x\n');
    assert.deepEqual(problems.map((problem) => [problem.rule, problem.span, problem.related[0]!.location.range.start.line]), [['evidence-duplicate-id', { start: 15, end: 17 }, 0]]);
    assert.deepEqual(items.map((item) => item.id), ['x', 'x-2']);
  });

  it('shortens an excerpt that nobody would quote', () => {
    assert.ok(one(`- ${'word '.repeat(500)}`).excerpt.length <= 200);
    assert.equal(one('- **5 ports** ([a](https://b)) ^x').excerpt, '5 ports (a)');
  });
});

describe('evidence of any Markdown', () => {
  const part = fc.constantFrom(
    '# ', '## ', '- ', '  - ', '1. ', '> ', '**', '*', '`', '[', '](u)', '(', ')', ' ^id', ' ^x', 'Weir', '**Weir**: ', '**Hero metrics:** ', ', ', '; and ', '5 ports', '0.8 s', ' (planned)',
    ' (as of 2026-01-01)', ' (source: x)', '| a | b |\n| - | - |\n| 1 | 2 |\n', '| Source | Tests (ms) |\n| - | - |\n', '<!--', '-->', '&amp;', '\\', '~~', '- [ ] ', '\n', '\n\n', '\r\n', '\r', '    ', '```\n',
    '2018-2026', '😀', '\u202E', '\uFEFF', '---\n', 'https://a.b/c', '[^x]', '[^x]: ',
  );
  it('never throws, and every place lies in the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''))), (text) => {
      const { items, problems, readable } = read(text);
      const inside = ({ start, end }: { start: number; end: number }) => assert.ok(start >= 0 && start <= end && end <= text.length, JSON.stringify({ text, start, end }));
      assert.equal(readable, true);
      problems.forEach((problem) => inside(problem.span));
      for (const item of items) {
        inside(item.location.span);
        assert.equal(item.quantityLocations.length, item.quantities.length);
        item.quantities.forEach((quantity, index) => {
          assert.equal(item.statement.slice(quantity.numeral.start, quantity.numeral.end), quantity.literal);
          const location = item.quantityLocations[index];
          if (location !== undefined) inside(location.span);
        });
        assert.match(item.id, /^[A-Za-z0-9._-]+$/);
      }
      assert.equal(new Set(items.map((item) => item.id)).size, items.length);
    }), { numRuns: 600 });
  });

  it('does not hang on 15 KB of anything', function () {
    // A busy machine is slow; what must not happen is work that grows with the square of the text, or worse.
    this.timeout(120_000);
    for (const unit of ['- 5 ports (source: x) ^id\n', '(', ', ', '**Hero metrics:** a, ', '([a](b)) ', '## h\n', '^a ', 'since 2019-', '| a | 1 |\n', '**a**\n\n']) {
      const text = unit.repeat(Math.ceil(15_000 / unit.length));
      const start = performance.now();
      read(text);
      assert.ok(performance.now() - start < 30_000, unit);
    }
  });
});
