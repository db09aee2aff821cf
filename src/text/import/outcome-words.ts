import { contributionName } from '../../dataset/contribution/changes/contribution-file-name.ts';
import type { ImportResult } from '../../dataset/import/import-table.ts';
import { TABLES, type TableName } from '../../schema/index.ts';
import type { Impact } from '../../views/impact/impact.ts';
import { formatCount } from '../format/format.ts';
import { lowerFirst } from '../format/letter-case.ts';
import { impactSummary } from '../impact/impact-summary.ts';

type Written = Pick<ImportResult, 'files' | 'rows'>;

const decoder = new TextDecoder();

/** "9 dòng mới của số liệu theo đơn vị, 1 dòng mới của nguồn". */
export const countWords = ({ rows }: Written): string =>
  [...Map.groupBy(rows, ({ table }) => table)]
    .map(([table, own]) => {
      const { label } = TABLES[table satisfies TableName];
      return `${formatCount(own.length)} dòng mới của bảng ${lowerFirst(label)}`;
    })
    .join(', ');

/**
 * Says what is written, or would be: of a trial the files themselves.
 * @param data the data folder as the reader knows it, with `/` at its end
 */
export const writtenText = (written: Written, data: string, isDry: boolean): string => {
  const files = [...written.files].map(([path, bytes]) =>
    isDry
      ? `${data}${path}\n${decoder.decode(bytes).replace(/^(?=.)/gm, '  ')}`
      : `  ${data}${path}\n`,
  );
  const count = countWords(written);
  return isDry
    ? `Kiểm tra xong, không có lỗi. Chạy thử, chưa ghi gì; sẽ ghi ${count}:\n${files.join('')}`
    : `Kiểm tra xong, không có lỗi. Đã ghi ${count}:\n${files.join('')}`;
};

/** What the contribution changes, in a sentence for each set. */
export const effectText = (impact: Impact): string =>
  `Ảnh hưởng:\n${impactSummary(impact)
    .map((sentence) => `  ${sentence}\n`)
    .join('')}`;

/** The name of a branch for a contribution: what its files are called, without digits of their content. */
const branchName = ({ files }: Written): string => {
  const [path = ''] = files.keys();
  return contributionName(path.replace(/^.*\//, ''));
};

/** What comes after a contribution was written. */
export const nextSteps = (written: Written, data: string): string => {
  const paths = [...written.files.keys()].map((path) => `${data}${path}`).join(' ');
  return `Việc tiếp theo:
  git switch -c ${branchName(written)}
  git add ${paths}
  git commit -m "Thêm số liệu …, theo nguồn …"
  npm run check -- --base origin/main
  npm run impact -- --base origin/main
rồi đẩy nhánh lên (git push -u origin HEAD) và mở pull request.
`;
};
