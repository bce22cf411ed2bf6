import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Posting } from '../core/model/companions.ts';
import type { Template } from '../core/model/template.ts';
import { parseDocument } from '../core/parse/parse-document.ts';
import { withArticle } from '../core/check/sections.ts';
import { newDocument } from '../core/templates/new-document.ts';
import { isBrief, packageFromBrief } from '../core/templates/package-from-brief.ts';
import { readPosting } from '../core/templates/read-posting.ts';
import { readApplication } from '../core/templates/title.ts';
import type { FileSystem } from '../file-system.ts';
import { createNodeFileSystem } from '../node/file-system.ts';
import { createWorkspace, type Workspace } from '../workspace.ts';
import type { NewArguments } from './arguments.ts';
import { configurationFaults, Failures } from './failures.ts';
import { CannotCheck, type Surroundings } from './io.ts';
import { deliver } from './new-file.ts';
import { pathsFrom, type Paths } from './paths.ts';

/** `dossier new`: writes a document with all sections of its kind, named by its convention; never over another file. */
export async function create(options: NewArguments, surroundings: Surroundings): Promise<number> {
  const at = pathsFrom(surroundings.cwd);
  const fs = createNodeFileSystem();
  const workspace = createWorkspace(fs, { currentFolder: at.uri(surroundings.cwd) });
  const { templates, problems } = await workspace.settingsAt(at.uri(resolve(surroundings.cwd, 'new.md')));
  const failures = new Failures();
  failures.addConfigurationFaults(configurationFaults(problems, at));
  failures.throwIfConfigurationIsBroken();
  const template = templates.find(({ id }) => id === options.kind);
  if (template === undefined) throw new CannotCheck(`there is no kind "${options.kind}"; there are ${templates.map(({ id }) => id).join(', ')}`);
  if (options.from !== undefined) return createFrom(options.from, options, template, workspace, surroundings);
  const saved = options.posting === undefined ? undefined : await savedPosting(options.posting, templates, at, fs);
  const company = options.company ?? saved?.company;
  const role = options.role ?? saved?.role;
  const about = { ...(company !== undefined && { company }), ...(role !== undefined && { role }) };
  const path = options.output ?? newDocument(template, about).file;
  const link = options.link ?? linkTo(options.posting, path, surroundings.cwd);
  const { text } = newDocument(template, { ...about, ...(link !== undefined && { link }), ...(saved && { posting: saved.posting }) });
  return deliver(path, text, surroundings);
}

/** A package made of a brief stands beside it unless another place is named. */
async function createFrom(from: string, options: NewArguments, template: Template, workspace: Workspace, surroundings: Surroundings): Promise<number> {
  const others = (['company', 'role', 'link', 'posting'] as const).filter((key) => options[key] !== undefined);
  if (others.length > 0) throw new CannotCheck(`--from takes everything from the brief; leave out --${others.join(' and --')}`);
  if (template.id !== 'package') throw new CannotCheck(`--from fills a package, not ${withArticle(template.name.toLowerCase())}`);
  const { cwd } = surroundings;
  const snapshot = await workspace.snapshot(pathsFrom(cwd).uri(from));
  if (snapshot.kind === 'unreadable') throw new CannotCheck(`cannot read the brief ${from}: it ${snapshot.reason}`);
  if (!snapshot.dossier || !isBrief(snapshot.dossier)) throw new CannotCheck(`${from} is no brief`);
  const path = options.output ?? join(dirname(from), basename(packageFromBrief(snapshot.dossier, template).file));
  const there = path === '-' ? cwd : dirname(resolve(cwd, path));
  const relocate = (target: string): string => relative(there, resolve(dirname(resolve(cwd, from)), target)).replaceAll(sep, '/');
  return deliver(path, packageFromBrief(snapshot.dossier, template, relocate).text, surroundings);
}

interface SavedPosting {
  readonly posting: Posting;
  readonly company: string | undefined;
  readonly role: string | undefined;
}

async function savedPosting(path: string, templates: readonly Template[], at: Paths, fs: FileSystem): Promise<SavedPosting> {
  const uri = at.uri(path);
  const content = await fs.readFile(uri);
  if (!('text' in content)) throw new CannotCheck(`cannot read the posting ${path}: it ${content.reason}`);
  const posting = readPosting(uri, content.text, templates.find(({ id }) => id === 'posting')!);
  return { posting, ...readApplication(parseDocument(uri, content.text)) };
}

/** From the new file to the saved posting, so that the two stay together. */
function linkTo(posting: string | undefined, path: string, cwd: string): string | undefined {
  if (posting === undefined || path === '-') return posting;
  return relative(dirname(resolve(cwd, path)), resolve(cwd, posting)).replaceAll(sep, '/');
}
