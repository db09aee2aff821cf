import { hash } from 'node:crypto';
import { byCode } from '../../schema/code-order.ts';

/** The file in which `sha256sum` writes and reads what files have to be, beside them. */
export const CHECKSUMS = 'SHA256SUMS';

/** A line `<SHA-256>  <path>` for each file, in the order of their paths; empty for none. */
export const checksumLines = (
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): string =>
  files
    .toSorted((a, b) => byCode(a.path, b.path))
    .map(({ path, bytes }) => `${hash('sha256', bytes)}  ${path}\n`)
    .join('');
