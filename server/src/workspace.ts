import { artefactReader } from './artefacts.ts';
import { companionReader, mayBePosting, sameCompanions } from './companions.ts';
import { configFileName, mergeSettings, readConfig } from './config.ts';
import type { Config, ConfigProblem, PartialSettings } from './config.ts';
import { joinEvidence } from './core/evidence/join-evidence.ts';
import { readEvidence } from './core/evidence/read-evidence.ts';
import { noCompanions } from './core/model/companions.ts';
import type { Companions } from './core/model/companions.ts';
import type { MarkdownDocument } from './core/model/document.ts';
import type { Dossier } from './core/model/dossier.ts';
import type { Artefacts, EvidenceFile, EvidenceSet } from './core/model/evidence.ts';
import type { Settings } from './core/model/settings.ts';
import type { Template } from './core/model/template.ts';
import { parseDocument } from './core/parse/parse-document.ts';
import { readDossier } from './core/templates/read-dossier.ts';
import { recogniseTemplate } from './core/templates/recognise.ts';
import { glob } from './core/text/glob.ts';
import {
  findRoot, fromFrontMatter, fromSetting, fromWalkingUp, isEvidenceName, withOpenBuffers,
} from './evidence-discovery.ts';
import type { Discovered, Surroundings } from './evidence-discovery.ts';
import type { DirectoryEntry, FileContent, FileFault, FileSystem } from './file-system.ts';
import { baseName, canonicalUri, childUri, isInside, parentUri, relativePath } from './uri.ts';
import { mayBeTemplate, templateFolder, templateReader } from './workspace-templates.ts';
import type { WorkspaceTemplates } from './workspace-templates.ts';

/** A text as an editor holds it; it wins over the file. */
export interface OpenBuffer {
  readonly version: number;
  readonly text: string;
}

export interface WorkspaceOptions {
  /** Uris of the workspace folders. */
  readonly folders?: readonly string[];
  /** Open buffers by canonical uri (see `canonicalUri`); read anew at every snapshot, so the caller may change it. */
  readonly overlay?: ReadonlyMap<string, OpenBuffer>;
  /** What the editor says; it wins over the configuration file. */
  readonly settings?: PartialSettings;
  /** On the command line a file belongs to the nearest folder with `.git` or a configuration file, else to this one. */
  readonly currentFolder?: string;
  /** Replaces every way of finding evidence (`--evidence`). */
  readonly evidenceFiles?: readonly string[];
  /** Replaces the configuration file at the root (`--config`). */
  readonly configFile?: string;
}

/** One document with all that applies to it, at one moment. Immutable; the same object as long as nothing has changed. */
export interface Snapshot {
  readonly kind: 'document';
  readonly uri: string;
  /** Of the open buffer; undefined for a file. */
  readonly version: number | undefined;
  /** The folder it belongs to: workspace folder, repository, or its own. */
  readonly root: string | undefined;
  readonly document: MarkdownDocument;
  /** Undefined for an ordinary Markdown file. */
  readonly dossier: Dossier | undefined;
  readonly evidence: EvidenceSet;
  /** Empty for an ordinary Markdown file. */
  readonly companions: Companions;
  readonly settings: Settings;
  /** The kinds of documents that there are: built-in ones and the workspace's own. */
  readonly templates: readonly Template[];
  /** Faults of the configuration file and of the workspace's templates. */
  readonly problems: readonly ConfigProblem[];
  /** Files whose change would change this snapshot, present or not: evidence, configuration, templates, posting, the same application's other documents. */
  readonly dependencies: readonly string[];
}

/** An evidence file with the set that it is part of where it stands. */
export interface EvidenceSnapshot {
  readonly kind: 'evidence';
  readonly uri: string;
  readonly version: number | undefined;
  readonly root: string | undefined;
  readonly text: string;
  readonly file: EvidenceFile;
  readonly set: EvidenceSet;
  readonly artefacts: Artefacts;
  readonly settings: Settings;
  readonly problems: readonly ConfigProblem[];
  /** As of a document, and the artefacts that its items name. */
  readonly dependencies: readonly string[];
}

export interface UnreadableFile {
  readonly kind: 'unreadable';
  readonly uri: string;
  readonly fault: FileFault;
  /** Continues "FILE …". */
  readonly reason: string;
}

