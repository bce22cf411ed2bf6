/**
 * What a column of an evidence table holds, by the words people head it with (lower case, no punctuation). A `proof` is a source where it
 * is a link or a file, and else what is told.
 */
export type ColumnMeaning = 'subject' | 'value' | 'source' | 'proof' | 'date' | 'status' | 'id' | 'confidential';

const headers: Readonly<Record<ColumnMeaning, readonly string[]>> = {
  subject: ['client', 'company', 'component', 'employer', 'product', 'project', 'subject', 'system'],
  value: ['amount', 'count', 'figure', 'metric value', 'number', 'result', 'value'],
  source: ['evidence link', 'link', 'links', 'reference', 'source', 'sources', 'url', 'where'],
  proof: ['evidence', 'proof'],
  date: ['as of', 'asof', 'checked', 'date', 'last checked', 'updated', 'when'],
  status: ['state', 'status'],
  id: ['id'],
  confidential: ['confidential', 'private'],
};

const earlier = ['at start', 'at the start', 'baseline', 'before', 'earlier', 'first', 'first year', 'from', 'initial', 'old', 'previous', 'start', 'then', 'was'];
const later = ['after', 'current', 'end', 'final', 'is', 'last', 'last year', 'later', 'latest', 'new', 'now', 'to', 'today'];

/** Two neighbouring columns that say what was and what is: `Before | After`, `2021 | 2025`; their places. */
export function changeColumns(titles: readonly string[]): { readonly from: number; readonly to: number } | undefined {
  const from = titles.findIndex((title, at) => at > 0 && isChange(plainOf(title), plainOf(titles[at + 1] ?? '')));
  return from < 0 ? undefined : { from, to: from + 1 };
}

function isChange(first: string, second: string): boolean {
  const year = /^(?:19|20)\d\d$/;
  return (earlier.includes(first) && later.includes(second)) || (year.test(first) && year.test(second) && first < second);
}

function plainOf(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** `#`: the rows are numbered, and the number says nothing; asked of the first column, for beside `Yes` a `No` counts. */
export function numbersRows(header: string): boolean {
  return /^[#№]$/u.test(header) || rowNumbers.includes(plainOf(header));
}

const rowNumbers = ['no', 'nr'];

/** Undefined for a column that belongs to the statement. */
export function columnMeaning(header: string): ColumnMeaning | undefined {
  const plain = plainOf(header);
  return (Object.keys(headers) as ColumnMeaning[]).find((meaning) => headers[meaning].includes(plain));
}
