import assert from 'node:assert/strict';
import { findQuantities } from '../../../server/src/core/quantities/find-quantities.ts';
import { english } from '../../../server/src/core/quantities/words/english.ts';
import { metric, metrics, valueLine } from './reading.ts';

/** One row: a text, and what its metrics read as, in order. */
type Rows = readonly (readonly [text: string, ...lines: string[]])[];

const classes: Record<string, Rows> = {
  'what is no noun behind a number': [
    ['Five served on the board and three shipped', '= 5 count', '= 3 count'],
    ['five failed builds', '= 5 count build'],
    ['a 24 bed ward', '= 24 count ward'],
    ['€15,000 each on average', '= 15000 money EUR'],
    ['kept 9 lines out of 12 running', '= 9 of 12 count line'],
  ],
  'alternatives and marks': [
    ['eight or nine visits a year', '= 8..9 rate visit/year'],
    ['5 or 6 wards', '= 5..6 count ward'],
    ['3 or 7 wards', '= 3 count', '= 7 count ward'],
    ['five stars for hygiene'],
    ['from 2.8 to 4.5 stars', '= 2.8 count star', '= 4.5 count star'],
    ['2,300 stars', '= 2300 count star'],
  ],
  'units that the measure names': [
    ['days of stock from 47 to 33', '= 47 duration day', '= 33 duration day'],
    ['kWh per 1,000 sheets: 7.1', '= 1000 count sheet', '= 7.1 other kWh'],
    ['Overtime hours 21,400 → 12,900', '= 21400 duration h', '= 12900 duration h'],
    ['Ofsted 2024 names our programme'],
    ['a dozen people or so each time', '~ 12 count person'],
    ['five courses a year of six evenings each', '= 5 rate course/year', '= 6 count evening'],
    ['no day with fewer than 58 trams out', '>= 58.. count tram'],
    ['two days of strikes cost us 40', '= 2 duration day', '= 40 count'],
    ['days of leave in 2019'],
    ['Weeks of coaching for 25', '= 25 count'],
    ['hours of tuition among about 14', '~ 14 count'],
    ['weeks of coaching: 25', '= 25 duration week'],
    ['twelve hours a week, and seventeen of those I taught', '= 12 duration h/week', '= 17 count'],
  ],
  'a time that says when': [
    ['Absence stood at 34 per cent; two years on it was 28.5', '= 34 ratio %', '= 2 duration year', '= 28.5 ratio %'],
    ['The wait stood at 61 days. A year later it was 43', '= 61 duration day', '= 43 count'],
    ['The wait stood at 61 days; two years later, it was 43', '= 61 duration day', '= 2 duration year', '= 43 duration day'],
    ['six years on the wards, two of them on nights', '= 6 duration year', '= 2 duration year'],
  ],
  'what counts a thing of its own': [
    ['bakes in 3 min 40 s on 8 trays instead of 14 minutes', '= 220 duration s', '= 8 count tray', '= 14 duration min'],
    ['loads in 40 minutes with 5 hands rather than 90 minutes', '= 40 duration min', '= 5 count hand', '= 90 duration min'],
    ['9 instead of 42 minutes', '= 9 duration min', '= 42 duration min'],
  ],
  'scientific notation': [
    ['1.5 × 10⁷ cells', '= 15000000 count cell'],
    ['1.5 x 10^7 cells', '= 15000000 count cell'],
    ['3·10⁵ spores', '= 300000 count spore'],
    ['2 × 10⁻³ mol of salt', '= 0.002 other mol'],
    ['10¹² bonds', '= 1000000000000 count bond'],
  ],
  'areas and volumes': [
    ['6,100 cubic yards of gravel', '= 6100 other yd³'],
    ['450 square yards of turf', '= 450 other yd²'],
    ['a 320,000-square-foot depot', '= 320000 other ft²'],
    ['a 40-cubic-metre tank', '= 40 other m³'],
    ['a 4-percentage-point rise', '= 4 points pp'],
  ],
  'so many in so many': [
    ['two days in five were a washout', '= 0.4 ratio'],
    ['seven cooks in every ten stay', '= 0.7 ratio'],
    ['three visits in four', '= 0.75 ratio'],
    ['three visits in four ended early', '= 0.75 ratio'],
    ['two days in five weeks', '= 2 duration day', '= 5 duration week'],
    ['two shops in three towns', '= 2 count shop', '= 3 count town'],
    ['8 releases in 2024', '= 8 count release'],
  ],
  'money with a comma, and in pence': [
    ['€3,50 a loaf', '= 3.5 money EUR'],
    ['a bill of 1.234,56 EUR', '= 1234.56 money EUR'],
    ['€1.234,56', '= 1234.56 money EUR'],
    ['€3,500', '= 3500 money EUR'],
    ['20p a loaf', '= 0.2 money GBP'],
    ['a 1080p screen'],
  ],
  'everyday bounds': [
    ['the best part of 200 loaves', '~ 200 count loaf'],
    ['£40 and change', '>= 40.. money GBP'],
    ['twenty and a bit', '>= 20.. count'],
    ['battens of 50 x 100 mm', '= 100 other mm'],
  ],
  'currencies that are everyday words': [
    ['Nine bids, one won', '= 9 count bid'],
    ['12 bids sent, 4 won', '= 12 count bid', '= 4 count'],
    ['5,000 won a month', '= 5000 money KRW/month'],
    ['3 million won', '= 3000000 money KRW'],
  ],
  'ends of a change': [
    ['turnover from 31 per cent to 8, sick days from 14 to 8.5', '= 31 ratio %', '= 8 ratio %', '= 14 count', '= 8.5 count'],
    ['from $3.2M in 2022 to $7.9M in 2025', '= 3200000 money USD', '= 7900000 money USD'],
    ['from $61K to $37.8K a month', '= 61000 money USD/month', '= 37800 money USD/month'],
    ['€1.85 million against two', '= 1850000 money EUR', '= 2000000 money EUR'],
    ['from $3M to 900', '= 3000000 money USD', '= 900 money USD'],
  ],
  'digits and grouping': [
    ['Trained 48 apprentices', '= 48 count apprentice'],
    ['12,431 invoices', '= 12431 count invoice'],
    ['12\u202f431 invoices', '= 12431 count invoice'],
    ["12'431 invoices", '= 12431 count invoice'],
    ['12,34,567 records', '= 1234567 count record'],
    ['1 234 567 records', '= 1234567 count record'],
    ['10 000 records', '= 10000 count record'],
    ['We seated 1 850 guests', '= 1850 count guest'],
    ['1 850 € a month', '= 1850 money EUR/month'],
    ['In week 12 340 people came', '= 340 count person'],
    ['In May 14 120 pupils left', '= 120 count pupil'],
    ['3 100 m races', '= 3 count', '= 100 other m'],
    ['1e6 events', '= 1000000 count event'],
    ['10^6 events/s', '= 1000000 rate event/s'],
    ['2.48×10^-5 errors', '= 0.0000248 count error'],
    ['a mean error of 3.940 mm', '= 3.94 other mm'],
  ],
  'engineers\' shorthand': [
    ['p50/p95/p99 = 41/118/210 ms', '= 41 duration ms', '= 118 duration ms', '= 210 duration ms'],
    ['lookup latency 12/48 ms (p50/p99)', '= 12 duration ms', '= 48 duration ms'],
    ['P@5 0.85 and nDCG@10 of 0.71', '= 0.85 ratio', '= 0.71 ratio'],
    ['MRR 0.62', '= 0.62 ratio'],
    ['cutting cloud spend 38%', '= -38 change %'],
    ['time to repair 4h→35m', '= 4 duration h', '= 35 duration min'],
    ['ran for 11h 20m', '= 680 duration min'],
    ['$1.2M → $740k annual bill', '= 1200000 money USD', '= 740000 money USD'],
    ['14/quarter', '= 14 rate /quarter'],
    ['27 kLOC of parsers', '= 27000 count line'],
    ['a 1-in-10,000 mismatch', '= 0.0001 ratio'],
    ['8×T100', '= 8 count'],
    ['2–40 replicas under HPA', '= 2..40 count replica'],
    ['HPA 2–40 replicas', '= 2..40 count replica'],
    ['moved 340 kLOC over 9 quarters', '= 340000 count line', '= 9 count quarter'],
  ],
  'so many digits': [
    ['single-digit millisecond reads', '= 1..9 duration ms'],
    ['from 2 releases a week to 6 a day', '= 2 rate release/week', '= 6 rate release/day'],
    ['from 41 alarms to single digits a month', '= 41 rate alarm/month', '= 1..9 rate alarm/month'],
    ['double-digit growth', '= 10..99 count growth'],
    ['the backlog is down to single figures', '= 1..9 count'],
  ],
  'none of them': [
    ['eight months without a single escalation', '= 8 duration month', '= 0 count escalation'],
    ['not one account churned', '= 0 count account'],
    ['not a single account had to be moved'],
    ['No case lost in six years', '= 0 count case', '= 6 duration year'],
    ['without any downtime', '= 0 count downtime'],
    ['zero data loss', '= 0 count loss'],
  ],
  'suffixes and magnitudes': [
    ['16K lines', '= 16000 count line'],
    ['1.2M readers', '= 1200000 count reader'],
    ['3bn records', '= 3000000000 count record'],
    ['4 million visits', '= 4000000 count visit'],
    ['a 7B-parameter model', '= 7000000000 count parameter'],
    ['owned a $5m budget', '= 5000000 money USD'],
    ['€1.2bn of assets', '= 1200000000 money EUR'],
    ['EUR 40k', '= 40000 money EUR'],
    ['30 MUSD of revenue', '= 30000000 money USD'],
    ['11.8 m EUR of revenue', '= 11800000 money EUR'],
    ['11,8 Mio. EUR of revenue', '= 11800000 money EUR'],
    ['$5 m raised', '= 5000000 money USD'],
    ['0,025 ms of overhead', '= 0.025 duration ms'],
    ['twelve dollars', '= 12 money USD'],
    ['a bill of USD115', '= 115 money USD'],
    ['EUR4.2m of orders', '= 4200000 money EUR'],
    ['USD 1.2-1.5m of orders', '= 1200000..1500000 money USD'],
    ['raised 75 USD million', '= 75000000 money USD'],
    ['3 USD50 vouchers', '= 3 count', '= 50 money USD'],
    ['3 dollars 50 cents', '= 3.5 money USD'],
    ['thirteen euros and forty-five cents', '= 13.45 money EUR'],
    ['1.2b rows', '= 1200000000 count row'],
    ['a 1.8m tall shelf', '= 1.8 other m'],
    ['3 hundred and 21 clinics', '= 321 count clinic'],
    ['4 thousand 3 hundred clinics', '= 4300 count clinic'],
    ['3 million and 21 clinics', '= 3000000 count', '= 21 count clinic'],
    ['three lakh crore rupees', '= 3000000000000 money INR'],
  ],
  'number words': [
    ['one hundred and forty-three exhibits', '= 143 count exhibit'],
    ['a hundred volunteers', '= 100 count volunteer'],
    ['two dozen clinics', '= 24 count clinic'],
    ['half a million users', '= 500000 count user'],
    ['half a dozen clinics', '= 6 count clinic'],
    ['two and a half million users', '= 2500000 count user'],
    ['three thousand two hundred meals', '= 3200 count meal'],
    ['nine point five hours', '= 9.5 duration h'],
    ['nine point nought four hours', '= 9.04 duration h'],
    ['two hundred point seventy-one hours', '= 200.71 duration h'],
    ['one billion and a half million rows', '= 1000500000 count row'],
    ['ninety - five clinics', '= 95 count clinic'],
    ['3 doz eggs', '= 36 count egg'],
    ['my twenty-fifth patient'],
    ['on the twenty-first day'],
    ['half an hour', '= 0.5 duration h'],
    ['from 3 min 10 to 1 min 25', '= 190 duration s', '= 85 duration s'],
    ['took 2 h 30', '= 150 duration min'],
    ['in 3 min 20 clients', '= 3 duration min', '= 20 count client'],
    ['an hour and three-quarters on the kiln', '= 1.75 duration h'],
    ['3 weeks and half the budget', '= 3 duration week', '= 0.5 ratio'],
    ['two years and a third of the loan', '= 2 duration year', '= 1/3 ratio'],
    ['in a year and a half the loan was paid', '= 1.5 duration year'],
    ['half the budget behind 3 weeks', '= 0.5 ratio', '= 3 duration week'],
    ['two hours and a quarter in the kiln', '= 2.25 duration h'],
    ['a month and a half of traces', '= 1.5 duration month'],
    ['two years and a half of sales', '= 2.5 duration year'],
  ],
  'fractions': [
    ['a third of the ward', '= 1/3 ratio'],
    ['two-thirds of patients', '= 2/3 ratio'],
    ['half of the branches', '= 0.5 ratio'],
    ['2 ½ miles', '= 2.5 other mi'],
    ['one twenty-fifth of the cost', '= 0.04 ratio'],
    ['three twenty-firsts of the cost', '= 3/21 ratio'],
    ['one hundred thirty fifths of a turn', '= 100/35 ratio'],
    ['one hundred and thirty fifths of a turn', '= 26 ratio'],
    ['cut the bill by three quarters.', '= -0.75 change'],
    ['17 of 100 before, 5 of 100 after, so less than a third', '= 17 of 100 count', '= 5 of 100 count', '< ..1/3 ratio'],
    ['cut the time it takes to bake a loaf by more than half', '< ..-0.5 change'],
    ['about two thirds gone', '~ 2/3 ratio'],
    ['for the last three quarters.', '= 3 count quarter'],
    ['1 in twenty-one patients', '= 1/21 ratio'],
    ['two in three callers', '= 2/3 ratio'],
    ['opened two in three years', '= 2 count', '= 3 duration year'],
    ['1 in 8 leads, up from 1 in 20.', '= 0.125 ratio', '= 0.05 ratio'],
    ['turned 2.5 times a night', '= 2.5 rate time/night'],
    ['3½ hours', '= 3.5 duration h'],
    ['1/40 of the wavelength', '= 0.025 ratio'],
  ],
  'bounds and hedges': [
    ['150+ sites', '>= 150 .. count site'.replace(' ..', '..')],
    ['at least 29 audits', '>= 29.. count audit'],
    ['over a hundred audits', '> 100.. count audit'],
    ['a little over 40 guests', '> 40.. count guest'],
    ['just shy of 200 guests', '~ 200 count guest'],
    ['nothing above 4 ms', '<= ..4 duration ms'],
    ['at no time more than 3 open files', '<= ..3 count file'],
    ['a twelve-strong section', '= 12 count'],
    ['usability up 18 points to 76', '= 18 points pp', '= 76 count'],
    ['recall@5 improved by 6 points to 0.91', '= 6 points pp', '= 0.91 ratio'],
    ['6+ years of teaching', '>= 6.. duration year'],
    ['80k+ stars', '>= 80000.. count star'],
    ['a hundred or more audits', '>= 100.. count audit'],
    ['under 0.02ms', '< ..0.02 duration ms'],
    ['<0.02ms', '< ..0.02 duration ms'],
    ['up to 40 guests', '<= ..40 count guest'],
    ['sub-millisecond lookups', '< ..1 duration ms'],
    ['in under an hour', '< ..1 duration h'],
    ['about 0.35 s', '~ 0.35 duration s'],
    ['~350ms', '~ 350 duration ms'],
    ['nearly 150 audits', '~ 150 count audit'],
    ['roughly 30 audits', '~ 30 count audit'],
    ['30 audits or so', '~ 30 count audit'],
    ['hundreds of audits', '>= 200.. count audit'],
    ['tens of thousands of readers', '>= 20000.. count reader'],
    ['several hundred readers', '>= 200.. count reader'],
    ['20-odd years', '= 20..29 duration year'],
    ['20-odd orchards', '= 20..29 count orchard'],
    ['a decade in forestry', '= 1 duration decade'],
    ['6+ years', '>= 6.. duration year'],
    ['over 5 years of experience', '> 5.. duration year'],
    ['over four straight years, the board agreed', '= 4 duration year'],
    ['and over three years I doubled it', '= 3 duration year', '= 2 multiplier x'],
    ['over 12 years, mostly on nights', '> 12.. duration year'],
    ['90 seats over 6 rooms', '= 90 count seat', '= 6 count room'],
    ['over 90 seats', '> 90.. count seat'],
    ['moved in one weekend', '= 1 count weekend'],
    ['grew steadily over 12 months', '= 12 duration month'],
  ],
  'ranges': [
    ['4-5 seconds', '= 4..5 duration s'],
    ['500ms-5s', '= 500..5000 duration ms'],
    ['two to three weeks', '= 2..3 duration week'],
    ['between 3 and 5 days', '= 3..5 duration day'],
    ['$2-3M in sales', '= 2000000..3000000 money USD'],
    ['5-10K visitors', '= 5000..10000 count visitor'],
    ['8- to 16-metre spans', '= 8..16 other m'],
    ['$120,000 - $250,000', '= 120000..250000 money USD'],
    ['9.8 ± 0.3 ms', '= 9.5..10.1 duration ms'],
    ['cut turnaround from 40 to 3 minutes', '= 40 duration min', '= 3 duration min'],
    ['waits went from about 12 days to 4 days', '~ 12 duration day', '= 4 duration day'],
    ['cut from 9 working days to 4 hours', '= 9 duration day', '= 4 duration h'],
    ['from 34 cents a loaf to 21 pence', '= 0.34 money cent', '= 0.21 money GBP'],
    ['took fifteen per cent off the flour bill', '= -15 change %'],
    ['took 18 % out of a truss', '= -18 change %'],
    ['22 % off the list price', '= -22 change %'],
    ['the count was 22 % off', '= 22 ratio %'],
    ['drift from +9 % to +1.5 %', '= 9 ratio %', '= 1.5 ratio %'],
    ['recall at 10 of 94 %', '= 94 ratio %'],
    ['recall at 5 rose from 0.61 to 0.83', '= 0.61 ratio', '= 0.83 ratio'],
    ['at Pellworth (2014–18) and Northlake (since 2022)'],
    ['scanned 120,000 receipts; Lighthouse 94, from 61', '= 120000 count receipt', '= 61 count'],
    ['64 in-situ drills', '= 64 count drill'],
    ['moved the 2019 degree down'],
    ['something like 50 walkers a week', '~ 50 rate walker/week'],
    ['loaves in seven incl. rye', '= 7 count'],
    ['closed the books in 5 working days instead of 12', '= 5 duration day', '= 12 duration day'],
    ['pages from 47 to 9 a week', '= 47 rate /week', '= 9 rate /week'],
    ['waits went from 12 days → 4 days', '= 12 duration day', '= 4 duration day'],
  ],
  'series': [
    ['waits went from 640 down to 180 ms', '= 640 duration ms', '= 180 duration ms'],
    ['takes 7 minutes instead of 31', '= 7 duration min', '= 31 duration min'],
    ['takes 7 rather than 31 minutes', '= 7 duration min', '= 31 duration min'],
    ['7 minutes against 31 before', '= 7 duration min', '= 31 duration min'],
    ['loads from 1.5 kN/m² to 3.0', '= 1.5 other kN/m²', '= 3 other kN/m²'],
    ['spoilage went from 8.4 to 3.1 per cent', '= 8.4 ratio %', '= 3.1 ratio %'],
    ['spoilage at 3 per cent, down from 8', '= 3 ratio %', '= 8 ratio %'],
    ['cut the bill from $52K to under $29K', '= 52000 money USD', '< ..29000 money USD'],
    ['the harvest took eleven days when I came and now it takes six', '= 11 duration day', '= 6 duration day'],
    ['from 9 orchards to 14', '= 9 count orchard', '= 14 count orchard'],
    ['from 9 to 14 orchards', '= 9 count orchard', '= 14 count orchard'],
    ['ten pickers, four of them certified', '= 10 count picker', '= 4 of 10 count picker'],
    ['ten pickers, of whom four are certified', '= 10 count picker', '= 4 of 10 count picker'],
    ['11 years in nursing, five of them on nights', '= 11 duration year', '= 5 duration year'],
    ['11 years in nursing, 5 as a ward sister', '= 11 duration year', '= 5 duration year'],
    ['spoilage cut by 31 %, from 52 to 36 kg', '= -31 change %', '= 52 other kg', '= 36 other kg'],
    ['waits improved by 9 days to 31 days', '= 9 duration day', '= 31 duration day'],
    ['fees down €60K to €210K', '= 60000 money EUR', '= 210000 money EUR'],
    ['cut fees by 5% to 10%', '= -10..-5 change %'],
    ['3 outages instead of the 11 the year before', '= 3 count outage', '= 11 count outage'],
    ['12 pickers against a target of 15', '= 12 count picker', '= 15 count picker'],
    ['waits fell from 41 days in 2023 to 12 in 2025', '= 41 duration day', '= 12 duration day'],
    ['from 41 clinics (2023) to 12 (2025)', '= 41 count clinic', '= 12 count clinic'],
    ['two days and six hours', '= 54 duration h'],
    ['2 years and 3 months', '= 27 duration month'],
    ['between 2 hours and 20 minutes', '= 2 duration h', '= 20 duration min'],
    ['raised $40K from 12 donors', '= 40000 money USD', '= 12 count donor'],
    ['sent 12 letters to 5 orchards', '= 12 count letter', '= 5 count orchard'],
  ],
  'changes': [
    ['attendance rose 14 points', '= 14 points pp'],
    ['up 31 points', '= 31 points pp'],
    ['fell by 2.5 points', '= -2.5 points pp'],
    ['spoilage went from 9 % to 5 %, four points', '= 9 ratio %', '= 5 ratio %', '= 4 points pp'],
    ['raised 30 story points', '= 30 count point'],
    ['fees make up 8% of sales', '= 8 ratio %'],
    ['calls up 8%', '= 8 change %'],
    ['attendance fell below 40 %', '< ..40 ratio %'],
    ['attendance never fell below 40 %', '>= 40.. ratio %'],
    ['at no point above 9 %', '<= ..9 ratio %'],
    ['never more than 4 complaints', '<= ..4 count complaint'],
    ['within 2 % of plan', '<= ..2 ratio %'],
    ['accurate to ±2 %', '<= ..2 ratio %'],
    ['drift within ±0.4 mm', '<= ..0.4 other mm'],
    ['plus or minus 2 %', '<= ..2 ratio %'],
    ['accurate to within 2 mm', '<= ..2 other mm'],
    ['done within 2 weeks', '= 2 duration week'],
    ['+22% yield', '= 22 change %'],
    ['−22% yield', '= -22 change %'],
    ['22% lower waste', '= -22 change %'],
    ['yield up 22%', '= 22 change %'],
    ['waste fell by 22%', '= -22 change %'],
    ['cut the waiting time by 40%', '= -40 change %'],
    ['a 30% reduction in waste', '= -30 change %'],
    ['an increase of 12% in sales', '= 12 change %'],
    ['raised attendance to 85%', '= 85 ratio %'],
    ['attendance of 85%', '= 85 ratio %'],
    ['more than 20% lower waste', '< ..-20 change %'],
    ['3 percentage points more', '= 3 points pp'],
    ['25 basis points', '= 25 points bp'],
    ['cut the bill by $40K', '= 40000 money USD'],
  ],
  'multipliers': [
    ['cut the queue in half', '= 0.5 multiplier x'],
    ['the queue is half of what it was', '= 0.5 multiplier x'],
    ['precision 0.91', '= 0.91 ratio'],
    ['an F1 of 0.88', '= 0.88 ratio'],
    ['waits of 0.91', '= 0.91 count'],
    ['in half the time', '= 0.5 multiplier x'],
    ['at half the orchards', '= 0.5 ratio'],
    ['one and a half times the fees', '= 1.5 multiplier x'],
    ['losses are a third of what they were', '= 1/3 multiplier x'],
    ['half as many complaints', '= 0.5 multiplier x'],
    ['complaints more than halved', '< ..0.5 multiplier x'],
    ['visits more than doubled', '> 2.. multiplier x'],
    ['2x throughput', '= 2 multiplier x'],
    ['1.18x the throughput', '= 1.18 multiplier x'],
    ['twice as fast', '= 2 multiplier x'],
    ['a tenfold gain', '= 10 multiplier x'],
    ['three times faster', '= 3 multiplier x'],
    ['doubled enrolment', '= 2 multiplier x'],
    ['response time halved', '= 0.5 multiplier x'],
    ['3-5x faster', '= 3..5 multiplier x'],
  ],
  'rates and pairs': [
    ['4 million requests a day', '= 4000000 rate request/day'],
    ['300 req/s', '= 300 rate req/s'],
    ['twice a week', '= 2 rate /week'],
    ['over a billion events daily', '> 1000000000.. rate event/day'],
    ['1,900 pallets shipped per day', '= 1900 rate pallet/day'],
    ['a job of 7 h 20 min', '= 440 duration min'],
    ['140 simulation hours', '= 140 duration h'],
    ['60 mph', '= 60 rate mi/h'],
    ['64 GB of scans a day', '= 64 rate GB/day'],
    ['$15.40/hour', '= 15.4 money USD/h'],
    ['29 calls in 3.94s', '= 29 count call', '= 3.94 duration s'],
    ['29 calls/3.94s', '= 29 count call', '= 3.94 duration s'],
    ['4 classes of 30 pupils', '= 4 count class', '= 30 count pupil'],
    ['2 sev-1 incidents a year', '= 2 rate incident/year'],
    ['18 calls per on-call week', '= 18 rate call/week'],
    ['£35 a head', '= 35 money GBP/head'],
    ['£35 per capita', '= 35 money GBP/head'],
    ['70 covers a night', '= 70 rate cover/night'],
    ['70 covers per shift', '= 70 rate cover/shift'],
    ['£900 p.a.', '= 900 money GBP/year'],
    ['£900 pa', '= 900 money GBP/year'],
    ['£900 per annum', '= 900 money GBP/year'],
    ['about 300 to 90 letters a month', '~ 300 rate letter/month', '= 90 rate letter/month'],
  ],
  'parts, zero and compounds': [
    ['9 of 12 migrations', '= 9 of 12 count migration'],
    ['9/12 migrations', '= 9 of 12 count migration'],
    ['nine out of ten patients', '= 9 of 10 count patient'],
    ['1 in 5 users', '= 0.2 ratio'],
    ['nine in ten of the orchards', '= 0.9 ratio'],
    ['84 out of every 100 letters', '= 0.84 ratio'],
    ['fewer than 3 in 1,000 letters', '< ..0.003 ratio'],
    ['fewer than 1 in 50 letters', '< ..0.02 ratio'],
    ['open on 26 of 28 Sundays', '= 26 of 28 count sunday'],
    ['met in 7 of 8 quarters', '= 7 of 8 count quarter'],
    ['paid in 9 of 10 months', '= 9 of 10 count month'],
    ['9 months out of 10', '= 9 of 10 count month'],
    ['9 months of the last 10', '= 9 of 10 count month'],
    ['4 orchards out of 6', '= 4 of 6 count orchard'],
    ['seven months of the year', '= 7 of 12 count month'],
    ['scored 4.4 out of 5', '= 4.4 of 5 count'],
    ['every one of eight harvests', '= 8 of 8 count harvest'],
    ['all 14 of the tenants', '= 14 of 14 count tenant'],
    ['all seven passed', '= 7 of 7 count'],
    ['no incidents in 12 months', '= 0 count incident', '= 12 duration month'],
    ['zero complaints', '= 0 count complaint'],
    ['a 24-node cluster', '= 24 count node'],
    ['a 12K-line codebase', '= 12000 count line'],
    ['a three-signal ranking', '= 3 count signal'],
  ],
  'units of any profession': [
    ['1,200 m² of floor', '= 1200 other m²'], ['12 m2 of tiles', '= 12 other m²'], ['40 kWh', '= 40 other kWh'], ['22 °C', '= 22 other °C'], ['4 km^3', '= 4 other km³'],
    ['3 tonnes of steel', '= 3 other t'], ['64 GB', '= 64 size GB'], ['30µs', '= 30 duration µs'], ['30μs', '= 30 duration µs'], ['a 32-bed ward', '= 32 count bed'],
    ['64 t of apples', '= 64 other t'], ['900 l of cider', '= 900 other L'], ['180 kgCO2e per m²', '= 180 other kgCO2e/m²'], ['180 kg CO2e', '= 180 other kgCO2e'], ['twelve quid', '= 12 money GBP'], ['5 t-shirts', '= 5 count t-shirt'],
    ['120 square metres', '= 120 other m²'], ['5 psi', '= 5 other psi'],
  ],
};

