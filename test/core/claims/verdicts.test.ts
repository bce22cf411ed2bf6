import assert from 'node:assert/strict';
import { verdictsOf } from './verdicts-of.ts';

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
    ['a number too great for that', ['Contracts: 150 contracts reviewed since 2021', 'Moved to Ghent in 2024'], 'I review contracts, 90 a year.', '90 a year: no-evidence'],
    ['a change that is worked out wrong beside its ends', ['Loading in parts took the map from 21,400 to 12,900 tiles'], 'Loading in parts took the map from 21,400 to 12,900 tiles, a saving of 60 %.', '21,400: match', '12,900 tiles: match', '60 %: contradiction'],
    ['one that is worked out right', ['Loading in parts took the map from 21,400 to 12,900 tiles'], 'Loading in parts took the map from 21,400 to 12,900 tiles, a saving of 40 %.', '21,400: match', '12,900 tiles: match', '40 %: match'],
    ['one of something else', ['Loading in parts took the map from 21,400 to 12,900 tiles'], 'Loading in parts took the map from 21,400 to 12,900 tiles, a saving of 60 % in memory.', '21,400: match', '12,900 tiles: match', '60 %: undecided'],
    ['a gain that is given without its sign', ['Ablation of the forecast: with radar off the gain falls to +13 %'], 'With radar off the gain of the forecast fell to 13 %.', '13 %: match'],
    ['how far a share of one lies above another', ['Forecast: hit rate from 0.50 to 0.61 in the trial'], 'The hit rate of the forecast in the trial is 0.11 above the old one.', '0.11: match'],
    ['a share of one before the name of its measure', ['Retrieval: 0.84 recall@10 on the internal set of 1,250 questions, BM25 alone 0.61'], 'Retrieval lifts recall@10 from 0.61 to 0.84, a gain of 23 points over plain BM25.', '0.61: match', '0.84: match', '23 points: match'],
    ['other such shares', ['Retrieval: 0.84 recall@10 on the internal set of 1,250 questions, BM25 alone 0.61'], 'Retrieval lifts recall@10 from 0.61 to 0.94.', '0.61: match', '0.94: contradiction'],
    ['a part that the share of a whole leaves', ['Permits: 3,800 permits a year, 74 % without a visit'], 'Of 3,800 permits a year about 1,000 still need a visit.', '3,800 permits a year: match', 'about 1,000: undecided'],
    ['another part of it', ['Permits: 3,800 permits a year, 74 % without a visit'], 'I issue 3,800 permits a year, about 1,600 of which still need a visit.', '3,800 permits a year: match', 'about 1,600: contradiction'],
    ['one of so many that the item has besides', ['Fuzzing found 9 panics, 3 of them upstream in the parser'], 'I fixed one of the three panics that sat upstream in the parser.', 'one of the three panics: undecided'],
    ['one of a number that it has not', ['Fuzzing found 9 panics, 3 of them upstream in the parser'], 'I fixed one of the seven panics that fuzzing found in the parser.', 'one of the seven panics: contradiction'],
    ['a part of a part', ['Mirror trial: 54 of 180 participants recruited at the site, 3 dropouts'], 'The site lost 3 out of 54 trial participants.', '3 out of 54 trial participants: match'],
    ['some of those of whom there is a share', ['Mirror trial: 54 of 180 participants recruited at the site, 3 dropouts'], 'In the trial I recruited 30 % of all participants and lost only three of them.', '30 %: match', 'only three: match'],
    ['minutes of each person a day', ['Tablets in the ward save 35 minutes per therapist per day'], 'Tablets in the ward save each therapist over 30 minutes a day, close to three hours a week.', 'over 30 minutes a day: weaker', 'close to three hours a week: undecided'],
    ['more of them', ['Tablets in the ward save 35 minutes per therapist per day'], 'Tablets in the ward save each therapist over 45 minutes a day.', 'over 45 minutes a day: overclaim'],
    ['a list summed up in another word', ['Joint visits with 6 district nurses and 2 physiotherapists'], 'I made joint visits with eight colleagues.', 'eight colleagues: undecided'],
    ['more of them than the list has', ['Joint visits with 6 district nurses and 2 physiotherapists'], 'I made joint visits with nine district nurses.', 'nine district nurses: overclaim'],
    ['a sum told of one member of the list', ['Joint visits with 6 district nurses and 2 physiotherapists'], 'I made joint visits with eight district nurses.', 'eight district nurses: overclaim'],
    ['a total spread over the dates of a heading', ['## Maren Care, March 2014 to August 2019', '1,100 home assessments in total'], 'I made about 200 home assessments a year.', 'about 200 home assessments a year: undecided'],
    ['more than it gives', ['## Maren Care, March 2014 to August 2019', '1,100 home assessments in total'], 'I made 400 home assessments a year.', '400 home assessments a year: no-evidence'],
    ['so much a year over the dates of a heading', ['## Maren Care, March 2014 to August 2019', 'Drove about 14,000 km a year'], 'In Maren I drove some 75,000 kilometres.', 'some 75,000 kilometres: undecided'],
    ['more than that', ['## Maren Care, March 2014 to August 2019', 'Drove about 14,000 km a year'], 'In Maren I drove 95,000 kilometres.', '95,000 kilometres: no-evidence'],
    ['how many times what leaves out its unit', ['Training: 62 hours in 2024, 30 required'], 'In 2024 I did 62 hours of training, more than double what is required.', '62 hours: match', 'more than double: match'],
    ['a month spread over its days', ['Downloads: 18,400 downloads in September 2026'], 'In September it had over 18,000 downloads, some 600 a day.', 'over 18,000 downloads: weaker', 'some 600 a day: undecided'],
    ['years at work beside a number of hours', ['## Maren Care, March 2014 to August 2019', 'Handled 22 safeguarding concerns, all followed up within 24 hours'], 'In five and a half years I handled 22 safeguarding concerns.', 'five and a half years: undecided', '22 safeguarding concerns: match'],
    ['the same number of what is called otherwise', ['Satisfaction 4.6 out of 5 from 230 questionnaires, response rate 62 %', 'Audit of 150 records, 96 % complete'], 'I audited 150 records; satisfaction was 4.6 out of 5 with 230 replies (62 % responded).', '150 records: match', '4.6 out of 5: match', '230 replies: undecided', '62 %: match'],
    ['a bracket in a plan', ['Bobath course of 120 hours'], 'I plan to take a course of management in spring (80 hours).'],
    ['a bracket in a deed', ['Bobath course of 120 hours'], 'I took a course of management in spring (80 hours).', '80 hours: overclaim'],
    ['a change of another score', ['Forecast: +22 % precision in the trial (precision from 0.50 to 0.61)'], 'In the trial the forecast beats the old one by 22 % in recall.', '22 %: no-evidence'],
    ['the same of that score', ['Forecast: +22 % precision in the trial (precision from 0.50 to 0.61)'], 'In the trial the forecast beats the old one by 22 % in precision.', '22 %: match'],
    ['a sum over named things, which is the author’s to link', ['**tide**: 11 releases', '**reef**: 17 releases'], 'I cut 28 releases of tide and reef.', '28 releases: no-evidence'],
    ['each of several things in a list its own', ['**tide**: 64 checks, 33 gauges', '**reef**: 860 tests', 'Adapters: 7 of them, 90 checks'], 'My numbers: 33 gauges with 64 checks, 860 tests in reef, 7 adapters.', '33 gauges: match', '64 checks: match', '860 tests: match', '7 adapters: match'],
    ['how long something took where the item has another time without words of its own', ['Milling 7 min per blank on the new lathe, 1.9 min in the workshop next door'], 'A blank takes 7 min on the new lathe.', '7 min: match'],
    ['what was taken off another item’s value, down to one in the text', ['Cooling 640 s median and 910 s p95 over 1,240 runs', 'p95 of the cooling was 1,480 s before I rebuilt the fan'], 'Cooling sits at 640 s median and 910 s p95. Rebuilding the fan took 570 s off the p95.', '640 s: match', '910 s: match', '570 s: match'],
    ['what a cut to a share leaves', ['Forms cut to 38 % of the pages they used to have'], 'Forms now have 62 % fewer pages than they used to.', '62 % fewer: match'],
    ['how much of the time something was up', ['Uptime of the tide gauges 99.93 % from January to April'], 'The tide gauges were up 99.93 % of the time.', '99.93 %: match'],
    ['a bound close by in another unit', ['Nightly count: 26 minutes, before the split over 8 desks 3 h 10 min'], 'The count takes 26 minutes. Before the split the same count took more than three hours.', '26 minutes: match', 'more than three hours: weaker'],
    ['what is turned over', ['Turnover: £2.1m in 2022'], 'In 2022 we turned over £2.1 million.', '£2.1 million: undecided'],
    ['a share of what stands in the sentence before', ['590 cattle looked at in 46 rounds', '38 % of the rounds and visits led to another diet'], '46 rounds, 590 cattle looked at. The diet was changed in 38 %, i.e. about 224 cattle.', '46 rounds: match', '590 cattle: match', '38 %: match', 'about 224 cattle: match'],
    ['one of as many', ['7 rotations of six months; surgery and renal among them'], 'One of my seven rotations was surgery.', 'One of my seven rotations: undecided'],
    ['as many as stand under a heading', ['## Audits', 'Hand hygiene, 91 %', 'Sepsis within one hour, 84 %', 'Allergy cards, 97 %'], 'I did three audits.', 'three audits: undecided'],
    ['the days of a yearly fair', ['Annual seed fair: 130 exhibitors, 9,200 visitors over 3 days'], '**The seed fair.** 130 exhibitors over three days.', '130 exhibitors: match', 'three days: match'],
    ['how many of them something drops', ['Sieve drops 97.2 % of the pips before the press runs'], 'The sieve throws away 97 % of all pips before the press sees them.', '97 %: match'],
    ['a factor by another word', ['Press shrinks the pulp by a factor of 14'], 'The press shrinks the pulp 14-fold.', '14-fold: match'],
    ['a part that is listed behind its whole', ['11 leaks found: 7 in valves, 4 in joints'], 'I found 7 leaks in valves and 4 in joints.', '7 leaks: match', '4: match'],
    ['what another thing than the one named last has', ['**mill**: 11 patents', '**press**: 31 users', 'I keep five old machines: mill, press, still, churn and kiln'], 'Machines I keep hold 11 patents and count 31 users on the press alone.', '11 patents: match', '31 users: match'],
    ['a number in a name behind a count', ['3 firms besides ours use it'], 'The press is in use at 3 Fortune 500 firms.', '3 Fortune: match'],
    ['points between two shares with a count between', ['Recall of 0.83 on 1,200 questions, 0.61 without the press'], 'Recall is up by 22 points with the press.', '22 points: match'],
    ['views of a post', ['Blog: 26 posts; the most read one has 48,000 views'], 'I wrote the 48,000-view post.', '48,000-view: match'],
    ['the ends of a change whose decimals are no borders', ['**mill**: error rate brought from 4.1 % to 1.3 % with retries, pauses and limits'], 'The error rate of the mill stood at 4.1 % before retries, pauses and limits for each press brought it to 1.3 %.', '4.1 %: match', '1.3 %: match'],
    ['things where the evidence counts what is done with them, and them elsewhere', ['**mill**: 29 gear checks in 3.94 s', '**mill**: 33 gears'], '**mill**: 29 gears in 3.94 s.', '29 gears: contradiction', '3.94 s: match'],
    ['the same by a shorter name', ['**mill**: 29 gear checks in 3.94 s'], '**mill**: 29 gears in 3.94 s.', '29 gears: match', '3.94 s: match'],
    ['a growth that the sentence before gives the ends of', ['Turnover: £3.4m in 2025, £2.1m in 2022'], 'In 2022 our turnover was £2.1 million. In 2025 it was £3.4 million. The growth of 62 % came without another hall.', '£2.1 million: match', '£3.4 million: undecided', '62 %: match'],
    ['what lies between two years in two items', ['212 fairs in 2025, most of them indoors', '138 fairs in 2022'], 'In three years we have added 74 fairs a year.', 'three years: undecided', '74 fairs a year: undecided'],
    ['a rate from an amount and a time', ['Reads 1.9 GB of maps in 47 s'], 'It reads 1.9 GB of maps in 47 s, which is 40 MB/s.', '1.9 GB: match', '47 s: match', '40 MB/s: match'],
    ['one of several partners', ['Partner in a project with 5 partners, budget €1.4 million'], 'I was a partner, one of five, with a €1.4 million budget between us.', 'one of five: undecided', '€1.4 million: match'],
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
    ['the other side of a plan', ['The harbour bridge reopened 9 days early'], 'We reopened the harbour bridge 9 days late.', '9 days: contradiction'],
    ['the same side', ['The harbour bridge reopened 9 days early'], 'We reopened the harbour bridge 9 days ahead of schedule.', '9 days: match'],
    ['over a time', ['Output of the mill 14 % below benchmark'], 'Output of the mill lay 14 % below benchmark over five years.', '14 %: match', 'five years: no-evidence'],
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
    ['one’s own part told as the whole', ['85 recipes on the site, 20 of them mine'], 'I wrote 85 recipes for the site.', '85 recipes: overclaim'],
    ['what one’s site has', ['85 recipes on the site, 20 of them mine'], 'I look after a site with 85 recipes.', '85 recipes: match'],
    ['a deed of the team', ['The team closed 930 tickets, 140 of them by me'], 'I closed 930 tickets.', '930 tickets: overclaim'],
    ['a deed of the team told as such', ['The team closed 930 tickets, 140 of them by me'], 'My team closed 930 tickets.', '930 tickets: match'],
    ['another deed on a part', ['Designed 26 costumes, sewed 14 of them myself'], 'I designed 26 costumes and sewed some of them myself.', '26 costumes: match'],
    ['where a part was', ['46 gallery talks, 15 in French'], 'I gave 46 gallery talks in French.', '46 gallery talks: overclaim'],
    ['where all were, the part among it', ['46 gallery talks, 15 in French'], 'I gave 46 gallery talks in French and English.', '46 gallery talks: match'],
    ['a rough number that nothing has, which may have been worked out', ['Ran the bakery of the harbour'], 'I sold about 2,300 loaves from it.', 'about 2,300 loaves: undecided'],
    ['a plain one', ['Ran the bakery of the harbour'], 'I sold 2,300 loaves from it.', '2,300 loaves: no-evidence'],
    ['what the evidence has of another project', ['**Kestrel**: 560 checks, 91 % of lines covered', '**Merlin**: 640 checks, 84 % of lines covered'], 'Kestrel has 560 checks with 84 % of lines covered.', '560 checks: match', '84 %: contradiction'],
    ['what it has of the one that is named', ['**Kestrel**: 560 checks, 91 % of lines covered', '**Merlin**: 640 checks, 84 % of lines covered'], 'Merlin has 640 checks with 84 % of lines covered.', '640 checks: match', '84 %: match'],
    ['what one kept of another project meanwhile', ['**Kestrel**: 560 checks, 91 % of lines covered', '**Merlin**: 640 checks, 84 % of lines covered'], 'Besides Kestrel I kept its sister at 84 % of lines covered.', '84 %: match'],
    ['what two projects are compared by', ['**Kestrel**: 560 checks, 91 % of lines covered', '**Merlin**: 640 checks, 84 % of lines covered'], 'Like Merlin, Kestrel has 84 % of lines covered.', '84 %: match'],
    ['a clipped name of what is counted elsewhere', ['**Kestrel**: 31 crane lifts in 4.2 hours', '**Merlin**: 12 cranes on the quay'], 'Kestrel: 31 cranes in 4.2 hours.', '31 cranes: overclaim', '4.2 hours: match'],
    ['a clipped name in a sentence that says which ones', ['**Kestrel**: 31 crane lifts in 4.2 hours', '**Merlin**: 12 cranes on the quay'], 'Kestrel: I have worked with 31 cranes in 4.2 hours.', '31 cranes: match', '4.2 hours: match'],
    ['a clipped name of what is counted nowhere', ['**Kestrel**: 31 crane lifts in 4.2 hours', '**Merlin**: 12 boats on the quay'], 'Kestrel: 31 cranes in 4.2 hours.', '31 cranes: match', '4.2 hours: match'],
    ['an old value behind its name', ['Cold start of the kiln: 41 min median, down from 96 min before the new burner'], 'Cold start of the kiln: 96 min median.', '96 min: contradiction'],
    ['an old value behind its name, told as such', ['Cold start of the kiln: 41 min median, down from 96 min before the new burner'], 'Cold start of the kiln before: 96 min.', '96 min: match'],
    ['what is left told as how much it went down', ['Ferry queue cut from 21,000 to 3,800 cars'], 'I cut the ferry queue by 3,800 cars.', '3,800 cars: contradiction'],
    ['how much it went down', ['Ferry queue cut from 21,000 to 3,800 cars'], 'I cut the ferry queue by 17,200 cars.', '17,200 cars: match'],
    ['half of what was, which is left', ['Ferry queue cut from 8,000 to 4,000 cars'], 'I cut the ferry queue by 4,000 cars.', '4,000 cars: match'],
    ['a mean behind the name of what it is of', ['Error of the dyes: mean ΔE 2.1, worst 5.8'], 'My dyes have a mean ΔE of 2.1.', '2.1: match'],
    ['a number of the item that has no noun of its own', ['Torque of the pier: checked 2,160 bolts in autumn, 9 were loose'], 'Nine bolts of the pier were loose.', 'Nine bolts: match'],
    ['a slip from the one that has', ['Torque of the pier: checked 2,160 bolts in autumn, 216 were loose'], 'I checked 216 bolts of the pier.', '216 bolts: contradiction'],
    ['what a part achieved', ['Coached 28 rowers; 9 made the national squad'], '28 rowers made the national squad.', '28 rowers: overclaim'],
    ['they who were named before', ['Patient panel of 14 people; 9 leaflets rewritten'], 'I run a patient panel of 14 people. They rewrote 19 leaflets.', '14 people: match', '19 leaflets: overclaim'],
    ['as much of each as there is of all', ['Ingest 1.7 million points/s on 6 hosts'], 'The ingest does 1.7 M points/s per host.', '1.7 M points/s: overclaim'],
    ['of all together', ['Ingest 1.7 million points/s on 6 hosts'], 'The ingest does 1.7 M points/s on six hosts.', '1.7 M points/s: match', 'six hosts: match'],
    ['a level that holds on all of them', ['Heat loss of 120 watts and a drying time of 40 ms on all 4 presses'], 'Drying time is 40 ms on every press.', '40 ms: match'],
    ['what there is in all told of each one of so many', ['The survey has 480 plots over 4 valleys'], 'My survey has 480 plots in each of the 4 valleys.', '480 plots: overclaim', '4 valleys: match'],
    ['as many in all of them', ['The survey has 480 plots over 4 valleys'], 'My survey has 480 plots in 4 valleys.', '480 plots: match', '4 valleys: match'],
    ['a sum told of each', ['Bids: 7 written, worth £3.1 million in total'], 'I wrote seven bids, worth £3.1 million each.', 'seven bids: match', '£3.1 million: overclaim'],
    ['what each has', ['Two voyages of three weeks, together 187 dives'], 'I made two voyages of three weeks each.', 'two voyages: match', 'three weeks: match'],
    ['a share of one for as many per cent', ['Trial planned at a two-sided alpha of 5 %'], 'The trial was planned at a two-sided alpha of 0.05.', '0.05: match'],
    ['another share of one', ['Trial planned at a two-sided alpha of 5 %'], 'The trial was planned at a two-sided alpha of 0.12.', '0.12: no-evidence'],
    ['a unit in another size', ['Specific energy of the pumps 0.71 kWh/m3'], 'The pumps need 710 Wh/m3.', '710 Wh/m3: match'],
    ['a share whose measure could be an abbreviation of another one', ['Trial planned at a two-sided alpha of 5 %', 'Baseline tables in SAS: 15 %, standard answers 3', 'SAS for 9 years'], 'The trial was planned at a two-sided alpha of 0.05.', '0.05: match'],
    ['what none was lost of', ['Crash test: 3,000 cuts of power, no lost record'], 'Three thousand cuts of power lost no record.', 'Three thousand cuts: match'],
    ['a change that a bracket measures', ['Copying against plain pages: 1.6x slower at batch 1, 1.2x faster at batch 16'], 'The copying is slower (1.6x at batch 1).', '1.6x: match'],
    ['hours that a share of a year leaves', ['Availability of the ferry in 2021: 99.93 %'], 'The ferry was up 99.93 % of 2021, so some 6.1 hours were lost.', '99.93 %: match', 'some 6.1 hours: match'],
    ['other hours', ['Availability of the ferry in 2021: 99.93 %'], 'The ferry was up 99.93 % of 2021, so 9 hours were lost.', '99.93 %: match', '9 hours: no-evidence'],
    ['a change of what the sentence speaks of, beside one that went the other way', ['Batching: load of the press 38 % -> 61 %', 'Price per thousand pages $1.90 -> $0.74'], 'Batching took the load of the press from 38 % to 61 %. Price per page down 61 %.', '38 %: match', '61 %: match', 'down 61 %: match'],
    ['how much sooner than what was planned', ['The survey took 29 months against 36 planned'], 'The survey took 29 of the 36 months foreseen, i.e. seven months less.', '29 of the 36 months: match', 'seven months less: match'],
    ['the interval of a ratio', ['Largest study: hazard ratio 0.82 (95 % CI 0.71 to 0.94)'], 'In the largest study the hazard ratio was 0.82, 0.71 to 0.94.', '0.82: match', '0.71 to 0.94: match'],
    ['a narrower interval', ['Largest study: hazard ratio 0.82 (95 % CI 0.71 to 0.94)'], 'In the largest study the hazard ratio was 0.82, 0.74 to 0.91.', '0.82: match', '0.74 to 0.91: overclaim'],
    ['nearly all of what was is no product', ['Product purity 99.85 %; standard deviation of purity 0.42 → 0.15 points with the new press'], 'Purity 99.85 %; its standard deviation rose from 0.15 to 0.42 points.', '99.85 %: match', '0.15: contradiction', '0.42 points: contradiction'],
    ['years told of each other’s number, behind an arrow that leads to an answer', ['Leaks fell from 320 in 2017 to 164 in 2024'], '“How often?” → 164 leaks in 2017, 320 in 2024.', '164 leaks: contradiction', '320: contradiction'],
    ['a change with a word in brackets between its ends, turned', ['Streaming partitioner: edge loss 34 % (hash) → 21 % on the web graph'], 'Streaming partitioner: edge loss 21 % → 34 % on the web graph.', '21 %: overclaim', '34 %: contradiction'],
    ['the same the right way', ['Streaming partitioner: edge loss 34 % (hash) → 21 % on the web graph'], 'Streaming partitioner: edge loss 34 % → 21 % on the web graph.', '34 %: match', '21 %: match'],
    ['two kinds next to each other, swapped', ['Checks: 260 unit checks, 45 integration checks'], 'There are 260 integration checks next to 45 unit checks.', '260 integration checks: overclaim', '45 unit checks: contradiction'],
    ['one against the other, turned', ['Median survival of the saplings 11.2 against 7.9 months'], 'The study ended with a median survival 7.9 against 11.2 months.', '7.9: contradiction', '11.2 months: contradiction'],
    ['one against the other, told from the other side', ['Median survival of the saplings 11.2 against 7.9 months'], 'The median survival of the saplings: untreated ones had 7.9 against 11.2 months.', '7.9: match', '11.2 months: match'],
    ['calendar days for working days', ['From the lock of the data to the first tables: 9 working days'], 'The first tables followed the lock of the data by nine calendar days.', 'nine calendar days: contradiction'],
    ['working days by another word', ['From the lock of the data to the first tables: 9 working days'], 'The first tables followed the lock of the data by nine business days.', 'nine business days: match'],
    ['what holds of another one', ['Guessing ahead: 1.6x throughput on the code model; no gain on the chat model'], 'Guessing ahead: 1.6x throughput on the chat model.', '1.6x: contradiction'],
    ['what holds of that one', ['Guessing ahead: 1.6x throughput on the code model; no gain on the chat model'], 'Guessing ahead: 1.6x throughput on the code model.', '1.6x: match'],
  ];
  for (const [name, evidence, claim, ...expected] of rows) {
    it(name, () => assert.deepEqual(verdictsOf(evidence, claim), expected));
  }
});

