import type { Passage } from '../model/document.ts';
import { currencyCodes, unitBySymbol } from '../quantities/units.ts';
import { english as quantityWords } from '../quantities/words/english.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { english } from './words/english.ts';

const { calendar, officeName, heldThere, nextInBrackets, nextTwo, title, behindTitle, inName, nameJoint, nameEnds, addressAhead, determinerAhead } = english.entities;

/** A name in running text: of a tool, product, organisation, standard, place. */
export interface Entity {
  readonly text: string;
  /** Rendered span. */
  readonly span: Span;
}

const token = /[\p{L}\p{N}][\p{L}\p{N}+#.'’/-]*[\p{L}\p{N}+#]|\p{L}/gu;

/**
 * Names by their form alone: capital letters inside or throughout a word, or a capital where no sentence begins.
 * Neighbouring capitalised words are one name. What opens a clause may be an ordinary word and counts only with its own
 * spelling (`CamelCase`, `UFW`).
 */
export function findEntities(passage: Passage, clause: Span, sentence: Span): readonly Entity[] {
  const { text } = passage.rendered;
  const found: Entity[] = [];
  const tokens = [...text.slice(clause.start, clause.end).matchAll(token)];
  let previous: { end: number } | undefined;
  for (const match of tokens) {
    const span = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
    const isOpening = (): boolean => opensHere(text, span.start, clause, sentence, passage) && !opensList(text, span);
    if (!/\p{Lu}/u.test(match[0]) || !isName(match[0], isOpening, passage, span)) {
      // `Guild of Stewards` is one name.
      if (!previous || !inName.test(match[0])) previous = undefined;
      continue;
    }
    const joined = previous && nameJoint.test(text.slice(previous.end, span.start)) && found.length > 0;
    if (joined) {
      const last = found.pop()!;
      const whole = { start: last.span.start, end: span.end };
      found.push({ text: text.slice(whole.start, whole.end), span: whole });
    } else found.push({ text: match[0], span });
    previous = { end: span.end };
  }
  return found.filter(({ span }) => !isOffice(text, span)).map((entity) => withNumber(entity, text.slice(0, clause.end)));
}

/** `our Head of Care`, `reported to the Chief Nurse`: an office that somebody holds there, in capitals. */
function isOffice(text: string, { start, end }: Span): boolean {
  return officeName.test(text.slice(start, end)) && heldThere.test(text.slice(Math.max(0, start - 40), start)) && !modifies(text.slice(end));
}

/** A noun follows, of which the name says which one it is; no verb, and no word that goes on about the name. */
function modifies(behind: string): boolean {
  return !nameEnds.test(behind.slice(0, 16));
}

/** `SOC 2`, `ISO 27001`: the number is of the name, unless it is a year (`BBC 2019`) or counts what stands behind it (`UFW 12 rules`). */
function withNumber({ text: own, span }: Entity, text: string): Entity {
  const number = /(?:^|\s)\p{Lu}{2,}$/u.test(own) ? /^ (?!(?:19|20)\p{N}{2}(?!\p{N}))\p{N}{1,6}(?![\p{L}\p{N}.,%-]|\s\p{Ll}+s(?![\p{L}]))/u.exec(text.slice(span.end, span.end + 40)) : null;
  return number ? { text: own + number[0], span: { start: span.start, end: span.end + number[0].length } } : { text: own, span };
}

function opensHere(text: string, at: number, clause: Span, sentence: Span, passage: Passage): boolean {
  if (at === clause.start || at === sentence.start || at === passage.lead?.rest) return true;
  return /(?:^|[\n("“:;•–—/→⇒>-]\s*|[.!?]["”)]?\s+)$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** The first of a list of names is one, too: `(Grafana, Jaeger)`, `Grafana, Jaeger and Prometheus`. */
function opensList(text: string, { start, end }: Span): boolean {
  const rest = text.slice(end, end + 200);
  return (text[start - 1] === '(' ? nextInBrackets : nextTwo).test(rest) && !text.slice(start, end).endsWith('ly');
}

function isName(word: string, isOpening: () => boolean, passage: Passage, span: Span): boolean {
  if (word.length < 2 || calendar.test(word) || isMagnitude(word) || /^\p{N}/u.test(word)) return false;
  const code = passage.marks.find((mark) => mark.kind === 'code' && overlaps(mark.span, span));
  if (code) return false;
  if (passage.marks.some((mark) => mark.kind === 'link' && /^https?:/u.test(passage.rendered.text.slice(mark.span.start)) && contains(mark.span, span))) return false;
  const bare = word.replace(/['’]s$/u, '');
  if (isCommonNoun(bare, passage.rendered.text, span) || isAddress(bare, passage.rendered.text, span) || reference.test(bare) || isMeasuring(bare) || isUnit(bare, passage.rendered.text, span)) return false;
  if (/^\p{Lu}{2,}s?$/u.test(bare)) return true;
  if (/\p{Ll}\p{Lu}/u.test(bare) || /^\p{Lu}+\p{Lu}\p{Ll}/u.test(bare)) return true;
  return /^\p{Lu}/u.test(bare) && !isOpening();
}

/** `per kWh`, `EUR 118`, `P99`: a unit, a currency or a percentile is no name, wherever it stands. */
function isMeasuring(word: string): boolean {
  return currencyCodes.has(word) || unitBySymbol(word) !== undefined || /^P\p{N}{2,3}$/u.test(word);
}

/** `0.21 GWh`: behind a number, a prefix and a unit's symbol. */
function isUnit(word: string, text: string, { start }: Span): boolean {
  return unitSymbol.test(word) && /\p{N}[ \u00A0]$/u.test(text.slice(Math.max(0, start - 2), start));
}

const unitSymbol = /^[kMGTPm]?(?:W[hp]?|V|VA|Ah?|Hz|Pa|J|N|Nm|B|bit|bps|Bq|Gy|Sv)$/u;

/** `PL-04571` numbers a posting or a file. */
const reference = /^\p{Lu}{1,4}-\p{N}{4,}$/u;

/** `Dear Ms Okafor,`: who is written to, or spoken of with a title. */
function isAddress(word: string, text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  return title.test(word) || addressAhead.test(before) || behindTitle.test(before);
}

/** Some are written with a capital: `11.8 Mio. EUR`. */
function isMagnitude(word: string): boolean {
  return quantityWords.dotted.has(word.toLowerCase());
}

/** An abbreviation in the plural (`VMs`) or behind a determiner and before no noun (`their CTO came`) stands for a common noun. */
function isCommonNoun(word: string, text: string, span: Span): boolean {
  if (/^\p{Lu}{2,}s$/u.test(word)) return true;
  if (!/^\p{Lu}{2,4}$/u.test(word)) return false;
  return determinerAhead.test(text.slice(Math.max(0, span.start - 8), span.start)) && !modifies(text.slice(span.end));
}
