import type { TargetRow } from '../../schema/targets.ts';
import { questionUnder } from '../evidence/question.ts';
import type { ReadingResult, Result, YearQuantity } from '../record/evaluation.ts';
import { judgeClosing } from './closing.ts';
import type { Frame } from './frame.ts';
import { judgeYears } from './years.ts';

/** The quantity of a year's result; nothing where it has none or none of it is known. */
const yearQuantity = ({ year, quantity }: Result): YearQuantity[] =>
  year === null || quantity === null || (quantity.value === null && quantity.base === null)
    ? []
    : [{ year, quantity }];

/** The target under each of its other readings. */
export const readingResults = (frame: Frame, target: TargetRow, own: Result): ReadingResult[] =>
  frame.tables.readings
    .filter((reading) => reading.target === target.target)
    .map((reading) => {
      const question = questionUnder(target, reading);
      const codes = { areas: [], own: [] };
      const years = judgeYears(frame, question, codes);
      const { result } = judgeClosing(frame, question, years, codes);
      return {
        reading: reading.reading,
        name: reading.name,
        explanation: reading.explanation,
        result,
        quantities: years.flatMap((one) => yearQuantity(one.result)),
        sameStatus: result.status === own.status,
      };
    });
