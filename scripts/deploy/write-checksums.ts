import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byCode } from '../../src/schema/code-order.ts';
import { CHECKSUMS, checksumLines } from '../../src/site/downloads/checksums.ts';
import { UserError } from '../../src/site/model/user-error.ts';
import { foreignContent, readMark, writeMark } from '../../src/site/output/build-mark.ts';

/** Hidden files are not published. */
const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.'));

/** The files of a site, by path, once it is sure that all of them are as a build wrote them. */
const publishedPaths = (site: string): string[] => {
  const mark = readMark(site);
  if (mark === null) {
    throw new UserError(
      `"${site}" không phải là trang do npm run build dựng. Hãy dựng trang trước, hoặc ghi đúng thư mục sau --dir.`,
    );
  }
  const foreign = foreignContent(site, mark, 'bytes').filter((path) => path !== CHECKSUMS);
  if (foreign.length > 0) {
    throw new UserError(
      `Trong "${site}" có tệp khác với lúc dựng: ${foreign.join(', ')}. Hãy dựng lại trang.`,
    );
  }
  return [...mark.keys()].filter((path) => !isHidden(path) && path !== CHECKSUMS).sort(byCode);
};

/**
 * Writes into a built site a line `<SHA-256>  <path>` for each file of it that is published, in the order
 * of their paths, and counts that file among those of the build.
 * @returns how many files are listed
 * @throws UserError where no build made the folder, or a file is not as the build left it
 */
export const writeChecksums = async (site: string): Promise<number> => {
  const paths = publishedPaths(site);
  const lines: string[] = [];
  for (const path of paths) {
    lines.push(checksumLines([{ path, bytes: await readFile(join(site, path)) }]));
  }
  await writeFile(join(site, CHECKSUMS), lines.join(''));
  writeMark(site);
  return paths.length;
};
