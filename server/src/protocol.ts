/**
 * What the editor and the server say to each other beside the Language Server Protocol: plain data, no classes.
 * The client imports nothing else from the server. Positions are zero-based lines and UTF-16 columns.
 */
import type { Coverage } from './core/check/check.ts';
import type { Preview } from './core/features/preview.ts';

export type { Coverage } from './core/check/check.ts';
export type { Severity } from './core/model/finding.ts';
export type {
  Preview, PreviewBlock, PreviewCell, PreviewInline, PreviewListItem, PreviewMark, PreviewState,
} from './core/features/preview.ts';
export type { PreviewEvidence, PreviewItem } from './core/features/preview-evidence.ts';
export type { Range, Position } from './core/text/position.ts';
export type { EvidenceOverview, ItemOverview } from './core/features/evidence-overview.ts';
export { isDossier, isEvidence } from './recognition.ts';
export type { Recognition } from './recognition.ts';

/** Client to server: everything the preview shows of one document. */
export const previewRequest = 'dossier/preview';
export interface PreviewParams {
  readonly uri: string;
}
export interface PreviewResult {
  readonly uri: string;
  /** Version of the open buffer it was made from; null when the file was read from disk. */
  readonly version: number | null;
  /** Undefined when the document is no dossier. */
  readonly preview?: Preview;
}

/** Client to server: checks every dossier of the workspace folders and shows what it finds in the problems list. */
export const checkWorkspaceRequest = 'dossier/checkWorkspace';
export interface CheckWorkspaceResult {
  /** Dossiers and evidence files, sorted by URI. */
  readonly files: readonly CheckedFile[];
  /** Files that could not be read or are too long, each with why. */
  readonly unreadable: readonly { readonly uri: string; readonly reason: string }[];
}
export interface CheckedFile {
  readonly uri: string;
  /** Document kind: `brief`, `package`, `evidence`, … */
  readonly kind: string;
  readonly findings: FindingCounts;
  /** Only of dossiers. */
  readonly coverage?: Coverage;
}
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly hint: number;
}

/** Client to server: the kinds of documents that there are, and a new one of them. */
export const newDocumentRequest = 'dossier/newDocument';
export interface NewDocumentParams {
  /** Whose templates apply; the first workspace folder unless given. */
  readonly folder?: string;
  /** Without it only the kinds are answered. */
  readonly kind?: string;
  readonly company?: string;
  readonly role?: string;
  readonly link?: string;
  /** URI of a brief whose own words fill a package; company, role and link are then the brief's. */
  readonly brief?: string;
}
export interface NewDocumentResult {
  readonly kinds: readonly { readonly kind: string; readonly name: string; readonly asksFor: readonly ('company' | 'role')[] }[];
  /** Its name by the kind's convention, relative to the folder (of the brief that it is made of, if there is one), and its text as a snippet. */
  readonly document?: { readonly file: string; readonly snippet: string };
}

/** Server to client, after each check of an open document: what the status bar shows, and the sign that a preview is out of date. */
export const checkedNotification = 'dossier/checked';
export interface CheckedParams {
  readonly uri: string;
  readonly version: number | null;
  /** Undefined when the document is neither dossier nor evidence file. */
  readonly kind?: string;
  readonly coverage?: Coverage;
  readonly findings: FindingCounts;
}

/** Command of the client behind the lens of an evidence item: shows the item's uses. Arguments: URI and position of the item. */
export const showUsesCommand = 'dossier.showUses';

/** Schemes whose documents are a person's own text; anything else (diffs, history, output) gets no findings. */
export const checkedSchemes = ['file', 'untitled', 'vscode-vfs', 'vscode-test-web'] as const;
