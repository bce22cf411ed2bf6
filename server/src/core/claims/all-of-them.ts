import type { Quantity } from '../model/quantity.ts';
import { compareExact } from '../quantities/exact.ts';
import { contentWords } from './content-words.ts';
import type { MetricClaim } from './link-metric.ts';
import type { ProvenQuantity } from './metric-index.ts';

/** Between a whole and a part of it: `14, of which 13 fixed`, `3 juniors, 2 were promoted`, `6 new teachers; 5 are still with us`. */
const partFollows = /^[^.:()\d]{0,40}[,;]\s(?:and\s)?(?:(?:of|among)\s(?:which|whom|them|these|those)\s)?(?:only\s)?$/iu;

/**
 * The part that the evidence says of a whole, where the dossier says the same of all: `all three promoted` where two of three were. It is
 * the same only if a word of what is said of the part stands behind the number in the dossier, too.
 *
 * @param behind The text of the clause behind the claimed number.
 */
export function partToldOf({ item, quantity }: ProvenQuantity, { quantity: claim }: MetricClaim, behind: string): Quantity | undefined {
  const at = item.quantities.indexOf(quantity);
  const part = at < 0 ? undefined : item.quantities[at + 1];
  if (part === undefined || !isPlainCount(part) || !isPlainCount(quantity) || claim.kind !== 'count' || !claim.low) return undefined;
  if (compareExact(part.low!, quantity.low!) >= 0 || compareExact(claim.low, quantity.low!) !== 0) return undefined;
  if (!partFollows.test(item.statement.slice(quantity.numeral.end, part.numeral.start))) return undefined;
  const end = item.quantities[at + 2]?.span.start ?? item.statement.length;
  const said = new Set(contentWords(/^[^.;]*/u.exec(item.statement.slice(part.numeral.end, end))![0]));
  return contentWords(behind).some((word) => said.has(word)) ? part : undefined;
}

function isPlainCount({ kind, total, low, high, reason }: Quantity): boolean {
  return reason === undefined && kind === 'count' && total === undefined && low !== null && high !== null && compareExact(low, high) === 0;
}
