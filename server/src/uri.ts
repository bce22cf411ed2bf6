/**
 * Uris as plain strings, `scheme://authority/path`, for every host alike. One file has many spellings (`%3A`, `C:`);
 * all keys of the workspace are canonical ones, so compare only what has gone through {@link canonicalUri}.
 */
export function canonicalUri(uri: string): string {
  if (plainUri.test(uri)) return uri;
  const match = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?#]*))?/.exec(uri);
  if (match === null) return uri;
  const scheme = match[1]!.toLowerCase();
  const authority = match[2] ?? (scheme === 'file' ? '' : undefined);
  let path = uri.slice(match[0].length);
  if (scheme === 'file') path = path.replace(/^\/([A-Za-z])(:|%3[aA])(?=\/|$)/, (_, drive: string) => `/${drive.toLowerCase()}:`);
  const encoded = path.split('/').map((segment) => encodeSegment(decodeSegment(segment))).join('/');
  return `${scheme}:${authority === undefined ? '' : `//${authority}`}${encoded}`;
}

/** Most uris: nothing in them could be spelled in another way. */
const plainUri = /^file:\/\/\/[\w./~-]*$/;

/** The folder that holds the file; undefined for a root and for uris without folders (`untitled:Untitled-1`). */
export function parentUri(uri: string): string | undefined {
  const root = rootLength(uri);
  if (root === undefined) return undefined;
  const trimmed = uri.endsWith('/') ? uri.slice(0, -1) : uri;
  const slash = trimmed.lastIndexOf('/');
  if (trimmed.length <= root || slash < root - 1) return undefined;
  return slash < root ? uri.slice(0, root) : trimmed.slice(0, slash);
}

/** A path relative to a folder, with `.` and `..` resolved; undefined where it climbs over the root or is no relative path. */
export function resolveUri(folder: string, path: string): string | undefined {
  const root = rootLength(folder);
  if (root === undefined || path.trim() === '' || path.includes('\0')) return undefined;
  if (/^(?:[/\\~]|[A-Za-z][A-Za-z0-9+.-]*:)/.test(path)) return undefined;
  const segments = folder.slice(root).split('/').filter((segment) => segment !== '');
  for (const segment of path.split(/[/\\]/)) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (segments.pop() === undefined) return undefined;
    } else segments.push(encodeSegment(segment));
  }
  return folder.slice(0, root) + segments.join('/');
}

/** Equal to the folder or below it. Both canonical. */
export function isInside(folder: string, uri: string): boolean {
  const base = folder.endsWith('/') ? folder.slice(0, -1) : folder;
  return uri === folder || uri === base || uri.startsWith(`${base}/`);
}

/** Decoded path from the folder to the file, `/` between segments; undefined where it is not inside. */
export function relativePath(folder: string, uri: string): string | undefined {
  if (!isInside(folder, uri)) return undefined;
  const base = folder.endsWith('/') ? folder.length : folder.length + 1;
  return uri.slice(base).split('/').map(decodeSegment).join('/');
}

/** The last segment, decoded. */
export function baseName(uri: string): string {
  const trimmed = uri.endsWith('/') ? uri.slice(0, -1) : uri;
  return decodeSegment(trimmed.slice(trimmed.lastIndexOf('/') + 1));
}

export function childUri(folder: string, name: string): string {
  return `${folder.endsWith('/') ? folder : `${folder}/`}${encodeSegment(name)}`;
}

/** Length of `scheme://authority/`. */
function rootLength(uri: string): number | undefined {
  return /^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/]*\//.exec(uri)?.[0].length;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A lone % is a character of the name in some hosts; keep it as it is.
    return segment;
  }
}

/** Everything but letters, digits and `-._~:@!$'()*+,;=` is encoded, as RFC 3986 allows in a path. */
function encodeSegment(segment: string): string {
  const wellFormed = segment.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
  return encodeURIComponent(wellFormed).replace(/%(?:3A|40|24|2B|2C|3B|3D)/g, (code) => decodeURIComponent(code));
}
