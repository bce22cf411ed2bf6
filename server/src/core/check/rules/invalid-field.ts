import type { Field } from '../../model/dossier.ts';
import type { Fix } from '../../model/finding.ts';
import type { MarkdownDocument, Passage } from '../../model/document.ts';
import { toSource } from '../../text/rendered-text.ts';
import type { Span } from '../../text/span.ts';
import { findSwappedRange } from '../../templates/money-range.ts';
import { address, brokenLinks } from '../links.ts';
import { sliceSource } from '../place.ts';
import type { DossierRule, Report } from '../rule.ts';
import { shorten } from '../wording.ts';

/** A field whose value can't be what it should: a score outside its scale, a pay range with its ends swapped, a link that is no URL. */
export const invalidField: DossierRule = {
  id: 'invalid-field',
  severity: 'warning',
  applies: 'dossier',
  check({ dossier }) {
    const inLinks = dossier.sections.flatMap(({ section, template }) => (template?.items === 'link' ? section.passages.flatMap(checkAddresses) : []));
    const inFields = dossier.sections.flatMap(({ fields }) => fields.flatMap((field): Report[] => {
      const value = field.passage.rendered.text.slice(field.value.start, field.value.end);
      if (!field.template || value.trim() === '') return [];
      if (field.template.type === 'url') return checkLink(field, value);
      if (field.template.type === 'score') return checkScore(field, value);
      if (field.template.type === 'money') return checkMoney(dossier.document, field, value);
      return [];
    }));
    return [...inFields, ...inLinks];
  },
};

function checkAddresses(passage: Passage): Report[] {
  return brokenLinks(passage).map(({ span, text }) => ({ span, message: `"${shorten(text, 60)}" leads nowhere; expected a URL such as https://….` }));
}

const noLink = /^\W*(?:n\/?a|none|no link|not public|not posted|unlisted|confidential|unknown|expired|closed|tbd|tba|todo|to be (?:added|found))?\W*$/i;
const holder = /^\s*[{[<].*[}\]>]\s*$/;

function checkLink(field: Field, value: string): Report[] {
  const linked = field.passage.marks.some((mark) => mark.span.start < field.value.end && mark.span.end > field.value.start
    && (mark.kind === 'link' ? isTarget(mark.url ?? '') : mark.kind === 'code' && webAddress.test(field.passage.rendered.text.slice(mark.span.start, mark.span.end))));
  if (linked || noLink.test(value) || holder.test(value) || (address.test(value) && !/https?/i.test(value))) return [];
  return [{ span: sourceOf(field), message: `${field.template!.label} is "${shorten(value, 60)}"; expected a URL.` }];
}

/** In code an address is no link to Markdown, and complete all the same. */
const webAddress = /^\s*https?:\/\/[^\s/.]+\.\S+\s*$/i;

function isTarget(url: string): boolean {
  return url.length > 1 && !/^https?:\/{0,2}$/i.test(url);
}

const scoreOnScale = /(-?\d{1,4}(?:[.,]\d{1,3})?)\s?(?:\/|out of|of)\s?(\d{1,4}(?:[.,]\d{1,3})?)/i;
const percentage = /(-?\d{1,4}(?:[.,]\d{1,3})?)\s?%/;

function checkScore(field: Field, value: string): Report[] {
  const scaled = scoreOnScale.exec(value);
  const percent = scaled ? null : percentage.exec(value);
  const found = scaled ?? percent;
  if (!found) return [];
  const score = number(found[1]!);
  const scale = scaled ? number(scaled[2]!) : 100;
  if (score >= 0 && score <= scale && scale > 0) return [];
  const span = { start: field.value.start + found.index, end: field.value.start + found.index + found[0].length };
  const range = scale > 0 ? `0 to ${scaled ? scaled[2]! : '100 %'}` : 'a scale above 0';
  return [{ span: toSource(field.passage.rendered, span), message: `${field.template!.label} is ${found[0]}; expected ${range}.` }];
}

function number(text: string): number {
  return Number(text.replace(',', '.'));
}

function checkMoney(document: MarkdownDocument, field: Field, value: string): Report[] {
  const swapped = findSwappedRange(value);
  if (!swapped) return [];
  const place = (span: Span): Span => toSource(field.passage.rendered, { start: span.start + field.value.start, end: span.end + field.value.start });
  const { low, high } = swapped;
  const text = (span: Span) => value.slice(span.start, span.end);
  const swap: Fix = {
    title: 'Swap the ends of the range',
    edits: [{ span: place(low), newText: text(high) }, { span: place(high), newText: text(low) }],
    safe: false, preferred: true,
  };
  const sameForm = document.text.slice(place(low).start, place(low).end) === text(low) && swapped.alike;
  return [{
    span: place({ start: low.start, end: high.end }),
    message: `${field.template!.label} runs from ${text(low)} down to ${text(high)}; expected the lower end first.`,
    fixes: sameForm ? [swap] : [],
  }];
}

function sourceOf(field: Field): Span {
  return sliceSource({ passage: field.passage, span: field.value });
}
