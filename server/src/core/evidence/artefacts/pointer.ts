import type { ArtefactReading } from '../../model/evidence.ts';
import { parseStructuredText, type StructuredNode } from '../../parse/structured-text.ts';
import { Decimal } from '../../quantities/exact.ts';

/** A parsed file, or why it could not be parsed. */
export type Structured = { readonly json: unknown } | { readonly yaml: StructuredNode | undefined } | { readonly reason: string };

/** The YAML reader keeps places and is slower than the engine's JSON reader; longer YAML is not read. In UTF-16 units. */
const longestYaml = 1024 * 1024;

export function parseJson(text: string): Structured {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return { reason: 'is no valid JSON' };
  }
}

export function parseYaml(text: string): Structured {
  if (text.length > longestYaml) return { reason: 'is too long to be read as YAML' };
  const { root, broken } = parseStructuredText(text);
  return broken ? { reason: 'is no valid YAML' } : { yaml: root };
}

/** The scalar that a JSON Pointer (RFC 6901) names; numbers of YAML keep their digits. */
export function readPointer(structured: Structured, pointer: string): ArtefactReading {
  if ('reason' in structured) return { kind: 'missing', reason: structured.reason };
  const tokens = pointer === '' ? [] : pointer.split('/').slice(1).map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  const text = 'json' in structured ? scalarOf(tokens.reduce(childOfJson, structured.json)) : literalOf(tokens.reduce(childOfNode, structured.yaml));
  return text === undefined ? { kind: 'missing', reason: `has no value at ${pointer === '' ? 'its root' : pointer}` } : { kind: 'value', text };
}

const arrayIndex = /^(?:0|[1-9]\d{0,9})$/;

function childOfJson(value: unknown, token: string): unknown {
  if (Array.isArray(value)) return arrayIndex.test(token) ? (value as unknown[])[Number(token)] : undefined;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return undefined;
  return (value as Record<string, unknown>)[token];
}

function childOfNode(node: StructuredNode | undefined, token: string): StructuredNode | undefined {
  if (node?.kind === 'list') return arrayIndex.test(token) ? node.items[Number(token)] : undefined;
  return node?.kind === 'mapping' ? node.entries.find((entry) => entry.key === token)?.value : undefined;
}

/** Without exponent, as people write numbers. */
function scalarOf(value: unknown): string | undefined {
  if (typeof value === 'number') return new Decimal(value).toFixed();
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : undefined;
}

function literalOf(node: StructuredNode | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? node.literal : undefined;
}
