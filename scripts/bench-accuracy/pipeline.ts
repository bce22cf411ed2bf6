import { checkDossier, type CheckResult } from '../../server/src/core/check/check.ts';
import { joinEvidence } from '../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../server/src/core/evidence/read-evidence.ts';
import type { MetricMention } from '../../server/src/core/model/claim.ts';
import type { EvidenceSet } from '../../server/src/core/model/evidence.ts';
import type { Finding } from '../../server/src/core/model/finding.ts';
import { defaultSettings } from '../../server/src/core/model/settings.ts';
import { parseDocument } from '../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../server/src/core/templates/read-dossier.ts';
import { recogniseTemplate } from '../../server/src/core/templates/recognise.ts';
import { toSource } from '../../server/src/core/text/rendered-text.ts';
import { overlaps, type Span } from '../../server/src/core/text/span.ts';
import type { CorpusEntry } from './corpus.ts';

/** The evidence of a corpus entry, as the checker reads it. */
export function evidenceOf(entry: Pick<CorpusEntry, 'evidenceName' | 'evidenceText' | 'slug'>): EvidenceSet {
  return joinEvidence([readEvidence(`file:///corpus/${entry.slug}/${entry.evidenceName}`, entry.evidenceText)], []);
}

/** What `dossier check` does with one file; `forced` reads it as that kind, recognised or not. */
export function runCheck(slug: string, text: string, evidence: EvidenceSet, forced?: string): CheckResult {
  const document = parseDocument(`file:///corpus/${slug}/dossier.md`, text);
  const template = forced
    ? builtInTemplates.find(({ id }) => id === forced)
    : recogniseTemplate(document, builtInTemplates, `${slug}/dossier.md`);
  if (!template) throw new Error(`${slug} is not recognised as a dossier`);
  return checkDossier(readDossier(document, template), evidence, defaultSettings);
}

/** Where the numeral of a mention stands in the source; its full span may reach into its neighbours. */
export function numeralOf({ passage, quantity }: MetricMention): Span {
  return toSource(passage.rendered, quantity.numeral);
}

/**
 * The mentions that a person is alarmed about: those under a metric finding or one of its places in this file, and the
 * numbers of an unknown project, which stand under that project's one warning. Hints alarm nobody.
 */
export function flaggedMentions(result: CheckResult): Map<MetricMention, Finding> {
  const places = result.findings.filter(isAlarm).flatMap((finding) => placesOf(finding, result.dossier.document.uri));
  const flagged = new Map<MetricMention, Finding>();
  for (const mention of result.metrics) {
    const numeral = numeralOf(mention);
    const place = places.find(({ span, finding }) =>
      overlaps(span, numeral) && (finding.rule !== 'unsupported-claim' || mention.verdict === 'no-evidence'));
    if (place) flagged.set(mention, place.finding);
  }
  return flagged;
}

/** Errors and warnings. */
export function isAlarm({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

/** The places of a metric finding in the dossier; of a claim finding only the related ones, for they hold its numbers. */
function placesOf(finding: Finding, uri: string): { span: Span; finding: Finding }[] {
  const related = finding.related.filter(({ location }) => location.uri === uri).map(({ location }) => ({ span: location.span, finding }));
  if (finding.rule === 'metric-mismatch') return [{ span: finding.span, finding }];
  if (finding.rule === 'unsupported-metric') return [{ span: finding.span, finding }, ...related];
  return finding.rule === 'unsupported-claim' ? related : [];
}
