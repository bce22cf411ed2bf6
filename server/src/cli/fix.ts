import { writeFile } from 'node:fs/promises';
import type { Finding } from '../core/model/finding.ts';
import { applyEdits, type TextEdit } from '../core/text/text-edit.ts';
import { overlaps } from '../core/text/span.ts';
import { pathOfUri } from '../node/file-system.ts';
import { CannotCheck } from './io.ts';

/** One fix may make room for the next; fixes that undo one another must not go on for ever. */
export const mostRounds = 10;

/** The text after all safe fixes that can be applied together, and how many those were. */
export function applySafeFixes(text: string, findings: readonly Finding[]): { readonly text: string; readonly applied: number } {
  const edits: TextEdit[] = [];
  let applied = 0;
  for (const finding of findings) {
    const safe = finding.fixes.filter((fix) => fix.safe);
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

export async function writeText(uri: string, text: string, shown: string): Promise<void> {
  try {
    await writeFile(pathOfUri(uri)!, text);
  } catch (error) {
    throw new CannotCheck(`cannot write ${shown}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
