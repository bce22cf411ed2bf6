import { readArguments } from './arguments.ts';
import { check } from './check-command.ts';
import { evidence } from './evidence-command.ts';
import { explain } from './explain-command.ts';
import { infer } from './infer-template-command.ts';
import { CannotCheck, type Surroundings } from './io.ts';
import { merge } from './merge-command.ts';
import { create } from './new-command.ts';

/** Runs the command line with the arguments after the program's name; resolves to the exit status. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    const options = readArguments(argv, surroundings);
    switch (options.command) {
      case 'check':
        return await check(options, surroundings);
      case 'merge':
        return await merge(options, surroundings);
      case 'explain':
        return await explain(options, surroundings);
      case 'evidence':
        return await evidence(options, surroundings);
      case 'new':
        return await create(options, surroundings);
      case 'infer-template':
        return await infer(options, surroundings);
      case 'done':
        return options.status;
    }
  } catch (error) {
    surroundings.stderr.write(complaint(error));
    return 2;
  }
}

/** A person's mistake is told in a line each; our own comes with its stack, to be reported. */
function complaint(error: unknown): string {
  if (error instanceof CannotCheck) {
    return error.message
      .split('\n')
      .map((line) => `dossier: ${line}\n`)
      .join('');
  }
  return `dossier: this is a fault of dossier itself, please report it\n${error instanceof Error ? error.stack : String(error)}\n`;
}
