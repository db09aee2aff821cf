import { choicesOf } from '../../cells/cell.ts';
import { fold, nearest } from '../../problems/nearest.ts';
import type { CellCheck } from '../basis/check.ts';

const suggest = (part: string, choices: Readonly<Record<string, string>>): string => {
  const byLabel = Object.keys(choices).find(
    (key) => fold(choices[key] ?? '') === fold(part.trim()),
  );
  return byLabel ?? nearest(part, Object.keys(choices)) ?? '';
};

/** A word outside the list; its Vietnamese label and near misses are recognised. */
export const choiceUnknown: CellCheck = {
  id: 'choice-unknown',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    const choices = choicesOf(column);
    const parts = column.format.kind === 'choices' ? raw.split('+') : [raw];
    const wrong = parts.find((part) => !Object.hasOwn(choices, part));
    if (Object.keys(choices).length === 0 || wrong === undefined) return null;
    return {
      word: wrong,
      choices: Object.keys(choices).join(','),
      suggestion: suggest(wrong, choices),
    };
  },
};
