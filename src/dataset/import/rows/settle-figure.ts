import { plainWords } from '../columns/column-words.ts';
import type { Settle } from './mend-cell.ts';

/** What is known of the figures of a column. */
export interface FigureKind {
  /** Counts, or judgements of units; null where the indicator is not known. */
  readonly valueType: 'count' | 'pass' | null;
  /** What the counts are of: "vụ"; null where that is not known yet. */
  readonly unitOfMeasure: string | null;
  /** Whether a cell of the column has decimals: marks between digits may then be either. */
  readonly hasFractions: boolean;
  /** Whether no cell of the column holds anything but the letter x. */
  readonly onlyX: boolean;
}

/** Decimals, and no three digits that could be thousands: `12,5`, `0.25`. */
const FRACTION = /^-?(?:\d+[.,](?:\d{1,2}|\d{4,})|0[.,]\d+|\d{4,}[.,]\d+)\s*%?$/;

/** Whether a figure can only be one with decimals; `12,0` is a whole number as programs write it. */
export const isFraction = (text: string): boolean =>
  FRACTION.test(text.trim()) && !/[.,]0+\s*%?$/.test(text.trim());

const WITH_UNIT = /^([\d.,'\s]*\d)\s*(\p{L}[\p{L}\s]*)\.?$/u;

/**
 * Settles what stands between the digits of a count and behind them. A count has no decimals, so that marks
 * before three digits part thousands, unless the column has decimals all the same; and a word behind it that is
 * its own unit of measure says nothing more.
 */
export const settleFigure =
  ({ valueType, unitOfMeasure, hasFractions }: FigureKind): Settle =>
  ({ check, facts, text }) => {
    if (valueType !== 'count') return null;
    if (check === 'number-thousands') {
      return hasFractions
        ? null
        : {
            text: String(facts.suggestion),
            why: 'whole-number',
            facts: {},
          };
    }
    if (check !== 'number-unit' && check !== 'number-invalid') return null;
    const [, number = '', unit = ''] = WITH_UNIT.exec(text) ?? [];
    const isOwn = unitOfMeasure === null || plainWords(unit) === plainWords(unitOfMeasure);
    return number !== '' && isOwn ? { text: number, why: 'own-unit', facts: { unit } } : null;
  };
