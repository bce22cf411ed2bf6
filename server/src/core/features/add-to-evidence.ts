import { checkDossier, type CheckResult } from '../check/check.ts';
import { fileName, shorten } from '../check/wording.ts';
import { insertItem, type NewItem } from '../evidence/insert-item.ts';
import { joinEvidence } from '../evidence/join-evidence.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import type { EvidenceFile, EvidenceSubject } from '../model/evidence.ts';
import type { FileEdit } from '../model/finding.ts';
import { defaultSettings } from '../model/settings.ts';
import { lineIndex, rangeOf } from '../text/line-index.ts';
import { overlaps } from '../text/span.ts';
import { applyEdits, type TextEdit } from '../text/text-edit.ts';
import type { DossierAction } from './code-actions.ts';
import type { Unsupported } from './evidence-actions.ts';

/** Longer statements are no proof points. */
const longestStatement = 300;

/** The action without its edit: making and proving it takes a whole check, so that is done once it is chosen; see {@link addToEvidence}. */
export function offerToAdd(result: CheckResult, unsupported: Unsupported): DossierAction[] {
  const { finding } = unsupported;
  const file = fileFor(result, subjectOf(unsupported));
  const [statement] = statementsOf(result, unsupported);
  if (file === undefined || statement === undefined) return [];
  return [{ title: `Add “${shorten(statement, 60)}” to ${fileName(file.uri)}`, finding, edits: [], later: true, preferred: false }];
}

/**
 * Adds what the dossier says as an item of the evidence file, under its subject, in the file's own syntax and style: the first
 * wording with which the dossier no longer has the finding. Undefined where none is found.
 */
export function addToEvidence(result: CheckResult, unsupported: Unsupported): FileEdit | undefined {
  const subject = subjectOf(unsupported);
  const file = fileFor(result, subject);
  if (file === undefined) return undefined;
  for (const statement of statementsOf(result, unsupported)) {
    const edit = insertItem(file, { statement, subject: asOfFile(subject, file) });
    if (edit === undefined || !backs(result, unsupported, file, edit)) continue;
    return { location: { uri: file.uri, span: edit.span, range: rangeOf(lineIndex(file.text), edit.span) }, newText: edit.newText };
  }
  return undefined;
}

function subjectOf({ metric, claim, finding }: Unsupported): NewItem['subject'] {
  const unknown = claim?.unbacked.find(({ reason, text }) => reason === 'unknown-subject' && finding.message.includes(`"${text}"`));
  if (unknown) return { newName: unknown.text };
  return metric?.subject ?? claim?.subject;
}

/** The file that says most of the subject, else the first. */
function fileFor({ evidence }: CheckResult, subject: NewItem['subject']): EvidenceFile | undefined {
  const readable = evidence.files.filter((file) => file.readable);
  if (subject === undefined || 'newName' in subject) return readable[0];
  return readable.find(({ uri }) => uri === subject.location.uri) ?? readable[0];
}

/** Subjects of several files are joined; in one file the same subject may have another name. */
function asOfFile(subject: NewItem['subject'], file: EvidenceFile): NewItem['subject'] {
  if (subject === undefined || 'newName' in subject) return subject;
  const names = new Set([subject.name, ...subject.aliases].map((name) => name.toLowerCase()));
  const own: EvidenceSubject | undefined = readEvidence(file.uri, file.text).subjects.find(({ name, aliases }) => [name, ...aliases].some((one) => names.has(one.toLowerCase())));
  return own ?? { newName: subject.name };
}

/** The clause, and where that is not enough the whole paragraph or cell; of a project all that is said with its name. */
function statementsOf({ dossier }: CheckResult, unsupported: Unsupported): string[] {
  const { metric, claim, finding } = unsupported;
  const subject = subjectOf(unsupported);
  const whole = (metric?.passage ?? claim?.passage)?.rendered.text;
  const found = dossier.document.text.slice(finding.span.start, finding.span.end);
  const texts = subject !== undefined && 'newName' in subject ? [whole, claim?.text] : [claim?.text, whole, found];
  const statements = texts.filter((text) => text !== undefined).map((text) => asStatement(text, subject));
  return [...new Set(statements)].filter((text) => /[\p{L}\p{N}]/u.test(text) && text.length <= longestStatement);
}

/** White space folded, without the end mark and without the subject's name as an opening label. */
function asStatement(text: string, subject: NewItem['subject']): string {
  const folded = withoutLoneQuote(text.replace(/\s+/gu, ' ').trim()).replace(/[.;,:]+$/u, '').trim();
  const name = subject === undefined ? undefined : 'newName' in subject ? subject.newName : subject.name;
  const label = name === undefined || !folded.toLowerCase().startsWith(name.toLowerCase()) ? undefined : /^\s*[:–—-]\s+/u.exec(folded.slice(name.length));
  return label ? folded.slice(name!.length + label[0].length) : folded;
}

/** A clause that is cut out of a quotation has one of its marks at most. */
function withoutLoneQuote(text: string): string {
  return (text.match(/["“”]/gu)?.length ?? 0) === 1 ? text.replace(/["“”]/u, '') : text;
}

/** The finding is gone, and none that was not there before has come. */
function backs({ dossier, evidence, findings }: CheckResult, { finding }: Unsupported, file: EvidenceFile, edit: TextEdit): boolean {
  const files = evidence.files.map((one) => readEvidence(one.uri, one.uri === file.uri ? applyEdits(file.text, [edit]) : one.text));
  const after = checkDossier(dossier, joinEvidence(files, evidence.unreadable), defaultSettings);
  const left = after.findings.filter(({ rule, severity }) => rule.startsWith('unsupported-') && severity !== 'hint');
  return left.every((one) => !overlaps(one.span, finding.span) || one.rule !== finding.rule)
    && left.every((one) => findings.some((before) => before.rule === one.rule && before.span.start === one.span.start && before.span.end === one.span.end));
}
