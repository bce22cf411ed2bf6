import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rules } from '../../../server/src/core/check/rules.ts';
import type { Finding, Fix, RuleId } from '../../../server/src/core/model/finding.ts';
import { noCompanions } from '../../../server/src/core/model/companions.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';
import { applyEdits } from '../../../server/src/core/text/text-edit.ts';

const structural: readonly RuleId[] = [
  'missing-section', 'empty-section', 'duplicate-section', 'section-order', 'missing-field', 'invalid-field', 'placeholder', 'length', 'table-shape', 'unknown-strength', 'unanswered-question',
];

interface Found { readonly rule: RuleId; readonly span: Finding['span']; readonly fixes: readonly Fix[]; readonly message: string }

function check(text: string): Found[] {
  const dossier = readDossier(parseDocument('file:///x.md', text), builtInTemplates[0]!);
  const context = { dossier, evidence: { files: [], subjects: [], items: [], unreadable: [] }, metrics: [], claims: [], companions: noCompanions, settings: defaultSettings };
  return rules.flatMap((rule) => (rule.applies === 'dossier' && structural.includes(rule.id)
    ? rule.check(context).map((report) => ({ fixes: [], ...report, rule: rule.id })) : []));
}

const headings = builtInTemplates[0]!.sections.map((section) => section.title);
const bodies = [
  'text\n', '- **Link**: x\n- **Comp**: £9K - £8K\n', '- a\n- b\n', '| Requirement | Evidence | Strength |\n|---|---|---|\n| a | | c |\n', '| Gap |\n|---|\n', '| Gap | b |\n', '```\n# x\n```\n',
  '- **"Q?"** →\n', '{company} TODO\n', '<!-- c -->\n', '> quoted\n', '\n\n', '---\n', 'no end', '<!--', '```', '- ',
];
const documents = fc.array(fc.tuple(fc.constantFrom('## ', '### ', '# '), fc.constantFrom(...headings, 'Other'), fc.constantFrom('\n', '\n\n'), fc.constantFrom(...bodies), fc.constantFrom('', '\n')), { maxLength: 12 })
  .chain((parts) => fc.constantFrom('\n', '\r\n', '\r').map((eol) => parts.map((part) => part.join('')).join('').replaceAll('\n', eol)));

/** Every line with something on it, in any order: what a fix must not lose. */
const lines = (text: string) => text.split(/\r\n|\n|\r/).map((line) => line.trim()).filter((line) => line !== '').sort();

describe('structural findings', () => {
  it('stand inside the text, whatever it is', () => {
    fc.assert(fc.property(fc.oneof(documents, fc.string({ unit: 'binary' })), (text) => {
      for (const { span, message } of check(text)) {
        assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length, message);
        assert.ok(message.length < 400 && !/[\r\n]/.test(message), message);
      }
    }), { numRuns: 150 });
  });

  it('fixes lose no line, keep the line ending, and remove their finding', () => {
    fc.assert(fc.property(documents, (text) => {
      const found = check(text);
      for (const { rule, message, fixes } of found) {
        for (const fix of fixes.filter(({ safe }) => safe)) {
          const fixed = applyEdits(text, fix.edits);
          const left = lines(fixed);
          for (const line of lines(text)) assert.ok(left.includes(line), `${fix.title} loses ${JSON.stringify(line)}`);
          const endings = new Set(text.match(/\r\n|\n|\r/g) ?? []);
          if (endings.size === 1) assert.deepEqual(new Set(fixed.match(/\r\n|\n|\r/g) ?? []), endings, fix.title);
          const after = check(fixed).filter((one) => one.rule === rule && one.message === message).length;
          assert.ok(after < found.filter((one) => one.rule === rule && one.message === message).length, `${fix.title}: ${message}`);
        }
      }
    }), { numRuns: 150 });
  });

  it('safe fixes, one after the other, come to an end', () => {
    fc.assert(fc.property(documents, (start) => {
      let text = start;
      for (let round = 0; ; round++) {
        assert.ok(round < 40, `no end:\n${text}`);
        const fix = check(text).flatMap(({ fixes }) => fixes).find(({ safe }) => safe);
        if (!fix) return;
        text = applyEdits(text, fix.edits);
      }
    }), { numRuns: 150 });
  });
});
