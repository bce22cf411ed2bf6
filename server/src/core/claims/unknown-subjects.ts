import type { Passage } from '../model/document.ts';
import type { EvidenceSet } from '../model/evidence.ts';
import type { Span } from '../text/span.ts';
import type { ReadPassage, UnknownSubject } from './reading.ts';
import { contentWords, wordsOfEvidence } from './content-words.ts';

/**
 * Finds unknown subjects by form: a marked opening (bold, code, link) of a candidate's list item or cell that looks
 * like a name, not like a label, and of which no word stands in the evidence. A label is made of everyday words; a
 * name is one token in its own spelling (`zephyr`, `NightLedger`, `zephyr-observe`), or stands capitalised in
 * running text elsewhere.
 */
export function findUnknownSubjects(passages: readonly ReadPassage[], evidence: EvidenceSet): readonly UnknownSubject[] {
  const known = wordsOfEvidence(evidence);
  const subjectNames = new Set(evidence.subjects.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase()));
  const names = new Map<string, string>();
  for (const { passage, statements, subjects } of passages) {
    const { lead } = passage;
    if (!lead || !statements.some((each) => each.owner === 'candidate')) continue;
    if (lead.style === 'plain' && !passage.cell) continue;
    if (subjects.some((mention) => mention.span.start < lead.rest)) continue;
    const name = lead.text.replace(/\s*\([^)]*\)\s*$/u, '');
    if (!extendsName(name, subjectNames) && contentWords(lead.text).some((word) => known.has(word))) continue;
    if (looksLikeName(name, lead.style, passages)) names.set(name.toLowerCase(), name);
  }
  return [...names.values()].map((name) => describe(name, passages));
}

/** `zephyr-observe` where only `zephyr` is known: its words are, and it is another project all the same. */
function extendsName(name: string, subjectNames: ReadonlySet<string>): boolean {
  const whole = name.toLowerCase();
  const [first, ...rest] = whole.split('-');
  return rest.length > 0 && oneToken.test(name) && subjectNames.has(first!) && !subjectNames.has(whole);
}

const oneToken = /^[\p{L}\p{N}][\p{L}\p{N}_.+#-]*$/u;

function looksLikeName(name: string, style: string, passages: readonly ReadPassage[]): boolean {
  if (name.length < 3) return false;
  const token = oneToken.test(name);
  if (token && (style === 'code' || /^\p{Ll}/u.test(name) || /\p{Ll}\p{Lu}/u.test(name))) return true;
  const titleCase = name.split(/\s+/u).every((word) => /^[\p{Lu}\p{N}]/u.test(word));
  if (!titleCase || name.split(/\s+/u).length > 3) return false;
  // A word that the text also writes small is an everyday word; a heading writes any word large.
  if (passages.some(({ passage }) => wholeWords(passage.rendered.text, name.toLowerCase()).length > 0)) return false;
  return passages.some(({ passage }) => passage.kind !== 'heading' && midSentence(passage.rendered.text, name));
}

/** Capitalised although no sentence, item or cell begins there. */
function midSentence(text: string, name: string): boolean {
  for (const at of occurrences(text, name)) {
    if (/[\p{L}\p{N},]\s$/u.test(text.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}

function describe(name: string, passages: readonly ReadPassage[]): UnknownSubject {
  const mentions: { passage: Passage; span: Span }[] = [];
  const about = new Set<number>();
  for (const { passage } of passages) {
    if (passage.lead && passage.lead.text.toLowerCase().startsWith(name.toLowerCase())) about.add(passage.index);
    else if (passage.item?.parent !== undefined && about.has(passage.item.parent)) about.add(passage.index);
    if (passage.kind === 'heading') continue;
    const { text } = passage.rendered;
    for (const at of occurrences(text, name)) mentions.push({ passage, span: { start: at, end: at + name.length } });
  }
  return { name, mentions, passages: about };
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
