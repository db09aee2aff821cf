import { describe, expect, test } from 'vitest';
import { applyChange } from '../../fixtures/apply-change.ts';
import { messagesOf, placesOf, problemsOfJoining } from '../../fixtures/contribution.ts';
import { soundFiles, textOf, withText } from '../../fixtures/data-files.ts';

/*
 * A withdrawal is the one way in which a row of the base goes: with its seal emptied, and for good. Nothing a
 * contribution brings back of it, or builds on it, is joined.
 */
const BASE = soundFiles();
const VALUES = 'observations/published/values.csv';
const SEALS = 'observations/published/seals/2024-06.csv';
const OWN = 'observations/published/values/2025-07-20-mo-hinh-0a1b2c.csv';
const HEADER = textOf(BASE, VALUES).split('\n')[0] ?? '';

const KEY = 'mo-hinh · 04203 · 2023-12-31 · 2023-12-31 · bao-cao-2023';
const ROW =
  textOf(BASE, VALUES)
    .split('\n')
    .find((line) => line.startsWith('mo-hinh,04203')) ?? '';
/** A change by which the seal of a row loses what lets the row be guessed. */
const emptied = (file: string, key: string): string => {
  const seal = textOf(BASE, file)
    .split('\n')
    .find((line) => line.startsWith(`${key},`));
  return `file ${file}\nreplace ",${seal?.split(',')[3]}," ",,"\n`;
};

const WITHDRAWAL = `file observations/published/withdrawals/2025-07-18-rut-0a1b2c.csv
create
+ table,key,withdrawn_on,kind,decided_by,release,note,key_nonce,key_sha256
+ values,${KEY},2025-07-18,wrong-source,Công an tỉnh,2025-03,,,
`;
const ROW_GONE = `file ${VALUES}\n- ${ROW}\n`;
const NONCE_GONE = emptied(SEALS, `values,${KEY}`);

const withdrawn = applyChange(BASE, WITHDRAWAL + ROW_GONE + NONCE_GONE);

const withOwn = (...rows: readonly string[]) =>
  withText(withdrawn, OWN, [HEADER, ...rows, ''].join('\n'));

describe('what a withdrawal takes away', () => {
  test('is no loss: the row, the nonce of its seal', () => {
    expect(problemsOfJoining(BASE, withdrawn)).toEqual([]);
  });

  test('is a loss without it', () => {
    const gone = problemsOfJoining(BASE, applyChange(BASE, ROW_GONE));
    expect(placesOf(gone)).toEqual([`error base-row-deleted ${VALUES}:`]);
    const emptied = problemsOfJoining(BASE, applyChange(BASE, NONCE_GONE));
    expect(placesOf(emptied)).toContain(`error base-seal-changed ${SEALS}:`);
  });

  test('is no more than it names', () => {
    const more = applyChange(
      BASE,
      `${WITHDRAWAL}${ROW_GONE}${NONCE_GONE}file observations/published/measure-progress.csv\ndelete`,
    );
    expect(problemsOfJoining(BASE, more).map(({ check }) => check)).toEqual(['base-file-deleted']);
  });

  test('stays closed: the withdrawal itself is kept like a row', () => {
    const open = applyChange(withdrawn, WITHDRAWAL.replace(/create.*/s, 'delete'));
    expect(placesOf(problemsOfJoining(withdrawn, open))).toContain(
      'error base-withdrawal-changed observations/published/withdrawals/2025-07-18-rut-0a1b2c.csv:',
    );
  });
});

describe('what a contribution brings of a withdrawn key', () => {
  test('is refused where a branch from before has it in another file, without a word of what it said', () => {
    const secret = ROW.replace(/,0,z,/, ',987654,z,');
    const problems = problemsOfJoining(withdrawn, withOwn(secret));
    expect(placesOf(problems)).toEqual([`error withdrawn-row-returned ${OWN}:2`]);
    expect(messagesOf(problems)[0]).toContain('bỏ dòng này khỏi đóng góp');
    expect(messagesOf(problems)[0]).not.toContain('987654');
  });

  test('is refused where it was only changed in its place', () => {
    const problems = problemsOfJoining(
      applyChange(BASE, WITHDRAWAL),
      applyChange(
        BASE,
        `${WITHDRAWAL}file ${VALUES}\n- ${ROW}\n+ ${ROW.replace(',0,z,', ',7,z,')}`,
      ),
    );
    expect(placesOf(problems)).toContain(`error withdrawn-row-returned ${VALUES}:15`);
    expect(messagesOf(problems).join('\n')).not.toContain('trước là');
  });

  test('is a warning on the base, where it counts nowhere', () => {
    const joined = withOwn(ROW);
    expect(placesOf(problemsOfJoining(joined, joined))).toEqual([
      `warning withdrawn-row-returned ${OWN}:2`,
    ]);
  });

  test('has to say why it takes its place, once it is recorded later', () => {
    const later = (reason: string) => ROW.replace(/,2024-01-10,.*/, `,2025-07-20,${reason},`);
    expect(problemsOfJoining(withdrawn, withOwn(later('Nguồn mới.')))).toEqual([]);
    expect(placesOf(problemsOfJoining(withdrawn, withOwn(later(''))))).toEqual([
      `error withdrawn-row-unreasoned ${OWN}:2`,
    ]);
  });

  test('is refused where it builds on a withdrawn source; what was there already waits without a word', () => {
    const source = applyChange(
      BASE,
      `file observations/published/withdrawals/2025-07-18-nguon-0a1b2c.csv
create
+ table,key,withdrawn_on,kind,decided_by,release,note,key_nonce,key_sha256
+ sources,bao-cao-2024,2025-07-18,not-public,Công an tỉnh,2025-03,,,
file observations/published/sources.csv
- bao-cao-2024,Báo cáo năm 2024,Công an tỉnh Sơn Hà,2025-02-05,report,,2025-02-10,,
${emptied('observations/published/seals/2025-03.csv', 'sources,bao-cao-2024')}`,
    );
    const row = 'mo-hinh,04104,2024-12-31,2024-12-31,3,z,bao-cao-2024,2025-07-20,,';
    const joined = withText(source, OWN, [HEADER, row, ''].join('\n'));
    expect(placesOf(problemsOfJoining(source, joined))).toEqual([`error row-set-aside ${OWN}:2`]);
    expect(problemsOfJoining(BASE, source)).toEqual([]);
  });
});

test('a withdrawn key that names a person is never said, neither by a row that refers to it', () => {
  const problem = {
    level: 'error',
    check: 'row-set-aside',
    file: OWN,
    line: 2,
    facts: { table: 'sources', key: '', withdrawnOn: '2025-07-18' },
  } as const;
  expect(messagesOf([problem])[0]).toContain(
    'dòng này dẫn tới một dòng của bảng sources, đã rút ngày 2025-07-18;',
  );
});
