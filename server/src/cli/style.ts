import type { Output, Surroundings } from './io.ts';
import type { Style } from './report.ts';

/** Colours for people only: https://no-color.org, and FORCE_COLOR for those who page the output. */
export function styleOf(output: Output, env: Surroundings['env']): Style {
  const refused = (env['NO_COLOR'] ?? '') !== '';
  const forced = !['', '0', 'false'].includes(env['FORCE_COLOR'] ?? '');
  return {
    colour: !refused && (forced || (output.isTTY && env['TERM'] !== 'dumb')),
    width: output.isTTY ? Math.max(40, output.columns ?? 80) : undefined,
  };
}
