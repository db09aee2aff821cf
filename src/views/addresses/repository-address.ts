import { type HostName, hostedRepository } from './repository-host.ts';

type LineRange = readonly [from: number, to: number];

/** How a host addresses lines of a file of the newest version. */
const LINES: Readonly<
  Record<HostName, (repository: string, path: string, lines: LineRange) => string>
> = {
  github: (repository, path, [from, to]) =>
    `${repository}/blob/HEAD/${path}#L${from}${to > from ? `-L${to}` : ''}`,
  gitlab: (repository, path, [from, to]) =>
    `${repository}/-/blob/HEAD/${path}#L${from}${to > from ? `-${to}` : ''}`,
};

/**
 * Address of lines of a data file in the repository; undefined where there is no repository or its host
 * addresses lines in a way not known here: nothing is guessed.
 * @param repository address of the repository, as set; empty for none
 * @param file path below the data folder, which lies at the root of the repository as `data`
 */
export const dataLinesAddress = (
  repository: string,
  file: string,
  lines: LineRange,
): string | undefined => {
  const hosted = hostedRepository(repository);
  return hosted && LINES[hosted.host](hosted.address, `data/${file}`, lines);
};
