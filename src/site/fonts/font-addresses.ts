/** Weights of type that the site uses. */
export type FontWeight = 400 | 600;

/** Where the fonts of a weight are: the face of running text, and that of figures in columns. */
export interface FontAddresses {
  readonly weight: FontWeight;
  readonly text: string;
  readonly figures: string;
}

/** The fonts that `styles/fonts.css` names. */
export const FONT_ADDRESSES: readonly FontAddresses[] = ([400, 600] as const).map((weight) => ({
  weight,
  text: `/fonts/be-vietnam-pro-${weight}.woff2`,
  figures: `/fonts/be-vietnam-pro-${weight}-figures.woff2`,
}));

/** The licence that the fonts are passed on under. */
export const FONT_LICENCE_ADDRESS = '/fonts/OFL.txt';
