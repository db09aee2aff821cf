import { TABLES, type TableName } from '../../schema/index.ts';
import { quoted } from '../../text/site/dictionary.ts';
import {
  archiveAddress,
  conflictsFileAddress,
  correctionsFileAddress,
  dataPackageAddress,
  dictionaryFileAddress,
  evaluationFileAddress,
  evaluationSchemaAddress,
  feedAddress,
  jsonTableAddress,
  releaseChangesAddress,
  sourceTableAddress,
} from '../../views/addresses/data-addresses.ts';
import type { SetModel } from '../model/model.ts';
import { downloadLink, type FileLink } from './file-link.ts';

export interface DataFileLinks {
  /** The archive and the description of the whole. */
  readonly whole: readonly FileLink[];
  readonly results: readonly FileLink[];
  readonly tables: readonly FileLink[];
  /** The same tables as JSON. */
  readonly jsonTables: readonly FileLink[];
  /** Releases and corrections, for programs and feed readers. */
  readonly changes: readonly FileLink[];
  readonly corrections: readonly FileLink[];
  readonly conflicts: readonly FileLink[];
}

const tablesIn = (site: SetModel): TableName[] => {
  const made = new Set(site.downloads.map(({ address }) => address));
  return (Object.keys(TABLES) as TableName[]).filter((name) =>
    made.has(sourceTableAddress(site.set, name)),
  );
};

const tableLinks = (site: SetModel): FileLink[] =>
  tablesIn(site).map((name) => ({
    ...downloadLink(site, sourceTableAddress(site.set, name), TABLES[name].label, 'CSV'),
    note: quoted(TABLES[name].description),
  }));

const jsonLinks = (site: SetModel): FileLink[] =>
  tablesIn(site).map((name) =>
    downloadLink(site, jsonTableAddress(site.set, name), TABLES[name].label, 'JSON'),
  );

const wholeLinks = (site: SetModel): FileLink[] => {
  const { set, evaluation } = site;
  return [
    {
      ...downloadLink(site, archiveAddress(evaluation.plan.id, set), 'Toàn bộ số liệu', 'ZIP'),
      note: 'Mọi bảng CSV, kết quả đánh giá, từ điển, hướng dẫn đọc, giấy phép và cách trích dẫn.',
    },
    {
      ...downloadLink(site, dataPackageAddress(set), 'Mô tả các bảng cho máy đọc', 'JSON'),
      note: 'Theo chuẩn Data Package 2.0: cột, kiểu, khóa, mã thiếu, nguồn, mã băm của từng tệp.',
    },
  ];
};

/** Links to what tells of changes: the feed, and the changes of each release for programs. */
export const changeLinks = (site: SetModel): FileLink[] => [
  {
    ...downloadLink(site, feedAddress(site.set), 'Theo dõi thay đổi', 'Atom'),
    note: 'Mở bằng chương trình đọc tin: báo khi có bản số liệu mới hoặc đính chính.',
  },
  downloadLink(site, releaseChangesAddress(site.set), 'Thay đổi giữa các bản đã chốt', 'JSON'),
];

/** Links of the data page, part by part. Tables without a file are left out. */
export const dataFileLinks = (site: SetModel): DataFileLinks => {
  const { set } = site;
  return {
    whole: wholeLinks(site),
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
    jsonTables: jsonLinks(site),
    changes: changeLinks(site),
    corrections: [downloadLink(site, correctionsFileAddress(set), 'Bảng đính chính', 'CSV')],
    conflicts: [downloadLink(site, conflictsFileAddress(set), 'Bảng nguồn nêu khác nhau', 'CSV')],
  };
};
