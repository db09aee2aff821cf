import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import type { UnitState } from '../../src/evaluation/record/evaluation.ts';
import { ILLUSTRATIVE } from '../../src/illustrative/illustrative-files.ts';
import { BATCHES, LATE_REPORT, WITHDRAWN_ON } from '../../src/illustrative/story.ts';
import {
  first,
  planned,
  registry,
  resultIn,
  second,
  TODAY,
  tables,
  targetIn,
  valuesOf,
} from './illustrated-plan.ts';

const statesIn = (evaluation: typeof second, id: string, year: number): readonly UnitState[] =>
  targetIn(evaluation, id).unitStates.find((states) => states.year === year)?.states ?? [];

const codeOf = (ref: string): string => ref.slice(0, ref.indexOf('@'));

describe('late district', () => {
  const late = tables.values.filter((row) => row.source === 'minh-hoa-2024-136');

  test('its rows of the year come with the second batch only', () => {
    expect(late).toHaveLength(52);
    expect(new Set(late.map((row) => row.recorded_on))).toEqual(new Set([BATCHES.second]));
    const source = tables.sources.find((row) => row.source === 'minh-hoa-2024-136');
    expect(source?.published_on).toBe(LATE_REPORT.publishedOn);
  });

  test('without it the year is open, with it the target is missed', () => {
    expect(resultIn(first, 't1', 'final')).toMatchObject({ status: 'inconclusive', unknown: 1 });
    expect(resultIn(second, 't1', 'final')).toMatchObject({ status: 'not-met', notMet: 1 });
    const missed = statesIn(second, 't1', 2024).filter(({ judgement }) => judgement === 'not-met');
    expect(missed.map(({ unit }) => codeOf(unit))).toEqual([LATE_REPORT.district]);
  });

  test('its communes are unknown at first, but for those known by their recognition', () => {
    const area = (evaluation: typeof second) =>
      targetIn(evaluation, 't2')
        .areas.find(({ code }) => code === LATE_REPORT.district)
        ?.years.find(({ year }) => year === LATE_REPORT.year);
    expect(area(first)?.n).toBe(24);
    expect(area(first)?.unknown).toBeGreaterThan(0);
    expect(area(second)?.unknown).toBe(0);
  });
});

describe('corrections', () => {
  test('each keeps the old row and says why', () => {
    expect(first.corrections).toEqual([]);
    expect(
      second.corrections.map(({ table, cells, reason }) => ({
        table,
        columns: cells.map(({ column }) => column),
        reason: reason !== '',
      })),
    ).toEqual([
      { table: 'aggregates', columns: ['met'], reason: true },
      { table: 'values', columns: ['value'], reason: true },
      { table: 'values', columns: ['value'], reason: true },
    ]);
  });

  test('one turns the verdict of an earlier year and of the whole period round', () => {
    expect(resultIn(first, 'x1', 2022).status).toBe('met');
    expect(resultIn(second, 'x1', 2022).status).toBe('not-met');
    expect(resultIn(first, 'x1', 'final').status).toBe('met');
    expect(resultIn(second, 'x1', 'final').status).toBe('not-met');
  });

  test('one takes away an increase that was none', () => {
    const change = (evaluation: typeof second) =>
      statesIn(evaluation, 't1', 2021).find(({ unit }) => codeOf(unit) === '141')?.quantity
        ?.changePermille ?? 0;
    expect(change(first)).toBeGreaterThan(0);
    expect(change(second)).toBeLessThan(0);
    expect(resultIn(second, 't1', 2021).notJudged).toBe('before-plan');
  });
});

describe('gaps', () => {
  test('one cell is withheld and leaves the year open', () => {
    const withheld = statesIn(second, 't1', 2022).filter(({ reason }) => reason === 'withheld');
    expect(withheld.map(({ unit }) => codeOf(unit))).toEqual(['139']);
  });

  test('one commune was not assessed', () => {
    const silent = statesIn(second, 't3', 2023).filter(({ reason }) => reason === 'not-available');
    expect(silent).toHaveLength(1);
  });

  test('a missing year leaves the next year and the whole period open', () => {
    expect(resultIn(second, 'x4', 2021).notJudged).toBe('before-plan');
    expect(resultIn(second, 'x4', 2022).status).toBe('no-data');
    expect(resultIn(second, 'x4', 'final').status).toBe('inconclusive');
  });
});

