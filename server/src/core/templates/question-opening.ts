import type { Mark, Passage } from '../model/document.ts';
import type { Span } from '../text/span.ts';

/** Where in a passage's rendered text a question stands, and what of its answer follows there. */
export interface QuestionOpening {
  readonly question: Span;
  /** Empty where the answer comes later, or never. */
  readonly answer: Span;
}

const number = /^(?:Q\s?)?\d{1,3}[.):]\s{1,4}|^Q(?:uestion)?\s{0,2}[:.]\s{0,4}/i;
const namedQuestion = /^Q(?:uestion)?\s?\d{0,3}[.):]\s/i;
const opensQuote = /^["“”„«‘']/;
const closesQuote = /["”“»’']/;
const answerLabel = /\s{0,4}A(?:nswer)?\s?\d{0,3}[:.]\s/y;
const separator = /\s{0,4}(?:→|⇒|=>|->|-{2,3}(?!>)|[—–:]|-(?=\s))\s{0,4}/y;

/** True for a text that reads as a question by itself: it is quoted, or ends with a question mark. */
export function isQuestion(text: string): boolean {
  const bare = text.trim().replace(number, '');
  return opensQuote.test(bare) || /\?["”»’')\]]{0,2}$/.test(bare);
}

/** The question that a passage opens with: bold, quoted, numbered, or followed by an arrow or dash. */
export function findQuestion(passage: Passage): QuestionOpening | undefined {
  const { text } = passage.rendered;
  const start = number.exec(text)?.[0].length ?? 0;
  return boldQuestion(passage, start) ?? labelled(text, start) ?? quotedQuestion(text, start) ?? plainQuestion(passage, start);
}

/** `**"Q"** → A`, `1. **Q?** A`, `**1. "Q"**`, `**Q1. Tell us …** A`. */
function boldQuestion(passage: Passage, start: number): QuestionOpening | undefined {
  const { text } = passage.rendered;
  const bold = passage.marks.find((mark) => mark.kind === 'strong' && mark.span.end > mark.span.start && mark.span.start <= start + 1 && mark.span.end > start);
  if (!bold || text.slice(start, bold.span.start).trim().length > 1) return undefined;
  const inside = text.slice(bold.span.start, bold.span.end);
  const quotedOutside = opensQuote.test(text.slice(start, bold.span.start));
  const called = namedQuestion.test(text.slice(bold.span.start, bold.span.end));
  const asked = inside.replace(/[\s:]{1,4}$/, '');
  if (!quotedOutside && !called && !isQuestion(asked) && !isPrompt(passage, bold, asked)) return undefined;
  const skipped = number.exec(inside)?.[0].length ?? 0;
  let end = bold.span.end;
  if (closesQuote.test(text[end] ?? '')) end++;
  return { question: { start: bold.span.start + skipped, end: bold.span.start + asked.length }, answer: answerFrom(text, end) };
}

/** A paragraph that is nothing but a few bold words: `**Tell me about a failure**`. */
function isPrompt(passage: Passage, bold: Mark, asked: string): boolean {
  const { text } = passage.rendered;
  return !passage.item && bold.span.end >= text.trimEnd().length && !/:\s*$/.test(text.slice(-8)) && asked.trim().split(/\s+/).length >= 3;
}

/** `Q: … A: …`, also with the answer in a later paragraph. */
function labelled(text: string, start: number): QuestionOpening | undefined {
  if (start === 0 || !/^Q/i.test(text)) return undefined;
  const answer = /\s(?:A|Answer)\s?\d{0,3}[:.](?:\s|$)/.exec(text);
  const end = answer ? answer.index : text.length;
  const from = answer ? answer.index + answer[0].length : text.length;
  return { question: trimmed(text, start, end), answer: trimmed(text, from, text.length) };
}

/** `"Q" → A` without bold: the closing quote must be followed by a separator or end the passage. */
function quotedQuestion(text: string, start: number): QuestionOpening | undefined {
  if (!opensQuote.test(text.slice(start, start + 1))) return undefined;
  const single = text[start] === "'" || text[start] === '‘';
  for (let i = start + 1; i < text.length; i++) {
    if (!(single ? /['’]/ : /["”“»]/).test(text[i]!)) continue;
    separator.lastIndex = i + 1;
    const separated = separator.test(text);
    const ends = text.slice(i + 1, i + 12).trim() === '' && i + 1 >= text.length - 10;
    const asks = text[i - 1] === '?' && /^\s/.test(text.slice(i + 1, i + 2)) && /^\s{1,4}\p{Lu}/u.test(text.slice(i + 1, i + 6));
    if (separated || ends || asks) return { question: { start, end: i + 1 }, answer: answerFrom(text, i + 1) };
  }
  return undefined;
}

/** `Q? → A`, or a list item of the outermost list that is nothing but a question. */
function plainQuestion(passage: Passage, start: number): QuestionOpening | undefined {
  const { text } = passage.rendered;
  const mark = text.indexOf('?', start);
  if (mark < 0 || mark - start > 300) return undefined;
  separator.lastIndex = mark + 1;
  if (separator.test(text)) return { question: trimmed(text, start, mark + 1), answer: answerFrom(text, mark + 1) };
  // Markdown draws a bold line right below a list into its last item: that is the next question, not this item.
  const drawnIn = passage.marks.some(({ kind, span }) => kind === 'strong' && span.start > start && span.end > mark && /^["“]?\p{Lu}/u.test(text.slice(span.start)));
  const alone = text.trimEnd().length === mark + 1 && !drawnIn && !/[.!]\s/.test(text.slice(start, mark));
  if (!alone || !passage.item || passage.item.continuation || passage.item.depth > 0) return undefined;
  return { question: trimmed(text, start, mark + 1), answer: { start: text.length, end: text.length } };
}

function answerFrom(text: string, end: number): Span {
  separator.lastIndex = end;
  const from = separator.test(text) ? separator.lastIndex : end;
  answerLabel.lastIndex = from;
  return trimmed(text, answerLabel.test(text) ? answerLabel.lastIndex : from, text.length);
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
