/** The data files of one set, as a page takes them to its reader: all that a contribution is tried against. */
export interface BaseData {
  readonly format: 1;
  readonly set: string;
  /** The last day of which anything was recorded, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The folder of the host that all addresses of the site begin with, without a slash at its end. */
  readonly basePath: string;
  /** Text by path below the data folder, marks of the byte order included. */
  readonly files: Readonly<Record<string, string>>;
}
