import type { SectionTemplate, Template } from '../server/src/core/model/template.ts';
import { builtInTemplates } from '../server/src/core/templates/built-in.ts';
import { bracedHints, newDocument } from '../server/src/core/templates/new-document.ts';

export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

export type SnippetFile = Readonly<Record<string, Snippet>>;

/** Every file below `snippets/`, made from the templates so that the two cannot disagree. */
export function snippetFiles(): Readonly<Record<string, SnippetFile>> {
  // A section that several kinds have is offered once, with the words of the first of them.
  const taken = new Set<string>();
  const kinds = builtInTemplates.map((template) => [`${template.id}.json`, documentSnippets(template, taken)] as const);
  return { ...Object.fromEntries(kinds), 'evidence.json': evidenceInMarkdown, 'evidence-yaml.json': evidenceInYaml };
}

/** The whole document under `dossier` (a brief) or `dossier-` and its kind, and each section under `dossier-` and its id. */
function documentSnippets(template: Template, taken: Set<string>): SnippetFile {
  const whole = template.id === 'brief' ? 'dossier' : `dossier-${template.id}`;
  taken.add(whole);
  const sections = template.sections.filter((section) => {
    const prefix = `dossier-${section.id}`;
    // What takes any heading, and any text, has nothing to offer.
    const offered = section.insert !== '' && (!section.aliases.includes('*') || section.shape !== 'prose') && !taken.has(prefix);
    if (offered) taken.add(prefix);
    return offered;
  });
  return {
    [`Dossier: ${template.id}`]: {
      prefix: whole, description: `A whole ${template.id} with all its sections`, body: newDocument(template, {}).snippet.replace(/\n\$0$/u, '\n\n$0').split('\n'),
    },
    ...Object.fromEntries(sections.map((section): [string, Snippet] => [
      `Dossier: ${template.id}, ${section.title}`,
      { prefix: `dossier-${section.id}`, description: `The section ${section.title} of a ${template.id}`, body: [...sectionText(section).split('\n'), '$0'] },
    ])),
  };
}

/** Placeholders keep their braces in the text, so that one left as it is shows up as a finding. */
function sectionText(section: SectionTemplate): string {
  return `## ${section.title.replace(/[\\$}]/gu, '\\$&')}\n${bracedHints(section.insert.trimEnd())}`;
}

const evidenceInMarkdown: SnippetFile = {
  'Dossier: evidence file': {
    prefix: 'dossier-evidence',
    description: 'A list of what you can prove, in Markdown',
    body: [
      '# Proof points', '', '## ${1:Project or employer}',
      '- **${2:name}**: ${3:what it is, in one line}',
      '- ${4:number} ${5:what is counted} ([${6:source}](${7:https://…}), as of ${8:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE})',
      '$0',
    ],
  },
  'Dossier: evidence, metric with source and date': {
    prefix: 'dossier-evidence-metric',
    description: 'A number that you can prove, with where and since when',
    body: ['- ${1:number} ${2:what is counted or measured} ([${3:source}](${4:https://…}), as of ${5:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE})$0'],
  },
  'Dossier: evidence, project': {
    prefix: 'dossier-evidence-project',
    description: 'Something that you made, under the name that dossiers use for it',
    body: ['- **${1:name}**: ${2:what it is and does}$0'],
  },
  'Dossier: evidence, not finished': {
    prefix: 'dossier-evidence-status',
    description: 'Something that may be planned, running, retired or confidential',
    body: ['- ${1:statement} (${2|planned,in progress,retired,confidential|})$0'],
  },
  'Dossier: evidence, item with id': {
    prefix: 'dossier-evidence-id',
    description: 'A statement that dossiers can link to',
    body: ['- ${1:statement} ^${2:id}$0'],
  },
};

const evidenceInYaml: SnippetFile = {
  'Dossier: evidence file': {
    prefix: 'dossier-evidence',
    description: 'A list of what you can prove, in YAML',
    body: [
      'version: 1', 'subjects:',
      '  - id: ${1:id}', '    name: ${2:Name}', '    about: ${3:what it is, in one line}', '    evidence:',
      '      - ${4:a statement}',
      '      - id: ${5:id}', '        statement: ${6:statement with a number}',
      '        source: ${7:https://…}', '        asOf: ${8:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}', '$0',
    ],
  },
  'Dossier: evidence, subject': {
    prefix: 'dossier-evidence-subject',
    description: 'A project, employer or topic with its evidence',
    body: ['- id: ${1:id}', '  name: ${2:Name}', '  aliases: [${3:other name}]', '  about: ${4:what it is, in one line}', '  evidence:', '    - ${5:a statement}$0'],
  },
  'Dossier: evidence, item': {
    prefix: 'dossier-evidence-item',
    description: 'A statement with id, source, date and status',
    body: [
      '- id: ${1:id}', '  statement: ${2:statement}', '  source: ${3:https://…}',
      '  asOf: ${4:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}', '  status: ${5|shipped,in-progress,planned,retired|}$0',
    ],
  },
  'Dossier: evidence, metric': {
    prefix: 'dossier-evidence-metric',
    description: 'A number that you can prove, spelled out',
    body: [
      '- id: ${1:id}', '  statement: ${2:statement with the number}',
      '  metric: { value: ${3:0}, unit: ${4:unit}, measure: ${5:what is measured}, better: ${6|higher,lower|} }', '  source: ${7:https://…}$0',
    ],
  },
};
