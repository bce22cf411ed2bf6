const european = [[0, 0x180], [0x1a0, 0x1a2], [0x1af, 0x1b1], [0x218, 0x21c], [0x370, 0x460], [0x490, 0x492], [0x531, 0x589], [0x1ea0, 0x1f00]];

/** The characters of some blocks that an expression matches, as they are written in a class. */
function rangesOf(expression, blocks) {
  const written = (code) => (code < 0x100 ? `\\x${code.toString(16)}` : `\\u${code.toString(16).padStart(4, '0')}`);
  const codes = blocks.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i)).filter((code) => expression.test(String.fromCharCode(code)));
  const starts = codes.filter((code, i) => codes[i - 1] !== code - 1);
  const ends = codes.filter((code, i) => codes[i + 1] !== code + 1);
  return starts.map((start, i) => (start === ends[i] ? written(start) : `${written(start)}-${written(ends[i])}`)).join('');
}

/**
 * `\p{L}` is 684 ranges and `\p{N}` 146, most of them of scripts beyond the first 65,536 characters, and V8 compiles them anew at each
 * place of each regular expression. What is shipped has these instead, all of them among the first 65,536: the same in Latin, Greek and
 * Cyrillic; of other scripts every letter, and as letters the marks, digits and signs that stand in their blocks, too. Capitals and small
 * letters are exact in the letters of European languages and Vietnamese; others are letters that are neither.
 *
 * With them an expression needs no `u` to be read without regard to case, which is why `iu` becomes `i`: under `u`, V8 asks ICU of each
 * single letter what else it is written as, which took half of the time that compiling takes. What differs are `\u017f` and the Kelvin
 * sign, which are no longer the same as s and k, and characters beyond the first 65,536, which are two.
 */
export const plainClasses = {
  L: [
    String.raw`A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee`,
    String.raw`\u0370-\u0374\u0376\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f`,
    String.raw`\u0531-\u0559\u0560-\u0588\u05d0-\u05f2\u0620-\u0669\u066e-\u06d3\u06d5-\u06ff\u0710-\u0963\u0966-\u0e3e\u0e40-\u1fff`,
    String.raw`\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f`,
    String.raw`\u2145-\u2149\u214e\u2183\u2184\u2c00-\u2dff\u2e2f\u3005\u3006\u3031-\u3035\u303b\u303c\u3041-\u309f\u30a1-\u30fa\u30fc-\ud7ff\uf900-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc`,
    String.raw`\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc`,
  ].join(''),
  N: [
    String.raw`0-9\xb2\xb3\xb9\xbc-\xbe\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b`,
    String.raw`\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\uff10-\uff19`,
  ].join(''),
  Lu: rangesOf(/\p{Lu}/u, european),
  Ll: rangesOf(/\p{Ll}/u, european),
  Nd: rangesOf(/\p{Nd}/u, [[0, 0x10000]]),
  Sc: rangesOf(/\p{Sc}/u, [[0, 0x10000]]),
};
const names = Object.keys(plainClasses).join('|');
const inRaw = new RegExp(String.raw`\\(?:p\{(${names})\}|[^])|[[\]]`, 'g');
const inText = new RegExp(String.raw`\\\\(?:p\{(${names})\}|[^])|[[\]]`, 'g');

/** Comments, texts and regular expressions of a module; `raw` where a backslash is written once. */
const token = new RegExp([
  String.raw`\/\/.*|\/\*[^]*?\*\/`,
  String.raw`'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"`,
  String.raw`(?<raw>String\.raw)?` + '`(?:\\\\[^]|[^`\\\\])*`',
  String.raw`(?<=(?:[(,=:[!&|?{};>]|\breturn|^)\s*)(?<regex>\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/)(?<flags>[a-z]*)`,
].join('|'), 'gm');
/** Flags as they are given to `RegExp`. */
const caseless = /^'[gsmy]*iu[gsmy]*'$/;

/** A TypeScript module with plain classes in its regular expressions, and in the texts that they are made of. */
export function withPlainClasses(module) {
  return module.replace(token, (text, ...rest) => {
    const { raw, regex, flags } = rest.at(-1);
    if (text.startsWith('//') || text.startsWith('/*')) return text;
    if (caseless.test(text)) return text.replace('u', '');
    // Nobody knows with which flags a text will be used.
    if (regex === undefined) return inUnits(plain(text, raw !== undefined), raw !== undefined);
    return flags.includes('i') ? inUnits(plain(regex, true), true) + flags.replace('u', '') : plain(regex, true) + flags;
  });
}

/** Without `u`, these would be read as letters. */
function inUnits(text, isRaw) {
  if ((isRaw ? /\\[pPu]\{/ : /\\\\[pPu]\{/).test(text)) throw new Error(`There is no plain class for a part of ${text}`);
  return text;
}

function plain(text, isRaw) {
  let inClass = false;
  return text.replace(isRaw ? inRaw : inText, (part, named) => {
    if (part === '[') inClass = true;
    else if (part === ']') inClass = false;
    if (named === undefined) return part;
    const ranges = isRaw ? plainClasses[named] : plainClasses[named].replaceAll('\\', '\\\\');
    return inClass ? ranges : `[${ranges}]`;
  });
}