/** Which evidence, settings and template apply to which file. Uris may be written in any way; those that come back are canonical. */
export interface Workspace {
  /** The file as a document, whatever it is. */
  snapshot(uri: string): Promise<Snapshot | UnreadableFile>;
  /** The file as evidence, whatever it is called. */
  evidenceSnapshot(uri: string): Promise<EvidenceSnapshot | UnreadableFile>;
  /** By its name, by the setting's globs, or because a document of this session draws on it. */
  isEvidenceFile(uri: string): Promise<boolean>;
  /** The settings and templates that apply at a file or folder, with the faults of their files. */
  settingsAt(uri: string): Promise<{
    readonly root: string | undefined; readonly settings: Settings; readonly templates: readonly Template[]; readonly problems: readonly ConfigProblem[];
  }>;
  /** Documents and evidence files of this session that may look different once this file has changed, come or gone. */
  dependents(uri: string): readonly string[];
  /** The file or folder has changed on disk, come or gone; without a uri everything may have. */
  invalidate(uri?: string): void;
  /** Forgets a document that will not be asked for again. */
  release(uri: string): void;
  /** The editor's settings or workspace folders have changed. */
  configure(changes: { readonly settings?: PartialSettings; readonly folders?: readonly string[] }): void;
}

type Content = { readonly text: string; readonly version: number | undefined } | Exclude<FileContent, { readonly text: string }>;

interface Surrounding extends Surroundings {
  readonly settings: Settings;
  readonly config: Config;
  readonly configUri: string | undefined;
  readonly templates: WorkspaceTemplates;
  readonly problems: readonly ConfigProblem[];
}

