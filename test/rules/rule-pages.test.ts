import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { artefactReader } from '../../server/src/artefacts.ts';
import { checkDossier, checkEvidence } from '../../server/src/core/check/check.ts';
import { rules } from '../../server/src/core/check/rules.ts';
import { joinEvidence } from '../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../server/src/core/evidence/read-evidence.ts';
import type { Companions } from '../../server/src/core/model/companions.ts';
import type { Dossier } from '../../server/src/core/model/dossier.ts';
import type { Finding } from '../../server/src/core/model/finding.ts';
import { defaultSettings } from '../../server/src/core/model/settings.ts';
import { parseDocument } from '../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../server/src/core/templates/built-in.ts';
import { applicationOf, isSameApplication } from '../../server/src/core/templates/application-of.ts';
import { homeOfFile } from '../../server/src/core/check/inconsistencies/homes.ts';
import { summarise } from '../../server/src/core/check/inconsistencies/dossier-summary.ts';
import { readPosting } from '../../server/src/core/templates/read-posting.ts';
import { readDossier } from '../../server/src/core/templates/read-dossier.ts';
import { recogniseTemplate } from '../../server/src/core/templates/recognise.ts';
import { lineIndex, rangeOf } from '../../server/src/core/text/line-index.ts';
import { applyEdits } from '../../server/src/core/text/text-edit.ts';
import { memoryFileSystem } from '../support/memory-file-system.ts';
import { readRulePage, type CaseFile, type ExpectedFinding, type RuleCase } from '../support/rule-page.ts';

const folder = new URL('./', import.meta.url);
const today = '2026-11-01';

/** The fixtures are fragments: what every fragment lacks counts only where a case speaks of it. */
const ambient = new Set(['missing-section', 'no-evidence-file']);

const isEvidence = (file: CaseFile) => !isFixed(file) && /^(?:evidence|proof-points)[\w.-]*\.(?:md|ya?ml|json)$/.test(file.name);
const isFixed = (file: CaseFile) => /\.fixed\.[a-z]+$/.test(file.name);
const isPosting = (file: CaseFile) => file.name === 'posting.md';
/** Whatever is no Markdown and no evidence stands beside it for the items that name it. */
const isArtefact = (file: CaseFile) => !isEvidence(file) && !file.name.endsWith('.md');
const isDossier = (file: CaseFile) => !isEvidence(file) && !isArtefact(file) && !isFixed(file) && !isPosting(file);

async function findingsOf(file: CaseFile, text: string, others: readonly CaseFile[]): Promise<readonly Finding[]> {
  const uri = `file:///case/${file.name}`;
  const set = joinEvidence(others.filter(isEvidence).map((one) => readEvidence(`file:///case/${one.name}`, one === file ? text : one.text)));
  if (isEvidence(file)) {
    const own = set.files.find((one) => one.uri === uri)!;
    const fs = memoryFileSystem(Object.fromEntries(others.map((one) => [one.name, one.text])), 'file:///case/');
    const { readings } = await artefactReader(fs, fs.readFile)(own, 'file:///case');
    return checkEvidence({ file: own, text, set, artefacts: readings, settings: defaultSettings, today });
  }
  const dossier = dossierOf({ ...file, text });
  return dossier ? checkDossier(dossier, set, defaultSettings, companionsOf(file, others)).findings : [];
}

function dossierOf({ name, text }: CaseFile): Dossier | undefined {
  const document = parseDocument(`file:///case/${name}`, text);
  const template = recogniseTemplate(document, builtInTemplates, name, defaultSettings);
  return template && readDossier(document, template);
}

function companionsOf(file: CaseFile, others: readonly CaseFile[]): Companions {
  const placed = ({ name, text }: CaseFile) => {
    const document = applicationOf(text, builtInTemplates, name, defaultSettings);
    return document ? [{ uri: `file:///case/${name}`, ...document }] : [];
  };
  const beside = others.filter((other) => isDossier(other) && other !== file);
  const companies = beside.flatMap(placed).flatMap(({ company, uri }) => (company === undefined ? [] : [{ name: company, uri }]));
  const sameApplication = beside.filter((other) => placed(other).some((one) => placed(file).some((own) => isSameApplication(own, one))))
    .map((other) => summarise(dossierOf(other)!));
  const homes = beside.flatMap(({ name, text }) => {
    const home = homeOfFile(text);
    return home ? [{ ...home, uri: `file:///case/${name}` }] : [];
  });
  const posting = others.find(({ name }) => name === 'posting.md');
  const template = builtInTemplates.find(({ id }) => id === 'posting')!;
  return { companies, homes, sameApplication, ...(posting && { posting: readPosting(`file:///case/${posting.name}`, posting.text, template) }) };
}

