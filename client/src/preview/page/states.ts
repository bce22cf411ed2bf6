import type { PreviewState } from '../../../../server/src/protocol.ts';

/** How each state is named and signed; the sign makes it readable without colour. */
export const states: Readonly<Record<PreviewState, { readonly label: string; readonly sign: string }>> = {
  backed: { label: 'Backed', sign: '✓' },
  weaker: { label: 'Weaker, or backed in part', sign: '≤' },
  contradicted: { label: 'Contradicted', sign: '✗' },
  unsupported: { label: 'Unsupported', sign: '?' },
  'not-judged': { label: 'Not judged', sign: '○' },
};
