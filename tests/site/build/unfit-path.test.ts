import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refuseLinked, refuseUnfitPath } from '../../../src/site/build/unfit-path.ts';

describe('a path from which pages can be bundled', () => {
  it.each([
    '/a b/c',
    '/my%20repo',
    '/100%',
    '/[x] {y}',
    '/(a)!',
    '/{a,b}',
    '/@x~',
    '/a$b&c+d;e',
    '/Kế hoạch',
  ])('is taken: %s', (path) => {
    expect(() => refuseUnfitPath('repository', path)).not.toThrow();
    expect(() => refuseUnfitPath('content', path)).not.toThrow();
  });
});

describe('a path from which they cannot is refused by its letter', () => {
  it.each([
    ['/a#b', '#'],
    ['/a?b', '?'],
    ['/a\\b', '\\'],
    ['/a\nb', 'điều khiển'],
  ])('%s', (path, letter) => {
    const refusal = `đường dẫn có ký tự ${letter} mà`;
    expect(() => refuseUnfitPath('repository', path)).toThrow(refusal);
    expect(() => refuseUnfitPath('content', path)).toThrow(refusal);
  });

  it.each(['*', "'", '"', '`'])('/a%sb, where the program itself lies', (letter) => {
    const path = `/a${letter}b`;
    expect(() => refuseUnfitPath('repository', path)).toThrow(`đường dẫn có ký tự ${letter} mà`);
    expect(() => refuseUnfitPath('content', path)).not.toThrow();
  });
});

it('a folder to bundle pages in is no link, also none to where nothing is', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'linked-')));
  try {
    mkdirSync(join(root, 'thật'));
    symlinkSync('thật', join(root, 'liên kết'));
    symlinkSync('không có', join(root, 'hỏng'));
    expect(() => refuseLinked(join(root, 'thật'))).not.toThrow();
    expect(() => refuseLinked(join(root, 'chưa có'))).not.toThrow();
    expect(() => refuseLinked(join(root, 'liên kết'))).toThrow(
      `"${root}/liên kết" là liên kết tới "${root}/thật"`,
    );
    expect(() => refuseLinked(join(root, 'hỏng'))).toThrow('thay liên kết bằng một thư mục thường');
  } finally {
    rmSync(root, { recursive: true });
  }
});
