import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../dataset/problems/problem.ts';
import { present } from '../../schema/present.ts';
import { noContentFolder } from '../../text/problems/build-messages.ts';
import { formatProblems } from '../../text/problems/problem-report.ts';
import { listFolder } from '../folders/folder-entries.ts';
import { folderProblem, inTexts } from '../folders/folder-problem.ts';
import { readRegularFile } from '../folders/read-regular-file.ts';
import { DataError, UserError } from '../model/user-error.ts';

/** Folders of texts below the content folder: the text of the plan, and guides. */
export const TEXT_FOLDERS = ['ke-hoach', 'huong-dan'] as const;

export type TextFolder = (typeof TEXT_FOLDERS)[number];

/** Bytes by path below the content folder, with `/`. */
export type TextFiles = ReadonlyMap<string, Uint8Array>;

/** What a content folder holds: its texts with what lies beside them, and what in it is not read. */
export interface ScannedTexts {
  readonly files: Map<string, Uint8Array>;
  /** Links, pipes, unreadable and too large files, texts in a place where nothing reads them: an error each. */
  readonly refused: readonly Problem[];
}

/** No text of people is larger, in bytes; what bundles the texts breaks down at some size. */
const LARGEST = 64 * 2 ** 20;

/** What programs leave beside an open file. */
const isTemporary = (path: string): boolean => /(?:^|\/)~[^/]*$|~$/.test(path);

const isText = (path: string): boolean => path.endsWith('.mdx');

const isInPlace = (path: string): boolean => {
  const [folder, name, ...deeper] = path.split('/');
  return (
    TEXT_FOLDERS.some((known) => known === folder) && name !== undefined && deeper.length === 0
  );
};

const misplaced = (path: string): Problem =>
  inTexts({ level: 'error', check: 'text-place', file: path, facts: {} });

const readText = async (content: string, path: string): Promise<Uint8Array | Problem> => {
  const { size } = statSync(join(content, path), { throwIfNoEntry: false }) ?? { size: 0 };
  return size > LARGEST
    ? folderProblem('file-too-large', path, { size, limit: LARGEST })
    : readRegularFile(content, path);
};

/** Paths of the folders of texts that are read, folder by folder in order. */
const pathsRead = (paths: readonly string[]): string[] =>
  TEXT_FOLDERS.flatMap((folder) =>
    paths
      .filter((path) => path.startsWith(`${folder}/`) && isInPlace(path) && !isTemporary(path))
      .toSorted(),
  );

const misplacedIn = (paths: readonly string[]): Problem[] =>
  paths.filter((path) => isText(path) && !isInPlace(path)).map(misplaced);

const byFile = (a: Problem, b: Problem): number => (a.file < b.file ? -1 : 1);

/**
 * The files of the folders of texts out of all files of a content folder that were read already.
 * @param refused what else stands in the folder, not yet said to be among texts
 */
export const textsAmong = (all: TextFiles, refused: readonly Problem[]): ScannedTexts => {
  const paths = [...all.keys()];
  const files = new Map(pathsRead(paths).map((path) => [path, present(all.get(path))]));
  return { files, refused: [...refused.map(inTexts), ...misplacedIn(paths)].sort(byFile) };
};

/**
 * Reads the files of the folders of texts in the order of their paths; no link is followed, no pipe waited
 * for. A folder of texts may be missing.
 * @throws UserError if there is no such content folder
 * @throws an error of the system where the content folder itself may not be read
 */
export const scanTexts = async (content: string): Promise<ScannedTexts> => {
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(noContentFolder(content));
  }
  accessSync(content, constants.R_OK | constants.X_OK);
  const { paths, refused } = await listFolder(content);
  const files = new Map<string, Uint8Array>();
  const problems = refused.map(inTexts);
  for (const path of pathsRead(paths)) {
    const read = await readText(content, path);
    if (read instanceof Uint8Array) files.set(path, read);
    else problems.push(inTexts(read));
  }
  problems.push(...misplacedIn(paths));
  return { files, refused: problems.sort(byFile) };
};

/**
 * Reads the files of the folders of texts.
 * @throws UserError if there is no such content folder
 * @throws DataError if anything in it cannot be read, or stands where nothing reads it; it names all of it
 */
export const readTexts = async (content: string): Promise<TextFiles> => {
  const { files, refused } = await scanTexts(content);
  if (refused.length > 0) {
    throw new DataError(formatProblems(refused, 'text', { texts: join(content, '/') }).trimEnd());
  }
  return files;
};
