import type { Passage } from '../model/document.ts';
import type { EvidenceSet } from '../model/evidence.ts';
import type { Span } from '../text/span.ts';
import { namesOfSubjects } from './subjects.ts';
import type { Reading, ReadPassage, UnknownSubject } from './reading.ts';
import { contentWords, wordsOfEvidence } from './content-words.ts';

/**
 * Finds unknown subjects by form: a marked opening (bold, code, link) of a candidate's list item or cell that looks
 * like a name, not like a label, and of which no word stands in the evidence. A label is made of everyday words; a
 * name is one token in its own spelling (`zephyr`, `NightLedger`, `zephyr-observe`), or stands capitalised in
 * running text elsewhere.
 */
export function findUnknownSubjects(passages: readonly ReadPassage[], evidence: EvidenceSet): { readonly subjects: readonly UnknownSubject[]; readonly lookedFor: readonly string[] } {
  const openings: { readonly name: string; readonly sure: boolean }[] = [];
  for (const read of passages) {
    if (read.passage.lead === undefined) continue;
    const name = openingOf(read, evidence);
    if (name !== '') openings.push({ name, sure: isNameByForm(name, read.passage.lead.style === 'code') });
  }
  const capitalised = namesInSentences([...new Set(openings.flatMap(({ name, sure }) => (sure ? [] : [name])))], passages);
  const names = new Map<string, string>();
  for (const { name, sure } of openings) if (sure || capitalised.has(name)) names.set(name.toLowerCase(), name);
  return { subjects: names.size === 0 ? [] : describe([...names.values()], passages), lookedFor: [...new Set(openings.map(({ name }) => name))] };
}

/** Whether the same subjects are unknown with other words in a passage that names none of them. */
export function keepsUnknownSubjects(was: ReadPassage, now: ReadPassage, { evidence, lookedFor }: Pick<Reading, 'evidence' | 'lookedFor'>): boolean {
  const opening = (read: ReadPassage): string => (read.passage.lead === undefined ? '' : openingOf(read, evidence));
  if (opening(was) !== opening(now)) return false;
  const texts = lookedFor.length === 0 ? [] : [was, now].map(({ passage }) => passage.rendered.text.toLowerCase());
  return !lookedFor.some((name) => texts.some((text) => text.includes(name.toLowerCase())));
}

function openingOf(read: ReadPassage, evidence: EvidenceSet): string {
  return (read.alike.opening ??= openingName(read, evidence));
}

/** What a candidate's passage opens with and the evidence does not know, if it may be a name at all; else ''. */
function openingName({ passage, statements, subjects }: ReadPassage, evidence: EvidenceSet): string {
  const lead = passage.lead!;
  if (!statements.some((each) => each.owner === 'candidate')) return '';
  if (lead.style === 'plain' && !passage.cell) return '';
  if (subjects.some((mention) => mention.span.start < lead.rest)) return '';
  const name = lead.text.replace(/(?<!\s)\s*\([^()]*\)\s*$/u, '');
  if (!extendsName(name, namesOfSubjects(evidence)) && contentWords(lead.text).some((word) => wordsOfEvidence(evidence).has(word))) return '';
  return name.length >= 3 && (isNameByForm(name, lead.style === 'code') || isTitle(name)) ? name : '';
}

/** `zephyr-observe` where only `zephyr` is known: its words are, and it is another project all the same. */
function extendsName(name: string, subjectNames: ReadonlySet<string>): boolean {
  const whole = name.toLowerCase();
  const [first, ...rest] = whole.split('-');
  return rest.length > 0 && oneToken.test(name) && subjectNames.has(first!) && !subjectNames.has(whole);
}

const oneToken = /^[\p{L}\p{N}][\p{L}\p{N}_.+#-]*$/u;

/** One word in a spelling of its own. */
function isNameByForm(name: string, code: boolean): boolean {
  return oneToken.test(name) && (code || /^\p{Ll}/u.test(name) || /\p{Ll}\p{Lu}/u.test(name));
}

function isTitle(name: string): boolean {
  const parts = name.split(/\s+/u);
  return parts.length <= 3 && parts.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** Which names a text uses as names, and which it writes small. */
export interface NameUse {
  readonly named: readonly string[];
  readonly small: readonly string[];
}

/** The names that stand in running text. A word that the text also writes small is an everyday word; a heading writes any word large. */
function namesInSentences(names: readonly string[], passages: readonly ReadPassage[]): ReadonlySet<string> {
  const found = new Set<string>();
  if (names.length === 0) return found;
  const all = names.join('\n');
  const small = new Set<string>();
  for (const { alike: { wording }, passage: { kind, rendered: { text } } } of passages) {
    if (wording.nameUse?.of !== all) {
      const named = kind === 'heading' ? [] : names.filter((name) => midSentence(text, name));
      wording.nameUse = { of: all, answer: { named, small: names.filter((name) => wholeWords(text, name.toLowerCase()).length > 0) } };
    }
    const { answer } = wording.nameUse;
    for (const name of answer.named) found.add(name);
    for (const name of answer.small) small.add(name);
  }
  for (const name of small) found.delete(name);
  return found;
}

/** Capitalised although no sentence, item or cell begins there. */
function midSentence(text: string, name: string): boolean {
  for (const at of occurrences(text, name)) {
    if (/[\p{L}\p{N},]\s$/u.test(text.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}

function describe(names: readonly string[], passages: readonly ReadPassage[]): readonly UnknownSubject[] {
  const all = names.join('\n');
  const found = names.map((name) => ({ name, opening: name.toLowerCase(), mentions: [] as { passage: Passage; span: Span }[], passages: new Set<number>() }));
  for (const { passage, alike: { wording } } of passages) {
    const { lead, rendered: { text }, kind, index, item } = passage;
    if (wording.occurrences?.of !== all) wording.occurrences = { of: all, answer: names.map((name) => occurrences(text, name)) };
    const opening = lead?.text.toLowerCase();
    for (let at = 0; at < found.length; at++) {
      const subject = found[at]!;
      if (opening?.startsWith(subject.opening) === true || (item?.parent !== undefined && subject.passages.has(item.parent))) subject.passages.add(index);
      if (kind === 'heading') continue;
      for (const start of wording.occurrences.answer[at]!) subject.mentions.push({ passage, span: { start, end: start + subject.name.length } });
    }
  }
  return found.map(({ name, mentions, passages: about }) => ({ name, mentions, passages: about }));
}

/** Whole-word occurrences, without regard to case. */
function occurrences(text: string, name: string): number[] {
  return wholeWords(text.toLowerCase(), name.toLowerCase());
}

function wholeWords(where: string, what: string): number[] {
  const found: number[] = [];
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + what.length)) {
    const before = where[at - 1] ?? ' ';
    const after = where[at + what.length] ?? ' ';
    if (!/[\p{L}\p{N}_-]/u.test(before) && !/[\p{L}\p{N}_-]/u.test(after)) found.push(at);
  }
  return found;
}
