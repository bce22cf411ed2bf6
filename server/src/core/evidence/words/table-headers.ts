/** What a column of an evidence table holds, by the words people head it with (lower case, no punctuation). */
export type ColumnMeaning = 'subject' | 'value' | 'source' | 'date' | 'status' | 'id' | 'confidential';

const headers: Readonly<Record<ColumnMeaning, readonly string[]>> = {
  subject: ['area', 'client', 'company', 'component', 'employer', 'product', 'project', 'subject', 'system', 'topic'],
  value: ['amount', 'count', 'figure', 'metric value', 'number', 'result', 'value'],
  source: ['evidence link', 'link', 'links', 'proof', 'reference', 'source', 'sources', 'url', 'where'],
  date: ['as of', 'asof', 'checked', 'date', 'last checked', 'updated', 'when'],
  status: ['state', 'status'],
  id: ['id'],
  confidential: ['confidential', 'private'],
};

/** Undefined for a column that belongs to the statement. */
export function columnMeaning(header: string): ColumnMeaning | undefined {
  const plain = header.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return (Object.keys(headers) as ColumnMeaning[]).find((meaning) => headers[meaning].includes(plain));
}
