import type { Settings } from '../core/model/settings.ts';
import type { Template } from '../core/model/template.ts';
import { digestOf } from './use-recorder.ts';

const digests = new WeakMap<readonly Template[], WeakMap<Settings, string>>();

/** What decides, beside its text and name, which kind of document a file is. */
export function templatesDigest({ settings, templates }: { readonly settings: Settings; readonly templates: readonly Template[] }): string {
  let bySettings = digests.get(templates);
  if (bySettings === undefined) digests.set(templates, bySettings = new WeakMap());
  let digest = bySettings.get(settings);
  if (digest === undefined) bySettings.set(settings, digest = digestOf(JSON.stringify([settings.templates, templates])));
  return digest;
}
