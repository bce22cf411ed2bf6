import assert from 'node:assert/strict';
import { checkDossier } from '../../../server/src/core/check/check.ts';
import { evidenceConflict } from '../../../server/src/core/check/rules/evidence-conflict.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../../server/src/core/evidence/read-evidence.ts';
import type { EvidenceSet } from '../../../server/src/core/model/evidence.ts';
import type { Quantity } from '../../../server/src/core/model/quantity.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';
import { verdictsOf } from './verdicts-of.ts';

/** One of each form that a number may be worked out in, and the forms that two numbers of an item give together. */
const claims = [
  'I serviced 57 of 73 valves in nine weeks, 12.3 % fewer, and on average 17 valves a month.', 'From 300 to 412 valves serviced, a factor of 1.37, so 112 more.',
  'I serviced valves 4 times an hour, about 77 a day, for €3,417 each, in all €51,255.', '3 to 5 valves serviced, half of them in 5 weeks; 41 valves in pairs, 82 valves in all.',
];

/** The evidence, which counts how often something of its numbers is read. */
function counted(set: EvidenceSet): { readonly set: EvidenceSet; readonly reads: () => number } {
  let reads = 0;
  const watched = (quantity: Quantity): Quantity => new Proxy(quantity, { get: (target, key) => ((reads += 1), Reflect.get(target, key) as unknown) });
  return { set: { ...set, items: set.items.map((item) => ({ ...item, quantities: item.quantities.map(watched) })) }, reads: () => reads };
}

function evidenceOf(list: string): EvidenceSet {
  return joinEvidence([readEvidence('file:///evidence.md', `# Evidence\n\n## Work\n\n- **Valves serviced**: ${list}\n`)], []);
}

function listOf(count: number, member: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => member(3000 + at * 7)).join(', ');
}

function readsOfCheck(list: string): number {
  const { set, reads } = counted(evidenceOf(list));
  const brief = builtInTemplates.find(({ id }) => id === 'brief')!;
  const text = `# Northwind — Engineer\n\n## Resume Emphasis\n\n${claims.map((claim) => `- ${claim}\n`).join('')}`;
  checkDossier(readDossier(parseDocument('file:///dossier.md', text), brief), set, defaultSettings);
  return reads();
}

function readsOfConflicts(list: string): number {
  const { set, reads } = counted(evidenceOf(list));
  evidenceConflict.check({ set, file: { uri: 'file:///evidence.md' } } as never);
  return reads();
}

const kinds: readonly (readonly [name: string, member: (at: number) => string])[] = [
  ['counts', (at) => `${at} valves`], ['bare numbers', String], ['shares', (at) => `${at % 100} %`], ['amounts', (at) => `€${at}`],
  ['changes', (at) => `from ${at} to ${at + 5}`], ['parts', (at) => `${at} of ${at + 9} valves`], ['times', (at) => `${at} weeks`], ['equal numbers', () => '57 valves of 73'],
];

describe('an item that is a list of many numbers', () => {
  for (const [name, member] of kinds) {
    it(`costs twice as much with twice as many ${name}`, () => {
      const [once, twice] = [100, 200].map((count) => readsOfCheck(listOf(count, member)));
      assert.ok(twice! < once! * 2.5, `${once} and ${twice} reads`);
    });
  }

  it('is held against the other items in as many steps as it has numbers', () => {
    for (const separator of [', ', ' ']) {
      const [once, twice] = [100, 200].map((count) => readsOfConflicts(listOf(count, (at) => `${at} valves`).replaceAll(', ', separator)));
      assert.ok(twice! < once! * 2.5, `${once} and ${twice} reads`);
    }
  });

  it('is still compared with what is claimed, but nothing is worked out from it', () => {
    const few = '40 pumps serviced, from 30 valves to 61 valves';
    const many = `${few}, ${listOf(30, (at) => `${at} hoses`)}`;
    assert.deepEqual(verdictsOf([few], 'I serviced 31 more valves and 40 pumps.'), ['31 more valves: match', '40 pumps: match']);
    assert.deepEqual(verdictsOf([many], 'I serviced 31 more valves and 40 pumps.').at(-1), '40 pumps: match');
    assert.notEqual(verdictsOf([many], 'I serviced 31 more valves and 40 pumps.')[0], '31 more valves: match');
  });
});
