import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { soundFiles, TODAY } from '../fixtures/data-files.ts';
import { runScript } from '../fixtures/run-script.ts';
import { git, newRepository } from '../history/repository.ts';

const SOUND = join(import.meta.dirname, '../fixtures/sound');

let spoilt = '';

beforeAll(async () => {
  spoilt = await mkdtemp(join(tmpdir(), 'check-'));
  await cp(SOUND, spoilt, { recursive: true });
  await writeFile(join(spoilt, 'plan/plan.csv'), '');
});

afterAll(() => rm(spoilt, { recursive: true }));

const check = (...args: string[]) => runScript('check.ts', ...args);

describe('npm run check', () => {
  test('of sound data ends with 0', async () => {
    expect(await check('--data', SOUND, '--today', TODAY)).toEqual({
      code: 0,
      out: 'Không có lỗi, không có cảnh báo.\n',
      err: '',
    });
  });

  test('of data with errors prints them and ends with 1', async () => {
    const { code, out, err } = await check('--data', spoilt, '--today', TODAY);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain(`${spoilt}/plan/plan.csv: lỗi: tệp không có gì;`);
    expect(out).toContain('1 lỗi, 0 cảnh báo trong 1 tệp.');
  });

  test('prints other formats', async () => {
    const json = await check('--data', spoilt, '--format', 'json', '--set', 'published');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject([{ check: 'file-empty', line: null }]);
    const github = await check('--data', spoilt, '--format', 'github');
    expect(github.out).toMatch(/^::error file=.*,title=Tệp rỗng::.*\n$/);
  });

  test('of a folder with a link names it, and reads nothing else', async () => {
    const linked = await mkdtemp(join(tmpdir(), 'check-link-'));
    await symlink(join(SOUND, 'plan/plan.csv'), join(linked, 'x.csv'));
    const text = await check('--data', linked);
    const json = await check('--data', linked, '--format', 'json');
    await rm(linked, { recursive: true });
    expect([text.code, text.err, json.code]).toEqual([1, '', 1]);
    expect(text.out).toContain(`${linked}/x.csv: lỗi: đây là liên kết tượng trưng`);
    expect(JSON.parse(json.out)).toMatchObject([{ check: 'file-irregular', line: null }]);
  });

  test('takes today as given', async () => {
    const { code, out } = await check(
      '--data',
      SOUND,
      '--today',
      '2025-02-09',
      '--set',
      'published',
    );
    expect(code).toBe(1);
    expect(out).toContain('[recorded-in-future]');
  });

  test('tells what is missing where there is no set at all', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'check-empty-'));
    const { code, out } = await check('--data', empty);
    await rm(empty, { recursive: true });
    expect(code).toBe(1);
    expect(out).toContain('observations/published/sources.csv: lỗi: không có tệp');
  });

  describe('with --base', () => {
    let repository = '';

    beforeAll(async () => {
      repository = await newRepository(soundFiles());
      await git(repository, 'switch', '--quiet', '-c', 'mine');
    });

    afterAll(() => rm(repository, { recursive: true }));

    const against = (base: string) =>
      check('--data', join(repository, 'data'), '--today', TODAY, '--base', base);

    test('ends with 0 where nothing of the base is changed', async () => {
      expect(await against('main')).toEqual({
        code: 0,
        out: 'Không có lỗi, không có cảnh báo.\n',
        err: '',
      });
      expect(await against(SOUND)).toMatchObject({ code: 0, err: '' });
    });

    test('ends with 1 where a row of it is gone, and says which', async () => {
      const file = join(repository, 'data/observations/published/aggregates.csv');
      const rows = await readFile(file, 'utf8');
      await writeFile(file, rows.replace(/^xa-cong-nhan.*\n/m, ''));
      const [branch, folder] = [await against('main'), await against(SOUND)];
      await writeFile(file, rows);
      for (const { code, out, err } of [branch, folder]) {
        expect([code, err]).toEqual([1, '']);
        expect(out).toContain(`${file}: lỗi: không còn dòng xa-cong-nhan`);
      }
    });

    test('ends with 2 where there is no such base, or two', async () => {
      const none = await against('khong-co');
      expect([none.code, none.out]).toEqual([2, '']);
      expect(none.err).toContain('không có thư mục, nhánh hay commit nào tên "khong-co"');
      // A folder of where the command runs, and a branch.
      await git(repository, 'branch', 'src');
      const both = await against('src');
      expect([both.code, both.out]).toEqual([2, '']);
      expect(both.err).toContain('Hãy ghi ./src cho thư mục, refs/heads/src cho nhánh');
    });
  });

  test.each([
    ['an unknown option', ['--dat', 'x'], 'Không nhận ra dòng lệnh'],
    ['an unknown format', ['--format', 'xml'], 'không có dạng "xml"'],
    ['an unknown set', ['--data', SOUND, '--set', 'khac'], 'Các bộ: published, illustrative.'],
    ['a date that is none', ['--today', '2025-02-30'], 'không phải là ngày'],
    ['a folder that is not there', ['--data', join(SOUND, 'nowhere')], 'Không đọc được thư mục'],
  ])('refuses %s with 2', async (_, args, message) => {
    const { code, out, err } = await check(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  test('explains itself', async () => {
    const { code, out } = await check('--help');
    expect(code).toBe(0);
    expect(out).toContain('Cách dùng: npm run check --');
    expect(out).toContain('--format DẠNG');
  });
});