export function createWorkspace(fs: FileSystem, options: WorkspaceOptions = {}): Workspace {
  const overlay = options.overlay ?? new Map<string, OpenBuffer>();
  const evidenceFiles = options.evidenceFiles?.map(canonicalUri);
  const explicitConfig = options.configFile === undefined ? undefined : canonicalUri(options.configFile);
  const currentFolder = options.currentFolder === undefined ? undefined : canonicalUri(options.currentFolder);
  let folders = (options.folders ?? []).map(canonicalUri);
  let editorSettings = options.settings ?? {};

  const contents = new Map<string, Promise<FileContent>>();
  const listings = new Map<string, Promise<readonly DirectoryEntry[]>>();
  const configs = new Map<string, { readonly state: string; readonly config: Config }>();
  let merged = new WeakMap<Config, Settings>();
  const documents = new Map<string, MarkdownDocument>();
  const evidence = new Map<string, { readonly text: string; readonly file: EvidenceFile }>();
  const sets = new Map<string, { readonly parts: readonly unknown[]; readonly set: EvidenceSet }>();
  const snapshots = new Map<string, Snapshot>();
  /** By evidence file, since it was last looked at. */
  const artefactFiles = new Map<string, readonly string[]>();

  async function read(uri: string): Promise<Content> {
    const open = overlay.get(uri);
    if (open !== undefined) return open;
    const content = await remembered(contents, uri, () => fs.readFile(uri));
    // While the file was read it may have been opened.
    return overlay.get(uri) ?? ('text' in content ? { text: content.text, version: undefined } : content);
  }

  async function list(uri: string): Promise<readonly DirectoryEntry[]> {
    const entries = await remembered(listings, uri, () => fs.readDirectory(uri));
    return withOpenBuffers(uri, entries, overlay.keys());
  }

  const templatesAt = templateReader(list, read);
  const companions = companionReader(read);
  const artefactsOf = artefactReader(fs, read);

  async function surroundingsOf(uri: string): Promise<Surrounding> {
    const markers = currentFolder === undefined ? [] : ['.git', configFileName, templateFolder.split('/')[0]!];
    const root = await findRoot(uri, folders, list, markers, currentFolder);
    const configUri = explicitConfig ?? (root === undefined ? undefined : childUri(root, configFileName));
    const config = configUri === undefined ? noConfig : await configAt(configUri);
    let settings = merged.get(config);
    if (settings === undefined) merged.set(config, settings = mergeSettings(config.settings, editorSettings));
    const templates = await templatesAt(root);
    return { fs, list, root, settings, config, configUri, templates, problems: [...config.problems, ...templates.problems] };
  }

  async function configAt(uri: string): Promise<Config> {
    const content = await read(uri);
    if (!('text' in content) && content.fault === 'missing' && uri !== explicitConfig) return noConfig;
    const state = 'text' in content ? content.text : `\0${content.reason}`;
    const known = configs.get(uri);
    if (known?.state === state) return known.config;
    const config = 'text' in content ? readConfig(uri, content.text) : unreadableConfig(uri, content.reason);
    configs.set(uri, { state, config });
    return config;
  }

  function parsed(uri: string, text: string): MarkdownDocument {
    let document = documents.get(uri);
    if (document?.text !== text) documents.set(uri, document = parseDocument(uri, text));
    return document!;
  }

  async function discover(uri: string, document: MarkdownDocument | undefined, around: Surrounding): Promise<Discovered> {
    if (evidenceFiles !== undefined) return { files: evidenceFiles, refused: [] };
    return await fromFrontMatter(uri, document?.frontMatter, around)
      ?? await fromSetting(around.settings.evidence.files, around)
      ?? await fromWalkingUp(uri, around);
  }

  async function evidenceFileAt(uri: string): Promise<EvidenceFile | Exclude<Content, { readonly text: string }>> {
    const content = await read(uri);
    if (!('text' in content)) return content;
    const known = evidence.get(uri);
    if (known?.text === content.text) return known.file;
    const file = readEvidence(uri, content.text);
    evidence.set(uri, { text: content.text, file });
    return file;
  }

  /** The same set object for the same files in the same state, so that others may keep what they derive from it. */
  async function setOf({ files, refused }: Discovered): Promise<EvidenceSet> {
    const read = await Promise.all(files.map(async (uri) => ({ uri, result: await evidenceFileAt(uri) })));
    const readable: EvidenceFile[] = [];
    const unreadable = [...refused];
    for (const { uri, result } of read) {
      if ('items' in result) readable.push(result);
      else unreadable.push({ uri, reason: result.reason });
    }
    const key = [...files, '', ...unreadable.map((one) => `${one.uri} ${one.reason}`)].join('\n');
    const known = sets.get(key);
    if (known !== undefined && known.parts.length === readable.length && known.parts.every((part, i) => part === readable[i])) return known.set;
    const set = joinEvidence(readable, unreadable);
    sets.set(key, { parts: readable, set });
    return set;
  }

  async function snapshot(anyUri: string): Promise<Snapshot | UnreadableFile> {
    const uri = canonicalUri(anyUri);
    const content = await read(uri);
    if (!('text' in content)) {
      snapshots.delete(uri);
      return { kind: 'unreadable', uri, fault: content.fault, reason: content.reason };
    }
    const around = await surroundingsOf(uri);
    const document = parsed(uri, content.text);
    const found = await discover(uri, document, around);
    const set = await setOf(found);
    const before = snapshots.get(uri);
    // Ordinary Markdown has no companions: nothing beside it is read.
    const dossier = found.files.includes(uri) ? undefined : dossierAt(before, document, around);
    const beside = dossier === undefined ? noCompanions : await companions.companionsOf(dossier, { ...around, templates: around.templates.templates });
    if (before !== undefined && sameCompanions(before.companions, beside) && before.document === document && before.version === content.version && before.evidence === set
      && before.settings === around.settings && before.root === around.root && before.templates === around.templates.templates
      && sameItems(before.problems, around.problems)) return before;
    const next: Snapshot = {
      kind: 'document', uri, version: content.version, root: around.root, document,
      dossier, evidence: set, companions: beside, settings: around.settings, templates: around.templates.templates, problems: around.problems,
      dependencies: [...dependenciesOf(found, around), ...(beside.posting ? [beside.posting.uri] : []), ...beside.sameApplication.map((other) => other.uri)],
    };
    snapshots.set(uri, next);
    return next;
  }

  async function evidenceSnapshot(anyUri: string): Promise<EvidenceSnapshot | UnreadableFile> {
    const uri = canonicalUri(anyUri);
    const content = await read(uri);
    const own = await evidenceFileAt(uri);
    if (!('text' in content) || !('items' in own)) {
      const fault = 'text' in content ? own as Exclude<Content, { readonly text: string }> : content;
      return { kind: 'unreadable', uri, fault: fault.fault, reason: fault.reason };
    }
    const around = await surroundingsOf(uri);
    const found = await discover(uri, undefined, around);
    const set = await setOf(found.files.includes(uri) ? found : { files: [uri], refused: [] });
    const file = set.files.find((one) => one.uri === uri) ?? own;
    const artefacts = await artefactsOf(file, around.root);
    artefactFiles.set(uri, artefacts.files);
    return {
      kind: 'evidence', uri, version: content.version, root: around.root, text: content.text,
      file, set, artefacts: artefacts.readings, settings: around.settings,
      problems: around.problems, dependencies: [...dependenciesOf(found, around), ...artefacts.files],
    };
  }

  async function isEvidenceFile(anyUri: string): Promise<boolean> {
    const uri = canonicalUri(anyUri);
    if (isEvidenceName(baseName(uri)) || evidenceFiles?.includes(uri) === true) return true;
    const { root, settings } = await surroundingsOf(uri);
    const path = root === undefined ? undefined : relativePath(root, uri);
    if (path !== undefined && settings.evidence.files.some((pattern) => glob(pattern)(path))) return true;
    return [...snapshots.values()].some((one) => one.uri !== uri && one.evidence.files.some((file) => file.uri === uri));
  }

  function dependents(anyUri: string): readonly string[] {
    const uri = canonicalUri(anyUri);
    const named = isEvidenceName(baseName(uri)) || baseName(uri) === configFileName;
    const documents = [...snapshots.values()]
      .filter((one) => one.dependencies.includes(uri) || mayDiscover(one, uri, named) || (one.dossier !== undefined && companions.mayBelongTogether(one.dossier, uri)))
      .map((one) => one.uri);
    const evidenceFiles = [...artefactFiles].filter(([, files]) => files.includes(uri)).map(([file]) => file);
    return [...new Set([...documents, ...evidenceFiles])].sort();
  }

  function invalidate(anyUri?: string): void {
    if (anyUri === undefined) {
      contents.clear();
      listings.clear();
      return;
    }
    const uri = canonicalUri(anyUri);
    for (const cache of [contents, listings]) {
      for (const key of cache.keys()) if (isInside(uri, key)) cache.delete(key);
    }
    // A folder that has come or gone shows in the listing above the one of its files.
    for (let folder = parentUri(uri), i = 0; folder !== undefined && i < 2; folder = parentUri(folder), i++) listings.delete(folder);
  }

  function release(anyUri: string): void {
    const uri = canonicalUri(anyUri);
    for (const cache of [contents, documents, snapshots, artefactFiles]) cache.delete(uri);
  }

  return {
    snapshot, evidenceSnapshot, isEvidenceFile, dependents, invalidate, release,
    settingsAt: async (uri) => {
      const { root, settings, templates, problems } = await surroundingsOf(canonicalUri(uri));
      return { root, settings, templates: templates.templates, problems };
    },
    configure: (changes) => {
      if (changes.folders !== undefined) folders = changes.folders.map(canonicalUri);
      if (changes.settings !== undefined) {
        editorSettings = changes.settings;
        merged = new WeakMap();
      }
    },
  };
}

