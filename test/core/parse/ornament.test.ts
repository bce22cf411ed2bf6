import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/core/parse/parse-document.ts';

const passagesOf = (text: string) => parseDocument('file:///x.md', text).passages;
const textOf = (text: string) => passagesOf(text)[0]!.rendered.text;

describe('a sign in front of a text', () => {
  it('is no more a part of it than a bullet', () => {
    assert.equal(textOf('- ✅ Baked 40 loaves'), 'Baked 40 loaves');
    assert.equal(textOf('• 40 loaves'), '40 loaves');
    assert.equal(textOf('1️⃣ Loaves'), 'Loaves');
    assert.equal(textOf('👩‍🍳🔥 Loaves'), 'Loaves');
    assert.equal(textOf('&#x2705; Loaves'), 'Loaves');
    const [bold] = passagesOf('- **🎯 Loaves:** 40');
    assert.deepEqual([bold!.rendered.text, bold!.lead?.text], ['Loaves: 40', 'Loaves']);
  });

  it('stays where it says something, in cells and in headings', () => {
    assert.equal(passagesOf('| a |\n|---|\n| ✅ Strong |')[1]!.rendered.text, '✅ Strong');
    assert.equal(textOf('- ❌ Loaves'), '❌ Loaves');
    assert.equal(textOf('- 🚫 Loaves'), '🚫 Loaves');
    assert.equal(textOf('## 🎯 Loaves'), '🎯 Loaves');
    assert.equal(textOf('40 loaves'), '40 loaves');
  });
});

describe('a line break in a cell', () => {
  const cell = (text: string) => passagesOf(`| a |\n|---|\n| ${text} |`)[1]!.rendered.text;

  it('ends a part where nothing else has done so', () => {
    assert.equal(cell('40 loaves<br>12 rolls'), '40 loaves; 12 rolls');
    assert.equal(cell('40 loaves.<br/>12 rolls,<br>3 pies'), '40 loaves. 12 rolls, 3 pies');
    assert.equal(cell('340 rye<br>loaves, a fine<br> crust'), '340 rye loaves, a fine  crust');
    assert.equal(textOf('40 loaves<br>12 rolls'), '40 loaves 12 rolls');
  });
});
