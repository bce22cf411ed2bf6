import type { NotMetricReason } from '../model/quantity.ts';
import type { Span } from '../text/span.ts';
import { digitsValue } from './numerals.ts';
import type { Token } from './tokens.ts';
import { isPlural } from './stem.ts';
import { unitBySymbol, unitByWord } from './units.ts';
import type { LanguageWords } from './words/language.ts';

type Tokens = readonly Token[];
type Masks = (NotMetricReason | undefined)[];

/** Marks, token by token, the numbers that are none by their shape alone: links, code, dates, times, phone numbers, versions. */
export function shapeMasks(text: string, tokens: Tokens, code: readonly Span[], words: LanguageWords): Masks {
  const masks: Masks = Array.from({ length: tokens.length });
  markSpans(tokens, [...code, ...backticks(text)].sort((a, b) => a.start - b.start), 'code', masks);
  markSpans(tokens, links(text), 'link', masks);
  markPhones(text, tokens, masks);
  for (let at = 0; at < tokens.length; at += 1) {
    if (masks[at] !== undefined) continue;
    markDate(tokens, at, words, masks);
    markTime(tokens, at, words, masks);
    markIdentifier(tokens, at, words, masks);
    markFormula(tokens, at, words, masks);
  }
  return masks;
}

function markSpans(tokens: Tokens, spans: readonly Span[], reason: NotMetricReason, masks: Masks): void {
  let at = 0;
  let reach = 0;
  for (const [index, token] of tokens.entries()) {
    while (at < spans.length && spans[at]!.start < token.end) {
      reach = Math.max(reach, spans[at]!.end);
      at += 1;
    }
    if (token.start < reach) masks[index] = reason;
  }
}

/** Text between two backticks, for statements whose Markdown was not rendered. */
function backticks(text: string): Span[] {
  const spans: Span[] = [];
  let open = text.indexOf('`');
  while (open !== -1) {
    const close = text.indexOf('`', open + 1);
    if (close === -1) break;
    spans.push({ start: open, end: close + 1 });
    open = text.indexOf('`', close + 1);
  }
  return spans;
}

/** URLs, e-mail addresses, host names with a path, and file names, each found inside one run of non-space. */
function links(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/\S+/gu)) {
    const chunk = match[0];
    if (chunk.length > 4000 || !/[./@:]/u.test(chunk)) continue;
    const at = linkStart(chunk);
    if (at !== undefined) spans.push({ start: match.index + at, end: match.index + chunk.length });
  }
  return spans;
}

function linkStart(chunk: string): number | undefined {
  const scheme = chunk.indexOf('://');
  if (scheme > 0) {
    let start = scheme;
    while (start > 0 && /[A-Za-z0-9+.-]/u.test(chunk[start - 1]!)) start -= 1;
    return start < scheme ? start : undefined;
  }
  const lead = chunk.length - chunk.replace(/^[^\p{L}\p{N}]+/u, '').length;
  const rest = chunk.slice(lead);
  if (/^(?:www\.|mailto:)/iu.test(rest)) return lead;
  const mail = rest.indexOf('@');
  if (mail > 0 && /\.\p{L}{2,}/u.test(rest.slice(mail)) && !/\s/u.test(rest)) return lead;
  const first = rest.split('/')[0] ?? '';
  if (first.length < rest.length && /^[\p{L}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u.test(first)) return lead;
  // A file name or path: `bench/cold-start-2.json`, `src/v2/io.ts`.
  const slash = rest.lastIndexOf('/');
  if (slash > 0 && /^[\p{L}_.]/u.test(rest) && /^[^.]*\.[a-z][a-z0-9]{0,4}[),.;:]?$/u.test(rest.slice(slash))) return lead;
  if (/^[\p{L}_][\p{L}\p{N}_-]*\.(?:json|ya?ml|md|ts|js|py|go|rs|csv|pdf|docx?|xlsx?|html?|txt|toml|sh|sql)[),.;:]?$/u.test(rest)) return lead;
  return undefined;
}

const phone = /(?:\+?\d{1,3}[\s.-]?)?(?:\(\d{2,5}\)[\s.-]?\d{2,4}[\s.-]\d{3,5}|\d{3}[.-]\d{3}[.-]\d{4}|\+\d{1,3}(?:[\s.-]\d{1,5}){2,5}|0\d{2,4}[\s-]\d{3,4}[\s-]\d{3,4}|\b\d{3}-0\d{3}\b|\+\d{8,15})/gu;

