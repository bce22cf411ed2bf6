import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';

const read = (text: string, kind = 'brief') => readDossier(parseDocument('file:///x.md', text), builtInTemplates.find((template) => template.id === kind)!);
const fields = (body: string) => read(`# H — R\n\n## Role Summary\n${body}\n`).sections.flatMap((section) =>
  section.fields.map((field) => [field.template?.id, field.passage.rendered.text.slice(field.value.start, field.value.end)]));
const questions = (body: string) => read(`# H — R\n\n## If They Ask X, Say Y\n${body}\n`).sections.flatMap((section) =>
  section.questions.map(({ question, answer }) => [
    question.passage.rendered.text.slice(question.span.start, question.span.end),
    ...answer.map(({ passage, span }) => passage.rendered.text.slice(span.start, span.end)),
  ]));

describe('company and role', () => {
  const titles: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['# Hollin Bakery — Production Planner', 'Hollin Bakery', 'Production Planner'],
    ['# Hollin Bakery - Planner, Nights', 'Hollin Bakery', 'Planner, Nights'],
    ['# Application Package: Hollin | Planner', 'Hollin', 'Planner'],
    ['# Night Planner at Hollin Bakery', 'Hollin Bakery', 'Night Planner'],
    ['# Hollin-on-Sea: Planner', 'Hollin-on-Sea', 'Planner'],
    ['# 🥖 Hollin Bakery — Planner', 'Hollin Bakery', 'Planner'],
    ['# Notes', undefined, undefined],
    ['---\ncompany: Hollin\n---\n# Notes', 'Hollin', undefined],
    ['## Role Summary\n- **Company**: Hollin\n- **Role**: Planner', 'Hollin', 'Planner'],
  ];
  for (const [text, company, role] of titles) {
    it(text, () => assert.deepEqual([read(text).company, read(text).role], [company, role]));
  }
});

