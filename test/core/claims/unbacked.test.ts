import assert from 'node:assert/strict';
import { checkDossier } from '../../../server/src/core/check/check.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../../server/src/core/evidence/read-evidence.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';

const brief = builtInTemplates.find(({ id }) => id === 'brief')!;

const proven = [
  '- **harbour**: ferry timetable with Kanban boards',
  '- **harbour**: night crossings (planned)',
  '- **harbour**: paper tickets at the quay (retired)',
  '- **harbour**: ticket gates on pier four (in progress)',
  '- **harbour**: pilot with nine buoys anchored (in progress)',
  '- Contributed to the tide tables for the estuary',
  '- Wrote the signal handbook',
  '- Took part in the rescue drill',
  '- Led the rescue drill on the north shore',
  '- The crane passed its load test at the second attempt',
  '- Dredging of the basin done on budget',
  '- Patent application for the mooring hook, not granted',
  '- Contributed the berth map; the berth planner was written by a colleague',
  '- Kiosk built with WebGPU and Python',
  '- Sluice inspection of 2020: a diving firm inspected the penstocks, I kept the log',
  '- Beacon network: 12 beacons, painted by the dockyard; I drew the map',
  '- Dredger lease: negotiated with the heritage trust in 2018',
  '- Tug roster which others drew up',
  '- Buoy census written up by me',
  '- Fog signals by the works department, shortened by a third',
  '- Echo sounder upgrade: planned for the autumn, nothing begun yet',
  '- Tidal turbine variant: prototype only, not in service',
  '- VTS operator certificate taken 2021, expired 2024, not renewed',
  '- Wharf register introduced in 2019; I was key tester, not the project lead',
  '- Harbour school: teaching assistant for 40 pupils',
  '- Deputised for the lock keeper in spring',
  '- Pontoon refit: the shipyard replaced the decking, I chose the timber',
  '- The lantern recipe is Priyanka’s; I only tested it',
  '- Wreck atlas written together with two colleagues',
  '- Co-author of the knot primer, with L. Vance',
  '- Nine berths dredged a year by me; the deputies dredge the rest',
  '- Bollard count halved (source: quay census)',
].join('\n');

/** What nothing backs in one line of Resume Emphasis, with the reason. */
function unbacked(line: string): string[] {
  const evidence = joinEvidence([readEvidence('file:///evidence.md', `# Proof points\n\n${proven}\n`)], []);
  const document = parseDocument('file:///brief.md', `# Oakhaven Port — Harbour Master\n\n## Resume Emphasis\n\n- ${line}\n`);
  return checkDossier(readDossier(document, brief), evidence, defaultSettings).claims.flatMap(({ unbacked: parts }) => parts.map(({ text, reason }) => `${reason}: ${text}`));
}

