import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { configFileName, readEditorSettings } from '../config.ts';
import type { ConfigProblem } from '../config.ts';
import { checkEvidence, checkInSteps } from '../core/check/check.ts';
import type { CheckResult } from '../core/check/check.ts';
import { finish, type Steps } from '../core/memo/steps.ts';
import type { EvidenceSet } from '../core/model/evidence.ts';
import type { Finding } from '../core/model/finding.ts';
import { lineIndex } from '../core/text/line-index.ts';
import type { LineIndex } from '../core/text/line-index.ts';
import type { FileSystem } from '../file-system.ts';
import { isEvidenceName } from '../evidence-discovery.ts';
import { checkedSchemes } from '../protocol.ts';
import { isDossier } from '../recognition.ts';
import { baseName, canonicalUri } from '../uri.ts';
import { createWorkspace } from '../workspace.ts';
import type { EvidenceSnapshot, OpenBuffer, Snapshot, Workspace } from '../workspace.ts';
import { isTemplateFile } from '../workspace-templates.ts';
import { Background } from './background.ts';
import { EvidenceSurvey } from './evidence-survey.ts';
import { logError } from './guard.ts';
import { LastSights } from './last-sights.ts';
import { letMessagesIn } from './let-messages-in.ts';
import { workspaceFiles } from './workspace-files.ts';

/** What the server says of one document, at one moment. */
export type Analysis =
  | { readonly kind: 'dossier'; readonly version: number | null; readonly lines: LineIndex; readonly findings: readonly Finding[]; readonly result: CheckResult; readonly snapshot: Snapshot }
  | { readonly kind: 'evidence'; readonly version: number | null; readonly lines: LineIndex; readonly findings: readonly Finding[]; readonly snapshot: EvidenceSnapshot }
  /** The configuration, or a template of the workspace's own. */
  | { readonly kind: 'config'; readonly version: number | null; readonly problems: readonly ConfigProblem[] }
  /** Not ours: ordinary Markdown, other languages, history and diff views. */
  | { readonly kind: 'other'; readonly version: number | null }
  | { readonly kind: 'unreadable'; readonly version: number | null; readonly reason: string }
  /** A dossier, to judge by how it begins, but too long to be checked at every keystroke. */
  | { readonly kind: 'too-long'; readonly version: number | null; readonly length: number };

/** What the editor can do, as far as the answers depend on it. */
export interface EditorFeatures {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly markdownHover: boolean;
  readonly nestedSymbols: boolean;
  /** Edits that name the version of the document they are meant for. */
  readonly versionedEdits: boolean;
  readonly snippetEdits: boolean;
  /** Shows edits before they are made where they ask for it. */
  readonly editPreviews: boolean;
  /** Asks for the edit of a code action once it is chosen. */
  readonly lateEdits: boolean;
  readonly configuration: boolean;
  readonly watchedFiles: boolean;
  readonly workspaceFolders: boolean;
  readonly refreshCodeLenses: boolean;
}

/** Longer texts are not parsed while somebody types in them; no dossier comes near. In UTF-16 units. */
export const longestText = 1024 * 1024;
/** By so much of its beginning a long text is recognised. */
const opening = 64 * 1024;

/** Everything that changes while the server runs: open buffers, settings, what was shown where. */
export class Session {
  readonly connection: Connection;
  readonly fileSystem: FileSystem;
  /** To be told after each answer that somebody waited for. */
  readonly answered: () => void;
  readonly workspace: Workspace;
  /** Open documents by canonical URI; their `uri` is spelled as the editor does. */
  readonly open = new Map<string, TextDocument>();
  /** Closed files whose findings stand in the problems list because the workspace was checked. */
  readonly shown = new Set<string>();
  /** Of these, what the last check saw of the evidence. */
  readonly lastSights: LastSights;
  /** Documents to be checked once typing pauses, each with the files that have changed; see `recheck.ts`. */
  readonly waiting = new Map<string, Set<string>>();
  /** Edited documents to be checked at once, for editors that are pushed diagnostics. */
  readonly urgent = new Set<string>();
  /** Findings last pushed of an open document. */
  readonly pushed = new Map<string, readonly Finding[]>();
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Which dossier of the workspace draws on which evidence. */
  readonly survey: EvidenceSurvey;
  /** Whether documents other than the edited one look different now. */
  spread = false;
  folders: readonly string[] = [];
  features: EditorFeatures = noFeatures;
  /** What the last look of the survey saw. */
  readonly #surveyedSights: LastSights;
  readonly #overlay = new Map<string, OpenBuffer>();
  readonly #results = new WeakMap<Snapshot, CheckResult>();
  /** Of the long text that was looked at last. */
  #beginning: { readonly uri: string; readonly text: string; readonly isDossier: boolean } | undefined;
  readonly #background = new Background({ now: () => performance.now(), letMessagesIn });

