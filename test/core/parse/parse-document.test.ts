import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { parseMemo } from '../../../server/src/core/parse/parse-chunks.ts';
import type { MarkdownDocument, Passage } from '../../../server/src/core/model/document.ts';
import { toSource } from '../../../server/src/core/text/rendered-text.ts';

const parse = (text: string): MarkdownDocument => parseDocument('file:///d.md', text);
const only = (text: string): Passage => {
  const { passages } = parse(text);
  assert.equal(passages.length, 1);
  return passages[0]!;
};
const sourceOf = (text: string, part: string): string => {
  const { rendered } = only(text);
  const start = rendered.text.indexOf(part);
  assert.ok(start >= 0, rendered.text);
  const span = toSource(rendered, { start, end: start + part.length });
  return text.slice(span.start, span.end);
};

describe('parse: outline', () => {
  it('nests sections by depth, with bodies and trees', () => {
    const text = 'before\n\n# A\na\n\n### B\nb\n\nC\n-\nc\n\n# D';
    const { sections, title } = parse(text);
    assert.deepEqual(sections.map(({ title: name, depth, parent }) => [name, depth, parent]), [
      ['', 0, undefined], ['A', 1, undefined], ['B', 3, 1], ['C', 2, 1], ['D', 1, undefined],
    ]);
    assert.equal(title?.rendered.text, 'A');
    assert.equal(text.slice(sections[1]!.treeSpan.start, sections[1]!.treeSpan.end), '# A\na\n\n### B\nb\n\nC\n-\nc\n\n');
    assert.equal(text.slice(sections[3]!.bodySpan.start, sections[3]!.bodySpan.end), 'c\n\n');
    assert.deepEqual(sections.map((section) => section.passages.map((one) => one.rendered.text)), [['before'], ['a'], ['b'], ['c'], []]);
  });

  it('takes no heading from fences, quotes, lists and front matter', () => {
    const { sections } = parse('---\n# c\nkey: 1\n---\n> # quoted\n\n- # listed\n\n```\n# fenced\n```\n\n## real\n');
    assert.deepEqual(sections.map((section) => section.title), ['', 'real']);
  });

  it('places items, nested items and continuations', () => {
    const { passages } = parse('1. one\n\n   more\n   - [x] done\n2. two\n\n> quoted\n');
    assert.deepEqual(passages.map(({ rendered, item, quoted }) => [rendered.text, item?.index, item?.depth, item?.ordered, item?.continuation, item?.checked, item?.parent, quoted]), [
      ['one', 0, 0, true, false, undefined, undefined, false],
      ['more', 0, 0, true, true, undefined, undefined, false],
      ['done', 0, 1, false, false, true, 0, false],
      ['two', 1, 0, true, false, undefined, undefined, false],
      ['quoted', undefined, undefined, undefined, undefined, undefined, undefined, true],
    ]);
  });

  it('reads tables with escaped bars, short rows and empty cells', () => {
    const text = '| A | B |\n|---|---|\n| x \\| y `p\\|q` | |\n| z |\n';
    const { tables } = parse(text);
    assert.deepEqual(tables[0]!.rows.map((row) => row.cells.map((cell) => cell.rendered.text)), [['x | y p|q', ''], ['z']]);
    assert.deepEqual(tables[0]!.rows[0]!.cells.map((cell) => cell.cell), [
      { table: 0, row: 0, column: 0, header: 'A' }, { table: 0, row: 0, column: 1, header: 'B' },
    ]);
    const empty = tables[0]!.rows[0]!.cells[1]!.span;
    assert.equal(empty.start, empty.end);
    assert.equal(text.slice(empty.start - 2, empty.start + 1), '| |');
  });

  it('finds comments everywhere, and none in code', () => {
    const { comments } = parse('a <!-- one --> b\n\n<!-- two\nlines --> <!-- three -->\n\n`<!-- no -->`\n\n```\n<!-- no -->\n```\n');
    assert.deepEqual(comments.map((comment) => comment.text), ['one', 'two\nlines', 'three']);
  });
});

describe('parse: inline', () => {
  it('leads back through marks, escapes and character references', () => {
    assert.equal(sourceOf('about **29 _tool_ calls** now', '29 tool calls'), '29 _tool_ calls');
    assert.equal(sourceOf('fell by 4&nbsp;% at last', '4\u00a0%'), '4&nbsp;%');
    assert.equal(sourceOf('up to 3\\* times', '3*'), '3\\*');
    assert.equal(sourceOf('> one\n> two', 'one two'), 'one\n> two');
    assert.equal(sourceOf('\uFEFFa &lt;0.01ms b', '<0.01ms'), '&lt;0.01ms');
  });

  it('marks links, addresses, evidence and footnotes, with or without a definition', () => {
    const { rendered, marks } = only('[143 tests](evidence:a.b)[^a.c], https://a.example/x_y_(z). x@b.example `c`');
    assert.equal(rendered.text, '143 tests, https://a.example/x_y_(z). x@b.example c');
    assert.deepEqual(marks.map(({ kind, url, span }) => [kind, url, rendered.text.slice(span.start, span.end)]), [
      ['link', 'evidence:a.b', '143 tests'],
      ['footnote', 'a.c', ''],
      ['link', 'https://a.example/x_y_(z)', 'https://a.example/x_y_(z)'],
      ['link', 'mailto:x@b.example', 'x@b.example'],
      ['code', undefined, 'c'],
    ]);
  });

  it('leaves single tildes and comparisons alone', () => {
    assert.equal(only('~5 s to ~10 s, <0.01ms').rendered.text, '~5 s to ~10 s, <0.01ms');
    assert.deepEqual(only('~~gone~~').marks.map((mark) => mark.kind), ['delete']);
  });
});

