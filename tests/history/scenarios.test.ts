import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/dataset/problems/problem.ts';
import type { DataFiles } from '../../src/dataset/read-dataset.ts';
import { sweep } from '../../src/dataset/withdraw/sweep.ts';
import { withdrawalFile } from '../../src/dataset/withdraw/withdraw.ts';
import { messagesOf, placesOf, problemsOfJoining } from '../fixtures/contribution.ts';
import { soundFiles, textOf, withText } from '../fixtures/data-files.ts';
import { FULL } from '../fixtures/extent.ts';
import { type Change, type Host, openHost, seal, tablesOf, WAYS, type Way } from './host.ts';
import { commitAll, git } from './repository.ts';
import { firstDifferences, resultLines } from './result-text.ts';

/*
 * What befalls a ledger that many write to, with real Git: nobody is stopped for what somebody else did, the
 * check says what to do where something is wanted, and what comes of it does not depend on who came first.
 */
const BASE = new Map(
  [...soundFiles()].filter(([path]) => !path.startsWith('observations/illustrative/')),
);

const SET = 'observations/published';
const headerOf = (table: string): string =>
  textOf(BASE, `${SET}/${table}.csv`).split('\n')[0] ?? '';

/** A file of a contribution: rows of one table, with the column for the place in the day. */
const file = (table: string, name: string): string =>
  `${SET}/${table}/2025-07-18-${name}-0a1b2c.csv`;

const adds =
  (table: string, name: string, ...rows: readonly string[]): Change =>
  (files) =>
    withText(files, file(table, name), [`${headerOf(table)},n`, ...rows, ''].join('\n'));

const deletes =
  (path: string): Change =>
  (files) =>
    new Map([...files].filter(([other]) => other !== path));

const both =
  (...changes: readonly Change[]): Change =>
  (files) =>
    changes.reduce((all, change) => change(all), files);

const SOURCE = 'cong-van,Công văn số 5,Công an tỉnh,2025-07-10,report,,2025-07-18,,,';

const NEW_VALUE = 'mo-hinh,04104,2024-12-31,2024-12-31,3,z,bao-cao-2024,2025-07-16,,,';
const OTHER_VALUE = 'mo-hinh,04103,2024-12-31,2024-12-31,1,z,cong-van,2025-07-18,,,';
const CORRECTION = 'mo-hinh,04203,2023-12-31,2023-12-31,2,z,bao-cao-2023,2025-07-17,Nguồn ghi 2.,,';

/** Three contributions that are open at once. */
const OPEN: Readonly<Record<string, Change>> = {
  mot: adds('values', 'mot', NEW_VALUE),
  hai: both(adds('values', 'hai', OTHER_VALUE), adds('sources', 'hai', SOURCE)),
  ba: adds('values', 'ba', CORRECTION),
};

let host: Host;

beforeEach(async () => {
  host = await openHost(BASE);
});

afterEach(() => host.close());

const errorsOf = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ level }) => level === 'error');

const errorsIn = async (name: string): Promise<string[]> =>
  placesOf(errorsOf(await host.check(name)));

/** What nobody may ever meet: an error on `main`. */
const errorsOnMain = async (): Promise<string[]> => {
  const main = await host.main();
  return placesOf(errorsOf(problemsOfJoining(main, main)));
};

const warningsOnMain = async (): Promise<string[]> => {
  const main = await host.main();
  return problemsOfJoining(main, main).map(({ check }) => check);
};

/** Opens a contribution and joins it. */
const contribute = async (name: string, change: Change, way?: Way): Promise<void> => {
  await host.open(name, change);
  expect(await errorsIn(name)).toEqual([]);
  expect(await host.join(name, way)).toEqual([]);
  expect(await errorsOnMain()).toEqual([]);
};

/** Without releases, which tell when rows were joined and not what they say. */
const unreleased = (files: DataFiles): DataFiles =>
  new Map([...files].filter(([path]) => !/\/(?:seals\/|releases\.csv|reports\.csv)/.test(path)));

const resultOnMain = async (): Promise<readonly string[]> =>
  resultLines(unreleased(await host.main()));

