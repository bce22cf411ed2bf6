import type { Template } from '../model/template.ts';
import type { Complain } from '../parse/structured-fields.ts';
import { lineIndex, rangeOf } from '../text/line-index.ts';
import type { Location } from '../text/position.ts';
import { completeTemplate } from './complete-template.ts';
import { readTemplateDraft } from './read-template.ts';
import type { TemplateDraft } from './template-draft.ts';

export interface TemplateFile {
  readonly uri: string;
  readonly text: string;
}

export interface TemplateProblem {
  readonly location: Location;
  /** One line without file and place. */
  readonly message: string;
}

export interface TemplateSet {
  /** The built-in kinds, each replaced where a file has the same kind, then the other files' in their order. */
  readonly templates: readonly Template[];
  readonly problems: readonly TemplateProblem[];
}

interface Source {
  readonly draft: TemplateDraft;
  readonly complain: Complain;
}

/** Reads template files and joins them with the built-in kinds. Total: a file with faults still gives what could be read. */
export function joinTemplates(files: readonly TemplateFile[], builtIn: readonly Template[]): TemplateSet {
  const problems: TemplateProblem[] = [];
  const sources = new Map<string, Source>();
  for (const { uri, text } of files) {
    const lines = lineIndex(text);
    const complain: Complain = (message, span) => {
      problems.push({ message, location: { uri, span, range: rangeOf(lines, span) } });
    };
    const draft = readTemplateDraft(text, complain);
    if (draft === undefined) continue;
    if (sources.has(draft.kind.name)) complain(`another template file has the kind "${draft.kind.name}", too; that one is used`, draft.kind.span);
    else sources.set(draft.kind.name, { draft, complain });
  }
  const completed = completeAll(sources, builtIn);
  const templates = [
    ...builtIn.map((one) => completed.get(one.id) ?? one),
    ...[...completed.values()].filter((one) => !builtIn.some(({ id }) => id === one.id)),
  ];
  problems.sort((a, b) => (a.location.uri < b.location.uri ? -1 : a.location.uri > b.location.uri ? 1 : a.location.span.start - b.location.span.start));
  return { templates, problems };
}

function completeAll(sources: ReadonlyMap<string, Source>, builtIn: readonly Template[]): ReadonlyMap<string, Template> {
  const done = new Map<string, Template>();
  const vocabularies = [...[...sources.values()].map(({ draft }) => draft.vocabularies), ...builtIn.map((one) => one.vocabularies ?? {})];
  const complete = (kind: string, path: readonly string[]): Template | undefined => {
    const source = sources.get(kind);
    if (!source) return builtIn.find(({ id }) => id === kind);
    const known = done.get(kind);
    if (known) return known;
    const template = completeTemplate(source.draft, parentOf(source, path), vocabularies, source.complain);
    done.set(kind, template);
    return template;
  };
  const parentOf = ({ draft, complain }: Source, path: readonly string[]): Template | undefined => {
    if (!draft.extends) return undefined;
    const { name, span } = draft.extends;
    // A kind that extends itself means the built-in one of that name.
    const own = builtIn.find(({ id }) => id === name);
    if (name === draft.kind.name && own) return own;
    if (path.includes(name)) {
      complain(`extends: "${name}" extends this template, directly or through others`, span);
      return undefined;
    }
    const parent = complete(name, [...path, name]);
    const kinds = [...new Set([...builtIn.map(({ id }) => id), ...sources.keys()])].filter((one) => one !== draft.kind.name);
    if (!parent) complain(`extends: there is no template "${name}"; there are ${kinds.join(', ')}`, span);
    return parent;
  };
  for (const kind of sources.keys()) complete(kind, [kind]);
  return done;
}
