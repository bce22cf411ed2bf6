import { homeOfFile } from './core/check/inconsistencies/homes.ts';
import { summarise } from './core/check/inconsistencies/dossier-summary.ts';
import type { Companions, DossierSummary, Posting } from './core/model/companions.ts';
import { noCompanions } from './core/model/companions.ts';
import type { Dossier } from './core/model/dossier.ts';
import type { Settings } from './core/model/settings.ts';
import type { Template } from './core/model/template.ts';
import type { ParseMemo } from './core/parse/parse-chunks.ts';
import { parseDocument } from './core/parse/parse-document.ts';
import { applicationOf, isSameApplication, outlineMemo, type ApplicationDocument, type PlacedDocument } from './core/templates/application-of.ts';
import { readDossier, wordingOfSections } from './core/templates/read-dossier.ts';
import { slugOf } from './core/templates/headings.ts';
import { readPosting } from './core/templates/read-posting.ts';
import { isSkippedFolder, staysInside, type ListFolder } from './evidence-discovery.ts';
import type { FileContent, FileSystem } from './file-system.ts';
import { baseName, childUri, isInside, parentUri, relativePath, resolveUri } from './uri.ts';

/** Folders and files beyond these numbers are not looked at: nobody has applied so often. */
const mostFolders = 300;
const mostFiles = 600;
const longestText = 256 * 1024;
/** A brief, a package and an evaluation are three; copies of them are not compared without end. */
const mostOfOneApplication = 6;

export interface Around {
  readonly fs: FileSystem;
  readonly list: ListFolder;
  readonly root: string | undefined;
  readonly settings: Settings;
  readonly templates: readonly Template[];
}

interface KnownDocument {
  /** Of its file; the text itself is not kept, for there may be hundreds. */
  readonly state: string;
  readonly templates: readonly Template[];
  readonly settings: Settings;
  readonly document: ApplicationDocument | undefined;
}

interface KnownSummary {
  readonly text: string;
  readonly template: Template;
  readonly summary: DossierSummary;
}

/** Reads what stands beside a dossier; a file in the same state is read once. */
export interface CompanionReader {
  companionsOf(dossier: Dossier, around: Around): Promise<Companions>;
  /** Documents of applications in and around the folder of the file, without the file itself. */
  documentsNear(uri: string, around: Around): Promise<readonly PlacedDocument[]>;
  /** What is already known of a file, where nothing changes. */
  placed(uri: string): KnownApplication | undefined;
  /** Whether the file was last seen as another document of this dossier's application. */
  mayBelongTogether(application: PlacedDocument, uri: string): boolean;
}

export interface CompanionSource {
  readonly read: (uri: string) => Promise<FileContent>;
  /** As `read`, for files of which only the application is wanted. */
  readonly peek: (uri: string) => Promise<FileContent>;
  /** Equal as long as a file is the same. */
  readonly stateOf: (uri: string) => string;
  /** Files do not change while they are read: what stands beside a folder is looked for once. */
  readonly unchanging: boolean;
  /** What is known of a file without reading it; undefined where nothing is. */
  readonly knownApplication?: (uri: string) => Promise<KnownApplication | undefined>;
  readonly onBeside?: (folder: string, documents: readonly PlacedDocument[]) => void;
}

/** A file's application as it was seen before; undefined for files that are no dossier. */
export interface KnownApplication {
  readonly document: ApplicationDocument | undefined;
}

/** Neighbouring folders mostly have the same files beside them, so few are remembered. */
const rememberedFolders = 8;
const rememberedTexts = 200;