describe('three contributions open at once, joined in each order', () => {
  const orders = (names: readonly string[]): string[][] =>
    names.length < 2
      ? [[...names]]
      : names.flatMap((name) =>
          orders(names.filter((other) => other !== name)).map((rest) => [name, ...rest]),
        );

  /** After which of the first two contributions a release is closed. */
  const SEALS: readonly (readonly [boolean, boolean])[] = [
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ];

  const all = orders(Object.keys(OPEN));
  const every = all.flatMap((order) =>
    WAYS.flatMap((way) => SEALS.map((seals) => ({ order, way, seals }))),
  );
  // Every day each order once, and among them each way to join and each choice of releases.
  const some = all.map((order, i) => ({
    order,
    way: WAYS[i % WAYS.length] as Way,
    seals: SEALS[(i + 1) % SEALS.length] as readonly [boolean, boolean],
  }));

  const expected = resultLines(unreleased(both(...Object.values(OPEN))(BASE)));

  test.each(
    (FULL ? every : some).map((run) => ({
      ...run,
      title: `${run.order.join(', ')} by ${run.way}, releases after them: ${run.seals}`,
    })),
  )('$title', async ({ order, way, seals }) => {
    for (const name of order) await host.open(name, OPEN[name] as Change);
    for (const [i, name] of order.entries()) {
      expect(await errorsIn(name)).toEqual([]);
      expect(await host.join(name, way)).toEqual([]);
      expect(await errorsOnMain()).toEqual([]);
      if (seals[i]) await contribute(`seal-${i}`, seal(`2025-07-1${i + 8}`, `2025-07-1${i + 8}`));
    }
    expect(firstDifferences(expected, await resultOnMain())).toEqual([]);
  });
});

test('opened before a release and joined after it: it belongs to the next one, and the check says so', async () => {
  await host.open('mot', OPEN.mot as Change);
  await contribute('hai', OPEN.hai as Change);
  await contribute('seal', seal('2025-07-19', '2025-07-19'));
  const problems = await host.check('mot');
  expect(placesOf(problems)).toEqual([`warning row-late ${file('values', 'mot')}:2`]);
  expect(messagesOf(problems)[0]).toContain('2025-07-19');
  expect(await host.join('mot')).toEqual([]);
  await contribute('next', seal('2025-07-20', '2025-07-20'));
  expect(await warningsOnMain()).toEqual([]);
});

describe('two corrections of one day', () => {
  const correction = (name: string, value: number, n = '') =>
    adds(
      'values',
      name,
      `mo-hinh,04203,2023-12-31,2023-12-31,${value},z,bao-cao-2023,2025-07-18,Theo nguồn ${name}.,,${n}`,
    );

  test.each([
    ['mot', 'hai'],
    ['hai', 'mot'],
  ])('%s first: the other is told its place in the day', async (first, second) => {
    const values: Readonly<Record<string, number>> = { mot: 2, hai: 3 };
    for (const name of [first, second]) await host.open(name, correction(name, values[name] ?? 0));
    expect(await host.join(first)).toEqual([]);
    const problems = await host.check(second);
    expect(placesOf(problems)).toEqual([`error rows-contradict ${file('values', second)}:2`]);
    expect(problems[0]?.proposal).toMatchObject({ text: '2' });
    await host.amend(second, correction(second, values[second] ?? 0, '2'));
    expect(await errorsIn(second)).toEqual([]);
    expect(await host.join(second)).toEqual([]);
    expect(await warningsOnMain()).toEqual([]);
  });

  test('joined unseen they say different things, which stops nothing; a third one settles it', async () => {
    for (const [name, value] of [
      ['mot', 2],
      ['hai', 3],
    ] as const) {
      await host.open(name, correction(name, value));
    }
    for (const name of ['mot', 'hai']) expect(await host.join(name)).toEqual([]);
    expect([await errorsOnMain(), await warningsOnMain()]).toEqual([[], ['rows-contradict']]);
    await contribute('ba', correction('ba', 4, '2'));
    expect(await warningsOnMain()).toEqual([]);
  });
});

describe('a correction of a row that is still open', () => {
  const row = adds('values', 'mot', NEW_VALUE);
  const correction = adds(
    'values',
    'hai',
    'mo-hinh,04104,2024-12-31,2024-12-31,4,z,bao-cao-2024,2025-07-17,Nguồn ghi 4.,,',
  );

  test('waits for it', async () => {
    await host.open('mot', row);
    await host.open('hai', correction);
    const waiting = `error reason-without-correction ${file('values', 'hai')}:2`;
    expect(await errorsIn('hai')).toEqual([waiting]);
    expect(await host.join('mot')).toEqual([]);
    expect(await errorsIn('hai')).toEqual([]);
    expect(await host.join('hai')).toEqual([]);
    expect(await warningsOnMain()).toEqual([]);
  });

  test('joined before it says the same', async () => {
    await host.open('mot', row);
    await host.open('hai', correction);
    expect(await host.join('hai')).toEqual([]);
    expect(await errorsOnMain()).toEqual([]);
    expect(await errorsIn('mot')).toEqual([]);
    expect(await host.join('mot')).toEqual([]);
    const result = await resultOnMain();
    expect(await warningsOnMain()).toEqual([]);
    const inOrder = resultLines(unreleased(both(row, correction)(BASE)));
    expect(firstDifferences(result, inOrder)).toEqual([]);
  });
});

