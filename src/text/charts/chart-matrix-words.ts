import type { TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import {
  type EvidenceMatrix,
  type MatrixCell,
  type MatrixRow,
  silentTargets,
} from '../../views/evidence-matrix.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { joined } from '../format/joined.ts';
import { lowerFirst } from '../format/letter-case.ts';
import { inYears } from '../format/year-runs.ts';
import { resultWord, statusKind } from '../verdict/status.ts';
import { verdictWord } from '../verdict/verdict-word.ts';

/** Words of the key of the matrix. */
export const MATRIX_WORDS = {
  stated: 'biết từ số liệu công bố',
  inferred: 'biết nhờ suy ra',
  unknown: 'chưa biết',
  beforePlan: 'trước khi có kế hoạch',
  notJudged: 'không xét',
} as const;

const shortId = ({ id }: TargetEvaluation): string => id.toUpperCase();

/** Which targets no figure speaks of: "Chưa năm nào có số liệu: T1, X1 và X2". */
export const matrixTitle = (matrix: EvidenceMatrix): string => {
  const silent = silentTargets(matrix);
  if (silent.length === 0) return 'Mục tiêu nào cũng có số liệu';
  return silent.length === matrix.rows.length
    ? 'Chưa mục tiêu nào có số liệu'
    : `Chưa năm nào có số liệu: ${joined(silent.map(shortId))}`;
};

/** What the bars and the marks are. */
export const matrixSubtitle = ({ years }: EvidenceMatrix): string =>
  `Thanh: phần đơn vị đã biết. Dấu: kết quả của năm; ${inYears(years)}`;

/** Of how many units the result is known: "20/146, suy ra 20"; empty where of none. */
const knownWords = ({ n, stated, inferred }: MatrixCell): string => {
  if (stated + inferred === 0) return '';
  const part = `${formatCount(stated + inferred)}/${formatCount(n)}`;
  if (inferred === 0) return part;
  return stated === 0
    ? `${part}, ${nbsp('suy', 'ra')}`
    : `${part}, ${nbsp('suy', 'ra', formatCount(inferred))}`;
};

/** The verdict of a cell; of a time that is not judged, why. */
const verdictOf = (target: TargetEvaluation, { result, state }: MatrixCell): string => {
  if (state === 'before-plan') return MATRIX_WORDS.beforePlan;
  if (state === 'not-judged' && result?.notJudged !== 'not-yet') return MATRIX_WORDS.notJudged;
  return result === null ? MATRIX_WORDS.notJudged : lowerFirst(verdictWord(target, result));
};

/** A cell in words: "chưa thể kết luận (biết 20/146, suy ra)". */
export const matrixCellWords = (target: TargetEvaluation, cell: MatrixCell): string => {
  const known = knownWords(cell);
  const verdict = verdictOf(target, cell);
  return known === '' ? verdict : `${verdict} (${nbsp('biết', known)})`;
};

/** What a mark of the key means: the words of all verdicts that have it, "đạt, kéo giảm". */
export const markWords = (
  cells: readonly { readonly target: TargetEvaluation; readonly cell: MatrixCell }[],
): string => {
  const words = cells.map(({ target, cell }) =>
    cell.state === 'judged' && cell.result !== null
      ? lowerFirst(resultWord(cell.result, statusKind(target)))
      : MATRIX_WORDS.notJudged,
  );
  return [...new Set(words)].join(', ');
};

/** Years with the same words said together: "các năm 2022–2024 chưa có số liệu công bố". */
const rowAlt = ({ target, cells }: MatrixRow): string => {
  const runs: { words: string; years: number[] }[] = [];
  for (const cell of cells) {
    const words = matrixCellWords(target, cell);
    const last = runs.at(-1);
    if (last?.words === words) last.years.push(cell.year);
    else runs.push({ words, years: [cell.year] });
  }
  return `${shortId(target)}: ${runs.map(({ words, years }) => `${inYears(years)} ${words}`).join(', ')}`;
};

/** One sentence with every value, for readers who do not see the matrix. */
export const matrixAlt = ({ rows }: EvidenceMatrix): string =>
  `Biểu đồ theo mục tiêu và năm. ${rows.map(rowAlt).join('; ')}.`;
