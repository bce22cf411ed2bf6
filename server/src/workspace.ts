import { artefactReader } from './artefacts.ts';
import { companionReader, mayBePosting, placed, sameCompanions, type KnownApplication } from './companions.ts';
import { configFileName } from './config.ts';
import type { ConfigProblem, PartialSettings } from './config.ts';
import { checkMemo, folderMemo, type CheckMemo } from './core/check/check-memo.ts';
import { noCompanions } from './core/model/companions.ts';
import type { Companions } from './core/model/companions.ts';
import type { MarkdownDocument } from './core/model/document.ts';
import type { Dossier } from './core/model/dossier.ts';
import type { Artefacts, EvidenceFile, EvidenceSet } from './core/model/evidence.ts';
import type { Settings } from './core/model/settings.ts';
import type { Template } from './core/model/template.ts';
import { parseDocument } from './core/parse/parse-document.ts';
import type { PlacedDocument } from './core/templates/application-of.ts';
import { readDossier } from './core/templates/read-dossier.ts';
import { recogniseTemplate } from './core/templates/recognise.ts';
import { glob } from './core/text/glob.ts';
import { fromFrontMatter, fromSetting, fromWalkingUp, isEvidenceName } from './evidence-discovery.ts';
import type { Discovered } from './evidence-discovery.ts';
import { evidenceSets } from './evidence-sets.ts';
import type { FileFault, FileSystem } from './file-system.ts';
import { surroundingReader } from './surroundings.ts';
import type { Surrounding } from './surroundings.ts';
import { baseName, canonicalUri, relativePath } from './uri.ts';
import { fileCache } from './file-cache.ts';
import type { OpenBuffer, Unreadable, FileCache } from './file-cache.ts';
import { tellingPlaces, type OnUse } from './uses.ts';
import { mayBeTemplate } from './workspace-templates.ts';

export type { OpenBuffer } from './file-cache.ts';

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
  /** Told of all that a snapshot draws on, each time it does: with equal uses, and an equal text, it would be equal. */
  readonly onUse?: OnUse;
  /** Files do not change for as long as the workspace lives, and there are no open buffers: a run of the command line. */
  readonly unchanging?: boolean;
  /** What is known of the application that a file is about without reading it. */
  readonly knownApplication?: (uri: string) => Promise<KnownApplication | undefined>;
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
  /** Of the document's earlier versions, where it is open in an editor; all others, which have no version, share one. See `checkDossier`. */
  readonly memo: CheckMemo;
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
  /** How much was done so far; tests count it. */
  readonly work: FileCache['work'];
  /** The file as a document, whatever it is. */
  snapshot(uri: string): Promise<Snapshot | UnreadableFile>;
  /** The file as evidence, whatever it is called. */
  evidenceSnapshot(uri: string): Promise<EvidenceSnapshot | UnreadableFile>;
  /** The files of a set as they are now; undefined where one of them cannot be used. */
  evidenceNow(set: EvidenceSet): Promise<EvidenceSet | undefined>;
  /** By its name, by the setting's globs, or because a document of this session draws on it. */
  isEvidenceFile(uri: string): Promise<boolean>;
  /** The settings and templates that apply at a file or folder, with the faults of their files. */
  settingsAt(uri: string): Promise<{
    readonly root: string | undefined; readonly settings: Settings; readonly templates: readonly Template[]; readonly problems: readonly ConfigProblem[];
  }>;
  /** The applications of the Markdown files in and around the file's folder, as a dossier there would see them. */
  applicationsNear(uri: string): Promise<readonly PlacedDocument[]>;
  /** What is known, without looking, of the application that a file is about; nothing unless `unchanging`. */
  applicationAt(uri: string): KnownApplication | undefined;
  /** Documents and evidence files of this session that may look different once this file has changed, come or gone. */
  dependents(uri: string): readonly string[];
  /** The documents and evidence files of this session, and the files that they draw on. */
  knownFiles(): Iterable<string>;
  /** The file or folder has changed on disk, come or gone; without a uri everything may have. */
  invalidate(uri?: string): void;
  /** Keeps of a closed document only what it depends on: its text and tree are read again if it is asked for. */
  shelve(uri: string): void;
  /** Forgets what was judged of closed documents, which the next of them could have used. */
  rest(): void;
  /** Forgets a document that will not be asked for again. */
  release(uri: string): void;
  /** The editor's settings or workspace folders have changed. */
  configure(changes: { readonly settings?: PartialSettings; readonly folders?: readonly string[] }): void;
}

