import { spawnSync } from 'node:child_process';
import fs, {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../scripts/write-whole.ts';
import { textsIn, write } from '../site/output/built-folder.ts';
import { failingFiles, type Mishap } from '../site/output/failing-files.ts';
import { REPOSITORY } from '../site/run-build.ts';

let root = '';

const BEFORE = { 'a.csv': 'a cũ', 'values/2021.csv': '2021 cũ', 'values/2099.csv': 'thừa' };
const AFTER = { 'a.csv': 'a mới', 'values/2021.csv': '2021 mới', 'moi/b.csv': 'b mới' };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'whole-'));
  write(root, BEFORE);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const changes = () => ({
  write: new Map(Object.entries(AFTER).map(([path, text]) => [join(root, path), text])),
  remove: [join(root, 'values/2099.csv')],
});

const startAgain = (): void => {
  for (const name of readdirSync(root)) rmSync(join(root, name), { recursive: true, force: true });
  write(root, BEFORE);
};

describe('the files of a command', () => {
  it('are written, and removed, and nothing stays beside them', () => {
    writeWhole(changes());
    expect(textsIn(root)).toEqual(AFTER);
  });

  it('are all as before where any single request to the file system fails', () => {
    const counted = failingFiles('fails once', Number.POSITIVE_INFINITY);
    writeWhole(changes(), counted.files);
    let failed = 0;
    for (let number = 1; number <= counted.count(); number += 1) {
      startAgain();
      let error: unknown = null;
      try {
        writeWhole(changes(), failingFiles('fails once', number).files);
      } catch (thrown) {
        error = thrown;
      }
      if (error !== null) failed += 1;
      const texts = Object.entries(textsIn(root) ?? {}).filter(
        ([path]) => !/\.(new|old)$/.test(path),
      );
      // What fails when all is written leaves at most a hidden copy behind.
      const isDone = JSON.stringify(texts) === JSON.stringify(Object.entries(AFTER).sort());
      if (!isDone) expect(Object.fromEntries(texts)).toEqual(BEFORE);
      if (error === null) expect(isDone).toBe(true);
    }
    expect(failed).toBeGreaterThan(10);
  });

  it.each<Mishap>(['fails from then on', 'stops dead'])(
    'are each old or new where the file system %s, and the old ones lie beside them',
    (mishap) => {
      const counted = failingFiles(mishap, Number.POSITIVE_INFINITY);
      writeWhole(changes(), counted.files);
      for (let number = 1; number <= counted.count(); number += 1) {
        startAgain();
        expect(() => writeWhole(changes(), failingFiles(mishap, number).files)).toThrow();
        const texts = textsIn(root) ?? {};
        for (const path of ['a.csv', 'values/2021.csv'] as const) {
          expect([BEFORE[path], AFTER[path]]).toContain(texts[path]);
        }
        // The next run of the command mends it.
        writeWhole(changes());
        expect(textsIn(root)).toEqual(AFTER);
      }
    },
  );

  it('are all written where somebody presses Ctrl-C in between', () => {
    const module = pathToFileURL(join(REPOSITORY, 'scripts/write-whole.ts')).href;
    const code = `
      import fs from 'node:fs';
      import { writeWhole } from '${module}';
      let count = 0;
      const renameSync = (from, to) => {
        count += 1;
        if (count === 2) process.kill(process.pid, 'SIGINT');
        fs.renameSync(from, to);
      };
      writeWhole({ write: new Map(${JSON.stringify([...changes().write])}) }, { ...fs, renameSync });
      console.log(count);`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('3\n');
    expect(textsIn(root)).toEqual({ ...BEFORE, ...AFTER });
  });

  it('keep their rights', () => {
    chmodSync(join(root, 'a.csv'), 0o640);
    writeWhole(changes());
    expect(statSync(join(root, 'a.csv')).mode & 0o777).toBe(0o640);
  });

  it('are those that links lead to; the links stay', () => {
    mkdirSync(join(root, 'xa'));
    write(root, { 'xa/thật.csv': 'cũ' });
    symlinkSync('xa/thật.csv', join(root, 'liên-kết.csv'));
    writeWhole({ write: new Map([[join(root, 'liên-kết.csv'), 'mới']]) });
    expect(readlinkSync(join(root, 'liên-kết.csv'))).toBe('xa/thật.csv');
    expect(readFileSync(join(root, 'xa/thật.csv'), 'utf8')).toBe('mới');
  });

  it('are written behind a link to where nothing is yet', () => {
    symlinkSync('xa/chưa có.csv', join(root, 'liên-kết.csv'));
    writeWhole({ write: new Map([[join(root, 'liên-kết.csv'), 'mới']]) });
    expect(readlinkSync(join(root, 'liên-kết.csv'))).toBe('xa/chưa có.csv');
    expect(readFileSync(join(root, 'xa/chưa có.csv'), 'utf8')).toBe('mới');
  });
});

it('what is no file is written to and stays what it is', () => {
  const evaluate = join(REPOSITORY, 'scripts/evaluate.ts');
  const data = join(REPOSITORY, 'tests/fixtures/sound');
  const args = [evaluate, '--data', data, '--today', '2099-12-31', '--out', '/dev/stdout'];
  const { stdout } = spawnSync('sh', ['-c', '"$0" "$@" | cat', process.execPath, ...args], {
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/^\{/);
});

it('what is no file is written to while signals are heard: a pipe that nobody reads keeps nobody waiting', () => {
  const heard: number[] = [];
  const files = { ...fs, writeFileSync: () => heard.push(process.listenerCount('SIGINT')) };
  const before = process.listenerCount('SIGINT');
  writeWhole({ write: new Map([['/dev/null', '']]) }, files);
  expect(heard).toEqual([before]);
});
