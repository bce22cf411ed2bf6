import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pick, randomFrom, shuffled } from './random.ts';
import { root, workFolder } from './surroundings.ts';

type Random = () => number;

const syllables = ['ar', 'ben', 'cor', 'del', 'exa', 'fin', 'gra', 'hel', 'jun', 'kel', 'lum', 'mar', 'nov', 'orb', 'pel', 'qui', 'ros', 'tan', 'vel', 'wyn', 'yar', 'zet'];
const kinds = ['Water', 'Rivers', 'Utilities', 'Networks', 'Works'];
const roles = ['Leakage Programme Lead', 'Network Engineer', 'Head of Field Operations', 'Pressure Management Engineer', 'Data Analyst, Networks'];
const deeds = ['valves serviced', 'step tests run', 'loggers installed', 'district meters read', 'hydrants inspected', 'repair crews briefed'];

function example(path: string): string {
  return readFileSync(join(root, 'examples', path), 'utf8');
}

function name(random: Random): string {
  return [pick(random, syllables), pick(random, syllables), random() < 0.5 ? pick(random, syllables) : ''].join('').replace(/^./, (letter) => letter.toUpperCase());
}

/** The example evidence with as many further items as make it `count`. */
export function evidenceOf(count: number): string {
  const random = randomFrom(7);
  const text = example('evidence.md');
  const items = text.split('\n').filter((line) => line.startsWith('- ')).length;
  const more = Array.from({ length: Math.max(0, count - items) }, () => `- **${name(random)}**: ${2 + Math.floor(random() * 900)} ${pick(random, deeds)} (as of 2026-01-31)`);
  return `${text}\n## Field work\n\n${more.join('\n')}\n`;
}

/**
 * A dossier like the examples: company, role, order and some numbers varied, some sections left out, and questions of the
 * other examples added until it has at least `size` characters. What is added is true, so that findings do not grow with it.
 */
export function dossierOf(seed: number, size: number): string {
  const random = randomFrom(seed);
  const texts = ['briefs/calder-vale-water.md', 'briefs/dunmere-rivers.md'].map(example);
  const base = pick(random, texts);
  const company = `${name(random)} ${pick(random, kinds)}`;
  const own = /^# (.+?) —/m.exec(base)?.[1] ?? '';
  const [head = '', ...sections] = base.replace(/^# .*$/m, `# ${company} — ${pick(random, roles)}`).replaceAll(own, company).split(/^(?=## )/m);
  const varied = sections.filter(() => random() >= 0.04).map((section) => varyNumbers(varyRows(section, random), random));
  const written = head + varied.join('');
  const asked = texts.flatMap((text) => text.match(/^- \*\*".*$/gm) ?? []);
  const more: string[] = [];
  for (let length = written.length; length < size;) {
    const item = pick(random, asked).replace('→', () => `→ (${name(random)} asked, too.)`);
    more.push(item, '');
    length += item.length + 2;
  }
  return written.replace(/^(?=## Cover Letter Hooks)/m, () => (more.length === 0 ? '' : `${more.join('\n')}\n`));
}

function varyNumbers(section: string, random: Random): string {
  return section.replace(/(?<![\w./:,-])\d{1,3}(?![\w./:,-]|\.\d)/g, (digits) => (random() < 0.15 ? String(Math.max(1, Math.round(Number(digits) * (0.5 + random())))) : digits));
}

function varyRows(section: string, random: Random): string {
  const lines = section.split('\n');
  const rows = lines.flatMap((line, at) => (line.startsWith('|') ? [at] : [])).slice(2);
  const order = shuffled(random, rows.map((at) => lines[at]!));
  for (const [i, at] of rows.entries()) lines[at] = order[i]!;
  return lines.join('\n');
}

/** A workspace of so many dossiers of about 11.4 KB with one evidence file of 60 items; made once. */
export function corpusOf(count: number): string {
  const version = createHash('sha1').update(readFileSync(import.meta.filename)).digest('hex').slice(0, 8);
  const folder = join(workFolder, 'corpora', `${count}-${version}`);
  const stamp = join(folder, '.git');
  if (existsSync(stamp)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'briefs'), { recursive: true });
  writeFileSync(join(folder, 'evidence.md'), evidenceOf(60));
  for (let i = 0; i < count; i++) writeFileSync(join(folder, 'briefs', `${String(i).padStart(6, '0')}.md`), dossierOf(i, 11_400));
  // The folder counts as a repository of its own, and as complete.
  mkdirSync(stamp);
  return folder;
}
