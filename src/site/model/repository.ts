import { fileURLToPath } from 'node:url';

/** Folder of this repository, whatever the working directory. */
export const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
