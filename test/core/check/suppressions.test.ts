import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applySuppressions } from '../../../server/src/core/check/suppressions.ts';
import type { Finding, RuleId } from '../../../server/src/core/model/finding.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';

/** Findings of one rule on every line that holds the word FAULT; returns the lines (from 1) that stay. */
function keptLines(text: string, rule: RuleId = 'placeholder'): { kept: number[]; used: boolean[]; reasons: (string | undefined)[] } {
  const document = parseDocument('file:///a.md', text);
  const findings: Finding[] = [...text.matchAll(/FAULT/g)].map(({ index }) => ({
    rule, severity: 'warning', span: { start: index, end: index + 5 }, message: 'x', related: [], fixes: [],
  }));
  const { kept, suppressions } = applySuppressions(document, findings);
  return {
    kept: kept.map(({ span }) => text.slice(0, span.start).split('\n').length),
    used: suppressions.map((each) => each.used),
    reasons: suppressions.map((each) => each.reason),
  };
}

describe('suppressions', () => {
  it('cover the next line that holds text', () => {
    const { kept, used, reasons } = keptLines('<!-- dossier-disable-next-line placeholder: agreed with Ann -->\n\nFAULT\n\nFAULT\n');
    assert.deepEqual({ kept, used, reasons }, { kept: [5], used: [true], reasons: ['agreed with Ann'] });
  });
  it('cover their own line', () => {
    assert.deepEqual(keptLines('FAULT <!-- dossier-disable-line placeholder: why -->\n\nFAULT\n').kept, [3]);
  });
  it('cover the range up to enable', () => {
    assert.deepEqual(keptLines('<!-- dossier-disable placeholder: why -->\n\nFAULT\n\n<!-- dossier-enable placeholder -->\n\nFAULT\n').kept, [7]);
  });
  it('without an end cover the rest of the file', () => {
    assert.deepEqual(keptLines('FAULT\n\n<!-- dossier-disable placeholder: why -->\n\nFAULT\n\nFAULT').kept, [1]);
  });
  it('cover the whole file wherever they stand', () => {
    assert.deepEqual(keptLines('FAULT\n\n<!-- dossier-disable-file placeholder: why -->\n').kept, []);
  });
  it('are about the rules they name, or all when they name none', () => {
    assert.deepEqual(keptLines('<!-- dossier-disable-next-line length, empty-section: why -->\nFAULT\n').used, [false]);
    assert.deepEqual(keptLines('<!-- dossier-disable-next-line length, placeholder: why -->\nFAULT\n').used, [true]);
    assert.deepEqual(keptLines('<!-- dossier-disable-next-line -->\nFAULT\n').kept, []);
  });
  it('without a reason say so', () => {
    assert.deepEqual(keptLines('<!-- dossier-disable-next-line placeholder -->\nFAULT\n').reasons, [undefined]);
  });
  it('are not read from code', () => {
    assert.deepEqual(keptLines('`<!-- dossier-disable-file placeholder: why -->` FAULT\n').kept, [1]);
  });
});

describe('suppressions: many of them', () => {
  const line = fc.constantFrom(
    'text', '', '<!-- dossier-disable a: why -->', '<!-- dossier-disable -->', '<!-- dossier-disable a, b -->', '<!-- dossier-enable -->', '<!-- dossier-enable a -->', '<!-- dossier-enable b, c -->',
    'text <!-- dossier-disable-line b -->', '<!-- dossier-disable-next-line c -->', '<!-- dossier-disable-next-line -->', '<!-- dossier-disable-file c -->',
  );

  it('do to each finding what they do to it alone', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 25 }), fc.array(fc.tuple(fc.nat({ max: 400 }), fc.constantFrom('a', 'b', 'c')), { maxLength: 12 }), (lines, places) => {
      const document = parseDocument('file:///d.md', lines.join('\n\n'));
      const findings = places.map(([at, rule]) => ({ rule, span: { start: Math.min(at, document.text.length), end: Math.min(at, document.text.length) } }) as unknown as Finding);
      const all = applySuppressions(document, findings);
      const alone = findings.map((finding) => applySuppressions(document, [finding]));
      assert.deepEqual(all.kept, findings.filter((_, i) => alone[i]!.kept.length === 1));
      for (const [i, { used }] of all.suppressions.entries()) assert.equal(used, alone.some(({ suppressions }) => suppressions[i]!.used));
    }));
  });
});
