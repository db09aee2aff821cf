import { TABLES, type TableName } from '../schema/index.ts';
import { quoted } from '../text/dictionary.ts';
import {
  conflictsFileAddress,
  correctionsFileAddress,
  dictionaryFileAddress,
  evaluationFileAddress,
  evaluationSchemaAddress,
  sourceTableAddress,
} from './downloads.ts';
import { downloadLink, type FileLink } from './file-link.ts';
import type { SetModel } from './model.ts';

export interface DataFileLinks {
  readonly results: readonly FileLink[];
  readonly tables: readonly FileLink[];
  readonly corrections: readonly FileLink[];
  readonly conflicts: readonly FileLink[];
}

const tableLinks = (site: SetModel): FileLink[] => {
  const made = new Set(site.downloads.map(({ address }) => address));
  return (Object.keys(TABLES) as TableName[])
    .filter((name) => made.has(sourceTableAddress(site.set, name)))
    .map((name) => ({
      ...downloadLink(site, sourceTableAddress(site.set, name), TABLES[name].label, 'CSV'),
      note: quoted(TABLES[name].description),
    }));
};

/** Links of the data page, part by part. Tables without a file are left out. */
export const dataFileLinks = (site: SetModel): DataFileLinks => {
  const { set } = site;
  return {
    results: [
      downloadLink(site, evaluationFileAddress(set), 'Kết quả đánh giá', 'JSON'),
      downloadLink(
        site,
        evaluationSchemaAddress(set),
        'Mô tả cấu trúc của kết quả đánh giá',
        'JSON Schema',
      ),
    ],
    tables: [
      ...tableLinks(site),
      downloadLink(site, dictionaryFileAddress(set), 'Từ điển số liệu', 'CSV'),
    ],
    corrections: [downloadLink(site, correctionsFileAddress(set), 'Bảng đính chính', 'CSV')],
    conflicts: [downloadLink(site, conflictsFileAddress(set), 'Bảng nguồn nêu khác nhau', 'CSV')],
  };
};
