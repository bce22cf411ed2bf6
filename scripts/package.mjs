// Builds the minified bundles and packs them into dossier-VERSION.vsix in the project's root.
//   npm run package
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
/** Bytes; what is downloaded should stay small. */
const largest = 1.5 * 1024 * 1024;

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const packed = join(root, `dossier-${version}.vsix`);

const run = (file, ...args) => execFileSync(process.execPath, [join(root, file), ...args], { cwd: root, stdio: 'inherit' });

run('scripts/build.mjs', '--minify', 'extension', 'server', 'preview');
for (const name of readdirSync(root)) if (name.endsWith('.vsix')) rmSync(join(root, name));
// The bundles hold every dependency. No repository is published, so links in the README stay as they are.
run('node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', packed);

const { size } = statSync(packed);
console.log(`${packed} (${Math.round(size / 1024)} KB)`);
if (size > largest) {
  console.error(`package: ${packed} is larger than ${Math.round(largest / 1024)} KB`);
  process.exit(1);
}
