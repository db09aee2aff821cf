import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refuseUnreadableTexts } from '../../../src/site/build/content-folder.ts';
import { write } from '../output/built-folder.ts';

let content = '';

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'));
  write(content, { 'ke-hoach/1.mdx': 'Toàn văn', 'huong-dan/1.mdx': 'Đọc' });
});

afterEach(() => rmSync(content, { recursive: true, force: true }));

const inContent = (path: string): string => join(content, path);

describe('texts that can be read', () => {
  it('are taken, also behind a link, and whatever lies beside them', () => {
    symlinkSync('1.mdx', inContent('ke-hoach/2.mdx'));
    writeFileSync(inContent('huong-dan/anh.png'), Buffer.from([0xff, 0]));
    expect(() => refuseUnreadableTexts(content)).not.toThrow();
  });

  it('are taken without guides', () => {
    rmSync(inContent('huong-dan'), { recursive: true });
    expect(() => refuseUnreadableTexts(content)).not.toThrow();
  });
});

describe('texts that cannot be read are refused by name, before a build begins', () => {
  it.each<[string, (path: string) => void, string]>([
    ['a folder', (path) => write(path, { a: '' }), 'không phải là tệp thường'],
    [
      'a pipe, which would never end',
      (path) => spawnSync('sh', ['-c', 'mkfifo "$0"', path]),
      'không phải là tệp thường',
    ],
    [
      'UTF-16 with its mark',
      (path) => writeFileSync(path, '\ufeffĐọc', 'utf16le'),
      'không phải là văn bản UTF-8',
    ],
    [
      'UTF-16 without',
      (path) => writeFileSync(path, 'Doc', 'utf16le'),
      'không phải là văn bản UTF-8',
    ],
    [
      'TCVN3',
      (path) => writeFileSync(path, Buffer.from([0xa7, 0xe4, 0x63])),
      'không phải là văn bản UTF-8',
    ],
    [
      'a file of gigabytes',
      (path) => {
        writeFileSync(path, '');
        truncateSync(path, 3 * 2 ** 30);
      },
      'lớn hơn 64 MiB',
    ],
  ])('%s', (_, make, why) => {
    const path = inContent('huong-dan/2.mdx');
    make(path);
    expect(() => refuseUnreadableTexts(content)).toThrow(`"${path}" ${why}`);
  });

  it('all of them at once', () => {
    writeFileSync(inContent('ke-hoach/2.mdx'), 'a\0');
    writeFileSync(inContent('huong-dan/2.mdx'), 'b\0');
    expect(() => refuseUnreadableTexts(content)).toThrow(/ke-hoach\/2\.mdx.*\n.*huong-dan\/2\.mdx/);
  });

  it('a link that leads nowhere', () => {
    symlinkSync('/khong-co', inContent('ke-hoach/2.mdx'));
    expect(() => refuseUnreadableTexts(content)).toThrow(
      expect.objectContaining({ code: 'ENOENT', path: inContent('ke-hoach/2.mdx') }),
    );
  });

  it('a folder of texts that is a file', () => {
    rmSync(inContent('huong-dan'), { recursive: true });
    writeFileSync(inContent('huong-dan'), '');
    expect(() => refuseUnreadableTexts(content)).toThrow(
      expect.objectContaining({ code: 'ENOTDIR' }),
    );
  });

  it('no folder', () => {
    expect(() => refuseUnreadableTexts(inContent('ke-hoach/1.mdx'))).toThrow(
      'Không có thư mục bài viết',
    );
    expect(() => refuseUnreadableTexts(inContent('khong-co'))).toThrow('Không có thư mục bài viết');
  });
});
