/** A file made on the page. */
export interface MadeFile {
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly type: 'application/zip' | 'text/csv' | 'text/plain';
}

/**
 * Gives addresses to files that are in the page alone. Each call takes the place of the one before: the files of
 * that are given back to the browser, and their addresses lead nowhere any more.
 */
export const madeFiles = (): ((files: readonly MadeFile[]) => readonly string[]) => {
  let addresses: readonly string[] = [];
  return (files) => {
    for (const address of addresses) URL.revokeObjectURL(address);
    addresses = files.map(({ content, type }) => {
      const kind = typeof content === 'string' ? `${type};charset=utf-8` : type;
      return URL.createObjectURL(new Blob([content], { type: kind }));
    });
    return addresses;
  };
};
