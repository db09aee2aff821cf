import type { IndicatorRow } from '../../../schema/indicators.ts';
import { nearest } from '../../problems/nearest.ts';
import { plainWords } from '../columns/column-words.ts';
import type { TablePlace } from '../findings/findings.ts';
import type { ImportBasis } from './import-basis.ts';
import { readAnswers } from './read-figure.ts';

/** The indicator a text names by its id or its name; null where it is asked about. */
export const findIndicator = (
  basis: ImportBasis,
  text: string,
  place: TablePlace,
): IndicatorRow | null => {
  const { indicators, notebook, options } = basis;
  const found = text.trim();
  const wanted = options.read.get(found) ?? found;
  const all = [...indicators.values()];
  const row =
    indicators.get(wanted) ??
    all.find(
      ({ indicator, name }) =>
        plainWords(name) === plainWords(wanted) || plainWords(indicator) === plainWords(wanted),
    );
  if (row !== undefined) {
    if (row.indicator !== found) {
      const facts = { name: row.name };
      notebook.repaired({ place, found, written: row.indicator, why: 'indicator-name', facts });
    }
    return row;
  }
  const near = nearest(
    wanted,
    all.flatMap(({ indicator, name }) => [indicator, name]),
  );
  const meant = all.filter(({ indicator, name }) => near === indicator || near === name);
  const asked = place.columnNumber === null ? [] : meant;
  notebook.ask({
    asked: 'indicator-unknown',
    place,
    found,
    facts: { suggestion: meant[0]?.indicator ?? '', name: meant[0]?.name ?? '' },
    answers: readAnswers(
      found,
      asked.map(({ indicator }) => indicator),
    ),
  });
  return null;
};
