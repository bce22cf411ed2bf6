// Bundles what is shipped into dist/ (or --outdir DIR). Names given as arguments choose bundles; default: all whose source exists.
//   node scripts/build.mjs [--minify] [--outdir DIR] [cli|server|extension|extension-web|server-web|preview …]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { withPlainClasses } from './plain-classes.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const { values: options, positionals: chosen } = parseArgs({
  allowPositionals: true,
  options: { minify: { type: 'boolean', default: false }, outdir: { type: 'string', default: join(root, 'dist') } },
});

// ES modules bundled into CommonJS still ask where they are.
const whereabouts = {
  banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
  define: { 'import.meta.url': 'bundleUrl' },
};
// Node has known \p{…} for long; esbuild takes it for new, and would make such a regular expression anew at every use.
const supported = { 'regexp-unicode-property-escapes': true };
const node = { platform: 'node', target: 'node20.19', format: 'cjs', supported, ...whereabouts };
// VS Code 1.91, the floor of engines.vscode, runs extensions on Node 20.9.
const host = { platform: 'node', target: 'node20.9', format: 'cjs', supported, external: ['vscode'] };
const worker = { platform: 'browser', target: 'es2022', format: 'cjs', supported, external: ['vscode'] };
const page = { platform: 'browser', target: 'es2022', format: 'iife', supported };

const bundles = [
  // What is started is small: it prepares Node, and then loads the program beside it.
  { name: 'cli', source: 'server/src/cli/start.ts', output: 'cli.cjs', settings: node },
  { name: 'cli', source: 'server/src/cli/main.ts', output: 'cli-program.cjs', settings: node },
  { name: 'server', source: 'server/src/node/start-server.ts', output: 'server.cjs', settings: node },
  { name: 'server', source: 'server/src/node/server.ts', output: 'server-program.cjs', settings: node },
  { name: 'extension', source: 'client/src/extension.ts', output: 'extension.cjs', settings: host },
  { name: 'extension-web', source: 'client/src/extension.web.ts', output: 'extension.web.cjs', settings: worker },
  { name: 'server-web', source: 'server/src/browser/server.ts', output: 'server.web.js', settings: page },
  { name: 'preview', source: 'client/src/preview/page/page.ts', output: 'preview/page.js', settings: page },
  { name: 'preview', source: 'client/src/preview/page/page.css', output: 'preview/page.css', settings: { platform: 'browser' } },
];

const unknown = chosen.filter((name) => !bundles.some((bundle) => bundle.name === name));
if (unknown.length > 0) {
  console.error(`build: no bundle is called ${unknown.join(', ')}; there are ${[...new Set(bundles.map((b) => b.name))].join(', ')}`);
  process.exit(2);
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const wanted = bundles.filter(
  (bundle) => (chosen.length === 0 || chosen.includes(bundle.name)) && existsSync(join(root, bundle.source)),
);

/**
 * A single letter beyond ASCII, which esbuild leaves in regular expressions and `String.raw`, would double the memory that the whole
 * text takes. What we write in `String.raw` are sources of regular expressions, where the escape means the same.
 */
function keepAscii(file) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

const plainClasses = {
  name: 'plain-classes',
  setup: ({ onLoad }) => onLoad({ filter: /[\\/]server[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({ contents: withPlainClasses(readFileSync(path, 'utf8')), loader: 'ts' })),
};

const results = await Promise.allSettled(
  wanted.map(async (bundle) => {
    await build({
      absWorkingDir: root,
      entryPoints: [bundle.source],
      outfile: join(options.outdir, bundle.output),
      bundle: true,
      minify: options.minify,
      // Workspaces of other people's packages may choose another module format; ours is decided here.
      mainFields: bundle.settings.platform === 'node' ? ['module', 'main'] : ['browser', 'module', 'main'],
      legalComments: 'none',
      logLevel: 'warning',
      plugins: [plainClasses],
      ...bundle.settings,
      define: { ...bundle.settings.define, DOSSIER_VERSION: JSON.stringify(version) },
    });
    if (bundle.output.endsWith('js')) keepAscii(join(options.outdir, bundle.output));
  }),
);
if (results.some((result) => result.status === 'rejected')) process.exitCode = 1;
