import type { Mark, Slice } from '../model/document.ts';
import type { Dossier, DossierSection, QuestionAnswer } from '../model/dossier.ts';
import type { Template } from '../model/template.ts';
import { toSource } from '../text/rendered-text.ts';
import type { Span } from '../text/span.ts';
import { escaped, newDocument, type NewDocument } from './new-document.ts';

/** Ids of the sections and fields that a brief hands on. */
const source = { pitch: 'tailored-pitch', questions: 'questions', hooks: 'cover-letter-hooks', notes: 'application-notes', link: 'link' } as const;

/** Whether a document has, by its kind, what a package is made of. */
export function isBrief({ template }: Dossier): boolean {
  const ids = new Set(template.sections.map(({ id }) => id));
  return [source.pitch, source.questions, source.hooks].filter((id) => ids.has(id)).length >= 2;
}

/**
 * A package filled with the brief's own words: hooks become paragraphs of the letter, the pitch becomes the one of half a minute,
 * questions keep their answers, notes and links come along. What the brief does not say stays a placeholder.
 *
 * @param relocate Paths relative to the brief, as they are seen from the new file.
 */
export function packageFromBrief(brief: Dossier, template: Template, relocate: (path: string) => string = (path) => path): NewDocument {
  const texts = {
    'cover-letter': letter(brief),
    'application-form-notes': formNotes(brief),
    'key-links': keyLinks(brief, relocate),
    'quick-sheet': quickSheet(brief),
  };
  const { company, role } = brief;
  return newDocument(template, {
    ...(company !== undefined && { company }), ...(role !== undefined && { role }),
    texts: Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined)),
    ...evidenceOf(brief, relocate),
  });
}

function evidenceOf({ document }: Dossier, relocate: (path: string) => string): { readonly evidence?: readonly string[] } {
  const named = document.frontMatter?.values['evidence'];
  const paths = (Array.isArray(named) ? named : [named]).filter((path): path is string => typeof path === 'string' && path.trim() !== '');
  return paths.length > 0 ? { evidence: paths.map(relocate) } : {};
}

function letter(brief: Dossier): string | undefined {
  const hooks = paragraphsOf(brief, source.hooks);
  if (hooks.length === 0) return undefined;
  const [opening, ending, name] = ['name or team', 'What you would like to do next.', 'your name'];
  return [`Dear \${1:${opening}},`, ...hooks.map(escaped), `\${2:${ending}}`, `\${3:${name}}`, ''].join('\n\n').trimEnd().concat('\n');
}

function formNotes(brief: Dossier): string | undefined {
  const notes = paragraphsOf(brief, source.notes);
  if (notes.length === 0) return undefined;
  return [...notes.map((note) => `- ${escaped(note)}`), '- **${1:question on the form}**: ${2:answer}', ''].join('\n');
}

/** The postings first, then whatever else the brief links to on the web. */
function keyLinks(brief: Dossier, relocate: (path: string) => string): string | undefined {
  const postings = brief.sections.flatMap(({ fields }) => fields)
    .filter(({ template, value }) => template?.id === source.link && value.end > value.start)
    .map(({ passage, value }) => relocatedLink(writtenIn(brief, { passage, span: value }), relocate));
  const others = brief.document.passages.filter(({ quoted }) => !quoted).flatMap(({ marks, rendered }) => marks
    .filter(({ kind, url }) => kind === 'link' && /^https?:\/\/\S+$/u.test(url ?? '') && !postings.some((one) => one.includes(url!)))
    .map(({ url, span }) => ({ url: url!, text: rendered.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim() })));
  const distinct = [...new Map(others.map((link) => [link.url, link])).values()];
  const lines = [
    ...postings.map((link) => `Posting: ${link}`),
    ...distinct.map(({ url, text }) => (text === url || text === '' ? url : `${text.replace(/:$/u, '')}: ${url}`)),
  ];
  if (lines.length === 0) return undefined;
  return [...lines.map((line) => `- ${escaped(line)}`), '- ${1:what it shows}: ${2:link}', ''].join('\n');
}

