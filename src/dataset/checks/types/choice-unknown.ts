import { choicesOf } from '../../cells/cell.ts';
import { fold, nearest } from '../../problems/nearest.ts';
import type { CellCheck } from '../basis/check.ts';

type Choices = Readonly<Record<string, string>>;

/** Signs that people put between several words instead of `+`. */
const BETWEEN = /\s*[+;,/&\n]\s*|\s+và\s+/;

/** The word that certainly is meant: equal but for case, marks and what joins it, or by its label. */
const certain = (part: string, choices: Choices): string | undefined => {
  const wanted = fold(part.trim());
  const keys = Object.keys(choices);
  const joined = keys.filter((key) => fold(key).replaceAll('-', '') === wanted.replaceAll('-', ''));
  return (
    keys.find((key) => key === part.trim()) ??
    keys.find((key) => fold(key) === wanted || fold(choices[key] ?? '') === wanted) ??
    (joined.length === 1 ? joined[0] : undefined)
  );
};

/** All words of a list, if each is certain: a list that lost one would say something else. */
const certainList = (parts: readonly string[], choices: Choices): string | null => {
  const words = parts.map((part) => certain(part, choices));
  return words.includes(undefined) ? null : words.join('+');
};

/** A word outside the list; its Vietnamese label is recognised, a near miss is asked about. */
export const choiceUnknown: CellCheck = {
  id: 'choice-unknown',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    const choices = choicesOf(column);
    const isList = column.format.kind === 'choices';
    const wrong = (isList ? raw.split('+') : [raw]).find((part) => !Object.hasOwn(choices, part));
    if (Object.keys(choices).length === 0 || wrong === undefined) return null;
    const parts = isList ? raw.split(BETWEEN) : [raw];
    const proposal = certainList(parts, choices);
    const word = parts.find((part) => certain(part, choices) === undefined) ?? wrong;
    return {
      choices: Object.keys(choices).join(','),
      word,
      suggestion: nearest(word, Object.keys(choices)) ?? '',
      ...(proposal === null ? {} : { proposal }),
    };
  },
};
