import { describe, expect, it } from 'vitest';
import { ILLUSTRATIVE_NOTICE } from '../../../src/text/names/notices.ts';
import { RESULTS_TABLE } from '../../../src/text/site/results-file.ts';
import { resultsFileAddress } from '../../../src/views/addresses/data-addresses.ts';
import { tableAt } from '../data-files.ts';
import { evaluationOf, SETS } from '../pages.ts';

const text = (value: number | string | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

describe.each(SETS)('the results of the targets of the set %s as a file', (set) => {
  const evaluation = evaluationOf(set);
  const { header, rows } = tableAt(resultsFileAddress(set));

  it('has a row for each target at closing, then for each of its years', () => {
    expect(rows.map(({ target, occasion, year }) => [target, occasion, year])).toEqual([
      ...evaluation.targets.map(({ id }) => [id, 'chot', 'z']),
      ...evaluation.targets.flatMap(({ id, years }) =>
        years.map(({ year }) => [id, 'nam', String(year)]),
      ),
    ]);
    expect(header.filter((column) => !(column in RESULTS_TABLE.columns))).toEqual([]);
  });

  it('says what the evaluation says, and how much is missing', () => {
    const results = [
      ...evaluation.targets.map(({ final }) => final),
      ...evaluation.targets.flatMap(({ years }) => years),
    ];
    for (const [at, result] of results.entries()) {
      const row = rows[at] ?? {};
      const gap = (cell: string | undefined): string =>
        /^[xz]$/.test(cell ?? '') ? '' : (cell ?? '?');
      expect(row.verdict).toBe(result.status);
      expect(row.reference_date).toBe(result.referenceDate);
      expect(
        [row.n, row.met, row.stated, row.inferred, row.not_met, row.unknown].map(Number),
      ).toEqual([
        result.n,
        result.met,
        result.stated,
        result.inferred,
        result.notMet,
        result.unknown,
      ]);
      expect(gap(row.required)).toBe(text(result.required));
      expect(gap(row.figures_to)).toBe(text(result.figuresTo));
      expect([row.value_least, row.value_most, row.limit].map(gap)).toEqual(
        [result.quantity?.value?.[0], result.quantity?.value?.[1], result.quantity?.limit].map(
          text,
        ),
      );
      expect(row.words).not.toBe('');
    }
  });

  it('marks on every row what is made up', () => {
    for (const row of rows) {
      expect(row['Lưu ý']).toBe(set === 'illustrative' ? ILLUSTRATIVE_NOTICE : undefined);
    }
  });
});