describe('taken back', () => {
  const restored = file('values', 'mot');

  test('before a release: the check says what to do instead', async () => {
    await contribute('mot', OPEN.mot as Change);
    await host.revert('lui', 'mot');
    const problems = await host.check('lui');
    expect(placesOf(problems)).toEqual([`error base-file-deleted ${restored}:`]);
    expect(messagesOf(problems)[0]).toMatch(/muốn đính chính thì thêm dòng mới.*npm run withdraw/);
    await contribute(
      'sua',
      adds(
        'values',
        'sua',
        'mo-hinh,04104,2024-12-31,2024-12-31,x,z,bao-cao-2024,2025-07-18,Nguồn không có.,,',
      ),
    );
  });

  test('after a release too, and where it was joined all the same, taking it back again mends it', async () => {
    await contribute('mot', OPEN.mot as Change);
    await contribute('seal', seal('2025-07-18', '2025-07-18'));
    await host.revert('lui', 'mot');
    expect(await errorsIn('lui')).toContain(`error base-file-deleted ${restored}:`);
    expect(await host.join('lui')).toEqual([]);
    expect(await errorsOnMain()).toHaveLength(1);
    await host.revert('lai', 'lui');
    expect(await errorsIn('lai')).toEqual([]);
    expect(await host.join('lai')).toEqual([]);
    expect(await errorsOnMain()).toEqual([]);
  });
});

describe('a row that a release and two editions hold is withdrawn', () => {
  const KEY = 'mo-hinh · 04203 · 2023-12-31 · 2023-12-31 · bao-cao-2023';
  const ROW = 'mo-hinh,04203,2023-12-31,2023-12-31,0,z,bao-cao-2023,2024-01-10,,';

  const editions: Change = (files) =>
    withText(
      files,
      `${SET}/reports.csv`,
      'area_code,period,edition,release,issued_on,note\n04,2023,1,2024-06,2024-07-01,\n042,2023,1,2024-06,2024-07-01,\n',
    );

  const withdraws: Change = (files) =>
    sweep(
      new Map([
        ...files,
        withdrawalFile(tablesOf(files), 'published', {
          table: 'values',
          key: KEY,
          withdrawnOn: '2025-07-19',
          kind: 'not-in-source',
          decidedBy: 'Công an tỉnh',
          note: '',
          namesPerson: false,
        }),
      ]),
      ['published'],
    ).files;

  /** As `npm run withdraw -- --returned` does. */
  const sweeps: Change = (files) => sweep(files, ['published']).files;

  const correction = (day: string): Change =>
    adds(
      'values',
      'sua',
      ROW.replace('0,z', '5,z').replace(/2024-01-10,.*/, `${day},Nguồn ghi 5.,,`),
    );

  beforeEach(async () => {
    await contribute('phat-hanh', editions);
    await host.open('sua', correction('2025-07-18'));
    await host.open('cu', adds('values', 'cu', `${ROW},`));
    await contribute('rut', withdraws);
  });

  test('and is found nowhere on main', async () => {
    const texts = [...(await host.main())].map(([path]) => path);
    expect(texts).toContain(`${SET}/reports.csv`);
    const main = await host.main();
    expect(texts.filter((path) => textOf(main, path).includes('mo-hinh,04203'))).toEqual([]);
  });

  test('an open correction of it is refused, and goes on under a later day', async () => {
    expect(await errorsIn('sua')).toEqual([
      `error withdrawn-row-returned ${file('values', 'sua')}:2`,
    ]);
    await host.amend('sua', correction('2025-07-20'));
    expect(await errorsIn('sua')).toEqual([]);
    expect(await host.join('sua')).toEqual([]);
    expect([await errorsOnMain(), await warningsOnMain()]).toEqual([[], []]);
  });

  test('a branch from before that has it is refused; joined all the same it counts nowhere, and is swept away', async () => {
    expect(await errorsIn('cu')).toEqual([
      `error withdrawn-row-returned ${file('values', 'cu')}:2`,
    ]);
    const before = await resultOnMain();
    expect(await host.join('cu')).toEqual([]);
    expect([await errorsOnMain(), await warningsOnMain()]).toEqual([
      [],
      ['withdrawn-row-returned'],
    ]);
    expect(firstDifferences(before, await resultOnMain())).toEqual([]);
    await contribute('quet', sweeps);
    expect(await warningsOnMain()).toEqual([]);
  });
});

test('a row withdrawn while a release that takes it in is closed: neither is stopped, and a sweep ends it', async () => {
  await contribute('mot', OPEN.mot as Change);
  await host.open('seal', seal('2025-07-18', '2025-07-18'));
  await contribute(
    'rut',
    (files) =>
      sweep(
        new Map([
          ...files,
          withdrawalFile(tablesOf(files), 'published', {
            table: 'values',
            key: 'mo-hinh · 04104 · 2024-12-31 · 2024-12-31 · bao-cao-2024',
            withdrawnOn: '2025-07-19',
            kind: 'personal-data',
            decidedBy: 'Công an tỉnh',
            note: '',
            namesPerson: true,
          }),
        ]),
        ['published'],
      ).files,
  );
  expect(await errorsIn('seal')).toEqual([]);
  expect(await host.join('seal')).toEqual([]);
  expect([await errorsOnMain(), await warningsOnMain()]).toEqual([[], ['seal-nonce-late']]);
  await contribute('quet', (files) => sweep(files, ['published']).files);
  expect(await warningsOnMain()).toEqual([]);
});

