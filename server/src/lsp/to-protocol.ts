import {
  CodeActionKind, DiagnosticSeverity, DiagnosticTag, MarkupKind, SymbolKind,
} from 'vscode-languageserver';
import type {
  CodeAction, Diagnostic, DocumentSymbol, Hover, MarkupContent, Range, SnippetTextEdit, SymbolInformation, TextEdit, WorkspaceEdit,
} from 'vscode-languageserver';
import type { DossierAction } from '../core/features/code-actions.ts';
import type { Description, Fact } from '../core/features/describe.ts';
import { placeName } from '../core/features/describe.ts';
import type { DossierSymbol } from '../core/features/document-symbols.ts';
import type { HoverContent } from '../core/features/hover.ts';
import type { PromptingEdit } from '../core/features/suppress.ts';
import type { FileEdit, Finding, Severity } from '../core/model/finding.ts';
import { rangeOf } from '../core/text/line-index.ts';
import type { LineIndex } from '../core/text/line-index.ts';
import type { Span } from '../core/text/span.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Zero-based lines and UTF-16 columns. */
export function toRange(lines: LineIndex, span: Span): Range {
  return rangeOf(lines, span);
}

/** A finding with its rule as the code, and its related places where it has any. */
export function toDiagnostic(lines: LineIndex, finding: Finding): Diagnostic {
  const related = finding.related.map(({ location, message }) => ({ location: { uri: location.uri, range: location.range }, message }));
  return {
    range: toRange(lines, finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    source: 'dossier',
    message: finding.message,
    ...(related.length > 0 && { relatedInformation: related }),
    ...(finding.rule === 'unused-suppression' && { tags: [DiagnosticTag.Unnecessary] }),
  };
}

/** Markdown where the editor shows it, else plain text. */
export function toHover(lines: LineIndex, hover: HoverContent, markdown: boolean): Hover {
  return { contents: toMarkup(hover.descriptions, markdown), range: toRange(lines, hover.span) };
}

function toMarkup(descriptions: readonly Description[], markdown: boolean): MarkupContent {
  if (markdown) return { kind: MarkupKind.Markdown, value: descriptions.map(describeInMarkdown).join('\n\n---\n\n') };
  const plain = descriptions.map(({ headline, facts }) =>
    [headline, ...facts.map((fact) => `${fact.label}: ${fact.text}${placeOf(fact)}`)].join('\n'));
  return { kind: MarkupKind.PlainText, value: plain.join('\n\n') };
}

function describeInMarkdown({ headline, facts }: Description): string {
  const lines = facts.map((fact) => `- ${escapeMarkdown(fact.label)}: ${factInMarkdown(fact)}`);
  return [`**${escapeMarkdown(headline)}**`, '', ...lines].join('\n');
}

function factInMarkdown(fact: Fact): string {
  if (fact.url !== undefined && isWebAddress(fact.url)) return `<${fact.url}>`;
  const text = escapeMarkdown(fact.text);
  if (!fact.location) return text;
  const target = `${fact.location.uri}#L${fact.location.range.start.line + 1}`;
  return `${text} ([${escapeMarkdown(placeName(fact.location))}](${escapeTarget(target)}))`;
}

function placeOf(fact: Fact): string {
  return fact.location ? ` (${placeName(fact.location)})` : '';
}

/** Only what can stand between angle brackets and nowhere but on the web. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s<>]+$/u.test(url);
}

/** What a person wrote is shown as they wrote it, never read as Markdown or HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&$]/gu, '\\$&').replace(/[\r\n]+/gu, ' ');
}

function escapeTarget(target: string): string {
  return target.replace(/[()\s<>\\]/gu, (character) => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'));
}

/** The document that edits are for, and what its editor understands of edits. */
export interface EditTarget {
  readonly uri: string;
  /** Null for a file that is not open. */
  readonly version: number | null;
  readonly lines: LineIndex;
  /** Whether the editor takes edits for one version of a document. */
  readonly versioned: boolean;
  /** Whether the editor takes snippets in edits; only versioned ones can hold them. */
  readonly snippets: boolean;
  /** Version and spelling of other documents, as of before they were read; null and the URI itself for a file that is not open. */
  readonly other: (uri: string) => { readonly uri: string; readonly version: number | null };
}

/** Offers one action; `diagnostics` are those of the request that it answers. With `data` the editor asks for its edit once it is chosen. */
export function toCodeAction(action: DossierAction, target: EditTarget, diagnostics: readonly Diagnostic[], data?: object): CodeAction {
  const { finding } = action;
  const own = finding && toDiagnostic(target.lines, finding);
  const answered = own ? diagnostics.filter((one) => sameDiagnostic(one, own)) : [];
  return {
    title: action.title,
    kind: CodeActionKind.QuickFix,
    ...(own && { diagnostics: answered.length > 0 ? answered : [own] }),
    ...(action.preferred && { isPreferred: true }),
    ...(data === undefined ? { edit: toWorkspaceEdit(action.edits, target, action.elsewhere) } : { data }),
  };
}

/** A change of the whole document that no single finding asks for. */
export function toSourceAction(title: string, kind: string, edit: PromptingEdit, target: EditTarget): CodeAction {
  return { title, kind, edit: toWorkspaceEdit([edit], target) };
}

/** One undoable step, whatever files it touches. */
export function toWorkspaceEdit(edits: readonly PromptingEdit[], target: EditTarget, elsewhere: readonly FileEdit[] = []): WorkspaceEdit {
  const { uri, version, lines } = target;
  const others = [...new Set(elsewhere.map(({ location }) => location.uri))].map((file) => ({
    textDocument: target.other(file),
    edits: elsewhere.filter(({ location }) => location.uri === file).map(({ location: { range }, newText }) => ({ range, newText })),
  }));
  if (!target.versioned) {
    const own = edits.map(({ span, newText }) => ({ range: toRange(lines, span), newText }));
    return { changes: { ...(own.length > 0 && { [uri]: own }), ...Object.fromEntries(others.map((one) => [one.textDocument.uri, one.edits])) } };
  }
  const own = { textDocument: { uri, version }, edits: edits.map((edit) => toEdit(edit, target)) };
  return { documentChanges: [...(edits.length > 0 ? [own] : []), ...others] };
}

function sameDiagnostic(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code && a.message === b.message
    && a.range.start.line === b.range.start.line && a.range.start.character === b.range.start.character;
}

function toEdit(edit: PromptingEdit, target: EditTarget): TextEdit | SnippetTextEdit {
  const range = toRange(target.lines, edit.span);
  const { placeholder, newText } = edit;
  if (!placeholder || !target.snippets) return { range, newText };
  const before = escapeSnippet(newText.slice(0, placeholder.start));
  const inside = escapeSnippet(newText.slice(placeholder.start, placeholder.end));
  const value = `${before}\${1:${inside}}${escapeSnippet(newText.slice(placeholder.end))}`;
  return { range, snippet: { kind: 'snippet', value } };
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}

const symbolKinds: Readonly<Record<DossierSymbol['kind'], SymbolKind>> = {
  section: SymbolKind.String,
  field: SymbolKind.Field,
  table: SymbolKind.Array,
  row: SymbolKind.Object,
  question: SymbolKind.Event,
};

/** With all below it. */
export function toDocumentSymbol(lines: LineIndex, symbol: DossierSymbol): DocumentSymbol {
  return {
    name: symbol.name,
    ...(symbol.detail !== '' && { detail: symbol.detail }),
    kind: symbolKinds[symbol.kind],
    range: toRange(lines, symbol.span),
    selectionRange: toRange(lines, symbol.selection),
    children: symbol.children.map((child) => toDocumentSymbol(lines, child)),
  };
}

/** For editors that know no nesting: parents first, each child naming its parent. */
export function toSymbolInformation(uri: string, lines: LineIndex, symbols: readonly DossierSymbol[], container?: string): SymbolInformation[] {
  return symbols.flatMap((symbol) => [
    {
      name: symbol.name,
      kind: symbolKinds[symbol.kind],
      location: { uri, range: toRange(lines, symbol.span) },
      ...(container !== undefined && { containerName: container }),
    },
    ...toSymbolInformation(uri, lines, symbol.children, symbol.name),
  ]);
}
