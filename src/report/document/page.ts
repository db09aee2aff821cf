/** Points per millimetre. */
export const MM = 72 / 25.4;

/** A4 in points. */
export const PAGE = { width: 595.28, height: 841.89 } as const;

/**
 * Decree 30/2020/NĐ-CP, annex I: top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm; here the
 * least of each, for the width of the tables.
 */
export const MARGINS = { left: 30 * MM, top: 20 * MM, right: 15 * MM, bottom: 20 * MM } as const;

/** Width and height that blocks may fill, in points. */
export const BODY = {
  width: PAGE.width - MARGINS.left - MARGINS.right,
  height: PAGE.height - MARGINS.top - MARGINS.bottom,
} as const;

/** Font sizes in points. Body text and page number: 13–14 by the decree. */
export const SIZE = {
  body: 13,
  title: 14,
  contents: 12,
  note: 11,
  table: 11,
  annex: 10,
  stamp: 8,
  notice: 10,
} as const;

/**
 * Line height as a multiple of the font's own (1.11 em): 1.33 em in all, so that the stacked marks of
 * a capital do not touch the line above.
 */
export const LEADING = 1.2;

/** Height of Tinos above the baseline, in parts of the font size, from the font file. */
export const ASCENT = 1825 / 2048;

/** Height of one line of Tinos in points: (ascent + descent) / units per em, from the font file. */
export const lineHeight = (fontSize: number): number => ((1825 + 443) / 2048) * fontSize * LEADING;

/**
 * Width at which charts are drawn, in their own pixels. Scaled to the width of the body their text of
 * 12 px comes to the size of an annex table.
 */
export const CHART_WIDTH = Math.floor((BODY.width * 12) / SIZE.annex);

/** First line of a paragraph: 1 cm by the decree. */
export const INDENT = 10 * MM;

/** Between paragraphs: at least 6 pt by the decree. */
export const PARAGRAPH_GAP = 6;
