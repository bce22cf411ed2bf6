import { relative, resolve, sep } from 'node:path';
import type { Range } from '../core/text/position.ts';
import { pathOfUri, uriOfPath } from '../node/file-system.ts';
import type { Place } from './report.ts';

/** What is the same as a path and in a uri. */
const plain = /^[\w~-][\w.~-]*(?:\/[\w~-][\w.~-]*)*$/;

/** Between paths as a person writes and reads them, relative to the current folder, and uris. */
export interface Paths {
  uri(path: string): string;
  /** Relative with `/` inside the current folder, absolute elsewhere. */
  shown(uri: string): string;
  place(uri: string, range: Range): Place;
}

export function pathsFrom(cwd: string): Paths {
  const folder = `${uriOfPath(cwd)}/`;
  const shown = (uri: string): string => {
    const inside = uri.startsWith(folder) ? uri.slice(folder.length) : '';
    if (plain.test(inside)) return inside;
    const path = pathOfUri(uri) ?? uri;
    const below = relative(cwd, path);
    const outside = below === '' || below === '..' || below.startsWith(`..${sep}`) || resolve(below) === below;
    return (outside ? path : below).replaceAll(sep, '/');
  };
  return {
    uri: (path) => uriOfPath(resolve(cwd, path)),
    shown,
    place: (uri, { start, end }) => ({
      file: shown(uri),
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    }),
  };
}