describe('sections', () => {
  const ids = (text: string) => read(text).sections.slice(1).map(({ template }) => template?.id);
  const own = '# Me for the bakery\n\nA draft.\n\n## What they want\n\n## What the job is\n\n- **Location**: Brough\n\n## What goes into the CV\n\n## Where I fall short\n';
  const found = [undefined, undefined, 'role-summary', 'resume-emphasis', 'gap-analysis'];

  it('are the same whatever level the title and they have', () => {
    assert.deepEqual(ids(own), found);
    assert.deepEqual(ids(own.replaceAll('\n## ', '\n# ')), found);
    assert.deepEqual(ids(own.replaceAll('# ', '## ')), found);
    const table = '\n## Theirs, mine\n\n| They ask | I have |\n| --- | --- |\n| ovens | six |\n';
    assert.deepEqual(ids((own + table).replaceAll('\n## ', '\n# ')), [...found, 'proof-point-mapping']);
    assert.equal(read('## H — R\n\n### Role Summary\n\n### Pitch\n').company, 'H');
    assert.equal(read('## Role Summary\n\n### H — R\n').company, undefined);
  });

  it('have no title above them where the first of one level speaks of a section, is numbered or holds a list', () => {
    assert.deepEqual(ids('# What the job is\n\n# What goes into the CV\n').slice(0, 1), [undefined]);
    assert.deepEqual(ids('# 1. The bakery\n\n# 2. What goes into the CV\n').slice(1), [undefined]);
    assert.deepEqual(ids('# The bakery\n\n- Bread\n\n# What goes into the CV\n').slice(1), [undefined]);
  });

  const byHeading = (text: string) => Object.fromEntries(read(`# H — R\n\n${text}`).sections.slice(2).map(({ section, template }) => [section.title, template?.id]));

  it('under headings of one’s own are those where stands what they hold', () => {
    assert.deepEqual(byHeading([
      '## The post I leave\n\nNine years of it.\n', '## About the vacancy\n\n- **Location**: Brough\n',
      '## What they ask, what I have\n\n| They ask | I have | How good |\n| --- | --- | --- |\n| ovens | six | strong |\n',
      '## Why H\n\nBread.\n', '## Holes drilled at the site\n\nBy others.\n', '## Where I am short\n\n| Gap | How to frame |\n| --- | --- |\n| rye | a course |\n',
      '## Interview on 3 March\n\n- **Where**: Brough\n', '## What they may put to me\n\n- **Why rye?** It keeps.\n',
    ].join('\n')), {
      'The post I leave': undefined, 'About the vacancy': 'role-summary', 'What they ask, what I have': 'proof-point-mapping', 'Why H': 'why-this-role',
      'Holes drilled at the site': undefined, 'Where I am short': 'gap-analysis', 'Interview on 3 March': undefined, 'What they may put to me': 'questions',
    });
  });

  it('are the first that speaks of one where none can be told by what it holds, but what one was oneself is no posting’s', () => {
    assert.deepEqual(byHeading('## About the role I had\n\nBaking.\n\n## The post, as I understand it\n\nBaking.\n\n## Holes\n\nRye.\n\n## Weak spots\n\nSalt.\n\n## What they have not got\n\nA mill.\n'), {
      'About the role I had': undefined, 'The post, as I understand it': 'role-summary', Holes: 'gap-analysis', 'Weak spots': undefined, 'What they have not got': undefined,
    });
  });

  const presumed = (text: string, kind?: string) => Object.fromEntries(read(text.startsWith('# ') ? text : `# H — R\n\n${text}`, kind).sections.filter((one) => one.presumed).map(({ section, template }) => [section.title, template?.id]));
  const table = '| They ask | I have | How good |\n| --- | --- | --- |\n| ovens | six | strong |\n';

  it('that no word tells are what the template has in their place, where as many are unknown as are missing', () => {
    assert.deepEqual(presumed(`## Role Summary\n\n## Who bakes\n\nI do.\n\n## In one breath\n\nOvens.\n\n## Resume Emphasis\n\n## Bench\n\n${table}\n## Why H\n\n## Thin ice\n\nRye.\n\n### More ice\n\nSalt.\n\n## Over tea\n\n*Why bread?* It keeps.\n`), {
      'Who bakes': 'lead-profile', 'In one breath': 'tailored-pitch', 'Thin ice': 'gap-analysis', 'Over tea': 'questions',
    });
    assert.deepEqual(presumed('# A. Ovens\n\n# B. Profile\n\n# C. In one breath\n\n# D. CV emphasis\n'), { 'A. Ovens': 'role-summary', 'C. In one breath': 'tailored-pitch' });
  });

  it('may be theirs with all that stands below', () => {
    const { sections } = read('# H — R\n\n## Lead Profile\n\n## In one breath\n\nOvens.\n\n### And in two\n\nRye.\n\n## Resume Emphasis\n');
    assert.deepEqual(sections.slice(3, 5).map(({ template, presumed: told }) => [template?.id, told]), [['tailored-pitch', true], ['tailored-pitch', undefined]]);
  });

  it('are none of it where more or fewer are unknown and nothing else tells, or where the order is another', () => {
    assert.deepEqual(presumed('## Resume Emphasis\n\n## Proof Point Mapping\n\n## Bread\n\nRye.\n\n## Salt\n\nSea.\n\n## Gap Analysis\n'), {});
    assert.deepEqual(presumed('## Proof Point Mapping\n\n## Bread\n\nRye.\n\n## If They Ask X, Say Y\n'), {});
    assert.deepEqual(presumed('## Gap Analysis\n\n## Over tea\n\nNobody asks.\n\n## Cover Letter Hooks\n'), {});
    assert.deepEqual(presumed('## Gap Analysis\n\n## Bread\n\nRye.\n\n## Lead Profile\n'), {});
    assert.deepEqual(presumed('## Cover Letter Hooks\n\n## Odds and ends\n\nRye.\n'), {});
  });

  it('are told by a table or questions where more are unknown than missing', () => {
    assert.deepEqual(presumed('## Gap Analysis\n\n## Bread\n\nRye.\n\n## Over tea\n\n- **Why rye?** It keeps.\n\n## Cover Letter Hooks\n'), { 'Over tea': 'questions' });
  });

  it('inherit below a known one, unless they bear another one’s name', () => {
    const { sections } = read('# H — R\n\n## Resume Emphasis\n\n### Gaps\n\n### Why Hollin\n\n### Cover Letter Hooks\n\n#### deeper\n\n## Else\n\n### Gap Analysis\n');
    assert.deepEqual(sections.map(({ template, matched }) => [template?.id, matched]), [
      [undefined, false], [undefined, false], ['resume-emphasis', true], ['resume-emphasis', false], ['resume-emphasis', false],
      ['cover-letter-hooks', true], ['cover-letter-hooks', false], [undefined, false], ['gap-analysis', true],
    ]);
  });

  it('of a posting are all the posting’s, the title’s too', () => {
    const { sections } = read('intro\n\n# Planner\n\ntext\n\n## Benefits\n\n## Requirements\n', 'posting');
    assert.deepEqual(sections.map(({ template }) => [template?.id, template?.owner]), [['other', 'posting'], ['other', 'posting'], ['other', 'posting'], ['requirements', 'posting']]);
  });

  it('know table columns in any order and under other names', () => {
    const { sections } = read('# H — R\n\n## Proof Point Mapping\n\n| Fit | Notes | What they want | My Evidence |\n|---|---|---|---|\n');
    assert.deepEqual(sections.at(-1)!.tables[0]!.columns.map((column) => column?.id), ['strength', undefined, 'requirement', 'evidence']);
  });
});

