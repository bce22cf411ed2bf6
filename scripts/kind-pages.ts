import type { ColumnTemplate, FieldTemplate, Limits, SectionTemplate, Template } from '../server/src/core/model/template.ts';

/** What a kind is for, and a file of it to read; all else on its page is what its template says. */
const about: Readonly<Record<string, { readonly purpose: string; readonly example: string }>> = {
  brief: {
    purpose: 'The dossier proper: one application, ready to talk about. What the role is, which side of you leads, what you have that it asks for, what is missing and how to say so, and what you answer when they ask.',
    example: 'briefs/calder-vale-water.md',
  },
  package: {
    purpose: 'Everything that goes out with one application, and the sheet to read in the train: letter, answers for the form, links, quick sheet, and what to check before it is sent.',
    example: 'packages/calder-vale-water-READY.md',
  },
  profile: { purpose: 'One way to present yourself, shared by several applications; briefs name it under Lead Profile.', example: 'profiles/field-engineer.md' },
  'evaluation-report': { purpose: 'A first judgement of a posting, in lettered sections, before anything is written for it.', example: 'evaluations/brackmoor-utilities.md' },
  'story-bank': { purpose: 'Stories in STAR form, each under its own heading, to be told in interviews.', example: 'story-bank.md' },
  posting: {
    purpose: 'A saved job posting; the page will be gone by the interview. Nothing in it is the candidate’s, so nothing in it needs evidence. Its requirements are held against the mapping of the dossier that answers it.',
    example: 'postings/dunmere-rivers.md',
  },
  tracker: { purpose: 'A table of applications: where each of them stands.', example: 'tracker.md' },
};

export function kindPagePath({ id }: Template): string {
  return `docs/kinds/${id}.md`;
}

/** The page of a built-in kind, made of its template so that the two cannot disagree. */
export function kindPage(template: Template): string {
  const { purpose, example } = about[template.id]!;
  const whole = template.id === 'brief' ? 'dossier' : `dossier-${template.id}`;
  return [
    `<!-- Made from templates/${template.id}.yaml by \`npm run templates\`; change that instead. -->`,
    `# ${template.name}`, purpose,
    `Example: [examples/${example}](../../examples/${example}). Template: [templates/${template.id}.yaml](../../templates/${template.id}.yaml). New one: \`dossier new ${template.id}\`, *Dossier: New Dossier*, or the snippet \`${whole}\`.`,
    '## Recognised by', recognition(template).map((line) => `- ${line}`).join('\n'),
    '## Sections', 'In this order. A required one that is missing is a warning, a recommended one a hint.',
    table(['Section', 'Needed', 'Holds', 'Whose words', 'Length'], template.sections.map((section) => [
      section.title, `${section.presence}${section.repeatable ? ', repeatable' : ''}`, shapes[section.shape] + (section.items === 'link' ? ' with links' : ''), section.owner, lengths(section.limits),
    ])),
    ...template.sections.flatMap(details),
    ...Object.entries(template.vocabularies ?? {}).flatMap(([name, words]) => [
      `## Vocabulary: ${name}`, 'From first or weakest to last or strongest; what follows the word in a cell is free.',
      table(['Word', 'Also written'], words.map(({ word, synonyms }) => [word, synonyms.join(', ')])),
    ]),
    '',
  ].join('\n\n').trimEnd().concat('\n');
}

const shapes: Readonly<Record<SectionTemplate['shape'], string>> = {
  prose: 'paragraphs', list: 'list', 'ordered-list': 'numbered list', fields: 'fields', story: 'story in STAR form', table: 'table', questions: 'questions and answers', checklist: 'checklist',
};

function recognition({ id, files, minimumHeadings, signs, sections }: Template): string[] {
  const titleOf = (key: string): string => sections.find((section) => section.id === key)?.title ?? key;
  return [
    `front matter: \`dossier: ${id}\``,
    ...(files.length > 0 ? [`its path: ${files.map((glob) => `\`${glob}\``).join(', ')}`] : []),
    ...(Number.isFinite(minimumHeadings) ? [`${minimumHeadings} of its headings; Role Summary and the like, which other documents have too, do not count`] : []),
    ...(signs?.titles ?? []).map((title) => `a title that opens with “${title}”`),
    ...(signs?.together ?? []).map((ids) => `the headings ${ids.map(titleOf).join(' and ')} together`),
    ...(signs?.columns ?? []).map((ids) => `a table with the columns ${ids.join(', ')}`),
    ...(signs?.fields ?? []).map((ids) => `the fields ${ids.join(', ')} under one heading`),
  ];
}

function lengths(limits: Limits | undefined): string {
  const range = ([least, most]: readonly [number, number], unit: string): string => (least === most ? `${least} ${most === 1 ? unit : `${unit}s`}` : least === 0 ? `at most ${most} ${unit}s` : `${least}-${most} ${unit}s`);
  return [limits?.sentences && range(limits.sentences, 'sentence'), limits?.words && range(limits.words, 'word')].filter((one) => one !== undefined).join(', ');
}

function details(section: SectionTemplate): string[] {
  const names = section.aliases.includes('*') ? 'Any heading.' : section.aliases.length > 0 ? `Also called: ${section.aliases.join(', ')}.` : '';
  return [
    `### ${section.title}`, ...(names === '' ? [] : [names]), ...(section.keywords ? [`Also any heading of the top level with: ${section.keywords.join(', ')}.`] : []),
    ...(section.fields?.length ? [table(['Field', 'Needed', 'Value', 'Also called'], section.fields.map(fieldRow))] : []),
    ...(section.columns?.length ? [table(['Column', 'Needed', 'Whose words', 'Also called'], section.columns.map(columnRow))] : []),
  ];
}

function fieldRow({ label, presence, type, limits, aliases }: FieldTemplate): string[] {
  return [label, presence, [type === 'url' ? 'URL or path' : type, lengths(limits)].filter((one) => one !== '').join(', '), aliases.join(', ')];
}

function columnRow({ header, presence, owner, aliases }: ColumnTemplate): string[] {
  return [header, presence, owner, aliases.join(', ')];
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`.replaceAll(/\| {2,}\|/g, '| |');
  return [row(header), row(header.map(() => '---')), ...rows.map(row)].join('\n');
}
