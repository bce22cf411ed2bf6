import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { snippetFiles } from '../../scripts/snippets.ts';
import type { Snippet, SnippetFile } from '../../scripts/snippets.ts';
import { checkDossier } from '../../server/src/core/check/check.ts';
import { joinEvidence } from '../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../server/src/core/evidence/read-evidence.ts';
import { defaultSettings } from '../../server/src/core/model/settings.ts';
import { parseDocument } from '../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../server/src/core/templates/built-in.ts';
import { newDocument } from '../../server/src/core/templates/new-document.ts';
import { readDossier } from '../../server/src/core/templates/read-dossier.ts';
import { recogniseTemplate } from '../../server/src/core/templates/recognise.ts';

const folder = resolve(import.meta.dirname, '../../snippets');
const files = Object.fromEntries(readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as SnippetFile]));
const every = Object.entries(files).flatMap(([file, snippets]) => Object.entries(snippets).map(([name, snippet]) => ({ file, name, snippet })));

/** What an editor leaves when every placeholder is accepted: its text, a choice's first word, a variable's value. */
function expand({ body }: Snippet, fill: (placeholder: string) => string = (text) => text): string {
  return body.join('\n')
    .replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/gu, '2026-01-31')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/gu, '$1')
    .replace(/\$\d+/gu, '')
    .replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/gu, (_, text: string) => fill(text.replace(/\\(.)/gu, '$1')));
}

