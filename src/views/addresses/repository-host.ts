/** Hosts of repositories whose pages are known here. */
export type HostName = 'github' | 'gitlab';

/** A repository on a host that is known. */
export interface HostedRepository {
  readonly host: HostName;
  /** Its address, without a slash or `.git` at its end. */
  readonly address: string;
}

const isAt = (name: string) => (host: string) => host === name || host.endsWith(`.${name}`);

const HOSTS: Readonly<Record<HostName, (host: string) => boolean>> = {
  github: isAt('github.com'),
  gitlab: (host) => isAt('gitlab.com')(host) || host.startsWith('gitlab.'),
};

/**
 * A repository with the host it is on; undefined where there is none, or its host is not known here:
 * nothing is guessed about its pages.
 * @param repository address of the repository, as set; empty for none
 */
export const hostedRepository = (repository: string): HostedRepository | undefined => {
  if (repository === '') return undefined;
  const address = repository.replace(/\/$/, '').replace(/\.git$/, '');
  const { host: server } = new URL(address);
  const host = (Object.keys(HOSTS) as HostName[]).find((name) => HOSTS[name](server));
  return host === undefined ? undefined : { host, address };
};
