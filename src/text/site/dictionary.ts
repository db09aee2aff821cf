import { TABLES } from '../../schema/index.ts';
import { never } from '../../schema/never.ts';
import type { CellFormat, Column, TableSchema } from '../../schema/table.ts';
import { MISSING_WORDS } from '../format/missing-words.ts';
import { cell, type Table, words } from '../format/table.ts';
import { DATA_FILES } from './data-file-words.ts';
import { RESULTS_TABLE } from './results-file.ts';

/** A table of the data contract as the dictionary shows it. */
export interface DictionaryEntry {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  /** Path below the data folder, where `<bộ>` stands for the set; of a table that is made, where the site has it. */
  readonly file: string;
  /** Columns that identify a row. */
  readonly key: readonly string[];
  readonly table: Table;
}

/** Descriptions mark what stands in a file with backticks; readers see it in quotation marks. */
export const quoted = (description: string): string => description.replace(/`([^`]+)`/g, '“$1”');

const choices = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([id, word]) => `${id} (${word})`)
    .join(', ');

/** What may stand in a cell of a format, for people who fill in the file. */
const formatWords = (format: CellFormat): string => {
  switch (format.kind) {
    case 'text':
      return 'chữ';
    case 'id':
      return 'mã: chữ thường không dấu, số, dấu - và dấu chấm';
    case 'unit-code':
      return 'mã đơn vị: 2, 3 hoặc 5 chữ số, giữ số 0 ở đầu';
    case 'date':
      return 'ngày: YYYY-MM-DD';
    case 'month-day':
      return 'tháng và ngày: MM-DD';
    case 'year':
      return 'năm: 4 chữ số';
    case 'count':
      return 'số nguyên không âm, không có dấu ngăn hàng nghìn';
    case 'degrees':
      return 'độ thập phân, dấu chấm';
    case 'choice':
      return `một trong: ${choices(format.values)}`;
    case 'choices':
      return `một hoặc nhiều, nối bằng dấu +: ${choices(format.values)}`;
    case 'observed-value':
      return 'dat, khong-dat hoặc số nguyên không âm';
    case 'address':
      return 'địa chỉ trang: bắt đầu bằng https:// hoặc http://';
    case 'hex':
      return `${format.digits} chữ số thập lục phân viết thường`;
    default:
      return never(format);
  }
};

const missingWords = (column: Column): string => {
  const codes = column.missing.map((code) => `${code} (${MISSING_WORDS[code]})`);
  if (column.unwritten === '') return 'để trống hoặc không có cột này được';
  if (column.unwritten !== null) return `để trống hoặc không có cột này: ${column.unwritten}`;
  if (column.optional) return 'để trống được';
  return codes.length === 0 ? 'không' : codes.join(', ');
};

const fileOf = (schema: TableSchema): string => {
  if (schema === RESULTS_TABLE) return `so-lieu/${schema.name}.csv`;
  return schema.group === 'observations'
    ? `observations/<bộ>/${schema.name}.csv`
    : `${schema.group}/${schema.name}.csv`;
};

/** The columns of one table: name, label, what may stand in it, missing values, meaning. */
const dictionaryTable = (schema: TableSchema): Table => ({
  caption: `${schema.label} (${schema.name})`,
  columns: [
    words('Cột'),
    words('Tên'),
    words('Ghi thế nào'),
    words('Khi không có'),
    words('Nghĩa'),
  ],
  rows: Object.entries(schema.columns).map(([name, column]) => [
    cell(name),
    cell(column.label),
    cell(formatWords(column.format)),
    cell(missingWords(column)),
    cell(quoted(column.description)),
  ]),
});

/** The whole data dictionary, one entry a table: the results, then the tables of the contract in its order. */
export const dictionary = (): readonly DictionaryEntry[] =>
  [RESULTS_TABLE, ...Object.values(TABLES)].map((schema: TableSchema) => ({
    name: schema.name,
    label: schema.label,
    description: quoted(schema.description),
    file: fileOf(schema),
    key: schema.key,
    table: dictionaryTable(schema),
  }));

/** The whole data dictionary as one table, the name of the table in front of each column. */
export const wholeDictionary = (): Table => {
  const entries = dictionary();
  return {
    caption: DATA_FILES.dictionary,
    columns: [words('Bảng'), ...(entries[0]?.table.columns ?? [])],
    rows: entries.flatMap(({ name, table }) => table.rows.map((row) => [cell(name), ...row])),
  };
};
