import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applySuppressions } from '../../../server/src/core/check/suppressions.ts';
import { suppressOptions } from '../../../server/src/core/features/suppress.ts';
import type { MarkdownDocument } from '../../../server/src/core/model/document.ts';
import type { Finding } from '../../../server/src/core/model/finding.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { applyEdits } from '../../../server/src/core/text/text-edit.ts';

const target = '17 lanterns';

function findingAt(start: number): Finding {
  return {
    rule: 'metric-mismatch', severity: 'error', span: { start, end: start + target.length },
    message: 'm', related: [], fixes: [],
  };
}

/** What a reader sees, and how it is nested; comments show nowhere in it. */
function shape(document: MarkdownDocument): unknown {
  return {
    passages: document.passages.map(({ rendered, kind, quoted, item, cell }) => ({
      text: folded(rendered.text), kind, quoted, cell: cell && { ...cell, header: folded(cell.header) },
      item: item && { list: item.list, index: item.index, depth: item.depth, ordered: item.ordered, continuation: item.continuation },
    })),
    rows: document.tables.map((table) => table.rows.length),
    sections: document.sections.map((section) => [section.depth, section.title]),
    frontMatter: document.frontMatter?.values,
  };
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function suppressEach(text: string): { title: string; text: string }[] {
  const document = parseDocument('file:///d.md', text);
  return suppressOptions(document, findingAt(text.indexOf(target))).map(({ title, edits }) => ({ title, text: applyEdits(text, edits) }));
}

function assertHarmless(before: string, after: string): void {
  const document = parseDocument('file:///d.md', after);
  assert.deepEqual(shape(document), shape(parseDocument('file:///d.md', before)), after);
  const { kept, suppressions } = applySuppressions(document, [findingAt(after.indexOf(target))]);
  assert.deepEqual(kept, [], after);
  assert.deepEqual(suppressions.map(({ rules, reason, used }) => ({ rules, reason, used })),
    [{ rules: ['metric-mismatch'], reason: 'reason', used: true }], after);
}

const places: Readonly<Record<string, string>> = {
  'a paragraph': `# T\n\nText before.\n\nWe hung 17 lanterns at once.\n\nAfter.\n`,
  'the first line of the file': `We hung 17 lanterns.\n`,
  'a later line of a paragraph': `# T\n\nThe bridge was dark until\nwe hung 17 lanterns on it\nin one night.\n`,
  'a line before a hard break': `The bridge was dark\nand 17 lanterns hung\\\nin the wind.\n`,
  'a heading': `# T\n\nText.\n\n## With 17 lanterns\n\nMore.\n`,
  'a setext heading': `Text.\n\nWith 17 lanterns\n----------------\n\nMore.\n`,
  'the first item of a list': `Intro:\n\n- hung 17 lanterns\n- took them down\n`,
  'a later item of a list': `- took them down\n- hung 17 lanterns\n- went home\n`,
  'a later item of an ordered list': `3. took them down\n4. hung 17 lanterns\n5. went home\n`,
  'an item after one with two digits': `9. nine\n10. ten\n11. hung 17 lanterns\n`,
  'an item of a loose list': `- took them down\n\n- hung 17 lanterns\n\n- went home\n`,
  'an item after a nested list': `- one\n  - inner\n  - more\n- hung 17 lanterns\n`,
  'the first nested item': `- one\n  - hung 17 lanterns\n  - more\n- two\n`,
  'a later nested item': `- one\n  - inner\n  - hung 17 lanterns\n- two\n`,
  'a list right under a paragraph': `Intro:\n- hung 17 lanterns\n- b\n`,
  'a task': `- [x] done\n- [ ] hang 17 lanterns\n`,
  'a wrapped item': `- one\n- we went out and\n  hung 17 lanterns there\n- two\n`,
  'the second paragraph of an item': `- one\n\n  We hung 17 lanterns.\n\n- two\n`,
  'a block quote': `> Before.\n>\n> We hung 17 lanterns.\n`,
  'a list in a block quote': `> - one\n> - hung 17 lanterns\n`,
  'a cell': `| What | How |\n|---|---|\n| a | b |\n| Light | We hung 17 lanterns |\n| c | d |\n`,
  'a cell of a table in a list': `- Table:\n\n  | What | How |\n  |---|---|\n  | Light | 17 lanterns |\n\n- two\n`,
  'a header cell': `| 17 lanterns | How |\n|---|---|\n| a | b |\n`,
  'a table at the end without a line break': `| What | How |\n|---|---|\n| Light | 17 lanterns |`,
  'behind front matter': `---\ndossier: brief\n---\nWe hung 17 lanterns.\n`,
  'tabs after the marker': `-\tone\n-\thung 17 lanterns\n`,
};

describe('suppressing a finding', () => {
  for (const [name, text] of Object.entries(places)) {
    for (const [eol, label] of [['\n', 'LF'], ['\r\n', 'CRLF']] as const) {
      it(`in ${name} (${label}) changes nothing but the finding`, () => {
        const before = text.replaceAll('\n', eol);
        const options = suppressEach(before);
        assert(options.length > 0);
        for (const option of options) {
          assertHarmless(before, option.text);
          if (eol === '\r\n') assert.doesNotMatch(option.text, /(?<!\r)\n/u);
        }
      });
    }
  }

  it('offers the row first and then the whole table', () => {
    const [row, table] = suppressEach(places['a cell']!);
    assert.match(row!.text, /^\| Light \| We hung 17 lanterns <!-- dossier-disable-line metric-mismatch: reason --> \|$/mu);
    assert.match(table!.text, /^<!-- dossier-disable metric-mismatch: reason -->\n\| What/u);
    assert.match(table!.text, /\n<!-- dossier-enable metric-mismatch -->\n$/u);
  });

  it('in front matter silences the file, below it', () => {
    const text = `---\ndossier: brief\n---\n# T\n`;
    const document = parseDocument('file:///d.md', text);
    const [option] = suppressOptions(document, findingAt(5));
    assert.equal(applyEdits(text, option!.edits), `---\ndossier: brief\n---\n<!-- dossier-disable-file metric-mismatch: reason -->\n# T\n`);
  });

  it('beside an earlier suppression keeps both at work', () => {
    const text = `# T\n\n<!-- dossier-disable-next-line length: short -->\nWe hung 17 lanterns.\n`;
    const [option] = suppressEach(text);
    assert.match(option!.text, /lanterns\. <!-- dossier-disable-line metric-mismatch: reason -->$/mu);
  });

  it('is not offered for what is wrong with a suppression', () => {
    const document = parseDocument('file:///d.md', 'We hung 17 lanterns.\n');
    for (const rule of ['unused-suppression', 'suppression-without-reason'] as const) {
      assert.deepEqual(suppressOptions(document, { ...findingAt(8), rule }), []);
    }
  });

  it('marks the reason as what to type over', () => {
    const text = `We hung 17 lanterns.\n`;
    const [edit] = suppressOptions(parseDocument('file:///d.md', text), findingAt(8))[0]!.edits;
    assert.equal(edit!.newText.slice(edit!.placeholder!.start, edit!.placeholder!.end), 'reason');
  });

  it('anywhere in any text leaves what a reader sees', () => {
    const line = fc.constantFrom('', '- a', '  - b', '1. c', '> d', '# e', 'text', '  text', '| a | b |', '|---|---|', '```', '    code', 'x  ', '***');
    fc.assert(fc.property(fc.array(line, { maxLength: 12 }), fc.nat(12), fc.constantFrom('\n', '\r\n'), (lines, at, eol) => {
      const marked = lines.map((one, i) => (i === Math.min(at, lines.length - 1) && /[a-z]/u.test(one) ? one.replace(/[a-z]+/u, target) : one));
      const text = marked.join(eol);
      const start = text.indexOf(target);
      const before = parseDocument('file:///d.md', text);
      fc.pre(start >= 0 && !before.opaque.some((span) => span.start <= start && start < span.end));
      for (const option of suppressEach(text)) {
        assert.deepEqual(shape(parseDocument('file:///d.md', option.text)), shape(before), JSON.stringify(option.text));
      }
    }), { numRuns: 400 });
  });
});
