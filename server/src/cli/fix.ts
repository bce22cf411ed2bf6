import { writeFile } from 'node:fs/promises';
import { pathOfUri } from '../node/file-system.ts';
import { CannotCheck } from './io.ts';

export async function writeText(uri: string, text: string, shown: string): Promise<void> {
  try {
    await writeFile(pathOfUri(uri)!, text);
  } catch (error) {
    throw new CannotCheck(`cannot write ${shown}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
