import { detached } from '../memo/detached.ts';
import type { MarkdownDocument } from '../model/document.ts';

export interface Application {
  readonly company: string | undefined;
  readonly role: string | undefined;
}

/** Emoji and signs before the first word. */
const ornament = /^[^\p{L}\p{N}]+/u;
const kindPrefix = /^(?:dossier|brief|application(?: package| brief)?|package|evaluation|cover letter|job posting|posting|interview prep)\s*(?:[:—–|]|\s-{1,2}\s)\s*/i;
const separator = /(?<!\s)(?:\s*[—–|]\s*|\s+-{1,2}\s+)|:\s+/;
const atCompany = /^(.+?)(?<!\s)\s+(?:at|@)\s+(.+)$/i;

/** Employer and role: from front matter (`company`, `role`), else from a title like `Company — Role` or `Role at Company`. */
export function readApplication(document: MarkdownDocument): Application {
  const named = readTitle(document.title?.rendered.text ?? '');
  const values = document.frontMatter?.values;
  return { company: own(text(values?.['company']) ?? named.company), role: own(text(values?.['role']) ?? named.role) };
}

/** These names outlive the document. */
function own(name: string | undefined): string | undefined {
  return name === undefined ? undefined : detached(name);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function readTitle(title: string): Application {
  const bare = title.replace(ornament, '').replace(kindPrefix, '').trim();
  const [first = '', second = ''] = bare.split(separator, 2).map((part) => part.trim());
  const at = atCompany.exec(first);
  if (at) return { company: at[2]!.trim(), role: at[1]!.trim() };
  if (second === '') return { company: undefined, role: undefined };
  return { company: first === '' ? undefined : first, role: second };
}
