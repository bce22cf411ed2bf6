import type { ClaimMention, MetricMention, UnbackedPart } from '../../model/claim.ts';
import { isShortFor } from '../../claims/known-words.ts';
import type { EvidenceItem } from '../../model/evidence.ts';
import { rangeOf } from '../../text/line-index.ts';
import { toSource } from '../../text/rendered-text.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { DossierContext, DossierRule, Report } from '../rule.ts';
import { quoteItem, shorten } from '../wording.ts';
import { saidStatus } from '../../claims/said-status.ts';

/** A place where something stands that nothing in the evidence backs. */
interface Place {
  readonly span: Span;
  readonly claim: ClaimMention;
  readonly part: UnbackedPart;
  /** A name in its longest form in the dossier; any other part as it stands. */
  readonly name: string;
}

/**
 * A claim about finished or running work that nothing in the evidence backs: one warning per unknown project, with its
 * numbers and names; one per unknown name, or one for all of a known project that the evidence says too little of; one
 * per statement that says more than its item.
 */
export const unsupportedClaim: DossierRule = {
  id: 'unsupported-claim',
  severity: 'warning',
  applies: 'dossier',
  check(context) {
    const groups = new Map<string, Place[]>();
    const toldAsNumber = numberFindings(context.metrics);
    const open = context.claims.filter(({ unbacked }) => unbacked.length > 0).flatMap(placesOf).filter((place) => !toldAsNumber(place));
    for (const place of longNames(wholeNames(open))) {
      const key = keyOf(place);
      const group = groups.get(key);
      if (group) group.push(place);
      else groups.set(key, [place]);
    }
    const folded = foldedNames([...groups.values()]);
    const numbers = numbersBySubject(context.metrics);
    const alone = [...groups].filter(([key]) => !folded.has(key));
    const bundles = bundledNames(alone.map(([, places]) => places));
    const bundled = new Set(bundles.flatMap((names) => names.map((places) => keyOf(places[0]!))));
    return [
      ...bundles.flatMap((names) => reportBundle(names, context)),
      ...alone.flatMap(([key, places]) => (bundled.has(key) ? [] : reports(places, folded, groups, numbers, context))),
    ];
  },
};

/** The work or name is what a number counts that has a finding of its own: `5 PoC exploits` is one cause. */
function numberFindings(metrics: readonly MetricMention[]): (place: Place) => boolean {
  const spans = metrics.filter(({ verdict, unknownSubject }) => verdict === 'no-evidence' && unknownSubject === undefined).map(({ span }) => span);
  return ({ part: { reason }, span }) => (reason === 'unknown-entity' || reason === 'unknown-work' || reason === 'aside') && spans.some((number) => overlaps(number, span));
}

/** So many unknown names of one subject are one cause: the evidence says too little of it. */
const fewestOfBundle = 3;

/** Unknown names of one known subject, and those that are about none and meet in one passage. */
function bundledNames(groups: readonly (readonly Place[])[]): readonly (readonly (readonly Place[])[])[] {
  const bySubject = new Map<string, (readonly Place[])[]>();
  const others: (readonly Place[])[] = [];
  for (const places of groups) {
    const judged = places.find(({ claim }) => claim.judged);
    if (judged?.part.reason !== 'unknown-entity') continue;
    const { subject } = judged.claim;
    if (!subject) others.push(places);
    else bySubject.set(subject.id, [...(bySubject.get(subject.id) ?? []), places]);
  }
  return [...bySubject.values(), ...meetings(others)].filter((names) => names.length >= fewestOfBundle);
}

/** Names by the passage in which most of them stand together, then those of the rest; each name once. */
function meetings(names: readonly (readonly Place[])[]): readonly (readonly (readonly Place[])[])[] {
  const byPassage = new Map<number, Set<readonly Place[]>>();
  for (const places of names) {
    for (const { claim } of places) byPassage.set(claim.passage.index, (byPassage.get(claim.passage.index) ?? new Set()).add(places));
  }
  const met = new Set<readonly Place[]>();
  return [...byPassage.values()].sort((a, b) => b.size - a.size).map((together) => {
    const free = [...together].filter((places) => !met.has(places));
    for (const places of free.length >= fewestOfBundle ? free : []) met.add(places);
    return free;
  });
}

