import { execFileSync } from 'node:child_process';
import fs, {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MARK } from '../../../src/site/output/build-mark.ts';
import type { Files } from '../../../src/site/output/files.ts';
import { realPlace, refuseUnfitPlace } from '../../../src/site/output/output-place.ts';
import { pagesOf, textsIn, write, writeBuild } from './built-folder.ts';

let root = '';
let place = '';

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'place-')));
  place = join(root, 'dist');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const refuse = (files?: Files): void =>
  refuseUnfitPlace(
    place,
    { data: join(root, 'data'), content: join(root, 'content'), cache: join(root, 'cache') },
    files,
  );

/** What a person reads; nothing may have changed at the place. */
const refusal = (): string => {
  const before = textsIn(place);
  let message = '';
  try {
    refuse();
  } catch (error) {
    expect(error).toMatchObject({ name: 'UserError', exitCode: 2 });
    message = (error as Error).message;
  }
  expect(textsIn(place)).toEqual(before);
  return message;
};

describe('a build takes', () => {
  it.each<[string, () => void]>([
    ['a place where nothing is', () => {}],
    ['an empty folder', () => mkdirSync(place)],
    ['what the last build left', () => writeBuild(place, 'cũ')],
    [
      'a last build that somebody deleted pages of',
      () => {
        writeBuild(place, 'cũ');
        rmSync(join(place, 'so-lieu'), { recursive: true });
      },
    ],
    [
      'a last build that somebody looked at with a file manager',
      () => {
        writeBuild(place, 'cũ');
        write(place, { '.DS_Store': '', 'so-lieu/Thumbs.db': '' });
      },
    ],
  ])('%s', (_, make) => {
    make();
    const before = existsSync(place);
    expect(refusal()).toBe('');
    expect(existsSync(place)).toBe(before);
  });
});

describe('a build refuses by name', () => {
  it('a repository, a name of a host, and any other file beside a last build', () => {
    writeBuild(place, 'cũ');
    write(place, { '.git/HEAD': 'ref', '.git/objects/a/b': '1', CNAME: 'vd.vn' });
    write(place, { 'so-lieu/cua-toi.xlsx': 'bảng', 'anh/1.jpg': '1', 'anh/2.jpg': '2' });
    const message = refusal();
    expect(message).toContain('sẽ mất .git/, CNAME, anh/, so-lieu/cua-toi.xlsx.');
    expect(message).toContain('src/public');
  });

  it.each([true, false])(
    'a worktree, whose .git is a file, with a way on that loses nothing (marked: %s)',
    (marked) => {
      const kept = { '.git': 'gitdir: ../.git/worktrees/pages', CNAME: 'vd.vn' };
      if (marked) writeBuild(place, 'cũ');
      write(place, { ...pagesOf('cũ'), ...kept });
      const message = refusal();
      expect(message).toMatch(/sẽ mất \.git, .*CNAME/);
      const [, command = ''] = /ví dụ (cp -R dist\/\. ".*")\./.exec(message) ?? [];
      expect(message).not.toContain('chuyển');
      const built = join(root, 'nơi khác');
      writeBuild(join(built, 'dist'), 'mới');
      execFileSync('sh', ['-c', command], { cwd: built });
      expect(textsIn(place)).toEqual({ ...pagesOf('mới'), ...kept });
    },
  );

  it('a page that somebody changed by hand, also to the same length', () => {
    writeBuild(place, 'cũ');
    write(place, { 'index.html': 'cũ: trang CHỦ' });
    expect(refusal()).toContain('sẽ mất index.html.');
  });

  it('a link in the place of a page', () => {
    writeBuild(place, 'cũ');
    rmSync(join(place, '404.html'));
    symlinkSync(join(root, 'ở xa'), join(place, '404.html'));
    expect(refusal()).toContain('sẽ mất 404.html.');
  });

  it('a site without the mark, whatever it looks like', () => {
    write(place, { '404.html': '', 'index.html': '' });
    expect(refusal()).toContain(`không có dấu "${MARK}" của lần dựng nào`);
    expect(refusal()).toContain('404.html, index.html');
  });

  it.each(['', '[', '{}', 'null', '[]'])('a site whose mark says %j', (text) => {
    writeBuild(place, 'cũ');
    writeFileSync(join(place, MARK), text);
    expect(refusal()).toContain('404.html');
  });

  it('many files, of which it names eight and counts the others', () => {
    writeBuild(place, 'cũ');
    write(place, Object.fromEntries(Array.from('abcdefghik', (name) => [name, ''])));
    expect(refusal()).toContain('sẽ mất a, b, c, d, e, f, g, h và 2 mục khác.');
  });

  it('a file', () => {
    writeFileSync(place, 'chữ');
    expect(refusal()).toContain(`"${place}": đó là một tệp`);
  });

  it('a mount point, before anything is built', () => {
    writeBuild(place, 'cũ');
    const mounted: Files = {
      ...fs,
      rmdirSync: (path) => {
        throw Object.assign(new Error('EBUSY'), { code: 'EBUSY', path });
      },
    };
    expect(() => refuse(mounted)).toThrow(`"${place}": đó là điểm gắn ổ đĩa`);
  });

  it('a folder that may not be exchanged, before anything is built', () => {
    writeBuild(place, 'cũ');
    const denied: Files = {
      ...fs,
      rmdirSync: (path) => {
        throw Object.assign(new Error('EACCES'), { code: 'EACCES', path });
      },
    };
    expect(() => refuse(denied)).toThrow('EACCES');
  });

  it.each(['data', 'data/trang', 'content/x'])('a place in a folder it reads: %s', (below) => {
    place = join(root, below);
    expect(refusal()).toContain('phải tách rời nhau');
  });

  it('a cache in the folder that it replaces', () => {
    const inside = {
      data: join(root, 'data'),
      content: join(root, 'content'),
      cache: join(place, 'c'),
    };
    expect(() => refuseUnfitPlace(place, inside)).toThrow('phải tách rời nhau');
  });
});

describe('the place that a path means', () => {
  it('is the folder behind links, wherever in the path they stand', () => {
    mkdirSync(join(root, 'thật/trong'), { recursive: true });
    symlinkSync('thật', join(root, 'liên kết'));
    symlinkSync('trong', join(root, 'thật/nữa'));
    expect(realPlace(join(root, 'liên kết/nữa/dist'))).toBe(join(root, 'thật/trong/dist'));
  });

  it('is where a link leads to that leads to nothing yet', () => {
    symlinkSync('sau này/trang', place);
    expect(realPlace(place)).toBe(join(root, 'sau này/trang'));
    expect(lstatSync(place).isSymbolicLink()).toBe(true);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('is none where links lead in a circle', () => {
    symlinkSync('dist', place);
    expect(() => realPlace(place)).toThrow('các liên kết dẫn vòng quanh');
  });
});
