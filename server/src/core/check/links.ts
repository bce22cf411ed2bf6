import type { Passage } from '../model/document.ts';
import type { DossierSection } from '../model/dossier.ts';
import { toSource } from '../text/rendered-text.ts';
import type { Span } from '../text/span.ts';

/** An address without a scheme, or the path of a file. */
export const address = /(?:^|[\s(<])(?:[\w-]+\.)+[a-z]{2,}(?=[/\s).,:]|$)|(?:^|\s)\.{0,2}\/?[\w.-]+(?:\/[\w.-]+)*\.(?:md|pdf|html?|txt)\b/i;

const web = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.|mailto:)[^\s/]|[\w.+-]@[\w-]+\.\w/u;
/** Anything in braces or brackets is still to be filled in, and is another rule's. */
const holder = /[{[<][^\r\n]{0,80}[}\]>]|\b(?:TODO|TBD)\b/;

/** Whether any passage of the sections leads somewhere. */
export function holdsLink(sections: readonly DossierSection[]): boolean {
  return sections.some(({ section }) => section.passages.some((passage) => leads(passage) || holder.test(passage.rendered.text)));
}

function leads({ marks, rendered: { text } }: Passage): boolean {
  return marks.some(({ kind, url }) => (kind === 'link' || kind === 'image') && url !== undefined && url !== '') || web.test(text) || address.test(text);
}

/** `https:/example`, `http//example`, `htps://example`, or a scheme with nothing behind it. */
const broken = /(?<![\p{L}\p{N}/.])(?:https?(?::\/(?!\/)|\/\/|:(?=[\p{L}\p{N}])|:\/\/(?=[\s)\]]|$))|(?:htt?ps?|htp{1,2}s?|ttps?|hhttps?|httpss)(?<!https?):\/\/)[^\s)\]]{0,200}/giu;

/** Source of the addresses that can lead nowhere. */
export function brokenLinks({ rendered, marks }: Passage): readonly { readonly span: Span; readonly text: string }[] {
  return [...rendered.text.matchAll(broken)]
    .filter(({ index }) => !marks.some(({ kind, span }) => kind === 'code' && span.start <= index && index < span.end))
    .map((match) => ({ span: toSource(rendered, { start: match.index, end: match.index + match[0].length }), text: match[0] }));
}
