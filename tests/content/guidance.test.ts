import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { checkSets } from '../../src/dataset/check-sets.ts';
import { CHECKS } from '../../src/dataset/checks/index.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { readDataFolder } from '../../src/site/data-folder.ts';
import { PROBLEM_GUIDE } from '../../src/text/problem-report.ts';
import { CASES, expectedOf } from '../fixtures/cases.ts';
import { soundFiles, TODAY, withRows } from '../fixtures/data-files.ts';

const ROOT = resolve(import.meta.dirname, '../..');

interface Guide {
  readonly file: string;
  readonly text: string;
}

const guides: readonly Guide[] = globSync('content/huong-dan/*.mdx', { cwd: ROOT })
  .sort()
  .map((file) => ({ file, text: readFileSync(resolve(ROOT, file), 'utf8') }));

const found = (pattern: RegExp): string[] =>
  guides.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, part = '']) => part));

/** Lines that people meet when they run the check, quoted in a block or in a picture. */
const messages = found(/(data\/\S+?\.csv\S*? ?[^\n]*?\[[a-z0-9-]+\])/g);

describe('guides', () => {
  it('are there, for every kind of reader', () => {
    expect(guides.length).toBeGreaterThanOrEqual(7);
    const readers = new Set(found(/^reader: (\S+)$/gm));
    expect(readers.size).toBe(4);
  });

  it.each(guides)('$file is in NFC', ({ text }) => {
    expect(text).toBe(text.normalize('NFC'));
  });

  it('quote messages of the check only as it gives them', () => {
    const given = new Set(CASES.flatMap((name) => expectedOf(name).split('\n')));
    expect(messages.length).toBeGreaterThan(20);
    expect(messages.filter((message) => !given.has(message))).toEqual([]);
  });

  it('name only checks that exist', () => {
    const known = new Set<string>(CHECKS.map(({ id }) => id));
    const named = found(/\[([a-z0-9-]{4,})\](?!\()/g);
    expect(named.length).toBeGreaterThan(messages.length);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('name only commands and files that exist', () => {
    const scripts = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')).scripts;
    const commands = found(/npm run ([a-z]+)/g);
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    const files = found(/`((?:src|data|content|tests)\/[^`\s]+|[A-Z]+\.md)`/g);
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((file) => !existsSync(resolve(ROOT, file)))).toEqual([]);
  });
});

test('the check leads to a guide that is there', () => {
  const { file, page } = PROBLEM_GUIDE;
  expect(guides.map((guide) => guide.file)).toContain(file);
  expect(page).toBe(`huong-dan/${basename(file, '.mdx').replace(/^\d+-/, '')}/`);
});

test('the rows that the guide adds by pull request pass the check, with their correction', () => {
  const added = [...new Set(found(/'\+ ([^']+)'/g))];
  expect(added).toHaveLength(2);
  const files = withRows(soundFiles(), 'observations/published/values.csv', ...added);
  expect(checkSets(files, ['published', 'illustrative'], TODAY)).toEqual([]);
  const { tables } = readDataset(files, { set: 'published', today: TODAY });
  const corrections = tables?.values.filter(
    ({ reason, recorded_on: day }) => reason !== '' && day > '2025',
  );
  expect(corrections).toHaveLength(1);
});

test('cases and persons are counted from the district up, as the guide on privacy says', async () => {
  const files = await readDataFolder(resolve(ROOT, 'data'));
  const { tables } = readDataset(files, { set: 'published', today: '2099-12-31' });
  const counted = tables?.indicators.filter(({ unit_of_measure: unit }) =>
    ['vụ', 'người'].includes(unit),
  );
  expect(counted?.length).toBeGreaterThan(5);
  expect(counted?.filter(({ level }) => level === 'xa')).toEqual([]);
});
