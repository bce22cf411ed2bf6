import { join } from 'node:path';

/**
 * The user's own cache folder, as the system has it: findings quote what a person wrote, and beside the files they could be
 * committed or published by accident. Undefined where the surroundings name no such folder.
 */
export function cacheLocation(env: Readonly<Record<string, string | undefined>>, platform: string = process.platform): string | undefined {
  const home = env['HOME'] ?? '';
  const given = platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME'];
  if (given !== undefined && given !== '') return join(given, 'dossier');
  if (home === '') return undefined;
  return platform === 'darwin' ? join(home, 'Library/Caches/dossier') : join(home, '.cache/dossier');
}
