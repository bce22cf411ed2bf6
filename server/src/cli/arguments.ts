import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Severity } from '../core/model/finding.ts';
import type { Surroundings } from './io.ts';

export const checkFormats = ['pretty', 'json', 'jsonl', 'sarif', 'github', 'junit'] as const;
export type CheckFormat = (typeof checkFormats)[number];

const explainFormats = ['pretty', 'jsonl'] as const;
export type ExplainFormat = (typeof explainFormats)[number];

export const evidenceFormats = ['pretty', 'json', 'jsonl'] as const;
export type EvidenceFormat = (typeof evidenceFormats)[number];

const failing = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];

/** What ends the run with status 1. */
export interface FailingArguments {
  readonly maxWarnings: number | undefined;
  /** The least severity that makes the run fail. */
  readonly failOn: Severity;
  /** Findings do not make the run fail; a check that could not be made still does. */
  readonly exitZero: boolean;
}

/** The `index`-th of `count` parts of the files, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export interface CheckArguments extends FailingArguments {
  readonly command: 'check';
  readonly paths: readonly string[];
  /** Empty: evidence is looked for. */
  readonly evidence: readonly string[];
  readonly config: string | undefined;
  readonly format: CheckFormat;
  readonly fix: boolean;
  readonly cache: boolean;
  /** Undefined: the user's own cache folder. */
  readonly cacheLocation: string | undefined;
  /** Undefined: all files. */
  readonly shard: Shard | undefined;
}

export interface MergeArguments extends FailingArguments {
  readonly command: 'merge';
  /** Reports of `--format json`. */
  readonly reports: readonly string[];
}

export interface ExplainArguments {
  readonly command: 'explain';
  /** A path, or `-` for standard input. */
  readonly file: string;
  readonly evidence: readonly string[];
  readonly config: string | undefined;
  readonly format: ExplainFormat;
}

export interface EvidenceArguments {
  readonly command: 'evidence';
  readonly paths: readonly string[];
  readonly evidence: readonly string[];
  readonly config: string | undefined;
  /** Only items that no dossier uses. */
  readonly unused: boolean;
  readonly format: EvidenceFormat;
}

export interface NewArguments {
  readonly command: 'new';
  readonly kind: string;
  readonly company: string | undefined;
  readonly role: string | undefined;
  readonly link: string | undefined;
  /** A saved posting, whose requirements become rows. */
  readonly posting: string | undefined;
  /** A brief whose own words fill a package. */
  readonly from: string | undefined;
  /** A path, or `-` for standard output; else the kind's convention. */
  readonly output: string | undefined;
}

export interface InferTemplateArguments {
  readonly command: 'infer-template';
  readonly paths: readonly string[];
  /** Name of the kind where the files do not give one. */
  readonly kind: string;
  /** Undefined: standard output. */
  readonly output: string | undefined;
}

/** `done`: help or version was printed, or what was wrong. */
export type Arguments =
  | CheckArguments | MergeArguments | ExplainArguments | EvidenceArguments | NewArguments | InferTemplateArguments
  | { readonly command: 'done'; readonly status: 0 | 2 };

interface RawOptions {
  readonly evidence?: readonly string[];
  readonly config?: string;
  readonly format: string;
  readonly fix?: boolean;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly shard?: Shard;
  readonly maxWarnings?: number;
  readonly failOn: Severity;
  readonly exitZero?: boolean;
  readonly unused?: boolean;
}

/** Reads the arguments after the program's name; help, version and complaints are printed here. */
export function readArguments(argv: readonly string[], surroundings: Surroundings): Arguments {
  let result: Arguments = { command: 'done', status: 0 };
  const program = commandLine(surroundings, (read) => {
    result = read;
  });
  try {
    program.parse([...argv], { from: 'user' });
    return result;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { command: 'done', status: error.exitCode === 0 ? 0 : 2 };
  }
}

function commandLine(surroundings: Surroundings, take: (read: Arguments) => void): Command {
  const program = new Command('dossier')
    .description('Checks job-application dossiers written in Markdown against the evidence file: offline, deterministic, private.')
    .version(surroundings.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print help for a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => surroundings.stdout.write(text),
      writeErr: (text) => surroundings.stderr.write(text),
      getOutHelpWidth: () => surroundings.stdout.columns ?? 100,
      getErrHelpWidth: () => surroundings.stderr.columns ?? 100,
      outputError: (text, write) => write(text.replace(/^error: /, 'dossier: ')),
    })
    .addHelpText('after', exitStatuses);
  addCheck(program, take);
  addMerge(program, take);
  addExplain(program, take);
  addEvidence(program, take);
  addNew(program, take);
  addInferTemplate(program, take);
  return program;
}

const exitStatuses = `
Exit status:
  0  nothing at or above the failing severity
  1  findings
  2  could not check: bad arguments, unreadable file, broken configuration`;

function addCheck(program: Command, take: (read: Arguments) => void): void {
  program
    .command('check')
    .description('report missing sections, unsupported claims, and numbers that differ from the evidence')
    .argument('[paths...]', 'files, folders or globs; folders and globs are searched for dossiers, named files are checked whatever they are (default: the current folder)')
    .addOption(evidenceOption())
    .addOption(configOption())
    .addOption(new Option('-f, --format <format>', 'how to print').choices(checkFormats).default('pretty'))
    .option('--fix', 'apply the fixes that are safe, and report the rest')
    .option('--no-cache', 'check every file, also those that an earlier run has checked in the same state')
    .option('--cache-location <folder>', "where to keep the findings of unchanged files (default: dossier in the user's cache folder)")
    .option('--shard <i/n>', 'check only the i-th of n parts of the files, from 1; see dossier help merge', readShard)
    .addOption(maxWarningsOption())
    .addOption(failOnOption())
    .addOption(exitZeroOption())
    .addHelpText('after', exitStatuses)
    .action((paths: string[], options: RawOptions) =>
      take({
        command: 'check',
        paths,
        evidence: options.evidence ?? [],
        config: options.config,
        format: options.format as CheckFormat,
        fix: options.fix === true,
        cache: options.cache !== false,
        cacheLocation: options.cacheLocation,
        shard: options.shard,
        ...failingArguments(options),
      }),
    );
}

