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

const titles = [...brief!.sections.map(({ title }) => title), 'Other', 'Why Wexcombe (authentic)', 'Role Summary (night)'];
/** Headings as people write them: with marks, underlined, closed, inside a quotation where they are none. */
const headings = fc.tuple(fc.constantFrom(...titles), fc.constantFrom('## ', '### ', '# ', '##  ', 'setext', 'closed', '> ## ', '- ## ')).map(([title, style]) =>
  (style === 'setext' ? `${title}\n---\n` : style === 'closed' ? `## ${title} ##\n` : `${style}${title}\n`));
const bodies = [
  'text\n', '- a\n- b\n', '| Gap | How to Frame |\n|---|---|\n| a | b |\n', '```\n# x\n## Gap Analysis\n```\n', '~~~md\n## Lead Profile\n', '- **"Q?"** → A\n', '<!-- c -->\n', '> quoted\n> ## Gap Analysis\n', '\n',
  '---\n', 'no end', '<!-- dossier-disable-next-line section-order: so it is -->\n', '<!-- dossier-disable missing-section: later -->\n', '<!-- dossier-enable missing-section -->\n', '<div>\n## Lead Profile\n</div>\n', '[ref]: https://x.example\n',
  'a[^1]\n\n[^1]: note\n', '    indented\n', '- a\n\n  ## Gap Analysis\n', '\u2028text\u0085\n', '| a |\n', '| Gap | How to Frame |\n| a | b |\n', '| Gap | How to Frame |\n|---|\n| a | b |\n', '- | Gap | How to Frame |\n  | a | b |\n', '**Comp**: £9 - £8\n', '\ttab\n', 'trailing  \nspace\n',
];
const fronts = ['', '', '\uFEFF', '---\ndossier: brief\n---\n', '---\ntitle: "a"\n---\n\n# A — B\n\n', '---\nbroken: [\n---\n', '# A — B\n'];
const documents = fc.tuple(
  fc.constantFrom(...fronts),
  fc.array(fc.tuple(headings, fc.constantFrom('', '\n'), fc.constantFrom(...bodies), fc.constantFrom('', '\n')), { maxLength: 10 }),
  fc.constantFrom('\n', '\r\n'),
).map(([front, parts, eol]) => `${front}${parts.map((part) => part.join('')).join('')}`.replaceAll('\n', eol));

describe('all safe fixes', () => {
  it('leave nothing safe to be done, and lose no line', () => {
    fc.assert(fc.property(documents, (text) => {
      const fixed = fix(text);
      assert.deepEqual(check(fixed).findings.filter(({ fixes }) => fixes.some(({ safe }) => safe)).map(({ message }) => message), []);
      assert.equal(fix(fixed), fixed);
      assert.equal(fixed.startsWith('\uFEFF'), text.startsWith('\uFEFF'));
      const left = fixed.replace(/^\uFEFF/u, '').split(/\r?\n/);
      for (const line of text.replace(/^\uFEFF/u, '').split(/\r?\n/).filter((one) => one.trim() !== '' && one !== '|---|')) {
        const at = left.indexOf(line);
        assert.ok(at >= 0, `lost: ${line}\n${fixed}`);
        left.splice(at, 1);
      }
    }), { numRuns: 30 });
  });

  it('leave a section where a suppression above it, behind it or around it would come to speak of another', () => {
    const ordered = (above: string, between = '') => `# A — B\n\n## Gap Analysis\n\ntext\n\n${between}## Lead Profile\n\ntext\n\n${above}## Cover Letter Hooks\n\n- a\n`;
    const moves = (text: string) => check(text).findings.filter(({ rule }) => rule === 'section-order').flatMap(({ fixes }) => fixes.map(({ safe }) => safe));
    assert.deepEqual(moves(ordered('')), [true]);
    assert.deepEqual(moves(ordered('', '<!-- dossier-disable-next-line empty-section: r -->\n')), [false]);
    assert.deepEqual(moves(ordered('<!-- dossier-disable-next-line empty-section: r -->\n')), [false]);
    assert.deepEqual(moves(ordered('<!-- dossier-disable length: r -->\n\n')), [false]);
    assert.deepEqual(moves(ordered('<!-- dossier-disable-line length: r -->\n\n')), [true]);
    const missing = check('# A — B\n\n## Role Summary\n\ntext\n\n<!-- dossier-disable-next-line length: r -->\n## Tailored Pitch\n\nOne.\n').findings
      .filter(({ message }) => message.includes('"Lead Profile" is missing')).flatMap(({ fixes }) => fixes.map(({ safe }) => safe));
    assert.deepEqual(missing, [false]);
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
