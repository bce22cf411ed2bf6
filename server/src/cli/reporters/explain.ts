import pc from 'picocolors';
import type { Explained, ExplainedClaim, ExplainedMetric, Explanation } from '../explanation.ts';
import type { Style } from '../report.ts';
import { displayWidth, excerpt, printable, wrap } from '../terminal-text.ts';

type Colours = ReturnType<typeof pc.createColors>;
type Paint = (text: string) => string;

/** How a verdict is shown: its sign, its words, and whether it is good news. */
interface Look {
  readonly sign: string;
  readonly words: string;
  readonly tone: 'good' | 'doubtful' | 'bad' | 'quiet';
}

const looks: Readonly<Record<Explained['verdict'], Look>> = {
  match: { sign: '✔', words: 'backed', tone: 'good' },
  full: { sign: '✔', words: 'backed', tone: 'good' },
  weaker: { sign: '✔', words: 'backed; the evidence would allow more', tone: 'good' },
  partial: { sign: '◐', words: 'partly backed', tone: 'doubtful' },
  overclaim: { sign: '✘', words: 'more than the evidence supports', tone: 'bad' },
  contradiction: { sign: '✘', words: 'the evidence says otherwise', tone: 'bad' },
  'no-evidence': { sign: '!', words: 'nothing in the evidence has this metric', tone: 'doubtful' },
  none: { sign: '!', words: 'nothing in the evidence backs this', tone: 'doubtful' },
  undecided: { sign: '?', words: 'undecided', tone: 'quiet' },
  'not-a-claim': { sign: '·', words: 'no metric of the candidate', tone: 'quiet' },
};

/** Where `line:column` ends and the sign begins. */
const gutter = 9;
const textWidth = 100;

/** One line per mention. */
export function explainJsonl(explanation: Explanation): string {
  return explanation.mentions.map((mention) => JSON.stringify(mention) + '\n').join('');
}

/** For people: each line that has mentions, what was seen in it, and why it was judged as it was. */
export function explainPretty(explanation: Explanation, style: Style): string {
  const colours = pc.createColors(style.colour);
  const against = explanation.evidence.length > 0 ? `checked against ${explanation.evidence.map(printable).join(', ')}` : 'no evidence file';
  const lines = new Map<number, Explained[]>();
  for (const mention of explanation.mentions) lines.set(mention.line, [...(lines.get(mention.line) ?? []), mention]);
  return [
    '',
    `${colours.underline(printable(explanation.file))}  ${colours.dim(`${explanation.kind}, ${against}`)}`,
    '',
    ...[...lines].map(([line, mentions]) => lineBlock(line, mentions, explanation, style, colours)),
    `${count(explanation.mentions)}\n`,
  ].join('\n');
}

function lineBlock(line: number, mentions: readonly Explained[], explanation: Explanation, style: Style, colours: Colours): string {
  const width = Math.max(30, Math.min(textWidth + gutter, style.width ?? textWidth + gutter) - gutter - 2);
  const number = String(line).padStart(gutter - 1);
  const skipped = sameReason(mentions);
  if (skipped !== undefined) {
    const note = `${looks['not-a-claim'].sign} ${skipped}`;
    const source = excerpt(explanation.lines[line - 1] ?? '', 0, 0, Math.max(20, width - displayWidth(note) - 2)).text;
    return `${number}  ${colours.bold(source)}  ${colours.dim(note)}\n`;
  }
  const source = excerpt(explanation.lines[line - 1] ?? '', 0, 0, width).text;
  const quoted = new Set<string>();
  const blocks = mentions.map((mention) => mentionBlock(mention, explanation, quoted, width, colours));
  return [`${number}  ${colours.bold(source)}`, ...blocks, ''].join('\n');
}

/** Headings, fields and the like: nothing was judged, and all for one reason. */
function sameReason(mentions: readonly Explained[]): string | undefined {
  const words = new Set(mentions.map((mention) => (mention.judged || mention.type === 'metric' ? undefined : lookOf(mention).words)));
  return words.size === 1 ? [...words][0] : undefined;
}

/** `quoted` holds the evidence whose words already stand in this line's block. */
function mentionBlock(mention: Explained, explanation: Explanation, quoted: Set<string>, width: number, colours: Colours): string {
  const look = lookOf(mention);
  const paint = paintOf(look.tone, colours);
  const place = colours.dim(`:${mention.column}`.padStart(gutter - 1));
  const text = printable(mention.text);
  const shown = mention.type === 'claim' ? `“${excerpt(text, 0, 0, Math.max(20, width - displayWidth(look.words) - 8)).text}”` : text;
  const evidence = evidenceDetails(mention, explanation, quoted);
  const details = mention.type === 'metric' ? metricDetails(mention, evidence) : claimDetails(mention, evidence);
  return [
    `${place}  ${paint(look.sign)} ${shown}  ${paint(look.words)}`,
    ...details.flatMap((detail) => wrap(printable(detail), width - 2)).map((detail) => ' '.repeat(gutter + 3) + colours.dim(detail)),
  ].join('\n');
}

function lookOf(mention: Explained): Look {
  const look = looks[mention.verdict];
  if (mention.judged) return look;
  const reason = mention.reason === undefined ? '' : `: ${mention.reason}`;
  if (mention.type === 'claim') return { sign: '·', words: `not judged${reason}`, tone: 'quiet' };
  return { ...look, words: `${look.words}${reason}` };
}

function metricDetails(metric: ExplainedMetric, evidence: readonly string[]): string[] {
  if (metric.verdict === 'not-a-claim') return [];
  const about = [metric.subject, metric.measure].filter((part) => part !== undefined && part !== '').join(', ');
  return [
    `read as ${metric.kind} ${valueOf(metric)}${about === '' ? '' : ` of ${about}`}${metric.statistic === undefined ? '' : ` (${metric.statistic})`}`,
    ...evidence,
    ...(metric.comparison === undefined ? [] : [metric.comparison]),
  ];
}

function valueOf({ low, high, comparator, unit }: ExplainedMetric): string {
  const suffix = unit === '' ? '' : ` ${unit}`;
  if (low !== null && high !== null && low !== high) return `${low} to ${high}${suffix}`;
  return `${comparator === '=' ? '' : `${comparator} `}${low ?? high ?? '?'}${suffix}`;
}

function claimDetails(claim: ExplainedClaim, evidence: readonly string[]): string[] {
  if (!claim.judged) return [];
  return [
    ...evidence,
    ...(claim.unbacked === undefined ? [] : [`without evidence: ${claim.unbacked.map((part) => `“${part}”`).join(', ')}`]),
    ...(claim.reason === undefined ? [] : [claim.reason]),
  ];
}

function evidenceDetails(mention: Explained, explanation: Explanation, quoted: Set<string>): string[] {
  if (mention.evidence === undefined) return [];
  const { id, file, line } = mention.evidence;
  const statement = quoted.has(id) ? undefined : explanation.statements.get(id);
  quoted.add(id);
  return [`${file}:${line} ${id}${statement === undefined ? '' : `: “${statement}”`}`];
}

function count(mentions: readonly Explained[]): string {
  const claims = mentions.filter((mention) => mention.type === 'claim');
  const judged = mentions.filter((mention) => mention.judged).length;
  return `${mentions.length - claims.length} numbers and ${claims.length} claims seen, ${judged} of them judged.`;
}

function paintOf(tone: Look['tone'], colours: Colours): Paint {
  return { good: colours.green, doubtful: colours.yellow, bad: colours.red, quiet: colours.dim }[tone];
}
