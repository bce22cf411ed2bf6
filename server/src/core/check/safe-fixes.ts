import type { Finding } from '../model/finding.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { readDossier } from '../templates/read-dossier.ts';
import { applyEdits, type TextEdit } from '../text/text-edit.ts';
import { overlaps } from '../text/span.ts';
import { checkDossier, type CheckResult } from './check.ts';
import type { Settings } from '../model/settings.ts';
import type { Companions } from '../model/companions.ts';

/** One fix may make room for the next; fixes that undo one another must not go on for ever. */
export const mostRounds = 10;

/** The text after all safe fixes that can be applied together, and how many those were. */
export function applySafeFixes(text: string, findings: readonly Finding[]): { readonly text: string; readonly applied: number } {
  const edits: TextEdit[] = [];
  let applied = 0;
  for (const finding of findings) {
    const safe = finding.fixes.filter((fix) => fix.safe && fix.elsewhere === undefined);
    const fix = safe.find((one) => one.preferred) ?? safe[0];
    if (fix === undefined || fix.edits.length === 0 || fix.edits.some((edit) => edits.some((other) => collide(edit, other)))) continue;
    edits.push(...fix.edits);
    applied++;
  }
  return { text: applyEdits(text, edits), applied };
}

/** Two insertions at one place would depend on their order. */
function collide(a: TextEdit, b: TextEdit): boolean {
  return overlaps(a.span, b.span) || a.span.start === b.span.start;
}

/** The text of a checked dossier after its safe fixes, those that the first ones make possible included. */
export function fixedText({ dossier, evidence, findings }: CheckResult, settings: Settings, companions: Companions): string {
  const { document, template } = dossier;
  let { text } = document;
  let found = findings;
  for (let round = 0; round < mostRounds; round++) {
    const next = applySafeFixes(text, found);
    if (next.text === text) break;
    text = next.text;
    found = checkDossier(readDossier(parseDocument(document.uri, text), template), evidence, settings, companions).findings;
  }
  return text;
}

/** The one edit that makes a text into another, as small as a common beginning and end allow. */
export function editBetween(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { span: { start, end: before.length - end }, newText: after.slice(start, after.length - end) };
}
