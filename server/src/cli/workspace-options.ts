import type { FileSystem } from '../file-system.ts';
import type { WorkspaceOptions } from '../workspace.ts';
import { CannotCheck } from './io.ts';
import type { Paths } from './paths.ts';

/** What `--evidence` and `--config` say to the workspace; files that are not there are refused at once. */
export async function workspaceOptions(
  options: { readonly evidence: readonly string[]; readonly config: string | undefined },
  cwd: string,
  at: Paths,
  fs: FileSystem,
): Promise<WorkspaceOptions> {
  for (const path of options.evidence) await ensureReadable(path, 'evidence', at, fs);
  if (options.config !== undefined) await ensureReadable(options.config, 'configuration', at, fs);
  return {
    currentFolder: at.uri(cwd),
    ...(options.evidence.length === 0 ? {} : { evidenceFiles: options.evidence.map(at.uri) }),
    ...(options.config === undefined ? {} : { configFile: at.uri(options.config) }),
  };
}

async function ensureReadable(path: string, what: string, at: Paths, fs: FileSystem): Promise<void> {
  const content = await fs.readFile(at.uri(path));
  if (!('text' in content)) throw new CannotCheck(`cannot read the ${what} file ${path}: it ${content.reason}`);
}
