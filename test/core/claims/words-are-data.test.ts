import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Words in the patterns of code, by folder: a bound that may only be lowered. What is left is mostly no language's: file types, protocols,
 * ids of sections, symbols of units, endings.
 */
const ceilings = { claims: 13, quantities: 17 } as const;

const core = new URL('../../../server/src/core/', import.meta.url);
/** A regular expression, or a string. */
const literals = /(?<=[=(,:[!&|?{+]\s*|^\s*|=>\s*|return\s)\/(?![/*])(?:[^/\\[]|\\.|\[(?:[^\]\\]|\\.)*\])+\/[a-z]*|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/gu;
/** A string that is meant for an expression. */
const forPattern = /^\/|\(\?[:<!=]|\\\\[ps]|\p{Ll}\|\p{Ll}/u;
/** What in a pattern is spelled with letters and is no word: classes, names of groups, escapes, what is filled in. */
const syntax = /\$\{[^}]*\}|\\{1,2}[pP]\{[^}]*\}|\(\?<\w+>|\\{1,2}k<\w+>|\\{1,2}[a-zA-Z]|\[(?:[^\]\\]|\\.)*\]|\/[a-z]*$/gu;

describe('words of a language', () => {
  for (const [folder, ceiling] of Object.entries(ceilings)) {
    it(`stand in core/${folder}/words, and no more of them than ${ceiling} in the patterns of the code beside it`, () => {
      const found = wordsIn(folder);
      assert.ok(found.length <= ceiling, `${found.length} words:\n${found.join('\n')}`);
      assert.ok(found.length === ceiling, `only ${found.length} words are left: lower the ceiling`);
    });
  }
});

function wordsIn(folder: string): readonly string[] {
  const files = readdirSync(new URL(`${folder}/`, core)).filter((name) => name.endsWith('.ts'));
  return files.flatMap((name) => readFileSync(new URL(`${folder}/${name}`, core), 'utf8').split('\n').flatMap((line, at) => (isComment(line) ? [] : wordsOf(line).map((word) => `${folder}/${name}:${at + 1} ${word}`))));
}

function isComment(line: string): boolean {
  return /^\s*(?:\*|\/\/|\/\*)/u.test(line);
}

function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(literals)].flatMap(([literal]) => (forPattern.test(literal) ? (literal.replace(syntax, ' ').match(/[A-Za-z]{3,}/gu) ?? []) : []));
}
