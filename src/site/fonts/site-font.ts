/** The face of the pages, for text inside drawings. */
export const SITE_FONT = 'Be Vietnam Pro';