describe('verdicts: a row of a table', () => {
  const evidence = ['Losses of the network: 26 % (2016), 17 % (2024)', 'Losses of the pumps, of the pipes and of the network are read at 140 points', 'Losses at sea, and of the network, in 12 reports', 'Losses by theft: 3 cases', 'Losses by fire: 5 cases', 'Losses by ice: 9 cases', 'Losses by storm: 7 cases', 'Losses by frost: 6 cases', 'Losses by rust: 8 cases'];
  const row = (change: string): string => `| Subject | Then | Now | Change |\n| --- | --- | --- | --- |\n| Losses | 26 % (2016) | 17 % (2024) | ${change} |`;

  it('gives the difference of its own cells, whatever else is called like it', () => {
    assert.deepEqual(verdictsOf(evidence, row('−9 points')).at(-1), '−9 points: match');
  });

  it('gives no other one', () => {
    assert.deepEqual(verdictsOf(evidence, row('−7 points')).at(-1), '−7 points: no-evidence');
  });

  it('takes a part of something else for no part of what it did', () => {
    const evidence = ['One of five bakers who moved 60 recipes to the new ovens in 8 months'];
    assert.deepEqual(verdictsOf(evidence, 'I was in the group of five that moved 60 recipes to the new ovens.').at(-1), '60 recipes: match');
    assert.deepEqual(verdictsOf(['22 of the 60 recipes moved to the new ovens, the others were dropped'], 'I moved 60 recipes to the new ovens.'), ['60 recipes: overclaim']);
  });
});

