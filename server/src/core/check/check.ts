import type { ClaimMemo } from '../claims/claim-memo.ts';
import { judgeClaimsInSteps } from '../claims/judge-claims.ts';
import { judgeMetrics, judgeMetricsInSteps } from '../claims/judge-metrics.ts';
import { readStatements, readStatementsInSteps } from '../claims/statements.ts';
import { finish, type Steps } from '../memo/steps.ts';
import type { ClaimMention, MetricMention } from '../model/claim.ts';
import { noCompanions, type Companions } from '../model/companions.ts';
import type { Dossier } from '../model/dossier.ts';
import type { EvidenceSet } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { Settings } from '../model/settings.ts';
import type { CheckMemo } from './check-memo.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { checkedBefore, followCheck, type Judgements } from './follow-check.ts';
import type { DossierContext, EvidenceContext, Report, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { sightOf, type Sight } from './sight.ts';
import { applySuppressions, type Suppression } from './suppressions.ts';

export type { Coverage } from './coverage.ts';
export type { Suppression } from './suppressions.ts';

export interface CheckResult {
  readonly dossier: Dossier;
  readonly evidence: EvidenceSet;
  /** In source order, suppressed ones taken out. */
  readonly findings: readonly Finding[];
  readonly suppressions: readonly Suppression[];
  readonly metrics: readonly MetricMention[];
  readonly claims: readonly ClaimMention[];
  readonly coverage: Coverage;
  /** What it saw of the evidence's numbers. */
  readonly sight: () => Sight;
}

/**
 * Checks one dossier against the evidence that applies to it. Pure and total: whatever a person wrote, it returns.
 *
 * @param memo Of earlier versions of the same document: only passages that changed, or whose surroundings did, are judged anew.
 */
export function checkDossier(
  dossier: Dossier, evidence: EvidenceSet, settings: Settings, companions: Companions = noCompanions, memo?: CheckMemo,
): CheckResult {
  return finish(checkInSteps(dossier, evidence, settings, companions, memo));
}

/** As {@link checkDossier}, passage by passage and rule by rule. Between two steps nothing else may use the memo. */
export function* checkInSteps(
  dossier: Dossier, evidence: EvidenceSet, settings: Settings, companions: Companions = noCompanions, memo?: CheckMemo,
): Steps<CheckResult> {
  // Who asks late, when the memo serves another state or another check that was left off, gets judgements of their own.
  const judged = (): Judgements => judgeAll(dossier, evidence, memo?.last?.result.dossier === dossier ? memo.claims : undefined);
  const followed = memo?.last && followCheck(memo.last, dossier, evidence, settings, companions, judged);
  if (memo) memo.last = followed;
  if (followed) return followed.result;
  const reading = yield* readStatementsInSteps(dossier, evidence, memo?.claims);
  const metrics = yield* judgeMetricsInSteps(reading);
  const claims = yield* judgeClaimsInSteps(reading, metrics);
  const context: DossierContext = { dossier, evidence, metrics, claims, settings, companions };
  const found: Finding[] = [];
  for (const rule of rules) {
    if (rule.applies !== 'dossier' || !isOn(rule, settings)) continue;
    for (const report of rule.check(context)) found.push(toFinding(rule, report, settings));
    yield;
  }
  const { kept, suppressions } = applySuppressions(dossier.document, found);
  const about = rules.flatMap((rule) =>
    rule.applies === 'suppressions' && isOn(rule, settings)
      ? rule.check({ ...context, suppressions }).map((report) => toFinding(rule, report, settings))
      : [],
  );
  const findings = [...kept, ...about].sort(inSourceOrder);
  const result: CheckResult = { dossier, evidence, findings, suppressions, metrics, claims, coverage: coverageOf(metrics, claims), sight: () => sightOf({ reading, metrics, claims, findings, companions }) };
  if (memo) memo.last = checkedBefore(result, reading, settings, companions);
  return result;
}

function judgeAll(dossier: Dossier, evidence: EvidenceSet, memo: ClaimMemo | undefined): Judgements {
  const reading = readStatements(dossier, evidence, memo);
  const metrics = judgeMetrics(reading);
  return { reading, metrics, claims: finish(judgeClaimsInSteps(reading, metrics)) };
}

/** Checks one evidence file by itself and against the others that are used with it. */
export function checkEvidence(context: EvidenceContext): readonly Finding[] {
  return rules
    .flatMap((rule) =>
      rule.applies === 'evidence' && isOn(rule, context.settings)
        ? rule.check(context).map((report) => toFinding(rule, report, context.settings))
        : [],
    )
    .sort(inSourceOrder);
}

function isOn(rule: Rule, settings: Settings): boolean {
  return settings.rules[rule.id] !== 'off';
}

/** A severity that the person set wins over the report's own, which wins over the rule's; but what is only a hint by itself stays one. */
function toFinding(rule: Rule, report: Report, settings: Settings): Finding {
  const set = settings.rules[rule.id];
  const severity = set !== undefined && set !== 'off' && report.severity !== 'hint' ? set : (report.severity ?? rule.severity);
  return { related: [], fixes: [], ...report, rule: rule.id, severity };
}

function inSourceOrder(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
