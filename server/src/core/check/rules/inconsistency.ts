import { admittedGaps } from '../inconsistencies/admitted-gaps.ts';
import { candidateReports } from '../inconsistencies/candidate-facts.ts';
import { fitScoreReports } from '../inconsistencies/fit-scores.ts';
import { metricReports } from '../inconsistencies/metric-reports.ts';
import { otherDocumentReports } from '../inconsistencies/other-documents.ts';
import type { DossierRule } from '../rule.ts';

/** Two places of a dossier, or two dossiers, that cannot both be right. */
export const inconsistency: DossierRule = {
  id: 'inconsistency',
  severity: 'warning',
  applies: 'dossier',
  check(context) {
    return [metricReports, fitScoreReports, candidateReports, admittedGaps, otherDocumentReports].flatMap((reportsOf) => reportsOf(context));
  },
};