  constructor(connection: Connection, fileSystem: FileSystem, answered: () => void) {
    this.connection = connection;
    this.fileSystem = fileSystem;
    this.answered = answered;
    this.workspace = createWorkspace(fileSystem, { overlay: this.#overlay });
    const evidenceNow = (set: EvidenceSet): Promise<EvidenceSet | undefined> => this.workspace.evidenceNow(set);
    this.lastSights = new LastSights(evidenceNow);
    this.#surveyedSights = new LastSights(evidenceNow);
    this.survey = new EvidenceSurvey({
      files: async () => [...new Set([...await workspaceFiles(fileSystem, this.folders), ...this.open.keys()])].filter((uri) => !/\.(?:ya?ml|json)$/iu.test(uri)),
      check: (uri) => this.#checkOnce(uri),
      stays: (uri, changed, ids) => this.#surveyedSights.holds(uri, changed, ids),
      dependents: (uri) => this.workspace.dependents(uri),
      changed: async () => {
        if (this.features.refreshCodeLenses) await connection.sendRequest(CodeLensRefreshRequest.type);
      },
      rest: () => this.workspace.rest(),
      failed: (error) => logError(connection, 'survey of the evidence', error),
    });
  }

  async #checkOnce(uri: string): Promise<{ result: CheckResult; dependencies: readonly string[] } | undefined> {
    const analysis = await this.analyseOnce(uri);
    if (this.open.has(uri)) this.#surveyedSights.forget(uri);
    else this.#surveyedSights.keep(uri, analysis);
    return analysis.kind === 'dossier' ? { result: analysis.result, dependencies: analysis.snapshot.dependencies } : undefined;
  }

  /** Takes over a buffer as it is now. */
  replace(document: TextDocument): void {
    const uri = canonicalUri(document.uri);
    this.open.set(uri, document);
    this.#overlay.set(uri, { version: document.version, text: document.getText() });
  }

  close(document: TextDocument): void {
    const uri = canonicalUri(document.uri);
    this.open.delete(uri);
    this.pushed.delete(uri);
    this.#overlay.delete(uri);
    if (this.#beginning?.uri === uri) this.#beginning = undefined;
    this.workspace.invalidate(uri);
    this.#forget(uri);
  }

  /** Of a closed document no more is kept than its findings need that stand in the problems list. */
  #forget(uri: string): void {
    if (this.shown.has(uri)) this.workspace.shelve(uri);
    else this.workspace.release(uri);
  }

  configure(settings: unknown): void {
    const read = readEditorSettings(settings);
    for (const problem of read.problems) this.connection.console.warn(problem);
    this.workspace.configure({ settings: read.settings });
  }

  setFolders(folders: readonly string[]): void {
    this.folders = folders.map(canonicalUri);
    this.workspace.configure({ folders: this.folders });
  }

  /** The URI as the editor spells it. */
  spelled(uri: string): string {
    return this.open.get(uri)?.uri ?? uri;
  }

  /** Versions of open documents as they are now, however far they have moved on when it is asked: edits for an older version are refused by the editor. */
  versions(): (uri: string) => { readonly uri: string; readonly version: number | null } {
    const versions = new Map([...this.open].map(([uri, document]) => [uri, document.version]));
    return (uri) => ({ uri: this.spelled(uri), version: versions.get(uri) ?? null });
  }

  /** Checks one document as it is now; the same state is never checked twice. */
  async analyse(anyUri: string): Promise<Analysis> {
    const uri = canonicalUri(anyUri);
    const wasOpen = this.open.has(uri);
    const analysis = await this.#analyseNow(uri);
    if (wasOpen && !this.open.has(uri)) this.#forget(uri);
    return analysis;
  }

  /** As {@link analyse}, for whoever will not ask again: of a closed document nothing is kept. */
  async analyseOnce(anyUri: string): Promise<Analysis> {
    const uri = canonicalUri(anyUri);
    const analysis = await this.#analyseNow(uri);
    if (!this.open.has(uri)) this.#forget(uri);
    return analysis;
  }

  /** Whether an open document is still what was analysed; where it was edited meanwhile, the next analysis is on its way. */
  isCurrent(uri: string, { version }: Analysis): boolean {
    const document = this.open.get(uri);
    return document !== undefined && (version === null || version === document.version);
  }

  async #analyseNow(uri: string): Promise<Analysis> {
    const document = this.open.get(uri);
    const version = document?.version ?? null;
    if (!isOwnText(uri)) return { kind: 'other', version };
    if (baseName(uri) === configFileName || isTemplateFile(uri)) return this.#configAnalysis(uri, version);
    const long = this.#overlay.get(uri)?.text ?? await this.#longFile(uri);
    if (long !== undefined && long.length > longestText) return this.#longAnalysis(uri, long, version);
    if (await this.workspace.isEvidenceFile(uri)) return this.#evidenceAnalysis(uri);
    if (document ? document.languageId !== 'markdown' : !/\.(?:md|markdown)$/iu.test(uri)) return { kind: 'other', version };
    const snapshot = await this.workspace.snapshot(uri);
    if (snapshot.kind === 'unreadable') return { kind: 'unreadable', version, reason: snapshot.reason };
    const { dossier } = snapshot;
    if (!dossier) return { kind: 'other', version: snapshot.version ?? null };
    let result = this.#results.get(snapshot);
    if (!result) {
      const { evidence, settings, companions, memo } = snapshot;
      const begin = (): Steps<CheckResult> => checkInSteps(dossier, evidence, settings, companions, memo);
      // What is open, somebody is looking at; closed documents share a memo, which only the background uses.
      result = snapshot.version === undefined ? await this.#background.run(begin) : finish(begin());
      this.#results.set(snapshot, result);
    }
    return { kind: 'dossier', version: snapshot.version ?? null, lines: snapshot.document.lines, findings: result.findings, result, snapshot };
  }

