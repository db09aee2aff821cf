import { constants } from 'node:buffer';
import type { Problem } from '../../dataset/problems/problem.ts';
import { gitFailed } from '../../text/problems/history-messages.ts';
import { isTemporaryPath } from '../folders/folder-entries.ts';
import { folderProblem } from '../folders/folder-problem.ts';
import { UserError } from '../model/user-error.ts';
import type { Git } from './git.ts';

/** What a folder of a tree holds: the bytes of its files by path, and what is refused. */
export interface TreeFiles {
  readonly files: Map<string, Uint8Array>;
  readonly refused: readonly Problem[];
}

interface Entry {
  readonly mode: string;
  readonly id: string;
  /** Below the folder. */
  readonly path: string;
}

const REGULAR = new Set(['100644', '100755']);
const LINK = '120000';

/** More bytes than this may be more letters than one text can hold. */
const LARGEST_FILE = constants.MAX_STRING_LENGTH;

const entryOf = (line: string, prefix: string): Entry => {
  const [head = '', path = ''] = line.split(/\t(.*)/s);
  const [mode = '', , id = ''] = head.split(' ');
  return { mode, id, path: path.slice(prefix.length) };
};

const listTree = async (git: Git, tree: string, prefix: string): Promise<Entry[]> => {
  const below = prefix === '' ? [] : ['--', prefix.slice(0, -1)];
  const { code, out, err } = await git.run(['ls-tree', '-r', '-z', '--full-tree', tree, ...below]);
  if (code !== 0) throw new UserError(gitFailed('ls-tree', err.trim()));
  return out
    .toString()
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => entryOf(line, prefix));
};

/** Why an entry is not read; null where it is. */
const refusalOf = ({ mode, path }: Entry): Problem | null => {
  if (path.includes('\uFFFD')) {
    return folderProblem('file-unreadable', path, { code: 'EILSEQ', folder: '' });
  }
  if (REGULAR.has(mode)) return null;
  return mode === LINK
    ? folderProblem('file-irregular', path === '' ? '.' : path, { kind: 'link' })
    : folderProblem('file-repository', path);
};

const NEWLINE = 10;

/** Bytes by id from what `cat-file --batch` writes: a line with id, kind and size, the bytes, a line end. */
const blobsIn = (out: Buffer): Map<string, Uint8Array | null> => {
  const blobs = new Map<string, Uint8Array | null>();
  let at = 0;
  while (at < out.length) {
    const end = out.indexOf(NEWLINE, at);
    const [id = '', kind, size = '0'] = out.toString('latin1', at, end).split(' ');
    at = end + 1;
    blobs.set(id, kind === 'blob' ? out.subarray(at, at + Number(size)) : null);
    if (kind === 'blob') at += Number(size) + 1;
  }
  return blobs;
};

const readBlobs = async (
  git: Git,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Uint8Array | null>> => {
  if (ids.size === 0) return new Map();
  const { code, out, err } = await git.run(
    ['cat-file', '--batch'],
    [...ids].map((id) => `${id}\n`).join(''),
  );
  if (code !== 0) throw new UserError(gitFailed('cat-file', err.trim()));
  return blobsIn(out);
};

const readEntry = (path: string, bytes: Uint8Array | null | undefined): Uint8Array | Problem => {
  if (bytes == null) return folderProblem('file-unreadable', path, { code: 'ENOENT', folder: '' });
  return bytes.length > LARGEST_FILE
    ? folderProblem('file-too-large', path, { size: bytes.length, limit: LARGEST_FILE })
    : bytes;
};

const byFile = (a: Problem, b: Problem): number => (a.file < b.file ? -1 : 1);

/**
 * The regular files of a folder in a tree or commit, in the order of their paths, as the folder itself is
 * read: hidden and lock files aside; links and repositories within are refused, never followed.
 * @param prefix the folder below the top of the repository, with `/` at its end; it may be missing
 */
export const treeFiles = async (git: Git, tree: string, prefix: string): Promise<TreeFiles> => {
  const entries = (await listTree(git, tree, prefix)).filter(({ path }) => !isTemporaryPath(path));
  const refused = entries.flatMap((entry) => refusalOf(entry) ?? []);
  const read = entries.filter((entry) => refusalOf(entry) === null);
  const blobs = await readBlobs(git, new Set(read.map(({ id }) => id)));
  const files = new Map<string, Uint8Array>();
  for (const { path, id } of read.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const bytes = readEntry(path, blobs.get(id));
    if (bytes instanceof Uint8Array) files.set(path, bytes);
    else refused.push(bytes);
  }
  return { files, refused: refused.sort(byFile) };
};
