import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkDossier } from '../../../server/src/core/check/check.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../../server/src/core/evidence/read-evidence.ts';
import { hoverAt } from '../../../server/src/core/features/hover.ts';
import { previewOf } from '../../../server/src/core/features/preview.ts';
import type { Preview, PreviewBlock, PreviewInline } from '../../../server/src/core/features/preview.ts';
import type { MarkdownDocument } from '../../../server/src/core/model/document.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';

const evidence = joinEvidence([readEvidence('file:///evidence.md', '# Proof\n\n## Lamps\n- **lampwork**: 48 lamps relit by hand\n')], []);
const brief = builtInTemplates.find(({ id }) => id === 'brief')!;

function preview(text: string): { preview: Preview; document: MarkdownDocument } {
  const document = parseDocument('file:///d.md', text);
  return { preview: previewOf(checkDossier(readDossier(document, brief), evidence, defaultSettings), { today: '2026-03-01', maxAgeDays: 365 }), document };
}

function inlines(blocks: readonly PreviewBlock[]): PreviewInline[] {
  return blocks.flatMap((block): PreviewInline[] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph': return [...block.content];
      case 'list': return block.items.flatMap((item) => [...item.content, ...inlines(item.children)]);
      case 'table': return [block.header, ...block.rows].flat().flatMap((cell) => [...cell.content]);
      case 'code': return [];
    }
  });
}

/** Blocks as one would outline them on paper. */
function outline(blocks: readonly PreviewBlock[]): unknown[] {
  const text = (content: readonly PreviewInline[]): string => content.map((inline) => inline.text).join('');
  return blocks.map((block) => {
    switch (block.type) {
      case 'heading': return `${'#'.repeat(block.depth)} ${text(block.content)}`;
      case 'paragraph': return (block.quoted ? '> ' : '') + text(block.content);
      case 'list': return block.items.map((item) => [text(item.content), ...outline(item.children)]);
      case 'table': return { table: [block.header, ...block.rows].map((row) => row.map((cell) => text(cell.content))) };
      case 'code': return { code: block.text };
    }
  });
}

describe('preview', () => {
  it('says what the dossier makes of the evidence, and names of a confidential item only its id', () => {
    const text = '# Proof\n\n## Lamps\n- 48 lamps relit by hand (as of 2020-01-01)\n- A keeper of secrets (confidential) ^keeper\n- 12 buoys painted\n';
    const own = joinEvidence([readEvidence('file:///evidence.md', text)], []);
    const document = parseDocument('file:///d.md', '# Skerry Trust — Keeper\n\n## Resume Emphasis\n\n1. 48 lamps relit by hand\n');
    const { evidence: made } = previewOf(checkDossier(readDossier(document, brief), own, defaultSettings), { today: '2026-03-01', maxAgeDays: 365 });
    assert.deepEqual([made.used, made.items], [1, 3]);
    assert.deepEqual(made.unused.map(({ text: shown, place }) => [shown, place]), [['keeper', 'evidence.md:5'], ['12 buoys painted', 'evidence.md:6']]);
    assert.deepEqual(made.stale.map(({ place, uri, range }) => [place, uri, range.start.line]), [['evidence.md:4', 'file:///evidence.md', 3]]);
    assert.deepEqual(made.unsourced, []);
  });

  it('nests lists, and what stands inside their items', () => {
    const text = '- one\n  - inner\n\n    more\n  - second\n- two\n\n  ```\n  code\n  ```\n\nAfter.\n\n1. other\n';
    assert.deepEqual(outline(preview(text).preview.blocks), [
      [['one', [['inner', 'more'], ['second']]], ['two', { code: 'code' }]], 'After.', [['other']],
    ]);
  });

  it('keeps two lists apart that follow each other', () => {
    assert.deepEqual(outline(preview('- a\n- b\n\n* c\n').preview.blocks), [[['a'], ['b']], [['c']]]);
  });

  it('holds headings, quotes, tables and code, but no HTML', () => {
    const text = '# T\n\n> Quoted\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n```js\nlet a;\n```\n\n    indented\n\n<div onclick="x()">\nhtml\n</div>\n\n<!-- note -->\n';
    assert.deepEqual(outline(preview(text).preview.blocks), [
      '# T', '> Quoted', { table: [['A', 'B'], ['1', '2']] }, { code: 'let a;' }, { code: 'indented' },
    ]);
  });

  it('styles runs of text, one inside the other', () => {
    const [paragraph] = preview('a **b *c* `d`** [e](https://example.org)\n').preview.blocks;
    assert(paragraph?.type === 'paragraph');
    assert.deepEqual(paragraph.content.map(({ text, styles, url }) => [text, [...styles].sort().join(' '), url]), [
      ['a ', '', undefined], ['b ', 'strong', undefined], ['c', 'emphasis strong', undefined], [' ', 'strong', undefined],
      ['d', 'code strong', undefined], [' ', '', undefined], ['e', 'link', 'https://example.org'],
    ]);
  });

  it('marks numbers within claims, with the evidence', () => {
    const { preview: made } = preview('# Glow — Lamplighter\n\n## Tailored Pitch\n\nOn **lampwork** I relit *57* lamps by hand.\n');
    const marked = inlines(made.blocks).filter((inline) => inline.metric !== undefined);
    assert.equal(marked.map(({ text }) => text).join('').startsWith('57'), true);
    const mark = made.marks[marked[0]!.metric!]!;
    assert.equal(mark.state, 'contradicted');
    assert(mark.details.some((detail) => detail.includes('48 lamps') && detail.includes('evidence.md:4')), mark.details.join('\n'));
  });

  it('shows every passage of any text once and in order, whatever it is', () => {
    const line = fc.oneof(
      fc.constantFrom('', '- a', '  - b', '1. c', '   d', '> e', '# f', '| a | b |', '|---|---|', '```', '    code', '48 lamps relit', '**57 lamps** `x`', '<b>', '- [ ] g'),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const { preview: made, document } = preview(lines.join('\n'));
      const shown = inlines(made.blocks).map(({ text }) => text).join('');
      assert.equal(shown, document.passages.map(({ rendered }) => rendered.text).join(''));
      for (const inline of inlines(made.blocks)) {
        if (inline.claim !== undefined) assert.equal(made.marks[inline.claim]?.kind, 'claim');
        if (inline.metric !== undefined) assert.equal(made.marks[inline.metric]?.kind, 'metric');
      }
    }), { numRuns: 200 });
  });
});

describe('hover', () => {
  it('describes the number at both of its ends, and nothing beside it', () => {
    const text = '# Glow — Lamplighter\n\n## Tailored Pitch\n\nOn lampwork I relit 48 lamps by hand.\n';
    const document = parseDocument('file:///d.md', text);
    const result = checkDossier(readDossier(document, brief), evidence, defaultSettings);
    const start = text.indexOf('48');
    const at = (offset: number): string | undefined => hoverAt(result, offset)?.descriptions[0]?.headline;
    assert.match(at(start) ?? '', /^Backed/u);
    assert.match(at(start + 2) ?? '', /^Backed/u);
    assert.equal(at(2), undefined);
  });
});
