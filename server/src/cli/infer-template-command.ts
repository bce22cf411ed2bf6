import { builtInTemplates } from '../core/templates/built-in.ts';
import type { Drift, SectionDrift } from '../core/templates/infer/drift.ts';
import { inferTemplate, type InferredFrom, type Proposal } from '../core/templates/infer/infer-template.ts';
import { parseDocument } from '../core/parse/parse-document.ts';
import { isEvidenceName } from '../evidence-discovery.ts';
import { createNodeFileSystem } from '../node/file-system.ts';
import { baseName, relativePath } from '../uri.ts';
import { createWorkspace } from '../workspace.ts';
import type { InferTemplateArguments } from './arguments.ts';
import { findFiles } from './find-files.ts';
import { CannotCheck, type Surroundings } from './io.ts';
import { deliver } from './new-file.ts';
import { pathsFrom } from './paths.ts';

/** Longer texts are no application. In UTF-16 units. */
const longest = 1024 * 1024;

/** `dossier infer-template`: the template on standard output or in a new file, the drift on standard error. */
export async function infer({ paths, kind, output }: InferTemplateArguments, surroundings: Surroundings): Promise<number> {
  const at = pathsFrom(surroundings.cwd);
  const fs = createNodeFileSystem();
  const { named, found, failures } = await findFiles(paths, surroundings.cwd, at, fs);
  const uris = [...named, ...found].filter((uri) => /\.(?:md|markdown)$/iu.test(uri) && !isEvidenceName(baseName(uri)) && !/^readme\./iu.test(baseName(uri)));
  if (failures.length > 0) throw new CannotCheck(failures.join('\n'));
  if (uris.length < 2) throw new CannotCheck('a template is made of two Markdown files at least');
  const workspace = createWorkspace(fs, { currentFolder: at.uri(surroundings.cwd) });
  const files = await Promise.all(uris.map(async (uri): Promise<InferredFrom> => {
    const content = await fs.readFile(uri);
    if (!('text' in content)) throw new CannotCheck(`cannot read ${at.shown(uri)}: it ${content.reason}`);
    const { root } = await workspace.settingsAt(uri);
    return { document: parseDocument(uri, content.text.slice(0, longest)), path: (root === undefined ? undefined : relativePath(root, uri)) ?? baseName(uri) };
  }));
  const proposal = inferTemplate(files, builtInTemplates, kind);
  if (proposal.drift.sections.length === 0) throw new CannotCheck('the files have no headings to make a template of');
  surroundings.stderr.write(report(proposal));
  return deliver(output ?? '-', proposal.yaml, surroundings);
}

function report({ kind, extends: base, drift, unrecognised }: Proposal): string {
  const parent = base === undefined ? 'a kind of its own' : `extends the built-in ${base}`;
  return [
    `${drift.files} files as kind "${kind}" (${parent}); ${drift.commonForm} have every section that most have.`,
    '', 'Sections', ...drift.sections.map((section) => sectionLine(section, drift)),
    ...listed('Spelled in several ways', drift.sections.filter(({ spellings }) => spellings.length > 1).map(spellingLine)),
    ...listed('Guessed to mean the same', drift.sections.flatMap(({ title, guesses }) => guesses.map((guess) =>
      `  "${guess.title}" (${counted(guess.files)}) is taken for "${title}": ${guess.reason}`))),
    ...listed('In another order than most', drift.order.map(({ path, title, before }) => `  ${path}: "${title}" before "${before}"`)),
    ...listed('Not recognised by it', unrecognised.map((path) => `  ${path}`)),
    '',
  ].join('\n');
}

function listed(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

function counted(files: number): string {
  return files === 1 ? '1 file' : `${files} files`;
}

const mostNamed = 3;

function sectionLine({ title, files, missingIn }: SectionDrift, drift: Drift): string {
  const count = `${files}/${drift.files}`.padStart(7);
  const rest = missingIn.length > mostNamed ? ` and ${missingIn.length - mostNamed} more` : '';
  return `${count}  ${title}${missingIn.length === 0 ? '' : `  (not in ${missingIn.slice(0, mostNamed).join(', ')}${rest})`}`;
}

function spellingLine({ spellings }: SectionDrift): string {
  return `  ${spellings.map(({ title, count }) => `"${title}" ${count}`).join(', ')}`;
}
