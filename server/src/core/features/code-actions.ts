import type { CheckResult } from '../check/check.ts';
import type { MetricMention } from '../model/claim.ts';
import type { FileEdit, Finding } from '../model/finding.ts';
import { formatLike } from '../quantities/format-like.ts';
import { toRendered, toSource } from '../text/rendered-text.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';
import { placeName } from './describe.ts';
import { evidenceActions } from './evidence-actions.ts';
import { suppressOptions } from './suppress.ts';
import type { PromptingEdit } from './suppress.ts';

export interface DossierAction {
  readonly title: string;
  /** The finding it removes; undefined for a change that no finding asks for. */
  readonly finding: Finding | undefined;
  readonly edits: readonly PromptingEdit[];
  /** Edits of other files, in the same undoable step. */
  readonly elsewhere?: readonly FileEdit[];
  /** Its edits are made when it is chosen. */
  readonly later?: true;
  readonly preferred: boolean;
}

/** What can be done about the findings that touch a span, most useful first. */
export function codeActions(result: CheckResult, at: Span): DossierAction[] {
  const findings = touching(result.findings, at);
  const fixes = findingActions(findings, at);
  const values = result.metrics
    .filter((mention) => touches(mention.span, at))
    .flatMap((mention) => takeEvidenceValue(mention, findings, fixes));
  return [...fixes, ...values, ...evidenceActions(result, findings), ...suppressions(result, findings)];
}

/** The fixes that the rules themselves offer. */
export function findingActions(findings: readonly Finding[], at: Span): DossierAction[] {
  return touching(findings, at).flatMap((finding) => finding.fixes.map((fix): DossierAction => ({
    title: fix.title, finding, edits: fix.edits, preferred: fix.preferred, ...(fix.elsewhere && { elsewhere: fix.elsewhere }),
  })));
}

function touching(findings: readonly Finding[], at: Span): Finding[] {
  return findings.filter((finding) => touches(finding.span, at));
}

/** Touching ends count, as a cursor beside a squiggle is on it. */
function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The evidence's value in the notation of the claim, unless a rule's own fix already does the same. */
function takeEvidenceValue(mention: MetricMention, findings: readonly Finding[], fixes: readonly DossierAction[]): DossierAction[] {
  const { comparison, quantity } = mention;
  if (!comparison || (mention.verdict !== 'overclaim' && mention.verdict !== 'contradiction')) return [];
  const newText = formatLike(comparison.quantity, quantity);
  const edit = { span: numeralSpan(mention), newText };
  const known = fixes.some((fix) => fix.edits.some((other) => other.newText === newText || sameSpan(other, edit)));
  if (known || newText === quantity.literal) return [];
  const finding = findings.find((one) => one.rule === 'metric-mismatch' && touches(one.span, mention.span));
  return [{
    title: `Replace by “${newText}” from ${placeName(comparison.item.location)}`,
    finding, edits: [edit], preferred: true,
  }];
}

/** The numeral lies as far from the mention's start as it does in the quantity, whatever text the quantity was read from. */
function numeralSpan({ passage, quantity, span }: MetricMention): Span {
  const from = toRendered(passage.rendered, span.start) + quantity.numeral.start - quantity.span.start;
  return toSource(passage.rendered, { start: from, end: from + quantity.numeral.end - quantity.numeral.start });
}

function sameSpan(a: TextEdit, b: TextEdit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end;
}

/** One option for each rule, however many findings of it lie here. */
function suppressions(result: CheckResult, findings: readonly Finding[]): DossierAction[] {
  const seen = new Set<string>();
  const actions: DossierAction[] = [];
  for (const finding of findings) {
    for (const { title, edits } of suppressOptions(result.dossier.document, finding)) {
      if (seen.has(title)) continue;
      seen.add(title);
      actions.push({ title, finding, edits, preferred: false });
    }
  }
  return actions;
}
