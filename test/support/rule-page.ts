/** A rule's page: documentation whose four-backtick fences are files and whose caret lines are expected findings. */
export interface RulePage {
  readonly title: string;
  /** Headings of the second level, in order. */
  readonly headings: readonly string[];
  readonly cases: readonly RuleCase[];
}

export interface RuleCase {
  readonly name: string;
  /** Rules that the case is about; undefined for all. */
  readonly only: readonly string[] | undefined;
  readonly files: readonly CaseFile[];
}

export interface CaseFile {
  readonly name: string;
  /** Without the caret lines. */
  readonly text: string;
  readonly expected: readonly ExpectedFinding[];
}

/** What a caret line says of the line above it; zero-based, `end` exclusive. */
export interface ExpectedFinding {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** Part of the message. */
  readonly message: string | undefined;
}

const caretLine = /^( *)(\^+) ([a-z]+(?:-[a-z]+)*)(?: "(.+)")?$/;

export function readRulePage(text: string): RulePage {
  const lines = text.split(/\r?\n/);
  const headings: string[] = [];
  const cases: (RuleCase & { only: readonly string[] | undefined; files: CaseFile[] })[] = [];
  let title = '';
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.startsWith('# ')) title = line.slice(2).trim();
    if (line.startsWith('## ')) {
      headings.push(line.slice(3).trim());
      cases.push({ name: line.slice(3).trim(), only: undefined, files: [] });
    }
    if (line.startsWith('only: ')) cases.at(-1)!.only = line.slice(6).split(',').map((rule) => rule.trim());
    const fence = /^````(\S+)$/.exec(line);
    if (!fence) continue;
    const end = lines.indexOf('````', i + 1);
    if (end < 0) throw new Error(`The fence of ${fence[1]} is not closed.`);
    cases.at(-1)!.files.push(readCaseFile(fence[1]!, lines.slice(i + 1, end)));
    i = end;
  }
  return { title, headings, cases: cases.filter((one) => one.files.length > 0) };
}

function readCaseFile(name: string, written: readonly string[]): CaseFile {
  const lines: string[] = [];
  const expected: ExpectedFinding[] = [];
  for (const line of written) {
    const caret = caretLine.exec(line);
    if (!caret) {
      lines.push(line);
      continue;
    }
    const [, indent, carets, rule, message] = caret;
    expected.push({ line: lines.length - 1, start: indent!.length, end: indent!.length + carets!.length, rule: rule!, message });
  }
  return { name, text: lines.length === 0 ? '' : `${lines.join('\n')}\n`, expected };
}
