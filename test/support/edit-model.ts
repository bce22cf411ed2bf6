import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkDossier } from '../../server/src/core/check/check.ts';
import type { CheckResult } from '../../server/src/core/check/check.ts';
import { checkMemo } from '../../server/src/core/check/check-memo.ts';
import type { CheckMemo } from '../../server/src/core/check/check-memo.ts';
import { sees } from '../../server/src/core/check/sight.ts';
import { ClaimMemo } from '../../server/src/core/claims/claim-memo.ts';
import { valueChange } from '../../server/src/core/claims/value-change.ts';
import { joinEvidence } from '../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../server/src/core/evidence/read-evidence.ts';
import type { EvidenceSet } from '../../server/src/core/model/evidence.ts';
import type { Settings } from '../../server/src/core/model/settings.ts';
import { parseMemo } from '../../server/src/core/parse/parse-chunks.ts';
import { parseDocument } from '../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../server/src/core/templates/read-dossier.ts';
import { recogniseTemplate } from '../../server/src/core/templates/recognise.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Whole lines of about so many characters: every result is made twice, once from nothing. */
const beginning = (text: string, length: number): string => (text.length <= length ? text : text.slice(0, text.lastIndexOf('\n', length) + 1));

const uri = 'file:///w/dossier.md';
const settings: Settings = { rules: {}, lengths: {}, evidence: { files: [], maxAgeDays: 365 }, templates: { files: {} } } as Settings;

/** Parts of the examples, from one heading to the next: what generated documents are made of. */
const parts = ['briefs/calder-vale-water', 'briefs/dunmere-rivers', 'briefs/sorrel-pike-draft', 'registrar/hollar-collection', 'packages/calder-vale-water-READY']
  .flatMap((name) => read(`examples/${name}.md`).split(/(?=^## )/m)).map((part) => beginning(part, 350));

const oddities = [
  '---\ncompany: Calder Vale Water\nrole: Engineer\n---\n', '<!-- dossier-disable-next-line -->\n\n', '[link]: https://example.com "Title"\n\n',
  'See [link] and [^gaugekit.tests].\n\n[^1]: A note with 12 tests.\n\n', '> I built 12 bridges.\n> - and 3 tunnels\n\n', '1. one\n\n   | A | B |\n   |---|---|\n   | 5 % | x |\n\n   - nested 4x\n\n',
  '```\n## Role Summary\n', '<div>\n\n', 'Setext\n===\n\ntext with 40 % \\| &amp; 😀 \0 ﷽\n\n', '<!-- dossier-disable unsupported-claim: known -->\n\n', '- **zephyr-lens**: I built it, 31 users\n  - 12 ms on zephyr-lens\n\n',
];

/** What a person types, pastes or takes away in one go. */
const pastes = [
  ...oddities, 'x', ' ', '\n', '\n\n', '\r\n', '\r', '-', '#', '## ', '|', '`', '```\n', '~~~\n', '<!--', '-->', '<!-- dossier-enable -->\n', '> ', '- ', '  ', '1. ', '**', '[', ']', '](', ']: ', '[^', '\\', '&', '\t', '%', '42', '0', '.', ', ', 'I ',
  'at gaugekit ', 'about ', 'Calder Vale ', 'zephyr-lens ', 'She ', '---\n', '\uFEFF', '| a | b |\n|---|---|\n', '=====\n', 'built 12 services. ', '?', '**harbour**: ', '"', '{company}', 'TODO ',
];

/** What is typed into words, mostly a letter, and may all the same be a number, a name or the end of a claim. */
const typed = ['r', 's', 'e', 'a', 'T', 'r', 's', 'e', '1', '0', ' ', ' a ', ' built ', ' 12 tests ', ' not ', ' gaugekit ', ' zephyr ', ' Zephyr ', ' Calder ', ' I ', ' will ', ' lead ', ' percent', 'X2', ' about ', ' TODO ', ' fit ', ' tbd'];

export interface Edit {
  readonly kind: 'insert' | 'delete' | 'replace' | 'copy' | 'move' | 'undo' | 'type' | 'crlf' | 'lf' | 'line' | 'evidence' | 'value';
  readonly at: number;
  readonly length: number;
  readonly pick: number;
}

const weighted: readonly Edit['kind'][] = [
  'type', 'type', 'type', 'type', 'type', 'type', 'insert', 'insert', 'insert', 'insert', 'insert', 'delete', 'delete', 'delete', 'replace', 'replace', 'copy', 'move', 'undo', 'undo', 'line', 'crlf', 'lf', 'evidence',
];

export const edits = (length: number): fc.Arbitrary<Edit[]> => editsOf(weighted, length);

/** Words typed into words, a few to a place. */
export const typing = (length: number): fc.Arbitrary<Edit[]> => editsOf(['type', 'type', 'type', 'type', 'type', 'type', 'type', 'undo'], length)
  .map((all) => all.map((edit, index) => ({ ...edit, at: all[index - (index % 5)]!.at, pick: all[index - (index % 5)]!.pick, length: edit.length + index })));

/** Somebody keeps the evidence up to date, value by value, and types a word into the document now and then. */
export const updates = (length: number): fc.Arbitrary<Edit[]> => editsOf(['value', 'value', 'value', 'value', 'evidence', 'type'], length);

const editsOf = (kinds: readonly Edit['kind'][], length: number): fc.Arbitrary<Edit[]> => fc.array(fc.record({
  kind: fc.constantFrom(...kinds), at: fc.nat({ max: 1_000_000 }), length: fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 3 }) }, fc.nat({ max: 400 })), pick: fc.nat({ max: 10_000 }),
}), { minLength: length, maxLength: length, size: 'max' });

