import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TODAY } from '../fixtures/data-files.ts';
import { runScript } from '../fixtures/run-script.ts';

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
