import type { CheckFormat } from '../arguments.ts';
import type { Reporter } from '../report.ts';
import { github } from './github.ts';
import { json, jsonl } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

/** One for every value of `--format`. */
export const reporters: Readonly<Record<CheckFormat, Reporter>> = { pretty, json, jsonl, sarif, github, junit };
