import { FollowedJudgement } from '../claims/follow-judgement.ts';
import { questionsByPassage } from '../claims/statements.ts';
import type { Reading } from '../claims/reading.ts';
import { once } from '../memo/once.ts';
import type { Companions } from '../model/companions.ts';
import type { Dossier } from '../model/dossier.ts';
import type { EvidenceSet } from '../model/evidence.ts';
import type { Settings } from '../model/settings.ts';
import { stretch } from '../parse/edit-leaves.ts';
import { keystrokeOf } from '../parse/keystroke.ts';
import { shapeOfFollowed } from '../templates/read-dossier.ts';
import type { CheckResult } from './check.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { contestedWords, type ContestedWords } from './inconsistencies/keeps-figures.ts';
import { keepsFindings, mayKeepFindings } from './keeps-findings.ts';
import { moveFinding } from './move-findings.ts';
import { sightOf } from './sight.ts';

/** A check with what the next one needs to follow it. */
export interface CheckedBefore {
  readonly result: CheckResult;
  readonly settings: Settings;
  readonly companions: Companions;
  readonly judgement: () => FollowedJudgement;
  /** Figures that may disagree with others. */
  readonly contested: () => ContestedWords;
  /** How many keystrokes were followed since all was checked. */
  readonly followed: number;
}

/** Now and then all is checked, so that what the memo keeps of earlier wordings is thrown away. */
const mostFollowed = 256;

/** Of a check of everything, for the first keystroke after it. */
export function checkedBefore(result: CheckResult, reading: Reading, settings: Settings, companions: Companions): CheckedBefore {
  return {
    result, settings, companions, followed: 0,
    judgement: once(() => new FollowedJudgement(reading, result.metrics, result.claims)),
    contested: once(() => contestedWords(result.dossier, result.metrics)),
  };
}

/** What nobody may ask for, so that it is made once somebody does: metrics and claims, with the reading that they were judged from. */
export interface Judgements extends Pick<CheckResult, 'metrics' | 'claims'> {
  readonly reading: Reading;
}

/**
 * The check of a dossier in which words were typed, from the check before: where no rule can find anything else than it did,
 * the findings are the same, in their places. Undefined where all has to be looked at again.
 *
 * @param judgeAll Metrics and claims with their positions, for those who ask.
 */
export function followCheck(
  last: CheckedBefore, dossier: Dossier, evidence: EvidenceSet, settings: Settings, companions: Companions, judgeAll: () => Judgements,
): CheckedBefore | undefined {
  const keystroke = keystrokeOf(dossier.document);
  const followed = shapeOfFollowed(dossier);
  const { result } = last;
  if (!keystroke || followed?.before !== result.dossier.document || last.followed >= mostFollowed) return undefined;
  if (evidence !== result.evidence || settings !== last.settings || companions !== last.companions) return undefined;
  const { now, change } = keystroke;
  const { shape } = followed;
  const words = { keystroke, shape, dossier, evidence, companions, result };
  if (!mayKeepFindings(words)) return undefined;
  const rejudged = last.judgement().follow(now, questionsByPassage([shape[now.section]!]).get(now.index));
  if (!rejudged || !keepsFindings({ ...words, rejudged, contested: last.contested() })) return undefined;
  let all: Judgements | undefined;
  const findings = result.findings.map((finding) => moveFinding(finding, change, dossier.document));
  return {
    ...last, followed: last.followed + 1,
    result: {
      dossier, evidence, findings,
      suppressions: result.suppressions.map((one) => ({ ...one, span: stretch(one.span, change) })),
      get metrics() {
        return (all ??= judgeAll()).metrics;
      },
      get claims() {
        return (all ??= judgeAll()).claims;
      },
      sight: () => sightOf({ ...(all ??= judgeAll()), findings, companions }),
      coverage: rejudged.reduce((sum, { before, after }) => moved(sum, coverageOf(before.metrics, before.claims), coverageOf(after.metrics, after.claims)), result.coverage),
    },
  };
}

function moved(all: Coverage, before: Coverage, after: Coverage): Coverage {
  const sum = <K extends string>(total: Readonly<Record<K, number>>, less: Readonly<Record<K, number>>, more: Readonly<Record<K, number>>): Record<K, number> =>
    Object.fromEntries((Object.keys(total) as K[]).map((key) => [key, total[key] - less[key] + more[key]])) as Record<K, number>;
  return { metrics: sum(all.metrics, before.metrics, after.metrics), claims: sum(all.claims, before.claims, after.claims) };
}
