import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './vscode-server.ts';

/** The `.vsix` that `npm run package` left in the project's root, or the one named by `DOSSIER_VSIX`. */
export function packedExtension(): string {
  const named = process.env['DOSSIER_VSIX'];
  if (named !== undefined) return path.resolve(named);
  const packed = readdirSync(root).filter((name) => name.endsWith('.vsix'));
  const [only] = packed;
  if (only === undefined || packed.length > 1) {
    throw new Error(`Expected one .vsix in ${root}, found ${packed.length}: run \`npm run package\`${packed.length > 1 ? ' after removing the old ones' : ''}.`);
  }
  return path.join(root, only);
}