describe('parse: leads', () => {
  const leads: readonly (readonly [string, string | undefined, string?])[] = [
    ['**harbor**: one command', 'harbor', 'one command'],
    ['**harbor:** one command', 'harbor', 'one command'],
    ['**harbor** — one command', 'harbor', 'one command'],
    ['**harbor** (VM sandbox) — one command', 'harbor', 'one command'],
    ['`harbor` - one command', 'harbor', 'one command'],
    ['[harbor](https://h.example): one command', 'harbor', 'one command'],
    ['**[harbor](https://h.example)** -- one command', 'harbor', 'one command'],
    ['- harbor wall: one command', 'harbor wall', 'one command'],
    ['harbor: one command', 'harbor', 'one command'],
    ['**harbor**-based tools', undefined],
    ['**"Why bread?"** — because', undefined],
    ['**Why bread?** — because', undefined],
    ['one two three four five six seven: eight', undefined],
    ['It works. Then: nothing', undefined],
    ['https://h.example: one', undefined],
    ['at 10:30 sharp', undefined],
    ['plain text', undefined],
  ];
  for (const [text, lead, rest] of leads) {
    it(text, () => {
      const passage = only(text);
      assert.equal(passage.lead?.text, lead);
      if (passage.lead) assert.equal(passage.rendered.text.slice(passage.lead.rest), rest);
      if (passage.lead) assert.equal(passage.rendered.text.slice(passage.lead.span.start, passage.lead.span.end), lead);
    });
  }
});

describe('parse: front matter', () => {
  it('is read behind a byte order mark and with any line ending', () => {
    for (const eol of ['\n', '\r\n', '\r']) {
      const { frontMatter, title } = parse(['\uFEFF---', 'dossier: brief', 'evidence: [a.md]', '---', '# T'].join(eol));
      assert.deepEqual(frontMatter?.values, { dossier: 'brief', evidence: ['a.md'] });
      assert.equal(title?.rendered.text, 'T');
    }
  });

  it('is plain Markdown while it is not closed', () => {
    for (const text of ['---\ndossier: brief\n\n# T\n\ntext\n', '---\ndossier: br\n\n# T\n\n## S\n\n---\n\ntext', '---\n\n# T\n\n---\n']) {
      const { frontMatter, title } = parse(text);
      assert.equal(frontMatter, undefined);
      assert.equal(title?.rendered.text, 'T');
    }
  });

  it('says what is wrong with it, and where', () => {
    const text = '---\nevidence: [a, b\nkey: 1\n---\n# T\n';
    const { frontMatter } = parse(text);
    assert.deepEqual(frontMatter?.values, {});
    assert.ok(frontMatter?.problem && frontMatter.problem.span.start > 3 && frontMatter.problem.span.end <= frontMatter.span.end);
  });

  it('survives hostile YAML', () => {
    const bomb = `---\na: &a [x]\n${Array.from({ length: 20 }, (_, i) => `k${i}: &b${i} [${`*${i === 0 ? 'a' : `b${i - 1}`},`.repeat(9)}]`).join('\n')}\n---\n`;
    assert.ok(parse(bomb).frontMatter?.problem);
    assert.deepEqual(parse('---\n__proto__: {x: 1}\n---\n').frontMatter?.problem, undefined);
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
  });
});

describe('parse: bad input', () => {
  const hostile: Record<string, (length: number) => string> = {
    quotes: (n) => `${'>'.repeat(n)} a`,
    'quoted lines': (n) => `${'>'.repeat(300)} a\n`.repeat(n / 300),
    lists: (n) => `${'- '.repeat(n / 2)}a`,
    'numbered lists': (n) => `${'1. '.repeat(n / 3)}a`,
    emphasis: (n) => '*a **b '.repeat(n / 7),
    brackets: (n) => '['.repeat(n),
    images: (n) => '![a]('.repeat(n / 5),
    'wide table': (n) => `${'|a'.repeat(n / 4)}|\n${'|-'.repeat(n / 4)}|\n`,
    backticks: (n) => Array.from({ length: Math.sqrt(n) }, (_, i) => '`'.repeat(i + 1)).join(' '),
    comments: (n) => '<!-- '.repeat(n / 5),
    addresses: (n) => `${'http://a.b/'.repeat(n / 22)}${')'.repeat(n / 2)}`,
    'one line': (n) => 'word 12 '.repeat(n / 8),
  };
  for (const [name, make] of Object.entries(hostile)) {
    it(`${name} take about linear time`, () => {
      const started = performance.now();
      parse(make(40_000));
      assert.ok(performance.now() - started < 6000);
    });
  }

  it('nothing, binary and unpaired surrogates have an outline', () => {
    for (const text of ['', '\uFEFF', '\0\0\0', '\uD800 \uDC00', '\r', '---', '---\n', '#', '|', '```', '<!--']) {
      const { sections } = parse(text);
      assert.equal(sections[0]!.span.end, sections[1]?.span.start ?? text.length);
    }
  });

  it('a NUL does not move what follows it', () => {
    assert.equal(sourceOf('**\0\\** x', '\0'), '\0');
  });
});

describe('parse: again after an edit', () => {
  it('gives the same with a memo as without', () => {
    const memo = parseMemo();
    const block = (i: number) => `## Part ${i}\n\n${'Some **bold** text with 12 tests. '.repeat(40)}\n\n`;
    const text = Array.from({ length: 8 }, (_, i) => block(i)).join('');
    parseDocument('file:///d.md', text, memo);
    assert.equal(memo.work.chunksParsed, 8);
    const edited = text.replace('Part 3', 'Part three, renamed');
    assert.deepEqual(parseDocument('file:///d.md', edited, memo), parse(edited));
    assert.equal(memo.work.chunksParsed, 9);
  });
});
