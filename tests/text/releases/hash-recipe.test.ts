import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/dataset/csv/data-files.ts';
import { type DataFiles, readDataset } from '../../../src/dataset/read-dataset.ts';
import { sealRelease } from '../../../src/dataset/seal/seal.ts';
import { sweep } from '../../../src/dataset/withdraw/sweep.ts';
import { withdrawalFile } from '../../../src/dataset/withdraw/withdraw.ts';
import { TABLES, type TableName, type Tables } from '../../../src/schema/index.ts';
import type { TableSchema } from '../../../src/schema/table.ts';
import { HASH_RECIPE } from '../../../src/text/releases/hash-recipe.ts';
import { soundFiles, TODAY, textOf, withText } from '../../fixtures/data-files.ts';

const SET = 'published';
const FOLDER = `observations/${SET}`;
const VALUES = `${FOLDER}/values.csv`;

type Cells = Readonly<Record<string, string>>;

const rowsIn = (text: string): Cells[] =>
  Papa.parse<Cells>(text, { header: true, skipEmptyLines: true }).data;

const rowsOf = (files: DataFiles, path: string): Cells[] => rowsIn(textOf(files, path));

/** Names between backticks in the step that begins with some words, from the words after them on. */
const namesIn = (start: string, after = ''): string[] => {
  const step =
    HASH_RECIPE.find((one) => one.startsWith(start)) ?? expect.fail(`no step "${start}"`);
  const from = step.indexOf(after);
  const [sentence = ''] = step.slice(from).split(/[.;]/);
  return [...sentence.matchAll(/`([a-z0-9_]+)`/g)].map(([, name = '']) => name);
};

const JOINT = String.fromCodePoint(
  Number.parseInt(/dưới đây là ký tự U\+([0-9A-F]{4})/.exec(HASH_RECIPE[0] ?? '')?.[1] ?? '', 16),
);

const hash = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join(JOINT), 'utf8').digest('hex');

/** What no column says, of the columns that were added later. */
const UNSAID: Cells = { n: '1', due: 'no' };

const standardForm = (schema: TableSchema, row: Cells): string =>
  Object.keys(schema.columns)
    .map((column) => [column, row[column] ?? ''] as const)
    .filter(([column, text]) => text !== '' && UNSAID[column] !== text)
    .map(([column, text]) => {
      const isList = schema.columns[column]?.format.kind === 'choices';
      return `${column}=${isList ? text.split('+').sort().join('+') : text}`;
    })
    .join(JOINT);

/** The hash of each release, from the files alone and by the words of the recipe. */
const hashesOf = (files: DataFiles): string[] => {
  const line = namesIn('Mỗi niêm phong', 'thứ tự:');
  let before = '';
  return rowsOf(files, `${FOLDER}/releases.csv`).map(({ release, cut_off }) => {
    const lines = rowsOf(files, `${FOLDER}/seals/${release}.csv`).map((seal) =>
      line.map((name) => seal[name] || (name === 'n' ? '1' : '')).join(JOINT),
    );
    before = hash(before, release ?? '', cut_off ?? '', lines.sort().join('\n'));
    return before;
  });
};

/** Hashes of every row of the ledger in the files, under a nonce. */
const rowHashes = (files: DataFiles, { nonce = '', table, key }: Cells): string[] => {
  const schema: TableSchema = TABLES[table as TableName];
  return layOut(files, SET)
    .files.filter((file) => file.schema.name === table)
    .flatMap(({ file }) => rowsOf(files, file))
    .filter((row) => schema.key.map((column) => row[column]).join(' · ') === key)
    .map((row) => hash(nonce, standardForm(schema, row)));
};

const tablesOf = (files: DataFiles): Tables => {
  const { tables, problems } = readDataset(files, { set: SET, today: TODAY });
  if (tables === null) throw new Error(JSON.stringify(problems));
  return tables;
};

/** The sound files with a second row of a key on its day, sealed in a third release. */
const withThird = (): DataFiles => {
  const [header, ...rows] = textOf(soundFiles(), VALUES).trimEnd().split('\n');
  const again =
    'xa-dat,04202,2023-12-31,2023-12-31,dat,z,bao-cao-2023,2024-01-10,"Đọc lại nguồn, trang 2.",,2';
  const all = [`${header},n`, ...rows.map((row) => `${row},`), again];
  const files = withText(soundFiles(), VALUES, `${all.join('\n')}\n`);
  const next = { release: '2025-06', cutOff: '2025-06-30', title: 'Giữa năm 2025', note: '' };
  return new Map([...files, ...sealRelease(tablesOf(files), SET, next, files).files]);
};

const listed = (files: DataFiles): (string | undefined)[] =>
  rowsOf(files, `${FOLDER}/releases.csv`).map(({ sha256 }) => sha256);

describe('the hash of a release, computed by the words for readers', () => {
  const files = withThird();

  it('is the one listed, from the files alone', () => {
    expect(hashesOf(files)).toEqual(listed(files));
    expect(listed(files)).toHaveLength(3);
  });

  it('rests on the hashes of rows and keys as they are told', () => {
    const seals = rowsOf(files, `${FOLDER}/releases.csv`).flatMap(({ release }) =>
      rowsOf(files, `${FOLDER}/seals/${release}.csv`),
    );
    expect(namesIn('Mã băm của dòng')).toEqual(['row_sha256', 'nonce']);
    const [hashed, ...key] = namesIn('Mã băm của dòng', 'Mã băm của khóa');
    expect([hashed, ...key]).toEqual(['key_sha256', 'nonce', 'table', 'key']);
    for (const seal of seals) {
      expect(seal.key_sha256).toBe(hash(...key.map((name) => seal[name] ?? '')));
      expect(rowHashes(files, seal), `${seal.table} ${seal.key}`).toContain(seal.row_sha256);
    }
  });

  it('stays what it is when a row of it is withdrawn', () => {
    const file = withdrawalFile(tablesOf(files), SET, {
      ...{ table: 'values', key: 'mo-hinh · 04203 · 2023-12-31 · 2023-12-31 · bao-cao-2023' },
      ...{ withdrawnOn: TODAY, kind: 'personal-data', decidedBy: 'Công an tỉnh', note: '' },
      namesPerson: true,
    });
    const after = sweep(new Map([...files, file]), [SET, 'illustrative']).files;
    expect(hashesOf(after)).toEqual(listed(files));
  });
});
