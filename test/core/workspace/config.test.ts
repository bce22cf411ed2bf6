import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { configKeys, mergeSettings, readConfig, readEditorSettings } from '../../../server/src/config.ts';
import { ruleIds } from '../../../server/src/core/model/finding.ts';
import { defaultSettings } from '../../../server/src/core/model/settings.ts';

const uri = 'file:///w/dossier.config.yaml';

function problemsOf(text: string): string[] {
  return readConfig(uri, text).problems.map((problem) => `${problem.location.range.start.line + 1}: ${problem.message}`);
}

describe('dossier.config.yaml', () => {
  it('is read whole', () => {
    const { settings, problems } = readConfig(uri, [
      'rules:', '  unsupported-claim: off', '  stale-evidence: warning',
      'evidence:', '  files: [proofs/*.md, "facts.yaml"]', '  maxAgeDays: 180',
      'lengths:', '  tailored-pitch: { sentences: [2, 4] }', '  cover-letter:', '    words: [250, 350]',
      'templates:', '  files:', '    brief: [applications/*/brief.md]', '    package: "**/*-READY.md"',
    ].join('\n'));
    assert.deepEqual(problems, []);
    assert.deepEqual(settings, {
      rules: { 'unsupported-claim': 'off', 'stale-evidence': 'warning' },
      evidence: { files: ['proofs/*.md', 'facts.yaml'], maxAgeDays: 180 },
      lengths: { 'tailored-pitch': { sentences: [2, 4] }, 'cover-letter': { words: [250, 350] } },
      templates: { files: { brief: ['applications/*/brief.md'], package: ['**/*-READY.md'] } },
    });
  });

  it('may be empty, or have keys whose values are still to be typed', () => {
    for (const text of ['', '# nothing yet\n', 'rules:\n', 'rules:\nevidence:\n  files:\n', '\uFEFFrules: {}\r\n']) assert.deepEqual(problemsOf(text), [], text);
  });

  it('names field, expectation and line of each fault and keeps the rest', () => {
    const text = [
      'rules:', '  unsuported-claim: off', '  length: loud', '  nonsense: off',
      'evidence:', '  maxAgeDays: soon', '  file: x.md', 'lengths:', '  pitch: { sentences: [3, 2] }', 'colour: red',
    ].join('\n');
    assert.deepEqual(problemsOf(text), [
      '2: rules: there is no rule "unsuported-claim"; is "unsupported-claim" meant?',
      '3: rules.length must be one of error, warning, information, hint, off, not "loud"',
      '4: rules: there is no rule "nonsense"',
      '6: evidence.maxAgeDays must be a whole number of days above 0, not "soon"',
      '7: unknown key "file"; is "files" meant?',
      '9: lengths.pitch.sentences must be two numbers, the least and the most, such as [2, 3]',
      '10: unknown key "colour"; known are rules, evidence, lengths, templates',
    ]);
    assert.deepEqual(readConfig(uri, text).settings.rules, {});
  });

  it('says where broken syntax and double keys stand', () => {
    assert.match(problemsOf('rules:\n  length: [\n')[0]!, /^\d: /);
    assert.equal(problemsOf('rules:\n\tlength: off\n').length, 1);
    assert.deepEqual(problemsOf('rules: {}\nrules: {}\n'), ['2: the key "rules" stands here a second time']);
    assert.deepEqual(problemsOf('- a\n'), ['1: the configuration must be a mapping of keys to values, not a list']);
  });

  it('drops globs that leave the workspace folder', () => {
    const { settings, problems } = readConfig(uri, 'evidence:\n  files: [../secret.md, ok.md]\n');
    assert.deepEqual(settings.evidence?.files, ['ok.md']);
    assert.match(problems[0]!.message, /"\.\.\/secret\.md" leaves the workspace folder/);
  });

  it('never throws, and every place lies in the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), yamlish()), (text) => {
      for (const { location } of readConfig(uri, text).problems) {
        assert.ok(location.span.start >= 0 && location.span.start <= location.span.end && location.span.end <= text.length);
      }
    }));
  });
});

describe('config.schema.json', () => {
  const schema = JSON.parse(readFileSync(new URL('../../../schemas/config.schema.json', import.meta.url), 'utf8')) as {
    properties: Record<string, { properties?: object }>;
  };
  const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

  it('knows the keys and rules that the reader knows', () => {
    assert.deepEqual(Object.keys(schema.properties), [...configKeys]);
    assert.deepEqual(Object.keys(schema.properties['rules']!.properties!).sort(), [...ruleIds].sort());
  });

  it('takes what the reader takes and refuses what it refuses', () => {
    const good = { rules: { length: 'off' }, evidence: { files: ['a.md'], maxAgeDays: 30 }, lengths: { pitch: { words: [1, 2] } }, templates: { files: { brief: 'x/*.md' } } };
    assert.equal(validate(good), true, JSON.stringify(validate.errors));
    assert.deepEqual(problemsOf(JSON.stringify(good)), []);
    for (const bad of [{ rules: { length: 'loud' } }, { rules: { nonsense: 'off' } }, { evidence: { maxAgeDays: 0 } }, { lengths: { pitch: { words: [1] } } }, { colour: 1 }, [1]]) {
      assert.equal(validate(bad), false, JSON.stringify(bad));
      assert.equal(problemsOf(JSON.stringify(bad)).length, 1, JSON.stringify(bad));
    }
  });
});

function yamlish(): fc.Arbitrary<string> {
  const word = fc.constantFrom('rules:', 'evidence:', 'files:', '- ', '  ', '\n', '{', '}', '[', ']', '&a', '*a', '"', "'", '|', 'off', '3', ': ', '#', '? ');
  return fc.array(word, { maxLength: 40 }).map((words) => words.join(''));
}

describe('settings', () => {
  it('are the defaults where nobody says anything', () => assert.deepEqual(mergeSettings({}), defaultSettings));

  it('of the editor win over the file, key by key', () => {
    const merged = mergeSettings(
      { rules: { length: 'off', placeholder: 'error' }, evidence: { files: ['a.md'], maxAgeDays: 100 } },
      { rules: { length: 'hint' }, evidence: { maxAgeDays: 30 } },
    );
    assert.deepEqual(merged.rules, { length: 'hint', placeholder: 'error' });
    assert.deepEqual(merged.evidence, { files: ['a.md'], maxAgeDays: 30 });
  });

  it('of the editor that are null or empty are not set', () => {
    const { settings, problems } = readEditorSettings({ rules: {}, evidence: { files: [], maxAgeDays: null }, preview: { x: 1 } });
    assert.deepEqual(problems, []);
    assert.deepEqual(mergeSettings({ evidence: { files: ['a.md'], maxAgeDays: 100 } }, settings).evidence, { files: ['a.md'], maxAgeDays: 100 });
  });

  it('of the editor are checked like the file', () => {
    const { settings, problems } = readEditorSettings({ rules: { length: 'loud', placeholder: 'off' } });
    assert.deepEqual(settings.rules, { placeholder: 'off' });
    assert.deepEqual(problems, ['dossier.rules.length must be one of error, warning, information, hint, off, not "loud"']);
    for (const value of [undefined, null, 'x', 7, []]) assert.deepEqual(readEditorSettings(value).settings, {});
  });
});