function addMerge(program: Command, take: (read: Arguments) => void): void {
  program
    .command('merge')
    .description('join the JSON reports of all shards into the report of one run')
    .argument('<report...>', 'what dossier check --shard i/n --format json printed')
    .addOption(maxWarningsOption())
    .addOption(failOnOption())
    .addOption(exitZeroOption())
    .addHelpText('after', exitStatuses)
    .action((reports: string[], options: RawOptions) => take({ command: 'merge', reports, ...failingArguments(options) }));
}

function failingArguments({ maxWarnings, failOn, exitZero }: RawOptions): FailingArguments {
  return { maxWarnings, failOn, exitZero: exitZero === true };
}

function maxWarningsOption(): Option {
  return new Option('--max-warnings <n>', 'fail only above this many warnings').argParser(readCount);
}

function failOnOption(): Option {
  return new Option('--fail-on <severity>', 'the least severity that makes the run fail').choices(failing).default('warning');
}

function exitZeroOption(): Option {
  return new Option('--exit-zero', 'end with status 0 whatever was found');
}

function addExplain(program: Command, take: (read: Arguments) => void): void {
  program
    .command('explain')
    .description('list every number and claim that was seen, with what became of it and why')
    .argument('<file>', 'a dossier, or - to read standard input line by line, each line a paragraph of a resume')
    .addOption(evidenceOption())
    .addOption(configOption())
    .addOption(new Option('-f, --format <format>', 'how to print').choices(explainFormats).default('pretty'))
    .action((file: string, options: RawOptions) =>
      take({
        command: 'explain',
        file,
        evidence: options.evidence ?? [],
        config: options.config,
        format: options.format as ExplainFormat,
      }),
    );
}

function addEvidence(program: Command, take: (read: Arguments) => void): void {
  program
    .command('evidence')
    .description('list the evidence items with the places that use them, and those that are never used, stale or without a source')
    .argument('[paths...]', 'files, folders or globs of dossiers and evidence files (default: the current folder)')
    .addOption(evidenceOption())
    .addOption(configOption())
    .option('--unused', 'only items that no dossier uses')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(evidenceFormats).default('pretty'))
    .action((paths: string[], options: RawOptions) =>
      take({
        command: 'evidence',
        paths,
        evidence: options.evidence ?? [],
        config: options.config,
        unused: options.unused === true,
        format: options.format as EvidenceFormat,
      }),
    );
}

function addNew(program: Command, take: (read: Arguments) => void): void {
  program
    .command('new')
    .description('write a new document with all sections of its kind')
    .argument('<kind>', "brief, package, profile, evaluation-report, story-bank, posting, tracker, or a kind of the workspace's own")
    .option('--company <name>', 'the company it is about')
    .option('--role <name>', 'the role it is about')
    .option('--link <url>', 'where the posting stands')
    .option('--posting <file>', 'a saved posting: its requirements become rows, its title names company and role')
    .option('--from <brief>', 'for a package: fill letter, form notes, links and quick sheet with the words of this brief')
    .option('-o, --output <file>', 'the file to write, or - for standard output (default: named by the kind, such as company-role.md)')
    .action((kind: string, options: Partial<Record<'company' | 'role' | 'link' | 'posting' | 'from' | 'output', string>>) =>
      take({
        command: 'new', kind, company: options.company, role: options.role, link: options.link, posting: options.posting,
        from: options.from, output: options.output,
      }),
    );
}

function addInferTemplate(program: Command, take: (read: Arguments) => void): void {
  program
    .command('infer-template')
    .description('propose a template that your own files keep to, and tell in what they differ from one another')
    .argument('<paths...>', 'Markdown files, folders or globs: documents of one kind, two at least')
    .addOption(new Option('-k, --kind <name>', 'name of the kind where neither the files nor a built-in kind give one').argParser(readKind).default('own'))
    .option('-o, --output <file>', 'write the template there, such as .dossier/templates/brief.yaml (default: standard output)')
    .action((paths: string[], { kind, output }: { readonly kind: string; readonly output?: string }) => take({ command: 'infer-template', paths, kind, output }));
}

function readKind(text: string): string {
  if (!/^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u.test(text)) throw new InvalidArgumentError('It must be lower-case words joined by hyphens, such as grant-proposal.');
  return text;
}

function evidenceOption(): Option {
  return new Option('-e, --evidence <file>', 'check against this evidence file instead of looking for one; may be repeated').argParser(
    (file: string, before: readonly string[] | undefined) => [...(before ?? []), file],
  );
}

function configOption(): Option {
  return new Option('-c, --config <file>', 'read the settings from this file instead of dossier.config.yaml');
}

function readShard(text: string): Shard {
  const [index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.slice(1).map(Number) ?? [];
  if (index === undefined || count === undefined || index < 1 || index > count) {
    throw new InvalidArgumentError('It must be i/n, such as 1/4, with i from 1 to n.');
  }
  return { index, count };
}

function readCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 0 on.');
  return Number(text);
}