export const document = (sections: number): fc.Arbitrary<string> =>
  fc.tuple(fc.array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: sections, size: 'max' }), fc.nat({ max: 10_000 }), fc.nat({ max: 9 })).map(([picks, odd, ending]) => {
    const chosen = picks.map((pick, i) => (pick % 7 === 0 ? oddities[pick % oddities.length]! : parts[(pick + i) % parts.length]!));
    const opening = odd % 3 === 0 ? oddities[0]! : '';
    const text = `${odd % 11 === 0 ? '\uFEFF' : ''}${opening}# Calder Vale Water — Telemetry Engineer\n\n${chosen.join('')}`;
    return ending === 0 ? text.replace(/\n/g, '\r\n') : text;
  });

const evidences = [
  { uri: 'file:///w/evidence.md', text: beginning(read('examples/evidence.md'), 1200) }, { uri: 'file:///w/evidence.yaml', text: beginning(read('examples/registrar/evidence.yaml'), 1200) },
];
export const evidence = fc.constantFrom(...evidences);

/** Another digit in the place of one, one more, or one less: mostly another value, and at times another date, name or source. */
function changeValue(text: string, { at, length, pick }: Edit): string {
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const place = digits[at % Math.max(1, digits.length)];
  if (place === undefined) return text;
  const less = length % 4 === 3 && /\d/.test(text[place + 1] ?? '');
  return `${text.slice(0, place)}${less ? '' : pick % 10}${text.slice(place + (length % 4 === 2 ? 0 : 1))}`;
}

function applyEdit(text: string, { kind, at, length, pick }: Edit): string {
  const start = text.length === 0 ? 0 : at % (text.length + 1);
  const end = Math.min(text.length, start + length);
  const paste = pastes[pick % pastes.length]!;
  switch (kind) {
    case 'insert': return text.slice(0, start) + paste + text.slice(start);
    case 'delete': return text.slice(0, start) + text.slice(end);
    case 'replace': return text.slice(0, start) + paste + text.slice(end);
    case 'copy': return text.slice(0, pick % (text.length + 1)) + text.slice(start, end) + text.slice(pick % (text.length + 1));
    case 'move': return text.slice(end) + text.slice(start, end) + text.slice(0, start);
    case 'type': {
      // Where words are typed, more are: near the place of the last ones, behind a letter, or one letter is taken away.
      const words = [...text.matchAll(/(?<=\p{L})(?=\p{L})|(?<=\p{L})(?= )/gu)].map(({ index }) => index);
      const near = words.filter((offset) => Math.abs(offset - Math.floor(at / 50_000) * text.length / 20) < 200);
      const place = (near.length > 0 ? near : words)[pick % Math.max(1, near.length > 0 ? near.length : words.length)];
      if (place === undefined) return text;
      return length % 4 === 3 ? text.slice(0, place) + text.slice(place + 1) : text.slice(0, place) + typed[(pick + length) % typed.length]! + text.slice(place);
    }
    case 'line': {
      const line = text.lastIndexOf('\n', start - 1) + 1;
      return text.slice(0, line) + paste + text.slice(line);
    }
    case 'crlf': return text.replace(/\r?\n/g, '\r\n');
    case 'lf': return text.replace(/\r\n/g, '\n');
    default: return text;
  }
}

/** One document under an editor's hands, checked again after each edit as the language server does it. */
export class Edited {
  readonly #memo: CheckMemo = checkMemo();
  text: string;
  source: { readonly uri: string; readonly text: string };
  #set: EvidenceSet;
  /** Read apart, so that nothing that was derived from the other one is used. */
  #freshSet: EvidenceSet;
  /** Edits of the evidence that changed nothing but numbers, and how many of them the document did not see. */
  changes = 0;
  unseen = 0;

  constructor(text: string, source: { readonly uri: string; readonly text: string }) {
    this.text = text;
    this.source = source;
    this.#set = setOf(source);
    this.#freshSet = setOf(source);
  }

  evidence(text: string): void {
    this.source = { uri: this.source.uri, text };
    this.#set = setOf(this.source);
    const before = this.#freshSet;
    this.#freshSet = setOf(this.source);
    this.#hold(before);
  }

