import type { MarkdownDocument } from '../model/document.ts';
import type { Settings } from '../model/settings.ts';
import type { Template } from '../model/template.ts';
import { keystrokeOf } from '../parse/keystroke.ts';
import { glob } from '../text/glob.ts';
import { contains } from '../text/span.ts';
import { columnsOf } from './columns.ts';
import { matchFieldLabel } from './fields.ts';
import { fits } from './fits.ts';
import { keepsKind } from './follow-shape.ts';
import { matchHeading, matchKeywords, speaksOfOneself, speaksOfSection, words } from './headings.ts';
import { readApplication } from './title.ts';
import { titleSection } from './document-title.ts';

const readme = /^readme(?:\.|$)/i;
const evidenceFile = /^(?:evidence\.(?:ya?ml|json|md)|proof-points\.md)$/i;

/**
 * The kind of dossier that a document is, if it is one at all: by front matter (`dossier: brief`), by path, by its headings,
 * or by another sign of its kind. A README never is; an evidence file is none unless it says so.
 *
 * @param path Relative to the workspace folder, with `/`; a bare file name will do. Absent for untitled documents.
 */
export function recogniseTemplate(
  document: MarkdownDocument, templates: readonly Template[], path?: string, settings?: Pick<Settings, 'templates'>,
): Template | undefined {
  const normalPath = path?.replaceAll('\\', '/').replace(/^(?:\.\/|\/)+/, '');
  const name = normalPath?.split('/').at(-1) ?? '';
  if (readme.test(name)) return undefined;
  const declared = document.frontMatter?.values['dossier'];
  const named = typeof declared === 'string' ? declaredTemplate(declared, templates) : undefined;
  if (named || declared === false || (typeof declared === 'string' && /^(?:none|no|false|evidence)$/iu.test(declared.trim()))) return named;
  if (evidenceFile.test(name)) return undefined;
  return (normalPath === undefined ? undefined : byPath(normalPath, templates, settings)) ?? byContentOrAsBefore(document, templates);
}

const recognised = new WeakMap<MarkdownDocument, { readonly templates: readonly Template[]; readonly template: Template | undefined }>();

/** What decides is looked at again only where it may have been typed in. */
function byContentOrAsBefore(document: MarkdownDocument, templates: readonly Template[]): Template | undefined {
  const keystroke = keystrokeOf(document);
  const before = keystroke && keepsKind(keystroke) ? recognised.get(keystroke.before) : undefined;
  const template = before?.templates === templates ? before.template : byContent(document, templates);
  recognised.set(document, { templates, template });
  return template;
}

/** The kind that the front matter names; a misspelt one names none, and the file is then recognised like any other. */
function declaredTemplate(value: string, templates: readonly Template[]): Template | undefined {
  const wanted = words(value);
  return templates.find((template) => words(template.id) === wanted || words(template.name) === wanted);
}

function byPath(path: string, templates: readonly Template[], settings?: Pick<Settings, 'templates'>): Template | undefined {
  const chosen = templates.find((template) => (settings?.templates.files[template.id] ?? []).some((glob) => matchesGlob(path, glob)));
  // A person's own kinds come last in the list; by path the nearer word is theirs.
  return chosen ?? templates.findLast((template) => template.files.some((glob) => matchesGlob(path, glob)));
}

/** A glob without a slash names a file in any folder. Case is ignored: two of the three big systems do so. */
function matchesGlob(path: string, pattern: string): boolean {
  const anchored = pattern.includes('/') ? pattern : `**/${pattern}`;
  return glob(anchored.toLowerCase())(path.toLowerCase());
}

function byContent(document: MarkdownDocument, templates: readonly Template[]): Template | undefined {
  const { company } = readApplication(document);
  let best: Template | undefined;
  let bestScore = 0;
  for (const template of templates) {
    const score = scoreOf(document, template, company);
    if (score > bestScore) {
      best = template;
      bestScore = score;
    }
  }
  return best;
}

/** How many of the kind's own headings stand in the document; 0 where that is too few to tell and no other sign is there. */
function scoreOf(document: MarkdownDocument, template: Template, company: string | undefined): number {
  const found = new Set<string>();
  const distinctive = new Set<string>();
  const title = titleSection(document.sections, (heading) => speaksOfSection(heading, template, company));
  for (const section of document.sections) {
    if (!section.heading) continue;
    const match = matchHeading(section.title, template, company);
    if (!match) {
      const spokenOf = section !== title && section.depth <= (title?.depth ?? 1) + 1 ? matchKeywords(section.title, template) : undefined;
      // Who does not apply may speak of the interview, too.
      if (spokenOf && (spokenOf.shape !== 'questions' || speaksOfOneself(section.title) || fits(document.sections.filter((one) => contains(section.treeSpan, one.treeSpan)), spokenOf))) found.add(spokenOf.id);
      continue;
    }
    found.add(match.section.id);
    if (match.section.distinctive && match.words > 1) distinctive.add(match.section.id);
  }
  if (distinctive.size >= template.minimumHeadings) return distinctive.size;
  return hasSign(document, template, found) ? Math.max(1, distinctive.size) : 0;
}

function hasSign(document: MarkdownDocument, template: Template, found: ReadonlySet<string>): boolean {
  const { signs } = template;
  if (!signs) return false;
  // A kind of two or three sections has no three headings to show.
  const enough = Math.min(template.minimumHeadings, 3, Math.ceil(template.sections.length / 2));
  return (signs.titles !== undefined && found.size >= enough && namesKind(document.title?.rendered.text ?? '', signs.titles))
    || (signs.together ?? []).some((ids) => ids.every((id) => found.has(id)))
    || (signs.columns ?? []).some((ids) => hasTable(document, template, ids))
    || (signs.fields ?? []).some((ids) => hasFields(document, template, ids));
}

/** `Brief: Lamplighter at Glow`, `Lamplighter, Glow: the brief`: a part of the title opens with the kind's name. */
function namesKind(title: string, openings: readonly string[]): boolean {
  const parts = title.slice(0, 200).split(/[:;,|()→–—]|\s-{1,2}\s/u).map((part) => words(part).replace(/^(?:an?|the|my) /, ''));
  return parts.some((part) => openings.some((opening) => part === words(opening) || part.startsWith(`${words(opening)} `)));
}

function hasTable(document: MarkdownDocument, template: Template, ids: readonly string[]): boolean {
  return document.tables.some((table) => template.sections.some((section) => {
    const present = new Set(columnsOf(table, section).map((column) => column?.id));
    return ids.every((id) => present.has(id));
  }));
}

function hasFields(document: MarkdownDocument, template: Template, ids: readonly string[]): boolean {
  return document.sections.some((section) => template.sections.some((known) => {
    const present = new Set(section.passages.map((passage) => passage.lead && matchFieldLabel(passage.lead.text, known)?.id));
    return ids.every((id) => present.has(id));
  }));
}
