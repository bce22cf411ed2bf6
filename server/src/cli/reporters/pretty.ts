import pc from 'picocolors';
import type { Severity } from '../../core/model/finding.ts';
import { lineIndex, type LineIndex } from '../../core/text/line-index.ts';
import type { FileReport, Place, ReportedFinding, StreamingReporter, Style, Summary } from '../report.ts';
import { displayWidth, excerpt, printable, wrap } from '../terminal-text.ts';
import { coverageSentence } from './coverage-sentence.ts';

type Colours = ReturnType<typeof pc.createColors>;

/** A clean file gets a line of its own only in runs that a person can take in. */
const listedCleanFiles = 30;
/** Widths of `line:column` and of the longest severity, each with what separates it from the next. */
const placeWidth = 9;
const gutter = placeWidth + 2 + 'information '.length;
const excerptWidth = 100;
const listedPlaces = 4;

/** For people: by file, each finding with its line of text, then what was seen, what was suppressed, and the sum. */
export const pretty: StreamingReporter = (style) => {
  const colours = pc.createColors(style.colour);
  const clean: string[] = [];
  const seen = { dossiers: 0, evidence: 0, clean: 0, fixable: 0 };
  return {
    begin: () => '',
    file: (file) => {
      seen[file.kind === 'evidence' ? 'evidence' : 'dossiers']++;
      seen.fixable += file.fixable;
      if (file.findings.length > 0 || file.suppressions.length > 0 || file.fixed > 0) return `\n${fileBlock(file, style, colours)}`;
      if (++seen.clean <= listedCleanFiles) clean.push(`${colours.green('✔')} ${heading(file, style, colours)}\n${coverageLine(file, style, colours)}`);
      return '';
    },
    end: (summary) => `${clean.length > 0 && seen.clean <= listedCleanFiles ? `\n${clean.join('')}` : ''}\n${summaryLine(summary, seen, colours)}`,
  };
};

function heading(file: FileReport, style: Style, colours: Colours): string {
  const name = printable(file.file);
  const against = file.kind + (file.evidence.length > 0 ? `, checked against ${file.evidence.map(printable).join(', ')}` : '');
  const fits = style.width === undefined || displayWidth(name) + displayWidth(against) + 4 <= style.width;
  return `${colours.underline(name)}${fits ? '  ' : '\n  '}${colours.dim(against)}`;
}

function fileBlock(file: FileReport, style: Style, colours: Colours): string {
  const lines = lineIndex(file.text);
  const parts = [heading(file, style, colours), ''];
  for (const finding of file.findings) parts.push(...findingLines(finding, file.text, lines, style, colours), '');
  for (const suppression of file.suppressions) parts.push(...suppressionLines(suppression, style, colours));
  if (file.suppressions.length > 0) parts.push('');
  if (file.fixed > 0) parts.push(colours.green(`  ${plural(file.fixed, 'finding')} fixed`));
  return parts.join('\n') + '\n' + coverageLine(file, style, colours);
}

function suppressionLines({ line, rules, reason, used }: FileReport['suppressions'][number], style: Style, colours: Colours): string[] {
  const what = `${used ? 'suppressed' : 'suppresses nothing'}: ${rules.map(printable).join(', ') || 'every rule'}`;
  const said = `${what} — ${reason === undefined ? 'no reason given' : printable(reason)}`;
  return wrap(said, messageWidth(style)).map((part, i) => colours.dim((i === 0 ? `${line}`.padStart(placeWidth) : '').padEnd(placeWidth + 2) + part));
}

/** Never so narrow that words stand alone. */
function messageWidth(style: Style): number | undefined {
  return style.width === undefined ? undefined : Math.max(30, style.width - gutter);
}

function coverageLine(file: FileReport, style: Style, colours: Colours): string {
  if (file.kind === 'evidence') return '';
  return wrap(coverageSentence(file.coverage), style.width === undefined ? undefined : style.width - 2)
    .map((line) => colours.dim(`  ${line}\n`))
    .join('');
}

function findingLines(finding: ReportedFinding, text: string, lines: LineIndex, style: Style, colours: Colours): string[] {
  const place = `${finding.line}:${finding.column}`.padStart(placeWidth);
  const severity = paint(finding.severity, finding.severity.padEnd(gutter - placeWidth - 2), colours);
  const message = wrap(printable(finding.message), messageWidth(style));
  const last = message.length - 1;
  const rule = colours.dim(finding.rule);
  const fits = style.width === undefined || gutter + displayWidth(message[last]!) + finding.rule.length + 2 <= style.width;
  const indent = ' '.repeat(gutter);
  return [
    ...message.map((line, i) => {
      const start = i === 0 ? `${place}  ${severity}` : indent;
      return i === last && fits ? `${start}${line}  ${rule}` : `${start}${line}`;
    }),
    ...(fits ? [] : [indent + rule]),
    ...markedLine(finding, text, lines, style, colours),
    ...relatedLines(finding, style, colours),
  ];
}