describe('a commune that loses its status', () => {
  const [withdrawal] = valuesOf('xa-duoc-cong-nhan-ntm').filter(
    ({ value }) => value.kind === 'pass' && !value.met,
  );

  test('its recognition is withdrawn after it was granted', () => {
    expect(withdrawal?.period_end).toBe(WITHDRAWN_ON);
    const granted = valuesOf('xa-duoc-cong-nhan-ntm').filter(
      (row) => row.unit_code === withdrawal?.unit_code && row !== withdrawal,
    );
    expect(granted).toHaveLength(1);
    expect(granted[0]?.period_end && granted[0].period_end < WITHDRAWN_ON).toBe(true);
  });

  test('it meets 19.2, then does not, then does again', () => {
    const words = valuesOf('xa-dat-19.2')
      .filter((row) => row.unit_code === withdrawal?.unit_code)
      .map(({ value }) => value.kind === 'pass' && value.met);
    expect(words).toEqual([true, true, false, false, true, true]);
  });
});

describe('contradictions', () => {
  test('two sources disagree about one commune at the closing date, so nothing is concluded', () => {
    expect(second.conflicts).toHaveLength(1);
    const [conflict] = second.conflicts;
    expect(conflict).toMatchObject({ indicator: 'xa-dat-19.2', date: '2025-06-30', difference: 1 });
    const final = resultIn(second, 't2', 'final');
    expect(final).toMatchObject({ status: 'inconclusive', met: 144, notMet: 1, unknown: 1 });
    const states = targetIn(second, 't2').unitStates.find(({ year }) => year === null)?.states;
    const open = states?.filter(({ reason }) => reason === 'conflict').map(({ unit }) => unit);
    expect(open).toEqual([conflict?.unit]);
  });

  test('one statement of the province does not fit the rows of its communes, the others do', () => {
    const conflicts = second.targets.flatMap(({ id, years }) =>
      years.flatMap((result) => {
        const statements = result.conflicts.filter(({ unit }) => codeOf(unit) === '15');
        return statements.map(({ difference }) => `${id} ${result.year} ${difference}`);
      }),
    );
    expect(conflicts).toEqual(['t3 2022 3']);
    const stated = tables.aggregates.filter(({ indicator }) => indicator === 'xa-dat-19.2');
    expect(stated.map((row) => [row.period_end, row.met, row.total])).toEqual([
      ['2021-12-31', resultIn(second, 't2', 2021).met, 150],
      ['2023-12-31', resultIn(second, 't2', 2023).met, 150],
      ['2024-12-31', resultIn(second, 't2', 2024).met, 146],
    ]);
  });

  test('the checks find that one statement and nothing else', () => {
    const { problems } = readDataset(planned, { set: ILLUSTRATIVE, today: TODAY });
    const own = problems.filter(({ file }) => file.startsWith(`observations/${ILLUSTRATIVE}/`));
    expect(own.map(({ level, check, value }) => ({ level, check, value }))).toEqual([
      { level: 'warning', check: 'aggregate-contradicted', value: '33' },
    ]);
  });
});

describe('changes of units', () => {
  test('after the mergers of 01/12/2024 the successors have rows of their own', () => {
    const successors = registry.versions.filter(
      ({ row }) => row.valid_from === '2024-12-01' && row.type === 'xa',
    );
    expect(successors.map(({ row }) => row.code)).toEqual(['04510', '04522', '04567', '04762']);
    for (const { row } of successors) {
      const dates = valuesOf('xa-dat-19.2')
        .filter(({ unit_code, period_end }) => unit_code === row.code && period_end > '2024-12-01')
        .map(({ period_end }) => period_end);
      expect([...new Set(dates)]).toEqual(['2024-12-31', '2025-06-30']);
    }
  });

  test('communes that were merged have none after it', () => {
    const gone = ['04507', '04528', '04561', '04774'];
    const later = tables.values.filter(
      (row) => gone.includes(row.unit_code) && row.period_start >= '2024-12-01',
    );
    expect(later).toEqual([]);
  });
});

