import { describe, expect, test } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { dueDatesTable } from '../../../src/schema/due-dates.ts';
import { firstColumns } from '../../../src/schema/table.ts';
import { withdrawalsTable } from '../../../src/schema/withdrawals.ts';
import { soundFiles, TODAY, withText } from '../../fixtures/data-files.ts';

const FOLDER = 'observations/published';

const DUE = 'iv.1.a,huong-dan,2023-06-30,văn bản,điểm a khoản 1 mục IV,bao-cao-2023,2025-07-01,,';

const PROGRESS = 'measure,date,state,summary,source,due,done_on,recorded_on,reason,note';

const said = (state: string, due: string, doneOn: string): string =>
  `iv.1.a,2024-12-31,${state},Như nguồn nêu.,bao-cao-2024,${due},${doneOn},2025-07-01,,`;

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

/** The checks that find fault, each with the column it points at; what else happened is put in as files. */
const found = (
  { dues = [DUE], progress = [] }: { dues?: readonly string[]; progress?: readonly string[] },
  more: Readonly<Record<string, string>> = {},
): string[] => {
  const parts = {
    'due-dates.csv': lines(firstColumns(dueDatesTable).join(','), ...dues),
    'measure-progress/2025-07-01-bao-cao-3fa91c.csv': lines(PROGRESS, ...progress),
    ...more,
  };
  const files = Object.entries(parts).reduce(
    (all, [path, text]) => withText(all, `${FOLDER}/${path}`, text),
    soundFiles(),
  );
  return readDataset(files, { set: 'published', today: TODAY }).problems.map(
    ({ check, column }) => `${check} ${column}`,
  );
};

const done = (due: string, doneOn = ''): readonly string[] => [said('done', due, doneOn)];

describe('a due date', () => {
  test.each([
    ['of a task that exists', DUE, []],
    ['of no task', DUE.replace('iv.1.a', 'iv.1.b'), ['reference-unknown measure']],
    ['of no source', DUE.replace('bao-cao-2023', 'khong-co'), ['reference-unknown source']],
    ['on the day of signing', DUE.replace('2023-06-30', '2022-01-05'), []],
    ['before the signing', DUE.replace('2023-06-30', '2022-01-04'), ['date-beyond-plan due_on']],
    ['after the period', DUE.replace('2023-06-30', '2026-03-31'), []],
    ['of another age', DUE.replace('2023-06-30', '2923-06-30'), ['date-out-of-range due_on']],
  ])('%s', (_, row, problems) => {
    expect(found({ dues: [row], progress: done('') })).toEqual(problems);
  });
});

describe('progress', () => {
  test.each([
    ['of a due date of the task', done('huong-dan', '2024-12-31'), []],
    ['of none', done('khac'), ['progress-due due']],
    ['done after its day', done('', '2025-01-01'), ['progress-done-on done_on']],
    ['done while open', [said('in-progress', '', '2024-12-31')], ['progress-done-on done_on']],
  ])('%s', (_, progress, problems) => {
    expect(found({ progress })).toEqual(problems);
  });

  test('that names a due date which was withdrawn is no fault, nor where its source was', () => {
    const header = firstColumns(withdrawalsTable).join(',');
    const withdrawal = (table: string, key: string): Readonly<Record<string, string>> => ({
      'withdrawals/2025-07-02-rut-1a2b3c.csv': lines(
        header,
        firstColumns(withdrawalsTable)
          .map(
            (name) =>
              ({
                table,
                key,
                withdrawn_on: '2025-07-02',
                kind: 'not-in-source',
                decided_by: 'người phụ trách',
                release: 'z',
              })[name] ?? '',
          )
          .join(','),
      ),
    });
    const none = { dues: [DUE.replace('huong-dan', 'bao-cao')], progress: done('huong-dan') };
    expect(found(none)).toEqual(['progress-due due']);
    expect(found(none, withdrawal('due-dates', 'iv.1.a · huong-dan'))).toEqual([]);
    const problems = found({ progress: done('huong-dan') }, withdrawal('sources', 'bao-cao-2023'));
    // The last stage was come to, so the one of this check was passed.
    expect(problems).toContain('seal-nonce-late nonce');
  });
});
