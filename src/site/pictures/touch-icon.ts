import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REPOSITORY } from '../model/repository.ts';

/** The icon of the site where a telephone puts it among others. */
export const TOUCH_ICON_ADDRESS = '/apple-touch-icon.png';

/** Width and height in pixels that telephones ask for. */
const SIZE = 180;

/** The icon of the site at that size, as a drawing. */
export const touchIconSvg = async (): Promise<string> => {
  const icon = await readFile(join(REPOSITORY, 'src/public/favicon.svg'), 'utf8');
  return icon.replace('<svg ', `<svg width="${SIZE}" height="${SIZE}" `);
};
