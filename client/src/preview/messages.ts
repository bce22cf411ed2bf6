import type { Preview, Range } from '../../../server/src/protocol.ts';

/** From the extension to the page. */
export type PageMessage =
  | { readonly type: 'show'; readonly uri: string; readonly name: string; readonly preview: Preview }
  /** There is nothing to show yet, or no more. */
  | { readonly type: 'empty'; readonly uri: string; readonly message: string }
  /** The first line that the editor shows, zero-based. */
  | { readonly type: 'scroll'; readonly line: number };

/** From the page to the extension. */
export type HostMessage =
  | { readonly type: 'ready' }
  /** A place in the dossier, or in the evidence file of that uri. */
  | { readonly type: 'reveal'; readonly range: Range; readonly uri?: string };

/** What the page keeps over a restart of the editor. */
export interface PageState {
  readonly uri: string;
}
