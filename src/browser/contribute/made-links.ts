import { isWhole } from '../../views/addresses/public-address.ts';

/**
 * A link. One to another place opens beside the page: what was typed and made on the page would be lost.
 */
export const placeLink = (label: string, href: string): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = href;
  link.append(label);
  if (isWhole(href)) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
  return link;
};

/** A file made on the page. */
export interface MadeFile {
  /** What the browser calls it when it is kept. */
  readonly name: string;
  /** On its link. */
  readonly label: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly type: 'application/zip' | 'text/csv' | 'text/plain';
}

/**
 * Makes links to files that are in the page alone. Each call takes the place of the one before: the files of
 * that are given back to the browser, and their links lead nowhere any more.
 */
export const fileLinks = (): ((files: readonly MadeFile[]) => HTMLAnchorElement[]) => {
  let addresses: string[] = [];
  return (files) => {
    for (const address of addresses) URL.revokeObjectURL(address);
    const links = files.map(({ name, label, content, type }) => {
      const link = document.createElement('a');
      const kind = typeof content === 'string' ? `${type};charset=utf-8` : type;
      link.href = URL.createObjectURL(new Blob([content], { type: kind }));
      link.download = name;
      link.append(label);
      return link;
    });
    addresses = links.map(({ href }) => href);
    return links;
  };
};
