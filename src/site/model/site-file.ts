/** A file of the site that is not a page: made before the pages, because they state its size. */
export interface SiteFile {
  /** Address from the root of the site, as in a link. */
  readonly address: string;
  readonly bytes: Uint8Array;
}