describe('snippets', () => {
  it('are what the templates say: run `npm run snippets` after changing a template', () => {
    assert.deepEqual(files, snippetFiles());
  });

  it('have a prefix of their own in each language, that begins with dossier', () => {
    const prefixes = every.map(({ file, snippet }) => `${file === 'evidence-yaml.json' ? 'yaml' : 'markdown'} ${snippet.prefix}`);
    assert.deepEqual(prefixes.filter((prefix, i) => prefixes.indexOf(prefix) !== i), []);
    for (const { snippet } of every) assert.match(snippet.prefix, /^dossier(?:-[a-z0-9-]+)?$/u);
  });

  for (const { file, name, snippet } of every) {
    it(`${file}: ${name} numbers its stops from 1 without gaps and has one last stop`, () => {
      const body = snippet.body.join('\n');
      const stops = new Set([...body.matchAll(/(?<!\\)\$\{?(\d+)/gu)].map((match) => Number(match[1])));
      assert(stops.delete(0), 'no last stop');
      assert.deepEqual([...stops].sort((a, b) => a - b), Array.from(stops, (_, i) => i + 1));
      assert.doesNotMatch(expand(snippet), /\$\{?\d/u);
    });
  }

  it('have one for the whole brief and for each of its ten sections', () => {
    const prefixes = Object.values(files['brief.json']!).map(({ prefix }) => prefix);
    for (const prefix of [
      'dossier', 'dossier-role-summary', 'dossier-lead-profile', 'dossier-tailored-pitch', 'dossier-resume-emphasis', 'dossier-proof-point-mapping',
      'dossier-why-this-role', 'dossier-gap-analysis', 'dossier-questions', 'dossier-cover-letter-hooks', 'dossier-application-notes',
    ]) assert(prefixes.includes(prefix), `${prefix} is not among ${prefixes.join(' ')}`);
  });

  it('offer strengths to choose from', () => {
    assert.match(files['brief.json']!['Dossier: brief']!.body.join('\n'), /\$\{\d+\|[^|]*strong[^|]*\|\}/u);
  });

  for (const { id: kind } of builtInTemplates) {
    it(`a whole ${kind}, once filled, is a ${kind} with nothing missing`, () => {
      const text = expand(files[`${kind}.json`]![`Dossier: ${kind}`]!, fillIn);
      const document = parseDocument('file:///new.md', text);
      const template = recogniseTemplate(document, builtInTemplates, newDocument(builtInTemplates.find(({ id }) => id === kind)!, {}).file);
      assert.equal(template?.id, kind, text);
      const { findings } = checkDossier(readDossier(document, template), joinEvidence([], []), defaultSettings);
      // Nothing is proven yet, one word is filled in for requirement and gap alike, and no placeholder is as long as a letter.
      const later = ['no-evidence-file', 'inconsistency', ...(kind === 'package' ? ['length'] : [])];
      const structural = findings.filter(({ rule }) => !later.includes(rule));
      assert.deepEqual(structural.map(({ rule, message }) => `${rule}: ${message}`), [], text);
    });
  }

  for (const { file, name, snippet } of every.filter((one) => one.name.includes(', ') && !one.file.startsWith('evidence'))) {
    it(`${file}: ${name}, once filled, opens its section and has nothing to complain of`, () => {
      const kind = builtInTemplates.find(({ id }) => `${id}.json` === file)!;
      const document = parseDocument('file:///new.md', `---\ndossier: ${kind.id}\n---\n# Tarn Fell — Warden\n\n${expand(snippet, fillIn)}\n`);
      const dossier = readDossier(document, kind);
      const id = snippet.prefix.slice('dossier-'.length);
      assert(dossier.sections.some(({ template, section }) => template?.id === id && section.heading), document.text);
      const { findings } = checkDossier(dossier, joinEvidence([]), defaultSettings);
      // The rest of the document is not there, and no placeholder is as long as a letter.
      const elsewhere = ['no-evidence-file', 'missing-section', ...(id === 'cover-letter' ? ['length'] : [])];
      assert.deepEqual(findings.filter(({ rule }) => !elsewhere.includes(rule)).map(({ rule, message }) => `${rule}: ${message}`), [], document.text);
    });
  }

  it('left as they are, have a finding at each of their section’s placeholders', () => {
    for (const { file, name, snippet } of every.filter((one) => one.name.includes(', ') && !one.file.startsWith('evidence'))) {
      const kind = builtInTemplates.find(({ id }) => `${id}.json` === file)!;
      const document = parseDocument('file:///new.md', `# Tarn Fell — Warden\n\n${expand(snippet)}\n`);
      const { findings } = checkDossier(readDossier(document, kind), joinEvidence([]), defaultSettings);
      const written = new Set(document.text.match(/\{[^{}]+\}/gu) ?? []);
      assert.equal(findings.filter(({ rule }) => rule === 'placeholder').length >= written.size, true, `${name}\n${document.text}`);
    }
  });

  it('offer the choices of their vocabulary, of statuses too', () => {
    for (const kind of builtInTemplates) {
      for (const words of Object.values(kind.vocabularies ?? {})) {
        const choices = [...JSON.stringify(files[`${kind.id}.json`]).matchAll(/\$\{\d+\|([^|]*)\|\}/gu)].map((match) => match[1]!.split(',').toSorted().join());
        assert(choices.includes(words.map(({ word }) => word).toSorted().join()), `${kind.id}: ${choices.join(' / ')}`);
      }
    }
  });

  for (const [file, name] of [['evidence.json', 'evidence.md'], ['evidence-yaml.json', 'evidence.yaml']] as const) {
    it(`a whole ${name} is read without a problem`, () => {
      const evidence = readEvidence(`file:///${name}`, expand(files[file]!['Dossier: evidence file']!, fillIn));
      assert.deepEqual(evidence.problems, []);
      assert(evidence.items.length >= 2);
    });
  }
});

/** What a person might type where the placeholder stands. */
function fillIn(placeholder: string): string {
  const hint = placeholder.replace(/^\{|\}$/gu, '');
  if (/^\d{4}-\d\d-\d\d$/u.test(hint)) return hint;
  if (/^https?:|^link\b/u.test(hint)) return 'https://example.org/role';
  if (hint === 'compensation') return '$90,000 - $110,000';
  if (hint === 'fit score') return '4';
  if (hint === 'id') return 'ropeway';
  if (hint === 'number') return '12';
  return hint.endsWith('.') ? 'The ropeway runs at night.' : 'Ropeway';
}