describe('half a year', () => {
  const partial = tables.values.filter((row) => row.flag === 'p');

  test('the first half of 2025 is there for every flow that is judged, marked provisional', () => {
    const periods = new Set(
      partial
        .filter(({ indicator }) => indicator === 'pham-toi-trat-tu-xa-hoi')
        .map((row) => `${row.period_start}/${row.period_end}`),
    );
    expect([...periods]).toEqual(['2024-12-15/2025-06-14']);
    expect(new Set(partial.map(({ indicator }) => indicator)).size).toBe(11);
  });

  test('and no verdict rests on it', () => {
    const rows = new Set(partial.map(({ at }) => `${at.file}:${at.line}`));
    const results = second.targets.flatMap(({ years, final }) => [...years, final]);
    expect(results.flatMap((result) => result.rows).filter((row) => rows.has(row))).toEqual([]);
    expect(resultIn(second, 't1', 2025).status).toBe('not-applicable');
  });
});

describe('recognitions', () => {
  test('none is contradicted by the rows of the criterion it implies', () => {
    const states = second.targets.flatMap(({ id, unitStates }) =>
      unitStates.flatMap(({ year, states: all }) =>
        all.filter(({ reason }) => reason === 'conflict').map(() => `${id} ${year}`),
      ),
    );
    // Of 2022 a statement on T3 counts three communes more than the rows do: any of these may be wrong.
    expect([...new Set(states)].sort()).toEqual(['t2 2025', 't2 null', 't3 2022']);
    expect(states.filter((state) => state.startsWith('t2'))).toHaveLength(2);
  });

  test('the statements count the communes of the list', () => {
    const standing = (indicator: string, date: string): number => {
      const state = new Map<string, boolean>();
      const rows = valuesOf(indicator).filter(({ period_end }) => period_end <= date);
      for (const row of rows.sort((a, b) => (a.period_end < b.period_end ? -1 : 1))) {
        const version = registry.on(row.unit_code, row.period_start);
        if (version && version === registry.on(row.unit_code, date)) {
          state.set(version.ref, row.value.kind === 'pass' && row.value.met);
        }
      }
      return [...state.values()].filter(Boolean).length;
    };
    const inForce = new Map(
      tables.aggregates
        .filter(
          ({ indicator, period_end }) => indicator.includes('cong-nhan') && period_end > '2020',
        )
        .map((row) => [`${row.indicator} ${row.period_end}`, row]),
    );
    const counted = [...inForce.values()];
    for (const row of counted) expect(standing(row.indicator, row.period_end)).toBe(row.met);
    expect(counted).toHaveLength(18);
  });
});

test('every source says that it is made up', () => {
  for (const source of tables.sources) {
    expect(source).toMatchObject({ kind: 'synthetic', address: '' });
    expect(source.title).toMatch(/minh họa .*\(chương trình tạo ra\)$/);
  }
});

describe('releases', () => {
  test('the first lacks what came with the second batch, and each is complete on its day', () => {
    expect(first.release?.id).toBe('minh-hoa-1');
    expect(second.release?.id).toBe('minh-hoa-2');
    expect([first.rowsAfterRelease, second.rowsAfterRelease]).toEqual([0, 0]);
    const [one, two] = second.releases;
    expect(one?.cutOff).toBe(BATCHES.first);
    expect(two?.cutOff).toBe(BATCHES.second);
  });

  test('the second is larger by the rows of the second batch', () => {
    const own = [...tables.values, ...tables.aggregates, ...tables.sources];
    const late = own.filter((row) => row.recorded_on === BATCHES.second);
    expect((second.release?.rows ?? 0) - (first.release?.rows ?? 0)).toBe(late.length);
  });
});