describe('verdicts: the same in another form', () => {
  const evidence = ['Trained 31 bakers in two towns over 9 years', 'Waste of dough 8 %, from 14 %', 'Ovens rebuilt: 12'];
  const asked = (item: string): string[] => verdictsOf(evidence, item, 'Proof Point Mapping');

  it('an ordinary footnote names no item', () => {
    assert.deepEqual(verdictsOf(evidence, 'I trained 31 bakers.[^1]\n\n[^1]: In two towns.').at(0), '31 bakers: match');
  });

  it('an answer in quotation marks behind an arrow is the candidate’s', () => {
    const answered = (item: string): string[] => verdictsOf(evidence, item, 'If They Ask X, Say Y');
    assert.deepEqual(answered('- "How much waste?" -> "Waste of dough is 9 %."'), ['9 %: contradiction']);
    assert.deepEqual(answered('- "How much waste?" → “Waste of dough is 8 %.”'), ['8 %: match']);
    assert.deepEqual(answered('- "How much waste?" → My boss said "Waste of dough is 9 %."'), []);
  });

  it('parts of a cell that line breaks divide are read one by one', () => {
    assert.deepEqual(asked('| Requirement | Evidence |\n| --- | --- |\n| ovens | 12 ovens rebuilt<br>31 bakers trained |'), ['12 ovens: match', '31 bakers: match']);
  });

  it('numbers of rows are none of the evidence’s', () => {
    const table = '| # | Requirement | Evidence |\n| --- | --- | --- |\n| 8 | dough | waste of dough 8 % |\n| 9 | towns | bakers in two towns over 9 years |';
    assert.deepEqual(asked(table).slice(0, 1), ['8 %: match']);
  });

  it('what an item of a mapping opens with may be what is asked', () => {
    assert.deepEqual(asked('- **Waste of dough below 6 %** — it is 8 %'), ['below 6 %: undecided', '8 %: match']);
    assert.deepEqual(asked('- 40 bakers trained -> trained 31 bakers'), ['40 bakers: undecided', '31 bakers: match']);
    assert.deepEqual(asked('- **Trained 31 bakers**: leadership'), ['31 bakers: match']);
    assert.deepEqual(asked('- **Leadership**: trained 40 bakers'), ['40 bakers: overclaim']);
    assert.deepEqual(verdictsOf(evidence, '- **Trained 40 bakers** — in two towns')[0], '40 bakers: overclaim');
    assert.deepEqual(asked('- 5 towns with bakers -> Leeds and York'), ['5 towns: undecided']);
  });

  it('but a deed that nothing counted stands behind, and the start of a change, are what is shown', () => {
    assert.deepEqual(asked('- Trained 40 bakers → leadership'), ['40 bakers: overclaim']);
    assert.deepEqual(asked('- **I trained 40 bakers** → strong'), ['40 bakers: overclaim']);
    assert.deepEqual(asked('- Waste of dough 41 % → 8 %'), ['41 %: contradiction', '8 %: match']);
  });
});
