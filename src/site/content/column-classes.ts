import type { Table } from '../../text/format/table.ts';

/** Characters from which a cell reads as a sentence and needs room. */
const SENTENCE = 60;

/** Characters from which a cell reads as a phrase: on a phone it needs more than one word's width. */
const PHRASE = 24;

/**
 * A word that no narrow column can hold unbroken, of 24 characters or more: row references, hashes.
 * Tried from the start of each word only, since very many cells are looked at.
 */
const UNBROKEN = /(?<!\S)\S{24}/;

/**
 * Classes of a table's column: where it is aligned, `long` if it holds sentences (which would be set
 * in a tall strip one word wide), `phrase` if it holds shorter ones, `breakable` if it holds words that may break anywhere.
 */
export const columnClasses = ({ columns, rows }: Table, column: number): string => {
  const texts = rows.map((row) => row[column]?.text ?? '');
  const classes: string[] = [columns[column]?.align ?? 'start'];
  const longest = Math.max(0, ...texts.map((text) => text.length));
  if (longest >= SENTENCE || columns[column]?.wide === true) classes.push('long');
  else if (longest >= PHRASE) classes.push('phrase');
  if (texts.some((text) => UNBROKEN.test(text))) classes.push('breakable');
  return classes.join(' ');
};
