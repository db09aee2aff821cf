/** How a host of repositories addresses lines of a file of the newest version. */
interface Host {
  readonly is: (host: string) => boolean;
  readonly address: (repository: string, path: string, lines: LineRange) => string;
}

type LineRange = readonly [from: number, to: number];

const isAt = (name: string) => (host: string) => host === name || host.endsWith(`.${name}`);

const HOSTS: readonly Host[] = [
  {
    is: isAt('github.com'),
    address: (repository, path, [from, to]) =>
      `${repository}/blob/HEAD/${path}#L${from}${to > from ? `-L${to}` : ''}`,
  },
  {
    is: (host) => isAt('gitlab.com')(host) || host.startsWith('gitlab.'),
    address: (repository, path, [from, to]) =>
      `${repository}/-/blob/HEAD/${path}#L${from}${to > from ? `-${to}` : ''}`,
  },
];

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
  if (repository === '') return undefined;
  const plain = repository.replace(/\/$/, '').replace(/\.git$/, '');
  const { host } = new URL(plain);
  return HOSTS.find(({ is }) => is(host))?.address(plain, `data/${file}`, lines);
};
