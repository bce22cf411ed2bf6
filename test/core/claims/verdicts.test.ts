import assert from 'node:assert/strict';
import { checkDossier } from '../../../server/src/core/check/check.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../../server/src/core/evidence/read-evidence.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';

const brief = builtInTemplates.find(({ id }) => id === 'brief')!;

/** `text: verdict` of every number of one paragraph that is the candidate's, in order. */
function verdicts(evidence: readonly string[], claim: string): string[] {
  const heading = evidence[0]!.startsWith('## ') ? evidence[0]! : '## Work';
  const items = evidence.filter((line) => line !== heading).map((line) => `- ${line}`);
  const set = joinEvidence([readEvidence('file:///evidence.md', `# Evidence\n\n${heading}\n\n${items.join('\n')}\n`)], []);
  const document = parseDocument('file:///dossier.md', `# Northwind — Engineer\n\n## Resume Emphasis\n\n${claim}\n`);
  return checkDossier(readDossier(document, brief), set, defaultSettings).metrics
    .filter(({ owner }) => owner === 'candidate').map(({ text, verdict }) => `${text}: ${verdict}`);
}

describe('verdicts: what follows from the evidence, or may', () => {
  const rows: readonly (readonly [name: string, evidence: readonly string[], claim: string, ...expected: string[]])[] = [
    ['a part of a whole by its two numbers', ['Orchards mapped with drones: 31 of the 37 in the valley'], 'I surveyed 31 of 37 estates.', '31 of 37 estates: match'],
    ['another part of it', ['Orchards mapped with drones: 31 of the 37 in the valley'], 'I mapped 33 of 37 orchards with drones.', '33 of 37 orchards: overclaim'],
    ['the share that a part is', ['Orchards mapped with drones: 31 of the 36 in the valley'], 'I mapped 31 of 36 orchards, i.e. six in seven.', '31 of 36 orchards: match', 'six in seven: match'],
    ['a difference to what was planned', ['Dry dock closed for 19 weeks where 16 had been planned'], 'The dry dock was closed for nineteen weeks, three more than planned.', 'nineteen weeks: match', 'three: match'],
    ['hours that stand before the numbers alone', ['Opening hours of the archive went from 31 to 40 a week'], 'I lengthened the opening of the archive by nine hours a week, to forty.', 'nine hours a week: match', 'forty: match'],
    ['other hours', ['Opening hours of the archive went from 31 to 40 a week'], 'I lengthened the opening of the archive by 17 hours a week, to forty.', '17 hours a week: no-evidence', 'forty: match'],
    ['so many of so many hours each', ['Ward audits since 2017: 210 audits, about four hours each'], 'I did 210 audits, roughly 840 hours of walking.', '210 audits: match', 'roughly 840 hours: match'],
    ['what a share of one leaves', ['recall@10 on the test set 0.74 → 0.91 after the new index'], 'With the new index, misses in recall on the test set fell to 9 %.', '9 %: match'],
    ['a sum of money in the text', ['Grant of £64,000 for the roof', '£8,500 for the doors'], 'I raised £64,000 for the roof and a further eight and a half thousand for the doors, so £72,500 in all.', '£64,000: match', 'eight and a half thousand: match', '£72,500: match'],
    ['a time between two months', ['Build time from 48 min to 19 min between October 2022 and March 2023'], 'Build time was cut by 29 minutes in about five months.', '29 minutes: match', 'about five months: undecided'],
    ['another time', ['Build time from 48 min to 19 min between October 2022 and March 2023'], 'Build time was cut by 29 minutes in about five weeks.', '29 minutes: match', 'about five weeks: undecided'],
    ['a time at one employer', ['## Quayside Labs (May 2018 – January 2021)', 'A trial of 6 weeks with 40 boats'], 'I spent two years and eight months in the labs of Quayside.', 'two years and eight months: undecided'],
    ['under an employer with digits in its name', ['## Studio54, lighting (2016–2019)', 'Lit 48 shows'], 'At Studio54 I lit 48 shows.', '48 shows: match'],
    ['a time counted from the start', ['92 % of grafts had taken by week 10'], '92 % of our grafts took within ten weeks.', '92 %: match', 'ten weeks: undecided'],
    ['a share of the weeks', ['On call 1 week in 8', '1,240 doses given, 71 of them abroad'], 'I am on call one week in six, and gave 1,240 doses, 155 of them abroad.', 'one week in six: contradiction', '1,240 doses: match', '155: overclaim'],
    ['a bound far from what stands beside it', ['Churn of subscribers 3.8 % a month in spring', 'Print runs of 9 months'], 'The payback fell to nine months and our forecast error is under 6 %.', 'nine months: undecided', 'under 6 %: no-evidence'],
    ['a bound close to it', ['Open evening: about 130 guests'], 'Our open evening had more than 120 guests.', 'more than 120 guests: weaker'],
    ['another time there', ['## Quayside Labs (May 2018 – January 2021)', 'A trial of 6 weeks with 40 boats'], 'I did a trial of two years and two months with 40 boats.', 'two years and two months: overclaim', '40 boats: match'],
    ['how often something recurs', ['Fire drill on every ward, every quarter, 12 wards'], 'I lead the fire drills on the wards, four times a year.', 'four times a year: undecided'],
    ['another time', ['Fire drill on every ward, every quarter, 12 wards'], 'I lead the fire drills on the wards, nine times a year.', 'nine times a year: no-evidence'],
    ['how often what has no number recurs', ['Rigging checks every quarter'], 'I make rigging checks four times a year.', 'four times a year: undecided'],
    ['a number since a year', ['Contracts: 150 contracts reviewed since 2021', 'Moved to Ghent in 2024'], 'I review contracts, roughly 40 a year.', 'roughly 40 a year: undecided'],
    ['a number too great for that', ['Contracts: 150 contracts reviewed since 2021', 'Moved to Ghent in 2024'], 'I review contracts, roughly 90 a year.', 'roughly 90 a year: no-evidence'],
    ['a change that is worked out wrong beside its ends', ['Loading in parts took the map from 21,400 to 12,900 tiles'], 'Loading in parts took the map from 21,400 to 12,900 tiles, a saving of 60 %.', '21,400: match', '12,900 tiles: match', '60 %: contradiction'],
    ['one that is worked out right', ['Loading in parts took the map from 21,400 to 12,900 tiles'], 'Loading in parts took the map from 21,400 to 12,900 tiles, a saving of 40 %.', '21,400: match', '12,900 tiles: match', '40 %: match'],
    ['one of something else', ['Loading in parts took the map from 21,400 to 12,900 tiles'], 'Loading in parts took the map from 21,400 to 12,900 tiles, a saving of 60 % in memory.', '21,400: match', '12,900 tiles: match', '60 %: undecided'],
    ['a gain that is given without its sign', ['Ablation of the forecast: with radar off the gain falls to +13 %'], 'With radar off the gain of the forecast fell to 13 %.', '13 %: match'],
    ['how far a share of one lies above another', ['Forecast: hit rate from 0.50 to 0.61 in the trial'], 'The hit rate of the forecast in the trial is 0.11 above the old one.', '0.11: match'],
    ['a change of another score', ['Forecast: +22 % precision in the trial (precision from 0.50 to 0.61)'], 'In the trial the forecast beats the old one by 22 % in recall.', '22 %: no-evidence'],
    ['the same of that score', ['Forecast: +22 % precision in the trial (precision from 0.50 to 0.61)'], 'In the trial the forecast beats the old one by 22 % in precision.', '22 %: match'],
    ['a sum over named things, which is the author’s to link', ['**tide**: 11 releases', '**reef**: 17 releases'], 'I cut 28 releases of tide and reef.', '28 releases: no-evidence'],
    ['each of several things in a list its own', ['**tide**: 64 checks, 33 gauges', '**reef**: 860 tests', 'Adapters: 7 of them, 90 checks'], 'My numbers: 33 gauges with 64 checks, 860 tests in reef, 7 adapters.', '33 gauges: match', '64 checks: match', '860 tests: match', '7 adapters: match'],
    ['millions behind an m', ['1.7 million monthly readers of the paper'], 'We reach 1.7 m, no less.', '1.7 m: undecided'],
    ['millions whose currency the evidence leaves out', ['Savings signed off, by year 1.3, 1.7 and 2.1 million'], 'I had savings of €1.7 million signed off.', '€1.7 million: match'],
    ['a number and what it is behind', ['**Survey days** 23 held since 2021'], 'I have held 23 survey days.', '23 survey days: match'],
    ['points that an item gives as ends', ['Response rate of the reader survey from 27 % to 52 %'], 'The gain in the response rate of the reader survey was 25 points.', '25 points: match'],
    ['the other end of a change', ['Drift: 160 routers off baseline -> 12, out of 1,240'], '12 routers are off baseline.', '12 routers: match'],
    ['a bound close by', ['**Reed** query time p99: 88 ms → 36 ms', '**Moss** compile time p99: 2.7 s → 1.3 s'], 'For Reed the median fell. Today the p99 is under 40 ms and Moss compiles in half the time.', 'under 40 ms: weaker', 'half: match'],
    ['a bound far off', ['**Moss** compile time p99: 2.7 s → 1.3 s'], 'For Moss the compile time p99 is under 40 ms.', 'under 40 ms: overclaim'],
    ['a product of what stands beside it', ['Lift service for all 36 lifts; a contractor had taken 420 EUR per lift', 'Contractor invoices of 88,000 EUR'], 'A contractor took 420 EUR per lift, so 15,120 EUR for one round of 36 lifts.', '420 EUR per lift: match', '15,120 EUR: match', '36 lifts: match'],
    ['a pair that an arrow joins', ['Caching on the hosted model: €0.84 to €0.36 per million tokens'], '**Serving:** €0.84 → €0.36 per Mtok, a cut of 57 %.', '€0.84: match', '€0.36 per Mtok: match', '57 %: match'],
    ['a time to do something is no difference', ['Days to close the ledger: from 6.5 to 4'], 'I close the ledger in 3 days.', '3 days: contradiction'],
    ['all of what the evidence says of a part', ['Defects found by the audit: 16, of which 15 repaired'], 'The audit found 16 defects; all 16 are repaired.', '16 defects: match', 'all 16: overclaim'],
    ['all of the whole', ['Defects found by the audit: 16, of which 15 repaired'], 'I went to see all 16 defects of the audit.', 'all 16 defects: match'],
    ['a value of another year', ['Waiting for weather: 34 % of the days in 2019, 22 % in 2020'], 'Waiting for weather was 34 % of the days in 2020.', '34 %: contradiction'],
    ['the value of that year', ['Waiting for weather: 34 % of the days in 2019, 22 % in 2020'], 'Waiting for weather was 22 % of the days in 2020.', '22 %: match'],
    ['an old value told as today’s', ['Reader rating: 3.3 of 5 in 2021, 4.6 of 5 in 2025'], 'The reader rating is 3.3 of 5 these days.', '3.3 of 5 these days: contradiction'],
    ['an old value told as such', ['Reader rating: 3.3 of 5 in 2021, 4.6 of 5 in 2025'], 'The reader rating was 3.3 of 5 in 2021, and is 4.6 now.', '3.3 of 5: match', '4.6: match'],
    ['a change that years tell the way of, turned', ['Swimmers rescued: 31 in 2017, 14 in 2023'], 'Rescues went up from 14 in 2017 to 31 in 2023.', '14: contradiction', '31: contradiction'],
    ['the same the right way', ['Swimmers rescued: 31 in 2017, 14 in 2023'], 'Rescues went down from 31 to 14.', '31: match', '14: match'],
    ['told from the end', ['Swimmers rescued: 31 in 2017, 14 in 2023'], 'Swimmers rescued: 14 in 2023, 31 in 2017.', '14: match', '31: match'],
    ['a change written as one, turned', ['Lesson length 30 to 45 minutes since the parents asked'], 'I shortened lessons from 45 to 30 minutes.', '45: contradiction', '30 minutes: contradiction'],
    ['an old value told in the present', ['Time to answer an application: 17 days → 6 days'], 'Applications are answered in 17 days.', '17 days: overclaim'],
    ['told in a story', ['Time to answer an application: 17 days → 6 days'], 'The story is a queue of 17 days and a spreadsheet.', '17 days: match'],
    ['told of the past', ['Time to answer an application: 17 days → 6 days'], 'Applications waited 17 days for an answer.', '17 days: match'],
    ['of the end of the time there', ['Rehearsal attendance 71 % (2017), 88 % (2025)'], 'When I left, attendance at rehearsals stood at 71 %.', '71 %: contradiction'],
    ['of the latest', ['Audit: 22 of 30 files complete in 2022, 29 of 30 in 2024'], 'In our latest audit 22 of 30 files were complete.', '22 of 30 files: contradiction'],
    ['what an item says it was', ['Insurance excess £900, before £1,500'], 'The insurance excess is £1,500.', '£1,500: overclaim'],
    ['an old version', ['Curriculum v3 has 62 units in 9 blocks (v2 had 41 units in 5 blocks)'], 'My current curriculum covers 41 units in 5 blocks.', '41 units: contradiction', '5 blocks: contradiction'],
    ['named as such', ['Curriculum v3 has 62 units in 9 blocks (v2 had 41 units in 5 blocks)'], 'The old curriculum covers 41 units in 5 blocks.', '41 units: match', '5 blocks: match'],
    ['a year that the sentence opens with', ['Summer school: 140 guests in 2019, 85 in 2023'], 'In 2023 the summer school had 140 guests.', '140 guests: overclaim'],
    ['what is denied', ['Waste per batch 5.4 kg until 2021, now 2.1 kg'], 'A batch wastes 5.4 kg no more.', '5.4 kg: match'],
    ['a statistic that a second year has as well', ['Median time from call to visit: 54 min in 2021, 31 min in 2023'], 'The average time from call to visit is 31 min.', '31 min: no-evidence'],
    ['the same statistic', ['Median time from call to visit: 54 min in 2021, 31 min in 2023'], 'The median time from call to visit is 31 min.', '31 min: match'],
    ['top-3 told as top-1', ['Plant classifier: top-3 accuracy 91 %'], 'The plant classifier has a top-1 accuracy of 91 %.', '91 %: no-evidence'],
    ['top-3 told as such', ['Plant classifier: top-3 accuracy 91 %'], 'The plant classifier has a top-3 accuracy of 91 %.', '91 %: match'],
    ['a median told of the worst case', ['Inference on the drone: 38 ms at the median'], 'Inference on the drone: 38 ms worst case.', '38 ms: no-evidence'],
    ['a median told of all', ['Reply to claims: median 5 days'], 'Every claim gets a reply within 5 days.', '5 days: overclaim'],
    ['a median told of most', ['Reply to claims: median 5 days'], 'A claim usually gets a reply within 5 days.', '5 days: match'],
    ['a time told of all', ['Reply to claims: 5 days'], 'Every claim gets a reply within 5 days.', '5 days: match'],
    ['points told as per cent', ['Variables visible in the debugger: from 56 % to 79 %'], 'Variables visible in the debugger are up 23 %.', 'up 23 %: contradiction'],
    ['a value that says nothing of its own what it is of', ['Training of new masons: 5 weeks in 2020; 2 weeks today'], 'The training of new masons takes two weeks.', 'two weeks: match'],
    ['degrees between two temperatures', ['Mean temperature of the store: 17.2 °C before, 18.9 °C after'], 'The mean temperature of the store rose by 1.7 degrees.', '1.7 degrees: match'],
    ['kilometres of vehicles', ['4.7 million vehicle kilometres in 2024'], 'I ran 4.7 million kilometres a year.', '4.7 million kilometres a year: match'],
    ['a share taken off', ['Packing of small files: reads on the index minus 34 %'], 'Our packing of small files took 34 % of the reads off the index.', '34 %: undecided'],
    ['months of one year', ['Page time 92 ms → 41 ms, Feb to Nov 2023; median 8 ms before'], 'Page time went from 92 ms to 41 ms in nine months.', '92 ms: match', '41 ms: match', 'nine months: undecided'],
    ['a gain that was', ['Sale of 2021: EUR 14.6 million received for a book value of EUR 13.7 million'], 'The sale of 2021 brought EUR 14.6 million for a book value of EUR 13.7 million. The gain was EUR 0.9 million.', 'EUR 14.6 million: match', 'EUR 13.7 million: match', 'EUR 0.9 million: match'],
    ['an amount in another currency', ['German branch: premium EUR 38.5 million'], 'The premium of the German branch is EUR 38.5 million, or CHF 36.2 million.', 'EUR 38.5 million: match', 'CHF 36.2 million: undecided'],
    ['a difference that no word leads to', ['| ADR | €117.30 | €134.90 |'], 'In two years the rate rose by €17.60.', 'two years: no-evidence', '€17.60: undecided'],
    ['a product that the text works out', ['Disk swap: 36 min → 9 min, around 70 swaps a month'], 'Every disk swap spares 27 minutes; at around 70 swaps a month that is about 31 hours.', '27 minutes: match', 'around 70 swaps a month: match', 'about 31 hours: match'],
    ['a sum that the text rounds', ['Operating budget €14.7 million, investment budget €2.2 million'], 'Operating budget of €14.7 million plus €2.2 million for investment, so nearly €17 million in all.', '€14.7 million: match', '€2.2 million: match', 'nearly €17 million: match'],
    ['kinds that are counted one by one', ['81 buses: 52 low-floor type KB4, 23 type KB7, 6 old R2 for tours'], '52 KB4, 23 KB7 and six old R2', '52 KB4: match', '23 KB7: match', 'six old R2: match'],
    ['a value near the only one of its measure', ['Night drills held for 40 wardens of the lower harbour basin'], 'In the cold season under a fresh plan of my colleague Ellen I looked after 52 wardens and their families.', '52 wardens: overclaim'],
    ['a value far from it', ['Night drills held for 40 wardens of the lower harbour basin'], 'In the cold season under a fresh plan of my colleague Ellen I looked after 527 wardens and their families.', '527 wardens: undecided'],
    ['what an item of its own clause gives, whatever stands before', ['Piers painted: 41', 'Cranes tested: 52', 'Lights changed: 63', 'Ropes spliced: 74', 'Buoys anchored: 85', 'Ferries on the lake went from 57 to 38'], 'I know painted piers, tested cranes, changed lights, spliced ropes and anchored buoys. We took 19 ferries off.', '19 ferries: match'],
    ['years since the first that goes on', ['Clerk at the land registry since 2012, 40 files a week', 'Archive moved in 2020'], 'I have worked with paper for 14 years.', '14 years: undecided'],
    ['what was planned and carried out', ['Greenhouse move: 9,400 plants in 11 weeks'], 'Planned and led the greenhouse move of 9,400 plants in 13 weeks.', '9,400 plants: match', '13 weeks: contradiction'],
    ['what was done in a first month', ['Help desk: my wards sent 21 tickets in May'], 'In the first month my wards sent 210 tickets to the help desk.', '210 tickets: contradiction'],
    ['the plan that something is measured by', ['Crane sent back for $64,000'], 'The crane was sent back a week ahead of plan for $64,000.', '$64,000: match'],
    ['a plan', ['Greenhouse move: 9,400 plants in 11 weeks'], 'The plan for the greenhouse is 12,000 plants.'],
    ['a first month to come', ['Help desk: my wards sent 21 tickets in May'], 'In the first month I will close 210 tickets of the help desk.'],
    ['what one had', ['Deficit of £57,000 before I came'], 'We’d a deficit of £75,000 before I came.', '£75,000: overclaim'],
    ['a title that seems to speak to somebody', ['"Your First Kiln": booklet of 36 pages, 600 printed copies'], '"Your First Kiln" has 36 pages and 6,000 printed copies.', '36 pages: match', '6,000 printed copies: overclaim'],
    ['exactly what the evidence has about', ['Lecture in the planetarium, about 60 people'], 'Exactly 60 people came to my lecture in the planetarium.', 'Exactly 60 people: overclaim'],
    ['exactly what is the least', ['Over 200 lots sold at the spring auction'], 'I sold precisely 200 lots at the spring auction.', 'precisely 200 lots: overclaim'],
    ['exactly what the evidence has', ['74 hives in the yard'], 'Exactly 74 hives stand in the yard.', 'Exactly 74 hives: match'],
    ['only what the evidence has about', ['Lecture in the planetarium, about 60 people'], 'Only 60 people came to my lecture in the planetarium.', 'Only 60 people: match'],
    ['what the item says of a part', ['Inspected 340 welds; 22 were rejected'], 'I rejected 340 welds.', '340 welds: overclaim'],
    ['what it says of the whole', ['Inspected 340 welds; 22 were rejected'], 'I inspected 340 welds and rejected some of them.', '340 welds: match'],
    ['a kind that is a part', ['The shelter took in 212 animals, 64 of them rabbits'], 'The shelter took in 212 rabbits.', '212 rabbits: overclaim'],
    ['a kind beside its part', ['The shelter took in 212 animals, 64 of them rabbits'], 'The shelter took in 212 animals, 64 of them rabbits.', '212 animals: match', '64: match'],
    ['a quality of a part', ['Fleet of 38 vans, 11 electric'], 'I ran 38 electric vans.', '38 electric vans: overclaim'],
    ['vans, some of which have it', ['Fleet of 38 vans, 11 electric'], 'I ran a fleet of 38 vans, some electric.', '38 vans: match'],
    ['all of what came back in part', ['Sent out 900 questionnaires, 410 came back'], 'We got 900 questionnaires back.', '900 questionnaires: overclaim'],
    ['the deed on a part', ['The choir sang 44 services in the season; I conducted 19 of them'], 'I conducted 44 services.', '44 services: overclaim'],
    ['a verb before a list', ['Trained 30 porters and 12 cooks'], 'I trained 12 cooks and 30 porters.', '12 cooks: match', '30 porters: match'],
    ['what stands behind a list', ['12 shops and 5 pubs refurbished'], 'I refurbished 12 shops and 5 pubs.', '12 shops: match', '5 pubs: match'],
    ['what the whole is used by', ['27 checklists in the app, used by 3 sites'], 'My 27 checklists are used in the app.', '27 checklists: match'],
    ['what is said of a share of it', ['212 of 239 issues closed'], 'Nearly 90 % of its 239 issues are closed.', 'Nearly 90 %: match', '239 issues: match'],
    ['a count that takes its noun from before', ['The team took 870 referrals in 2021 and 1,140 in 2024'], 'The team took 1,140 referrals in 2024.', '1,140 referrals: match'],
    ['all who are still there', ['Took on 6 gardeners; 4 are still here'], 'Took on six gardeners, and all six are still here.', 'six gardeners: match', 'all six: overclaim'],
    ['the number told twice', ['Placed 25 clients in work, 21 still in their jobs after a year'], '25 clients placed, 25 still in their jobs.', '25 clients: match', '25: overclaim'],
    ['all of another item’s whole', ['Onboarding of 38 depots', 'Night shifts staffed in 29 of the 38 depots'], 'Night shifts are staffed in all 38 depots.', 'all 38 depots: overclaim'],
    ['all that were taught', ['Took on 6 gardeners; 4 are still here'], 'I taught all six gardeners pruning.', 'all six gardeners: match'],
    ['they who were named before', ['Patient panel of 14 people; 9 leaflets rewritten'], 'I run a patient panel of 14 people. They rewrote 19 leaflets.', '14 people: match', '19 leaflets: overclaim'],
  ];
  for (const [name, evidence, claim, ...expected] of rows) {
    it(name, () => assert.deepEqual(verdicts(evidence, claim), expected));
  }
});
