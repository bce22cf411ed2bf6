import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import { missingSection } from '../../../server/src/core/check/rules/missing-section.ts';
import { sectionOrder } from '../../../server/src/core/check/rules/section-order.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { noCompanions } from '../../../server/src/core/model/companions.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { inferTemplate, type Proposal } from '../../../server/src/core/templates/infer/infer-template.ts';
import { joinTemplates } from '../../../server/src/core/templates/join-templates.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';
import { recogniseTemplate } from '../../../server/src/core/templates/recognise.ts';

const validate = new Ajv({ strict: false, unicodeRegExp: true })
  .compile(JSON.parse(readFileSync(new URL('../../../schemas/template.schema.json', import.meta.url), 'utf8')) as object);

interface File { readonly path: string; readonly text: string }

const infer = (files: readonly File[]): Proposal =>
  inferTemplate(files.map(({ path, text }) => ({ path, document: parseDocument(`file:///w/${path}`, text) })), builtInTemplates, 'own');
const saved = ({ yaml }: Proposal) => joinTemplates([{ uri: 'file:///w/.dossier/templates/own.yaml', text: yaml }], builtInTemplates);
const file = (i: number, headings: readonly string[], body = 'Text.\n'): File =>
  ({ path: `files/${i}.md`, text: `# Firm${i} Works — Clerk\n\n${headings.map((heading) => `## ${heading}\n\n${body}\n`).join('')}` });

function findings(files: readonly File[], proposal: Proposal): string[] {
  const { templates } = saved(proposal);
  return files.flatMap(({ path, text }) => {
    const document = parseDocument(`file:///w/${path}`, text);
    const dossier = readDossier(document, recogniseTemplate(document, templates, path)!);
    const context = { dossier, evidence: { files: [], subjects: [], items: [], unreadable: [] }, metrics: [], claims: [], companions: noCompanions, settings: defaultSettings };
    return [missingSection, sectionOrder].flatMap((rule) => rule.check(context)).map(({ message }) => `${path}: ${message}`);
  });
}

describe('a template inferred from files', () => {
  it('is the built-in kind where they keep to it, and says in what they differ', () => {
    const brief = builtInTemplates[0]!.sections.filter(({ presence }) => presence !== 'optional').map(({ title }) => title);
    const files = [file(1, brief), file(2, brief), file(3, brief.filter((title) => title !== 'Gap Analysis'))];
    const proposal = infer(files);
    assert.equal(proposal.yaml, 'kind: brief\nextends: brief\n');
    assert.equal(proposal.drift.commonForm, 2);
    assert.deepEqual(proposal.drift.sections.find(({ title }) => title === 'Gap Analysis')!.missingIn, ['files/3.md']);
    assert.deepEqual(findings(files, proposal), ['files/3.md: The section "Gap Analysis" is missing; a brief has it after "Why This Role".']);
  });

  it('takes over their own sections, their order, and what they never have', () => {
    const mine = ['Role Summary', 'Gap Analysis', 'Lead Profile', 'Teaching Statement', 'Resume Emphasis', 'Cover Letter Hooks'];
    const files = [file(1, mine), file(2, mine), file(3, mine)];
    const proposal = infer(files);
    const template = parse(proposal.yaml) as { order: string[]; sections: { id: string; presence: string }[] };
    assert.deepEqual(template.order, ['role-summary', 'gap-analysis', 'lead-profile', 'teaching-statement', 'resume-emphasis', 'cover-letter-hooks']);
    assert.equal(template.sections.find(({ id }) => id === 'teaching-statement')!.presence, 'required');
    assert.equal(template.sections.find(({ id }) => id === 'tailored-pitch')!.presence, 'optional');
    assert.deepEqual(findings(files, proposal), []);
  });

  it('is a kind of its own for headings in another language, with shapes, columns and a company in its place', () => {
    const text = (i: number, gaps = 'Lücken') => `# Firm${i} — Planerin\n\n## Warum Firm${i}\n\nText.\n\n## ${gaps} und Umgang\n\n| Lücke | Umgang |\n|---|---|\n| a | b |\n\n## Vor dem Absenden\n\n- [ ] lesen\n`;
    const files = [1, 2, 3].map((i) => ({ path: `b/${i}.md`, text: text(i) }));
    files.push({ path: 'b/4.md', text: text(4, 'Schwächen') });
    const proposal = infer(files);
    assert.deepEqual(parse(proposal.yaml), {
      kind: 'own', title: '{company} — {role}', file: '{company}-{role}-own.md',
      sections: [
        { id: 'warum-company', title: 'Warum {company}', presence: 'required', owner: 'nobody', shape: 'prose' },
        { id: 'lücken-und-umgang', title: 'Lücken und Umgang', aliases: ['Schwächen und Umgang'], presence: 'required', owner: 'nobody', shape: 'table', columns: [{ header: 'Lücke' }, { header: 'Umgang' }] },
        { id: 'vor-dem-absenden', title: 'Vor dem Absenden', presence: 'required', owner: 'nobody', shape: 'checklist' },
      ],
    });
    assert.deepEqual(proposal.drift.sections[1]!.guesses, [{ title: 'Schwächen und Umgang', files: 1, reason: 'both say "umgang", and no file has both' }]);
    assert.deepEqual([proposal.unrecognised, findings(files, proposal)], [[], []]);
  });

  it('recognises by path what headings do not tell, and says what it cannot recognise', () => {
    const proposal = infer([{ path: 'a/x[1].md', text: '# A\n\n## One\n' }, { path: 'a/y.md', text: '# B\n\n## One\n' }, { path: 'a/z.md', text: '---\ndossier: tracker\n---\n\n## One\n' }]);
    assert.deepEqual((parse(proposal.yaml) as { recognise: object }).recognise, { files: ['a/x?1?.md', 'a/y.md', 'a/z.md'] });
    assert.deepEqual(proposal.unrecognised, ['a/z.md']);
  });

  const heading = fc.constantFrom(
    ...builtInTemplates[0]!.sections.map(({ title }) => title), 'Why Firm1', 'Teaching Statement', 'Research Plan', 'Notes on Pay', 'Pay Notes', 'Über mich', 'X', '3. Sources (old)', 'a: b', '*', '{company}', 'gap-analysis', '年収',
  );
  const bodies = fc.constantFrom('Text.\n', '- a\n- b\n', '1. a\n', '- [ ] a\n', '| A | B |\n|---|---|\n| 1 | 2 |\n', '- **"Q?"** → A\n', '**A**: b\n\n**B**: c\n', '', '```\n## Gap Analysis\n```\n');
  const sets = fc.array(fc.tuple(fc.uniqueArray(heading, { maxLength: 9 }), bodies), { minLength: 2, maxLength: 8 })
    .map((all) => all.map(([headings, body], i) => file(i, headings, body)));

  it('is valid, recognises every file, and finds nothing missing in files of the common form', () => {
    fc.assert(fc.property(sets, (files) => {
      const proposal = infer(files);
      if (proposal.drift.sections.length === 0) return;
      assert.ok(validate(parse(proposal.yaml)), `${proposal.yaml}${JSON.stringify(validate.errors)}`);
      const { templates, problems } = saved(proposal);
      assert.deepEqual(problems.map(({ message }) => message), [], proposal.yaml);
      for (const { path, text } of files) assert.equal(recogniseTemplate(parseDocument('file:///x.md', text), templates, path)?.id, proposal.kind, `${path}\n${proposal.yaml}`);
      const lacking = new Set(proposal.drift.sections.flatMap(({ missingIn }) => missingIn));
      const missing = findings(files.filter(({ path }) => !lacking.has(path)), proposal).filter((message) => message.includes('is missing'));
      assert.deepEqual(missing, [], proposal.yaml);
    }), { numRuns: 40 });
  });

  it('is the same whatever order the files come in', () => {
    fc.assert(fc.property(sets, (files) => {
      assert.deepEqual(infer(files.toReversed()), infer(files));
    }), { numRuns: 12 });
  });
});
