import type { Passage } from '../model/document.ts';
import { toSource } from '../text/rendered-text.ts';
import type { Span } from '../text/span.ts';

/** A line of a paragraph: its place in the rendered text, and whether its author ended it with a mark for it. */
interface Line {
  readonly span: Span;
  readonly hardEnd: boolean;
}

/**
 * The lines that the author of a paragraph set by hand, one fact a line without bullets; the whole text as one where its
 * lines were only wrapped. A line that ends in two spaces, a backslash or `<br>` was set by hand. Of plain ends that is told
 * by the room they leave: text is wrapped where the next word does not fit, a list of facts breaks off before that.
 */
export function setLines(passage: Passage, source: string): readonly Span[] {
  const lines = linesOf(passage, source);
  const all = lines.length > 1 && arePlainLinesSet(lines, passage.rendered.text);
  const set: Span[] = [];
  let start = 0;
  lines.forEach(({ span, hardEnd }, index) => {
    if (!hardEnd && !all && index < lines.length - 1) return;
    set.push({ start, end: span.end });
    start = span.end;
  });
  return set;
}

function linesOf({ rendered }: Passage, source: string): Line[] {
  const { text } = rendered;
  const lines: Line[] = [];
  let start = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const place = toSource(rendered, { start: at, end: at + 1 });
    const written = source.slice(place.start, place.end);
    if (!/[\r\n]|^<br/i.test(written)) continue;
    lines.push({ span: { start, end: at }, hardEnd: /^(?: {2}|\\|<br)/i.test(written) });
    start = at + 1;
  }
  lines.push({ span: { start, end: text.length }, hardEnd: false });
  return lines;
}

/** Nobody wraps text at fewer columns. */
const narrowest = 50;

/** Each line opens as a fact does, none breaks off in a list, and most had room for the next line's first word. */
function arePlainLinesSet(lines: readonly Line[], text: string): boolean {
  const written = lines.map(({ span }) => text.slice(span.start, span.end).trim());
  if (written.some((line, index) => /^(?:\p{Ll}|$)/u.test(line) || (index < lines.length - 1 && /[,–—-]$/.test(line)))) return false;
  const width = Math.max(...written.map((line) => line.length));
  const roomy = written.slice(1).filter((line, index) => written[index]!.length + 1 + line.split(' ', 1)[0]!.length <= width);
  return width < narrowest || 2 * roomy.length >= written.length - 1;
}
