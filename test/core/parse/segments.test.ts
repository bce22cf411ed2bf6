import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { parseMarkdown } from '../../../server/src/core/parse/markdown.ts';
import { breakInCell } from '../../../server/src/core/parse/cell-break.ts';
import { ornamentOf } from '../../../server/src/core/parse/ornament.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { splitSentences } from '../../../server/src/core/parse/sentences.ts';
import { toRendered, toSource } from '../../../server/src/core/text/rendered-text.ts';

/** Pieces that meet each other in every way that matters to inline parsing. */
const pieces = [
  'word', ' ', ' ', '  ', '\n', '\r\n', '\r', '\n\n', '> ', '>', '- ', '1. ', '    ', '\t', '# ', '### ', '**', '*', '_', '~~', '~', '`', '``',
  '[', ']', '(', ')', '![', '](u)', '[^a.b]', '[^a]: ', '\\', '\\*', '\\|', '&', '&amp;', '&nbsp;', '&#65;', '&#x1F600;', '&nGt;', '&bogus;',
  '<br>', '<b>', '<0.01ms', '<!-- c -->', '<!--', '-->', '|', ' | ', '\n|---|---|\n', '| a | b |\n', '---\n', '===\n', '```\n', 'https://a.example/b', 'x@y.example',
  '\u{1F600}', 'é', '\u0000', '\uFEFF', '\u2028', '\u05D0', '29 ', '.', '"', '…', ': ', ' — ', '[ ] ', '[x] ',
];
const markdown = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

function check(text: string): void {
  const document = parseDocument('file:///p.md', text);
  assert.equal(document.sections[0]?.depth, 0);
  for (const passage of document.passages) {
    const { rendered } = passage;
    let at = 0;
    let from = passage.span.start;
    for (const segment of rendered.segments) {
      assert.equal(segment.start, at, 'segments leave no gap');
      assert.ok(segment.length > 0 && segment.sourceLength > 0);
      assert.ok(segment.source >= from, `segments go forward in ${JSON.stringify(text)}`);
      at += segment.length;
      from = segment.source + segment.sourceLength;
      if (segment.length === segment.sourceLength) {
        const written = text.slice(segment.source, from).replace(/[\r\n]/g, ' ');
        assert.equal(rendered.text.slice(segment.start, at).replace(/[\r\n]/g, ' '), written);
      }
    }
    assert.equal(at, rendered.text.length, 'segments cover the rendered text');
    assert.ok(from <= passage.span.end || rendered.segments.length === 0, `segments stay inside the passage in ${JSON.stringify(text)}`);
    assert.doesNotMatch(rendered.text, /[\r\n]/);
    assert.equal(document.sections[passage.section]!.span.start <= passage.span.start, true);
    for (const mark of passage.marks) assert.ok(mark.span.start <= mark.span.end && mark.span.end <= rendered.text.length);
    for (let offset = 0; offset < rendered.text.length; offset++) {
      const source = toSource(rendered, { start: offset, end: offset + 1 });
      assert.ok(source.start < source.end);
      assert.ok(toRendered(rendered, source.start) <= offset);
    }
    let last = 0;
    for (const sentence of splitSentences(rendered.text)) {
      assert.ok(sentence.start >= last && sentence.end > sentence.start);
      assert.equal(rendered.text.slice(last, sentence.start).trim(), '', 'no text is left between sentences');
      last = sentence.end;
    }
    assert.equal(rendered.text.slice(last).trim(), '');
  }
}

/** What CommonMark says the text of a node is that stands behind some other text of its block; signs in front of a paragraph are left out. */
function textOf(node: Nodes, before: string, block: Nodes['type'], source: string): string {
  if (node.type === 'text') return node.value.slice(before === '' && block === 'paragraph' ? ornamentOf(node.value).length : 0).replace(/\r\n|[\r\n]/g, ' ');
  if (node.type === 'inlineCode') return node.value.replace(/\r\n|[\r\n]/g, ' ');
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return /^<br[ \t]*\/?>$/.test(node.value) ? block === 'tableCell' ? breakInCell(before, source.slice(node.position!.end.offset, node.position!.end.offset! + 8)) : ' ' : '';
  if (node.type === 'image' || node.type === 'imageReference') return (node.alt ?? '').replace(/\r\n|[\r\n]/g, ' ');
  return 'children' in node ? node.children.reduce((text, child) => text + textOf(child, before + text, block, source), '') : '';
}

function leafTexts(node: Nodes, source: string): string[] {
  if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell') return [textOf(node, '', node.type, source)];
  return 'children' in node ? node.children.flatMap((child) => leafTexts(child, source)) : [];
}

describe('parse: every rendered character knows its source', () => {
  it('on texts put together from what Markdown treats specially', () => {
    fc.assert(fc.property(markdown, check), { numRuns: 1500 });
  });

  it('and is the character that CommonMark says', () => {
    fc.assert(fc.property(markdown, (text) => {
      fc.pre(!text.startsWith('\uFEFF') && !text.startsWith('---') && !text.includes('[^'));
      const rendered = parseDocument('file:///p.md', text).passages.map((passage) => passage.rendered.text.replaceAll('\0', '\uFFFD'));
      assert.deepEqual(rendered, leafTexts(parseMarkdown(text), text));
    }), { numRuns: 3000 });
  });

  it('also behind the box of a task whose text starts on the next line', () => {
    const [passage] = parseDocument('file:///p.md', '1. [x] \n word').passages;
    assert.equal(passage!.rendered.text, 'word');
  });

  it('the same in long documents, which are parsed in pieces', () => {
    const long = 'word '.repeat(80).trim();
    const blocks = fc.array(fc.tuple(fc.constantFrom(
      '## Heading', 'Setext\n===', long, `- ${long}`, `  ${long}`, `> ${long}`, `1. ${long}\n\n   ${long}`, '```', '~~~~', '<!--', '-->', '<div>', '</div>',
      '<script>', '</script>', `| a | b |\n|---|---|\n| ${long} | c |`, '    # code', 'See [label] and [other].', '\n[label]: https://a.example\n', '***',
    ), fc.constantFrom('\n', '\n\n', '\r\n')), { minLength: 5, maxLength: 30 });
    fc.assert(fc.property(blocks, (parts) => {
      const text = parts.flat().join('');
      assert.deepEqual(parseDocument('file:///p.md', text).passages.map((passage) => passage.rendered.text), leafTexts(parseMarkdown(text), text));
    }), { numRuns: 300 });
  });

  it('on arbitrary text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), { numRuns: 300 });
  });
});
