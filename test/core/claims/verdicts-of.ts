import { checkDossier } from '../../../server/src/core/check/check.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../../server/src/core/evidence/read-evidence.ts';
import type { MetricMention } from '../../../server/src/core/model/claim.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';

const brief = builtInTemplates.find(({ id }) => id === 'brief')!;

function metricsOf(evidence: readonly string[], claim: string, under: string): readonly MetricMention[] {
  return checkOf(evidence, claim, under).metrics.filter(({ owner }) => owner === 'candidate');
}

function checkOf(evidence: readonly string[], claim: string, under: string): ReturnType<typeof checkDossier> {
  const heading = evidence[0]!.startsWith('## ') ? evidence[0]! : '## Work';
  const items = evidence.filter((line) => line !== heading).map((line) => `- ${line}`);
  const set = joinEvidence([readEvidence('file:///evidence.md', `# Evidence\n\n${heading}\n\n${items.join('\n')}\n`)], []);
  const document = parseDocument('file:///dossier.md', `# Northwind — Engineer\n\n## ${under}\n\n${claim}\n`);
  return checkDossier(readDossier(document, brief), set, defaultSettings);
}

/** `reason: text` of every part of one paragraph's claims that nothing backs. */
export function unbackedIn(evidence: readonly string[], claim: string): string[] {
  return checkOf(evidence, claim, 'Resume Emphasis').claims.flatMap(({ unbacked }) => unbacked.map(({ text, reason }) => `${reason}: ${text}`));
}

/** `text: verdict` of every number of one paragraph that is the candidate's, in order; `under` has further headings where there are any. */
export function verdictsOf(evidence: readonly string[], claim: string, under = 'Resume Emphasis'): string[] {
  return metricsOf(evidence, claim, under).map(({ text, verdict }) => `${text}: ${verdict}`);
}

/** Of the same numbers, why those that an item contradicts are wrong. */
export function objectionsTo(evidence: readonly string[], claim: string): string[] {
  return metricsOf(evidence, claim, 'Resume Emphasis').flatMap(({ verdict, comparison }) => (comparison && (verdict === 'overclaim' || verdict === 'contradiction') ? [comparison.explanation] : []));
}
