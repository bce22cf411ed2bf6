import { weakMemo } from '../memo/weak-memo.ts';
import type { EvidenceItem, EvidenceStatus } from '../model/evidence.ts';
import { weightyWords } from './weighty-words.ts';

/** What an item says of how far something has come, and what it says it of. */
export interface SaidStatus {
  readonly status: EvidenceStatus;
  /** The words that say so. */
  readonly said: string;
  /** What it may be said of: `Agones migration` of `Agones migration: planned for autumn`. */
  readonly of: readonly string[];
}

const first = '(?<![\\p{L}])';
const years = '(?:\\s(?:in\\s)?(?:19|20)\\d\\d)?';
const end = `${years}(?=\\s*(?:[,;.)]|$))`;
/** What has been begun at most: of these a thing is no more than one. */
const firstSteps = 'prototype|draft|plan|idea|proposal|sketch|pilot|branch|trial';
const doneWith = 'begun|started|built|merged|released|published|live|out|in (?:production|use|service)|finished|done|shipped|opened|passed|taken|submitted|ordered|signed|granted|awarded|decided|adopted|rolled out|used';
/** Of what there is none of, nothing at all was done; of what is not in production or live yet, something may be written. */
const begunWith = 'begun|started|built|done|merged|finished|signed|granted|ordered|decided';
/** Behind a comma one word may stand before it: `ordered in August, delivery planned for spring`. */
const toCome = new RegExp(
  `${first}(?:(?:is |are |was |(?<=, )\\p{Ll}+ )?(?:planned|scheduled|booked) (?:for|in|to)(?![\\p{L}])|(?:(?:is|are) |(?<=: ))(?:planned|scheduled|booked)${end}|(?:is |are )?(?:still )?being worked on|planned\\s*$|`
  + `(?:${firstSteps}) only|only (?:an? )?(?:${firstSteps})(?![\\p{L}])|(?:is|are|still|(?<=: )) ?(?:an? )?(?:prototype|draft|idea|sketch)${end}|(?<=, )prototype (?:on|shown)(?![\\p{L}])|(?:in progress )?on a branch${end}|(?:a )?draft (?:is )?with|`
  + `not (?:yet )?(?:${doneWith})(?: yet)?(?![\\p{L}])|(?<=no(?:t|thing)? (?:\\p{L}+ ){1,3})yet${end}|nothing (?:${begunWith})(?: yet)?(?![\\p{L}])|(?:tried|taken|sat) (?:in )?(?:19|20)\\d\\d, failed|`
  + `(?<=\\p{L}:? )(?:in (?:active )?(?:development|preparation|procurement|progress)|under (?:construction|way)|underway)${end}|(?<=[,;:(] ?)(?:exam|assessment|test|delivery|visit) (?:is )?(?:in|on|due|expected)(?![\\p{L}])|`
  + `(?<=[,;:] )(?:application )?(?:in progress|pending|submitted)(?![\\p{L}])|quotes? (?:obtained|in)(?![\\p{L}])|applied for (?=(?:the|an?) )|currently (?:doing|taking)(?![\\p{L}])|working through(?![\\p{L}])|`
  + `(?<=(?:[,;:]|was|were|is) )(?:rejected|refused|cancelled|called off|turned down|withdrawn)${end}|cancelled${end})`,
  'iu',
);
const over = /(?<![\p{L}])(?:(?:has |have )?(?:expired|lapsed)(?![\p{L}])|not renewed|no longer valid|ran out in|(?:discontinued|given up|not continued|switched off)(?=\s*(?:[,;.)]|$|in\s))|handed to a new)/iu;
const heading = /^(?:planned|to come|idea|in preparation|in progress)(?:\s\([^()]*\))?:\s(?<what>[^.;,:]+)/iu;

/** `Nothing built yet` does not say of what it is built. */
const denials = /(?<![\p{L}])(?:not|nothing|no)\s[^.,;]*/giu;

/** Undefined for an item that says nothing of the kind, and for one that tells of what was done before it. */
export const saidStatus = weakMemo(({ statement, status }: EvidenceItem): SaidStatus | undefined => {
  if (status !== 'shipped') return undefined;
  const headed = heading.exec(statement);
  const what = headed?.groups?.['what'];
  if (headed && what !== undefined) return { status: 'planned', said: `${statement.slice(0, statement.indexOf(':'))} ${statement.slice(headed[0].length).replace(denials, ' ')}`, of: [what] };
  const [coming, past] = [toCome.exec(statement), over.exec(statement)];
  const found = past ?? coming;
  if (!found) return undefined;
  const before = statement.slice(0, found.index);
  return { status: past ? 'retired' : 'planned', said: found[0], of: topicsOf(before) };
});

/**
 * In `Crossing live in 2021. Night trains planned for 2027` the last sentence alone is to come; in `Sharding: design accepted, nothing built`
 * it is the label; `two modules passed; the third is planned` says it of what stands before.
 */
function topicsOf(before: string): readonly string[] {
  const start = Math.max(before.lastIndexOf('. ') + 2, before.lastIndexOf('; ') + 2, 0);
  const last = before.slice(start < 2 ? 0 : start);
  const tells = weightyWords(last).some(({ form }) => form === 'other');
  const label = /^[^:.;]+(?=:\s)/u.exec(last)?.[0] ?? (tells ? undefined : /^[^:.;]+(?=:\s)/u.exec(before)?.[0]);
  return [tells ? last : before, ...(label === undefined ? [] : [label])].map((text) => text.replace(/[\s:,–—-]+$/u, ''));
}
