import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkDossier } from '../../../server/src/core/check/check.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { isBrief, packageFromBrief } from '../../../server/src/core/templates/package-from-brief.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';
import { recogniseTemplate } from '../../../server/src/core/templates/recognise.ts';

const kind = (id: string) => builtInTemplates.find((one) => one.id === id)!;
const read = (text: string) => readDossier(parseDocument('file:///w/brief.md', text), kind('brief'));
const made = (text: string, relocate?: (path: string) => string) => packageFromBrief(read(text), kind('package'), relocate);

const brief = `---
evidence: ../proof/evidence.md
---
# Skerry Light — Keeper

## Role Summary
- **Link**: [saved posting](../postings/skerry.md)
- **Location**: Skerry

## Tailored Pitch (2-3 sentences)
I keep **lights** burning. The last one cost $4 a night;
it never went out.

## If They Ask X, Say Y
- **"Why a lighthouse?"** → **Because** of the *nights*; see [the log](https://log.example/7).

  And the days.
- **"What did you break?"** →

### Can you swim?
Yes.

## Cover Letter Hooks
- You publish your {outages}. \`keep()\` them \\$ honest.
- I have kept a light through forty storms.

## Application Notes
- The form closes at noon.
`;

describe('a package made of a brief', () => {
  it("holds the brief's own words in their places", () => {
    const { file, text } = made(brief, (path) => `x/${path}`);
    assert.equal(file, 'skerry-light-keeper-READY.md');
    assert.equal(text, `---
evidence: x/../proof/evidence.md
---

# Skerry Light — Keeper: Application Package

## Cover Letter
Dear {name or team},

You publish your {outages}. \`keep()\` them \\$ honest.

I have kept a light through forty storms.

{What you would like to do next.}

{your name}

## Application Form Notes
- The form closes at noon.
- **{question on the form}**: {answer}

## Key Links
- Posting: [saved posting](x/../postings/skerry.md)
- the log: https://log.example/7
- {what it shows}: {link}

## Interview Prep Quick Sheet
### 30-Second Pitch

I keep **lights** burning. The last one cost $4 a night; it never went out.

### Likely Questions

- **"Why a lighthouse?"** → **Because** of the *nights*; see [the log](https://log.example/7).

  And the days.

- **"What did you break?"** → {answer}

- **"Can you swim?"** → Yes.

### One Question to Ask

- {your question}

## Pre-Submission Checklist
- [ ] {what to check before sending}
- [ ] {what to check before sending}
`);
  });

  it('is a package in which nothing but the placeholders is wrong', () => {
    const { file, text } = made(brief.replace(' {outages}', ' outages'));
    const document = parseDocument(`file:///w/${file}`, text);
    const template = recogniseTemplate(document, builtInTemplates, file)!;
    assert.equal(template.id, 'package');
    const { findings } = checkDossier(readDossier(document, template), joinEvidence([]), defaultSettings);
    assert.deepEqual([...new Set(findings.map(({ rule }) => rule))].toSorted(), ['no-evidence-file', 'placeholder']);
  });

  it('says the same as a snippet, with stops counted on from section to section', () => {
    const { text, snippet } = made(brief);
    const stops = [...snippet.matchAll(/(?<!\\)(?:\\\\)*\$\{(\d+)/gu)].map((match) => Number(match[1]));
    assert.deepEqual(stops, Array.from(stops, (_, i) => i + 1));
    assert.equal(expand(snippet), text);
  });

  it('of a brief without words is the plain skeleton', () => {
    assert.match(made('# A — B\n').text, /## Cover Letter\nDear \{name or team\},\n\n\{Why you write/u);
  });

  it('loses no hook, note or answer, whatever stands in it', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'B', '1', ' ', '$', '{', '}', '\\', '*', '`', '[', ']', '(', '|', '<', '"', '→', 'é', '😀'), maxLength: 30 });
    fc.assert(fc.property(fc.array(words, { maxLength: 4 }), words, (hooks, answer) => {
      const dossier = read(`# A — B\n\n## If They Ask X, Say Y\n- **"Q?"** → ${answer}\n\n## Cover Letter Hooks\n${hooks.map((hook) => `- ${hook}\n`).join('')}`);
      const { text, snippet } = packageFromBrief(dossier, kind('package'));
      const seen = (one: string) => parseDocument('file:///x.md', one).passages.map(({ rendered }) => rendered.text.replace(/\s+/gu, ' ').trim());
      const there = new Set(seen(text));
      for (const { section } of dossier.sections.filter(({ template }) => template?.id === 'cover-letter-hooks')) {
        for (const { rendered } of section.passages) if (/^\w/u.test(rendered.text)) assert.ok(rendered.text.trim() === '' || there.has(rendered.text.replace(/\s+/gu, ' ').trim()), `${rendered.text}\n${text}`);
      }
      assert.ok(snippet.endsWith('\n$0'));
    }), { numRuns: 200 });
  });

  it('is made only of what is a brief by its kind', () => {
    assert.deepEqual(builtInTemplates.filter((template) => isBrief(readDossier(parseDocument('', ''), template))).map(({ id }) => id), ['brief']);
  });
});

/** What an editor makes of a snippet whose placeholders are left as they are. */
function expand(snippet: string): string {
  return snippet.replace(/\\([\\$}])|\$\{\d+:((?:[^\\}]|\\.)*)\}|\$0/gu, (_, literal: string | undefined, hint: string | undefined) =>
    literal ?? (hint ?? '').replace(/\\(.)/gu, '$1'));
}
