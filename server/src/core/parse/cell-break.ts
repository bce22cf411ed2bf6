const open = /[\p{L}\p{N}%)\]"”’]$/u;
const goesOn = /^[ \t]*\p{Ll}/u;

/**
 * What `<br>` in a cell is read as: it ends a part, as in a list, unless a punctuation mark before it has done so, or a small letter behind it
 * goes on with the phrase (`340 integration<br>tests`).
 *
 * @param behind Source behind the tag.
 */
export function breakInCell(before: string, behind: string): string {
  return open.test(before) && !goesOn.test(behind) ? '; ' : ' ';
}