function relevant(found: readonly Finding[], one: RuleCase, page: string): Finding[] {
  const marked = new Set(one.files.flatMap((file) => file.expected.map((mark) => mark.rule)));
  return found.filter(({ rule }) =>
    one.only ? one.only.includes(rule) : rule === page || marked.has(rule) || !ambient.has(rule));
}

interface Place { readonly rule: string; readonly line: number; readonly start: number; readonly end: number; readonly message: string | undefined }

function placesOf(found: readonly Finding[], text: string): Place[] {
  const lines = lineIndex(text);
  return found.map((finding) => {
    const { start, end } = rangeOf(lines, finding.span);
    const lineEnd = text.slice(lines.starts[start.line]!).search(/[\r\n]|$/);
    return { rule: finding.rule, line: start.line, start: start.character, end: end.line === start.line ? end.character : lineEnd, message: finding.message };
  });
}

/** A mark and a finding belong together when rule, line and columns are the same and the message holds the part named. */
function compare(found: readonly Place[], expected: readonly ExpectedFinding[], text: string): void {
  const left = [...found];
  const absent: string[] = [];
  const lines = text.split(/\r?\n/);
  for (const mark of expected) {
    const at = left.findIndex((one) =>
      one.rule === mark.rule && one.line === mark.line && one.start === mark.start && one.end === mark.end && (one.message ?? '').includes(mark.message ?? ''));
    if (at >= 0) left.splice(at, 1);
    else absent.push(show(mark, lines));
  }
  assert.deepEqual({ unexpected: left.map((one) => show(one, lines)), absent }, { unexpected: [], absent: [] });
}

function show(one: Place | ExpectedFinding, lines: readonly string[]): string {
  return `${one.line + 1}:${one.start + 1} ${one.rule} [${lines[one.line]?.slice(one.start, one.end)}] ${one.message ?? ''}`;
}

/** Applies the preferred fixes of the page's rule, one after the other, until none is left. */
async function fixAll(file: CaseFile, one: RuleCase, page: string): Promise<string> {
  let { text } = file;
  for (let round = 0; round < 30; round++) {
    const fix = (await findingsOf(file, text, one.files)).filter(({ rule }) => rule === page).flatMap((finding) => finding.fixes.filter(({ preferred }) => preferred))[0];
    if (!fix) return text;
    const next = applyEdits(text, fix.edits);
    assert.notEqual(next, text, `"${fix.title}" changes nothing`);
    text = next;
  }
  throw new assert.AssertionError({ message: `The fixes of ${file.name} never come to an end:\n${text}` });
}

describe('rule pages', () => {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.md')).sort();

  it('every rule has one', () => {
    const named = new Set(pages.map((name) => name.slice(0, -3)));
    assert.deepEqual(rules.map((rule) => rule.id as string).filter((id) => !named.has(id)), []);
  });

  for (const name of pages) {
    const id = name.slice(0, -3);
    const page = readRulePage(readFileSync(new URL(name, folder), 'utf8'));
    describe(id, () => {
      it('tells what it does, why, and what stays silent', () => {
        assert.equal(page.title, id);
        for (const heading of ['What it does', 'Why is this bad', 'Example']) assert.ok(page.headings.includes(heading), heading);
        assert.ok(page.headings.some((heading) => heading.startsWith('Stays silent')), 'Stays silent');
        assert.ok(page.cases.some((one) => one.files.some((file) => file.expected.some((mark) => mark.rule === id))), 'a marked example');
      });

      for (const one of page.cases) {
        it(one.name, async () => {
          for (const file of one.files.filter((candidate) => !isFixed(candidate) && !isArtefact(candidate))) {
            if (isDossier(file)) assert.ok(recogniseTemplate(parseDocument('file:///x.md', file.text), builtInTemplates, file.name), `${file.name} is no dossier`);
            for (const eol of ['\n', '\r\n']) {
              const text = file.text.replaceAll('\n', eol);
              compare(placesOf(relevant(await findingsOf(file, text, one.files), one, id), text), file.expected, text);
            }
          }
        });

        for (const file of one.files.filter((candidate) => isDossier(candidate) || isEvidence(candidate))) {
          const fixed = one.files.find((other) => isFixed(other) && other.name.replace('.fixed', '') === file.name);
          it(`${one.name}: ${file.name} fixed, and checked again until nothing changes`, async () => {
            const text = await fixAll(file, one, id);
            if (fixed) assert.equal(text, fixed.text);
          });
        }
      }
    });
  }
});