function markPhones(text: string, tokens: Tokens, masks: Masks): void {
  const spans: Span[] = [];
  for (const match of text.matchAll(phone)) {
    const digits = match[0].replace(/\D/gu, '').length;
    if (digits >= 7 && digits <= 16) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  markSpans(tokens, spans, 'phone', masks);
}

const glued = (token: Token | undefined): boolean => token !== undefined && !token.spaced;
const dashes = new Set(['-', '–', '—', '‑', '−']);

/** A day of the month: 1 to 31, also `3rd`. */
function isDay(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:0?[1-9]|[12]\d|3[01])$/u.test(token.text);
}

function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/u.test(token.text);
}

function mark(masks: Masks, from: number, to: number, reason: NotMetricReason): void {
  for (let at = from; at <= to; at += 1) masks[at] ??= reason;
}

function markDate(tokens: Tokens, at: number, words: LanguageWords, masks: Masks): void {
  const token = tokens[at]!;
  if (token.kind === 'number') {
    markNumericDate(tokens, at, words, masks);
    return;
  }
  if (token.kind !== 'word' || !words.months.has(token.lower) || !/^\p{Lu}/u.test(token.text)) return;
  const next = tokens[at + 1]?.text === '.' || tokens[at + 1]?.text === "'" || tokens[at + 1]?.text === '’' ? at + 2 : at + 1;
  if (isDay(tokens[next]) || isYear(tokens[next])) {
    let end = next;
    if (tokens[end + 1]?.kind === 'word' && words.ordinalEndings.has(tokens[end + 1]!.lower) && glued(tokens[end + 1])) end += 1;
    const comma = tokens[end + 1]?.text === ',' ? end + 2 : end + 1;
    if (isDay(tokens[next]) && isYear(tokens[comma])) end = comma;
    if (dashes.has(tokens[end + 1]?.text ?? '') && (isDay(tokens[end + 2]) || isYear(tokens[end + 2]))) end += 2;
    mark(masks, next, end, 'date');
  }
  const before = words.of.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const day = words.ordinalEndings.has(tokens[before]?.lower ?? '') ? before - 1 : before;
  if (isDay(tokens[day]) && (isYear(tokens[next]) || token.text.length > 3 || day === before)) mark(masks, day, at - 1, 'date');
}

/** `2026-02-24`, `24/02/2026`, `24.02.2026`, `2018–2026`, `2024-25`, `2024/25`. */
function markNumericDate(tokens: Tokens, at: number, words: LanguageWords, masks: Masks): void {
  const token = tokens[at]!;
  if (/^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:19|20)\d\d$/u.test(token.text) || /^(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])\.(?:0?[1-9]|[12]\d|3[01])$/u.test(token.text)) {
    mark(masks, at, at, 'date');
    return;
  }
  const separator = tokens[at + 1];
  const second = tokens[at + 2];
  if (isYear(token) && isYear(second) && separator?.kind === 'word' && words.yearJoins.has(separator.lower) && !isPlural(tokens[at + 3]?.lower ?? '')) {
    mark(masks, at, at, 'date');
    mark(masks, at + 2, at + 2, 'date');
  }
  if (separator === undefined || second?.kind !== 'number' || !(dashes.has(separator.text) || separator.text === '/')) return;
  const tight = glued(separator) && glued(second);
  // `BS EN 1993-2`: a falling pair behind capitals is a designation.
  const designated = /^\p{Lu}{2,}$/u.test(tokens[at - 1]?.text ?? '') && tight && /^\d+$/u.test(token.text) && Number(second.text) < Number(token.text);
  if (designated) mark(masks, at, at + 2, 'name');
  if (designated) return;
  const third = tokens[at + 4];
  if (tight && tokens[at + 3]?.text === separator.text && glued(tokens[at + 3]) && third?.kind === 'number' && glued(third)) {
    const parts = [token.text, second.text, third.text];
    if (parts.every((part) => /^\d{1,4}$/u.test(part)) && (parts[0]!.length === 4 || parts[2]!.length === 4 || parts.every((part) => part.length === 2))) mark(masks, at, at + 4, 'date');
    return;
  }
  if (isYear(token) && isYear(second) && (tight || dashes.has(separator.text)) && Number(second.text) >= Number(token.text)) mark(masks, at, at + 2, 'date');
  else if (isYear(token) && tight && /^\d\d$/u.test(second.text) && (Number(second.text) > Number(token.text) % 100 || Number(second.text) === (Number(token.text) + 1) % 100 || Number(second.text) <= 12)) mark(masks, at, at + 2, 'date');
  else if (tight && separator.text === '/' && isYear(second) && /^(?:0?[1-9]|1[0-2])$/u.test(token.text)) mark(masks, at, at + 2, 'date');
}