describe('fields', () => {
  it('as items, in one paragraph, side by side, as a table', () => {
    const expected = [['link', 'https://h.example'], ['location', 'Leeds'], ['comp', '£41,000']];
    assert.deepEqual(fields('- **Link**: https://h.example\n- **Location:** Leeds\n- Salary: £41,000'), expected);
    assert.deepEqual(fields('**URL:** https://h.example\n**Location**: Leeds  \n**Comp:** £41,000'), expected);
    assert.deepEqual(fields('**Link**: https://h.example | **Location**: Leeds · **Comp**: £41,000'), expected);
    assert.deepEqual(fields('| Link | https://h.example |\n|---|---|\n| Location | Leeds |\n| Comp | £41,000 |'), expected);
    assert.deepEqual(fields('| Link | Location | Salary |\n|---|---|---|\n| https://h.example | Leeds | £41,000 |'), expected);
    assert.deepEqual(fields('| Link | Location |\n|---|---|\n| https://h.example | Leeds |'), expected.slice(0, 2));
  });

  it('with the value below, and without one', () => {
    assert.deepEqual(fields('- **Comp**:\n  - £41,000\n- **Location**:\n\n  Leeds\n- **Link**:'), [['comp', '£41,000'], ['location', 'Leeds'], ['link', '']]);
  });
});

describe('questions', () => {
  const notations: Record<string, string> = {
    'bold, quoted, arrow': '- **"Why?"** → Because.',
    'bold, quoted, two hyphens': '- **"Why?"** -- Because.',
    'numbered': '1. **"Why?"** → Because.',
    'ascii arrow': '- **"Why?"** -> Because.',
    'em dash': '- **“Why?”** — Because.',
    'next line': '**"Why?"**\nBecause.',
    'next paragraph': '**"Why?"**\n\nBecause.',
    'number inside the bold': '**1. "Why?"**\n\nBecause.',
    'quotes around the bold': '- "**Why?**" → Because.',
    'no bold': '- "Why?" → Because.',
    'no quotes': '- **Why?** → Because.',
    'neither': '- Why? → Because.',
    'nested': '- **"Why?"**\n  - Because.',
    'answer on its own line with an arrow': '- **"Why?"**\n\n  → Because.',
    'Q and A': '**Q: "Why?"**\n\nA: Because.',
    'question in bold, answer labelled': '**Q: Why?**\nA: Because.',
    'numbered Q and A in one item': '- Q1: Why? A1: Because.',
    'numbered Q and A': '**Q1: Why?**\n\nA1: Because.',
    heading: '### Why?\n\nBecause.',
    'quoted heading': '### "Why?"\nBecause.',
    table: '| Question | Answer |\n|---|---|\n| Why? | Because. |',
  };
  for (const [name, text] of Object.entries(notations)) {
    it(name, () => {
      const found = questions(text).map((parts) => parts.map((part) => part.replace(/^["“]|["”]$/g, '')));
      assert.deepEqual(found, [['Why?', 'Because.']]);
    });
  }

  it('hold what they are asked in words, and several paragraphs of answer', () => {
    assert.deepEqual(questions('- **"Walk us through it."** → One.\n\n  Two?\n\n  - Three.\n- **"And?"** → Four.'), [
      ['"Walk us through it."', 'One.', 'Two?', 'Three.'], ['"And?"', 'Four.'],
    ]);
  });

  it('may be bold paragraphs that ask in words', () => {
    assert.deepEqual(questions('**Tell us about a failure**\n\nThe mixer.\n\n**Notes:**\n\nText.'), [['Tell us about a failure', 'The mixer.', 'Notes:', 'Text.']]);
  });

  it('are not seen in what only begins in bold', () => {
    assert.deepEqual(questions('- **Ovens**: talk about the deck.\n- **Remember** → breathe.'), []);
  });

  it('are not seen in an item that Markdown draws the next line into', () => {
    assert.deepEqual(questions('**Why?**\n- Because\n- It is warm\n**And then?**\n- Bread'), [['Why?', 'Because', 'It is warm And then?', 'Bread']]);
  });

  it('have no answer where only its label stands', () => {
    assert.deepEqual(questions('Q: Why?\nA:'), [['Why?']]);
  });

  it('heading over several questions is none itself', () => {
    assert.deepEqual(questions('### Technical\n\n- **"Why?"** → Because.'), [['"Why?"', 'Because.']]);
    assert.deepEqual(questions('### Walk us through the night plan\n\nIt begins at ten.'), [['Walk us through the night plan', 'It begins at ten.']]);
  });
});

describe('sections under headings of the author\'s own', () => {
  const placed = (text: string) => read(text).sections.filter(({ section }) => section.depth > 1).map(({ section, template, matched }) => [section.title, template?.id, matched]);

  it('are those that a word of the heading names, with all below them', () => {
    assert.deepEqual(placed('# Hollin — Planner\n\n## Where I fall short\n\n### Sourdough\n\n## Ovens\n\n### Their letter\n'), [
      ['Where I fall short', 'gap-analysis', true],
      ['Sourdough', 'gap-analysis', false],
      ['Ovens', undefined, false],
      ['Their letter', undefined, false],
    ]);
  });

  it('are no second section of that kind', () => {
    assert.deepEqual(placed('# Hollin — Planner\n\n## What gaps they see\n\n## Gap Analysis\n\n## First letter\n\n## Second letter\n'), [
      ['What gaps they see', undefined, false],
      ['Gap Analysis', 'gap-analysis', true],
      ['First letter', 'cover-letter-hooks', true],
      ['Second letter', undefined, false],
    ]);
  });
});
