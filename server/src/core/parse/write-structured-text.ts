import { stringify } from 'yaml';

/** Data as YAML that a person goes on writing in: short lists of texts on one line, no line folded. */
export function writeStructuredText(value: unknown): string {
  return stringify(value, { lineWidth: 0, flowCollectionPadding: false, aliasDuplicateObjects: false });
}
