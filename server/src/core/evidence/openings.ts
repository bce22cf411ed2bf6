import type { Passage } from '../model/document.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import { readStatus } from './annotations.ts';
import { composeText, passageText, trimSpan, whole } from './composed-text.ts';
import type { ComposedText } from './composed-text.ts';
import { looksLikeName } from './subjects.ts';
import { isGeneralLabel } from './words/general-labels.ts';

/**
 * The words of a bullet that do no more than name what is nested under it: `Tutor turnover` above `27 % → 11 %`; they may
 * be more than a name has where a colon ends them.
 */
export function openingOf(passage: Passage): ComposedText | undefined {
  const { text } = passage.rendered;
  const name = trimSpan(text, { start: 0, end: text.replace(/(?<![\s:])[\s:]+$/, '').length });
  const written = text.slice(name.start, name.end);
  const long = name.end < text.length && /^\s*:/.test(text.slice(name.end)) && written.split(/\s+/).length <= longest && !hasNumbers(written);
  if (!(long || looksLikeName(written)) || isGeneralLabel(written) || readStatus(written) !== undefined) return undefined;
  return composeText([{ of: passageText(passage), span: name }]);
}

/** Words of the longest opening. */
const longest = 12;

/** Whether it says something that can be proven, whatever ends it. */
export function hasNumbers(text: string): boolean {
  return findQuantities(text).some((quantity) => quantity.reason === undefined);
}

/** `Tutor turnover: 27 % → 11 %`, as if the nested bullet stood on the line of its opening; `by` is how far it moved. */
export function behindOpening(opening: ComposedText, nested: Passage, statement: ComposedText): { readonly statement: ComposedText; readonly by: number } {
  if (statement.text.toLowerCase().includes(opening.text.toLowerCase())) return { statement, by: 0 };
  const joint = nested.lead === undefined ? ': ' : ', ';
  return { statement: composeText([whole(opening), joint, whole(statement)]), by: opening.text.length + joint.length };
}
