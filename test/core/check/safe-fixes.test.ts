import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkDossier } from '../../../server/src/core/check/check.ts';
import { editBetween, fixedText } from '../../../server/src/core/check/safe-fixes.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { noCompanions } from '../../../server/src/core/model/companions.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';
import { applyEdits } from '../../../server/src/core/text/text-edit.ts';

const [brief] = builtInTemplates;
const check = (text: string) => checkDossier(readDossier(parseDocument('file:///x.md', text), brief!), joinEvidence([], []), defaultSettings);
const fix = (text: string) => fixedText(check(text), defaultSettings, noCompanions);

const headings = [...brief!.sections.map(({ title }) => title), 'Other'];
const bodies = ['text\n', '- a\n- b\n', '| Gap | How to Frame |\n|---|---|\n| a | b |\n', '```\n# x\n```\n', '- **"Q?"** → A\n', '<!-- c -->\n', '> quoted\n', '\n', '---\n', 'no end'];
const documents = fc.tuple(
  fc.array(fc.tuple(fc.constantFrom('## ', '### '), fc.constantFrom(...headings), fc.constantFrom('\n', '\n\n'), fc.constantFrom(...bodies), fc.constantFrom('', '\n')), { maxLength: 10 }),
  fc.constantFrom('\n', '\r\n'),
).map(([parts, eol]) => parts.map((part) => part.join('')).join('').replaceAll('\n', eol));

describe('all safe fixes', () => {
  it('leave nothing safe to be done, and lose no line', () => {
    fc.assert(fc.property(documents, (text) => {
      const fixed = fix(text);
      assert.deepEqual(check(fixed).findings.filter(({ fixes }) => fixes.some(({ safe }) => safe)).map(({ message }) => message), []);
      assert.equal(fix(fixed), fixed);
      const left = fixed.split(/\r?\n/);
      for (const line of text.split(/\r?\n/).filter((one) => one.trim() !== '')) {
        const at = left.indexOf(line);
        assert.ok(at >= 0, `lost: ${line}\n${fixed}`);
        left.splice(at, 1);
      }
    }), { numRuns: 60 });
  });

  it('are one edit, as small as can be', () => {
    assert.deepEqual(editBetween('one two three', 'one 2 three'), { span: { start: 4, end: 7 }, newText: '2' });
    assert.deepEqual(editBetween('aa', 'aaa'), { span: { start: 2, end: 2 }, newText: 'a' });
    assert.equal(editBetween('a', 'a'), undefined);
    fc.assert(fc.property(fc.string(), fc.string(), (before, after) => {
      const edit = editBetween(before, after);
      assert.equal(edit ? applyEdits(before, [edit]) : before, after);
    }));
  });
});
