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
  const placed = findings.map((finding) => ({ finding, line: positionAt(document.lines, finding.span.start).line })).sort((a, b) => a.line - b.line);
  const sweep = new Sweep(scopes);
  const suppressed = new Set(placed.filter(({ finding, line }) => sweep.covers(line, finding.rule)).map(({ finding }) => finding));
  const kept = findings.filter((finding) => !suppressed.has(finding));
  const suppressions = scopes.map((scope) => ({
    span: scope.comment.span,
    form: scope.form,
    rules: scope.rules,
    reason: scope.reason,
    used: sweep.used.has(scope),
  }));
  return { kept, suppressions };
}

const everyRule = '';

/**
 * Goes down the lines once, with the scopes that are open on each; asked about lines in order only. A scope is found used
 * once, so that the cost is that of scopes and findings together and not of one for each pair.
 */
class Sweep {
  readonly used = new Set<Scope>();
  readonly #coming: Scope[];
  readonly #ending: Scope[];
  #started = 0;
  #ended = 0;
  /** How many open scopes name a rule, and those of them that are not known to be used. */
  readonly #open = new Map<string, { count: number; unused: Scope[] }>();

  constructor(scopes: readonly Scope[]) {
    const real = scopes.filter((scope) => scope.firstLine <= scope.lastLine);
    this.#coming = [...real].sort((a, b) => a.firstLine - b.firstLine);
    this.#ending = [...real].sort((a, b) => a.lastLine - b.lastLine);
  }

  covers(line: number, rule: string): boolean {
    for (; this.#coming[this.#started] && this.#coming[this.#started]!.firstLine <= line; this.#started++) this.#start(this.#coming[this.#started]!);
    for (; this.#ending[this.#ended] && this.#ending[this.#ended]!.lastLine < line; this.#ended++) this.#end(this.#ending[this.#ended]!);
    return [rule, everyRule].map((name) => this.#hit(name, line)).includes(true);
  }

  #start(scope: Scope): void {
    for (const rule of rulesOf(scope)) {
      const open = this.#open.get(rule);
      if (!open) this.#open.set(rule, { count: 1, unused: [scope] });
      else {
        open.count++;
        open.unused.push(scope);
      }
    }
  }

  #end(scope: Scope): void {
    for (const rule of rulesOf(scope)) this.#open.get(rule)!.count--;
  }

  #hit(rule: string, line: number): boolean {
    const open = this.#open.get(rule);
    if (!open || open.count === 0) return false;
    for (const scope of open.unused) if (scope.lastLine >= line) this.used.add(scope);
    open.unused = [];
    return true;
  }
}

function rulesOf({ rules }: Scope): readonly string[] {
  return rules.length === 0 ? [everyRule] : [...new Set(rules)];
}

function readScopes(document: MarkdownDocument): Scope[] {
  const scopes: Scope[] = [];
  const open = new OpenRanges();
  const end = document.lines.starts.length - 1;
  for (const comment of document.comments) {
    const match = directive.exec(comment.text);
    if (!match) continue;
    const { rules, reason } = readArguments(comment.text.slice(match[0].length));
    const first = positionAt(document.lines, comment.span.start).line;
    const last = positionAt(document.lines, comment.span.end).line;
    if (match[1] === 'enable') {
      open.close(rules, first);
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
      open.add(scope);
      scopes.push(scope);
    }
  }
  return scopes;
}

/** Ranges that no `enable` has ended yet. */
class OpenRanges {
  readonly #byRule = new Map<string, Scope[]>();
  readonly #ended = new Set<Scope>();

  add(scope: Scope): void {
    for (const rule of rulesOf(scope)) {
      const list = this.#byRule.get(rule);
      if (list) list.push(scope);
      else this.#byRule.set(rule, [scope]);
    }
  }

  /** `enable` without rules ends every open range; with rules, those that name one of them. */
  close(rules: readonly string[], line: number): void {
    for (const rule of rules.length === 0 ? [...this.#byRule.keys()] : rules) {
      for (const scope of this.#byRule.get(rule) ?? []) {
        if (!this.#ended.has(scope)) scope.lastLine = line;
        this.#ended.add(scope);
      }
      this.#byRule.delete(rule);
    }
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
