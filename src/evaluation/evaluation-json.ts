import type { Evaluation } from './evaluation.ts';

const inKeyOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/**
 * The whole evaluation as one line of JSON with a final newline. Keys are in code-point order, so
 * that the text depends on nothing but the values; lists keep their order, which has a meaning.
 */
export const evaluationJson = (evaluation: Evaluation): string =>
  `${JSON.stringify(evaluation, inKeyOrder)}\n`;
