import { mergeSettings, readConfig, readEditorSettings } from './config.ts';
import { parseDocument } from './core/parse/parse-document.ts';
import { builtInTemplates } from './core/templates/built-in.ts';
import { joinTemplates } from './core/templates/join-templates.ts';
import type { TemplateFile } from './core/templates/join-templates.ts';
import { recogniseTemplate } from './core/templates/recognise.ts';
import { isEvidenceName } from './evidence-discovery.ts';

/** What decides on a Markdown document beside its text. */
export interface Recognition {
  /** Relative to the workspace folder, with `/`; undefined for untitled documents. */
  readonly path: string | undefined;
  /** Text of `dossier.config.yaml`, if there is one. */
  readonly config: string | undefined;
  /** The workspace's own templates. */
  readonly templates?: readonly TemplateFile[];
  /** What the editor says under `dossier`. */
  readonly editorSettings: unknown;
}

/** Whether the server would check this Markdown document as a dossier, so that an editor may start it only then. */
export function isDossier(text: string, { path, config, templates = [], editorSettings }: Recognition): boolean {
  const settings = mergeSettings(config === undefined ? {} : readConfig('', config).settings, readEditorSettings(editorSettings).settings);
  const known = templates.length === 0 ? builtInTemplates : joinTemplates(templates, builtInTemplates).templates;
  return recogniseTemplate(parseDocument('', text), known, path, settings) !== undefined;
}

/** Whether a file that is named as evidence also looks like it; one that is still empty needs no server. */
export function isEvidence(text: string, name: string): boolean {
  if (!isEvidenceName(name)) return false;
  return /\.md$/iu.test(name)
    ? /^[ \t]*(?:[-*+]|\d+[.)]) /mu.test(text)
    : /(?:^|[{,])[ \t]*["']?(?:subjects|evidence)["']?[ \t]*:/mu.test(text);
}
