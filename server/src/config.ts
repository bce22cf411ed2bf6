import { ruleIds } from './core/model/finding.ts';
import type { Severity } from './core/model/finding.ts';
import { defaultSettings } from './core/model/settings.ts';
import type { Settings } from './core/model/settings.ts';
import { asChoice, asMapping, asPair, asTexts, describe, isOneOf, likely, readFields } from './core/parse/structured-fields.ts';
import type { Complain } from './core/parse/structured-fields.ts';
import { parseStructuredText } from './core/parse/structured-text.ts';
import type { MappingEntry, StructuredNode } from './core/parse/structured-text.ts';
import { globEscapes } from './core/text/glob.ts';
import { lineIndex, rangeOf } from './core/text/line-index.ts';
import type { Location } from './core/text/position.ts';

export const configFileName = 'dossier.config.yaml';

/** What one source of settings says; what it leaves out is left to the next. */
export interface PartialSettings {
  readonly rules?: Settings['rules'];
  readonly evidence?: Partial<Settings['evidence']>;
  readonly lengths?: Settings['lengths'];
  readonly templates?: Partial<Settings['templates']>;
}

export interface ConfigProblem {
  readonly location: Location;
  /** One line without file and place. */
  readonly message: string;
}

export interface Config {
  /** What could be read, also where something else is wrong. */
  readonly settings: PartialSettings;
  readonly problems: readonly ConfigProblem[];
}

/** The keys of the file, as in `schemas/config.schema.json`. */
export const configKeys = ['rules', 'evidence', 'lengths', 'templates'] as const;
export const severities = ['error', 'warning', 'information', 'hint', 'off'] as const satisfies readonly (Severity | 'off')[];

/** Reads `dossier.config.yaml`. Total: every fault is a problem with its place. */
export function readConfig(uri: string, text: string): Config {
  const problems: ConfigProblem[] = [];
  const lines = lineIndex(text);
  const complain: Complain = (message, span) => {
    problems.push({ message, location: { uri, span, range: rangeOf(lines, span) } });
  };
  const structured = parseStructuredText(text);
  for (const problem of structured.problems) complain(problem.message, problem.span);
  const settings = structured.root === undefined ? {} : readSettings(structured.root, complain);
  problems.sort((a, b) => a.location.span.start - b.location.span.start);
  return { settings, problems };
}

/**
 * Reads what an editor sends under `dossier`. Null stands for "not set", and so do empty lists and mappings:
 * an editor that fills in defaults cannot tell them apart. Faults come back as lines of text.
 */
export function readEditorSettings(value: unknown): { readonly settings: PartialSettings; readonly problems: readonly string[] } {
  const problems: string[] = [];
  if (typeof value !== 'object' || value === null) return { settings: {}, problems };
  const known = Object.fromEntries(configKeys.map((key) => [key, (value as Record<string, unknown>)[key] ?? undefined]));
  const { root } = parseStructuredText(JSON.stringify(withoutUnset(known)) ?? '{}');
  const settings = root === undefined ? {} : readSettings(root, (message) => problems.push(`dossier.${message}`));
  return { settings, problems };
}

/** The editor's settings win over the file's, rule by rule and key by key; what neither says is the default. */
export function mergeSettings(config: PartialSettings, editor: PartialSettings = {}): Settings {
  const sources = [defaultSettings, config, editor];
  const evidence = Object.assign({}, ...sources.map((source) => source.evidence));
  const files = Object.assign({}, ...sources.map((source) => source.templates?.files));
  return {
    rules: Object.assign({}, ...sources.map((source) => source.rules)),
    evidence,
    lengths: Object.assign({}, ...sources.map((source) => source.lengths)),
    templates: { files },
  };
}

