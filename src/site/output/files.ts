import type fs from 'node:fs';

/** What the output asks of the file system, so that a test can let every single request fail. */
export type Files = Pick<
  typeof fs,
  | 'lstatSync'
  | 'mkdirSync'
  | 'mkdtempSync'
  | 'readFileSync'
  | 'readdirSync'
  | 'renameSync'
  | 'rmSync'
  | 'rmdirSync'
  | 'writeFileSync'
>;

/** What is there, links not followed; null where nothing is. */
export const whatIsAt = (path: string, files: Files): fs.Stats | null =>
  files.lstatSync(path, { throwIfNoEntry: false }) ?? null;

/** Whether nothing is lost when a folder is put there: nothing is there, or an empty folder. */
export const isEmptyFolder = (path: string, files: Files): boolean => {
  const there = whatIsAt(path, files);
  if (there === null) return true;
  return there.isDirectory() && files.readdirSync(path).length === 0;
};
