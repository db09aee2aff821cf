import type { FileLink } from '../file-link.ts';
import { fileSize } from '../file-size.ts';
import type { ReportEdition } from './report-edition.ts';
import { evaluationFile, tablesFile } from './report-files.ts';

/** Links to the files that go with an edition, its PDF aside. */
export const reportFileLinks = (edition: ReportEdition): readonly FileLink[] => {
  const tables = tablesFile(edition);
  const results = evaluationFile(edition);
  const link = (
    file: typeof tables,
    label: string,
    format: FileLink['format'],
  ): readonly FileLink[] =>
    file === null ? [] : [{ href: file.address, label, format, size: fileSize(file.bytes.length) }];
  return [
    ...link(tables, 'Các bảng của báo cáo, mỗi bảng một tệp CSV', 'ZIP'),
    ...link(results, `Kết quả đánh giá theo bản số liệu ${edition.release.id}`, 'JSON'),
  ];
};
