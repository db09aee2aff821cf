import fs, {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onPath, worldTrouble } from '../../../src/site/model/world-trouble.ts';
import { REPOSITORY } from '../run-build.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trouble-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** An error as Node makes it. */
const systemError = (code: string, path?: string): Error =>
  Object.assign(
    new Error(`${code}: said in English, open${path === undefined ? '' : ` '${path}'`}`),
    {
      code,
      ...(path === undefined ? {} : { path }),
    },
  );

const thrownBy = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
};

describe('trouble of the world', () => {
  it.each([
    'EACCES',
    'EPERM',
    'EROFS',
    'ENOSPC',
    'EDQUOT',
    'EBUSY',
    'ETXTBSY',
    'ENOENT',
    'ENOTDIR',
    'EISDIR',
    'ELOOP',
    'EMFILE',
    'ENFILE',
    'ENAMETOOLONG',
    'EIO',
    'ESTALE',
    'EEXIST',
    'ENOTEMPTY',
    'EXDEV',
    'EFBIG',
    'ERR_FS_FILE_TOO_LARGE',
    'ENXIO',
    'ENODEV',
    'EILSEQ',
  ])('%s is told in a sentence with the path and what to do', (code) => {
    const sentence = worldTrouble(systemError(code, '/một/chỗ'));
    expect(sentence).toMatch(/"\/một\/chỗ".*\. Hãy .*\.$/);
    expect(sentence).not.toMatch(/\n|English/);
    // Where the system names no path there is no gap in the sentence.
    expect(worldTrouble(systemError(code))).toMatch(/^[^"]*\. Hãy .*\.$/);
    expect(worldTrouble(systemError(code))).not.toMatch(/ {2}| [.:,;]|""/);
    expect(worldTrouble(systemError(code), '/chỗ khác')).toContain('"/chỗ khác"');
  });

  it.each(['ENOMEM', 'EAGAIN', 'ERR_WORKER_OUT_OF_MEMORY', 'EADDRINUSE', 'EADDRNOTAVAIL'])(
    '%s, which is about no path, says what to do',
    (code) => {
      expect(worldTrouble(systemError(code))).toMatch(/\. Hãy .*\.$/);
    },
  );

  it('names what real requests stumble over', () => {
    const file = join(root, 'tệp');
    writeFileSync(file, '');
    symlinkSync('vòng', join(root, 'vòng'));
    symlinkSync('không có', join(root, 'hỏng'));
    mkdirSync(join(root, 'thư mục'));
    const told = (run: () => unknown): string => worldTrouble(thrownBy(run)) ?? '';
    expect(told(() => readFileSync(join(root, 'hỏng')))).toContain(`Không tìm thấy "${root}/hỏng"`);
    expect(told(() => readFileSync(join(root, 'vòng')))).toContain('các liên kết dẫn vòng quanh');
    expect(told(() => readFileSync(join(root, 'a'.repeat(300))))).toContain('quá dài');
    expect(told(() => writeFileSync(join(root, 'thư mục'), ''))).toContain('cần một tệp');
    // The file that is in the way, not what would be below it.
    expect(told(() => writeFileSync(join(file, 'a/b'), ''))).toContain(
      `Cần một thư mục mà "${file}"`,
    );
    fs.truncateSync(file, 3 * 2 ** 30);
    expect(told(() => readFileSync(file))).toContain('lớn hơn 2 GiB');
  });

  it('is found behind the errors of libraries that pass it on', () => {
    const denied = systemError('EACCES', '/một/chỗ');
    const passed = [
      new Error('Trang không làm được', { cause: denied }),
      new AggregateError([new Error('gì đó'), denied], 'Nhiều lỗi'),
      Object.assign(new Error("EACCES: permission denied, open '/một/chỗ'"), {
        code: 'PLUGIN_ERROR',
      }),
      Object.assign(new Error('Plugin'), { pluginCode: 'EACCES', path: '/một/chỗ' }),
      // What a thread hands over of an error.
      structuredClone(denied),
    ];
    for (const error of passed) expect(worldTrouble(error)).toBe(worldTrouble(denied));
  });

  it('is found where Node says no more than its code', () => {
    const failed = Object.assign(new Error('Worker initialization failure: EMFILE'), {
      code: 'ERR_WORKER_INIT_FAILED',
    });
    expect(worldTrouble(failed)).toMatch(/^Hệ thống không cho mở thêm tệp\. Hãy .*ulimit/);
  });

  it('is found where a bundler written in Rust met it', () => {
    const said =
      'Build failed with 1 error:\n\nSomething went wrong\nFailed to write file in /đầy/một chỗ.js\n\nCaused by:\n    No space left on device (os error 28)\n';
    expect(worldTrouble(new Error(said))).toContain('hết chỗ khi ghi "/đầy/một chỗ.js"');
    expect(worldTrouble(new Error('Permission denied (os error 13)'))).toMatch(/^Không có quyền/);
    expect(worldTrouble(new Error('(os error 99999)'))).toBeNull();
  });

  it('gets the path where the system does not name it', async () => {
    const full = onPath('/đầy', () => Promise.reject(systemError('ENOSPC')));
    const error = await full.catch((thrown: unknown) => thrown);
    expect(worldTrouble(error)).toContain('khi ghi "/đầy"');
  });

  it('of a full disk names what was written to it, not what was copied', () => {
    const message = "ENOSPC: no space left on device, copyfile '/từ' -> '/đầy'";
    const full = Object.assign(new Error(message), { code: 'ENOSPC', path: '/từ', dest: '/đầy' });
    for (const error of [full, new Error(message)]) {
      expect(worldTrouble(error)).toContain('khi ghi "/đầy"');
    }
    const gone = Object.assign(new Error(''), { code: 'ENOENT', path: '/từ', dest: '/đầy' });
    expect(worldTrouble(gone)).toContain('"/từ"');
  });

  it('is a package that was not installed', async () => {
    const name = 'goi-khong-co';
    const error = await import(/* @vite-ignore */ name).catch((thrown: unknown) => thrown);
    const missing = new Error(`Cannot find package '${name}' imported from x.ts`, { cause: error });
    expect(worldTrouble(missing)).toBe(`Chưa cài gói "${name}". Hãy chạy "npm ci" rồi chạy lại.`);
  });
});

describe('no trouble of the world', () => {
  const circle: { cause?: unknown } = {};
  circle.cause = circle;

  it.each<[string, unknown]>([
    ['is a fault of the program', new TypeError('x is not a function')],
    ['is a code that nobody knows', systemError('ERR_INVALID_ARG_TYPE')],
    [
      'is a file of the program that is not there',
      systemError('ENOENT', join(REPOSITORY, 'src/a.ts')),
    ],
    ['is what is no error', 5],
    ['is nothing', undefined],
    ['is an error that is its own cause', circle],
  ])('%s', (_, error) => {
    expect(worldTrouble(error)).toBeNull();
  });
});
