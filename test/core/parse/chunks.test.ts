import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Passage } from '../../../server/src/core/model/document.ts';
import { disarm, splitChunks } from '../../../server/src/core/parse/chunks.ts';
import { readLeaves } from '../../../server/src/core/parse/outline.ts';
import { parseChunk } from '../../../server/src/core/parse/parse-chunks.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';

const filler = 'words of a sentence that goes on and on. '.repeat(8);
/** Blocks in any order, long enough that every few of them are a chunk. */
const blocks = [
  `- ${filler}\n`, `- ${filler}\n`, `- ${filler}\n\n`, `- **Lead**: ${filler}\n\n`, `* ${filler}\n`, `+ ${filler}\n\n`, `- outer\n  - ${filler}\n\n  ${filler}\n`, '- one\n', '-\n', '- - nested\n',
  `1. ${filler}\n`, `2. ${filler}\n\n`, `${filler}\n\n`, `${filler}\n`, `## ${filler}\n`, '## Heading\n\n', `> ${filler}\n`, '> - quoted\n', '* * *\n', '- - -\n', '---\n', '===\n', '    code\n', '\n\n',
  '| a | b |\n|---|---|\n| c | d |\n', '```\n- no item\n```\n', '<div>\n- no item\n\n', '<!-- c -->\n', '<!--\n- no item\n-->\n', '[^1]: note\n', `${'- short\n'.repeat(60)}`, '- [ ] task\n', '- ```\n  - no item\n  ```\n',
];
const markdown = fc.array(fc.constantFrom(...blocks), { minLength: 6, maxLength: 25, size: 'max' }).map((parts) => parts.join(''));

const plain = ({ rendered, item, cell, kind, section, quoted, span }: Passage): unknown => [span, rendered.text, item, cell, kind, section, quoted];

describe('parse: chunks read the same alone as together', () => {
  it('passages, lists that are cut between items, and tables', () => {
    let cut = 0;
    fc.assert(fc.property(markdown, (text) => {
      fc.pre(!text.startsWith('---'));
      cut += splitChunks(text, 0).length - 1;
      const whole = readLeaves(parseChunk(text, disarm(text), 0));
      const { passages, opaque, tables } = parseDocument('file:///d.md', text);
      assert.deepEqual(passages.map(plain), whole.passages.map(plain));
      assert.deepEqual([opaque, tables.map(({ span }) => span)], [whole.opaque, whole.tables.map(({ span }) => span)]);
    }), { numRuns: Number(process.env['EDITS'] ?? 120) });
    assert.ok(cut > 20);
  });

  it('a long list is many chunks, however its items are set apart', () => {
    for (const end of ['\n', '\n\n', '\n  more\n']) {
      const text = `- **Item**: ${filler}${end}`.repeat(300);
      assert.ok(Math.max(...splitChunks(text, 0).map((chunk) => chunk.end - chunk.start)) < 2048);
    }
  });

  it('a row of dashes, a fence and a comment are not cut', () => {
    for (const text of [`${'- - -\n'.repeat(400)}`, `\`\`\`\n${'- item\n'.repeat(400)}`, `<!--\n${'- item\n'.repeat(400)}`]) assert.equal(splitChunks(text, 0).length, 1);
  });
});
