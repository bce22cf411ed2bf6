import { readCurrencyAfter, readUnit } from './read-unit.ts';
import { singular } from './stem.ts';
import type { Token } from './tokens.ts';
import type { LanguageWords } from './words/language.ts';

/**
 * `1 850 guests` with an ordinary space is one number, where nothing says otherwise: one to three digits, three more, and a
 * noun or currency behind. What numbers a thing by name (`week 12 340 people came`) stays apart.
 */
export function joinSpacedGroups(text: string, tokens: readonly Token[], words: LanguageWords): readonly Token[] {
  let joined: Token[] | undefined;
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const [head, group] = [tokens[at]!, tokens[at + 1]!];
    const isGroup = head.kind === 'number' && group.kind === 'number' && group.start === head.end + 1 && text[head.end] === ' ' && /^[1-9]\d{0,2}$/u.test(head.text) && /^\d{3}$/u.test(group.text);
    if (!isGroup || !((mayFollow(tokens, at - 1, words) && counts(tokens, at + 2, words)) || isMeasuredFrom(tokens, at, words))) {
      joined?.push(head);
      continue;
    }
    joined ??= tokens.slice(0, at);
    const whole = text.slice(head.start, group.end);
    joined.push({ ...head, end: group.end, text: whole, lower: whole });
    at += 1;
  }
  if (joined === undefined) return tokens;
  const last = tokens.at(-1)!;
  if (joined.at(-1)!.end !== last.end) joined.push(last);
  return joined;
}

/** What stands before is no number, and no name or noun that the first digits number. */
function mayFollow(tokens: readonly Token[], at: number, words: LanguageWords): boolean {
  const before = tokens[at];
  if (before === undefined) return true;
  if (before.kind === 'number') return false;
  if (before.kind === 'symbol') return /^[(:;,—–|•"“≈~<>≤≥\p{Sc}]$/u.test(before.text);
  const named = words.labels.has(singular(before.lower, words)) || words.dateBefore.has(before.lower) && !words.looseDateBefore.has(before.lower) || words.rankBefore.has(before.lower) || words.versionBefore.has(before.lower);
  const opens = tokens[at - 1] === undefined || /^[.!?:;•|(“"—–-]$/u.test(tokens[at - 1]!.text);
  return !named && (opens || !/^\p{Lu}/u.test(before.text) || /^[A-Z]{3}$/u.test(before.text));
}

/** `reduced from 1 100 mm to 850 mm`, `from 1 100 to 850 mm` */
function isMeasuredFrom(tokens: readonly Token[], at: number, words: LanguageWords): boolean {
  const unitAt = (place: number): boolean => readUnit(tokens, place)?.unit !== undefined;
  const onward = words.to.has(tokens[at + 2]?.lower ?? '') && tokens[at + 3]?.kind === 'number';
  return words.from.has(tokens[at - 1]?.lower ?? '') && (unitAt(at + 2) || (onward && unitAt(at + 4)));
}

/** A noun or a currency, but no `4 100 m races`. */
function counts(tokens: readonly Token[], at: number, words: LanguageWords): boolean {
  const next = tokens[at];
  if (next === undefined || readCurrencyAfter(tokens, at, words) !== undefined) return next !== undefined;
  return next.kind === 'word' && next.spaced && !words.stop.has(next.lower) && readUnit(tokens, at)?.unit.name !== 'm';
}
