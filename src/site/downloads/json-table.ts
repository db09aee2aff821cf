import { ByteText } from '../../evaluation/record/byte-text.ts';
import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { TABLES } from '../../schema/index.ts';
import type { Column } from '../../schema/table.ts';
import { LICENCE } from '../../text/names/licence.ts';
import { ILLUSTRATIVE_NOTICE } from '../../text/names/notices.ts';
import { jsonTableAddress } from '../../views/addresses/data-addresses.ts';
import type { SiteFile } from '../model/site-file.ts';
import { numberIn } from './number-cell.ts';
import type { SourceTable } from './source-tables.ts';

const jsonValue = (column: Column | undefined, cell: string): string =>
  JSON.stringify(numberIn(column, cell) ?? cell);

/**
 * A table as JSON: what it is, then its rows, each an object on a line of its own. Numbers are
 * numbers; everything else is the text of the CSV cell, the codes of missing values included.
 */
export const jsonTable = (
  { name, header, cells }: SourceTable,
  { set, illustrative }: Pick<Evaluation, 'set' | 'illustrative'>,
): SiteFile => {
  const { label, description, columns } = TABLES[name];
  const about = {
    ...(illustrative ? { notice: ILLUSTRATIVE_NOTICE } : {}),
    table: name,
    title: label,
    description,
    licence: LICENCE.address,
  };
  const formats = header.map((column) => ({
    key: JSON.stringify(column),
    is: (columns as Readonly<Record<string, Column>>)[column],
  }));
  const out = new ByteText();
  out.write(`${JSON.stringify(about).slice(0, -1)},"rows":[\n`);
  for (const [index, row] of cells.entries()) {
    const values = formats.map(({ key, is }, i) => `${key}:${jsonValue(is, row[i] ?? '')}`);
    out.write(`${index > 0 ? ',\n' : ''}{${values.join(',')}}`);
  }
  out.write('\n]}\n');
  return { address: jsonTableAddress(set, name), bytes: out.bytes() };
};
