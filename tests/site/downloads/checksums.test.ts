import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { dataAddress } from '../../../src/views/addresses/addresses.ts';
import { bytesAt, textAt } from '../data-files.ts';
import { builtFiles, dist, SETS } from '../pages.ts';
import { readZip } from '../read-zip.ts';

/** The program that reads such lists, by the names it has on different systems. */
const TOOLS = [['sha256sum'], ['shasum', '-a', '256']] as const;

/** What the program says of the list in a folder; empty where every file is as listed. */
const faultsIn = (folder: string): string => {
  for (const [tool, ...args] of TOOLS) {
    const { error, status, stdout, stderr } = spawnSync(
      tool,
      [...args, '--check', '--strict', '--quiet', 'SHA256SUMS'],
      { cwd: folder, encoding: 'utf8' },
    );
    if (error === undefined) return status === 0 ? '' : `${stdout}${stderr}`;
  }
  throw new Error('Neither sha256sum nor shasum is there.');
};

const folder = mkdtempSync(join(tmpdir(), 'checksums-'));
afterAll(() => rmSync(folder, { recursive: true }));

const archives = builtFiles().filter((path) => /(^|\/)so-lieu\/.*\.zip$/.test(path));

it.each(SETS)('the files of the set %s are as its list says, and all are listed', (set) => {
  expect(faultsIn(join(dist(), dataAddress(set)))).toBe('');
  const address = dataAddress(set);
  const listed = textAt(`${address}SHA256SUMS`)
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(66));
  const files = builtFiles()
    .map((path) => `/${path}`)
    .filter((path) => path.startsWith(address) && !/\.html$|SHA256SUMS$/.test(path));
  expect(listed).toEqual(files.map((path) => path.slice(address.length)).sort());
});

it('every release has its archive beside that of all data', () => {
  expect(archives.filter((path) => path.includes('/ban-chot/')).length).toBeGreaterThan(
    SETS.length,
  );
  expect(archives.filter((path) => !path.includes('/ban-chot/')).length).toBe(SETS.length);
});

it.each(archives)('%s can be checked by whoever unpacks it', (path) => {
  const entries = readZip(bytesAt(path));
  for (const entry of entries) {
    mkdirSync(dirname(join(folder, entry.path)), { recursive: true });
    writeFileSync(join(folder, entry.path), entry.bytes);
  }
  const [first = ''] = (entries[0]?.path ?? '').split('/');
  expect(faultsIn(join(folder, first))).toBe('');
  const readme = join(folder, first, 'README.txt');
  writeFileSync(readme, 'x');
  expect(faultsIn(join(folder, first))).toContain('README.txt');
});