test("deletion of another's file is told with the file and its first row", async () => {
  await contribute('mot', OPEN.mot as Change);
  await host.open('xoa', deletes(file('values', 'mot')));
  const [message, ...more] = messagesOf(await host.check('xoa'));
  expect(more).toEqual([]);
  expect(message).toContain(`data/${file('values', 'mot')}: lỗi: tệp không còn`);
  expect(message).toContain('mo-hinh · 04104 · 2024-12-31 · 2024-12-31 · bao-cao-2024');
});

test('two releases closed at once meet in the list; the second is closed anew', async () => {
  await contribute('mot', OPEN.mot as Change);
  await host.open('seal-1', seal('2025-07-18', '2025-07-18'));
  await host.open('seal-2', seal('2025-07-19', '2025-07-19'));
  expect(await host.join('seal-1')).toEqual([]);
  expect(await errorsIn('seal-2')).toEqual([
    'error base-conflict observations/published/releases.csv:',
  ]);
  expect(await host.join('seal-2')).toEqual(['data/observations/published/releases.csv']);
  await contribute('hai', OPEN.hai as Change);
  await contribute('seal-3', seal('2025-07-19', '2025-07-19'));
});

test('two that append to one shared file conflict, and the check says how they never would', async () => {
  const appends =
    (row: string): Change =>
    (files) =>
      withText(
        files,
        `${SET}/values.csv`,
        `${textOf(files, `${SET}/values.csv`)}${row.slice(0, -1)}\n`,
      );
  await host.open('mot', appends(NEW_VALUE));
  await host.open('ba', appends(CORRECTION));
  expect((await host.check('mot')).map(({ check }) => check)).toEqual(['shared-file']);
  expect(await host.join('mot')).toEqual([]);
  const problems = await host.check('ba');
  expect(placesOf(errorsOf(problems))).toEqual([`error base-conflict ${SET}/values.csv:`]);
  expect(messagesOf(problems)[0]).toContain('chuyển các dòng mới sang tệp riêng');
  await contribute('ba-rieng', OPEN.ba as Change);
});

test('rows moved to other files, while somebody adds to them in a file of their own', async () => {
  const lines = textOf(BASE, `${SET}/values.csv`).trimEnd().split('\n').slice(1);
  const parted =
    (year: string, rows: readonly string[]): Change =>
    (files) =>
      withText(files, `${SET}/values/${year}.csv`, [headerOf('values'), ...rows, ''].join('\n'));
  await host.open('mot', OPEN.mot as Change);
  const before = await resultOnMain();
  await contribute(
    'chia',
    both(
      deletes(`${SET}/values.csv`),
      parted('dau', lines.slice(0, 7)),
      parted('sau', lines.slice(7).toReversed()),
    ),
  );
  expect(firstDifferences(before, await resultOnMain())).toEqual([]);
  expect(await errorsIn('mot')).toEqual([]);
  expect(await host.join('mot')).toEqual([]);
  expect(await errorsOnMain()).toEqual([]);
});

test('one row recorded by two is one row', async () => {
  await host.open('mot', adds('values', 'mot', NEW_VALUE));
  await host.open('hai', adds('values', 'hai', NEW_VALUE));
  expect(await host.join('mot')).toEqual([]);
  const once = await resultOnMain();
  expect(await host.check('hai')).toEqual([]);
  expect(await host.join('hai')).toEqual([]);
  expect(await warningsOnMain()).toEqual([]);
  expect(firstDifferences(once, await resultOnMain())).toEqual([]);
});

test('after a rewrite of history a branch from before is refused, and its files go on in a new one', async () => {
  await host.open('mot', OPEN.mot as Change);
  await git(host.clone, 'switch', '--quiet', '--orphan', 'moi');
  await git(host.clone, 'checkout', '--quiet', 'origin/main', '--', '.');
  const root = await commitAll(host.clone, 'Lịch sử mới');
  await git(host.clone, 'push', '--quiet', '--force', 'origin', 'HEAD:main');
  await contribute('goc', (files: DataFiles) =>
    withText(files, 'site/settings.csv', `setting,value\nhistory-root,${root}\n`),
  );
  expect(await errorsIn('mot')).toEqual(['error history-root site/settings.csv:2']);
  await contribute('mot-moi', OPEN.mot as Change);
});