const noConfig: Config = { settings: {}, problems: [] };

function unreadableConfig(uri: string, reason: string): Config {
  const start = { line: 0, character: 0 };
  const location = { uri, span: { start: 0, end: 0 }, range: { start, end: start } };
  return { settings: {}, problems: [{ location, message: `the configuration ${reason}` }] };
}

/** Read again only where something has changed. */
function dossierAt(before: Snapshot | undefined, document: MarkdownDocument, around: Surrounding): Dossier | undefined {
  const same = before?.dossier !== undefined && before.document === document && before.settings === around.settings
    && before.root === around.root && before.templates === around.templates.templates;
  return same ? before.dossier : dossierOf(document, around);
}

function dossierOf(document: MarkdownDocument, { root, settings, templates }: Surrounding): Dossier | undefined {
  const path = root === undefined ? undefined : relativePath(root, document.uri);
  const template = recogniseTemplate(document, templates.templates, path, settings);
  return template === undefined ? undefined : readDossier(document, template);
}

function dependenciesOf(found: Discovered, around: Surrounding): readonly string[] {
  const uris = [...found.files, ...found.refused.map((one) => one.uri), ...around.templates.files];
  if (around.configUri !== undefined) uris.push(around.configUri);
  return uris;
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

/** A new file may come first in the order of discovery, by its name or by the setting; a new template may be that of any document. */
function mayDiscover(one: Snapshot, uri: string, named: boolean): boolean {
  if (one.root === undefined || one.uri === uri) return false;
  if (mayBeTemplate(one.root, uri) || (mayBePosting(uri) && one.dossier !== undefined)) return true;
  const path = relativePath(one.root, uri);
  return path !== undefined && (named || one.settings.evidence.files.some((pattern) => glob(pattern)(path)));
}

async function remembered<Value>(cache: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  let value = cache.get(key);
  if (value === undefined) {
    cache.set(key, value = make());
    // What failed may succeed the next time.
    value.catch(() => cache.delete(key));
  }
  return value;
}
