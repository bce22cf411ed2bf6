import type { Span } from '../text/span.ts';
import type { ListNode, MappingEntry, MappingNode, StructuredNode } from './structured-text.ts';

/** Where a reader of fields puts what it finds wrong. */
export type Complain = (message: string, span: Span) => void;

export type Fields<Key extends string> = Readonly<Partial<Record<Key, MappingEntry>>>;

/**
 * The known keys of a mapping. A key that no reader knows is left alone, so that people may keep notes of their own,
 * unless it looks like a typing mistake for a known key that is not there (then it is read as that), or `strict` allows none.
 */
export function readFields<Key extends string>(
  mapping: MappingNode, known: readonly Key[], complain: Complain, strict: 'strict' | 'tolerant' = 'tolerant',
): Fields<Key> {
  const fields: Partial<Record<Key, MappingEntry>> = {};
  for (const entry of mapping.entries) {
    if (isOneOf(entry.key, known)) fields[entry.key] = entry;
  }
  for (const entry of mapping.entries) {
    if (isOneOf(entry.key, known)) continue;
    const meant = likely(entry.key, known.filter((key) => fields[key] === undefined));
    if (meant !== undefined) {
      complain(`unknown key "${shorten(entry.key)}"; is "${meant}" meant?`, entry.keySpan);
      fields[meant] = entry;
    } else if (entry.key === '<<') complain('merge keys (<<) are not read here; repeat the fields', entry.keySpan);
    else if (strict === 'strict') complain(`unknown key "${shorten(entry.key)}"; known are ${known.join(', ')}`, entry.keySpan);
  }
  return fields;
}

/** The known word that a mistyped one most likely stands for. */
export function likely<Word extends string>(written: string, known: readonly Word[]): Word | undefined {
  return known.find((word) => looksLike(written, word));
}

export function isOneOf<Value extends string>(value: string, of: readonly Value[]): value is Value {
  return (of as readonly string[]).includes(value);
}

export function asMapping(node: StructuredNode, name: string, complain: Complain): MappingNode | undefined {
  if (node.kind === 'mapping') return node;
  complain(`${name} must be a mapping of keys to values, not ${describe(node)}`, firstLine(node));
  return undefined;
}

export function asList(node: StructuredNode, name: string, complain: Complain): ListNode | undefined {
  if (node.kind === 'list') return node;
  complain(`${name} must be a list, not ${describe(node)}`, firstLine(node));
  return undefined;
}

/** Text; a number or boolean counts as what was written. Null and blank text are a problem, too. */
export function asText(node: StructuredNode, name: string, complain: Complain): string | undefined {
  if (node.kind === 'scalar' && node.value !== null && node.literal.trim() !== '') return node.literal;
  complain(`${name} must be text, not ${describe(node)}`, firstLine(node));
  return undefined;
}

/** One text or a list of texts. */
export function asTexts(node: StructuredNode, name: string, complain: Complain): string[] {
  if (node.kind !== 'list') {
    const text = asText(node, name, complain);
    return text === undefined ? [] : [text];
  }
  return node.items.flatMap((item, index) => asText(item, `${name}[${index}]`, complain) ?? []);
}

export function asBoolean(node: StructuredNode, name: string, complain: Complain): boolean | undefined {
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
  complain(`${name} must be true or false, not ${describe(node)}`, firstLine(node));
  return undefined;
}

export function asChoice<Choice extends string>(
  node: StructuredNode, choices: readonly Choice[], name: string, complain: Complain,
): Choice | undefined {
  if (node.kind === 'scalar' && isOneOf(node.literal, choices)) return node.literal;
  complain(`${name} must be one of ${choices.join(', ')}, not ${describe(node)}`, firstLine(node));
  return undefined;
}

/** `[least, most]`. */
export function asPair(node: StructuredNode, name: string, complain: Complain): readonly [number, number] | undefined {
  const list = asList(node, name, complain);
  if (list === undefined) return undefined;
  const [least, most] = list.items.map((item) => (item.kind === 'scalar' && typeof item.value === 'number' ? item.value : NaN));
  if (list.items.length === 2 && least! >= 0 && least! <= most!) return [least!, most!];
  complain(`${name} must be two numbers, the least and the most, such as [2, 3]`, node.span);
  return undefined;
}

/** What was written, as a person would name it. */
export function describe(node: StructuredNode): string {
  if (node.kind !== 'scalar') return node.kind === 'list' ? 'a list' : 'a mapping';
  if (node.value === null || node.literal.trim() === '') return 'nothing';
  return typeof node.value === 'string' ? `"${shorten(node.literal)}"` : shorten(node.literal);
}

function shorten(text: string): string {
  const folded = text.slice(0, 200).replace(/\s+/g, ' ').trim();
  return folded.length > 40 ? `${folded.slice(0, 39)}…` : folded;
}

/** A finding on a whole mapping would underline half the file. */
function firstLine(node: StructuredNode): Span {
  if (node.kind === 'mapping') return node.entries[0]?.keySpan ?? node.span;
  return node.kind === 'list' ? { start: node.span.start, end: Math.min(node.span.end, node.span.start + 1) } : node.span;
}

/** The same but for case and `_`, `-`; or one or two letters wrong in a longer word. */
function looksLike(written: string, known: string): boolean {
  const a = written.toLowerCase().replace(/[-_ ]/g, '');
  const b = known.toLowerCase().replace(/[-_ ]/g, '');
  if (a === b || a === `${b}s` || b === `${a}s`) return true;
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 2) return false;
  return distance(a, b) <= (b.length < 7 ? 1 : 2);
}

/** Edits between two short words, a swap of neighbours counting as one (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      current.push(least);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length]!;
}
