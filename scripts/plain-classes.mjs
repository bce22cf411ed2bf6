/**
 * `\p{L}` is 684 ranges and `\p{N}` 146, most of them of scripts beyond the first 65,536 characters, and V8 compiles them anew at each
 * place of each regular expression: a fifth of the time to the first diagnostics, and two fifths of the memory that compiled expressions
 * take. What is shipped has these instead: the same in Latin, Greek and Cyrillic; of other scripts every letter, and as letters the marks,
 * digits and signs that stand in their blocks, too.
 */
export const plainClasses = {
  L: [
    String.raw`A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee`,
    String.raw`\u0370-\u0374\u0376\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f`,
    String.raw`\u0531-\u0559\u0560-\u0588\u05d0-\u05f2\u0620-\u0669\u066e-\u06d3\u06d5-\u06ff\u0710-\u0963\u0966-\u0e3e\u0e40-\u1fff`,
    String.raw`\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f`,
    String.raw`\u2145-\u2149\u214e\u2183\u2184\u2c00-\u2dff\u2e2f\u3005\u3006\u3031-\u3035\u303b\u303c\u3041-\u309f\u30a1-\u30fa\u30fc-\ud7ff\uf900-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc`,
    String.raw`\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc\u{10000}-\u{1efff}\u{20000}-\u{3ffff}`,
  ].join(''),
  N: [
    String.raw`0-9\xb2\xb3\xb9\xbc-\xbe\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b`,
    String.raw`\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\uff10-\uff19`,
  ].join(''),
};

/** Comments, texts and regular expressions of a module; `raw` where a backslash is written once. */
const token = new RegExp([
  String.raw`\/\/.*|\/\*[^]*?\*\/`,
  String.raw`'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"`,
  String.raw`(?<raw>String\.raw)?` + '`(?:\\\\[^]|[^`\\\\])*`',
  String.raw`(?<=(?:[(,=:[!&|?{};>]|\breturn|^)\s*)(?<regex>\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/)`,
].join('|'), 'gm');

/** A TypeScript module with plain classes in its regular expressions, and in the texts that they are made of. */
export function withPlainClasses(module) {
  return module.replace(token, (text, ...rest) => {
    const { raw, regex } = rest.at(-1);
    return text.startsWith('//') || text.startsWith('/*') ? text : plain(text, raw !== undefined || regex !== undefined);
  });
}

function plain(text, isRaw) {
  let inClass = false;
  return text.replace(isRaw ? /\\(?:p\{([LN])\}|[^])|[[\]]/g : /\\\\(?:p\{([LN])\}|[^])|[[\]]/g, (part, name) => {
    if (part === '[') inClass = true;
    else if (part === ']') inClass = false;
    if (name === undefined) return part;
    const ranges = isRaw ? plainClasses[name] : plainClasses[name].replaceAll('\\', '\\\\');
    return inClass ? ranges : `[${ranges}]`;
  });
}