export function companionReader({ read, peek, stateOf, unchanging, knownApplication, onBeside }: CompanionSource): CompanionReader {
  const documents = new Map<string, KnownDocument>();
  const outlines = outlineMemo();
  const postings = new Map<string, { readonly text: string; readonly template: Template; readonly posting: Posting }>();
  const summaries = new Map<string, KnownSummary>();

  const besides = new Map<string, Beside>();
  const placements = new Map<string, PlacedDocument | undefined>();
  let placedBy: Pick<Around, 'settings' | 'templates'> | undefined;

  /** In and around the folder of the file; where nothing changes, for all files of the folder at once. */
  async function documentsNear(uri: string, around: Around): Promise<readonly PlacedDocument[]> {
    if (!unchanging) return placedAt((await markdownNear(uri, around)).filter((file) => file !== uri), (file) => documentAt(file, around));
    const folder = parentUri(uri) ?? '';
    let known = besides.get(folder);
    if (known?.settings !== around.settings || known.templates !== around.templates) {
      const { settings, templates } = around;
      known = { settings, templates, documents: markdownNear(uri, around).then((files) => placedAt(files, (file) => placementOf(file, around))) };
      if (besides.size >= rememberedFolders) besides.delete(besides.keys().next().value!);
      besides.set(folder, known);
    }
    const documents = await known.documents;
    onBeside?.(folder, documents);
    return documents.filter((document) => document.uri !== uri);
  }

  /** Keeps what is small. */
  async function placementOf(uri: string, around: Around): Promise<PlacedDocument | undefined> {
    if (placedBy?.settings !== around.settings || placedBy.templates !== around.templates) {
      placements.clear();
      placedBy = around;
    }
    if (placements.has(uri)) return placements.get(uri);
    const known = await knownApplication?.(uri);
    const document = known === undefined ? applicationIn(uri, await peek(uri), around, outlines) : known.document;
    const placement = document && { uri, ...document };
    placements.set(uri, placement);
    return placement;
  }

  async function documentAt(uri: string, around: Around): Promise<PlacedDocument | undefined> {
    const { settings, templates } = around;
    const state = stateOf(uri);
    let known = documents.get(uri);
    if (known?.state !== state || known.templates !== templates || known.settings !== settings) {
      known = { state, templates, settings, document: applicationIn(uri, await peek(uri), around, outlines) };
      documents.set(uri, known);
    }
    return known.document && { uri, ...known.document };
  }

  /** The same object as long as it says the same. */
  async function summaryAt({ uri, kind }: PlacedDocument, { templates }: Around): Promise<DossierSummary | undefined> {
    const template = templates.find(({ id }) => id === kind);
    const content = await read(uri);
    if (template === undefined || !('text' in content) || content.text.length > longestText) return undefined;
    const known = summaries.get(uri);
    if (known?.text === content.text && known.template === template) return known.summary;
    const fresh = summarise(readDossier(parseDocument(uri, content.text), template));
    const summary = known !== undefined && sameSummary(known.summary, fresh) ? known.summary : fresh;
    summaries.set(uri, { text: content.text, template, summary });
    return summary;
  }

  async function postingAt(uri: string, { templates }: Around): Promise<Posting | undefined> {
    const template = templates.find(({ id }) => id === 'posting');
    const content = await read(uri);
    if (template === undefined || !('text' in content) || content.text.length > longestText) return undefined;
    let known = postings.get(uri);
    if (known?.text !== content.text || known.template !== template) {
      known = { text: content.text, template, posting: readPosting(uri, content.text, template) };
      postings.set(uri, known);
    }
    return known.posting;
  }

  async function companionsOf(dossier: Dossier, around: Around): Promise<Companions> {
    const { uri } = dossier.document;
    if (unchanging && postings.size + summaries.size > rememberedTexts) {
      postings.clear();
      summaries.clear();
    }
    const others = await documentsNear(uri, around);
    const saved = dossier.template.id === 'posting' ? undefined : await findPosting(dossier, around);
    const posting = saved === undefined || saved === uri ? undefined : await postingAt(saved, around);
    const own = placed(dossier);
    const together = others.filter((other) => isSameApplication(own, other)).sort((a, b) => (a.uri < b.uri ? -1 : 1)).slice(0, mostOfOneApplication);
    const sameApplication = (await Promise.all(together.map((other) => summaryAt(other, around)))).filter((one) => one !== undefined);
    const companies = others.flatMap(({ uri: at, company }) => (company === undefined ? [] : [{ name: company, uri: at }]));
    const homes = others.flatMap(({ uri: at, home }) => (home === undefined ? [] : [{ ...home, uri: at }]));
    return companies.length === 0 && homes.length === 0 && posting === undefined ? noCompanions : { companies, homes, sameApplication, ...(posting && { posting }) };
  }

  return {
    companionsOf,
    documentsNear,
    placed: (uri) => (placements.has(uri) ? { document: placements.get(uri) } : undefined),
    mayBelongTogether: (application, uri) => {
      const document = documents.get(uri)?.document;
      return document !== undefined && isSameApplication(application, { uri, ...document });
    },
  };
}

/** What was found beside a folder, under which templates. */
interface Beside extends Pick<Around, 'settings' | 'templates'> {
  readonly documents: Promise<readonly PlacedDocument[]>;
}

async function placedAt(files: readonly string[], placementOf: (uri: string) => Promise<PlacedDocument | undefined>): Promise<readonly PlacedDocument[]> {
  return (await Promise.all(files.map(placementOf))).filter((one) => one !== undefined);
}