describe('what nothing backs', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['I ran the ferry timetable with Kanban boards', []],
    ['I ran the ferry timetable with Trello boards', ['unknown-entity: Trello']],
    ['Night crossings are running', ['status: Night crossings are running']],
    ['Night crossings are planned', []],
    ['I did the upgrade of the echo sounder', ['status: I did the upgrade of the echo sounder']],
    ['The upgrade of the echo sounder is planned', []],
    ['The tidal turbine variant is in service', ['status: The tidal turbine variant is in service']],
    ['I hold the VTS operator certificate', ['status: I hold the VTS operator certificate']],
    ['I took the VTS operator certificate in 2021', []],
    ['Led the introduction of the wharf register in 2019', ['contrary: Led']],
    ['I was key tester when the wharf register was introduced', []],
    ['Ticket gates stand on pier four', []],
    ['Ticket gates were installed on pier four', ['status: Ticket gates were installed on pier four']],
    ['Ticket gates on pier four, still being installed', []],
    ['Pilot with nine buoys anchored', []],
    ['I sold paper tickets at the quay', []],
    ['Led the tide tables for the estuary', ['scope: Led']],
    ['I helped with the tide tables for the estuary', []],
    ['They led the tide tables for the estuary', []],
    ['I founded the signal handbook', ['scope: founded']],
    ['I wrote the signal handbook', []],
    ['Led the rescue drill', []],
    ['I won the regional pilot prize', ['distinction: prize']],
    ['I introduced a lighthouse apprenticeship', ['unknown-work: introduced a lighthouse apprenticeship']],
    ['I introduced a timetable for tides', []],
    ['I wrote the salvage by-laws for harbour', ['unknown-work: wrote the salvage by-laws for harbour']],
    ['Passed an external hull survey', ['unknown-work: Passed an external hull survey']],
    ['Passed the load test of the crane', []],
    ['The crane passed its load test at the first attempt', ['contrary: first attempt']],
    ['The crane passed its load test at the second attempt', []],
    ['The crane was new at the first attempt of the storm', []],
    ['Dredging of the basin was done under budget', ['contrary: under budget']],
    ['Dredging of the basin was done on budget', []],
    ['Granted patent on the mooring hook', ['contrary: Granted']],
    ['Patent on the mooring hook, not granted', []],
    ['I developed the berth planner', ['scope: developed']],
    ['Pilots voted harbour the best-run port', ['distinction: voted harbour the best-run']],
    ['The ferry timetable is in production', ['distinction: in production']],
    ['The ferry timetable is open source', ['distinction: open source']],
    ['The crane was moved by two VMs', []],
    ['Kanban boards for the ferry timetable with GPU rendering in PyKanban', []],
    ['The ferry timetable came from their CTO', []],
    ['The ferry timetable runs on CEPH storage', ['unknown-entity: CEPH']],
    ['I wrote the signal handbook in 2021, and the admiral framed a page', ['unknown-work: the admiral framed a page']],
    ['I wrote the signal handbook in 2021 with a seasick poet', ['unknown-work: with a seasick poet']],
    ['I wrote the signal handbook in 2021 with great care', []],
    ['I ran the ferry timetable for six years without paid overtime', ['unknown-work: without paid overtime']],
    ['The ferry timetable lets nobody board without explicit permission', []],
    ['The signal handbook has 40 pages, all my own ink sketches', ['unknown-work: all my own ink sketches']],
    ['I wrote the signal handbook for two pilots, both of whom have bought yachts', ['unknown-work: both of whom have bought yachts']],
    ['I wrote the signal handbook that the coastguard cadets recite every Sunday', ['unknown-work: that the coastguard cadets recite every Sunday']],
    ['I inspected the penstocks of the sluice', ['scope: inspected']],
    ['I kept the log of the sluice inspection', []],
    ['I painted the beacon network', ['scope: painted']],
    ['I drew the map of the beacon network', []],
    ['We painted the beacon network', []],
    ['I drew up the tug roster', ['scope: drew']],
    ['I wrote up the buoy census', []],
    ['I negotiated the dredger lease alone', ['scope: alone']],
    ['I negotiated the dredger lease', []],
    ['I taught 40 pupils of the harbour school', []],
    ['I did deputise for the lock keeper in spring', []],
    ['I have never moored under SOLAS rules', []],
    ['The beacons need 0.3 GWh less', []],
    ['I replaced the decking in the pontoon refit', ['scope: replaced']],
    ['I chose the timber of the pontoon refit', []],
    ['I devised the lantern recipe', ['scope: devised']],
    ['I tested the lantern recipe', []],
    ['With L. Vance I wrote the knot primer', []],
    ['I wrote the knot primer', ['scope: wrote']],
    ['I do nine dredged berths a year', []],
    ['Bollard count halved, as a quay census showed', []],
    ['The dredger lease of 2018 cost less than the heritage trust alone', []],
    ['I negotiated the dredger lease, which was not mine alone to sign', []],
    ['I shortened the fog signals', []],
    ['I learned that the coastguard cadets recite every Sunday', []],
    ['I mended a sextant for a whaler', ['unknown-work: I mended a sextant for a whaler']],
    ['I felt a sailor’s doubt about signals', []],
    ['Before that I mended sextants for a whaler', ['unknown-work: Before that I mended sextants for a whaler']],
    ['I presented those charts to the regional admiral', ['unknown-work: I presented those charts to the regional admiral']],
    ['I wrote the signal handbook and mailed the drafts to a museum', ['unknown-work: mailed the drafts to a museum']],
    ['I wrote the signal handbook because the admiral retired and mailed the drafts to a museum', []],
    ['In 2021 the signal handbook had 40 pages, mostly by pruning verses nobody sang', ['unknown-work: by pruning verses nobody sang']],
    ['The signal handbook of 2021 was adopted by a sister museum as its primer', ['unknown-work: adopted by a sister museum']],
    ['Designed the eel ladder', ['unknown-work: Designed the eel ladder']],
    ['I watched the herons every morning', []],
    ['A winter on the quay taught me how little a heron eats', []],
    ['I wrote the signal handbook in 2021, and we pulped it twice', []],
    ['I wrote the signal handbook in 2021 with a good decade of herring', []],
    ['The signal handbook has 40 pages — I gathered shanties from retired bosuns', ['aside: I gathered shanties from retired bosuns']],
    ['"He mended a sextant for a whaler," the admiral wrote of the signal handbook', []],
  ];
  for (const [line, expected] of cases) it(`${line} → ${expected.join(', ') || 'nothing'}`, () => assert.deepEqual(unbacked(line), expected));

  it('of an unknown project is that project and the names that stand with it', () => {
    const parts = unbacked('**harbour-radar** — tracks ships with Oropax receivers');
    assert.deepEqual(parts, ['unknown-subject: harbour-radar', 'unknown-entity: Oropax']);
  });
});
