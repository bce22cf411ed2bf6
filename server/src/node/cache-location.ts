import { join, posix, win32 } from 'node:path';

/**
 * The user's own cache folder, as the system has it: findings quote what a person wrote, and beside the files they could be
 * committed or published by accident. Undefined where the surroundings name no such folder. A relative path is none, as the XDG
 * specification says: it would lead into whatever folder is current, which may hold compiled code that somebody put there.
 */
export function cacheLocation(env: Readonly<Record<string, string | undefined>>, platform: string = process.platform): string | undefined {
  const { isAbsolute } = platform === 'win32' ? win32 : posix;
  const given = (platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME']) ?? '';
  const home = env['HOME'] ?? '';
  if (isAbsolute(given)) return join(given, 'dossier');
  if (!isAbsolute(home)) return undefined;
  return platform === 'darwin' ? join(home, 'Library/Caches/dossier') : join(home, '.cache/dossier');
}
