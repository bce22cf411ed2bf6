/**
 * Globs as people write them in settings: `*` and `?` within a path segment, `**` over segments, `[a-z]`, `{a,b}`.
 * Case-sensitive, `/` only, no negation. Linear in the path for one star, at worst pattern × path; never backtracks further.
 */
export type Glob = (path: string) => boolean;

/** Braces expand to this many alternatives at most; what is beyond is ignored. */
const mostAlternatives = 256;

/** `path` is relative to the folder that the glob is relative to, without a leading `./`. */
export function glob(pattern: string): Glob {
  const alternatives = expandBraces(stripDot(pattern)).map((one) => one.split('/').filter((segment) => segment !== ''));
  return (path) => {
    const segments = stripDot(path).split('/').filter((segment) => segment !== '');
    return alternatives.some((alternative) => matchSegments(alternative, segments));
  };
}

/** True where the pattern leaves the folder it is relative to: `../x`, `a/../../x`, `/x`, `C:\x`, `~/x`, `file:…`. */
export function globEscapes(pattern: string): boolean {
  if (/^(?:[/\\~]|[A-Za-z][A-Za-z0-9+.-]*:)/.test(pattern)) return true;
  return expandBraces(pattern).some((one) => {
    let depth = 0;
    for (const segment of one.split(/[/\\]/)) {
      if (segment === '..') depth--;
      else if (segment !== '.' && segment !== '' && segment !== '**') depth++;
      if (depth < 0) return true;
    }
    return false;
  });
}

/** The leading segments without wildcards: where a search may start. */
export function globBase(pattern: string): string {
  const segments = stripDot(pattern).split('/').filter((segment) => segment !== '');
  const wild = segments.findIndex((segment) => /[*?[{]/.test(segment));
  return segments.slice(0, wild < 0 ? Math.max(0, segments.length - 1) : Math.min(wild, segments.length - 1)).join('/');
}

function stripDot(path: string): string {
  return path.startsWith('./') ? path.slice(2) : path;
}

function expandBraces(pattern: string): string[] {
  const done: string[] = [];
  const pending = [pattern];
  while (pending.length > 0 && done.length + pending.length <= mostAlternatives) {
    const next = pending.pop()!;
    const brace = firstBrace(next);
    if (brace === undefined) done.push(next);
    else {
      const head = next.slice(0, brace.open);
      const tail = next.slice(brace.close + 1);
      for (const part of brace.parts) pending.push(head + part + tail);
    }
  }
  return done;
}

/** The first innermost `{a,b}`; unbalanced braces are literal. */
function firstBrace(pattern: string): { open: number; close: number; parts: string[] } | undefined {
  let open = -1;
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === '{') open = i;
    else if (pattern[i] === '}' && open >= 0) {
      return { open, close: i, parts: pattern.slice(open + 1, i).split(',') };
    }
  }
  return undefined;
}

/** Dynamic programming over segments, so that many `**` cost no more than pattern × path. */
function matchSegments(pattern: readonly string[], path: readonly string[]): boolean {
  let reachable = new Set([0]);
  for (const segment of pattern) {
    const next = new Set<number>();
    if (segment === '**') {
      const first = Math.min(...reachable);
      for (let i = first; i <= path.length; i++) next.add(i);
    } else {
      for (const at of reachable) {
        if (at < path.length && matchSegment(segment, path[at]!)) next.add(at + 1);
      }
    }
    if (next.size === 0) return false;
    reachable = next;
  }
  return reachable.has(path.length);
}

/** The usual two-pointer walk: on a mismatch only the last star takes one more character. */
function matchSegment(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let retry = 0;
  while (t < text.length) {
    const step = p < pattern.length && pattern[p] !== '*' ? matchOne(pattern, p, text[t]!) : -1;
    if (step > 0) {
      p += step;
      t++;
    } else if (pattern[p] === '*') {
      star = p++;
      retry = t;
    } else if (star >= 0) {
      p = star + 1;
      t = ++retry;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/** Length of the pattern's part at `p` when it accepts the character, else -1. */
function matchOne(pattern: string, p: number, character: string): number {
  const wanted = pattern[p]!;
  if (wanted === '?') return 1;
  const close = wanted === '[' ? pattern.indexOf(']', p + 2) : -1;
  if (close < 0) return wanted === character ? 1 : -1;
  const negated = pattern[p + 1] === '!' || pattern[p + 1] === '^';
  let inside = false;
  for (let i = p + (negated ? 2 : 1); i < close; i++) {
    if (pattern[i + 1] === '-' && i + 2 < close) {
      if (character >= pattern[i]! && character <= pattern[i + 2]!) inside = true;
      i += 2;
    } else if (pattern[i] === character) inside = true;
  }
  return inside !== negated ? close - p + 1 : -1;
}
