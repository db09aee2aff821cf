import type { TextTable } from '../text/tables/text-table.ts';

/** Characters from which a cell reads as a sentence and needs room. */
const SENTENCE = 60;

/** A word that no narrow column can hold unbroken, of 24 characters or more: row references, hashes. */
const UNBROKEN = /\S{24}/;

/**
 * Classes of a table's column: where it is aligned, `long` if it holds sentences (which would be set
 * in a tall strip one word wide), `breakable` if it holds words that may break anywhere.
 */
export const columnClasses = ({ columns, rows }: TextTable, column: number): string => {
  const texts = rows.map((row) => row[column]?.text ?? '');
  const classes: string[] = [columns[column]?.align ?? 'start'];
  if (texts.some((text) => text.length >= SENTENCE)) classes.push('long');
  if (texts.some((text) => UNBROKEN.test(text))) classes.push('breakable');
  return classes.join(' ');
};