function withoutUnset(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value;
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const kept = Object.entries(value).map(([key, inner]) => [key, withoutUnset(inner)] as const).filter(([, inner]) => inner !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function readSettings(root: StructuredNode, complain: Complain): PartialSettings {
  const mapping = asMapping(root, 'the configuration', complain);
  if (mapping === undefined) return {};
  const fields = readFields(mapping, configKeys, complain, 'strict');
  return {
    ...(given(fields.rules) && { rules: readRules(fields.rules.value, complain) }),
    ...(given(fields.evidence) && { evidence: readEvidenceSettings(fields.evidence.value, complain) }),
    ...(given(fields.lengths) && { lengths: readLengths(fields.lengths.value, complain) }),
    ...(given(fields.templates) && { templates: readTemplates(fields.templates.value, complain) }),
  };
}

/** A key with nothing after it is being typed, or its entries are commented out: not a fault. */
function given(entry: MappingEntry | undefined): entry is MappingEntry {
  return entry !== undefined && !(entry.value.kind === 'scalar' && entry.value.value === null);
}

function readRules(node: StructuredNode, complain: Complain): Settings['rules'] {
  const rules: Record<string, Severity | 'off'> = {};
  for (const entry of asMapping(node, 'rules', complain)?.entries ?? []) {
    if (!isOneOf(entry.key, ruleIds)) {
      const meant = likely(entry.key, ruleIds);
      complain(`rules: there is no rule "${entry.key}"${meant === undefined ? '' : `; is "${meant}" meant?`}`, entry.keySpan);
      continue;
    }
    const severity = asChoice(entry.value, severities, `rules.${entry.key}`, complain);
    if (severity !== undefined) rules[entry.key] = severity;
  }
  return rules;
}

function readEvidenceSettings(node: StructuredNode, complain: Complain): Partial<Settings['evidence']> {
  const mapping = asMapping(node, 'evidence', complain);
  if (mapping === undefined) return {};
  const fields = readFields(mapping, ['files', 'maxAgeDays'], complain, 'strict');
  const age = given(fields.maxAgeDays) ? readDays(fields.maxAgeDays.value, complain) : undefined;
  return {
    ...(given(fields.files) && { files: readGlobs(fields.files.value, 'evidence.files', complain) }),
    ...(age !== undefined && { maxAgeDays: age }),
  };
}

function readDays(node: StructuredNode, complain: Complain): number | undefined {
  if (node.kind === 'scalar' && typeof node.value === 'number' && Number.isInteger(node.value) && node.value > 0) return node.value;
  complain(`evidence.maxAgeDays must be a whole number of days above 0, not ${describe(node)}`, node.span);
  return undefined;
}

/** Globs stay inside the workspace folder; one that leaves it is dropped with a problem. */
function readGlobs(node: StructuredNode, name: string, complain: Complain): string[] {
  return asTexts(node, name, complain).filter((pattern) => {
    const escapes = globEscapes(pattern);
    if (escapes) complain(`${name}: "${pattern}" leaves the workspace folder; nothing outside it is read`, node.span);
    return !escapes;
  });
}

function readTemplates(node: StructuredNode, complain: Complain): Partial<Settings['templates']> {
  const mapping = asMapping(node, 'templates', complain);
  if (mapping === undefined) return {};
  const fields = readFields(mapping, ['files'], complain, 'strict');
  if (!given(fields.files)) return {};
  const files: Record<string, readonly string[]> = {};
  for (const entry of asMapping(fields.files.value, 'templates.files', complain)?.entries ?? []) {
    files[entry.key] = readGlobs(entry.value, `templates.files.${entry.key}`, complain);
  }
  return { files };
}

function readLengths(node: StructuredNode, complain: Complain): Settings['lengths'] {
  const lengths: Record<string, Settings['lengths'][string]> = {};
  for (const entry of asMapping(node, 'lengths', complain)?.entries ?? []) {
    const name = `lengths.${entry.key}`;
    const mapping = asMapping(entry.value, name, complain);
    if (mapping === undefined) continue;
    const fields = readFields(mapping, ['sentences', 'words'], complain, 'strict');
    const sentences = fields.sentences && asPair(fields.sentences.value, `${name}.sentences`, complain);
    const words = fields.words && asPair(fields.words.value, `${name}.words`, complain);
    lengths[entry.key] = { ...(sentences && { sentences }), ...(words && { words }) };
  }
  return lengths;
}