function applicationIn(uri: string, content: FileContent, { root, settings, templates }: Around, outlines: ParseMemo): ApplicationDocument | undefined {
  if (!('text' in content) || content.text.length > longestText) return undefined;
  const document = applicationOf(content.text, templates, root === undefined ? undefined : relativePath(root, uri), settings, outlines);
  const home = document === undefined || document.kind === 'posting' ? undefined : homeOfFile(content.text);
  return home === undefined ? document : { ...document!, home };
}

/** What tells which application a dossier belongs to. */
export function placed({ document, template, company, role }: Dossier): PlacedDocument {
  return { uri: document.uri, kind: template.id, company, role };
}

/** Plain data, compared as such. */
function sameSummary(one: DossierSummary, other: DossierSummary): boolean {
  const plain = (summary: DossierSummary): string => JSON.stringify(summary, (_, value: unknown) => (value instanceof Set ? [...value] : value));
  return plain(one) === plain(other);
}

/** The posting that front matter or the Role Summary links, else `postings/<slug>.md` of the folder or one above it. */
async function findPosting(dossier: Dossier, { fs, list, root }: Around): Promise<string | undefined> {
  const own = parentUri(dossier.document.uri);
  if (own === undefined || root === undefined || !isInside(root, own)) return undefined;
  for (const path of linkedFiles(dossier)) {
    const uri = resolveUri(own, path);
    if (uri !== undefined && await staysInside(fs, root, uri)) return uri;
  }
  const names = slugsOf(dossier);
  for (let folder: string | undefined = own; folder !== undefined && isInside(root, folder); folder = parentUri(folder)) {
    const postings = childUri(folder, 'postings');
    const entry = (await list(postings)).find(({ name, type }) => type === 'file' && names.includes(slugOf(name.replace(markdown, ''))) && markdown.test(name));
    if (entry !== undefined) {
      const uri = childUri(postings, entry.name);
      return await staysInside(fs, root, uri) ? uri : undefined;
    }
  }
  return undefined;
}

const markdown = /\.(?:md|markdown)$/i;

/** Paths of Markdown files that the dossier names as its posting. */
function linkedFiles(dossier: Dossier): string[] {
  const named = dossier.document.frontMatter?.values['posting'];
  const links = wordingOfSections(dossier).flatMap(({ fields }) => fields.filter(({ template }) => template?.id === 'link')).flatMap(({ passage, value }) => [
    ...passage.marks.filter(({ kind, span }) => kind === 'link' && span.start >= value.start && span.end <= value.end).map(({ url }) => decoded(url ?? '')),
    passage.rendered.text.slice(value.start, value.end).trim(),
  ]);
  return [...(typeof named === 'string' ? [named] : []), ...links].filter((path) => markdown.test(path));
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** By the dossier's own name, its company, or company and role. */
function slugsOf({ document, company, role }: Dossier): string[] {
  const file = baseName(document.uri).replace(markdown, '').replace(/-(?:ready|evaluation)$/i, '');
  const names = [file, company ?? '', company !== undefined && role !== undefined ? `${company} ${role}` : ''];
  return names.map(slugOf).filter((slug) => slug !== '');
}

/** Markdown files of the dossier's folder, of the one above it, and of that one's other folders, inside the root. */
async function markdownNear(uri: string, { root, list }: Around): Promise<readonly string[]> {
  const own = parentUri(uri);
  if (own === undefined || root === undefined || !isInside(root, own)) return [];
  const above = own === root ? undefined : parentUri(own);
  const folders = [own];
  if (above !== undefined) {
    folders.push(above);
    for (const { name, type, link } of await list(above)) {
      const folder = childUri(above, name);
      if (type === 'folder' && link !== true && folder !== own && !isSkippedFolder(name) && folders.length < mostFolders) folders.push(folder);
    }
  }
  const files: string[] = [];
  for (const folder of folders) {
    for (const { name, type } of await list(folder)) {
      if (type === 'file' && /\.(?:md|markdown)$/i.test(name) && files.length < mostFiles) files.push(childUri(folder, name));
    }
  }
  return files;
}

export function sameCompanions(a: Companions, b: Companions): boolean {
  return a.posting === b.posting && sameItems(a.sameApplication, b.sameApplication) && a.companies.length === b.companies.length && a.companies.every((one, i) => one.name === b.companies[i]!.name && one.uri === b.companies[i]!.uri)
    && a.homes.length === b.homes.length && a.homes.every((one, i) => one.text === b.homes[i]!.text && one.put === b.homes[i]!.put && one.uri === b.homes[i]!.uri);
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

/** Whether a file stands where saved postings are looked for. */
export function mayBePosting(uri: string): boolean {
  return /\/postings\/[^/]+$/.test(uri) && markdown.test(uri);
}
