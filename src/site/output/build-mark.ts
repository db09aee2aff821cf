import fs from 'node:fs';
import { join, relative, sep } from 'node:path';
import { crc32 } from 'node:zlib';
import { byCode } from '../../schema/code-order.ts';
import { MARK_EXPLAINED } from '../../text/problems/output-messages.ts';
import { type Files, whatIsAt } from './files.ts';

/**
 * The file by which a build knows its own folders again. Hosts serve it or leave it out; it names
 * nothing but the files beside it.
 */
export const MARK = '.site-build';

/** Size and checksum of every file that a build wrote, by its path with `/`. */
export type BuildMark = ReadonlyMap<string, string>;

/** What systems put into a folder that somebody only looked at. */
const NOBODYS = new Set(['.DS_Store', 'Thumbs.db']);

const sumOf = (path: string, files: Files): string => {
  const bytes = files.readFileSync(path);
  return `${bytes.length}-${crc32(bytes).toString(16)}`;
};

/** Everything below a folder that is no folder, by its path with `/`; links are not followed. */
const entriesBelow = (folder: string, files: Files): { path: string; isFile: boolean }[] =>
  files
    .readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory() && !NOBODYS.has(entry.name))
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'),
      isFile: entry.isFile(),
    }))
    .filter(({ path }) => path !== MARK)
    .sort((a, b) => byCode(a.path, b.path));

/** Marks a finished folder as made by a build. The same files get the same mark. */
export const writeMark = (folder: string, files: Files = fs): void => {
  const sums = entriesBelow(folder, files).map(({ path }) => [
    path,
    sumOf(join(folder, path), files),
  ]);
  const mark = { note: MARK_EXPLAINED, files: Object.fromEntries(sums) };
  files.writeFileSync(join(folder, MARK), `${JSON.stringify(mark, null, 1)}\n`);
};

/** The mark of a folder; null where no build left one, or somebody changed it. */
export const readMark = (folder: string, files: Files = fs): BuildMark | null => {
  const path = join(folder, MARK);
  if (!whatIsAt(path, files)?.isFile()) return null;
  try {
    const { files: sums } = JSON.parse(files.readFileSync(path, 'utf8'));
    return new Map(Object.entries<string>(sums));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
};

/** A path with each folder it lies in, the outermost first: `a/`, `a/b/`, `a/b/c.html`. */
const stepsOf = (path: string): readonly string[] => {
  const parts = path.split('/');
  return parts.map((_, i) => parts.slice(0, i + 1).join('/') + (i + 1 < parts.length ? '/' : ''));
};

/**
 * What lies in a folder and no build made, by its path with `/`: files added, files changed by hand.
 * A folder in which a build made nothing is named once, with `/` at its end.
 * @param depth `names` trusts a name that the mark knows, `bytes` reads what is in it
 */
export const foreignContent = (
  folder: string,
  mark: BuildMark,
  depth: 'names' | 'bytes',
  files: Files = fs,
): readonly string[] => {
  const foldersOfOurs = new Set([...mark.keys()].flatMap((path) => stepsOf(path).slice(0, -1)));
  const isForeign = ({ path, isFile }: { path: string; isFile: boolean }): boolean => {
    const sum = mark.get(path);
    if (sum === undefined || !isFile) return true;
    return depth === 'bytes' && sumOf(join(folder, path), files) !== sum;
  };
  const named = entriesBelow(folder, files)
    .filter(isForeign)
    .map(({ path }) => stepsOf(path).find((step) => !foldersOfOurs.has(step)) ?? path);
  return [...new Set(named)];
};
