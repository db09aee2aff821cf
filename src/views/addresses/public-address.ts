/** Where the site is published, as far as its settings say. */
export interface SitePlace {
  /** The root of the site without a slash at its end, its base path included; empty where it is not set. */
  readonly address: string;
  /** The folder of its host that all its addresses begin with, without a slash at its end; empty at the root. */
  readonly basePath: string;
}

/** An address of the site as its own pages link to it: from the root of its host. */
export const linkAddress = ({ basePath }: Pick<SitePlace, 'basePath'>, address: string): string =>
  `${basePath}${address}`;

/** Whether an address names its host. */
export const isWhole = (address: string): boolean => /^https?:\/\//.test(address);

/**
 * An address of the site as others must write it: absolute where the settings say under which host the
 * site is published, otherwise from the root of that host.
 */
export const publicAddress = (place: SitePlace, address: string): string =>
  place.address === '' ? linkAddress(place, address) : `${place.address}${address}`;