/** `17:30`, `9 am`, `9:05 a.m.`; `3:1` is a ratio. */
function markTime(tokens: Tokens, at: number, words: LanguageWords, masks: Masks): void {
  const token = tokens[at]!;
  if (token.kind !== 'number' || !/^(?:[01]?\d|2[0-4])(?:\.[0-5]\d)?$/u.test(token.text)) return;
  const minutes = tokens[at + 2];
  if (!token.text.includes('.') && tokens[at + 1]?.text === ':' && glued(tokens[at + 1]) && glued(minutes) && /^[0-5]\d$/u.test(minutes!.text)) mark(masks, at, at + 2, 'date');
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || Number(token.text) > 25) return;
  const dotted = tokens[at + 2]?.text === '.' && glued(tokens[at + 3]) ? `${next.lower}.${tokens[at + 3]!.lower}` : '';
  if (words.timeOfDay.has(next.lower) || words.timeOfDay.has(dotted)) mark(masks, at, at, 'date');
}

/** Versions with two dots, numbers glued into a name, `#42`, leading zeros, endless digits. */
function markIdentifier(tokens: Tokens, at: number, words: LanguageWords, masks: Masks): void {
  const token = tokens[at]!;
  if (token.kind === 'word') {
    const measured = (tokens[at - 1]?.kind === 'number' && token.text === 'x10' && !token.spaced) || isUnitWithDigit(tokens, at, words);
    // `12 kg CO2e`, `3 tonnes CO2`
    const carbon = /^co2(?:e|eq)?$/u.test(token.lower) && tokens[at - 2]?.kind === 'number' && (unitBySymbol(tokens[at - 1]!.text) ?? unitByWord(tokens[at - 1]!.lower)) !== undefined;
    if (/\p{Nd}/u.test(token.text) && !measured && !carbon) markNamed(tokens, at, masks);
    return;
  }
  if (token.kind !== 'number') return;
  const before = tokens[at - 1];
  const chain = chainEnd(tokens, at);
  if (chain !== undefined) mark(masks, at, chain, 'identifier');
  else if (digitsValue(token.text) === undefined) mark(masks, at, at, /^\d+(?:\.\d+){2,}$/u.test(token.text) ? 'version' : 'identifier');
  else if (/^0\d/u.test(token.text) || /^\d{4}\.\d{4,5}$/u.test(token.text) && tokens[at - 1]?.text === ':' || /^\d{10,}$/u.test(token.text)) mark(masks, at, at, 'identifier');
  else if (before !== undefined && !token.spaced && (before.text === '#' || before.text === '@' || before.text === '№' || before.text === '§' || before.text === '_')) mark(masks, at, at, 'identifier');
  else if (namesInCount(tokens, at)) mark(masks, at, at, 'name');
  else if (namedByHyphen(tokens, at, words)) mark(masks, at, at, 'name');
  else if (before?.text === '.' && glued(before) && words.referenceAbbreviations.has(tokens[at - 2]?.lower ?? '')) mark(masks, at, glued(tokens[at + 1]) && dashes.has(tokens[at + 1]!.text) && tokens[at + 2]?.kind === 'number' ? at + 2 : at, 'identifier');
  else if (before?.text === '§' || before?.text === '№') mark(masks, at, at, 'identifier');
}

/** `18,000 m3`, `2.1 million m3`, `0.62 kWh/m3`, `12 litres per m2`: the digit belongs to a unit. */
function isUnitWithDigit(tokens: Tokens, at: number, words: LanguageWords): boolean {
  const before = tokens[at - 1];
  if (before === undefined || unitBySymbol(tokens[at]!.text) === undefined) return false;
  const scaled = words.magnitudes.has(before.lower) || words.suffixes.has(before.text);
  return before.kind === 'number' || words.per.has(before.lower) || (scaled && tokens[at - 2]?.kind === 'number') || (before.text === '/' && glued(before) && glued(tokens[at]));
}

/** `978-0-00-000001-2`: groups of digits joined by three hyphens or more; the last one. */
function chainEnd(tokens: Tokens, at: number): number | undefined {
  let end = at;
  while (tokens[end + 1]?.text === '-' && glued(tokens[end + 1]) && tokens[end + 2]?.kind === 'number' && glued(tokens[end + 2])) end += 2;
  return end >= at + 6 ? end : undefined;
}

