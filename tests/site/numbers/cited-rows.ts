import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evaluation, RowRef } from '../../../src/evaluation/record/evaluation.ts';
import { upperFirst } from '../../../src/text/format/letter-case.ts';
import { rowPhrases } from '../../../src/text/names/row-words.ts';
import { workingLines } from '../../../src/text/verdict/working.ts';
import { asShown, textOf } from '../pages.ts';
import { site } from '../site.ts';
import { closest, enclosing, type Place } from './place.ts';

const citedIn = (evaluation: Evaluation): readonly (readonly RowRef[])[] => [
  ...evaluation.targets.flatMap((target) => {
    const milestones = target.milestones.map(({ result }) => result);
    const readings = target.readings.map(({ result }) => result);
    return [target.final, ...target.years, ...milestones, ...readings]
      .filter((result) => result !== null)
      .flatMap((result) => workingLines(target, result, evaluation).map(({ rows }) => rows));
  }),
  ...evaluation.measures.map(({ progress }) => progress.map(({ row }) => row)),
];

const phrases = new WeakMap<Evaluation, readonly string[]>();

/** All that the pages of an evaluation say of the rows they rest on. */
const phrasesOf = (evaluation: Evaluation): readonly string[] => {
  const made =
    phrases.get(evaluation) ??
    citedIn(evaluation).flatMap((rows) => rowPhrases(rows, evaluation).map(asShown));
  phrases.set(evaluation, made);
  return made;
};

/** Whether a number stands in the list of rows below a statement, before their sources. */
export const isOfCitedRows = ({ element, before, number }: Place): boolean =>
  number.kind !== 'rows' && enclosing(element, 'rows') !== undefined && !/ nguồn: /.test(before);

/** Whether the rows are ones that the evaluation cites, in the words for them. */
export const areCited = ({ element, scope }: Place): boolean => {
  const said = textOf(closest(element, 'li'));
  return phrasesOf(scope.evaluation).some((phrase) => said.startsWith(upperFirst(phrase)));
};

const lines = new Map<string, readonly string[]>();

const linesOf = (path: string): readonly string[] => {
  const read = lines.get(path) ?? readFileSync(join(site().data, path), 'utf8').split('\n');
  lines.set(path, read);
  return read;
};

/** Whether each line of the data folder that is named holds a row of what the list says. */
export const holdCitedRows = ({ element, number }: Place): boolean => {
  const said = textOf(closest(element, 'li'));
  return number.values.every((one) => {
    const [, path = '', line = ''] = /^data\/(.*):(\d+)$/.exec(one) ?? [];
    const [first = ''] = (linesOf(path)[Number(line) - 1] ?? '').split(',');
    return first !== '' && [',', ':'].some((end) => said.includes(` ${first}${end}`));
  });
};
