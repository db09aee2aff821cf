import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Owner, thisProcess } from '../../../src/site/output/owner.ts';
import { endAbandoned } from '../../../src/site/output/restore-output.ts';
import { discard, withWorkFolder, workPrefix } from '../../../src/site/output/work-folder.ts';
import { endedProcess, write } from './built-folder.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'work-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const prefix = (): string => workPrefix(join(root, 'chỗ/pages'));

/** A working folder that its maker left as it was. */
const leaveBehind = (owner: object, hours = 0): string => {
  const folder = `${prefix()}x3Kq9Z`;
  write(folder, { 'owner.json': JSON.stringify(owner), 'site/a.html': 'a' });
  const past = new Date(Date.now() - hours * 3_600_000);
  utimesSync(join(folder, 'owner.json'), past, past);
  return folder;
};

const endAll = (): readonly string[] => {
  const said: string[] = [];
  endAbandoned(prefix(), discard, (text) => said.push(text));
  return said;
};

const DIED = endedProcess();
const ELSEWHERE: Owner = { ...thisProcess(), machine: `không phải ${hostname()}` };

describe('a working folder', () => {
  it('is gone after the work, with the folders made for it', async () => {
    const seen = await withWorkFolder(
      prefix(),
      { settle: discard, say: () => {} },
      async (folder) => {
        write(folder, { 'a/b.txt': 'b' });
        return readdirSync(join(root, 'chỗ'));
      },
    );
    expect(seen).toHaveLength(1);
    expect(readdirSync(root)).toEqual([]);
  });

  it('is gone after work that failed; the failure is told', async () => {
    const work = withWorkFolder(prefix(), { settle: discard, say: () => {} }, async (folder) => {
      write(folder, { 'a/b.txt': 'b' });
      throw new Error('hỏng');
    });
    await expect(work).rejects.toThrow('hỏng');
    expect(readdirSync(root)).toEqual([]);
  });

  it('that cannot be cleared spoils neither success nor the failure before', async () => {
    const said: string[] = [];
    const settle = (): void => {
      throw Object.assign(new Error('EBUSY'), { code: 'EBUSY', path: '/chỗ bận' });
    };
    const options = { settle, say: (text: string) => said.push(text) };
    expect(await withWorkFolder(prefix(), options, async () => 'xong')).toBe('xong');
    const failed = withWorkFolder(prefix(), options, () => Promise.reject(new Error('hỏng')));
    await expect(failed).rejects.toThrow('hỏng');
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^Chưa dọn được ".*pages\.build-\w{6}"; .*"\/chỗ bận"/);
  });
});

describe('the next build removes', () => {
  it.each<[string, object, number]>([
    ['whose process has ended', DIED, 0],
    ['whose number another process has now', { ...thisProcess(), started: 'lúc khác' }, 0],
    ['of another machine, after a day', ELSEWHERE, 24],
  ])('what a build left %s', (_, owner, hours) => {
    const folder = leaveBehind(owner, hours);
    expect(endAll()).toEqual([`Đã xóa phần dở dang của lần dựng bị ngắt: "${folder}".`]);
    expect(existsSync(folder)).toBe(false);
  });

  it('an empty folder that nobody came to sign', () => {
    const folder = `${prefix()}x3Kq9Z`;
    mkdirSync(folder, { recursive: true });
    const past = new Date(Date.now() - 3_600_000);
    utimesSync(folder, past, past);
    endAll();
    expect(existsSync(folder)).toBe(false);
  });
});

describe('the next build leaves alone', () => {
  it.each<[string, object, number]>([
    ['of a build that runs', thisProcess(), 100],
    ['of a build that runs on another machine', ELSEWHERE, 1],
    ['that nobody of ours signed', { ai: 'người khác' }, 100],
  ])('a folder %s', (_, owner, hours) => {
    const folder = leaveBehind(owner, hours);
    expect(endAll()).toEqual([]);
    expect(existsSync(join(folder, 'site/a.html'))).toBe(true);
  });

  it('one that was made this minute and is not signed yet', () => {
    const folder = `${prefix()}x3Kq9Z`;
    mkdirSync(folder, { recursive: true });
    expect(endAll()).toEqual([]);
    expect(existsSync(folder)).toBe(true);
  });

  it('a file, and a folder of another name', () => {
    write(join(root, 'chỗ'), {
      'pages.build-tep': 'a',
      'pages-cũ/owner.json': JSON.stringify(DIED),
    });
    expect(endAll()).toEqual([]);
    expect(readdirSync(join(root, 'chỗ')).sort()).toEqual(['pages-cũ', 'pages.build-tep']);
  });
});