/** `[posting](../postings/x.md)` and a bare path lead to the same file from wherever the new one stands. */
function relocatedLink(written: string, relocate: (path: string) => string): string {
  const isPath = (path: string): boolean => !/^[a-z][a-z0-9+.-]*:|^[/#]/iu.test(path) && /\.[a-z]{2,4}(?:#.*)?$/iu.test(path) && !/^www\./iu.test(path);
  const linked = /^(\[[^\]]*\]\()([^()\s]+)(\).*)$/u.exec(written);
  if (linked && isPath(linked[2]!)) return `${linked[1]!}${relocate(linked[2]!)}${linked[3]!}`;
  return /^\.{1,2}\/\S+$/u.test(written) && isPath(written) ? relocate(written) : written;
}

function quickSheet(brief: Dossier): string | undefined {
  const pitch = paragraphsOf(brief, source.pitch);
  const questions = sectionsNamed(brief, source.questions).flatMap((section) => section.questions);
  if (pitch.length === 0 && questions.length === 0) return undefined;
  let stops = 0;
  const stop = (hint: string): string => `\${${++stops}:${hint}}`;
  return [
    '### 30-Second Pitch', pitch.length > 0 ? pitch.map(escaped).join('\n\n') : stop('pitch'),
    '### Likely Questions',
    questions.length > 0 ? questions.map((one) => questionLine(brief, one, stop)).join('\n\n') : `- **"${stop('question')}"** → ${stop('answer')}`,
    '### One Question to Ask', `- ${stop('your question')}`, '',
  ].join('\n\n').trimEnd().concat('\n');
}

/** `- **"Q"** → A`, with what follows in the answer as paragraphs of the same item. */
function questionLine(brief: Dossier, { question, answer }: QuestionAnswer, stop: (hint: string) => string): string {
  const { passage, span } = question;
  const asked = passage.rendered.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim().replace(/^["“”„«»]+|["“”„«»]+$/gu, '').replace(/[*_`[\]<>\\]/gu, '\\$&');
  const [first, ...rest] = answer.map((slice) => writtenIn(brief, slice)).filter((text) => text !== '');
  return [`- **"${escaped(asked)}"** → ${first === undefined ? stop('answer') : escaped(first)}`, ...rest.map((text) => `  ${escaped(text)}`)].join('\n\n');
}

function sectionsNamed(brief: Dossier, id: string): readonly DossierSection[] {
  return brief.sections.filter(({ template }) => template?.id === id);
}

/** List items and paragraphs of a section, each on one line, without lists' marks. */
function paragraphsOf(brief: Dossier, id: string): string[] {
  return sectionsNamed(brief, id).flatMap(({ section }) => section.passages)
    .filter(({ kind, quoted }) => kind === 'paragraph' && !quoted)
    .map((passage) => writtenIn(brief, { passage, span: { start: 0, end: passage.rendered.text.length } }))
    .filter((text) => text !== '');
}

/** The slice as it is written, with the marks that open or close inside it, on one line. */
function writtenIn({ document }: Dossier, { passage, span }: Slice): string {
  if (passage.rendered.text.slice(span.start, span.end).trim() === '') return '';
  const trimmed = trim(passage.rendered.text, span);
  const inside = passage.marks.filter((mark) => mark.span.start >= trimmed.start && mark.span.end <= trimmed.end && mark.kind !== 'html');
  const bounds = inside.reduce(widened, toSource(passage.rendered, trimmed));
  return document.text.slice(bounds.start, bounds.end).replace(/(?:\\|(?<![ \t]))[ \t]*(?:\r\n|\n|\r)[ \t>]*/gu, ' ').trim();
}

function widened(bounds: Span, { source: mark }: Mark): Span {
  return { start: Math.min(bounds.start, mark.start), end: Math.max(bounds.end, mark.end) };
}

function trim(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  return { start: start + written.length - written.trimStart().length, end: start + written.trimEnd().length };
}
