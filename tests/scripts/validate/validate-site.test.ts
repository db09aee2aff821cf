import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Allowed } from '../../../scripts/validate/allowed.ts';
import type { Finding, Validator } from '../../../scripts/validate/finding.ts';
import { type Memory, NO_MEMORY, openMemory } from '../../../scripts/validate/memory.ts';
import { validateSite } from '../../../scripts/validate/validate-site.ts';
import { checkLines, checkName, isPassed } from '../../../src/text/validation/check-lines.ts';
import { newFolder } from '../../history/repository.ts';

let folder = '';
const site = (): string => join(folder, 'trang');
const put = (path: string, text: string): void => writeFileSync(join(site(), path), text);

/** Which files of the site the validator was given, in each run. */
let given: string[][] = [];

beforeEach(() => {
  folder = newFolder('validate');
  mkdirSync(join(site(), 'b'), { recursive: true });
  put('a.txt', 'tốt\n');
  put('b/c.txt', 'tốt, khác\n');
  put('không.csv', 'xấu\n');
  given = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Finds each line that begins with "xấu"; passes over files whose name is in `blind`. */
const reader = (more: Partial<Validator> = {}, blind: readonly string[] = []): Validator => ({
  name: 'Bộ thử',
  version: '1',
  standards: ['Chữ'],
  standardsOf: (path) => (path.endsWith('.txt') ? ['Chữ'] : []),
  bytesAlone: true,
  sample: { files: { 'hong.txt': 'xấu mẫu\n' }, expected: { 'hong.txt': [/^Chữ xấu mẫu/] } },
  judge: async (files) => {
    given.push(files.filter((file) => file.startsWith(site())).map((file) => basename(file)));
    const seen = files.filter((file) => !blind.includes(basename(file)));
    return new Map(
      seen.map((file) => [
        file,
        readFileSync(file, 'utf8')
          .split('\n')
          .flatMap((line, index): Finding[] =>
            line.startsWith('xấu')
              ? [{ standard: 'Chữ', message: line, place: `dòng ${index + 1}` }]
              : [],
          ),
      ]),
    );
  },
  ...more,
});

const validate = async (
  validator = reader(),
  { allowed = [], memory = NO_MEMORY }: { allowed?: Allowed[]; memory?: Memory } = {},
): Promise<{ lines: string[]; failed: string[] }> => {
  const checks = await validateSite({
    site: site(),
    validators: [validator],
    allowed,
    memoryOf: () => memory,
    say: () => {},
  });
  return {
    lines: checks.flatMap(checkLines),
    failed: checks.filter((check) => !isPassed(check)).map(checkName),
  };
};

const alarm = (pattern: RegExp, validator = 'Bộ thử'): Allowed => ({
  validator,
  pattern,
  reason: 'thử',
});

describe('a site', () => {
  it('passes where its validator finds nothing in it, and the faults of its sample', async () => {
    expect(await validate()).toEqual({
      failed: [],
      lines: [
        '✓ Bộ thử 1, Chữ: 2 tệp, không lỗi',
        '✓ Bộ thử 1, tệp mẫu hỏng: bắt được mọi lỗi cài sẵn',
        '✓ Danh sách báo nhầm: cả 0 mục còn cần',
      ],
    });
    expect(given).toEqual([['a.txt', 'c.txt']]);
  });

  it('is named with each fault, those that say the same together', async () => {
    for (let n = 1; n <= 5; n += 1) put(`b/${n}.txt`, 'tốt\nxấu\n');
    put('a.txt', 'xấu khác\n');
    const { failed, lines } = await validate();
    expect(failed).toEqual(['Bộ thử 1, Chữ']);
    expect(lines.slice(0, -2)).toEqual([
      '✗ Bộ thử 1, Chữ: 7 tệp, 6 lỗi',
      '  ✗ xấu khác',
      '      a.txt dòng 1',
      '  ✗ xấu',
      ...[1, 2, 3].map((n) => `      b/${n}.txt dòng 2`),
      '      và 2 chỗ khác',
    ]);
  });

  it('does not pass where it has no file of a kind, or one that the validator passed over', async () => {
    expect((await validate(reader({}, ['c.txt']))).lines.slice(0, 3)).toEqual([
      '✗ Bộ thử 1, Chữ: 2 tệp, 1 lỗi',
      '  ✗ Bộ thử không xem tệp này',
      '      b/c.txt',
    ]);
    for (const path of ['a.txt', 'b/c.txt']) rmSync(join(site(), path));
    expect((await validate()).lines[0]).toBe('✗ Bộ thử 1, Chữ: không có tệp nào để kiểm');
  });

  it('may be given by a link', async () => {
    const real = join(folder, 'that');
    mkdirSync(real);
    writeFileSync(join(real, 'a.txt'), 'tốt\n');
    rmSync(site(), { recursive: true });
    symlinkSync(real, site());
    expect((await validate()).failed).toEqual([]);
  });
});

describe('a validator', () => {
  it('is not believed where it does not find what is wrong with its sample', async () => {
    const sample = {
      files: { 'hong.txt': 'tốt\n' },
      expected: { 'hong.txt': [/^Chữ xấu mẫu/] },
    };
    const { failed, lines } = await validate(reader({ sample }));
    expect(failed).toEqual(['Bộ thử 1, tệp mẫu hỏng']);
    expect(lines.slice(1, 3)).toEqual([
      '✗ Bộ thử 1, tệp mẫu hỏng: không bắt được lỗi cài sẵn, nên kết quả của bộ này không tin được',
      '  ✗ hong.txt: ^Chữ xấu mẫu',
    ]);
  });

  it('has to look at its sample, and leaves no folder of it behind', async () => {
    const folders: string[] = [];
    const blind = reader({}, ['hong.txt']);
    const judge: Validator['judge'] = (files) => {
      folders.push(...files.map((file) => join(file, '..')));
      return blind.judge(files);
    };
    expect((await validate({ ...blind, judge })).failed).toEqual(['Bộ thử 1, tệp mẫu hỏng']);
    expect(() => readdirSync(folders[0] ?? '')).toThrow('ENOENT');
  });
});

describe('a known false alarm', () => {
  it('is let pass and counted, for its own validator alone', async () => {
    put('a.txt', 'xấu thật ra tốt\nxấu\n');
    const allowed = [alarm(/^Chữ xấu thật ra tốt dòng 1$/)];
    expect((await validate(reader(), { allowed })).lines).toEqual([
      '✗ Bộ thử 1, Chữ: 2 tệp, 1 lỗi; 1 báo nhầm đã biết',
      '  ✗ xấu',
      '      a.txt dòng 2',
      '✓ Bộ thử 1, tệp mẫu hỏng: bắt được mọi lỗi cài sẵn',
      '✓ Danh sách báo nhầm: cả 1 mục còn cần',
    ]);
    const others = [alarm(/^Chữ xấu/, 'Bộ khác')];
    expect((await validate(reader(), { allowed: others })).lines[0]).toContain('2 lỗi');
  });

  it('has to go when nobody gives it any more', async () => {
    const allowed = [alarm(/^Chữ xấu thật ra tốt/)];
    const { failed, lines } = await validate(reader(), { allowed });
    expect(failed).toEqual(['Danh sách báo nhầm']);
    expect(lines.slice(-2)).toEqual([
      '✗ Danh sách báo nhầm: có mục không còn gặp; hãy bỏ khỏi scripts/validate/allowed.ts',
      '  ✗ ^Chữ xấu thật ra tốt',
    ]);
  });
});

describe('what was judged before', () => {
  const memory = (validator = reader()): Memory => openMemory(join(folder, 'nho'), validator);
  const again = (validator = reader(), allowed: Allowed[] = []) =>
    validate(validator, { memory: memory(validator), allowed });

  it('is not judged again, only what is new, and its findings hold', async () => {
    put('a.txt', 'xấu\n');
    const first = await again();
    put('b/moi.txt', 'tốt, mới\n');
    const second = await again();
    expect(given).toEqual([['a.txt', 'c.txt'], ['moi.txt']]);
    expect(first.failed).toEqual(second.failed);
    expect(second.lines[0]).toBe('✗ Bộ thử 1, Chữ: 3 tệp, 1 lỗi; 2 tệp đã kiểm lần trước');
    expect(second.lines.slice(1, 3)).toEqual(first.lines.slice(1, 3));
  });

  it('still needs its entries of the list', async () => {
    put('a.txt', 'xấu\n');
    const allowed = [alarm(/^Chữ xấu/)];
    await again(reader(), allowed);
    expect((await again(reader(), allowed)).failed).toEqual([]);
    expect((await again()).failed).toEqual(['Bộ thử 1, Chữ']);
  });

  it('is judged again by another version, after a change of its bytes, and where it was passed over', async () => {
    await again(reader({}, ['c.txt']));
    put('a.txt', 'tốt, đổi\n');
    await again();
    await again(reader({ version: '2' }));
    expect(given).toEqual([
      ['a.txt', 'c.txt'],
      ['a.txt', 'c.txt'],
      ['a.txt', 'c.txt'],
    ]);
  });

  it('proves nothing by a validator that did not find the faults of its sample', async () => {
    const sample = { files: { 'hong.txt': 'tốt' }, expected: { 'hong.txt': [/xấu/] } };
    await again(reader({ sample }));
    await again();
    expect(given[1]).toEqual(['a.txt', 'c.txt']);
  });

  it('is judged every time where it depends on more than its bytes', async () => {
    await again(reader({ bytesAlone: false }));
    await again(reader({ bytesAlone: false }));
    expect(given[1]).toEqual(['a.txt', 'c.txt']);
  });

  it('is forgotten when the site has it no more, or where the memory cannot be read', async () => {
    await again();
    put('a.txt', 'tốt, đổi\n');
    await again();
    put('a.txt', 'tốt\n');
    await again();
    expect(given.slice(1)).toEqual([['a.txt'], ['a.txt']]);
    const [name = ''] = readdirSync(join(folder, 'nho'));
    writeFileSync(join(folder, 'nho', name), '{"code":');
    await again();
    expect(given.at(-1)).toEqual(['a.txt', 'c.txt']);
  });
});
