import { TABLES } from '../../schema/index.ts';
import type { ArchiveFile } from '../../text/site/archive-readme.ts';
import { DATA_FILES, PACKAGE_BY_NAME } from '../../text/site/data-file-words.ts';
import { RESULTS_TABLE } from '../../text/site/results-file.ts';
import { CHECKSUMS } from './checksums.ts';
import type { SourceTable } from './source-tables.ts';

/** What the readme of the archive says of its files, tables first. */
export const archiveList = (tables: readonly SourceTable[]): ArchiveFile[] => [
  { path: 'ket-qua.csv', label: RESULTS_TABLE.label },
  ...tables.map(({ name }) => ({ path: `bang/${name}.csv`, label: TABLES[name].label })),
  { path: 'muc-tieu/*.csv', label: DATA_FILES.targets },
  { path: 'tu-dien.csv', label: DATA_FILES.dictionary },
  { path: 'dinh-chinh.csv', label: DATA_FILES.corrections },
  { path: 'dong-mau-thuan.csv', label: DATA_FILES.contradictions },
  { path: 'so-lieu-da-rut.csv', label: DATA_FILES.withdrawals },
  { path: 'nguon-khac-nhau.csv', label: DATA_FILES.conflicts },
  { path: 'ban-chot.json', label: DATA_FILES.changes },
  { path: 'evaluation.json', label: DATA_FILES.evaluation },
  { path: 'evaluation.schema.json', label: DATA_FILES.schema },
  { path: 'datapackage.json', label: PACKAGE_BY_NAME },
  { path: CHECKSUMS, label: DATA_FILES.checksums },
];
