import latinRegular from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url';
import latinStrong from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url';
import vietnameseRegular from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url';
import vietnameseStrong from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url';

/**
 * Addresses of the font files of `styles/fonts.css`. Every page shows letters of all four at its
 * top, so they are asked for before the style file has been read.
 */
export const FONT_FILES: readonly string[] = [
  vietnameseRegular,
  latinRegular,
  vietnameseStrong,
  latinStrong,
];
