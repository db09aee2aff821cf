import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readDataFolder } from '../../../src/site/build/data-folder.ts';
import { loadModel } from '../../../src/site/build/load-model.ts';
import { zip } from '../../../src/site/downloads/zip.ts';
import { ILLUSTRATIVE_NOTICE } from '../../../src/text/names/notices.ts';
import { dataAddress } from '../../../src/views/addresses/addresses.ts';
import { bytesAt } from '../data-files.ts';
import { builtFiles, evaluationOf, SETS } from '../pages.ts';
import { readZip } from '../read-zip.ts';
import { REPOSITORY } from '../run-build.ts';
import { site } from '../site.ts';

const NAMES: Readonly<Record<string, string>> = {
  published: 'ke-hoach-272',
  illustrative: 'ke-hoach-272-minh-hoa',
};

describe.each(SETS)('the archive of the set %s', (set) => {
  const name = NAMES[set] ?? '';
  const folder = dataAddress(set);
  const archive = bytesAt(`${folder}${name}.zip`);
  const entries = readZip(archive);
  const textOf = (path: string): string =>
    entries.find((entry) => entry.path === `${name}/${path}`)?.bytes.toString('utf8') ?? '';

  it('holds every CSV, the evaluation and the descriptions, each as on the site', () => {
    const explanations = ['README.txt', 'LICENSE.txt', 'CITATION.cff', 'SHA256SUMS'];
    const expected = builtFiles()
      .map((path) => `/${path}`)
      .filter((path) => path.startsWith(folder) && /\.(csv|json)$/.test(path))
      .map((path) => path.slice(folder.length))
      .filter((path) => !/^bang\/.*\.json$/.test(path));
    expect(entries.map(({ path }) => path).sort()).toEqual(
      [...explanations, ...expected].map((path) => `${name}/${path}`).sort(),
    );
    for (const { path, bytes } of entries) {
      const address = path.slice(name.length + 1);
      if (explanations.includes(address)) continue;
      expect(bytes.equals(bytesAt(`${folder}${address}`)), path).toBe(true);
    }
  });

  it('says in its readme what each table is, which release it is, and how to cite', () => {
    const readme = textOf('README.txt');
    const { release } = evaluationOf(set);
    expect(readme).toContain(`Bản số liệu ${release?.id}`);
    for (const { path } of entries.filter((entry) => entry.path.includes('/bang/'))) {
      expect(readme).toContain(`- ${path.slice(name.length + 1)}: `);
    }
    expect(readme).toContain('TRÍCH DẪN');
    expect(textOf('LICENSE.txt')).toContain('https://creativecommons.org/licenses/by/4.0/');
  });

  it('says in readme and citation whether its figures are real', () => {
    for (const path of ['README.txt', 'CITATION.cff']) {
      expect(textOf(path).includes(ILLUSTRATIVE_NOTICE), path).toBe(set === 'illustrative');
    }
  });

  it('can be cited: each line of the citation file is a key with a value', () => {
    const citation = textOf('CITATION.cff');
    expect(citation.startsWith('cff-version: 1.2.0\n')).toBe(true);
    for (const key of ['message', 'title', 'authors', 'version', 'date-released', 'license']) {
      expect(citation, key).toMatch(new RegExp(`^${key}:`, 'm'));
    }
    for (const [, value] of citation.matchAll(/: (".*")$/gm)) {
      expect(() => JSON.parse(value ?? '')).not.toThrow();
    }
  });

  it('is dated by the data, not by the clock', () => {
    // At noon of the last day that is known.
    const [year = 0, month = 0, day = 0] = evaluationOf(set).asOf.split('-').map(Number);
    const date = ((year - 1980) << 9) | (month << 5) | day;
    for (const { stamp } of entries) expect(stamp).toEqual({ date, time: 12 << 11 });
  });

  it('stays small', () => {
    expect(archive.length).toBeLessThan(300_000);
  });
});

it('gives the same bytes again, also in another time zone', async () => {
  const files = await readDataFolder(site().data);
  const { model } = loadModel(files, { sets: SETS, today: '2099-12-31' });
  for (const { downloads, laterFiles, set } of model?.sets ?? []) {
    for (const { address, bytes } of [...downloads, ...(await laterFiles())]) {
      expect(Buffer.from(bytes).equals(bytesAt(address)), `${set} ${address}`).toBe(true);
    }
  }
  const program = `import('./src/site/downloads/zip.ts').then(({ zip }) => process.stdout.write(
    zip([{ path: 'a', bytes: Buffer.from('abc') }], '2026-11-23')))`;
  const made = (TZ: string): Buffer =>
    spawnSync(process.execPath, ['-e', program], { cwd: REPOSITORY, env: { TZ } }).stdout;
  expect(made('Asia/Ho_Chi_Minh').length).toBeGreaterThan(50);
  expect(made('Asia/Ho_Chi_Minh').equals(made('America/Los_Angeles'))).toBe(true);
});

describe('a ZIP archive', () => {
  it('gives back what was put in, names in Vietnamese and empty files included', () => {
    const files = [
      { path: 'thư mục/tệp.txt', bytes: Buffer.from('Yên Bái '.repeat(1000)) },
      { path: 'trống', bytes: Buffer.alloc(0) },
    ];
    const read = readZip(Buffer.from(zip(files, '2026-01-05')));
    expect(read.map(({ path, bytes }) => ({ path, bytes }))).toEqual(files);
  });

  it('can be empty', () => {
    expect(readZip(Buffer.from(zip([], '2026-01-05')))).toEqual([]);
  });
});
