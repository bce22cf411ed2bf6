import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { disarm, splitChunks } from '../../../server/src/core/parse/chunks.ts';
import { editLeaves } from '../../../server/src/core/parse/edit-leaves.ts';
import { readLeaves, type Leaves } from '../../../server/src/core/parse/outline.ts';
import { parseChunk } from '../../../server/src/core/parse/parse-chunks.ts';

const parsed = (text: string): Leaves => readLeaves(parseChunk(text, disarm(text), 0));
const brief = readFileSync(join(import.meta.dirname, '../../../examples/briefs/calder-vale-water.md'), 'utf8');

/** What stands beside words and might make more of them than words. */
const pieces = [
  'word', 'two words', 'word', 'a', '1', '12', ' ', ' ', '  ', '\n', '\r\n', '\n\n', '> ', '- ', '- ', '1. ', '2.', '    ', '# ', '## ', '**', '*', '_', '~~', '~', '`', '``',
  '[', ']', '(', ')', '![', '](u)', '](u v)', '[^a.b]', '[^a b]', '[^a]: ', '[w]: /x\n\n', '[w', '\\', '|', '&', '&amp;', '&am', 'amp;', '<br>', '<b', '<!-- c -->', '-->', '| a | b |\n|---|---|\n| word | c |\n',
  '---\n', '===\n', '```\n', 'https://a.example/b', 'www.', 'x@y.example', '\u{1F600}', 'é', '.', ':', ': ', '"', '#', '[ ] ', '[x] ',
];
const markdown = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));
const typed = fc.constantFrom('', 'x', ' ', 'x', 'river', 'two words', ' x', 'x ', '7', 'é', '.', '-', '*');
const edit = fc.tuple(markdown, fc.nat(200), fc.oneof(fc.constant(0), fc.nat(5)), typed);

describe('parse: letters in a passage are taken over without the parser', () => {
  it('with the very leaves that the parser would find', () => {
    fc.assert(fc.property(edit, ([before, at, length, inserted]) => {
      const start = before.length === 0 ? 0 : at % (before.length + 1);
      const after = before.slice(0, start) + inserted + before.slice(start + length);
      const edited = editLeaves(before, parsed(before), after)?.leaves;
      if (edited) assert.deepEqual(edited, parsed(after));
    }), { numRuns: Number(process.env['EDITS'] ?? 2500) });
  });

  it('for nearly every word of a dossier', () => {
    let [all, known] = [0, 0];
    for (const { start, end } of splitChunks(brief, 0)) {
      const chunk = brief.slice(start, end);
      const leaves = parsed(chunk);
      for (const { index } of chunk.matchAll(/(?<=\p{L})\p{L}/gu)) {
        if (index % 7 !== 0) continue;
        const after = `${chunk.slice(0, index)}x${chunk.slice(index)}`;
        const edited = editLeaves(chunk, leaves, after)?.leaves;
        all++;
        if (edited) {
          known++;
          assert.deepEqual(edited, parsed(after));
        }
      }
    }
    assert.ok(known > 0.85 * all, `${known} of ${all}`);
  });
});
