import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One fictional candidate: evidence for the brief below. */
export const evidence = `# Proof points

## Ropeway
- **ropeway**: timetable service for cable cars, 48 passing tests ([test run](https://example.org/ropeway/tests), as of 2026-05-04)
- Median lookup time on ropeway: 0.2 ms
- **tidewatch**: gauge reader for harbours, used by 12 harbours
`;

/** Wrong in one place: the tests are 48. */
export const brief = `# Fernhill Lifts — Backend Engineer

## Role Summary
- **Link**: https://example.com/jobs/7
- **Location**: Remote
- **Comp**: $100,000 - $120,000
- **Fit Score**: 4/5

## Lead Profile
The candidate built ropeway, a timetable service for cable cars.

## Tailored Pitch (2-3 sentences)
I built ropeway, a timetable service for cable cars. It has 84 passing tests.

## Resume Emphasis
1. **ropeway** — timetable service with a median lookup time of 0.2 ms.
2. **tidewatch** — gauge reader, used by 12 harbours.

## Proof Point Mapping
| Requirement | Evidence | Strength |
|---|---|---|
| Services | ropeway: 84 passing tests | moderate |
| Field work | tidewatch: used by 12 harbours | moderate |

## Why This Role (authentic)
Fernhill runs cable cars, and I like cable cars.

## Gap Analysis
| Gap | How to Frame |
|---|---|
| No experience with winches | Ready to learn from the crew. |

## If They Ask X, Say Y
- **"Why cable cars?"** → Because ropeway taught me how they run.

## Cover Letter Hooks
- ropeway reads timetables in 0.2 ms.

## Application Notes
- Apply before June.
`;

export interface SampleFolder {
  readonly uri: string;
  /** `file:` URI of a path below the folder. */
  file(path: string): string;
  write(path: string, content: string | Uint8Array): string;
  remove(): void;
}

/** A new folder with the given files. */
export function sampleFolder(files: Readonly<Record<string, string | Uint8Array>>): SampleFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'dossier-lsp-')));
  const file = (name: string): string => pathToFileURL(join(path, name)).href;
  const write = (name: string, content: string | Uint8Array): string => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
    return file(name);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return { uri: pathToFileURL(path).href, file, write, remove: () => rmSync(path, { recursive: true, force: true }) };
}
