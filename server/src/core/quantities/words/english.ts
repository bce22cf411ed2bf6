import type { LanguageWords } from './language.ts';
import { spellEnglish } from './spell-english.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));
const table = <T>(entries: Record<string, T>): ReadonlyMap<string, T> => new Map(Object.entries(entries));

const months = `january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec`;

const prepositions = `about above across after against along among amongst around as at before behind below beneath beside
  between beyond by despite down during except for from in inside into like near of off on onto out outside over past per
  since than through throughout till to toward towards under underneath until unto up upon versus via vs with within
  without worth`;

const pronouns = `i you he she it we they me him her us them who whom whose which what that this these those there here
  everyone someone anyone nobody everything something anything nothing myself itself themselves ourselves yourself`;

const determiners = `a an the my your his its our their each every all any some no both either neither another other such
  this that these those same few many much more most less fewer several`;

const auxiliaries = `am is are was were be been being do does did done doing have has had having can could may might must
  shall should will would cannot isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't hasn't haven't
  it's that's i've i'd i'm i'll we've we're they're`;

const conjunctions = `and or but nor so yet if when while where whereas because although though unless until whether plus`;

const adverbs = `not only also just even still already now then today tonight tomorrow yesterday ago again always never often
  sometimes usually soon later earlier early late once twice very too quite rather almost nearly respectively together
  overall alone apart instead elsewhere everywhere daily weekly monthly quarterly yearly annually yoy ytd mtd qtd qoq last next
  previous total altogether max min each etc e.g i.e incl excl esp well far long away however therefore thus hence meanwhile otherwise`;

const ordinals = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13,
  fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50,
  sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100, thousandth: 1e3, millionth: 1e6, billionth: 1e9, trillionth: 1e12,
};
const withPlurals = (entries: readonly (readonly [string, number])[]): Record<string, number> => Object.fromEntries(entries.flatMap(([word, value]) => [[word, value], [`${word}s`, value]]));

