import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CannotCheck, type Surroundings } from './io.ts';

/** Standard output, or a new file whose name is printed. */
export async function deliver(path: string, text: string, { cwd, stdout }: Surroundings): Promise<number> {
  if (path === '-') stdout.write(text);
  else {
    await writeNew(resolve(cwd, path), path, text);
    stdout.write(`${path}\n`);
  }
  return 0;
}

async function writeNew(path: string, shown: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') throw new CannotCheck(`${shown} is there already; name another file with --output`);
    throw new CannotCheck(`cannot write ${shown}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
