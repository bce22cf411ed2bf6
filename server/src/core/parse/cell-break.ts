const open = /[\p{L}\p{N}%)\]"”’]$/u;

/** What `<br>` in a cell is read as: it ends a part, as in a list, unless a punctuation mark before it has done so. */
export function breakInCell(before: string): string {
  return open.test(before) ? '; ' : ' ';
}