/** What tells whether a document may look different once a file has changed; small, for there may be thousands. */
interface Followed {
  readonly uri: string;
  readonly root: string | undefined;
  readonly settings: Settings;
  readonly dependencies: readonly string[];
  /** Undefined for what is no dossier. */
  readonly application: PlacedDocument | undefined;
  /** Evidence files that it draws on. */
  readonly evidence: readonly string[];
}

export function createWorkspace(disk: FileSystem, options: WorkspaceOptions = {}): Workspace {
  const { onUse } = options;
  const fs = onUse === undefined ? disk : tellingPlaces(disk, onUse);
  const overlay = options.overlay ?? new Map<string, OpenBuffer>();
  const evidenceFiles = options.evidenceFiles?.map(canonicalUri);
  const files = fileCache(fs, overlay, onUse);
  const { read } = files;
  const { at: surroundingsOf, configure } = surroundingReader(fs, files, options);
  const { fileAt: evidenceFileAt, setOf } = evidenceSets(files);
  const companions = companionReader({
    read,
    peek: files.peek,
    stateOf: files.stateOf,
    unchanging: options.unchanging === true,
    ...(options.knownApplication && { knownApplication: options.knownApplication }),
    ...(onUse && { onBeside: (folder, found) => onUse('beside', folder, found) }),
  });
  const artefactsOf = artefactReader(fs, read);
  const documents = new Map<string, MarkdownDocument>();
  /** Of open documents only: what nobody types in is not checked again and again. */
  const memos = new Map<string, CheckMemo>();
  let shared = folderMemo();
  const snapshots = new Map<string, Snapshot>();
  const followed = new Map<string, Followed>();
  /** By evidence file, since it was last looked at. */
  const artefactFiles = new Map<string, readonly string[]>();

  /** A run that fixes has open buffers for a moment only. */
  function memoOf(uri: string, isOpen: boolean): CheckMemo {
    if (!isOpen) memos.delete(uri);
    else if (!memos.has(uri)) memos.set(uri, checkMemo());
    return memos.get(uri) ?? shared;
  }

  function parsed(uri: string, text: string, memo: CheckMemo): MarkdownDocument {
    let document = documents.get(uri);
    if (document?.text !== text) documents.set(uri, document = parseDocument(uri, text, memo.parse));
    return document!;
  }

  async function discover(uri: string, document: MarkdownDocument | undefined, around: Surrounding): Promise<Discovered> {
    if (evidenceFiles !== undefined) return { files: evidenceFiles, refused: [] };
    return await fromFrontMatter(uri, document?.frontMatter, around)
      ?? await fromSetting(around.settings.evidence.files, around)
      ?? await fromWalkingUp(uri, around);
  }

  async function snapshot(anyUri: string): Promise<Snapshot | UnreadableFile> {
    const uri = canonicalUri(anyUri);
    const content = await read(uri);
    if (!('text' in content)) {
      snapshots.delete(uri);
      followed.delete(uri);
      return { kind: 'unreadable', uri, fault: content.fault, reason: content.reason };
    }
    const around = await surroundingsOf(uri);
    const memo = memoOf(uri, content.version !== undefined);
    const document = parsed(uri, content.text, memo);
    const found = await discover(uri, document, around);
    const set = await setOf(found);
    const before = snapshots.get(uri);
    // Ordinary Markdown has no companions: nothing beside it is read.
    const dossier = found.files.includes(uri) ? undefined : dossierAt(before, document, around);
    const besideNow = dossier === undefined ? noCompanions : await companions.companionsOf(dossier, { ...around, templates: around.templates.templates });
    const beside = before !== undefined && sameCompanions(before.companions, besideNow) ? before.companions : besideNow;
    if (before !== undefined && before.companions === beside && before.document === document && before.version === content.version && before.evidence === set
      && before.settings === around.settings && before.root === around.root && before.templates === around.templates.templates
      && sameItems(before.problems, around.problems)) return before;
    const next: Snapshot = {
      kind: 'document', uri, version: content.version, root: around.root, document,
      dossier, evidence: set, companions: beside, settings: around.settings, templates: around.templates.templates, problems: around.problems,
      dependencies: [...dependenciesOf(found, around), ...(beside.posting ? [beside.posting.uri] : []), ...beside.sameApplication.map((other) => other.uri)],
      memo,
    };
    snapshots.set(uri, next);
    followed.set(uri, followedBy(next));
    return next;
  }

  async function evidenceSnapshot(anyUri: string): Promise<EvidenceSnapshot | UnreadableFile> {
    const uri = canonicalUri(anyUri);
    const content = await read(uri);
    const own = await evidenceFileAt(uri);
    if (!('text' in content) || !('items' in own)) {
      const fault = 'text' in content ? own as Unreadable : content;
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

  async function evidenceNow({ files: before, unreadable }: EvidenceSet): Promise<EvidenceSet | undefined> {
    const now = await setOf({ files: before.map(({ uri }) => uri), refused: [] });
    return unreadable.length + now.unreadable.length === 0 ? now : undefined;
  }

  async function isEvidenceFile(anyUri: string): Promise<boolean> {
    const uri = canonicalUri(anyUri);
    if (isEvidenceName(baseName(uri)) || evidenceFiles?.includes(uri) === true) return true;
    const { root, settings } = await surroundingsOf(uri);
    const path = root === undefined ? undefined : relativePath(root, uri);
    if (path !== undefined && settings.evidence.files.some((pattern) => glob(pattern)(path))) return true;
    return [...followed.values()].some((one) => one.uri !== uri && one.evidence.includes(uri));
  }

  function dependents(anyUri: string): readonly string[] {
    const uri = canonicalUri(anyUri);
    const named = isEvidenceName(baseName(uri)) || baseName(uri) === configFileName;
    const documents = [...followed.values()]
      .filter((one) => one.dependencies.includes(uri) || mayDiscover(one, uri, named) || (one.application !== undefined && companions.mayBelongTogether(one.application, uri)))
      .map((one) => one.uri);
    const evidenceFiles = [...artefactFiles].filter(([, files]) => files.includes(uri)).map(([file]) => file);
    return [...new Set([...documents, ...evidenceFiles])].sort();
  }

  /** Text, tree and snapshot go; what the document draws on stays known. */
  function shelve(anyUri: string): void {
    const uri = canonicalUri(anyUri);
    files.release(uri);
    for (const cache of [documents, memos, snapshots]) cache.delete(uri);
  }

  function release(anyUri: string): void {
    shelve(anyUri);
    for (const cache of [followed, artefactFiles]) cache.delete(canonicalUri(anyUri));
  }

  return {
    snapshot, evidenceSnapshot, evidenceNow, isEvidenceFile, dependents, shelve, release, configure, work: files.work,
    knownFiles: () => [...[...followed].flatMap(([uri, { dependencies }]) => [uri, ...dependencies]), ...[...artefactFiles].flatMap(([uri, read]) => [uri, ...read])],
    rest: () => void (shared = folderMemo()),
    invalidate: (uri) => files.invalidate(uri === undefined ? undefined : canonicalUri(uri)),
    applicationsNear: async (anyUri) => {
      const uri = canonicalUri(anyUri);
      const around = await surroundingsOf(uri);
      return companions.documentsNear(uri, { ...around, templates: around.templates.templates });
    },
    applicationAt: (uri) => companions.placed(canonicalUri(uri)),
    settingsAt: async (uri) => {
      const { root, settings, templates, problems } = await surroundingsOf(canonicalUri(uri));
      return { root, settings, templates: templates.templates, problems };
    },
  };
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
function mayDiscover(one: Followed, uri: string, named: boolean): boolean {
  if (one.root === undefined || one.uri === uri) return false;
  if (mayBeTemplate(one.root, uri) || (mayBePosting(uri) && one.application !== undefined)) return true;
  const path = relativePath(one.root, uri);
  return path !== undefined && (named || one.settings.evidence.files.some((pattern) => glob(pattern)(path)));
}

function followedBy({ uri, root, dossier, evidence, settings, dependencies }: Snapshot): Followed {
  return { uri, root, settings, dependencies, application: dossier && placed(dossier), evidence: evidence.files.map((file) => file.uri) };
}
