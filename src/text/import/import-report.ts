import type {
  Correction,
  Findings,
  LeftOut,
  Question,
  Repair,
} from '../../dataset/import/findings/findings.ts';
import { formatCount } from '../format/format.ts';
import { quoteValue } from '../problems/wording/quote-value.ts';
import { leftOutLine } from './left-out-words.ts';
import { placeWords } from './place-words.ts';
import { questionText } from './question-text.ts';
import { repairLine, repairReason } from './repair-words.ts';
import { COMMAND_VOICE } from './voice.ts';

const repairsText = (repairs: readonly Repair[]): string => {
  if (repairs.length === 0) return '';
  const groups = [...Map.groupBy(repairs, (one) => repairReason(one, COMMAND_VOICE))].map(
    ([reason, own]) => `  ${reason}:\n${own.map((one) => `    ${repairLine(one)}\n`).join('')}`,
  );
  return `Viết lại ${formatCount(repairs.length)} chỗ:\n${groups.join('')}`;
};

const leftOutText = (leftOut: readonly LeftOut[]): string =>
  leftOut.length === 0
    ? ''
    : `Không lấy vào:\n${leftOut.map((one) => `  ${leftOutLine(one, COMMAND_VOICE)}\n`).join('')}`;

/** A row on record whose place another takes: where, its key, both statements. */
export const correctionLine = ({ place, key, there, here, file, line }: Correction): string =>
  `${placeWords([place])}: ${key}: ${quoteValue(there)} (${file}:${line}) → ${quoteValue(here)}`;

const correctionsText = (corrections: readonly Correction[]): string =>
  corrections.length === 0
    ? ''
    : `Đính chính ${formatCount(corrections.length)} dòng đã có trong kho:\n${corrections.map((one) => `  ${correctionLine(one)}\n`).join('')}`;

const questionsText = (questions: readonly Question[]): string => {
  if (questions.length === 0) return '';
  const numbered = questions.map((one, i) => `  ${i + 1}. ${questionText(one)}\n`).join('');
  return `Cần biết thêm ${formatCount(questions.length)} điều; sửa bảng, hoặc thêm tùy chọn vào lệnh:\n${numbered}`;
};

/** What became of a table: what is written otherwise and why, left out, corrected, and what is asked. */
export const importReport = ({ repairs, leftOut, corrections, questions }: Findings): string =>
  [
    repairsText(repairs),
    leftOutText(leftOut),
    correctionsText(corrections),
    questionsText(questions),
  ].join('');
