import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkDossier } from '../../../server/src/core/check/check.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { joinTemplates } from '../../../server/src/core/templates/join-templates.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';
import { recogniseTemplate } from '../../../server/src/core/templates/recognise.ts';

/** Real files vary, and the variation is no fault: every combination of these must be recognised and give no structural finding. */
const headings: readonly ((name: string) => string)[] = [
  (name) => `## ${name}`, (name) => `##  ${name} ##`, (name) => `## 3. ${name}`, (name) => `## B) ${name}`, (name) => `## IV. ${name}`, (name) => `## **${name}**`,
  (name) => `## ${name.toUpperCase()}`, (name) => `## ${name.toLowerCase()}:`, (name) => `## ✨ ${name}`, (name) => `${name}\n---`, (name) => `## ${name} for Wexcombe`,
  (name) => `## ${name} (authentic)`, (name) => `## ${name} — night shift`, (name) => `## Section 2: ${name}`,
];

const strengths = [
  'strong', 'Strong', '**Strong**', '*moderate*', 'STRONG', 'Strong — built it', 'Strong (built it)', 'strong, in part', 'Direct match', 'Exact match – twice', 'gap', 'Gap: none yet', 'weak',
  'moderate/strong', '✅', '✅ Strong', '⚠️', '⚠️ Partial', '❌', '❌ gap', '🟢', '4/5', '80%', '★★★★☆', 'Medium', 'High', 'n/a', '`strong`', 'very strong', 'Partial - adjacent', 'Fully met', 'Not fully met',
];

/** Two questions each: the second must not be taken for the answer of the first. */
const answers: readonly string[] = [
  '- **"Why us?"** → The ovens.\n- **"Why you?"** → The order.\n', '- **"Why us?"** -- The ovens.\n\n- **"Why you?"** -- The order.\n', '1. **"Why us?"** → The ovens.\n2. **"Why you?"** → The order.\n',
  '**"Why us?"**\nThe ovens.\n\n**"Why you?"**\nThe order.\n', '**"Why us?"**\n\nThe ovens.\n\n**"Why you?"**\n\nThe order.\n', '**1. "Why us?"**\nThe ovens.\n\n**2. "Why you?"**\n\nThe order.\n',
  '### Why us?\n\nThe ovens.\n\n### "Tell me about you"\nThe order.\n', '- **Why us?** The ovens.\n- **Why you?** The order.\n', '**Q: Why us?**\n\nA: The ovens.\n\n**Q: Why you?**\n\nA: The order.\n',
  'Q: Why us?\nA: The ovens.\n\nQ: Why you?\nA: The order.\n', '| If They Ask | Say |\n|---|---|\n| Why us? | The ovens. |\n| Why you? | The order. |\n',
  '- **“Why us?”** — The ovens.\n  - And the wholesale round.\n- **“Why you?”** — The order.\n', '- "Why us?" -> The ovens.\n- "Why you?" => The order.\n', '- Q1: Why us? A1: The ovens.\n- Q2: Why you? A2: The order.\n',
  '- **"Why us?"**\n  - The ovens.\n- **"Why you?"**\n\n  The order.\n',
];

const facts: readonly string[] = [
  '- **Link**: https://jobs.example/1\n- **Location**: Leeds\n- **Comp**: £41,000\n- **Fit Score**: 4/5\n', '**URL:** <https://jobs.example/1>  \n**Where:** Leeds | **Salary:** £41,000  \n**Fit:** 4/5\n',
  '| Field | Value |\n|---|---|\n| Link | [posting](https://jobs.example/1) |\n| Location | Leeds |\n| Comp | not published |\n| Fit Score | 8/10 |\n',
  'Link: https://jobs.example/1\n\nLocation: Leeds\n\nComp: £41K–£46K\n\nScore: 4/5\n', '* Link - https://jobs.example/1\n* Location - Leeds\n* Comp - £41,000\n* Fit Score - 4 of 5\n',
  '| Link | Location | Comp | Fit |\n|---|---|---|---|\n| `https://jobs.example/1` | Leeds | £41,000 | 4/5 |\n',
  '- **Link**:\n  - https://jobs.example/1\n- **Location**: Leeds\n- **Compensation**: £20 an hour\n- **Overall fit**: 90%\n',
];

interface Choice { readonly heading: (name: string) => string; readonly strength: readonly string[]; readonly answer: string; readonly fact: string; readonly tracks: boolean; readonly company: boolean; readonly eol: string }

const choices: fc.Arbitrary<Choice> = fc.record({
  heading: fc.constantFrom(...headings), strength: fc.array(fc.constantFrom(...strengths), { minLength: 1, maxLength: 4 }), answer: fc.constantFrom(...answers),
  fact: fc.constantFrom(...facts), tracks: fc.boolean(), company: fc.boolean(), eol: fc.constantFrom('\n', '\r\n'),
});

