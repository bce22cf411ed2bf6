import { evidenceOf, flaggedMentions, isAlarm } from '../../../scripts/bench-accuracy/pipeline.ts';
import { checkMemo } from '../../../server/src/core/check/check-memo.ts';
import { checkDossier } from '../../../server/src/core/check/check.ts';
import { noCompanions } from '../../../server/src/core/model/companions.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';

/** A dossier with its evidence. */
export interface Case {
  readonly slug: string;
  readonly kind: string;
  readonly text: string;
  readonly evidenceName: string;
  readonly evidenceText: string;
}

/** Whatever marks it is written with. */
function bare(text: string): string {
  return text.replace(/[\s\u00A0*_`]+/gu, ' ').replaceAll('’', "'").replace(/[“”]/g, '"').trim();
}

/** Checks texts against the evidence of one case and says what comes of it, one line for each number that is a claim and for each alarm of another rule. */
export function outcomes({ kind, ...one }: Case): (text: string) => string[] {
  const evidence = evidenceOf(one);
  const template = builtInTemplates.find(({ id }) => id === kind)!;
  // What is worded alike is read once.
  const memo = checkMemo();
  return (text) => {
    const document = parseDocument(`file:///${one.slug}.md`, text);
    const result = checkDossier(readDossier(document, template), evidence, defaultSettings, noCompanions, memo);
    const flagged = flaggedMentions(result);
    const numbers = result.metrics.filter(({ verdict }) => verdict !== 'not-a-claim').map((each) => `${bare(each.text)}: ${each.verdict}${flagged.has(each) ? ', flagged' : ''}`);
    const others = result.findings.filter((finding) => isAlarm(finding) && !finding.rule.endsWith('-metric') && finding.rule !== 'metric-mismatch').map(({ rule }) => rule);
    return [...numbers, ...others];
  };
}

/** What one outcome has and the other has not. */
export function changes(before: readonly string[], after: readonly string[]): string[] {
  return [...lacking(before, after).map((line) => `- ${line}`), ...lacking(after, before).map((line) => `+ ${line}`)];
}

function lacking(one: readonly string[], another: readonly string[]): string[] {
  const left = [...another];
  return one.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
