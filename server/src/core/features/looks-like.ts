import type { SectionTemplate, Template } from '../model/template.ts';
import { builtInTemplates } from '../templates/built-in.ts';
import { glob } from '../text/glob.ts';

/**
 * Whether a document is worth starting the checker for, told from its text alone and without parsing it: front matter
 * that says `dossier:`, a template's glob, or enough of a template's headings. Generous, as a wrong guess costs a little
 * time and no finding; the checker itself decides with `recogniseTemplate`.
 */
export function looksLikeDossier(text: string, path: string): boolean {
  if (/(?:^|[\\/])readme\.(?:md|markdown)$/iu.test(path)) return false;
  if (saysDossier(text)) return true;
  if (builtInTemplates.some((template) => template.files.some((pattern) => glob(pattern)(path)))) return true;
  const headings = headingsOf(text);
  return headings.length > 0 && builtInTemplates.some((template) => hasHeadingsOf(template, headings));
}

/** An evidence file is known by its name; one that is still empty needs no checker. */
export function looksLikeEvidence(text: string, path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  if (/^(?:evidence|proof-points)\.md$/iu.test(name)) return /^[ \t]*(?:[-*+]|\d+[.)]) /mu.test(text);
  return /^evidence\.(?:ya?ml|json)$/iu.test(name) && /^[ \t]*"?(?:subjects|evidence)"?[ \t]*:/mu.test(text);
}

function saysDossier(text: string): boolean {
  const opening = /^\uFEFF?---[ \t]*\r?\n/u.exec(text);
  if (!opening) return false;
  const rest = text.slice(opening[0].length, 10_000);
  const end = /^---[ \t]*$/mu.exec(rest);
  return end !== null && /^dossier[ \t]*:/mu.test(rest.slice(0, end.index));
}

/** ATX and setext headings outside of code fences, in {@link headingKey} form. */
function headingsOf(text: string): string[] {
  const headings: string[] = [];
  let fence: string | undefined;
  let before = '';
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const mark = /^ {0,3}(```|~~~)/u.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || fence === mark)) fence = fence === undefined ? mark : undefined;
    else if (fence === undefined) {
      const heading = /^ {0,3}#{1,6}[ \t]+(.*)$/u.exec(line)?.[1] ?? (/^ {0,3}(?:=+|-{3,})[ \t]*$/u.test(line) ? before : '');
      if (heading !== '') headings.push(headingKey(heading));
    }
    before = line;
  }
  return headings;
}

function hasHeadingsOf(template: Template, headings: readonly string[]): boolean {
  const distinctive = template.sections.filter((section) => section.distinctive);
  const found = distinctive.filter((section) => headings.some((heading) => means(section, heading)));
  return found.length >= template.minimumHeadings;
}

function means(section: SectionTemplate, heading: string): boolean {
  if (section.id.startsWith('why-') && /^why \S+(?: \S+){0,4}$/u.test(heading)) return true;
  return [section.title, ...section.aliases].some((name) => {
    const key = headingKey(name);
    return heading === key || (key.includes(' ') && heading.startsWith(`${key} `));
  });
}

/** Lower case, without numbering, marks, a parenthesis at the end, and what follows a dash or colon. */
function headingKey(heading: string): string {
  const bare = heading.replace(/\([^()]*\)[\s#*]*$/u, '').replace(/^\s*(?:\d+|[A-Z])[.)]\s+/u, '');
  const [name = ''] = bare.split(/\s[-–—]\s|:\s/u, 1);
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
