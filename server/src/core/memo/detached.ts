/** The same text in memory of its own: what was cut out of a longer text, and is kept, keeps all of that text. */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}