function briefOf({ heading, strength, answer, fact, tracks, company, eol }: Choice, names: (english: string) => string = (name) => name): string {
  const section = (name: string, body: string): string => `${heading(names(name))}\n\n${body}\n`;
  const role = tracks ? `## ${names('Role Summary')} (day track)\n\n${fact}\n## ${names('Role Summary')} (night track)\n\n${fact}\n` : section('Role Summary', fact);
  return ['# Wexcombe — Production Planner\n\n', role,
    section('Lead Profile', 'Lead with the planner.\n'), section('Tailored Pitch', 'I plan the day. The ovens follow.\n'), section('Resume Emphasis', '- **Ovens** — all of them\n'),
    section('Proof Point Mapping', `| Requirement | Evidence | Strength |\n|---|:-:|--:|\n${strength.map((one) => `| Plans | the round | ${one} |\n`).join('')}`),
    company ? section('Why Wexcombe', 'They bake.\n') : section('Why This Role', 'They bake.\n'),
    section('Gap Analysis', '| Gap | How to Frame |\n|---|---|\n| No rye | It is learnt. |\n'), section('If They Ask X, Say Y', answer), section('Cover Letter Hooks', '- The ovens\n'),
    section('Application Notes', '- Be early\n'), '## Anything Else\n\nWelcome.\n'].join('').replaceAll('\n', eol);
}

function findings(text: string, templates = builtInTemplates): string[] {
  const document = parseDocument('file:///w/wexcombe.md', text);
  const template = recogniseTemplate(document, templates, 'wexcombe.md');
  assert.equal(template?.id, 'brief', text);
  return checkDossier(readDossier(document, template), joinEvidence([]), defaultSettings).findings
    .filter(({ rule }) => rule !== 'no-evidence-file').map(({ rule, message }) => `${rule}: ${message}`);
}

const usual: Choice = { heading: headings[0]!, strength: ['strong'], answer: answers[0]!, fact: facts[0]!, tracks: false, company: false, eol: '\n' };

describe('variations of real briefs', () => {
  const each: Readonly<Record<string, readonly Choice[]>> = {
    heading: headings.map((heading) => ({ ...usual, heading })), strength: strengths.map((strength) => ({ ...usual, strength: [strength] })),
    answers: answers.map((answer) => ({ ...usual, answer })), facts: facts.map((fact) => ({ ...usual, fact })),
  };
  for (const [name, all] of Object.entries(each)) {
    for (const choice of all) {
      const shown = { heading: choice.heading('Name'), strength: choice.strength[0]!, answers: choice.answer, facts: choice.fact }[name]!;
      it(`${name}: ${JSON.stringify(shown)}`, () => assert.deepEqual(findings(briefOf(choice)), []));
    }
  }

  it('in any combination', () => {
    fc.assert(fc.property(choices, (choice) => assert.deepEqual(findings(briefOf(choice)), [])), { numRuns: 60 });
  });

  it('in another language, by a template of one’s own', () => {
    const german: Readonly<Record<string, string>> = {
      'Role Summary': 'Stelle im Überblick', 'Lead Profile': 'Leitprofil', 'Tailored Pitch': 'Kurzvorstellung', 'Resume Emphasis': 'Schwerpunkte im Lebenslauf', 'Proof Point Mapping': 'Belege je Anforderung',
      'Why This Role': 'Warum diese Stelle', 'Why Wexcombe': 'Warum Wexcombe', 'Gap Analysis': 'Lücken und Umgang', 'If They Ask X, Say Y': 'Fragen und Antworten', 'Cover Letter Hooks': 'Aufhänger fürs Anschreiben', 'Application Notes': 'Notizen zur Bewerbung',
    };
    const own = builtInTemplates[0]!.sections.filter(({ title }) => title.replace(/ \(.*/u, '') in german)
      .map(({ id, title }) => ({ id, title: german[title.replace(/ \(.*/u, '')], ...(id === 'why-this-role' && { aliases: ['Warum {company}'] }) }));
    const { templates, problems } = joinTemplates([{ uri: 'file:///w/.dossier/templates/brief.yaml', text: JSON.stringify({ kind: 'brief', extends: 'brief', sections: own }) }], builtInTemplates);
    assert.deepEqual(problems, []);
    fc.assert(fc.property(choices, (choice) => assert.deepEqual(findings(briefOf(choice, (name) => german[name]!), templates), [])), { numRuns: 40 });
  });

  it('but not what really lacks an answer, a strength or a field', () => {
    fc.assert(fc.property(choices, (choice) => {
      const found = findings(briefOf({ ...choice, answer: '- **"Why us?"** →\n', strength: ['bulletproof'], fact: '- **Link**: https://jobs.example/1\n- **Location**: Leeds\n- **Comp**: £1\n', tracks: false }));
      assert.deepEqual(found.map((one) => one.split(':')[0]).toSorted(), ['missing-field', 'unanswered-question', 'unknown-strength']);
    }), { numRuns: 20 });
  });
});
