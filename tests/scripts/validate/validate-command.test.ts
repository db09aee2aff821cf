import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMPILED, type Run } from '../../fixtures/run-script.ts';
import { newFolder } from '../../history/repository.ts';
import { fakePrograms, type Machine } from './fake-programs.ts';

const SCRIPT = join(import.meta.dirname, '../../../scripts/validate.ts');

let folder = '';
const put = (path: string, text: string): void => {
  const file = join(folder, 'trang', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const descriptor = (name: string): string =>
  JSON.stringify({ name, resources: [{ path: 'a.csv' }, { path: 'b.csv' }] });

beforeEach(() => {
  folder = newFolder('validate');
  put('404.html', '<p>Không có trang này</p>');
  put('bao-cao/a.pdf', '%PDF');
  put('_astro/a.css', 'p {}');
  put('a.svg', '<svg/>');
  put('so-lieu/datapackage.json', descriptor('published'));
  put('minh-hoa/so-lieu/datapackage.json', descriptor('illustrative'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command on a machine that has these programs and no others. */
const validate = (machine: Machine = {}, ...args: readonly string[]): Promise<Run> => {
  rmSync(join(folder, 'path'), { recursive: true, force: true });
  fakePrograms(folder, machine);
  const env = {
    ...process.env,
    ...COMPILED,
    PATH: join(folder, 'path'),
    PROOFS: join(folder, 'nho'),
  };
  const options = [join(folder, 'trang'), '--cache', join(folder, 'cache'), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, ...options], { env }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
};

const lastLine = ({ out }: Run): string => out.trimEnd().split('\n').at(-1) ?? '';

describe('validating', () => {
  it('passes where nobody finds anything, and counts on its last line what was proved', async () => {
    const run = await validate();
    expect(run.err).toBe('');
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/✓ veraPDF 1[\d.]+, PDF\/UA-1: 1 tệp, không lỗi\n/);
    expect(run.out).toMatch(/✓ W3C Nu \d[\d.]+, HTML: 1 tệp, không lỗi; 1 báo nhầm đã biết\n/);
    expect(run.out).toMatch(/✓ Frictionless 5[\d.]+, Data Package: 2 tệp, không lỗi\n/);
    // Six standards, three samples, the list of false alarms.
    expect(lastLine(run)).toBe('10 passed, 0 failed');
  });

  it.each([
    ['a PDF', 'bao-cao/a.pdf', '%PDF HỎNG', 2, 'PDF/UA-1: 1 tệp, 2 lỗi'],
    ['a page', 'b/index.html', '<p>HỎNG</p>', 1, 'HTML: 2 tệp, 1 lỗi'],
    ['a style sheet', '_astro/b.css', 'HỎNG', 1, 'CSS: 2 tệp, 1 lỗi'],
    ['a package', 'minh-hoa/so-lieu/datapackage.json', descriptor('HỎNG'), 1, 'foreign-key: thử'],
  ])('fails for %s that is broken, and names it', async (_, path, text, failed, said) => {
    put(path, text);
    const run = await validate();
    expect(run.code).toBe(1);
    expect(run.out).toContain(said);
    expect(run.out).toContain(path);
    expect(lastLine(run)).toBe(`${10 - failed} passed, ${failed} failed`);
  });

  it('fails for a validator that finds nothing in what is broken', async () => {
    const run = await validate({ nu: 'blind' });
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/^✗ W3C Nu [\d.]+, tệp mẫu hỏng: không bắt được lỗi cài sẵn/m);
    expect(lastLine(run)).toBe('9 passed, 1 failed');
  });

  it('fails where a validator dies, with what it said', async () => {
    const run = await validate({ nu: 'dead' });
    expect(run.code).toBe(2);
    expect(run.err).toContain('Không đọc được kết quả của W3C Nu (mã thoát 1)');
    expect(run.err).toContain('StackOverflowError');
    expect(run.out).not.toContain('passed');
  });

  it('needs a built site', async () => {
    rmSync(join(folder, 'trang/404.html'));
    const { code, err } = await validate();
    expect(code).toBe(2);
    expect(err).toMatch(/^Chưa có trang nào trong ".*trang"; chạy npm run build trước\.\n$/);
  });
});

describe('a machine', () => {
  it('that lacks something is told all of it at once, and how to get it', async () => {
    const { code, out, err } = await validate({ without: ['java', 'mvn', 'python3'] });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      [
        'Chưa kiểm định gì, vì máy này thiếu:',
        '- Java 11 trở lên (lệnh java)',
        '- Maven (lệnh mvn), để cài veraPDF và W3C Nu',
        '- Python 3.10 trở lên có venv (lệnh python3), để cài Frictionless',
        'Trên Debian, với quyền root: apt-get install default-jre-headless maven python3-venv',
        'Trên hệ khác: cài các phần mềm trên sao cho gõ được các lệnh ấy, rồi chạy lại.',
        '',
      ].join('\n'),
    );
  });

  it('is told of a Java that is too old, and needs Maven and Python for installing alone', async () => {
    for (const java of ['1.8.0_402', '9.0.4']) {
      expect((await validate({ java })).err).toContain('- Java 11 trở lên');
    }
    expect((await validate()).code).toBe(0);
    const again = await validate({ without: ['mvn', 'python3'] });
    expect(again.code).toBe(0);
    expect(again.out).not.toContain('Cài ');
    expect((await validate({ without: ['java'] })).code).toBe(2);
  });

  it('that cannot install them passes nothing, and tries again the next time', async () => {
    const noArtifact = await validate({ mvn: 3 });
    expect(noArtifact.code).toBe(2);
    expect(noArtifact.err).toMatch(/^Không cài được bộ kiểm định, .*\nmvn .*\nno such artifact\n$/);
    const noPackage = await validate({ pip: 4 });
    expect(noPackage.code).toBe(2);
    expect(noPackage.err).toMatch(/--require-hashes.*\nno such package\n$/);
    expect((await validate()).code).toBe(0);
  });

  it('keeps of the installed only what the lists ask for now', async () => {
    for (const old of ['java-0123456789ab', 'python-0123456789ab']) {
      mkdirSync(join(folder, 'cache', old), { recursive: true });
    }
    await validate();
    const names = readdirSync(join(folder, 'cache'));
    expect(names.map((name) => name.replace(/-[0-9a-f]{12}$/, '')).sort()).toEqual([
      'java',
      'python',
    ]);
    expect(names.join()).not.toContain('0123456789ab');
  });
});
