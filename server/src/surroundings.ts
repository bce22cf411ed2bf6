import { configFileName, mergeSettings, readConfig } from './config.ts';
import type { Config, ConfigProblem, PartialSettings } from './config.ts';
import { weakMemo } from './core/memo/weak-memo.ts';
import type { Settings } from './core/model/settings.ts';
import { findRoot } from './evidence-discovery.ts';
import type { Surroundings } from './evidence-discovery.ts';
import type { DirectoryEntry, FileSystem } from './file-system.ts';
import { canonicalUri, childUri } from './uri.ts';
import { templateFolder, templateReader } from './workspace-templates.ts';
import type { WorkspaceTemplates } from './workspace-templates.ts';
import type { FileCache } from './file-cache.ts';

/** What applies at a place in the workspace, whatever file stands there. */
export interface Surrounding extends Surroundings {
  readonly settings: Settings;
  readonly config: Config;
  readonly configUri: string | undefined;
  readonly templates: WorkspaceTemplates;
  readonly problems: readonly ConfigProblem[];
}

export interface SurroundingOptions {
  readonly folders?: readonly string[];
  readonly settings?: PartialSettings;
  readonly currentFolder?: string;
  readonly configFile?: string;
}

/** Finds root, settings and templates of a file or folder; the same objects as long as nothing has changed. */
export interface SurroundingReader {
  at(uri: string): Promise<Surrounding>;
  configure(changes: { readonly settings?: PartialSettings; readonly folders?: readonly string[] }): void;
}

export function surroundingReader(fs: FileSystem, { read, list }: Pick<FileCache, 'read' | 'list'>, options: SurroundingOptions): SurroundingReader {
  const explicitConfig = options.configFile === undefined ? undefined : canonicalUri(options.configFile);
  const currentFolder = options.currentFolder === undefined ? undefined : canonicalUri(options.currentFolder);
  let folders = (options.folders ?? []).map(canonicalUri);
  let editorSettings = options.settings ?? {};
  const configs = new Map<string, { readonly state: string; readonly config: Config }>();
  let merged = new WeakMap<Config, Settings>();
  const templatesAt = templateReader(list, read);
  const markers = ['.git', configFileName, templateFolder.split('/')[0]!];
  // Every file of a folder asks about the same listing, which may be long.
  const marksRoot = currentFolder === undefined ? undefined : weakMemo((entries: readonly DirectoryEntry[]) => entries.some(({ name }) => markers.includes(name)));

  async function configAt(uri: string): Promise<Config> {
    const content = await read(uri);
    if (!('text' in content) && content.fault === 'missing' && uri !== explicitConfig) return noConfig;
    const state = 'text' in content ? content.text : `\0${content.reason}`;
    const known = configs.get(uri);
    if (known?.state === state) return known.config;
    const config = 'text' in content ? readConfig(uri, content.text) : unreadableConfig(uri, content.reason);
    configs.set(uri, { state, config });
    return config;
  }

  return {
    async at(uri) {
      const root = await findRoot(uri, folders, list, marksRoot, currentFolder);
      const configUri = explicitConfig ?? (root === undefined ? undefined : childUri(root, configFileName));
      const config = configUri === undefined ? noConfig : await configAt(configUri);
      let settings = merged.get(config);
      if (settings === undefined) merged.set(config, settings = mergeSettings(config.settings, editorSettings));
      const templates = await templatesAt(root);
      return { fs, list, root, settings, config, configUri, templates, problems: [...config.problems, ...templates.problems] };
    },
    configure(changes) {
      if (changes.folders !== undefined) folders = changes.folders.map(canonicalUri);
      if (changes.settings !== undefined) {
        editorSettings = changes.settings;
        merged = new WeakMap();
      }
    },
  };
}

const noConfig: Config = { settings: {}, problems: [] };

function unreadableConfig(uri: string, reason: string): Config {
  const start = { line: 0, character: 0 };
  const location = { uri, span: { start: 0, end: 0 }, range: { start, end: start } };
  return { settings: {}, problems: [{ location, message: `the configuration ${reason}` }] };
}
