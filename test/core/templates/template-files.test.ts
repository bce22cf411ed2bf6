import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import { kindPage, kindPagePath } from '../../../scripts/kind-pages.ts';
import { kindModule, kindModulePath, readBuiltInTemplates } from '../../../scripts/templates.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { joinTemplates } from '../../../server/src/core/templates/join-templates.ts';
import type { TemplateSet } from '../../../server/src/core/templates/join-templates.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';
import { templateChoices, templateKeys } from '../../../server/src/core/templates/read-template.ts';
import { recogniseTemplate } from '../../../server/src/core/templates/recognise.ts';

const root = new URL('../../../', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('schemas/template.schema.json', root), 'utf8')) as Schema;

interface Schema {
  readonly properties: Readonly<Record<string, Schema & { readonly enum?: readonly string[] }>>;
  readonly definitions: Readonly<Record<string, Schema & { readonly items: { readonly anyOf: readonly Schema[] } }>>;
}

const read = (...texts: readonly string[]): TemplateSet =>
  joinTemplates(texts.map((text, i) => ({ uri: `file:///w/.dossier/templates/${i}.yaml`, text })), builtInTemplates);
const problemsOf = (...texts: readonly string[]): string[] =>
  read(...texts).problems.map(({ location, message }) => `${location.range.start.line + 1}: ${message}`);
const kind = (set: TemplateSet, id: string) => set.templates.find((one) => one.id === id)!;

const german = `kind: brief
extends: brief
sections:
  - title: Rollenüberblick
    id: role-summary
  - id: gap-analysis
    title: Lücken und Umgang
    aliases: [Schwächen]
  - title: Gehaltsvorstellung
    presence: required
    owner: plan
    limits: { sentences: [1, 2] }
`;

describe('built-in templates', () => {
  it('are what their files say: run `npm run templates` after changing one', () => {
    for (const template of readBuiltInTemplates()) {
      assert.equal(readFileSync(new URL(kindModulePath(template), root), 'utf8'), kindModule(template));
      assert.equal(readFileSync(new URL(kindPagePath(template), root), 'utf8'), kindPage(template));
    }
    assert.deepEqual(readBuiltInTemplates(), builtInTemplates);
  });

  it('are read, every file of them, and keep to the schema', () => {
    const validate = new Ajv({ strict: false, unicodeRegExp: true }).compile(schema);
    const names = readdirSync(new URL('templates/', root));
    assert.deepEqual(names.toSorted(), builtInTemplates.map(({ id }) => `${id}.yaml`).toSorted());
    for (const name of names) {
      assert.ok(validate(parse(readFileSync(new URL(`templates/${name}`, root), 'utf8'))), `${name}: ${JSON.stringify(validate.errors)}`);
    }
  });
});

describe('template.schema.json', () => {
  const keysOf = (one: Schema | undefined): string[] => Object.keys(one!.properties).toSorted();

  it('knows the keys that the reader knows', () => {
    const { section, field, column, vocabulary } = schema.definitions;
    assert.deepEqual({
      root: keysOf(schema), recognise: keysOf(schema.properties['recognise']), section: keysOf(section), limits: keysOf(section!.properties['limits']),
      field: keysOf(field), column: keysOf(column), word: keysOf(vocabulary!.items.anyOf[1]),
    }, Object.fromEntries(Object.entries(templateKeys).map(([name, keys]) => [name, keys.toSorted()])));
  });

  it('knows the choices that the reader knows', () => {
    const { section, field } = schema.definitions;
    const { presence, shape, items, owner } = section!.properties;
    assert.deepEqual(
      { presence: presence!.enum, shape: shape!.enum, items: items!.enum, owner: owner!.enum, type: field!.properties['type']!.enum },
      templateChoices,
    );
  });
});

