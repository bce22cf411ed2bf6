import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkDossier } from '../../../server/src/core/check/check.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { joinTemplates } from '../../../server/src/core/templates/join-templates.ts';
import { newDocument } from '../../../server/src/core/templates/new-document.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';
import { readPosting } from '../../../server/src/core/templates/read-posting.ts';
import { recogniseTemplate } from '../../../server/src/core/templates/recognise.ts';

const kind = (id: string) => builtInTemplates.find((one) => one.id === id)!;
const about = { company: 'Tarn & Fell', role: 'Warden', link: 'https://tarn.example/jobs/2' };
const structural = new Set(['missing-section', 'empty-section', 'duplicate-section', 'section-order', 'table-shape', 'unknown-strength', 'unanswered-question', 'missing-field']);

function findings(text: string, path: string): string[] {
  const document = parseDocument(`file:///w/${path}`, text);
  const template = recogniseTemplate(document, builtInTemplates, path)!;
  return checkDossier(readDossier(document, template), joinEvidence([], []), defaultSettings).findings.map(({ rule }) => rule);
}

describe('a new document', () => {
  for (const template of builtInTemplates) {
    it(`${template.id} is recognised as what it is, and nothing of its structure is wrong`, () => {
      for (const known of [about, {}]) {
        const { file, text } = newDocument(template, known);
        assert.equal(recogniseTemplate(parseDocument('file:///x.md', text), builtInTemplates, file)?.id, template.id);
        assert.deepEqual(findings(text, file).filter((rule) => structural.has(rule)), [], text);
        assert.ok(findings(text, file).includes('placeholder'));
      }
    });
  }

  it('is named by the convention of its kind', () => {
    const names = (known: typeof about | object) => Object.fromEntries(builtInTemplates.map((template) => [template.id, newDocument(template, known).file]));
    assert.deepEqual(names(about), {
      brief: 'tarn-and-fell-warden.md', package: 'tarn-and-fell-warden-READY.md', profile: 'profiles/warden.md',
      'evaluation-report': 'tarn-and-fell-warden-evaluation.md', 'story-bank': 'story-bank.md', posting: 'postings/tarn-and-fell-warden.md', tracker: 'tracker.md',
    });
    assert.deepEqual([names({})['brief'], names({ company: 'Ōtaki' })['brief'], names({})['posting']], ['new-brief.md', 'ōtaki.md', 'postings/new-posting.md']);
  });

  it('holds what is known, also in its snippet', () => {
    const { text, snippet } = newDocument(kind('brief'), { ...about, role: 'Pay $1 } Clerk' });
    assert.ok(text.startsWith('# Tarn & Fell — Pay $1 } Clerk\n\n## Role Summary\n- **Link**: https://tarn.example/jobs/2\n- **Location**: {location}\n'));
    assert.ok(snippet.startsWith('# Tarn & Fell — Pay \\$1 \\} Clerk\n'));
    assert.ok(snippet.includes('- **Location**: ${2:{location\\}}\n') && snippet.endsWith('\n$0'));
    const stops = [...snippet.matchAll(/(?<!\\)\$\{?(\d+)/gu)].map((match) => match[1]);
    assert.equal(new Set(stops).size, stops.length);
  });

  it('has a row for each requirement of the posting', () => {
    const posting = readPosting('file:///p.md', '# Tarn\n\n## Requirements\n\n- Rope | knots\n- $2M of fences\n\n## Nice to Have\n\n- Welsh\n', kind('posting'));
    const { text } = newDocument(kind('brief'), { ...about, posting });
    for (const row of ['| Rope \\| knots | {evidence} | gap |', '| $2M of fences | {evidence} | gap |', '| Welsh | {evidence} | gap |']) assert.ok(text.includes(`\n${row}\n`), text);
    assert.deepEqual(findings(text, 'x.md').filter((rule) => structural.has(rule)), []);
  });

  it('has no row for what stands below another label of a posting without headings', () => {
    const posting = readPosting('file:///p.md', '# Tarn\n\n**What you need:**\n\n- Rope\n\n**Technical:**\n\n**Benefits**\n\n- Free lunch\n\n**Nice to have**\n\n- Welsh\n', kind('posting'));
    assert.deepEqual(posting.requirements.map(({ text, must }) => [text, must]), [['Rope', true], ['Welsh', false]]);
    const grouped = readPosting('file:///p.md', '# Tarn\n\n## Requirements\n\n**Technical**\n\n- Rope\n\nYou also have:\n\n- A van\n', kind('posting'));
    assert.deepEqual(grouped.requirements.map(({ text }) => text), ['Rope', 'A van']);
  });

  it("says its kind where few headings would not tell it: a person's own", () => {
    const { templates } = joinTemplates([{ uri: 'a', text: 'kind: log\nsections: [{ title: Day }]\n' }], builtInTemplates);
    assert.deepEqual(newDocument(templates.at(-1)!, { company: 'Tarn' }), {
      file: 'tarn-log.md', text: '---\ndossier: log\n---\n\n## Day\n{day}\n', snippet: '---\ndossier: log\n---\n\n## Day\n${1:{day\\}}\n$0',
    });
  });

  it('stays in its folder whatever it is about', () => {
    fc.assert(fc.property(fc.constantFrom(...builtInTemplates), fc.string({ unit: 'binary' }), fc.string(), (template, company, role) => {
      const { file, text } = newDocument(template, { company, role, link: role });
      assert.match(file, /^(?:profiles\/|postings\/)?[^/\\.]+\.md$/u);
      assert.ok(text.endsWith('\n'));
    }));
  });
});
