import { isDate } from '../../../schema/dates.ts';
import type { DataFiles } from '../../csv/data-files.ts';
import type { Proposal } from '../../problems/problem.ts';
import type { AddedPart } from './added-parts.ts';
import { contributionFileName } from './contribution-file-name.ts';

const PLAIN = /^[a-z0-9._/-]+$/;

/** Whether every system writes a path in the same way: no capitals, marks, spaces. */
export const hasPlainLetters = (path: string): boolean => PLAIN.test(path);

/** The last part of a path. */
export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What a name is about: without a day in front, digits of a content behind, and its ending. */
const aboutOf = (name: string): string =>
  name
    .replace(/\.csv$/i, '')
    .replace(/^\d{4}-\d{2}-\d{2}-?/, '')
    .replace(/-[0-9a-f]{6}$/, '');

/**
 * The name that a new file should have, after the last day its rows were recorded on.
 * @returns nothing where no row says a day, or the name is taken
 */
export const renameProposal = (part: AddedPart, now: DataFiles): Proposal | undefined => {
  const { file, bytes, rows } = part;
  const days = rows.map(({ cells }) => cells.recorded_on ?? '').filter(isDate);
  const date = days.toSorted().at(-1);
  if (date === undefined) return undefined;
  const name = fileName(file);
  const to = `${file.slice(0, -name.length)}${contributionFileName({ date, about: aboutOf(name), bytes })}`;
  return now.has(to) ? undefined : { kind: 'rename', file, to };
};
