import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { MARK, writeMark } from '../../../src/site/output/build-mark.ts';
import { type Owner, thisProcess } from '../../../src/site/output/owner.ts';

/** Pages of a build that tells by its name which one it is. */
export const pagesOf = (build: string): Readonly<Record<string, string>> => ({
  '404.html': `${build}: không có trang này`,
  'index.html': `${build}: trang chủ`,
  'so-lieu/index.html': `${build}: số liệu`,
});

/** Writes files below a folder. */
export const write = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};

/** Leaves a folder as a build leaves it. */
export const writeBuild = (folder: string, build: string): void => {
  write(folder, pagesOf(build));
  writeMark(folder);
};

/** All files below a folder with their texts, but for the mark; null where there is no folder. */
export const textsIn = (folder: string): Readonly<Record<string, string>> | null => {
  try {
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== MARK)
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    return Object.fromEntries(
      paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
    );
  } catch {
    return null;
  }
};

/** A process of this machine that has ended. */
export const endedProcess = (): Owner => {
  const { pid } = spawnSync(process.execPath, ['--eval', '']);
  return { ...thisProcess(), pid, started: '' };
};
