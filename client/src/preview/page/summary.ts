import type { Preview, PreviewItem } from '../../../../server/src/protocol.ts';
import { element } from './elements.ts';
import { drawEvidence } from './evidence.ts';
import { states } from './states.ts';
import type { PreviewState } from '../../../../server/src/protocol.ts';

/** What was seen and what became of it, and what the marks mean. */
export function drawSummary(preview: Preview, name: string, items: WeakMap<Element, PreviewItem>): HTMLElement {
  const { metrics, claims } = preview.coverage;
  const backed = metrics.backed + metrics.weaker;
  const numbers = element('p', 'coverage',
    element('strong', '', `${backed} of ${metrics.judged} numbers backed`),
    rest([
      [metrics.mismatched, 'mismatched'], [metrics.unsupported, 'unsupported'],
      [metrics.undecided, 'undecided'], [metrics.notClaims, 'not the candidate’s'],
    ]));
  const sentences = element('p', 'coverage',
    element('strong', '', `${claims.backed} of ${claims.backed + claims.partly + claims.unsupported} claims backed`),
    rest([[claims.partly, 'in part'], [claims.unsupported, 'unsupported']]));
  const { findings } = preview;
  const problems = element('p', 'findings', counted([
    [findings.error, 'error'], [findings.warning, 'warning'], [findings.information, 'note'], [findings.hint, 'hint'],
  ]));
  return element('header', '',
    element('p', 'name', `${name} · ${preview.kind}`),
    bar(metrics.judged, backed, metrics.mismatched, metrics.unsupported), numbers, sentences, problems,
    ...drawEvidence(preview.evidence, items), legend());
}

function rest(parts: readonly (readonly [number, string])[]): string {
  return parts.filter(([count]) => count > 0).map(([count, what]) => `, ${count} ${what}`).join('');
}

function counted(parts: readonly (readonly [number, string])[]): string {
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}${count === 1 ? '' : 's'}`);
  return told.length === 0 ? 'No findings' : told.join(', ');
}

function bar(total: number, backed: number, mismatched: number, unsupported: number): HTMLElement {
  const made = element('div', 'bar');
  made.setAttribute('aria-hidden', 'true');
  const shares: readonly (readonly [number, PreviewState])[] = [
    [backed, 'backed'], [mismatched, 'contradicted'], [unsupported, 'unsupported'],
  ];
  for (const [count, state] of shares) {
    if (count === 0) continue;
    const part = element('span', state);
    part.style.flexGrow = String(count / Math.max(1, total));
    made.append(part);
  }
  return made;
}

function legend(): HTMLElement {
  const entries = Object.entries(states).map(([state, { label, sign }]) =>
    element('li', '', element('span', `mark metric ${state}`, element('span', 'sign', sign)), ` ${label}`));
  return element('ul', 'legend', ...entries);
}
