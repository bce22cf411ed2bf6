import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Diagnostic, Range } from 'vscode-languageserver';
import { textMemo } from '../core/memo/text-memo.ts';
import { checkedNotification } from '../protocol.ts';
import type { CheckedParams, FindingCounts } from '../protocol.ts';
import { longestText } from './session.ts';
import type { Analysis, Session } from './session.ts';
import { toDiagnostic } from './to-protocol.ts';

/** What an editor shows in the document; nothing where it is not ours. */
export function diagnosticsOf(analysis: Analysis): Diagnostic[] {
  switch (analysis.kind) {
    case 'dossier':
    case 'evidence':
      return analysis.findings.map((finding) => toDiagnostic(analysis.lines, finding));
    case 'config':
      return analysis.problems.map(({ location, message }) => ({
        range: location.range, severity: DiagnosticSeverity.Error, source: 'dossier', message,
      }));
    case 'too-long':
      return [{
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
        severity: DiagnosticSeverity.Warning,
        source: 'dossier',
        message: `This document is too long to be checked: ${analysis.length} characters, where ${longestText} are the most.`,
      }];
    case 'other':
    case 'unreadable':
      return [];
  }
}

/** By severity, for the status bar and the workspace check. */
export function countFindings(analysis: Analysis): FindingCounts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  if ('findings' in analysis) for (const finding of analysis.findings) counts[finding.severity] += 1;
  if (analysis.kind === 'config') counts.error = analysis.problems.length;
  return counts;
}

/** Equal for equal diagnostics, in this process and any other (FNV-1a over their numbers and texts). */
export function resultId(items: readonly Diagnostic[]): string {
  let hash = basis;
  const add = (number: number): void => void (hash = Math.imul(hash ^ number, prime));
  const addRange = ({ start, end }: Range): void => [start.line, start.character, end.line, end.character].forEach(add);
  for (const { range, severity, code, message, relatedInformation = [] } of items) {
    addRange(range);
    add(severity ?? 0);
    add(hashOf(String(code)));
    add(hashOf(typeof message === 'string' ? message : message.value));
    add(relatedInformation.length);
    for (const related of relatedInformation) {
      add(hashOf(related.location.uri));
      addRange(related.location.range);
      add(hashOf(related.message));
    }
  }
  return `${items.length.toString(36)}-${(hash >>> 0).toString(36)}`;
}

const basis = 0x811c9dc5;
const prime = 0x01000193;

const hashOf = textMemo((text) => {
  let hash = basis;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  return hash;
});

/** Tells the client what the status bar shows, and that a preview of this document is out of date. */
export async function announce(session: Session, uri: string, analysis: Analysis): Promise<void> {
  const params: CheckedParams = {
    uri: session.spelled(uri),
    version: analysis.version,
    findings: countFindings(analysis),
    ...kindOf(analysis),
  };
  await session.connection.sendNotification(checkedNotification, params);
}

function kindOf(analysis: Analysis): Pick<CheckedParams, 'kind' | 'coverage'> {
  switch (analysis.kind) {
    case 'dossier': return { kind: analysis.result.dossier.template.id, coverage: analysis.result.coverage };
    case 'evidence':
    case 'config': return { kind: analysis.kind };
    case 'too-long':
    case 'other':
    case 'unreadable': return {};
  }
}
