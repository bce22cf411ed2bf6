import type { PreviewItem, PreviewMark, Range } from '../../../../server/src/protocol.ts';
import type { HostMessage, PageMessage, PageState } from '../messages.ts';
import { drawBlocks } from './blocks.ts';
import { EvidenceCard } from './card.ts';
import { element } from './elements.ts';
import { unfoldAgain } from './evidence.ts';
import { scrollToLine } from './scroll.ts';
import { drawSummary } from './summary.ts';

/* oxlint-disable unicorn/require-post-message-target-origin -- the editor's API is no window */

declare function acquireVsCodeApi(): {
  postMessage(message: HostMessage): void;
  setState(state: PageState): void;
};

const host = acquireVsCodeApi();
const page = document.querySelector('main')!;
const card = new EvidenceCard();
const places = { ranges: new WeakMap<Element, Range>(), marks: new WeakMap<Element, PreviewMark>() };
const items = new WeakMap<Element, PreviewItem>();

window.addEventListener('message', (event: MessageEvent<PageMessage>) => receive(event.data));
page.addEventListener('click', (event) => reveal(event.target));
page.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') reveal(event.target);
});
page.addEventListener('mouseover', (event) => explain(event.target));
page.addEventListener('focusin', (event) => explain(event.target));
page.addEventListener('mouseleave', () => card.hide());
page.addEventListener('focusout', () => card.hide());
window.addEventListener('scroll', () => card.hide(), { passive: true });
host.postMessage({ type: 'ready' });

function receive(message: PageMessage): void {
  switch (message.type) {
    case 'show': {
      host.setState({ uri: message.uri });
      card.hide();
      const { preview } = message;
      const article = element('article', '', ...drawBlocks(preview.blocks, preview.marks, places));
      const lists = [...page.querySelectorAll<HTMLDetailsElement>('details.evidence')];
      page.replaceChildren(drawSummary(preview, message.name, items), article);
      unfoldAgain(lists, page);
      break;
    }
    case 'empty':
      host.setState({ uri: message.uri });
      page.replaceChildren(element('p', 'empty', message.message));
      break;
    case 'scroll':
      scrollToLine(page, message.line);
      break;
  }
}

/** A click goes to the innermost thing that stands for a place in the source, unless text is being selected. */
function reveal(target: EventTarget | null): void {
  if (!window.getSelection()?.isCollapsed) return;
  const item = nearest(target, items);
  const range = nearest(target, places.ranges);
  if (item) host.postMessage({ type: 'reveal', range: item.range, uri: item.uri });
  else if (range) host.postMessage({ type: 'reveal', range });
}

function explain(target: EventTarget | null): void {
  const at = target instanceof Element ? target.closest('.mark') : null;
  const mark = at && places.marks.get(at);
  if (at && mark) card.show(mark, at);
  else card.hide();
}

function nearest<T>(target: EventTarget | null, of: WeakMap<Element, T>): T | undefined {
  for (let at = target instanceof Element ? target : null; at && at !== page; at = at.parentElement) {
    const found = of.get(at);
    if (found !== undefined) return found;
  }
  return undefined;
}
