// Mocha adds `spec` to the files that it is given, so it is only set where none are: `npx mocha FILE` runs that file alone.
const takesFile = new Set(['--exclude', '--ignore', '--file', '--require', '-r', '--reporter', '-R']);
const namesFiles = process.argv.slice(2).some((argument, i, all) => argument.endsWith('.ts') && !argument.startsWith('-') && !takesFile.has(all[i - 1]));

module.exports = {
  'node-option': ['import=tsx'],
  file: ['test/support/property-seed.ts'],
  spec: namesFiles ? [] : ['test/{core,rules,lsp,cli,client}/**/*.test.ts'],
  timeout: 20000,
};
