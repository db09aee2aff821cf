import type { Evaluation, WithdrawalInfo } from '../../evaluation/record/evaluation.ts';
import { dateCell } from '../format/cells.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { upperFirst } from '../format/letter-case.ts';
import { cell, type Table, type TableCell, words } from '../format/table.ts';
import { keyAbout } from '../names/key-about.ts';
import { rowPhrases } from '../names/row-words.ts';
import { withdrawalReason } from '../names/withdrawal-reason.ts';
import { withdrawnKey } from '../names/withdrawn-key.ts';

/** "2 dòng: bảng Số liệu theo đơn vị (values.csv): …"; "không có". */
const setAsideWords = ({ setAside }: WithdrawalInfo, evaluation: Evaluation): string => {
  if (setAside.length === 0) return 'không có';
  const rows = nbsp(formatCount(setAside.length), 'dòng');
  const [first, ...others] = rowPhrases(setAside, evaluation);
  return `${rows}: ${[first, ...others.map(upperFirst)].join('. ')}`;
};

const rowOf = (withdrawal: WithdrawalInfo, evaluation: Evaluation): readonly TableCell[] => {
  const { table, key, withdrawnOn, decidedBy } = withdrawal;
  return [
    dateCell(withdrawnOn),
    cell(keyAbout(table, key, evaluation)),
    cell(withdrawnKey(withdrawal)),
    cell(withdrawalReason(withdrawal)),
    cell(decidedBy),
    cell(setAsideWords(withdrawal, evaluation)),
  ];
};

/** What was withdrawn, newest first: each key with the reason, who decided, and the rows set aside with it. */
export const withdrawalsTable = (evaluation: Evaluation): Table => ({
  caption: 'Các lần rút số liệu',
  columns: [
    words('Ngày rút'),
    words('Số liệu'),
    words('Khóa'),
    { ...words('Lý do'), wide: true },
    words('Nơi quyết định'),
    words('Dòng để riêng'),
  ],
  rows: evaluation.withdrawals.map((one) => rowOf(one, evaluation)),
});
