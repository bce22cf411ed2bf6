/**
 * Whether a path (with `/`) matches a glob of `*`, `**`, `?` and `{a,b}`. A glob without a slash matches the file name in any folder.
 * Case is ignored, as on two of the three big systems.
 */
export function matchesGlob(path: string, glob: string): boolean {
  const anchored = glob.includes('/') ? glob : `**/${glob}`;
  return expandBraces(anchored.toLowerCase()).some((pattern) => matchParts(path.toLowerCase().split('/'), pattern.split('/')));
}

function expandBraces(glob: string): string[] {
  const open = glob.indexOf('{');
  const close = glob.indexOf('}', open);
  if (open < 0 || close < 0) return [glob];
  const options = glob.slice(open + 1, close).split(',');
  const rest = expandBraces(glob.slice(close + 1));
  return options.flatMap((option) => rest.map((tail) => glob.slice(0, open) + option + tail)).slice(0, 256);
}

/** Dynamic programming over path parts and pattern parts, so that `**` never backtracks. */
function matchParts(path: readonly string[], pattern: readonly string[]): boolean {
  let reachable = new Set([0]);
  for (const part of pattern) {
    const next = new Set<number>();
    for (const at of reachable) {
      if (part === '**') for (let i = at; i <= path.length; i++) next.add(i);
      else if (at < path.length && matchPart(path[at]!, part)) next.add(at + 1);
    }
    reachable = next;
  }
  return reachable.has(path.length);
}

function matchPart(text: string, pattern: string): boolean {
  let i = 0;
  let j = 0;
  let star = -1;
  let resume = 0;
  while (i < text.length) {
    if (j < pattern.length && pattern[j] === '*') {
      star = j++;
      resume = i;
    } else if (j < pattern.length && (pattern[j] === '?' || pattern[j] === text[i])) {
      i++;
      j++;
    } else if (star >= 0) {
      j = star + 1;
      i = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[j] === '*') j++;
  return j === pattern.length;
}