describe('quantities: grammar', () => {
  for (const [name, rows] of Object.entries(classes)) {
    describe(name, () => {
      for (const [text, ...lines] of rows) it(text, () => assert.deepEqual(metrics(text).map(valueLine), lines));
    });
  }
});

describe('quantities: what is counted or measured', () => {
  const rows: readonly (readonly [text: string, measure: string, head: string, statistic?: string])[] = [
    ['143 passing audits on the policy desk', 'passing audits', 'audit'],
    ['30µs median lookup overhead', 'lookup overhead', 'overhead', 'median'],
    ['Median cold start: 0.8 s (p99 2.1 s)', 'cold start', 'start', 'median'],
    ['lookup overhead of 0.03ms', 'lookup overhead', 'overhead'],
    ['write-back under 0.02ms at the median', 'write-back', 'write-back', 'median'],
    ['kettles boil in ~350 s', 'kettles boil', 'boil'],
    ['occupancy up 18%', 'occupancy', 'occupanci'],
    ['18% higher occupancy than before', 'occupancy', 'occupanci'],
    ['45 days of field notes', 'field notes', 'note'],
    ['cut the energy bill by $40K a year', 'energy bill', 'bill'],
    ['grew donations 30% year over year', 'donations', 'donat'],
    ['sick days per head fell from 9.1 to 5.4', 'sick days', 'day'],
    ['12 sales teams met', 'sales teams', 'team'],
    ['41 guest systems retired', 'guest systems', 'system'],
    ['27 outside speakers', 'speakers', 'speaker'],
    ['19 early frosts', 'frosts', 'frost'],
    ['p95 wait went from 640 ms to 180', 'wait', 'wait', 'p95'],
    ['41 guest teams and a peak of 900 visits', 'guest teams', 'team'],
    ['5 ms p99 lookup time', 'lookup time', 'time', 'p99'],
    ['95th percentile wait of 3 s', '', '', 'p95'],
    ['a wait of 3 s at the 95th percentile', '', '', 'p95'],
    ['95th-percentile wait of 3 s', '', '', 'p95'],
  ];
  for (const [text, measure, head, statistic] of rows) {
    it(text, () => {
      const found = metrics(text).find((quantity) => quantity.measure !== '') ?? metrics(text)[0]!;
      if (measure !== '') assert.deepEqual([found.measure, found.head], [measure, head]);
      assert.equal(found.statistic, statistic);
    });
  }

  it('reads another language with its words alone', () => {
    const words = { ...english, numbers: new Map([['zwölf', 12], ['drei', 3]]), from: new Set(['von']), to: new Set(['auf']), before: { ...english.before, moreThan: ['über'] }, series: { ...english.series, ends: ['auf'] } };
    const lines = (text: string): string[] => findQuantities(text, { words }).map(valueLine);
    assert.deepEqual(lines('über zwölf Ordner'), ['> 12.. count ordner']);
    assert.deepEqual(lines('von 40 auf drei min'), ['= 40 duration min', '= 3 duration min']);
  });

  it('tells what was from what is', () => {
    const ends: readonly (readonly [text: string, from: string | undefined, to: string | undefined])[] = [
      ['from 40 to 3 minutes', '40', '3'], ['wait 2.9 s → 0.7 s', '2.9', '0.7'], ['47 parts instead of 31', '31', '47'], ['92 % of lines, up from 35 %', '35', '92'],
      ['Stock accuracy 97.1 to 99.6 %', '97.1', '99.6'], ['Share of parcels: 22 % to 61 %', '22', '61'], ['mine went 34 to 19 %', '34', '19'], ['response from 29 % up to 45 %', '29', '45'],
      ['improved by 14 days to 47 days', undefined, '47'], ['margins of 20 to 30 %', undefined, undefined], ['£31k from 12 clients', undefined, undefined],
    ];
    for (const [text, from, to] of ends) {
      const found = (end: string): string | undefined => metrics(text).find((quantity) => quantity.changeEnd === end)?.low?.numerator.toFixed();
      assert.deepEqual([found('from'), found('to')], [from, to], text);
    }
  });

  it('names what is measured, and what numbers only count against', () => {
    assert.equal(metric('P@5 0.85').measure, 'p@5');
    assert.equal(metric('a P&L of $12m').measure, 'p&l');
    assert.equal(metric('hit@10 0.91').measure, 'hit@10');
    assert.equal(metric('99th percentile of 1.2 s').measure, '');
    assert.equal(metric('food cost at 28.5 %').measure, 'food cost');
    assert.equal(metric('tickets cost £9').measure, 'tickets');
    assert.equal(metric('Lead time is now 3 days').measure, 'lead time');
    assert.equal(metric('99.95% uptime over 14 months, p50 latency 41 ms', '41').measure, 'latency');
    assert.equal(metric('99.95% uptime, p50/p99 = 41/118 ms', '41').measure, '');
    assert.equal(metric('p50/p99 = 41/118 ms', '118').statistic, 'p99');
    assert.equal(metric('tickets per 1,000 users fell to 19', '1,000').base, true);
    assert.equal(metric('tickets per 1,000 users fell to 19', '19').measure, 'tickets');
    assert.equal(metric('a bundle cut from 1.9MB to 410KB gzipped', '410').measure, 'bundle');
  });

  it('tells how far off something was from how much it is', () => {
    for (const text of ['the forecast landed 4 % off', 'the forecast came in 4 % under budget', 'the forecast was off by 4 %', 'we missed the forecast by under 4 %', 'the forecast ended the year 4 % off plan', 'each forecast within 4 % of the bill']) {
      assert.deepEqual([metric(text).off, metric(text).kind, metric(text).direction], [true, 'ratio', undefined], text);
    }
    assert.equal(metric('the forecast landed 4 % off').measure, 'forecast');
    for (const text of ['knocked 4 % off the bill', 'errors stayed within 4 %', 'margins landed at 4 %', 'the bill fell by 4 %', 'CPU use of 4 % under load']) assert.equal(metric(text).off, undefined, text);
  });

  it('gives the second of two values the statistic that stands beside it', () => {
    const [first, second] = metrics('Lookup latency: 0.02ms median, 0.05ms p99');
    assert.deepEqual([first!.statistic, second!.statistic], ['median', 'p99']);
    assert.equal(second!.measure, 'lookup latency');
  });

  it('spans comparator, numeral, unit and counted noun, and takes the numeral apart', () => {
    const text = 'handled at least 29 clinic calls in 3.94 s';
    const [calls, time] = metrics(text);
    assert.equal(text.slice(calls!.span.start, calls!.span.end), 'at least 29 clinic calls');
    assert.equal(calls!.literal, '29');
    assert.equal(time!.literal, '3.94 s');
  });

  it('opens what rounding leaves open', () => {
    const tolerance = (text: string): string => metrics(text)[0]!.tolerance.toFixed();
    assert.deepEqual(['4.3 s', '40%', '12,000 rows', '16K rows', '1.30M rows', '31 rows', '12,431 rows'].map(tolerance), ['0.05', '0.5', '500', '500', '5000', '0', '0.5']);
    assert.deepEqual(['an hour and a half', 'two and a half weeks', 'ten and a half hours', 'half a day', 'nine point five hours', '1.5 hours'].map(tolerance), ['0.15', '0.25', '0.25', '0.05', '0.05', '0.05']);
  });
});
