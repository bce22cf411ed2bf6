import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** A folder for its owner alone, and those above it. With `recursive`, Node tries for ever where a folder is there in which none can be made, as in `/proc`. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another run was quicker.
    if (!existsSync(path)) throw error;
  }
}
