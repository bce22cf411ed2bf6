import { RE2JS, RE2JSSyntaxException } from 're2js';
import type { ArtefactReading } from '../../model/evidence.ts';

/** Longer patterns are not compiled: repetition is expanded, so that the program grows with the pattern. */
const longestPattern = 500;

/**
 * What the pattern's one group holds at its first match. `^` and `$` stand at lines. The engine runs in time linear in the
 * text whatever the pattern, as RE2 does: a workspace's pattern cannot make an editor stand still.
 */
export function readPattern(text: string, pattern: string): ArtefactReading {
  const shown = pattern.length > 60 ? `${pattern.slice(0, 59)}…` : pattern;
  if (pattern.length > longestPattern) return { kind: 'missing', reason: 'is not searched: its pattern is too long' };
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(pattern, RE2JS.MULTILINE);
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    return { kind: 'missing', reason: `is not searched: the pattern ${shown} cannot be read (RE2 syntax, without look-around and back-references)` };
  }
  if (compiled.groupCount() !== 1) return { kind: 'missing', reason: `is not searched: the pattern ${shown} must have exactly one group ( … )` };
  const matcher = compiled.matcher(text);
  const found = matcher.find() ? matcher.group(1)?.trim() : undefined;
  return found === undefined || found === '' ? { kind: 'missing', reason: `has nothing that matches ${shown}` } : { kind: 'value', text: found };
}
