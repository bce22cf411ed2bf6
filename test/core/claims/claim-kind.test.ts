import assert from 'node:assert/strict';
import { checkDossier } from '../../../server/src/core/check/check.ts';
import { joinEvidence } from '../../../server/src/core/evidence/join-evidence.ts';
import { readEvidence } from '../../../server/src/core/evidence/read-evidence.ts';
import type { ClaimKind, ClaimMention } from '../../../server/src/core/model/claim.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';
import { builtInTemplates } from '../../../server/src/core/templates/built-in.ts';
import { readDossier } from '../../../server/src/core/templates/read-dossier.ts';

const evidence = joinEvidence([readEvidence('file:///evidence.md', '# Proof points\n\n## Larkspur\n- 40 schools use it\n- **quire**: 900 tests\n- Trained 14 tutors at Oakhaven\n')], []);
const brief = builtInTemplates.find(({ id }) => id === 'brief')!;

/** The claims of a brief that holds this one section. */
function claimsIn(section: string): readonly ClaimMention[] {
  const document = parseDocument('file:///brief.md', `# Fairlight School — Teacher\n\n${section}\n`);
  return checkDossier(readDossier(document, brief), evidence, defaultSettings).claims.filter(({ passage }) => passage.kind !== 'heading');
}

function kindsOf(section: string): ClaimKind[] {
  return claimsIn(section).map(({ kind }) => kind);
}

const inEmphasis: readonly (readonly [ClaimKind, string])[] = [
  ['capability', 'Can read Latin script'],
  ['planned', 'I would gladly teach two evenings'],
  ['planned', 'In the first ninety days a reading corner'],
  ['gap', 'A kiln that was not fired above 900 degrees'],
  ['property', '13 libraries use it'],
  ['property', 'Half a dozen libraries run Larkspur'],
  ['property', 'My reading system picks unknown scripts'],
  ['property', '31 schools off paper in 14 weeks'],
  ['property', 'Its night desk shows alarms in real time'],
  ['finished', '14 tutors trained'],
  ['property', 'Twelve years in primary schools'],
  ['finished', 'Exam results up 12 % in two years'],
  ['property', 'Attendance at 97 %, from 91'],
  ['finished', 'I have taught 300 pupils'],
  ['ongoing', 'I manage a team of nine'],
  ['property', 'Attendance of 94 %, 31 pupils'],
  ['finished', 'Attendance from 88 to 94 %'],
  ['property', 'When I left Oakhaven, attendance stood at 94 %'],
  ['finished', 'When I left Oakhaven, I handed over two choirs'],
  ['property', 'Reading badge level 5, held since 2016'],
  ['property', 'A phonics course, used by two schools'],
  ['finished', 'A phonics course, written by me'],
  ['property', 'The room temperature held within 2 degrees'],
  ['capability', 'My French is B2'],
  ['finished', 'Absences fell to a third of what they were'],
  ['finished', 'The new timetable brought 40 pupils back'],
  ['finished', 'Unexcused absences fell by a third'],
  ['property', 'It cost £7,400'],
  ['finished', 'Exam results have improved by 12 %'],
  ['finished', 'I was the only physics teacher for two years'],
  ['finished', 'We had 390 replies'],
  ['finished', '35 procedures revised in 2023'],
  ['finished', 'Absences cut from 12 to 5 days'],
  ['finished', 'Training: gave 6 sessions for 58 people'],
  ['finished', 'The lab was rebuilt in 11 weeks'],
  ['property', 'Introduction of 4 new courses'],
  ['finished', '26 worksheets written.'],
  ['finished', 'I was asked to run 14 clubs, and ran them'],
  ['ongoing', 'I look after 47 teachers'],
  ['ongoing', 'I am on call one week in six'],
  ['property', "I hold a master's degree in education"],
  ['property', 'quire: 900 tests, 12 releases'],
  ['property', 'quire handles 40 requests a second'],
  ['property', 'All deployments go through one pipeline'],
  ['property', 'It now runs on a single machine'],
  ['property', 'Automated marking covers 92 papers'],
  ['ongoing', 'I currently lead nine teachers'],
  ['property', '14 tutors in two towns'],
  ['property', 'Marking latency of 40 ms'],
  ['property', 'A 20 kHz hearing loop'],
  ['property', '900 tests finish in a minute'],
  ['property', 'The timetable I wrote fits on one page'],
  ['ongoing', 'I see about 50 parents a week'],
  ['planned', 'Second edition planned, not printed'],
  ['planned', 'My plan for the first term: listen, then cut meetings by a third'],
  ['gap', 'I have never actually taught physics'],
  ['gap', 'Little exposure to boarding'],
  ['gap', 'I have never run an exam hall; Oakhaven had an office for that'],
  ['property', 'Already certified'],
  ['hypothetical', 'Would try polarised lamps first'],
  ['ongoing', 'I am finishing a certificate in special education'],
  ['ongoing', 'The move to the new timetable is half done'],
  ['ongoing', 'Since 2019 I have run the Saturday club'],
  ['ongoing', 'Mentoring two new teachers this year'],
  ['planned', 'Exam booked for May'],
  ['planned', 'I will visit each school'],
  ['planned', 'The atlas is only a plan'],
  ['capability', 'Comfortable in front of a room of 200'],
  ['capability', 'I explain hard things simply'],
    ['gap', 'I have not led a whole school.'],
  ['gap', 'My French is rusty.'],
  ['finished', 'I put up four hearing loops'],
  ['finished', 'We set up a reading corner'],
  ['ongoing', 'I put 12 posters up every month'],
  ['finished', 'Sat on nine panels'],
  ['finished', 'The new timetable cut absences by 12 %'],
  ['finished', 'A shared rota took the wait from 9 to 4 days'],
  ['finished', 'Retention from 81 to 92 %'],
  ['property', 'Certified in classroom safety'],
  ['property', 'Registered since 2016'],
  ['finished', 'Registered two new courses'],
  ['finished', 'Marking time, median: 12 → 9 days'],
  ['finished', 'I reran the mock exams'],
  ['ongoing', 'I am the only physics teacher'],
  ['property', 'I bring nine years of teaching'],
  ['property', '28 of 30 parents would recommend us'],
  ['hypothetical', '1.1 points more of 900 would be 10 pupils'],
  ['capability', 'I can teach four instruments'],
  ['capability', 'Welsh native, English C1'],
  ['capability', 'Welsh is my mother tongue'],
  ['ongoing', 'I coach the boxing'],
  ['ongoing', 'We drill the alarm twice a year'],
  ['ongoing', 'On call every fifth week'],
  ['motivation', 'I believe that a class is as calm as its teacher'],
  ['motivation', 'I should like to help you settle yours'],
  ['planned', 'I mean to sit the exam next year'],
  ['planned', 'Plan: port two courses before June'],
];

