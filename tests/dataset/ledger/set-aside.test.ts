import { describe, expect, test } from 'vitest';
import { closedKeys } from '../../../src/dataset/ledger/closed-keys.ts';
import { keyText } from '../../../src/dataset/ledger/key-text.ts';
import type { LedgerRow } from '../../../src/dataset/ledger/ledger.ts';
import { keyHash } from '../../../src/dataset/ledger/row-hash.ts';
import { settingAside } from '../../../src/dataset/ledger/set-aside.ts';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { TABLES, type TableName, type Tables } from '../../../src/schema/index.ts';
import type { WithdrawalRow } from '../../../src/schema/withdrawals.ts';
import { soundFiles, TODAY, withRows } from '../../fixtures/data-files.ts';

const VALUES = 'observations/published/values.csv';

const withdrawal = (table: TableName, key: string, withdrawn_on = '2025-05-03'): WithdrawalRow => ({
  table,
  key,
  withdrawn_on,
  kind: 'wrong-source',
  decided_by: 'Công an tỉnh Sơn Hà',
  release: '2025-03',
  note: '',
  key_nonce: '',
  key_sha256: '',
  at: { file: 'observations/published/withdrawals/a.csv', line: 2 },
});

const sound = (): Tables => {
  const files = withRows(
    soundFiles(),
    VALUES,
    'mo-hinh,04103,2024-06-30,2024-06-30,3,z,bao-cao-2024,2025-04-10,,',
    'mo-hinh,04103,2024-12-31,2024-12-31,4,z,bao-cao-2024,2025-04-10,,',
  );
  const { tables, problems } = readDataset(files, { set: 'published', today: TODAY });
  if (tables === null) throw new Error(JSON.stringify(problems));
  return tables;
};

/** The rows that wait once a key is withdrawn, as `table: key`. */
const waiting = (table: TableName, key: string): string[] => {
  const tables = sound();
  const rows = tables[table] as unknown as readonly LedgerRow[];
  const left = rows.filter((row) => keyText(TABLES[table], row) !== key);
  expect(left.length).toBeLessThan(rows.length);
  const withdrawals = [withdrawal(table, key)];
  const { setAside } = settingAside(
    { ...tables, [table]: left, withdrawals } as Tables,
    closedKeys(withdrawals),
  );
  return setAside.map((aside) => `${aside.table}: ${keyText(TABLES[aside.table], aside.row)}`);
};

describe('with a withdrawn version of a unit wait', () => {
  test('the figures of its days, and not those of the version before it', () => {
    const found = waiting('units', '04103 · 2024-12-01');
    expect(found).toContain('values: mo-hinh · 04103 · 2024-12-31 · 2024-12-31 · bao-cao-2024');
    expect(found).not.toContain('values: mo-hinh · 04103 · 2024-06-30 · 2024-06-30 · bao-cao-2024');
  });

  test('not those of a version that began later', () => {
    const found = waiting('units', '04103 · 2019-01-01');
    expect(found).toContain('values: mo-hinh · 04103 · 2024-06-30 · 2024-06-30 · bao-cao-2024');
    expect(found).not.toContain('values: mo-hinh · 04103 · 2024-12-31 · 2024-12-31 · bao-cao-2024');
  });

  test('what names it on no day, once no version is left', () => {
    const [alias] = sound()['unit-aliases'];
    if (alias === undefined) throw new Error('the sound fixture has an alias');
    const [unit] = sound().units.filter(({ code }) => code === alias.code);
    const versions = sound().units.filter(({ code }) => code === alias.code).length;
    const found = waiting('units', `${unit?.code} · ${unit?.valid_from}`);
    const waits = found.some((text) => text.startsWith('unit-aliases: '));
    expect(waits).toBe(versions === 1);
  });
});

test('what refers to what waits, waits as well', () => {
  const found = waiting('indicators', 'xa-dat');
  const tables = sound();
  const targets = tables.targets.filter(({ indicator }) => indicator === 'xa-dat');
  expect(targets.length).toBeGreaterThan(0);
  for (const { target } of targets) expect(found).toContain(`targets: ${target}`);
  const milestones = tables.milestones.filter(({ target }) =>
    targets.some((one) => one.target === target),
  );
  expect(milestones.length).toBeGreaterThan(0);
  expect(found.filter((text) => text.startsWith('milestones: '))).toHaveLength(milestones.length);
});

describe('of the withdrawals of one key', () => {
  test('the last one counts, in whichever order they stand', () => {
    const [early, late] = [
      withdrawal('sources', 'a', '2025-01-01'),
      withdrawal('sources', 'a', '2025-02-01'),
    ];
    expect(closedKeys([early, late])('sources', 'a')).toBe(late);
    expect(closedKeys([late, early])('sources', 'a')).toBe(late);
    expect(closedKeys([late, early])('sources', 'b')).toBeUndefined();
  });

  test('one that gives a hash alone is found by who knows the key', () => {
    const nonce = 'ab'.repeat(16);
    const hidden = {
      ...withdrawal('sources', ''),
      key_nonce: nonce,
      key_sha256: keyHash(nonce, 'sources', 'nguoi-a'),
    };
    const closed = closedKeys([hidden, withdrawal('sources', 'b')]);
    expect(closed('sources', 'nguoi-a')).toBe(hidden);
    expect(closed('sources', 'nguoi-b')).toBeUndefined();
    expect(closed('values', 'nguoi-a')).toBeUndefined();
  });
});
