import type { PreviewEvidence, PreviewItem } from '../../../../server/src/protocol.ts';
import { element } from './elements.ts';

/** How much of the evidence the dossier draws on, and lists to unfold of what deserves a look. */
export function drawEvidence({ used, items, unused, stale, unsourced }: PreviewEvidence, places: WeakMap<Element, PreviewItem>): Node[] {
  if (items === 0) return [];
  const told = element('p', 'coverage', element('strong', '', `${used} of ${items} evidence items used`));
  const lists = [
    drawList('out of date', stale, places), drawList('used often, without a source', unsourced, places), drawList('not used here', unused, places),
  ];
  return [told, ...lists.flat()];
}

function drawList(title: string, items: readonly PreviewItem[], places: WeakMap<Element, PreviewItem>): Node[] {
  if (items.length === 0) return [];
  const entries = items.map((item) => {
    const entry = element('li', '', `${item.text} `, element('span', 'place', item.place));
    entry.tabIndex = 0;
    places.set(entry, item);
    return entry;
  });
  const list = element('details', 'evidence', element('summary', '', `${items.length} ${title}`), element('ul', '', ...entries));
  list.dataset['list'] = title;
  return [list];
}

/** The page is drawn anew after every check; what was unfolded stays so. */
export function unfoldAgain(before: readonly HTMLDetailsElement[], now: ParentNode): void {
  const open = new Set(before.filter((list) => list.open).map((list) => list.dataset['list']));
  for (const list of now.querySelectorAll<HTMLDetailsElement>('details.evidence')) list.open = open.has(list.dataset['list']);
}