/** Changes, also without a verb, and states beside them. */
const changes: readonly (readonly [ClaimKind, string])[] = [
  ['finished', 'Pass rate 61.1 to 74.6 %'],
  ['finished', '40 % fewer absences'],
  ['finished', 'Absences 12 % lower than in 2019'],
  ['property', 'The quiz is 40 % shorter than the exam'],
  ['finished', 'A drop of 9 points'],
  ['finished', '+18 % in enrolments'],
  ['finished', 'Enrolments more than doubled'],
  ['finished', 'The form now takes 9 minutes instead of 42'],
  ['finished', 'Nine days to a report, formerly twenty-four'],
  ['finished', 'Our waiting list was 9 weeks in 2022 and 4 days in 2024'],
  ['property', 'Our waiting list was 9 weeks in 2022'],
  ['finished', 'Marking: 12 → 9 days, four forms'],
  ['finished', 'Backups 91 → 99 % green'],
  ['finished', 'The atlas was adopted by four schools'],
  ['property', 'The hall held 40 chairs'],
  ['property', 'The room stayed under 20 degrees'],
  ['property', 'Marks have always been on time'],
  ['property', 'Parents used to wait nine days'],
  ['finished', 'That saved the school £180,000 a year'],
  ['finished', '420 people heard why'],
];

