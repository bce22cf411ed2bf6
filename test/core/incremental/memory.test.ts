import assert from 'node:assert/strict';
import { parseMemo } from '../../../server/src/core/parse/parse-chunks.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { collectGarbage } from '../../support/collect-garbage.ts';

describe('incremental: memory', () => {
  it('no earlier text is kept for the parts that were read in it', async () => {
    const memo = parseMemo();
    const line = 'The loom stood by the window — and whoever came in looked at it first. ';
    let text = Array.from({ length: 120 }, (_, i) => `## Room ${i}\n\n${`${i} ${line}`.repeat(24)}\n\nIt was quiet there.\n\n`).join('');
    const size = 2 * text.length;
    // Down the document, in a heading and in a paragraph of every other section.
    const edit = (from: RegExp, to: string): void => {
      text = text.replace(from, to);
      assert.ok(parseDocument('file:///d.md', text, memo).passages.length > 0);
    };
    edit(/$/, '');
    edit(/Room 0/, '$&x');
    await collectGarbage();
    const before = process.memoryUsage().heapUsed;
    for (let i = 2; i < 120; i += 2) {
      edit(new RegExp(`Room ${i}$`, 'm'), '$&x');
      edit(new RegExp(`(?<=Room ${i + 1}\\n\\n${i + 1} The loom)`), 's');
    }
    await collectGarbage();
    const grown = process.memoryUsage().heapUsed - before;
    assert.ok(grown < 10 * size, `${grown} bytes are kept of texts of ${size} each`);
  }).timeout(60_000);
});
