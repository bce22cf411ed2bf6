import type { CheckFormat } from '../arguments.ts';
import { collected, whole, type Reporter, type StreamingReporter } from '../report.ts';
import { github } from './github.ts';
import { json, jsonl } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

/** One for every value of `--format`. */
export const streamingReporters: Readonly<Record<CheckFormat, StreamingReporter>> = {
  pretty, json, jsonl, github, sarif: collected(sarif), junit: collected(junit),
};

export const reporters: Readonly<Record<CheckFormat, Reporter>> = {
  pretty: whole(pretty), json: whole(json), jsonl: whole(jsonl), github: whole(github), sarif, junit,
};
