import type { Passage } from '../../model/document.ts';
import type { DossierSection, QuestionAnswer } from '../../model/dossier.ts';
import { sliceSource, textOf } from '../place.ts';
import type { DossierRule } from '../rule.ts';
import { shorten } from '../wording.ts';

/** A question of an interview section that nothing answers. */
export const unansweredQuestion: DossierRule = {
  id: 'unanswered-question',
  severity: 'warning',
  applies: 'dossier',
  check({ dossier }) {
    return dossier.sections.flatMap((section) => wanting(section).map(({ question }) => ({
      span: sliceSource(question),
      message: `${withQuotes(shorten(textOf(question), 60))} has no answer.`,
    })));
  },
};

function wanting({ section, questions }: DossierSection): readonly QuestionAnswer[] {
  const open = questions.filter((one) => !isAnswered(one));
  if (open.length === 0) return open;
  const bare = bareLists(section.passages, questions);
  return open.filter(({ question: { passage } }) => {
    const list = passage.item?.list ?? listBelow(passage, section.passages);
    return list === undefined || !bare.has(list);
  });
}

function isAnswered({ answer }: QuestionAnswer): boolean {
  return answer.some((slice) => !isLabel(slice.passage) && /[\p{L}\p{N}]/u.test(textOf(slice)));
}

/** Lists below a label (`Ask them:`) in which nothing is answered: whoever wrote them wants to hear the answers. */
function bareLists(passages: readonly Passage[], questions: readonly QuestionAnswer[]): ReadonlySet<number> {
  const answered = new Set(questions.filter(isAnswered).map(({ question }) => question.passage.item?.list));
  const asking = new Set(questions.map(({ question }) => question.passage));
  const bare = new Set<number>();
  for (const [at, { item }] of passages.entries()) {
    const label = passages[at - 1];
    if (item?.index === 0 && !item.continuation && asking.has(passages[at]!) && !answered.has(item.list) && label && isLabel(label)) bare.add(item.list);
  }
  return bare;
}

/** The list right below a label. */
function listBelow(passage: Passage, passages: readonly Passage[]): number | undefined {
  const below = passages[passages.indexOf(passage) + 1];
  return isLabel(passage) && below?.item?.index === 0 ? below.item.list : undefined;
}

/** A line of its own that asks nothing: all in bold, or with a colon at its end. */
function isLabel({ kind, item, rendered: { text }, marks }: Passage): boolean {
  if (kind !== 'paragraph' || item !== undefined || text.includes('?')) return false;
  const bold = marks.find((mark) => mark.kind === 'strong' && mark.span.start === 0);
  return /:\s*$/u.test(text) || (bold !== undefined && /^\W*$/u.test(text.slice(bold.span.end)));
}

function withQuotes(question: string): string {
  return /^["“„«]/.test(question) ? question : `"${question}"`;
}