  /** Text of a closed file, only where it may be too long: any other is read when it is needed. */
  async #longFile(uri: string): Promise<string | undefined> {
    const size = (await this.fileSystem.stat(uri))?.size ?? 0;
    if (size <= longestText) return undefined;
    const content = await this.fileSystem.readFile(uri);
    return 'text' in content ? content.text : undefined;
  }

  /** Ordinary text may be as long as it likes. */
  #longAnalysis(uri: string, text: string, version: number | null): Analysis {
    const where = { path: baseName(uri), config: undefined, editorSettings: undefined };
    const beginning = text.slice(0, opening);
    // Mostly somebody types further down.
    if (this.#beginning?.text !== beginning || this.#beginning.uri !== uri) this.#beginning = { uri, text: beginning, isDossier: isDossier(beginning, where) };
    const ours = isEvidenceName(baseName(uri)) || this.#beginning.isDossier;
    return ours ? { kind: 'too-long', version, length: text.length } : { kind: 'other', version };
  }

  async #evidenceAnalysis(uri: string): Promise<Analysis> {
    const snapshot = await this.workspace.evidenceSnapshot(uri);
    if (snapshot.kind === 'unreadable') return { kind: 'unreadable', version: null, reason: snapshot.reason };
    return {
      kind: 'evidence', version: snapshot.version ?? null, lines: lineIndex(snapshot.text), findings: evidenceFindings(snapshot), snapshot,
    };
  }

  async #configAnalysis(uri: string, version: number | null): Promise<Analysis> {
    const { problems } = await this.workspace.settingsAt(uri);
    return { kind: 'config', version, problems: problems.filter((problem) => problem.location.uri === uri) };
  }
}

/** Ages count from today; the core is told the date so that it stays deterministic. */
function evidenceFindings({ file, text, set, artefacts, settings }: EvidenceSnapshot): readonly Finding[] {
  return checkEvidence({ file, text, set, artefacts, settings, today: new Date().toISOString().slice(0, 10) });
}

function isOwnText(uri: string): boolean {
  return (checkedSchemes as readonly string[]).includes(uri.slice(0, uri.indexOf(':')));
}

const noFeatures: EditorFeatures = {
  pullDiagnostics: false, refreshDiagnostics: false, markdownHover: false, nestedSymbols: false,
  versionedEdits: false, snippetEdits: false, editPreviews: false, lateEdits: false, configuration: false, watchedFiles: false, workspaceFolders: false, refreshCodeLenses: false,
};

/** What an editor says that it can do, as far as it counts here. */
export function editorFeatures({ textDocument, workspace }: ClientCapabilities): EditorFeatures {
  return {
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true && workspace.workspaceEdit.documentChanges === true,
    editPreviews: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined && workspace.workspaceEdit.documentChanges === true,
    lateEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true && textDocument.codeAction.dataSupport === true,
    configuration: workspace?.configuration === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    refreshCodeLenses: workspace?.codeLens?.refreshSupport === true,
  };
}