/** The 500 of `3 Fortune 500 organisations`: who counts something names it by the second number. */
function namesInCount(tokens: Tokens, at: number): boolean {
  const [counted, name, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  return counted?.kind === 'number' && name?.kind === 'word' && name.spaced && tokens[at]!.spaced && /^\p{Lu}\p{Ll}{2,}$/u.test(name.text) && next?.kind === 'word' && /^\p{Ll}{3,}s$/u.test(next.text);
}

/** `GPT-4`, `sev-1`; not `500ms-5s`, `sub-10`, `8-to-16`. */
function namedByHyphen(tokens: Tokens, at: number, words: LanguageWords): boolean {
  const hyphen = tokens[at - 1];
  const word = tokens[at - 2];
  if (!glued(tokens[at]) || hyphen?.text !== '-' || !glued(hyphen) || word?.kind !== 'word') return false;
  if (glued(word) && tokens[at - 3]?.kind === 'number') return false;
  return !words.to.has(word.lower) && !words.numbers.has(word.lower) && !words.before.lessThan.includes(word.lower) && !words.before.moreThan.includes(word.lower);
}

/** `k8s`, `H100`, `v1.2`, `P50`: digits inside a word, with what is glued to it by a point or a hyphen. */
function markNamed(tokens: Tokens, at: number, masks: Masks): void {
  const version = /^v\d+$/iu.test(tokens[at]!.text);
  let end = at;
  while (glued(tokens[end + 1]) && /^[.+-]$/u.test(tokens[end + 1]!.text) && tokens[end + 2]?.kind === 'number' && glued(tokens[end + 2])) end += 2;
  if (tokens[end + 1]?.kind === 'number' && glued(tokens[end + 1])) end += 1;
  mark(masks, at, end, version ? 'version' : 'name');
}

/** `O(n^2)`, `Beta(1,1)`, `k=5`, `n^2`, `3+4`, `1920x1080`. */
function markFormula(tokens: Tokens, at: number, words: LanguageWords, masks: Masks): void {
  const token = tokens[at]!;
  if (token.text === '(' && glued(token) && tokens[at - 1]?.kind === 'word') {
    const end = closing(tokens, at);
    if (end !== undefined && glued(tokens[at + 1]) && formulaInside(tokens, at + 1, end)) mark(masks, at, end, 'formula');
  }
  if (token.text === '^' && glued(token) && !/^x?10$/u.test(tokens[at - 1]?.text ?? '') && glued(tokens[at + 1]) && !/^(?:k?m|cm|mm|ft|mi|in)$/u.test(tokens[at - 1]?.text ?? '')) {
    let end = at + 1;
    while (/^[-−+]$/u.test(tokens[end]!.text) && glued(tokens[end + 1]) && end < at + 4) end += 1;
    mark(masks, at - 1, end, 'formula');
  }
  // `5 fb−1`, `3000 min-1`: the power of a unit.
  if (token.kind === 'number' && /^[12]$/u.test(token.text) && glued(token) && /^[-−]$/u.test(tokens[at - 1]?.text ?? '') && glued(tokens[at - 1]) && tokens[at - 2]?.kind === 'word' && tokens[at - 3]?.kind === 'number' && (tokens[at + 1]?.kind !== 'word' || words.stop.has(tokens[at + 1]!.lower))) mark(masks, at, at, 'formula');
  if (token.text === '=' && tokens[at - 1]?.kind === 'word' && tokens[at + 1]?.kind === 'number') {
    const letter = tokens[at - 1]!.text.length === 1;
    // `n = 126` is how many there were.
    const sample = tokens[at - 1]!.lower === 'n';
    if (!sample && (letter || (glued(token) && glued(tokens[at + 1])))) mark(masks, at + 1, at + 1, 'formula');
  }
  if (token.kind === 'number' && glued(tokens[at + 1]) && /^[x×*]$/u.test(tokens[at + 1]!.text) && tokens[at + 2]?.kind === 'number' && glued(tokens[at + 2]) && !/^[\^−]$/u.test(tokens[at + 3]?.text ?? '')) mark(masks, at, at + 2, 'identifier');
  if (token.kind === 'number' && glued(tokens[at + 1]) && /^x\d+$/u.test(tokens[at + 1]!.text) && !(tokens[at + 1]!.text === 'x10' && /^[\^−-]$/u.test(tokens[at + 2]?.text ?? ''))) mark(masks, at, at + 1, 'identifier');
}

/** Only arguments: numbers, one-letter names and operators, no prose. */
function formulaInside(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'word' && token.text.length > 3) return false;
    if (token.text === '%' || (token.kind === 'word' && token.spaced && tokens[at - 1]?.kind === 'number')) return false;
  }
  return true;
}

function closing(tokens: Tokens, open: number): number | undefined {
  for (let at = open + 1; at < Math.min(tokens.length, open + 16); at += 1) {
    if (tokens[at]!.text === ')') return at;
  }
  return undefined;
}
