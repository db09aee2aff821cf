import type { TextTable } from '../text/tables/text-table.ts';

/** Characters from which a cell reads as a sentence and needs room. */
const SENTENCE = 60;

/** Characters of a word that no narrow column can hold unbroken: row references, hashes. */
const UNBROKEN = 24;

/**
 * Classes of a table's column: where it is aligned, `long` if it holds sentences (which would be set
 * in a tall strip one word wide), `breakable` if it holds words that may break anywhere.
 */
export const columnClasses = ({ columns, rows }: TextTable, column: number): string => {
  const texts = rows.map((row) => row[column]?.text ?? '');
  const classes: string[] = [columns[column]?.align ?? 'start'];
  if (texts.some((text) => text.length >= SENTENCE)) classes.push('long');
  if (texts.some((text) => text.split(/\s/).some((word) => word.length >= UNBROKEN))) {
    classes.push('breakable');
  }
  return classes.join(' ');
};
