import assert from 'node:assert/strict';
import { isDossier, isEvidence } from '../../server/src/recognition.ts';

const nowhere = { path: 'notes/x.md', config: undefined, editorSettings: undefined };
const headings = '# Glow — Lamplighter\n\n## Lead Profile\n\n## Resume Emphasis\n\n## Gap Analysis\n';

describe('what an editor starts the server for', () => {
  it('is a brief, known by three of its headings', () => {
    assert.equal(isDossier(headings, nowhere), true);
    assert.equal(isDossier(headings, { ...nowhere, path: undefined }), true);
    assert.equal(isDossier(headings.replace('## Gap Analysis', '## Else'), nowhere), false);
  });

  it('is no text whose title alone speaks of what a brief has', () => {
    const below = '## What the CV should stress\n\n- 5 lamps\n\n## Lines for the letter\n\n- 5 lamps\n';
    assert.equal(isDossier(`# Gaps that I see\n\n${below}`, nowhere), false);
    assert.equal(isDossier(`# Lamplighter\n\n## Gaps that I see\n\n${below}`, nowhere), true);
  });

  it('is what front matter, a setting or the configuration file says', () => {
    assert.equal(isDossier('---\ndossier: brief\n---\n', nowhere), true);
    assert.equal(isDossier('Text.', { ...nowhere, editorSettings: { templates: { files: { brief: ['notes/*.md'] } } } }), true);
    assert.equal(isDossier('Text.', { ...nowhere, config: 'templates:\n  files:\n    brief: [notes/*.md]\n' }), true);
    assert.equal(isDossier('Text.', { ...nowhere, config: 'templates:\n  files:\n    brief: [other/*.md]\n' }), false);
  });

  it('is no README and no ordinary text', () => {
    assert.equal(isDossier(headings, { ...nowhere, path: 'README.md' }), false);
    for (const text of ['', '# Notes\n\n- 57 lamps\n', '---\ntitle: x\n---\n']) assert.equal(isDossier(text, nowhere), false, text);
  });

  it('is an evidence file by name that has something in it', () => {
    assert.equal(isEvidence('# Proof\n\n- 48 lamps\n', 'evidence.md'), true);
    assert.equal(isEvidence('version: 1\nsubjects: []\n', 'evidence.yaml'), true);
    assert.equal(isEvidence('{ "subjects": [] }', 'evidence.json'), true);
    assert.equal(isEvidence('{ "name": "x" }', 'evidence.json'), false);
    assert.equal(isEvidence('- 48 lamps\n', 'list.md'), false);
    assert.equal(isEvidence('', 'evidence.md'), false);
  });
});
