import type { MarkdownDocument } from '../model/document.ts';
import type { Finding, RuleId } from '../model/finding.ts';
import { stretch, type Change } from '../parse/edit-leaves.ts';
import type { Location } from '../text/position.ts';
import { rangeOf } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';

/** The finding where it stands once words were typed; the same object where nothing of it has moved. */
export function moveFinding(finding: Finding, change: Change, document: MarkdownDocument): Finding {
  const isOwn = ({ uri }: Location): boolean => uri === document.uri;
  const stays = ({ end }: Span): boolean => end < change.span.start;
  if (stays(finding.span) && finding.related.every(({ location }) => !isOwn(location) || stays(location.span)) && finding.fixes.every(({ edits }) => edits.every(({ span }) => stays(span)))) return finding;
  return {
    ...finding,
    span: stretch(finding.span, change),
    related: finding.related.map((one) => (isOwn(one.location) ? { ...one, location: moveLocation(one.location, change, document) } : one)),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: carryWords(finding.rule, fix.edits, change).map((edit) => ({ ...edit, span: stretch(edit.span, change) })) })),
  };
}

/** A section that would be moved is cut out by the first edit and stands with all its words in the second. */
function carryWords(rule: RuleId, edits: readonly TextEdit[], { span, inserted }: Change): readonly TextEdit[] {
  const [cut, paste] = edits;
  if (rule !== 'section-order' || !cut || !paste || span.start < cut.span.start || span.end > cut.span.end) return edits;
  const { newText } = paste;
  const at = /^[\r\n]*/.exec(newText)![0].length + span.start - cut.span.start;
  return [cut, { ...paste, newText: newText.slice(0, at) + inserted + newText.slice(at + span.end - span.start) }];
}

function moveLocation(location: Location, change: Change, { lines }: MarkdownDocument): Location {
  const span = stretch(location.span, change);
  return { ...location, span, range: rangeOf(lines, span) };
}
