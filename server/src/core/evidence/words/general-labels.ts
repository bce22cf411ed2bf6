/**
 * Last words of a label that says what kind of statement follows, not what it is about: `Hero metrics`, `Key decisions`,
 * `Impact`. They are the words of any report or résumé, in no trade of its own.
 */
export const generalLabelWords: ReadonlySet<string> = new Set([
  'about', 'accomplishment', 'accomplishments', 'achievement', 'achievements', 'action', 'actions', 'background', 'basics',
  'claims', 'context', 'contribution', 'contributions', 'dates', 'decision', 'decisions', 'description', 'detail', 'details',
  'evidence', 'facts', 'figures', 'general', 'highlight', 'highlights', 'impact', 'items', 'learnings', 'lessons', 'links',
  'metric', 'metrics', 'misc', 'miscellaneous', 'note', 'notes', 'numbers', 'other', 'outcome', 'outcomes', 'overview',
  'personal', 'point', 'points', 'problem', 'proof', 'proofs', 'references', 'result', 'results', 'role', 'roles', 'scope',
  'situation', 'skills', 'solution', 'sources', 'stack', 'statistics', 'stats', 'status', 'strengths', 'summary',
  'takeaways', 'task', 'tasks', 'wins',
]);

/** Endings of such a label after which a list of several things follows. */
export function isEnumeratingLabel(label: string): boolean {
  const last = lastWord(label);
  return generalLabelWords.has(last) && last.endsWith('s') && !['basics', 'status'].includes(last);
}

/** At most four words, of which the last is general. */
export function isGeneralLabel(label: string): boolean {
  return generalLabelWords.has(lastWord(label)) && label.trim().split(/\s+/).length <= 4;
}

function lastWord(label: string): string {
  return /([\p{L}]+)[^\p{L}]*$/u.exec(label.slice(-60))?.[1]?.toLowerCase() ?? '';
}
