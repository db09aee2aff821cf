import type {
  Findings,
  LeftOut,
  Question,
  Repair,
} from '../../dataset/import/findings/findings.ts';
import { formatCount } from '../format/format.ts';
import { leftOutLine } from './left-out-words.ts';
import { questionText } from './question-words.ts';
import { repairLine, repairReason } from './repair-words.ts';

const repairsText = (repairs: readonly Repair[]): string => {
  if (repairs.length === 0) return '';
  const groups = [...Map.groupBy(repairs, repairReason)].map(
    ([reason, own]) => `  ${reason}:\n${own.map((one) => `    ${repairLine(one)}\n`).join('')}`,
  );
  return `Viết lại ${formatCount(repairs.length)} chỗ:\n${groups.join('')}`;
};

const leftOutText = (leftOut: readonly LeftOut[]): string =>
  leftOut.length === 0
    ? ''
    : `Không lấy vào:\n${leftOut.map((one) => `  ${leftOutLine(one)}\n`).join('')}`;

const questionsText = (questions: readonly Question[]): string => {
  if (questions.length === 0) return '';
  const numbered = questions.map((one, i) => `  ${i + 1}. ${questionText(one)}\n`).join('');
  return `Cần biết thêm ${formatCount(questions.length)} điều; sửa bảng, hoặc thêm tùy chọn vào lệnh:\n${numbered}`;
};

/** What became of a table: what is written otherwise and why, what is left out, what is asked. */
export const importReport = ({ repairs, leftOut, questions }: Findings): string =>
  [repairsText(repairs), leftOutText(leftOut), questionsText(questions)].join('');