/** What a person did, is at, is, has and can. */
const persons: readonly (readonly [ClaimKind, string])[] = [
  ['finished', 'I was responsible for 12 classes'],
  ['ongoing', 'I have been head of year since 2019'],
  ['finished', 'Since then I have passed the exam'],
  ['ongoing', 'I am tech lead of a small group'],
  ['ongoing', 'I also teach music'],
  ['property', 'We are nine in the staff room'],
  ['finished', 'We use a fifth less paper than in 2022'],
  ['capability', 'I write Welsh and English'],
  ['capability', 'I can explain a fugue to a parent'],
  ['ongoing', 'I hold eight drills a year'],
  ['ongoing', 'We put on 40 concerts a year'],
  ['capability', 'Welsh, English, Irish'],
  ['capability', 'Welsh for nine years'],
  ['ongoing', 'Maintainer of quire'],
  ['ongoing', 'Trainer since 2019'],
  ['finished', 'Trainer from 2015 to 2019'],
  ['finished', 'Author of two papers'],
  ['property', '12 merged drafts from outside'],
  ['property', 'A room with dimmed lamps'],
  ['property', 'A dashboard, 12 measures, refreshed daily'],
  ['finished', 'One prize, won in 2024'],
];

describe('the kind of a claim', () => {
  for (const [kind, text] of [...changes, ...persons]) {
    it(`${text} → ${kind}`, () => assert.deepEqual([...new Set(kindsOf(`## Resume Emphasis\n\n- ${text}`))], [kind]));
  }

  it('is that of the deed or the role that a relative clause or figures without a verb hang on', () => {
    assert.deepEqual(kindsOf('## Resume Emphasis\n\n- I lead the choir, which has nine members'), ['ongoing', 'ongoing']);
    assert.deepEqual(kindsOf('## Resume Emphasis\n\n- Maintainer of quire (Go): 900 tests'), ['ongoing', 'ongoing', 'ongoing']);
    assert.deepEqual(kindsOf('## Resume Emphasis\n\n- Card sort with 100 people; top level down from 9 to 4'), ['finished', 'finished']);
    assert.deepEqual([...new Set(kindsOf('## Resume Emphasis\n\n- Before that: four years at Oakhaven'))], ['finished']);
  });


  for (const [kind, text] of inEmphasis) {
    it(`${text} → ${kind}`, () => assert.deepEqual([...new Set(kindsOf(`## Resume Emphasis\n\n- ${text}`))], [kind]));
  }

  it('is the role that one has and what one is good at, in a profile', () => {
    assert.deepEqual(kindsOf('## Lead Profile\n\nPhysics teacher. Thinks in experiments.'), ['ongoing', 'capability']);
  });

  it('is motivation or supposed where one says what one wants or would do, whoever is named before', () => {
    const pitch = (sentence: string): ClaimKind => kindsOf(`## Tailored Pitch\n\n${sentence}`)[0]!;
    assert.equal(pitch('What I want next is a hall of my own.'), 'motivation');
    assert.equal(pitch('I\'d like to do that for bigger classes.'), 'motivation');
    assert.equal(pitch('At Fairlight I would like to do the same for two choirs.'), 'motivation');
    assert.equal(pitch('With your pianos I would start from the tuning.'), 'hypothetical');
    assert.equal(pitch('I plan the sessions of nine teachers.'), 'ongoing');
    assert.equal(pitch('I plan a second choir for 2027.'), 'planned');
  });

  it('is motivation where one tells what draws one, whoever is named', () => {
    assert.deepEqual(kindsOf('## Why This Role\n\nWhat draws me to Fairlight is your choir. I would be glad to sing.'), ['motivation', 'motivation']);
  });

  it('tells in the section about the employer of work where it stands or has a verb of work, of oneself otherwise', () => {
    assert.deepEqual(kindsOf('## Why This Role\n\nI grew up 12 km from the school gate.'), ['motivation']);
    assert.deepEqual(kindsOf('## Why This Role\n\nI built 12 hearing loops in a year.'), ['finished']);
    assert.deepEqual(kindsOf('## Why This Role\n\nAt Northgate we solved that with evening classes.'), ['finished']);
  });

  it('is none in a table of contents', () => {
    assert.deepEqual(kindsOf('## Resume Emphasis\n\n- [Built the mill](#mill)'), []);
    assert.deepEqual(kindsOf('## Resume Emphasis\n\n- [Built](#mill) the mill'), ['finished']);
  });

  it('is the employer’s under a label of the application, a gap where the answer is no', () => {
    assert.deepEqual([...new Set(kindsOf('## Application Notes\n\n- Technical panel: three people, two hours.'))], ['employer']);
    assert.deepEqual(kindsOf('## If They Ask X, Say Y\n\n- **"Do you sing?"** → Honest no.'), ['question', 'gap']);
    assert.deepEqual(kindsOf('## If They Ask X, Say Y\n\n- **"Part time?"** → Yes, if the offer stood in writing.'), ['question', 'hypothetical']);
  });

  it('is a plan in the answer to a question inside another section', () => {
    assert.deepEqual(kindsOf('## Cover Letter Hooks\n\n1. "What would you do in your first 100 days?" Read the plans for two weeks.'), ['question', 'planned']);
  });

  it('is a claim in a note where the evidence has one of its figures, and the employer’s where the application is spoken of', () => {
    assert.deepEqual(kindsOf('## Application Notes\n\n- For the form: 900 quire tests, 12 releases'), ['instruction', 'property']);
    assert.deepEqual(kindsOf('## Application Notes\n\n- The second interview takes 60 minutes.'), ['employer']);
    assert.deepEqual(kindsOf('## Application Notes\n\n- Don’t say "always on time".'), ['instruction']);
  });

  it('is an instruction where one tells oneself what to write', () => {
    assert.deepEqual(kindsOf('## Lead Profile\n\nLead with **Classroom Work**, reinforced by **Ward Research**.'), ['instruction']);
    assert.deepEqual(kindsOf('## Application Notes\n\n- Send one page, not two.'), ['instruction']);
    assert.deepEqual(kindsOf('## Application Notes\n\n- Ask Joanne whether I may name her.'), ['instruction']);
  });

  it('is finished in a note that tells of finished work', () => {
    assert.deepEqual(kindsOf('## Application Notes\n\n- I trained 14 tutors there.'), ['finished']);
  });

  it('is motivation where the writer speaks about the employer', () => {
    assert.deepEqual(kindsOf('## Why This Role\n\nSmall classes are why I teach.'), ['motivation']);
    assert.deepEqual(kindsOf('## Why This Role\n\nThe school has 40 classes.'), ['employer']);
  });

  it('follows the question that is answered', () => {
    const answer = (question: string): ClaimKind => kindsOf(`## If They Ask X, Say Y\n\n- **"${question}"** -- Two weeks of listening, then one change.`).at(-1)!;
    assert.equal(answer('What would you do first?'), 'planned');
    assert.equal(answer('What did you do first?'), 'finished');
    assert.equal(kindsOf('## If They Ask X, Say Y\n\n- **"How do you mark?"** -- You compare everything twice.').at(-1), 'motivation');
  });

  it('is a property where a share keeps a level, finished where it changes, whatever it is of', () => {
    assert.deepEqual(kindsOf('## Resume Emphasis\n\n- Bed occupancy above 90 %'), ['property']);
    assert.deepEqual(kindsOf('## Resume Emphasis\n\n- Bed occupancy up 9 %'), ['finished']);
  });

  it('counts in words as in digits, whatever the number', () => {
    for (const number of ['14', 'fourteen', 'seventy-two', 'nine', 'dozens']) assert.deepEqual(kindsOf(`## Lead Profile\n\n${number} tutors in the valley`), ['property'], number);
    assert.deepEqual(kindsOf('## Lead Profile\n\nTutor in the valley with a good score'), ['ongoing']);
  });

  it('of a fragment is that of the clause it belongs to', () => {
    assert.deepEqual(kindsOf('## Resume Emphasis\n\n- Marking: I will visit each school — all forty classrooms'), ['planned', 'planned', 'planned']);
  });

  it('is a quotation where others’ words stand between quotation marks', () => {
    assert.deepEqual(kindsOf('## Cover Letter Hooks\n\n- "One school, one standard — your own words"'), ['quotation', 'quotation']);
    assert.deepEqual(kindsOf('## Cover Letter Hooks\n\n- "I trained 14 tutors."'), ['finished']);
    assert.deepEqual(kindsOf('## Why This Role\n\nYour posting asks for somebody who "never raises a voice".'), ['quotation']);
    assert.deepEqual(kindsOf('## Cover Letter Hooks\n\n- "He never raised his voice," her head wrote in 2022.'), ['quotation']);
  });

  it('is not a gap where work or a plan is told under one', () => {
    assert.deepEqual(kindsOf('## Gap Analysis\n\n- I plan to sit the exam in June.'), ['planned']);
    assert.deepEqual(kindsOf('## Gap Analysis\n\n- The certificate is in progress.'), ['ongoing']);
    assert.deepEqual(kindsOf('## Gap Analysis\n\n- The certificate is not finished.'), ['gap']);
    assert.deepEqual(kindsOf('## Gap Analysis\n\n- At Larkspur 40 schools use the worksheets.'), ['property']);
    assert.deepEqual(kindsOf('## Gap Analysis\n\n- At Larkspur only 40 schools use the worksheets.'), ['gap']);
    assert.deepEqual(kindsOf('## Gap Analysis\n\n- The kiln was bought last spring.'), ['finished']);
    assert.deepEqual(kindsOf('## Gap Analysis\n\n- I have led five teachers, not nine.'), ['gap']);
    assert.deepEqual(kindsOf('## Gap Analysis\n\n- I led five teachers and nobody left.'), ['finished']);
    assert.deepEqual(kindsOf('## Gap Analysis\n\n- I look after two trainees.'), ['ongoing']);
    assert.deepEqual(kindsOf('## Gap Analysis\n\n- Swedish is at B1.'), ['capability']);
    assert.deepEqual(kindsOf('## Gap Analysis\n\n- Fluent in sign language.'), ['capability']);
    assert.deepEqual(kindsOf('## Gap Analysis\n\n- Familiar with boarding only from outside.'), ['gap']);
    assert.deepEqual(kindsOf('## Gap Analysis\n\n- I would take the course before starting.'), ['planned']);
    assert.deepEqual(kindsOf('## Gap Analysis\n\n- The part about boarding is weaker.'), ['gap']);
    assert.deepEqual([...new Set(kindsOf('## Gap Analysis\n\n- Chartered status: not yet awarded.'))], ['gap']);
  });

  it('is the candidate’s in the summary of the role where they speak, and in the line on how they fit', () => {
    const summary = (line: string): ClaimKind[] => [...new Set(kindsOf(`## Role Summary\n\n- ${line}`))];
    assert.deepEqual(summary('They want five years of teaching.'), ['employer']);
    assert.deepEqual(summary('I have nine years in the classroom.'), ['property']);
    assert.deepEqual(summary('Fit: nine years in the classroom.'), ['property']);
    assert.deepEqual(summary('Fit: 4 of 5, nine years in the classroom.'), ['employer']);
    assert.deepEqual(summary('"I want a teacher who has 5 years"'), ['employer']);
  });

  it('is hypothetical in a note that goes on with what one would do, and an instruction otherwise', () => {
    assert.deepEqual(kindsOf('## Application Notes\n\n- If the hall is small, I would teach in two groups.'), ['hypothetical']);
    assert.deepEqual(kindsOf('## Application Notes\n\n- If they ask about pay, name the band.'), ['instruction']);
    assert.deepEqual(kindsOf('## Application Notes\n\n- Atlas: I will print it by May.'), ['instruction', 'planned']);
  });

  it('is what one can, is or looks after among the reasons for an application, too', () => {
    const reason = (sentence: string): ClaimKind => kindsOf(`## Why This Role\n\n${sentence}`)[0]!;
    assert.equal(reason('I can calm a hall before breakfast.'), 'capability');
    assert.equal(reason('I am a first aider.'), 'ongoing');
    assert.equal(reason('I chair the working group on this subject.'), 'ongoing');
    assert.equal(reason('My school holds 74 pianos.'), 'property');
    assert.equal(reason('I have also contributed chapters to an atlas.'), 'finished');
    assert.equal(reason('That is exactly the kind of problem that makes me forget lunch.'), 'motivation');
    assert.equal(reason('Because the choir comes first there.'), 'motivation');
  });

  it('is an instruction where a note opens with a form that may be a past', () => {
    assert.deepEqual(kindsOf('## Application Notes\n\n- Cut the letter to one page.'), ['instruction']);
  });

  it('is finished where what was done since then is counted', () => {
    assert.deepEqual(kindsOf('## Cover Letter Hooks\n\n- Since 2022 I have run 64 drills.'), ['finished']);
    assert.deepEqual(kindsOf('## Cover Letter Hooks\n\n- Since 2022 I have led the choir.'), ['ongoing']);
  });
});

describe('the owner of a claim', () => {
  it('follows its kind', () => {
    const [planned] = claimsIn('## Resume Emphasis\n\n- I will visit each school');
    const [done] = claimsIn('## Application Notes\n\n- I trained 14 tutors there.');
    assert.deepEqual([planned!.owner, done!.owner], ['plan', 'candidate']);
  });
});
