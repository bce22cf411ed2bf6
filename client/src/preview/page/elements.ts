/**
 * Elements are made with text nodes only: nothing that a person wrote is ever read as HTML.
 * @param children strings become text
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  classes: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (classes !== '') made.className = classes;
  made.append(...children);
  return made;
}