  /** What a check did not see makes no difference to it. */
  #hold(before: EvidenceSet): void {
    const change = valueChange(before, this.#freshSet);
    if (!change) return;
    this.changes++;
    const was = checkedAnew(this.text, before);
    if (sees(was.sight(), change)) return;
    this.unseen++;
    assert.deepEqual(shown(checkedAnew(this.text, this.#freshSet)), shown(was));
  }

  /** All of it, or the findings alone: what nobody asks for is not made, and must not be missed by the next edit. */
  check(all = true): unknown {
    return told(checked(this.text, this.#set, this.#memo), all);
  }

  fresh(all = true): unknown {
    return told(checkedAnew(this.text, this.#freshSet), all);
  }

  /** Checks that followed from the one before without a look at what was not edited. */
  get followed(): number {
    return this.#memo.last?.followed ?? 0;
  }
}

function setOf({ uri: at, text }: { readonly uri: string; readonly text: string }): EvidenceSet {
  return joinEvidence([readEvidence(at, text)], []);
}

function checked(text: string, set: EvidenceSet, memo?: CheckMemo): CheckResult {
  const document = parseDocument(uri, text, memo?.parse);
  const template = recogniseTemplate(document, builtInTemplates, 'dossier.md', settings) ?? builtInTemplates[0]!;
  return checkDossier(readDossier(document, template), set, settings, undefined, memo);
}

function checkedAnew(text: string, set: EvidenceSet): CheckResult {
  return checked(text, set, { parse: parseMemo(), claims: new ClaimMemo(false) });
}

/** What is seen of a result without a look at the evidence: offsets in it move, and an id may follow from words with a number. */
function shown({ findings, coverage, metrics, claims }: CheckResult): unknown {
  return [
    JSON.stringify({ findings, coverage }, (name, value: unknown) => (name === 'location' ? { ...(value as object), span: undefined } : value)),
    ...judged(metrics), JSON.stringify(claims.map((one) => [one.passage.index, one.rendered, one.kind, one.judged, one.reason, one.verdict, one.evidence.map((item) => item.location.range.start), one.unbacked])),
  ];
}

/** Passages and tables are told once, where they stand in the document. */
const nested = new Set(['cells', 'header']);

/** All that anybody can see of a result, as text: the tree with its positions, findings with their fixes, judgements. */
function told(result: CheckResult, all: boolean): unknown {
  const { dossier, findings, suppressions, coverage } = result;
  const found = JSON.stringify({ findings, suppressions, coverage, template: dossier.template.id, company: dossier.company, role: dossier.role });
  return all ? [found, ...toldInFull(result)] : found;
}

function toldInFull({ dossier, metrics, claims }: CheckResult): readonly string[] {
  const { uri: _uri, text: _text, sections, ...rest } = dossier.document;
  const document = { ...rest, sections: sections.map((one) => ({ ...one, heading: one.heading?.index, passages: one.passages.map(({ index }) => index), tables: one.tables.map(({ index }) => index) })) };
  return [
    ...judged(metrics),
    JSON.stringify(claims.map((one) => [
      one.passage.index, one.rendered, one.span, one.text, one.owner, one.kind, one.subject?.id, one.judged, one.reason, one.verdict, one.evidence.map((item) => item.id), one.unbacked,
    ])),
    JSON.stringify(document, (name, value: unknown) => (nested.has(name) && Array.isArray(value) ? value.map((one: { index?: number }) => one.index ?? one) : value)),
    JSON.stringify(dossier.sections.map(({ section, template, matched, fields, tables, questions }) => [section.index, template?.id, matched, fields.map(({ passage, value }) => [passage.index, value]), tables.map(({ table }) => table.index), questions])),
  ];
}

function judged(metrics: CheckResult['metrics']): readonly string[] {
  return [JSON.stringify(metrics.map((one) => [
    one.passage.index, one.span, one.text, one.quantity.literal, one.owner, one.verdict, one.judged, one.reason, one.subject?.id, one.comparison?.item.id, one.comparison?.explanation, one.comparison?.verdict,
    one.nearest.map((item) => item.id), one.swappedWith?.id, one.unknownSubject,
  ]))];
}

/** One edit of the document or of its evidence. */
export function step(edited: Edited, edit: Edit, before: string[]): void {
  if (edit.kind === 'evidence') {
    edited.evidence(applyEdit(edited.source.text, { ...edit, kind: weighted[6 + edit.pick % 9]! }));
  } else if (edit.kind === 'value') {
    edited.evidence(changeValue(edited.source.text, edit));
  } else if (edit.kind === 'undo') {
    edited.text = before.pop() ?? edited.text;
  } else {
    before.push(edited.text);
    edited.text = applyEdit(edited.text, edit).slice(0, 20_000);
  }
}

/** Plays the edits, and holds the result after each against a check from nothing. */
export function playEdits(text: string, source: { readonly uri: string; readonly text: string }, all: readonly Edit[]): Edited {
  const edited = new Edited(text, source);
  const before: string[] = [];
  edited.check();
  for (const [index, edit] of all.entries()) {
    step(edited, edit, before);
    const inFull = index % 4 === 3;
    assert.deepEqual(edited.check(inFull), edited.fresh(inFull));
  }
  return edited;
}
