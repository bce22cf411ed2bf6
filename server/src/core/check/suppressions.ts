import type { HtmlComment, MarkdownDocument } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { offsetAt, positionAt } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';

/** `<!-- dossier-disable-next-line rule, rule: reason -->` and its relatives, as written and as used. */
export interface Suppression {
  /** Source of the comment. */
  readonly span: Span;
  readonly form: 'file' | 'range' | 'line' | 'next-line';
  /** Rule ids as written; empty for all rules. */
  readonly rules: readonly string[];
  readonly reason: string | undefined;
  /** Whether it suppressed at least one finding. */
  readonly used: boolean;
}

interface Scope {
  readonly comment: HtmlComment;
  readonly form: Suppression['form'];
  readonly rules: readonly string[];
  readonly reason: string | undefined;
  /** First and last line that it covers, zero-based. */
  readonly firstLine: number;
  lastLine: number;
}

const directive = /^dossier-(disable|enable)(-next-line|-line|-file)?(?=\s|$)\s*/u;

/** Takes out the suppressed findings and tells which suppressions were used. */
export function applySuppressions(
  document: MarkdownDocument,
  findings: readonly Finding[],
): { readonly kept: readonly Finding[]; readonly suppressions: readonly Suppression[] } {
  const scopes = readScopes(document);
  if (scopes.length === 0) return { kept: findings, suppressions: [] };
  const used = new Set<Scope>();
  const kept = findings.filter((finding) => {
    const { line } = positionAt(document.lines, finding.span.start);
    const hits = scopes.filter((scope) => covers(scope, line, finding.rule));
    for (const hit of hits) used.add(hit);
    return hits.length === 0;
  });
  const suppressions = scopes.map((scope) => ({
    span: scope.comment.span,
    form: scope.form,
    rules: scope.rules,
    reason: scope.reason,
    used: used.has(scope),
  }));
  return { kept, suppressions };
}

function covers(scope: Scope, line: number, rule: string): boolean {
  if (line < scope.firstLine || line > scope.lastLine) return false;
  return scope.rules.length === 0 || scope.rules.includes(rule);
}

function readScopes(document: MarkdownDocument): Scope[] {
  const scopes: Scope[] = [];
  const open: Scope[] = [];
  const end = document.lines.starts.length - 1;
  for (const comment of document.comments) {
    const match = directive.exec(comment.text);
    if (!match) continue;
    const { rules, reason } = readArguments(comment.text.slice(match[0].length));
    const first = positionAt(document.lines, comment.span.start).line;
    const last = positionAt(document.lines, comment.span.end).line;
    if (match[1] === 'enable') {
      closeScopes(open, rules, first);
      continue;
    }
    const common = { comment, rules, reason };
    if (match[2] === '-file') scopes.push({ ...common, form: 'file', firstLine: 0, lastLine: end });
    else if (match[2] === '-line') scopes.push({ ...common, form: 'line', firstLine: first, lastLine: last });
    else if (match[2] === '-next-line') {
      const next = nextWrittenLine(document, last);
      scopes.push({ ...common, form: 'next-line', firstLine: next, lastLine: next });
    } else {
      const scope: Scope = { ...common, form: 'range', firstLine: first, lastLine: end };
      open.push(scope);
      scopes.push(scope);
    }
  }
  return scopes;
}

/** `enable` without rules ends every open range; with rules, those that name one of them. */
function closeScopes(open: Scope[], rules: readonly string[], line: number): void {
  for (let i = open.length - 1; i >= 0; i--) {
    if (rules.length > 0 && !open[i]!.rules.some((rule) => rules.includes(rule))) continue;
    open[i]!.lastLine = line;
    open.splice(i, 1);
  }
}

/** Markdown wants blank lines around a comment before a list or table, so the next line is the next one with text. */
function nextWrittenLine(document: MarkdownDocument, line: number): number {
  let next = line + 1;
  while (next < document.lines.starts.length - 1) {
    const start = offsetAt(document.lines, { line: next, character: 0 });
    const stop = offsetAt(document.lines, { line: next + 1, character: 0 });
    if (document.text.slice(start, stop).trim() !== '') break;
    next++;
  }
  return next;
}

function readArguments(text: string): { rules: string[]; reason: string | undefined } {
  const separator = /:(?:\s|$)|\s--\s/u.exec(text);
  const names = separator ? text.slice(0, separator.index) : text;
  const reason = separator ? text.slice(separator.index + separator[0].length).trim() : '';
  return {
    rules: names.split(/[\s,]+/u).filter((name) => name !== ''),
    reason: reason === '' ? undefined : reason,
  };
}
