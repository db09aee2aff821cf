import { parseCsv } from '../../dataset/csv/parse-csv.ts';
import { isDate } from '../../schema/dates.ts';
import { TABLES } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import { cell, numbers, type Table, words } from '../../text/format/table.ts';
import { fileFacts, MAIN_FILES, previewCaption } from '../../text/site/main-file-words.ts';
import { RESULTS_TABLE } from '../../text/site/results-file.ts';
import { resultsFileAddress, sourceTableAddress } from '../../views/addresses/data-addresses.ts';
import type { SetModel } from '../model/model.ts';
import { downloadLink, type FileLink } from './file-link.ts';
import { numberIn } from './number-cell.ts';

/** A file that stands first on the page of data. */
export interface MainFile {
  readonly name: string;
  readonly heading: string;
  readonly note: string;
  /** How many rows it has, and of which days. */
  readonly facts: string;
  readonly files: readonly FileLink[];
  /** Its first rows. */
  readonly preview: Table;
}

/** Rows that are shown of a file: enough to see what a row is. */
const SHOWN_ROWS = 2;

const previewOf = (
  heading: string,
  schema: TableSchema,
  shown: readonly string[],
  [header = [], ...rows]: readonly (readonly string[])[],
): Table => {
  const places = shown.map((column) => header.indexOf(column));
  const first = rows.slice(0, SHOWN_ROWS);
  const isNumber = (place: number, column: string): boolean =>
    first.every((row) => numberIn(schema.columns[column], row[place] ?? '') !== null);
  return {
    caption: previewCaption(heading),
    columns: shown.map((column, at) =>
      (isNumber(places[at] ?? -1, column) ? numbers : words)(
        schema.columns[column]?.label ?? column,
      ),
    ),
    rows: first.map((row) => places.map((place) => cell(row[place] ?? ''))),
  };
};

const mainFile = (
  site: SetModel,
  schema: TableSchema & { readonly name: string },
  address: string,
  more: readonly FileLink[],
): MainFile[] => {
  const own = MAIN_FILES[schema.name as keyof typeof MAIN_FILES];
  const file = site.downloads.find((one) => one.address === address);
  if (file === undefined) return [];
  const rows = parseCsv(new TextDecoder().decode(file.bytes).replaceAll('\r\n', '\n')).rows;
  const column = rows[0]?.indexOf(own.dated) ?? -1;
  const days = rows
    .slice(1)
    .map((row) => row[column] ?? '')
    .filter(isDate)
    .sort();
  return [
    {
      name: schema.name,
      heading: own.heading,
      note: own.note,
      facts: fileFacts(rows.length - 1, own, days[0], days.at(-1)),
      files: [downloadLink(site, address, schema.label, 'CSV'), ...more],
      preview: previewOf(own.heading, schema, own.shown, rows),
    },
  ];
};

/** The results, the figures and the sources of a set, each with what is in its file. A table without a file is left out. */
export const mainFiles = (site: SetModel): readonly MainFile[] => {
  const { set, downloads } = site;
  const aggregates = sourceTableAddress(set, 'aggregates');
  const totals = downloads.some(({ address }) => address === aggregates)
    ? [downloadLink(site, aggregates, TABLES.aggregates.label, 'CSV')]
    : [];
  return [
    ...mainFile(site, RESULTS_TABLE, resultsFileAddress(set), []),
    ...mainFile(site, TABLES.values, sourceTableAddress(set, 'values'), totals),
    ...mainFile(site, TABLES.sources, sourceTableAddress(set, 'sources'), []),
  ];
};
