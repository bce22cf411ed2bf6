/** What people put in brackets for something to be filled in; lower case, words only. */
export const bracketedPlaceholders: ReadonlySet<string> = new Set([
  'company', 'company name', 'employer', 'employer name', 'organization', 'organisation', 'role', 'role name', 'role title', 'job title', 'position', 'title',
  'name', 'full name', 'first name', 'last name', 'hiring manager', 'hiring manager name', 'manager name', 'recruiter name', 'team name', 'product name', 'project name',
  'date', 'city', 'location', 'link', 'url', 'email', 'phone', 'phone number', 'address', 'number', 'metric', 'amount', 'salary', 'skill', 'technology',
  'placeholder', 'todo', 'tbd', 'tbc', 'tba', 'fixme', 'xxx', 'blank', 'fill in', 'to be added', 'to be filled in', 'to be determined',
]);

/** A bracket that opens with one of these asks the writer for something: `[Your name]`, `[insert metric here]`. */
export const askingWords: ReadonlySet<string> = new Set(['your', 'insert', 'add', 'fill', 'todo', 'tbd', 'enter', 'replace', 'specify', 'describe', 'placeholder']);

/** Names of HTML elements: `<em>` is a mark, `<company>` is something to be filled in. */
export const htmlElements: ReadonlySet<string> = new Set((
  'a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup data datalist dd del '
  + 'details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img '
  + 'input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noframes noscript object ol optgroup option output p param picture pre '
  + 'progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot '
  + 'th thead time title tr track tt u ul var video wbr path g circle rect line'
).split(' '));
