import { countCell } from '../format/cells.ts';
import { cell, numbers, type Table, words } from '../format/table.ts';
import { RULE_EXAMPLES } from '../site/rule-examples.ts';

/** The imagined cases of the rules of evidence as numbers, for those who do not see the bars. */
export const ruleExamplesTable = (): Table => ({
  caption: 'Các ví dụ trên bằng số (con số giả định)',
  columns: [
    words('Ví dụ'),
    numbers('Tổng số'),
    numbers('Biết chắc đạt'),
    numbers('Suy ra đạt'),
    numbers('Không đạt'),
    numbers('Chưa biết'),
    numbers('Cần'),
  ],
  rows: RULE_EXAMPLES.map(({ heading, example }) => {
    const { n, met, inferred = 0, notMet, required } = example;
    return [
      cell(heading),
      ...[n, met - inferred, inferred, notMet, n - met - notMet, required].map(countCell),
    ];
  }),
});
