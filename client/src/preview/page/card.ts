import type { PreviewMark } from '../../../../server/src/protocol.ts';
import { element } from './elements.ts';

/** The box with the evidence of the mark under the mouse or the keyboard focus. */
export class EvidenceCard {
  readonly #box = element('div', 'card');

  constructor() {
    this.#box.setAttribute('role', 'tooltip');
    this.#box.hidden = true;
    document.body.append(this.#box);
  }

  show(mark: PreviewMark, at: Element): void {
    const details = mark.details.map((detail) => element('p', 'detail', detail));
    this.#box.replaceChildren(element('p', `headline ${mark.state}`, mark.headline), ...details);
    this.#box.hidden = false;
    const place = at.getClientRects()[0] ?? at.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.#box;
    const below = place.bottom + 6 + offsetHeight <= window.innerHeight;
    const top = below ? place.bottom + 6 : Math.max(4, place.top - 6 - offsetHeight);
    const left = Math.max(4, Math.min(place.left, window.innerWidth - offsetWidth - 8));
    this.#box.style.top = `${top}px`;
    this.#box.style.left = `${left}px`;
  }

  hide(): void {
    this.#box.hidden = true;
  }
}
