import type { Posting, Requirement } from '../model/companions.ts';
import type { MarkdownDocument, Passage } from '../model/document.ts';
import type { DossierSection } from '../model/dossier.ts';
import type { Template } from '../model/template.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { rangeOf } from '../text/line-index.ts';
import { normaliseHeading } from './headings.ts';
import { readDossier } from './read-dossier.ts';

/** Ids of the sections of a posting that hold what it asks for. */
const mustSection = 'requirements';
const niceSection = 'nice-to-have';

/** What an item itself says of how much it matters. */
const niceItem = /(?<![\p{L}\p{N}])(?:nice[- ]to[- ]have|(?:is |a |big |huge |strong ){1,4}(?:plus|bonus|advantage)|bonus points|preferred|desirable|optional(?:ly)?)(?![\p{L}\p{N}])/iu;

/** The requirements of a saved posting: list items below its headings for them. Total: a posting without any has none. */
export function readPosting(uri: string, text: string, template: Template): Posting {
  const document = parseDocument(uri, text);
  const names = new Map(template.sections.flatMap((section) => [section.title, ...section.aliases].map((name) => [normaliseHeading(name), section.id])));
  const requirements = readDossier(document, template).sections.flatMap((section) => inSection(section, document, names));
  return { uri, requirements };
}

function inSection({ section, template }: DossierSection, document: MarkdownDocument, names: ReadonlyMap<string, string>): Requirement[] {
  const found: Requirement[] = [];
  let id = template?.id;
  let labelled = false;
  for (const passage of section.passages) {
    // Some postings have no headings: `**Nice to have:**` above a list is one, and then so is `**Benefits:**`.
    if (!passage.item) {
      const named = names.get(normaliseHeading(passage.rendered.text.slice(0, 80).replace(/:\s*$/, '')));
      if (named !== undefined || (labelled && isLabel(passage))) id = named;
      labelled ||= named !== undefined;
    }
    else if (id === mustSection || id === niceSection) found.push(...requirementOf(passage, id === mustSection, document));
  }
  return found;
}

/** A paragraph that is nothing but bold words, or a few words before a colon. */
function isLabel({ rendered: { text }, marks }: Passage): boolean {
  const bold = marks.some(({ kind, span }) => kind === 'strong' && span.start === 0 && /^\W*$/u.test(text.slice(span.end)));
  return bold || (/:\s*$/.test(text.slice(-4)) && text.trim().split(' ').length <= 5);
}

function requirementOf(passage: Passage, must: boolean, { uri, lines }: MarkdownDocument): Requirement[] {
  const text = passage.rendered.text.trim().replace(/[.;,]$/, '');
  if (passage.kind !== 'paragraph' || passage.quoted || passage.item!.continuation || passage.item!.depth > 0 || text === '') return [];
  return [{ text, must: must && !niceItem.test(text), location: { uri, span: passage.span, range: rangeOf(lines, passage.span) } }];
}
