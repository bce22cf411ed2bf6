/** The same text in another form. */
export type Form = (text: string) => string;

/** Applies to each line outside front matter, fences and comments. */
export function byLine(rewrite: (line: string, at: number) => string): Form {
  return (text) => {
    const head = /^---\n[^]*?\n---\n/.exec(text)?.[0] ?? '';
    let opaque: RegExp | undefined;
    return head + text.slice(head.length).split('\n').map((line, at) => {
      const inside = opaque !== undefined;
      if (opaque?.test(line)) opaque = undefined;
      else if (!inside && line.startsWith('```')) opaque = /^```/;
      else if (!inside && line.includes('<!--') && !line.includes('-->')) opaque = /-->/;
      return inside || line.startsWith('```') || line.includes('<!--') ? line : rewrite(line, at);
    }).join('\n');
  };
}

const bullet = /^(\s*)(?:[-*+]|\d{1,2}[.)])\s+(\S.*)$/;

export function isText(line: string): boolean {
  return line.trim() !== '' && !bullet.test(line) && !/^\s*(?:#|\||>|<|`|\[\^|-{3,}|\*{3,})/.test(line);
}

/** Items of the outermost lists, but not those that are part of a longer one. */
export function items(rewrite: (text: string) => string): Form {
  return byLine((line) => {
    const found = /^([-*+] )(\S.*)$/.exec(line);
    return found && !/^\[[ xX]\]/.test(found[2]!) ? rewrite(found[2]!) : line;
  });
}

/** Headings, but for the one that opens the document. */
export function headings(rewrite: (title: string, depth: number, count: number) => string): Form {
  return (text) => {
    let count = 0;
    return byLine((line, at) => {
      const found = /^(#{1,6}) (.*?)\s*$/.exec(line);
      return found && !(found[1]!.length === 1 && at < 3) ? rewrite(found[2]!, found[1]!.length, ++count) : line;
    })(text);
  };
}

/** Numbers in what is told, where no other mark stands. */
export function numbers(rewrite: (number: string) => string): Form {
  return byLine((line) => {
    if (line.startsWith('#') || /[`[\]<>_@]|\*\*|https?:/.test(line)) return line;
    const start = /^\s*\d+[.)]\s+/.exec(line)?.[0] ?? '';
    return start + line.slice(start.length).replace(/(?<![\p{L}\p{N}.,:/#=-])\d[\d.,]*(?:\s?%)?(?![\p{L}\p{N}-])/gu, (found) => {
      const number = found.replace(/[.,]+$/, '');
      return rewrite(number) + found.slice(number.length);
    });
  });
}

/** The cells of every row below a table's head, or of all. */
export function rows(rewrite: (cells: readonly string[], isHead: boolean) => readonly string[]): Form {
  return (text) => {
    const lines = text.split('\n');
    const isRule = (line: string | undefined): boolean => line !== undefined && /^\|[\s:|-]+\|\s*$/.test(line);
    return lines.map((line, i) => {
      if (!line.startsWith('|')) return line;
      const cells = line.trim().slice(1, -1).split(/(?<!\\)\|/).map((cell) => cell.trim());
      const next = isRule(line) ? rewrite(cells, true).map(() => '---') : rewrite(cells, isRule(lines[i + 1]));
      return `| ${next.join(' | ')} |`;
    }).join('\n');
  };
}

/** Breaks what is longer than a terminal is wide, where no line comes to begin with what Markdown reads as more than text. */
export const wrapped = byLine((line) => {
  if (line.length <= 72 || /^\s*[#|<>[]/.test(line)) return line;
  const indent = ' '.repeat(line.length - (bullet.exec(line)?.[2] ?? line).length);
  let length = 0;
  return line.split(' ').reduce((text, word, at) => {
    const breaks = at > 0 && text.trim() !== '' && length + word.length >= 72 && !/^(?:[-+*#>|=<]|\d+[.)]$)/.test(word);
    length = breaks ? indent.length + word.length : length + word.length + 1;
    return at === 0 ? word : text + (breaks ? `\n${indent}` : ' ') + word;
  }, '');
});

export const plainForms: Readonly<Record<string, Form>> = {
  'its bullets are asterisks': byLine((line) => line.replace(/^(\s*)- /, '$1* ')),
  'its bullets stand apart': items((text) => `- ${text}\n`),
  'its lines are broken at 72 characters': wrapped,
  'its lines end as Windows has it': (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark stands in front': (text) => `\uFEFF${text}`,
  'its lines end in spaces': byLine((line) => (isText(line) ? `${line}  ` : line)),
  'its apostrophes and quotation marks are curly': byLine((line) => line.replace(/(\w)'(\w)/g, '$1’$2').replace(/"([^"\n]*)"/g, '“$1”')),
  'its numbers are bold': numbers((number) => `**${number}**`),
  'its numbers keep their units by no-break spaces': byLine((line) => line.replace(/(\d) (?=[%\p{L}])/gu, '$1\u00A0')),
  'its headings are closed': headings((title, depth) => `${'#'.repeat(depth)} ${title} ${'#'.repeat(depth)}`),
  'its headings have anchors': headings((title, depth, count) => `${'#'.repeat(depth)} ${title} {#part-${count}}`),
};
