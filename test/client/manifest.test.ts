import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readEditorSettings } from '../../server/src/config.ts';
import { ruleIds } from '../../server/src/core/model/finding.ts';

const root = resolve(import.meta.dirname, '../..');

interface Property {
  readonly default?: unknown;
  readonly scope?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

interface Manifest {
  readonly main: string;
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: { readonly untrustedWorkspaces: { readonly restrictedConfigurations: readonly string[] } };
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly snippets: readonly { readonly path: string }[];
    readonly jsonValidation: readonly { readonly url: string }[];
    readonly yamlValidation: readonly { readonly url: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Property>> };
  };
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const { contributes } = manifest;
const settings = contributes.configuration.properties;

describe('manifest', () => {
  it('lists every rule, and no other, under dossier.rules', () => {
    assert.deepEqual(Object.keys(settings['dossier.rules']!.properties!).sort(), [...ruleIds].sort());
  });

  it('has defaults that leave the configuration file its say', () => {
    const value: Record<string, unknown> = {};
    for (const [name, { default: byDefault }] of Object.entries(settings)) {
      const keys = name.split('.').slice(1);
      const last = keys.pop()!;
      let at = value;
      for (const key of keys) at = (at[key] ??= {}) as Record<string, unknown>;
      at[last] = byDefault;
    }
    assert.deepEqual(readEditorSettings(value), { settings: {}, problems: [] });
  });

  it('restricts only settings that exist', () => {
    for (const name of manifest.capabilities.untrustedWorkspaces.restrictedConfigurations) assert(name in settings, name);
  });

  it('registers in the client every command that it contributes', () => {
    const source = readFileSync(join(root, 'client/src/extension.ts'), 'utf8');
    const registered = [...source.matchAll(/registerCommand\('([^']+)'/gu)].map((match) => match[1]).sort();
    assert.deepEqual(registered, contributes.commands.map(({ command }) => command).sort());
    for (const entry of Object.values(contributes.menus).flat()) assert(registered.includes(entry.command), entry.command);
  });

  it('points at files that are there', () => {
    const paths = [manifest.icon, ...contributes.snippets.map(({ path }) => path), ...contributes.jsonValidation.map(({ url }) => url), ...contributes.yamlValidation.map(({ url }) => url)];
    for (const path of paths) assert(existsSync(join(root, path)), path);
  });

  it('ships what is named in .vscodeignore and nothing else', () => {
    const named = readFileSync(join(root, '.vscodeignore'), 'utf8').split('\n').filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    const shipped = execFileSync(process.execPath, [join(root, 'node_modules/@vscode/vsce/vsce'), 'ls', '--no-dependencies'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
    const expected = named.filter((path) => existsSync(join(root, path)));
    assert.deepEqual(shipped.toSorted(), expected.toSorted());
    for (const path of shipped) assert.doesNotMatch(path, /\.(?:ts|map)$/u);
  });
});
