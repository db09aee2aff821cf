import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { checkSets } from '../../src/dataset/check-sets.ts';
import { CHECKS } from '../../src/dataset/checks/index.ts';
import { dueDatesTable } from '../../src/schema/due-dates.ts';
import { requestsTable } from '../../src/schema/requests.ts';
import { firstColumns } from '../../src/schema/table.ts';
import { CASES, expectedOf } from '../fixtures/cases.ts';
import { soundFiles, TODAY, withRows, withText } from '../fixtures/data-files.ts';
import { withTraces } from '../fixtures/source-traces.ts';
import { site } from '../site/site.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A text for readers as its author wrote it. */
export interface Guide {
  readonly file: string;
  readonly text: string;
}

const found = (guides: readonly Guide[], pattern: RegExp): string[] =>
  guides.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, part = '']) => part));

/** Lines that people meet when they run the check, quoted in a block or in a picture. */
export const messagesIn = (guides: readonly Guide[]): string[] =>
  found(guides, /(data\/\S+?\.csv\S*? ?[^\n]*?\[[a-z0-9-]+\])/g);

const unlessIn = (known: ReadonlySet<string>, named: readonly string[]): string[] =>
  named.filter((one) => !known.has(one));

/** Messages that the check does not give in any of its cases, and checks that do not exist. */
export const unknownMessages = (guides: readonly Guide[]): string[] => {
  const given = new Set(CASES.flatMap((name) => expectedOf(name).split('\n')));
  const checks = new Set<string>(CHECKS.map(({ id }) => id));
  return [
    ...unlessIn(given, messagesIn(guides)),
    ...unlessIn(checks, found(guides, /\[([a-z0-9-]{4,})\](?!\()/g)),
  ];
};

/** Commands and files of the repository that do not exist. */
export const unknownNames = (guides: readonly Guide[]): string[] => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const files = found(guides, /`((?:src|data|content|tests)\/[^`\s]+|[A-Z]+\.md)`/g);
  return [
    ...unlessIn(new Set(Object.keys(scripts)), found(guides, /npm run ([a-z]+)/g)),
    ...files.filter((file) => !existsSync(join(ROOT, file))),
  ];
};

/** Rows that guides show being added to `values.csv`, each once. */
export const addedRows = (guides: readonly Guide[]): string[] => [
  ...new Set(found(guides, /'\+ ([^']+)'/g)),
];

/** Rows that guides show of what is known of sources, below the names of the columns. */
const traceRows = (guides: readonly Guide[]): string[] =>
  found(guides, /'source,place,[^']*', '([^']+)'/g);

/** What the check says of the rows that guides add. */
export const problemsOfAddedRows = (guides: readonly Guide[]) => {
  const files = withRows(soundFiles(), 'observations/published/values.csv', ...addedRows(guides));
  const traces = traceRows(guides);
  return checkSets(
    traces.length === 0 ? files : withTraces(files, traces),
    ['published', 'illustrative'],
    TODAY,
  );
};

/** Rows that guides show as those of a file of requests, below its header. */
export const requestRows = (guides: readonly Guide[]): string[] =>
  found(guides, /^request,indicator,[^\n]*\n((?:[^`\n]+\n)+)/gm).flatMap((rows) =>
    rows.trim().split('\n'),
  );

/** What the check says of the rows of requests that guides show. */
export const problemsOfRequests = (guides: readonly Guide[]) =>
  checkSets(
    withText(
      soundFiles(),
      'observations/published/requests.csv',
      `${[firstColumns(requestsTable).join(','), ...requestRows(guides)].join('\n')}\n`,
    ),
    ['published'],
    TODAY,
  );

/** Rows that guides show as those of a file of due dates, below its header. */
export const dueDateRows = (guides: readonly Guide[]): string[] =>
  found(guides, /^measure,due,[^\n]*\n((?:[^`\n]+\n)+)/gm).flatMap((rows) =>
    rows.trim().split('\n'),
  );

/** What the check says of the due dates that guides show. */
export const problemsOfDueDates = (guides: readonly Guide[]) =>
  checkSets(
    withText(
      soundFiles(),
      'observations/published/due-dates.csv',
      `${[firstColumns(dueDatesTable).join(','), ...dueDateRows(guides)].join('\n')}\n`,
    ),
    ['published'],
    TODAY,
  );

/** The guides of the site. */
export const guidesOfSite = (): Guide[] =>
  globSync('huong-dan/*.mdx', { cwd: site().content })
    .sort()
    .map((file) => ({ file, text: readFileSync(join(site().content, file), 'utf8') }));

/** What guides quote of the program is as the program says it. */
export const guides = (): void => {
  const all = guidesOfSite();

  it('has guides in NFC that quote messages, checks, commands, files and rows as they are', () => {
    expect(all.filter(({ text }) => text !== text.normalize('NFC'))).toEqual([]);
    expect(unknownMessages(all)).toEqual([]);
    expect(unknownNames(all)).toEqual([]);
    expect(problemsOfAddedRows(all)).toEqual([]);
    if (requestRows(all).length > 0) expect(problemsOfRequests(all)).toEqual([]);
    if (dueDateRows(all).length > 0) expect(problemsOfDueDates(all)).toEqual([]);
  });
};
