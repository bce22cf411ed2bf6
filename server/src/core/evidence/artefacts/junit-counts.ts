import { SaxesParser } from 'saxes';

export type TestCounts = { readonly tests: number; readonly failures: number } | { readonly reason: string };

/** A report that nests deeper than this is none. */
const deepest = 500;

/**
 * Counts of a JUnit XML report: what its outermost suites say, and where they do not say it, its test cases counted.
 * A test that ended in an error counts as a failure only in `failures` attributes that say so themselves.
 *
 * The parser reads no document type declaration and knows the five predefined entities only, so nothing expands.
 */
export function countTests(text: string): TestCounts {
  const parser = new SaxesParser();
  const stated = { tests: 0, failures: 0 };
  const counted = { tests: 0, failures: 0 };
  const complete = { tests: true, failures: true };
  let [depth, suites, suiteDepth] = [0, 0, 0];
  const faults: string[] = [];
  parser.on('error', () => faults.push('is no valid XML'));
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > deepest) faults.push('nests too deeply to be a JUnit report');
    if (name === 'testcase') counted.tests++;
    if (name === 'failure') counted.failures++;
    if (name !== 'testsuite' || suiteDepth++ > 0) return;
    suites++;
    for (const key of ['tests', 'failures'] as const) {
      const written = attributes[key] ?? '';
      if (/^\d{1,9}$/.test(written)) stated[key] += Number(written);
      else complete[key] = false;
    }
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    if (name === 'testsuite') suiteDepth--;
  });
  // In pieces, so that a fault near the beginning ends the work.
  for (let at = 0; at < text.length && faults.length === 0; at += 65_536) parser.write(text.slice(at, at + 65_536));
  if (faults.length === 0) parser.close();
  const [fault] = faults;
  if (fault !== undefined) return { reason: fault };
  if (suites === 0) return { reason: 'has no test suite' };
  return { tests: complete.tests ? stated.tests : counted.tests, failures: complete.failures ? stated.failures : counted.failures };
}