/** English. Words about numbers and function words; general vocabulary, no subject matter. */
export const english: LanguageWords = {
  numbers: table({
    zero: 0, nought: 0, naught: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
    thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
    forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  }),
  ambiguousNumbers: words('one score scores'),
  magnitudes: table({
    hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, mln: 1e6, bln: 1e9, mio: 1e6, mrd: 1e9, lakh: 1e5, crore: 1e7,
    millions: 1e6, billions: 1e9, thousands: 1e3, hundreds: 1e2,
  }),
  dotted: words('mio mrd mln bln'),
  bundles: table({ dozen: 12, dozens: 12, doz: 12, dozs: 12, dz: 12, dzs: 12, score: 20 }),
  vague: table({
    dozens: 12, hundreds: 1e2, thousands: 1e3, millions: 1e6, billions: 1e9, tens: 10, scores: 20,
  }),
  fractions: table({ half: 2, halves: 2, quarter: 4, quarters: 4, ...withPlurals(Object.entries(ordinals).filter(([, value]) => value > 2)) }),
  ordinals: table(withPlurals(Object.entries(ordinals))),
  suffixes: table({ k: 1e3, K: 1e3, M: 1e6, bn: 1e9, Bn: 1e9, BN: 1e9, mn: 1e6, Mn: 1e6, mln: 1e6, mil: 1e6, tn: 1e12, tln: 1e12, bln: 1e9 }),
  guardedSuffixes: table({ m: 1e6, mm: 1e6, MM: 1e6, b: 1e9, B: 1e9, T: 1e12, t: 1e12, L: 1e5, Cr: 1e7, cr: 1e7 }),
  articles: words('a an'),
  the: words('the'),
  that: words('that'),
  as: words('as'), again: words('again'),
  at: words('at'),
  or: words('or'),
  inWords: words('in'),
  forWords: words('for'),
  sharers: words('for with among amongst across'),
  yearOnYear: /^(?:year|month|quarter|week)-o(?:ver|n)-/u,
  out: words('out'),
  whileWords: words('while'),
  negative: words('minus negative'),
  comparativeEnding: 'er',
  pastForm: /[^e]ed$/u,
  verbalForm: /(?:[^e]ed|ly|ing)$/u,
  verbForm: /(?:ed|s|ing)$/u,
  ordinalEndings: words('st nd rd th'),
  quantifiers: words('more other such'),
  confidence: words('ci confidence credible'),
  decadeBefore: words("the mid early late his her their '"),
  idiomBefore: words('number the these those other on no this any each which'),
  rankBefore: words('top number no'),
  versionBefore: words('version v'),
  looseDateBefore: words('and or to of between around'),
  yearJoins: words('and to through until or'),
  referenceAbbreviations: words('no nr ref cert'),
  upward: words('up'),
  downward: words('down'),
  higher: words('higher'),
  lower: words('lower'),
  levelPrepositions: words('up down above below'),
  past: words('past'),
  ranging: words('range ranges ranged ranging'),
  perAbbreviations: table({ 'p.a.': 'year' }),
  latinPeriods: table({ annum: 'year', diem: 'day' }),
  persons: words('person'),
  and: words('and &'),
  to: words('to through'),
  between: words('between'),
  from: words('from'),
  of: words('of'),
  per: words('per each every'),
  each: words('each apiece'),
  by: words('by'),
  streaks: { before: words('consecutive straight successive'), behind: ['running', 'in a row', 'in succession', 'in sequence', 'on end', 'straight', 'on the trot'] },
  perAdverbs: table({ pa: 'year', pcm: 'month', pw: 'week', nightly: 'night', fortnightly: 'fortnight', hourly: 'h', daily: 'day', weekly: 'week', monthly: 'month', yearly: 'year', annually: 'year' }),
  half: 'half',
  point: 'point',
  several: words('few several'),
  one: 'one',
  none: words('no zero nil'),
  copulas: words('is are was were'),
  timesWords: table({ twice: 2, thrice: 3 }),
  times: words('times x ×'),
  multiplyingVerbs: table({
    double: 2, doubled: 2, doubles: 2, doubling: 2, triple: 3, tripled: 3, triples: 3, tripling: 3, quadruple: 4,
    quadrupled: 4, quadruples: 4, quadrupling: 4, quintupled: 5, halve: 0.5, halved: 0.5, halves: 0.5, halving: 0.5,
  }),
  foldEnding: 'fold',
  before: {
    atLeast: ['at least', 'no fewer than', 'no less than', 'not less than', 'not fewer than', 'minimum of', 'a minimum of',
      '>=', '≥', '⩾', 'min', 'min.', 'starting at', 'from as few as'],
    moreThan: ['more than', 'over', 'above', 'greater than', 'better than', 'upwards of', 'upward of', 'north of', 'in excess of',
      'exceeding', 'exceeds', 'exceeded', 'exceed', 'well over', 'just over', 'longer than', 'higher than', 'larger than', 'bigger than',
      'beyond', 'past', '>', 'greater or equal than', 'slightly over', 'slightly more than', 'a little over', 'a little more than', 'a touch over', 'a shade over', 'a bit over', 'a bit more than', 'comfortably over', 'well above', 'just above', 'surpassing', 'surpassed', 'a good'],
    atMost: ['at most', 'up to', 'no more than', 'not more than', 'maximum of', 'a maximum of', 'as many as', 'as much as', '<=',
      '≤', '⩽', 'no longer than', 'no later than', 'not later than', 'no greater than', 'capped at'],
    lessThan: ['less than', 'fewer than', 'under', 'below', 'lower than', 'smaller than', 'shorter than', 'faster than', 'well under',
      'well below', 'just under', 'just below', 'south of', '<', 'sub', 'sub -', 'under -', 'slightly under', 'slightly less than', 'a little under', 'a little less than', 'a touch under', 'a shade under', 'a bit under', 'a bit less than', 'comfortably under'],
    about: ['about', 'around', 'roughly', 'approximately', 'approx', 'approx.', 'circa', 'ca', 'ca.', '~', '≈', '∼', '～', 'c.', 'some',
      'something like', 'in the region of', 'on the order of', 'of the order of', 'in the order of', 'an estimated', 'estimated', 'a rough',
      'more or less', 'somewhere around', 'in the neighborhood of', 'in the neighbourhood of'],
    nearly: ['nearly', 'almost', 'close to', 'not quite', 'approaching', 'nearing', 'the best part of', 'best part of', 'the better part of', 'better part of', 'shy of', 'just shy of', 'a whisker under'],
    exactly: ['exactly', 'only', 'just', 'precisely', 'a total of', 'in total', 'a full', 'all', 'another'],
  },
  precisely: words('exactly precisely'),
  after: {
    atLeast: ['or more', 'or greater', 'or above', 'or higher', 'or better', 'or over', 'or longer', 'and up', 'and above', 'and more',
      'and over', 'or later', 'or newer', 'and later', 'and newer', 'plus', 'minimum', 'at least', '+', '- plus', 'and counting', 'and a bit', 'and change', 'and then some'],
    atMost: ['or less', 'or fewer', 'or under', 'or below', 'or lower', 'or faster', 'or shorter', 'maximum', 'at most', 'tops'],
    about: ['or so', 'or thereabouts', 'give or take', 'ish', '- ish', 'approximately', 'approx', 'roughly', 'more or less'],
  },
  series: {
    ends: ['to', 'through', 'down to', 'up to', 'to only', 'to now', '->', '→', '=>', '➜', '⇒'],
    contrast: ['where', 'against', 'as against', 'as opposed to', 'compared with', 'compared to', 'against a target of', 'against a goal of', 'against a plan of', 'against a budget of', 'against an average of', 'against a norm of', 'versus', 'vs', 'vs .'],
    replaced: ['instead of', 'rather than'],
    onward: ['and now', 'but now', 'is now', 'are now', 'it is now', 'now', 'and then', 'and later'],
    back: ['from', 'down from', 'up from', 'where it was', 'than the', 'previously', 'formerly', 'from a base of', 'from a baseline of', 'from a high of', 'from a low of', 'from a peak of'],
  },
  nowWords: words('now today currently still already'),
  movingVerbs: words('went goes gone go moved moves move came comes'),
  it: words('it'),
  them: words('them these those which whom'),
  partOf: words('as in at with on for'),
  everyOne: words('every each any'),
  all: words('all'),
  within: words('within inside'),
  dimensional: words('tall high wide deep long thick broad away apart across below above up down off tower span sprint freestyle dash swim dive'),
  points: words('point points pts'),
  pastVerbs: words(`saw went came took got gave made became ran won chose told said found stood sat kept brought spent met held built
    taught wrote drew grew knew threw flew began fell felt stayed passed finished completed left did`),
  periods: words('quarter night shift season sprint term semester morning evening weekend'),
  heads: words('head capita person'),
  adjectival: words(`outside inside early late earlier later long far last next previous past daily weekly monthly quarterly yearly overall
    total near well then under over off apart alone`),
  phrasal: words(`make makes made making sign signs signed signing set sets setting follow follows followed following back backs backed
    ends ended take takes took taken taking picked picking opened opening started starting cleaned cleaning wrote written writing
    wrapped wrapping freed freeing gave given giving showed shut broke sat stood kept keeping tore turned turning put came added
    adding ate eaten used using cleared clearing`),
  never: ['nothing', 'nobody', 'none', 'never', 'at no point', 'at no time', 'not once', 'did not', "didn't", 'has not', "hasn't", 'have not', "haven't", 'not'],
  levelBounds: words('below above under beneath past beyond'),
  idioms: ['half the battle', 'half the fun', 'half the story', 'half the world', 'half of it',
    'half my life', 'half his life', 'half her life', 'half our lives', 'half their lives', 'half your life', 'half an eye', 'half the truth', 'half the point',
    'half the problem', 'half the town', 'one or two', 'one and only', 'one by one', 'two by two', 'a dozen times', 'a hundred times', 'a thousand times',
    'a million times', 'second to none', 'a thousand words', 'a million miles', 'one way or another', 'for one thing', 'square one', 'six of one', 'nine to five',
    'two cents', 'three nines', 'four nines', 'five nines', '10 x engineer', '10 x developer', 'day one', 'number one', 'two birds', 'a hundred percent sure', '100 % sure', '100% sure'],
  digitCounts: table({ single: 1, double: 2, triple: 3 }),
  digits: words('digit digits figure figures'),
  mishaps: words('lost broken missed late stolen hurt'),
  positions: words('last first final'),
  ratings: words('star'),
  textUnits: words('line page'),
  shareMeasures: words(`precision recall accuracy f1 auc auroc auprc roc kappa correlation specificity sensitivity coefficient r2 dice iou map ndcg mrr
    ratio utilisation utilization probability similarity factor`),
  scores: words('precision recall accuracy f1 sensitivity specificity'),
  periodParts: table({ 'month year': 12, 'week year': 52, 'day week': 7 }),
  odd: ['odd'],
  reducing: words('in into'),
  plusMinus: ['plus or minus', 'give or take', '±', '+ / -', '+ / −'],
  former: words('what'),
  timePassed: words('later ago earlier afterwards hence thereafter'),
  timePassedAlone: words('on after before since'),
  away: words('off'),
  arriving: words(`is are was were be been being land lands landed landing end ends ended ending finish finishes finished finishing close closes closed
    closing come comes came coming stay stays stayed staying remain remains remained sit sits sat`),
  particles: words('in up out'),
  besides: words('under over above below short ahead behind'),
  factors: words('factor'),
  overVerbs: words('turn turns turned turning hand hands handed handing carry carries carried carrying roll rolls rolled rolling'),
  missing: words('miss misses missed missing undershot overshot overran underran'),
  takingVerbs: words('take takes took taken taking'),
  dayKinds: words('working business calendar whole full solid'),
  takenFor: words('in at for within'),
  subjects: words('i you he she it we they'),
  recent: words('last past previous next first latest'),
  duringWords: words('over'),
  beforeBound: words(`for in with has had have having of and spent spend spends took takes take lasted lasts by to at is was are
    were after within well only just bring brings brought offer offers reached counts counting`),
  up: words('higher faster more greater larger bigger better longer up increase increased improved above stronger'),
  down: words('lower less fewer smaller shorter cheaper down reduced decreased slower below lighter leaner'),
  upNouns: words(`increase increases growth gain gains rise improvement improvements boost uplift jump raise surge speedup
    upswing expansion lift`),
  downNouns: words(`reduction reductions decrease decreases drop drops decline declines cut cuts fall dip saving savings
    shrinkage`),
  differenceNouns: words('difference differences gap gaps margin margins surplus surpluses'),
  upVerbs: words(`increase increased increases increasing grow grew grown grows growing rise rose risen rises rising raise raised
    raises raising gain gained gains gaining improve improved improves improving boost boosted boosts boosting jump jumped jumps
    climb climbed climbs climbing lift lifted lifts lifting expand expanded expands expanding soar soared surge surged
    accelerate accelerated accelerates speed sped up multiply multiplied`),
  downVerbs: words(`decrease decreased decreases decreasing reduce reduced reduces reducing cut cuts cutting drop dropped drops
    dropping fall fell fallen falls falling lower lowered lowers lowering decline declined declines shrink shrank shrunk shrinks
    shrinking slash slashed slashes slashing trim trimmed trims trimming shorten shortened shortens shave shaved shaves
    lessen lessened down bring brought brings bringing minimise minimised minimize minimized plunge plunged sink sank`),
  statistics: table({
    median: 'median', mean: 'mean', average: 'mean', averages: 'mean', averaged: 'mean', averaging: 'mean', avg: 'mean', peak: 'max',
    peaks: 'max', peaked: 'max', maximum: 'max', max: 'max', minimum: 'min', 'worst-case': 'max', 'worst case': 'max',
    p50: 'median', p75: 'p75', p90: 'p90', p95: 'p95', p99: 'p99', p999: 'p99.9',
  }),
  percentile: words('percentile percentiles'),
  stop: words(`${prepositions} ${pronouns} ${determiners} ${auxiliaries} ${conjunctions} ${adverbs}`),
  determiners: words(determiners),
  prepositions: words(prepositions),
  linkingVerbs: words(`is are was were be been being takes take took taking taken reach reached reaches reaching hit hits stand stands
    stood run runs ran running average averages averaged averaging need needs needed last lasts lasted cost costs measure measures
    measured weigh weighs weighed stay stays stayed remain remains remained sit sits sat total totals totalled totaled score scores
    scored equal equals equalled go goes went gone going come came bring brought spend spends spent require requires required
    achieve achieved achieves get gets got has have had having keep keeps kept move moved moves`),
  irregularPlurals: table({
    people: 'person', children: 'child', men: 'man', women: 'woman', feet: 'foot', teeth: 'tooth', mice: 'mouse', geese: 'goose',
    data: 'datum', criteria: 'criterion', phenomena: 'phenomenon', media: 'medium', analyses: 'analysis', hypotheses: 'hypothesis',
    theses: 'thesis', crises: 'crisis', diagnoses: 'diagnosis', bases: 'basis', axes: 'axis', indices: 'index', matrices: 'matrix',
    vertices: 'vertex', appendices: 'appendix', alumni: 'alumnus', curricula: 'curriculum', lives: 'life', wives: 'wife',
    knives: 'knife', shelves: 'shelf', halves: 'half', leaves: 'leaf', loaves: 'loaf', staff: 'staff', aircraft: 'aircraft',
    sheep: 'sheep', vcpus: 'vcpu', vgpus: 'vgpu', kloc: 'line', mloc: 'line', ksloc: 'line', loc: 'line', sloc: 'line', fish: 'fish', series: 'series', species: 'species', personnel: 'personnel', crew: 'crew', faculty: 'faculty',
    cattle: 'cattle', police: 'police', quizzes: 'quiz', buses: 'bus', gases: 'gas', statuses: 'status', viruses: 'virus',
    campuses: 'campus', bonuses: 'bonus', lenses: 'lens', corpora: 'corpus', spectra: 'spectrum', bacteria: 'bacterium',
    midwives: 'midwife', movies: 'movie', cookies: 'cookie', calories: 'calorie', ties: 'tie', pies: 'pie', dies: 'die', lies: 'lie',
    caches: 'cache', niches: 'niche', avalanches: 'avalanche', headaches: 'headache', aches: 'ache', axles: 'axle',
    selfies: 'selfie', rookies: 'rookie', zombies: 'zombie', brownies: 'brownie', calves: 'calf', thieves: 'thief', wolves: 'wolf',
  }),
  pluralModifiers: words(`data media sales systems operations sports news resources goods customs graphics analytics communications
    economics physics mathematics electronics robotics logistics arts savings earnings accounts parts materials claims works
    details rights species series`),
  singularS: words(`opus onus always across this his its us plus is was has does as perhaps versus previous various serious continuous
    simultaneous yes thus less unless analysis basis status virus bus gas process access progress success business class
    address express press pass cross loss boss mass glass focus campus bonus corpus census consensus lens news towards
    besides nowadays afterwards indoors outdoors apis`),
  labels: words(`draft step phase stage level tier chapter page figure fig table section sec part version release port issue ticket room
    line day week month year sprint module grade series type class round no nr number item option question exercise appendix
    volume vol act scene gate track platform unit route highway exit status error code top bed floor building block lot article
    clause rule paragraph band milestone batch group cohort team shift lesson lecture session layer channel node rev revision
    build bug case pr mr rfc iso form schedule category cat zone sector row column col slide suite apartment apt box bus train
    flight train week-end season episode verse psalm opus op symphony sonata concerto sample trial experiment study site
    patent invoice order account ward theatre bay pier berth dock runway lane stop platform studio hall house`),
  labelAbbreviations: words('art arts sec sect fig figs ch chap no nos nr vol pp para eq cl op cf tab app ver v rev ed'),
  scaledNouns: table({ kloc: 1e3, mloc: 1e6, ksloc: 1e3 }),
  base: words('per'),
  nounVerbs: words('spend cost score run need measure total average stay move'),
  discourse: words(`reason thing point way question part layer step aspect idea lesson theme principle option choice kind type sort
    side factor pillar phase stage example area topic takeaway goal fact element dimension category answer problem concern mistake
    detail caveat remark argument habit message strength weakness truth word sentence paragraph bullet angle track strand piece level half`),
  compoundAdjectives: words('strong'),
  idiomCompounds: words(`figure digit way factor sided pronged dimensional part fold letter phase man off time stop size shot liner word tier
    on click command line step hander handed star day person tailed bit`),
  months: words(months),
  dateBefore: words(`in since from until till by during before after early late mid circa around between through to of
    spring summer autumn fall winter fy year © copyright ending ended starting started and or christmas easter edition class season
    graduated founded joined ${months}`),
  clockBefore: words('at before after by until till past'),
  sizings: words('gauge awg swg'),
  old: words('old'),
  olds: words('olds'),
  aged: words('aged age ages'),
  people: words('i he she who'),
  wasOrTurned: words('was am turned'),
  when: words('when'),
  giving: words('give gives gave giving given'),
  openHours: words('open opens opened staffed manned'),
  hourNouns: words('hours shift shifts'),
  whole: words('full whole entire'),
  unitModifiers: words('working business calendar consecutive straight full whole successive elapsed billable paid solid'),
  notOne: ['not one', 'not a single', 'not even one', 'without a single', 'without one', 'without any'],
  timeOfDay: words('am pm a.m p.m a.m. p.m. o\'clock oclock utc gmt cet est pst'),
  lowerBetter: words(`latency overhead delay wait downtime lag error failure fail incident outage bug trigger lawsuit fall defect complaint crash alert
    vulnerability regression churn cost spending spend expense price bill waste loss attrition turnover absence time duration memory
    footprint emission scrap rework backlog debt risk injury accident infection mortality readmission death violation miss
    breach return refund fraud leak duplicate flake retry timeout rejection noise fatigue pain queue start startup boot coldstart
    shrinkage spoilage ulcer ticket escalation page variance deviation rmse mae perplexity cancellation noshow conflict warning
    dropout size consumption finding adjustment exception penalty nonconformity`),
  higherBetter: words(`throughput rate accuracy precision recall uptime availability coverage retention revenue sale growth profit margin
    speed performance efficiency productivity output yield satisfaction score conversion engagement adoption saving gain experience
    capacity bandwidth pass win quality reliability user customer follower star download attendance attendee participation traffic
    award grade f1 auc roi nps occupancy enrolment enrollment graduation literacy donation subscriber read hit`),
  takenBefore: words('in within takes took take taking under below inside'),
  spannedBefore: words('for over since across throughout during spanning last past lasting'),
  write: { atLeast: 'at least ', atMost: 'up to ', under: 'under ', about: 'about ' },
  opposites: table(Object.fromEntries(([
    ['higher', 'lower'], ['more', 'fewer'], ['more', 'less'], ['greater', 'smaller'], ['larger', 'smaller'], ['faster', 'slower'], ['longer', 'shorter'],
    ['up', 'down'], ['increase', 'decrease'], ['growth', 'decline'], ['rise', 'fall'], ['gain', 'loss'], ['improvement', 'decline'], ['increase', 'reduction'],
    ['increase', 'drop'], ['increase', 'cut'], ['increased', 'decreased'],
  ] as const).flatMap(([up, down]) => [[down, up], [up, down]]))),
  spell: spellEnglish,
  gainVerbs: words(`save saves saved saving raise raises raised raising earn earns earned generate generates generated recover recovers
    recovered win won wins secure secured secures free freed frees`),
};
