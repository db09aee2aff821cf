import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { SiteFile } from '../model/site-file.ts';
import { FONT_ADDRESSES, FONT_LICENCE_ADDRESS, type FontWeight } from './font-addresses.ts';
import { FONT_LETTERS } from './font-letters.ts';
import { SOURCE_FONT_LICENCE, sourceFontPath } from './source-fonts.ts';
import { DIGITS, withTabularDigits } from './tabular-digits.ts';

/** The part of subset-font that is used: it comes without types. */
type SubsetFont = (
  font: Buffer,
  text: string,
  options: {
    readonly targetFormat: 'sfnt' | 'woff2';
    readonly noHinting: true;
    readonly keepFeatures: readonly string[];
  },
) => Promise<Buffer>;

const require = createRequire(import.meta.url);
const subsetFont = require('subset-font') as SubsetFont;

/** What running text needs: kerning, marks on letters, ligatures that keep f and i apart. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'liga'];

const sourceFont = (weight: FontWeight): Promise<Buffer> => readFile(sourceFontPath(weight));

/**
 * Hints are left out: they are two fifths of a file and no screen of today needs them.
 * Kerning would move figures out of their columns, so the face of figures has no features at all.
 */
const textFont = async (weight: FontWeight): Promise<Buffer> =>
  subsetFont(await sourceFont(weight), FONT_LETTERS, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: FEATURES,
  });

const figuresFont = async (weight: FontWeight): Promise<Buffer> => {
  const plain = { noHinting: true, keepFeatures: [] } as const;
  const digits = await subsetFont(await sourceFont(weight), DIGITS, {
    targetFormat: 'sfnt',
    ...plain,
  });
  return subsetFont(withTabularDigits(digits), DIGITS, { targetFormat: 'woff2', ...plain });
};

const make = async (): Promise<SiteFile[]> => {
  const files: SiteFile[] = [
    {
      address: FONT_LICENCE_ADDRESS,
      bytes: await readFile(SOURCE_FONT_LICENCE),
    },
  ];
  for (const { weight, text, figures } of FONT_ADDRESSES) {
    files.push({ address: text, bytes: await textFont(weight) });
    files.push({ address: figures, bytes: await figuresFont(weight) });
  }
  return files;
};

let made: Promise<readonly SiteFile[]> | undefined;

/**
 * The fonts of the site, cut down to the letters it uses, with their licence. Made once in a
 * process; the same bytes everywhere.
 */
export const siteFonts = (): Promise<readonly SiteFile[]> => {
  made ??= make();
  return made;
};
