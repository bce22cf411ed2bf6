import { factOf } from '../../memo/facts.ts';
import type { Passage } from '../../model/document.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Fix } from '../../model/finding.ts';
import { toSource } from '../../text/rendered-text.ts';
import type { Span } from '../../text/span.ts';
import { lineOf, locate } from '../place.ts';
import type { DossierContext, Report } from '../rule.ts';

export interface FitScore {
  readonly text: string;
  /** In hundredths of its scale's hundredth, so that equal scores are equal numbers whatever the scale. */
  readonly tenThousandths: number;
  /** In the source. */
  readonly span: Span;
}

const score = /(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:\/|out of)\s?(\d{1,3})(?![\d/])/iu;
const percent = /(\d{1,3}(?:[.,]\d{1,2})?)\s?%/u;
const inProse = /(?<![\p{L}])(?:overall |my |the )?fit(?:[ -]score)?(?: (?:is|of|at))?:? (?:a |about )?(?=\d)/giu;

/** Reads `4.3/5`, `8 out of 10` or `86 %`. */
export function readFitScore(text: string): { readonly text: string; readonly index: number; readonly tenThousandths: number } | undefined {
  const scaled = score.exec(text);
  const found = scaled ?? percent.exec(text);
  if (!found) return undefined;
  const scale = scaled ? Number(scaled[2]) : 100;
  return scale === 0 ? undefined : { text: found[0], index: found.index, tenThousandths: Math.round((Number(found[1]!.replace(',', '.')) / scale) * 10_000) };
}

/** The fit score given twice, with two values. A brief for two roles has a score for each, which is no disagreement. */
export function fitScoreReports({ dossier }: DossierContext): Report[] {
  const [first, ...others] = fitScoresOf(dossier);
  if (!first) return [];
  const other = others.find(({ tenThousandths }) => tenThousandths !== first.tenThousandths);
  if (!other) return [];
  const { document } = dossier;
  return [{
    span: other.span,
    message: `The fit score is ${other.text} here and ${first.text} in line ${lineOf(document, first.span.start)}.`,
    related: [{ location: locate(document, first.span), message: `The fit score here: ${first.text}` }],
    fixes: [takeOver(other, first.text)],
  }];
}

function takeOver({ text, span }: FitScore, newText: string): Fix {
  return { title: `Replace "${text}" by "${newText}"`, edits: [{ span, newText }], safe: false, preferred: true };
}

/** Fields first, then prose; empty where more than one role is summed up. */
export function fitScoresOf({ sections }: Dossier): FitScore[] {
  const fields = sections.flatMap((section) => section.fields.filter(({ template }) => template?.id === 'fit-score').map((field) => ({ section, field })));
  if (new Set(fields.map(({ section }) => section)).size !== 1) return [];
  const inFields = fields.flatMap(({ field: { passage, value } }) => scoreAt(passage.rendered.text, value.start, value.end).map((one) => placeScore(passage, one)));
  const taken = new Set(fields.map(({ field }) => field.passage));
  for (const { section } of sections) {
    for (const passage of section.passages) {
      if (passage.quoted || taken.has(passage)) continue;
      for (const one of scoresInProse(passage)) inFields.push(placeScore(passage, one));
    }
  }
  return inFields;
}

export const scoresInProse = factOf(readScores);

function readScores({ rendered: { text } }: Passage): readonly RenderedScore[] {
  if (!/fit/iu.test(text)) return [];
  return [...text.matchAll(inProse)].flatMap((cue) => {
    const start = cue.index + cue[0].length;
    // What it was, or might be, is another score.
    const around = `${text.slice(Math.max(0, start - 60), start)}${/^[^,;.]*(?:\.\d[^,;.]*)?/u.exec(text.slice(start, start + 40))![0]}`;
    if (/\b(?:was|were|would|could|if|from|first|initial(?:ly)?|before|earlier|after|once|unless|not|minimum|at least|threshold|below|above|under|over)\b/iu.test(around)) return [];
    return scoreAt(text, start, Math.min(text.length, start + 14));
  });
}

/** Its span is in the rendered text. */
type RenderedScore = FitScore;

function placeScore({ rendered }: Passage, score: RenderedScore): FitScore {
  return { ...score, span: toSource(rendered, score.span) };
}

function scoreAt(text: string, start: number, end: number): RenderedScore[] {
  const found = readFitScore(text.slice(start, end));
  if (!found) return [];
  const at = start + found.index;
  return [{ text: found.text, tenThousandths: found.tenThousandths, span: { start: at, end: at + found.text.length } }];
}
