import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTexts, scanTexts } from '../../../src/site/texts/text-files.ts';
import { write } from '../output/built-folder.ts';

let content = '';

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'));
  write(content, { 'ke-hoach/1.mdx': 'Toàn văn', 'huong-dan/1.mdx': 'Đọc' });
});

afterEach(() => rmSync(content, { recursive: true, force: true }));

const inContent = (path: string): string => join(content, path);

const refusals = async (): Promise<string[]> =>
  (await scanTexts(content)).refused.map(({ check, root, file }) => `${root}: ${check} ${file}`);

describe('texts that can be read', () => {
  it('are taken with what lies beside them, without what programs left', async () => {
    writeFileSync(inContent('huong-dan/anh.png'), Buffer.from([0xff, 0]));
    write(content, { 'huong-dan/1.mdx~': '', 'huong-dan/~$2.mdx': '', 'README.md': '' });
    const files = await readTexts(content);
    expect([...files.keys()]).toEqual(['ke-hoach/1.mdx', 'huong-dan/1.mdx', 'huong-dan/anh.png']);
  });

  it('are taken without guides', async () => {
    rmSync(inContent('huong-dan'), { recursive: true });
    expect([...(await readTexts(content)).keys()]).toEqual(['ke-hoach/1.mdx']);
  });

  it('are taken from a folder that is named by a link', async () => {
    const link = `${content}-link`;
    symlinkSync(content, link);
    expect([...(await readTexts(link)).keys()]).toHaveLength(2);
    rmSync(link);
  });
});

describe('what is no text in its place is refused by name and not opened', () => {
  it.each<[string, string, () => void, string]>([
    [
      'a link to a file elsewhere, whose lines a message would show',
      'huong-dan/2.mdx',
      () => symlinkSync('/etc/hostname', inContent('huong-dan/2.mdx')),
      'file-irregular',
    ],
    [
      'a link that leads nowhere',
      'ke-hoach/2.mdx',
      () => symlinkSync('/khong-co', inContent('ke-hoach/2.mdx')),
      'file-irregular',
    ],
    [
      'a folder of texts that is a link',
      'huong-dan',
      () => {
        rmSync(inContent('huong-dan'), { recursive: true });
        symlinkSync('ke-hoach', inContent('huong-dan'));
      },
      'file-irregular',
    ],
    [
      'a pipe, which would never end',
      'huong-dan/2.mdx',
      () => spawnSync('sh', ['-c', 'mkfifo "$0"', inContent('huong-dan/2.mdx')]),
      'file-irregular',
    ],
    [
      'a file of gigabytes',
      'huong-dan/2.mdx',
      () => {
        writeFileSync(inContent('huong-dan/2.mdx'), '');
        truncateSync(inContent('huong-dan/2.mdx'), 3 * 2 ** 30);
      },
      'file-too-large',
    ],
    [
      'a text a folder too deep',
      'huong-dan/them/2.mdx',
      () => write(content, { 'huong-dan/them/2.mdx': 'Đọc' }),
      'text-place',
    ],
    [
      'a text in a folder of nearly the name',
      'huong dan/2.mdx',
      () => write(content, { 'huong dan/2.mdx': 'Đọc' }),
      'text-place',
    ],
    ['a text in no folder', '2.mdx', () => write(content, { '2.mdx': 'Đọc' }), 'text-place'],
  ])('%s', async (_, path, make, check) => {
    make();
    expect(await refusals()).toEqual([`texts: ${check} ${path}`]);
    await expect(readTexts(content)).rejects.toThrow(`${content}/${path}: lỗi: `);
  });

  it('all of it at once', async () => {
    symlinkSync('1.mdx', inContent('ke-hoach/2.mdx'));
    write(content, { '2.mdx': '', 'huong-dan/a/b.mdx': '' });
    expect(await refusals()).toHaveLength(3);
  });

  it('no folder', async () => {
    await expect(readTexts(inContent('ke-hoach/1.mdx'))).rejects.toThrow(
      'Không có thư mục bài viết',
    );
    await expect(readTexts(inContent('khong-co'))).rejects.toThrow('Không có thư mục bài viết');
  });
});