describe('template files', () => {
  it('make a new kind out of little', () => {
    const set = read('kind: grant-proposal\nsections:\n  - title: Aims and Scope\n  - title: Budget Table\n    columns:\n      - header: Item\n      - { header: Fit, vocabulary: strengths }\n');
    assert.deepEqual(set.problems, []);
    const grant = kind(set, 'grant-proposal');
    assert.deepEqual([grant.name, grant.minimumHeadings, grant.files], ['Grant Proposal', 3, []]);
    assert.deepEqual(grant.sections.map(({ id, shape, presence, owner }) => [id, shape, presence, owner]), [
      ['aims-and-scope', 'prose', 'optional', 'candidate'], ['budget-table', 'table', 'optional', 'candidate'],
    ]);
    assert.equal(grant.sections[0]!.insert, '${1:aims and scope}\n');
    assert.equal(grant.sections[1]!.insert, '| Item | Fit |\n| ---- | --- |\n| ${1:item} | ${2|strong,moderate,weak,gap|} |\n');
    assert.equal(grant.sections[1]!.columns![1]!.vocabulary, builtInTemplates[0]!.vocabularies!['strengths']);
  });

  it('know stories, numbered lists, lists of links, and fields with a length', () => {
    const set = read('kind: x\nsections:\n  - { title: First Story, shape: story }\n  - { title: Order, shape: ordered-list }\n  - { title: Places, shape: list, items: link }\n  - title: Sheet\n    fields: [{ label: Pitch, presence: recommended, limits: { words: [0, 9] }, section: order }]\n');
    assert.deepEqual(set.problems, []);
    const { sections } = kind(set, 'x');
    assert.deepEqual(sections.slice(0, 3).map(({ shape, items, insert }) => [shape, items, insert]), [
      ['story', undefined, '**Situation**: ${1:situation}\n\n**Task**: ${2:task}\n\n**Action**: ${3:action}\n\n**Result**: ${4:result}\n'],
      ['ordered-list', undefined, '1. ${1:order}\n'], ['list', 'link', '- ${1:places}\n'],
    ]);
    assert.deepEqual(sections[3]!.fields, [{ id: 'pitch', label: 'Pitch', presence: 'recommended', type: 'text', aliases: [], limits: { words: [0, 9] }, section: 'order' }]);
  });

  it('extend a built-in kind in its place, with headings in another language', () => {
    const set = read(german);
    assert.deepEqual(set.problems, []);
    assert.deepEqual(set.templates.map(({ id }) => id), builtInTemplates.map(({ id }) => id));
    const brief = kind(set, 'brief');
    assert.equal(brief.sections.length, builtInTemplates[0]!.sections.length + 1);
    const text = '# Nebelhorn — Planerin\n\n## Rollenüberblick\n- **Link**: x\n\n## Schwächen\n\n## Gap Analysis\n\n## Gehaltsvorstellung\n';
    const dossier = readDossier(parseDocument('file:///x.md', text), brief);
    assert.deepEqual(dossier.sections.filter(({ matched }) => matched).map(({ template }) => template!.id), ['role-summary', 'gap-analysis', 'gap-analysis', 'gehaltsvorstellung']);
    assert.equal(dossier.sections.find(({ template }) => template?.id === 'role-summary')!.fields[0]!.template!.id, 'link');
    const order = brief.sections.map(({ id }) => id);
    assert.equal(order.indexOf('gehaltsvorstellung'), order.indexOf('gap-analysis') + 1);
  });

  it('put a new section where it is written, and leave out what they say', () => {
    const order = (text: string): string[] => kind(read(`kind: x\nextends: story-bank\n${text}`), 'x').sections.map(({ id }) => id);
    assert.deepEqual(order('sections: [{ id: first }, { id: story }, { id: last }]'), ['first', 'story', 'last']);
    assert.deepEqual(order('sections: [{ id: new }]'), ['story', 'new']);
    assert.deepEqual(order('without: [story]\nsections: [{ id: new }]'), ['new']);
    assert.deepEqual(order('order: [new, story]\nsections: [{ id: story }, { id: new }, { id: tail }]'), ['new', 'tail', 'story']);
    assert.deepEqual(problemsOf('kind: x\norder: [a, zz]\nsections: [{ id: a }]'), ['2: order: the template has no section "zz"']);
  });

  it('are recognised by glob, by front matter, and by more headings than the kind that they extend', () => {
    const { templates } = read('kind: academic\nextends: brief\nrecognise: { files: [uni/*-READY.md] }\nsections: [{ title: Teaching Statement }, { title: Research Plan }]');
    const kindOf = (text: string, path?: string) => recogniseTemplate(parseDocument('file:///x.md', text), templates, path)?.id;
    const headings = '## Lead Profile\n\n## Resume Emphasis\n\n## Gap Analysis\n';
    assert.equal(kindOf(headings), 'brief');
    assert.equal(kindOf(`${headings}\n## Teaching Statement\n`), 'academic');
    assert.equal(kindOf('# x\n', 'uni/x-READY.md'), 'academic');
    assert.equal(kindOf('# x\n', 'x-READY.md'), 'package');
    assert.equal(kindOf('---\ndossier: academic\n---\n'), 'academic');
  });

  it('extend one another in any order, but not in a circle', () => {
    const set = read('kind: b\nextends: a\nsections: [{ id: two }]', 'kind: a\nsections: [{ id: one }]');
    assert.deepEqual([set.problems, kind(set, 'b').sections.map(({ id }) => id)], [[], ['one', 'two']]);
    assert.match(problemsOf('kind: a\nextends: b\nsections: [{ id: x }]', 'kind: b\nextends: a\nsections: [{ id: y }]').join('\n'), /^\d: extends: "a" extends this template, directly or through others$/u);
    assert.deepEqual(problemsOf('kind: a\nextends: a\nsections: [{ id: x }]'), ['2: extends: "a" extends this template, directly or through others']);
  });

  it('may have thousands of sections', () => {
    const sections = Array.from({ length: 5000 }, (_, i) => `  - title: Section ${i}\n`).join('');
    const set = read(`kind: many\nextends: brief\nsections:\n  - id: lead-profile\n${sections}`);
    assert.deepEqual(set.problems, []);
    assert.deepEqual(kind(set, 'many').sections.map(({ id }) => id).slice(0, 4), ['role-summary', 'lead-profile', 'section-0', 'section-1']);
  }).timeout(5000);

  it('say what is wrong and where, and keep the rest', () => {
    assert.deepEqual(problemsOf([
      'kind: x', 'extends: breif', 'colour: red', 'recognise: { headings: few, files: [../*.md], together: [[a, zz]] }', 'sections:',
      '  - id: a', '    shape: heap', '    owner: me', '    limits: { words: [9, 3] }', '    repeatable: maybe', '  - id: a', '  - aliases: [b]',
      '  - id: Big Words', '  - id: t', '    columns: [{ id: c, vocabulary: nope }]',
    ].join('\n')), [
      '2: extends: there is no template "breif"; there are brief, package, profile, evaluation-report, story-bank, posting, tracker',
      '3: unknown key "colour"; known are kind, name, extends, without, order, title, file, recognise, sections, vocabularies',
      '4: recognise.together: the template has no section "zz"',
      '4: headings must be a whole number above 0, or never, not "few"',
      '4: files: "../*.md" leaves the workspace folder; nothing outside it is read',
      '7: shape must be one of prose, list, ordered-list, fields, story, table, questions, checklist, not "heap"',
      '8: owner must be one of candidate, posting, employer, plan, nobody, not "me"',
      '9: limits.words must be two numbers, the least and the most, such as [2, 3]',
      '10: repeatable must be true or false, not "maybe"',
      '11: sections: "a" stands here a second time',
      '12: a section needs an id or a title',
      '13: id must be lower-case words joined by hyphens, such as "big-words", not "Big Words"',
      '15: there is no vocabulary "nope"; known are strengths, statuses',
    ]);
    assert.deepEqual(problemsOf('sections: []'), ['1: a template needs a kind: the word by which front matter and settings name it']);
    assert.deepEqual(problemsOf('kind: x\n'), ['1: a template needs at least one section']);
    assert.deepEqual(problemsOf('kind: x\nsections: [{ id: a }]', 'kind: x\nsections: [{ id: b }]'), ['1: another template file has the kind "x", too; that one is used']);
    assert.deepEqual(problemsOf('', '# being written\n'), []);
  });

  it('never throw, whatever stands in them', () => {
    const key = fc.constantFrom(...Object.values(templateKeys).flat());
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ depthSize: 'small' }, fc.string(), fc.integer(), fc.constant(null), fc.boolean(), fc.constantFrom('brief', 'never', 'strengths', '${1:', '*'),
        fc.array(tie('any'), { maxLength: 4 }), fc.dictionary(key, tie('any'), { maxKeys: 5 })),
    })).any;
    fc.assert(fc.property(fc.dictionary(key, value), fc.constantFrom('brief', 'x'), (body, name) => {
      const { templates } = read(JSON.stringify({ ...body, kind: name }));
      for (const template of templates) readDossier(parseDocument('file:///x.md', '# A — B\n\n## Gap Analysis\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'), template);
    }), { numRuns: 200 });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void read(text)));
  });
});