/** The line of the finding with its part underlined; nothing for a finding about the whole file. */
function markedLine(finding: ReportedFinding, text: string, lines: LineIndex, style: Style, colours: Colours): string[] {
  const start = lines.starts[finding.line - 1] ?? 0;
  const source = text.slice(start, lines.starts[finding.line] ?? text.length).replace(/[\r\n]+$/, '');
  const end = finding.endLine === finding.line ? finding.endColumn - 1 : source.length;
  if (finding.line === 1 && finding.column === 1 && end >= source.length) return [];
  const width = Math.max(30, Math.min(excerptWidth, (style.width ?? Infinity) - gutter - 2));
  const cut = excerpt(source, finding.column - 1, end, width);
  const marks = Math.max(1, displayWidth(cut.text.slice(cut.start, cut.end)));
  const bar = ' '.repeat(gutter) + colours.dim('│ ');
  return [
    bar + cut.text,
    bar + ' '.repeat(displayWidth(cut.text.slice(0, cut.start))) + paint(finding.severity, '^'.repeat(marks), colours),
  ];
}

function relatedLines(finding: ReportedFinding, style: Style, colours: Colours): string[] {
  const indent = ' '.repeat(gutter);
  const here = finding.related.filter((related) => related.file === finding.file);
  const elsewhere = finding.related.filter((related) => related.file !== finding.file);
  const lines = elsewhere.slice(0, listedPlaces).map((related) => {
    const at = `${printable(related.file)}:${related.line}:${related.column}`;
    const said = printable(saidOf(related, finding));
    const room = (style.width ?? Infinity) - gutter - 4 - displayWidth(at);
    return `${at}  ${displayWidth(said) > room ? excerpt(said, 0, 0, Math.max(10, room)).text : said}`;
  });
  if (elsewhere.length > listedPlaces) lines.push(`and ${plural(elsewhere.length - listedPlaces, 'place')} more`);
  if (here.length > 0) lines.push(samePlaces(here));
  return lines.map((line, i) => indent + colours.dim(`${i === lines.length - 1 ? '└' : '├'} ${line}`));
}

/** The message quotes the evidence already; then its id says more. */
function saidOf(related: Place & { readonly message: string }, { evidence }: ReportedFinding): string {
  return evidence !== undefined && evidence.file === related.file && evidence.line === related.line ? evidence.id : related.message;
}

function samePlaces(places: readonly (Place & { readonly message: string })[]): string {
  const messages = [...new Set(places.map((place) => printable(place.message)))];
  const at = places.slice(0, 2 * listedPlaces).map((place) => `${place.line}:${place.column}`).join(', ');
  const more = places.length > 2 * listedPlaces ? ` and ${places.length - 2 * listedPlaces} more` : '';
  return `${messages.length === 1 ? `${messages[0]}: ` : 'see also '}${at}${more}`;
}

function paint(severity: Severity, text: string, colours: Colours): string {
  if (severity === 'error') return colours.bold(colours.red(text));
  if (severity === 'warning') return colours.yellow(text);
  return severity === 'information' ? colours.cyan(text) : colours.dim(text);
}

function summaryLine({ findings, coverage }: Summary, seen: { readonly dossiers: number; readonly evidence: number; readonly fixable: number }, colours: Colours): string {
  const counted = (['error', 'warning', 'information', 'hint'] as const)
    .filter((severity) => findings[severity] > 0)
    .map((severity) => paint(severity, severity === 'information' ? `${findings[severity]} information` : plural(findings[severity], severity), colours));
  const files = [plural(seen.dossiers, 'dossier'), plural(seen.evidence, 'evidence file')].join(' and ');
  return [
    `${counted.length === 0 ? colours.green('No findings') : counted.join(', ')} in ${files}.`,
    seen.dossiers > 1 ? colours.dim(` In all, ${coverageSentence(coverage)}`) : '',
    seen.fixable > 0 ? `\n${plural(seen.fixable, 'finding')} can be fixed with --fix.` : '',
    '\n',
  ].join('');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
