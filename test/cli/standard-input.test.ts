import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inputDossier } from '../../server/src/cli/standard-input.ts';
import { parseDocument } from '../../server/src/core/parse/parse-document.ts';
import { lineIndex, rangeOf } from '../../server/src/core/text/line-index.ts';

/** Place of the first occurrence in the brief, as the input has it. */
function placeOf(input: string, part: string): string {
  const { text, place } = inputDossier(input);
  const start = text.indexOf(part);
  assert.notEqual(start, -1, `${part} is not in ${text}`);
  const { file, line, column, endLine, endColumn } = place(rangeOf(lineIndex(text), { start, end: start + part.length }));
  return `${file} ${line}:${column}-${endLine}:${endColumn}`;
}

describe('standard input as a dossier', () => {
  it('says where a part stood in the line that was read', () => {
    assert.equal(placeOf('one\n\n  29 tool calls\r\nfour 31', '29'), '- 3:3-3:5');
    assert.equal(placeOf('one\n\n  29 tool calls\r\nfour 31', '31'), '- 4:6-4:8');
    assert.equal(placeOf('\uFEFF29 calls', '29'), '- 1:1-1:3');
  });

  it('makes each line a paragraph of Resume Emphasis', () => {
    const { text } = inputDossier('first\nsecond');
    const document = parseDocument('file:///x.md', text);
    const { passages, title } = document.sections.at(-1)!;
    assert.equal(title, 'Resume Emphasis');
    assert.deepEqual(passages.filter((passage) => passage.kind === 'paragraph').map((passage) => passage.rendered.text), ['first', 'second']);
  });

  it('takes a line that starts with ## as the heading of a section', () => {
    const document = parseDocument('file:///x.md', inputDossier('## Gap Analysis\nNo lorry licence.').text);
    assert.equal(document.sections.at(-1)!.title, 'Gap Analysis');
  });

  for (const opener of ['```', '~~~ js', '<!-- never closed', '<script>', '# Another title', '    indented', '[a]: b']) {
    it(`does not let a line swallow the next one: ${opener}`, () => {
      const { text } = inputDossier(`${opener}\n29 calls`);
      const document = parseDocument('file:///x.md', text);
      const texts = document.sections.at(-1)!.passages.map((passage) => passage.rendered.text);
      assert.ok(texts.includes('29 calls'), texts.join(' | '));
      assert.equal(placeOf(`${opener}\n29 calls`, '29'), '- 2:1-2:3');
    });
  }

  it('gives every character its own place back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 8 }), (raw) => {
        const lines = raw.map((line) => line.replace(/[\r\n\uFEFF]/g, ''));
        const { text, place } = inputDossier(lines.join('\n'));
        const index = lineIndex(text);
        for (let offset = text.indexOf('Emphasis') + 8; offset < text.length; offset++) {
          if (/[\s\\]/.test(text[offset]!)) continue;
          const { line, column } = place(rangeOf(index, { start: offset, end: offset + 1 }));
          assert.equal(lines[line - 1]![column - 1], text[offset]);
        }
      }),
    );
  });
});