function reportBundle(names: readonly (readonly Place[])[], { dossier }: DossierContext): Report[] {
  const { uri, lines } = dossier.document;
  const firsts = names.map((places) => places.find(({ claim }) => claim.judged)!);
  const [main, ...further] = firsts;
  const about = aboutWhom(main!.claim);
  const others = names.flatMap((places) => places.filter((place) => place !== main));
  const line = rangeOf(lines, main!.span).start.line + 1;
  return [
    {
      span: main!.span,
      message: `${listed(firsts.map(({ name }) => name))} are not in the evidence${about}.`,
      claimed: main!.claim.text,
      related: others.map(({ span, part }) => ({ location: { uri, span, range: rangeOf(lines, span) }, message: `Not in the evidence: ${shorten(part.text, 60)}` })),
    },
    ...further.map(({ span, part, claim }): Report => ({
      span,
      severity: 'hint',
      message: `"${shorten(part.text, 60)}" is not in the evidence${about} (see line ${line}).`,
      claimed: claim.text,
    })),
  ];
}

/** The first few in full, the rest as a number. */
function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `"${shorten(name, 40)}"`);
  const most = 4;
  if (quoted.length > most) return `${quoted.slice(0, most - 1).join(', ')} and ${quoted.length - most + 1} more names`;
  return `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}

function placesOf(claim: ClaimMention): Place[] {
  return claim.unbacked.map((part) => ({ span: toSource(claim.passage.rendered, part.span), claim, part, name: part.text }));
}

/** At the opening of a clause only the rest of a name looks like one: it is the name that stands in full elsewhere. */
function wholeNames(places: readonly Place[]): readonly Place[] {
  const names = new Set(places.filter(({ part }) => part.reason === 'unknown-entity' && part.text.includes(' ')).map(({ part }) => part.text));
  if (names.size === 0) return places;
  return places.map((place) => {
    const { claim, part } = place;
    if (part.reason !== 'unknown-entity') return place;
    const { rendered } = claim.passage;
    const whole = [...names].find((name) => name.endsWith(` ${part.text}`) && rendered.text.endsWith(name, part.span.end));
    if (whole === undefined) return place;
    const span = { start: part.span.end - whole.length, end: part.span.end };
    return { claim, part: { ...part, span, text: whole }, span: toSource(rendered, span), name: whole };
  });
}

/** A name and its abbreviation are one: `OTel` is told where `OpenTelemetry` is. */
function longNames(places: readonly Place[]): readonly Place[] {
  const names = [...new Set(places.filter(({ part }) => part.reason === 'unknown-entity').map(({ part }) => part.text))];
  const long = new Map(names.flatMap((name) => {
    const full = names.find((other) => other.length > name.length && isShortFor(name, other));
    return full === undefined ? [] : [[name, full] as const];
  }));
  return places.map((place) => {
    const full = long.get(place.part.text);
    return full === undefined ? place : { ...place, name: full };
  });
}

/** Names are one cause wherever they stand; what is said beyond an item is one for each item. */
function keyOf({ part, claim, name }: Place): string {
  if (part.reason === 'unknown-subject' || part.reason === 'unknown-entity') return nameKey(name);
  return part.item ? `item ${part.reason} ${part.item.id}` : `place ${claim.span.start}`;
}

function nameKey(name: string): string {
  return `name ${name.toLowerCase()}`;
}

/** Names that stand with an unknown project at least once, by the project's key. */
function foldedNames(groups: readonly (readonly Place[])[]): ReadonlyMap<string, string> {
  const projects = new Set(groups.filter(([first]) => first!.part.reason === 'unknown-subject').map(([first]) => keyOf(first!)));
  const folded = new Map<string, string>();
  for (const places of groups) {
    const under = places.find(({ part }) => part.under !== undefined)?.part.under;
    if (under !== undefined && projects.has(nameKey(under))) folded.set(keyOf(places[0]!), nameKey(under));
  }
  return folded;
}

function numbersBySubject(metrics: readonly MetricMention[]): ReadonlyMap<string, readonly MetricMention[]> {
  const found = new Map<string, MetricMention[]>();
  for (const metric of metrics) {
    if (metric.verdict !== 'no-evidence' || metric.unknownSubject === undefined) continue;
    const key = nameKey(metric.unknownSubject);
    const list = found.get(key);
    if (list) list.push(metric);
    else found.set(key, [metric]);
  }
  return found;
}

function reports(
  places: readonly Place[],
  folded: ReadonlyMap<string, string>,
  groups: ReadonlyMap<string, readonly Place[]>,
  numbers: ReadonlyMap<string, readonly MetricMention[]>,
  { dossier }: DossierContext,
): Report[] {
  const judged = places.find(({ claim }) => claim.judged);
  if (!judged) return [];
  const { uri, lines } = dossier.document;
  const { text, reason } = judged.part;
  const others = places.filter((place) => place !== judged);
  const key = keyOf(judged);
  const names = reason === 'unknown-subject' ? [...folded].filter(([, project]) => project === key).flatMap(([name]) => groups.get(name) ?? []) : [];
  const also = [
    ...others.map(({ span }) => ({ span, message: `Also here: ${shorten(text, 60)}` })),
    ...names.map(({ span, part }) => ({ span, message: `Not backed either: ${part.text}` })),
    ...(numbers.get(key) ?? []).map(({ span, text: number }) => ({ span, message: `Not backed either: ${number}` })),
  ];
  const { item } = judged.part;
  const main: Report = {
    span: judged.span,
    message: messageOf(judged),
    claimed: judged.claim.text,
    ...(item ? { evidence: { id: item.id, location: item.location } } : {}),
    related: [
      ...also.map(({ span, message }) => ({ location: { uri, span, range: rangeOf(lines, span) }, message })),
      ...(item ? [{ location: item.location, message: `The evidence: ${item.excerpt}` }] : []),
    ],
  };
  // Known work told in other words says too little to warn.
  if (reason === 'aside') return [{ ...main, severity: 'hint' }];
  if (reason !== 'unknown-subject') return [main];
  const line = rangeOf(lines, judged.span).start.line + 1;
  const hints = others.map(({ span, claim }): Report => ({
    span,
    severity: 'hint',
    message: `The evidence has nothing about "${text}" (see line ${line}).`,
    claimed: claim.text,
  }));
  return [main, ...hints];
}

/** What stands in its text needs no word for it. */
function statusOf(item: EvidenceItem): string {
  return saidStatus(item) ? 'otherwise' : statusWords[item.status];
}

function messageOf({ claim, part }: Place): string {
  const quoted = `"${shorten(part.text, 60)}"`;
  switch (part.reason) {
    case 'unknown-subject':
      return `The evidence has nothing about ${quoted}.`;
    case 'status':
      return `${quoted} is claimed as ${claim.kind === 'finished' ? 'done' : 'running'}, but the evidence says ${statusOf(part.item!)}: ${quoteItem(part.item!)}.`;
    case 'contrary':
      return `${quoted} is contrary to the evidence: ${quoteItem(part.item!)}.`;
    case 'scope':
      return `${quoted} says more than the evidence: ${quoteItem(part.item!)}.`;
    case 'unknown-entity':
    case 'distinction':
    case 'unknown-work':
    case 'aside':
      return `${quoted} is not in the evidence${aboutWhom(claim)}.${nearest(claim)}`;
  }
}

/** Only by a name that is one there: `network policies` may have the evidence's `Network:` in mind, but are no project of that name. */
function aboutWhom({ subject, passage }: ClaimMention): string {
  if (!subject) return '';
  const { text } = passage.rendered;
  const names = [subject.name, ...subject.aliases];
  const isWord = !names.some((name) => text.includes(name)) && text.toLowerCase().includes(subject.name.toLowerCase());
  return isWord ? '' : ` for ${subject.name}`;
}

const statusWords: Readonly<Record<EvidenceItem['status'], string>> = {
  shipped: 'shipped', 'in-progress': 'in progress', planned: 'planned', retired: 'retired',
};

function nearest({ evidence: [item] }: ClaimMention): string {
  return item ? ` The nearest item is ${quoteItem(item)}.` : '';
}
