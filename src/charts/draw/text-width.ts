/**
 * Widths of text without a font at hand: advance widths of Be Vietnam Pro in thousandths of an em,
 * for the printable ASCII characters in code order. Tinos is narrower, so what fits here fits there.
 * A test compares the tables with the font files.
 */
const REGULAR = [
  230, 280, 318, 807, 645, 849, 740, 179, 439, 439, 497, 608, 303, 608, 286, 503, 676, 385, 651,
  660, 710, 660, 680, 594, 634, 680, 286, 303, 556, 726, 556, 573, 1005, 736, 674, 775, 728, 620,
  633, 783, 709, 258, 465, 679, 624, 853, 732, 826, 644, 822, 668, 635, 650, 725, 706, 1005, 720,
  665, 660, 459, 485, 459, 559, 702, 202, 642, 652, 613, 652, 599, 386, 643, 583, 264, 274, 555,
  255, 893, 573, 642, 652, 652, 392, 508, 428, 566, 576, 870, 559, 583, 502, 426, 408, 426, 468,
] as const;

const BOLD = [
  230, 320, 367, 833, 648, 863, 755, 208, 449, 449, 508, 637, 332, 607, 319, 528, 692, 415, 660,
  674, 716, 674, 693, 596, 656, 693, 319, 332, 568, 744, 568, 605, 1014, 758, 698, 778, 743, 634,
  640, 788, 725, 280, 482, 703, 637, 877, 743, 828, 667, 825, 697, 656, 674, 733, 732, 1039, 753,
  701, 664, 489, 515, 489, 594, 724, 260, 652, 662, 624, 662, 611, 401, 654, 600, 285, 292, 584,
  277, 895, 590, 652, 662, 662, 416, 527, 434, 581, 588, 879, 591, 592, 514, 462, 426, 462, 483,
] as const;

/** Letters and signs outside ASCII that do not fold to one, in the wider of the two weights. */
const OTHERS: Readonly<Record<string, number>> = {
  '\u00A0': 230,
  '–': 696,
  '−': 653,
  '·': 288,
  '…': 817,
  '“': 420,
  '”': 440,
  '×': 612,
  đ: 677,
  Đ: 788,
};

/** Wide enough for any other character. */
const FALLBACK = 1000;

/** A letter with marks is up to this much wider than its base letter (ă, ê, ư). */
const MARK = 26;

const measured = (character: string, widths: readonly number[]): number => {
  const other = OTHERS[character];
  if (other !== undefined) return other;
  const base = character.normalize('NFD').charAt(0);
  const width = widths[base.charCodeAt(0) - 32];
  if (width === undefined) return FALLBACK;
  return base === character ? width : width + MARK;
};

/** Widths by character: taking marks off a letter is slow, and thousands of drawings ask for it. */
const widthsOf = (widths: readonly number[]): ((character: string) => number) => {
  const found = new Map<string, number>();
  return (character) => {
    const width = found.get(character) ?? measured(character, widths);
    found.set(character, width);
    return width;
  };
};

const REGULAR_WIDTH = widthsOf(REGULAR);
const BOLD_WIDTH = widthsOf(BOLD);

/** Width of a line of text in pixels, never less than what the font takes (kerning aside). */
export const textWidth = (text: string, size: number, weight: 400 | 600 = 400): number => {
  const widthOf = weight === 600 ? BOLD_WIDTH : REGULAR_WIDTH;
  let sum = 0;
  for (const character of text.normalize('NFC')) sum += widthOf(character);
  return (sum * size) / 1000;
};
