import { months, untilToday } from './words/months.ts';

/** `YYYY-MM-DD` or `YYYY-MM` of a date that exists, from that form or from `20 February 2026`, `Feb 2026`, `February 20, 2026`. */
export function readDate(written: string): string | undefined {
  const text = written.trim();
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (iso !== null) return calendarDate(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? undefined : Number(iso[3]));
  const named = /^(?:(\d{1,2})\.?\s+)?(\p{L}{3,9})\.?\s+(?:(\d{1,2}),?\s+)?(\d{4})$/u.exec(text);
  const month = named === null ? -1 : months.indexOf(named[2]!.slice(0, 3).toLowerCase());
  if (named === null || month < 0) return undefined;
  const day = named[1] ?? named[3];
  return calendarDate(Number(named[4]), month + 1, day === undefined ? undefined : Number(day));
}

function calendarDate(year: number, month: number, day: number | undefined): string | undefined {
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > daysIn(year, month)))) return undefined;
  const start = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  return day === undefined ? start : `${start}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  return [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar; a month counts as its last day. */
export function dayNumber(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number?];
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + (day ?? daysIn(year, month)) - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

const range = /\b((?:19|20)\d{2})(?:[-/.](?:0[1-9]|1[0-2])(?![\d./-]))?\s{0,3}(?:-|–|—|to|until|till|through)\s{0,3}(?:(\p{L}{3,9})\.?\s{1,3}|(?:0?[1-9]|1[0-2])[/.])?(?:((?:19|20)\d{2})(?:[-/.](?:0[1-9]|1[0-2])(?![\d./-]))?\b(?![-/.]\d))?/giu;
const between = /\bbetween\s{1,3}((?:19|20)\d{2})\s{1,3}and\s{1,3}((?:19|20)\d{2})\b(?!-\d)/giu;
const since = /\bsince\s{1,3}(?:\p{L}{3,9}\.?\s{1,3})?((?:19|20)\d{2})\b(?!-\d)/giu;

/** Spans of years: `from 2018 to 2026`, `March 2018 – May 2026`, `2018-03 to 2026-05`, `03/2018 – 05/2026`, `2019-present`, `between 2021 and 2025`, `since 2019`. */
export function findYears(text: string): { readonly from: number; readonly to: number | undefined }[] {
  const found: { at: number; from: number; to: number | undefined }[] = [];
  for (const match of text.matchAll(range)) {
    const from = Number(match[1]);
    const word = match[2]?.toLowerCase();
    if (match[3] === undefined) {
      if (untilPresent(text, match)) found.push({ at: match.index, from, to: undefined });
    } else if (Number(match[3]) >= from && (word === undefined || months.includes(word.slice(0, 3)))) {
      found.push({ at: match.index, from, to: Number(match[3]) });
    }
  }
  for (const match of text.matchAll(between)) {
    if (match[2]! >= match[1]!) found.push({ at: match.index, from: Number(match[1]), to: Number(match[2]) });
  }
  for (const match of text.matchAll(since)) found.push({ at: match.index, from: Number(match[1]), to: undefined });
  return found.sort((a, b) => a.at - b.at).map(({ from, to }) => ({ from, to }));
}

/** The range ends in a word for today; the pattern takes that word only when white space follows it. */
function untilPresent(text: string, match: RegExpMatchArray): boolean {
  const end = match.index! + match[0].length - (match[2] === undefined ? 0 : match[0].length - match[0].lastIndexOf(match[2]));
  const word = /^\p{L}+/u.exec(text.slice(end, end + 12))?.[0].toLowerCase();
  return word !== undefined && untilToday.includes(word);
}
