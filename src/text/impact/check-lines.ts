import type { Problem } from '../../dataset/problems/problem.ts';
import type { Impact } from '../../views/impact/impact.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { problemWords } from '../problems/problems.ts';
import { type ImpactLine, line } from './impact-page.ts';

/** Faults of one kind shown; more of it would bury the others. */
const MOST_OF_KIND = 3;

const placeOf = ({ root, file, line: at }: Problem): string =>
  `${root === 'texts' ? 'content' : 'data'}/${file}${at === undefined ? '' : `:${at}`}`;

/** "data/…:5, cột value: …; cần …; hãy …". */
const problemLine = (problem: Problem): ImpactLine => {
  const { column, check } = problem;
  const { found, expected, remedy } = problemWords(problem);
  const where = column === undefined ? '' : `, cột ${column}`;
  return line(
    { cell: placeOf(problem) },
    `${where}: ${found}; cần ${expected}; hãy ${remedy} [${check}]`,
  );
};

/** Problems in their order; of one kind only the first ones, the rest counted behind them. */
export const problemLines = (problems: readonly Problem[]): readonly ImpactLine[] =>
  [...Map.groupBy(problems, ({ check }) => check)].flatMap(([check, ofKind]) => {
    const more = ofKind.length - MOST_OF_KIND;
    const lines = ofKind.slice(0, MOST_OF_KIND).map(problemLine);
    return more > 0
      ? [...lines, line(`và ${nbsp(formatCount(more), 'chỗ nữa')} như vậy [${check}]`)]
      : lines;
  });

const checkedLine = ({ problems, ownWarnings, withTexts }: Impact): ImpactLine => {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  const own = ownWarnings.length === 0 ? '' : ` (${formatCount(ownWarnings.length)} ở dòng mới)`;
  const found = [
    errors === 0 ? 'không lỗi' : nbsp(formatCount(errors), 'lỗi'),
    warnings === 0 ? 'không cảnh báo' : `${nbsp(formatCount(warnings), 'cảnh báo')}${own}`,
  ];
  const files = withTexts ? 'mọi tệp số liệu và bài viết' : 'mọi tệp của bộ số liệu này';
  return line(`Đã kiểm tra ${files} như sẽ có sau khi gộp: ${found.join(', ')}`);
};

/** What passed, and apart from it what only a person or a build can tell. */
export const checkLines = (impact: Impact): readonly ImpactLine[] => [
  checkedLine(impact),
  ...(impact.isMerged
    ? []
    : [
        line(
          'Chưa gộp thử: hai thư mục được so với nhau như đang có, nhánh nào cũ thì trông như xóa',
        ),
      ]),
  line('Chưa kiểm tra: con số có đúng như ở nguồn không, phải có người mở nguồn và đối chiếu'),
  line('Chưa kiểm tra: có dữ liệu cá nhân không, kể cả ở tên nguồn và ghi chú'),
  line('Chưa kiểm tra: trang và tệp PDF, vì chưa dựng'),
];
