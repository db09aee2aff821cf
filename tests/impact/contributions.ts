import type { DataFiles } from '../../src/dataset/read-dataset.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { sealRelease } from '../../src/dataset/seal/seal.ts';
import { sweep } from '../../src/dataset/withdraw/sweep.ts';
import { withdrawalFile } from '../../src/dataset/withdraw/withdraw.ts';
import type { Tables } from '../../src/schema/index.ts';
import { TABLES, type TableName } from '../../src/schema/index.ts';
import { textOf, withText } from '../fixtures/data-files.ts';

/** What somebody does to the data folder. */
export type Contribution = (base: DataFiles) => DataFiles;

/** The day on which contributions are made. */
export const DAY = '2026-11-27';

const folderOf = (set: string): string => `observations/${set}`;

/** New rows of a table as a file of their own, with the columns of the schema. */
const withPart = (
  files: DataFiles,
  folder: string,
  table: TableName,
  rows: readonly string[],
): DataFiles => {
  const columns = Object.keys(TABLES[table].columns).filter((name) => name !== 'n');
  const text = [columns.join(','), ...rows].map((row) => `${row}\n`).join('');
  return withText(files, `${folder}/${table}/${DAY}-thu-0123ab.csv`, text);
};

const tablesOf = (files: DataFiles, set: string): Tables => {
  const { tables, problems } = readDataset(files, { set, today: DAY });
  if (tables === null) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return tables;
};

/** The result of one commune by a source that nobody has cited before. */
const oneCommune: Contribution = (base) => {
  const folder = folderOf('published');
  const source = `bao-moi,Xã Xuân Ái đạt tiêu chí 19.2,Báo Yên Bái,2025-11-20,press,https://example.vn/xuan-ai,${DAY},,`;
  const value = `xa-dat-19.2,04588,2024-12-31,2024-12-31,dat,z,bao-moi,${DAY},,`;
  return withPart(withPart(base, folder, 'sources', [source]), folder, 'values', [value]);
};

/** Where a figure stands in a source on record, and where that source is archived. */
const trace: Contribution = (base) =>
  withPart(base, folderOf('published'), 'source-traces', [
    `yenbai-34927,"Đoạn về các xã, kèm tên từng xã",x,https://luu-tru.example/2026/yenbai-34927,x,x,${DAY},,`,
  ]);

/** A correction after which a target is missed. */
const correction: Contribution = (base) =>
  withPart(base, folderOf('illustrative'), 'aggregates', [
    `xa-dat-19.2,15,2024-12-31,2024-12-31,120,146,exact,minh-hoa-2024-15-bo-sung,${DAY},Nguồn đã đính chính số xã đạt.,`,
  ]);

const DISTRICTS = ['132', '133', '135', '136', '137', '138', '139', '140'];

/** A year's table of districts: one is missing, one is ten times too large, one is zero. */
const districts: Contribution = (base) => {
  const counts = [188, 57, 98, 1040, 35, 75, 0, 88];
  const rows = DISTRICTS.map(
    (code, i) =>
      `pham-toi-trat-tu-xa-hoi,${code},2021-12-15,2022-12-14,${counts[i]},z,minh-hoa-lai,${DAY},,`,
  );
  const folder = folderOf('illustrative');
  const source = `minh-hoa-lai,Báo cáo minh họa lập lại,Số liệu minh họa,x,synthetic,,${DAY},,`;
  return withPart(withPart(base, folder, 'sources', [source]), folder, 'values', rows);
};

/** Two communes become one. */
const merger: Contribution = (base) => {
  const day = '2026-01-01';
  const basis = 'Toàn văn nghị quyết.';
  const units = [`04999,${day},Hạnh Phúc Mới,xa,15,21.55,104.5,${DAY},,`];
  const changes = ['04606', '04609'].map(
    (code) =>
      `${day},merged,${code},04999,Nghị quyết số 1/NQ-UBTVQH15,documented,${basis},${DAY},,`,
  );
  return withPart(withPart(base, 'registry', 'units', units), 'registry', 'unit-changes', changes);
};

/** A statement that stands in no source is taken out. */
const withdrawal: Contribution = (base) => {
  const [path, bytes] = withdrawalFile(tablesOf(base, 'illustrative'), 'illustrative', {
    table: 'aggregates',
    key: 'xa-dat-19.2 · 15 · 2024-12-31 · 2024-12-31 · minh-hoa-2024-15-bo-sung',
    withdrawnOn: DAY,
    kind: 'not-in-source',
    decidedBy: 'Nhóm biên tập',
    note: '',
    namesPerson: false,
  });
  return sweep(new Map([...base, [path, bytes]]), ['illustrative']).files;
};

const sealing: Contribution = (base) => {
  const joined = oneCommune(base);
  const release = { release: DAY, cutOff: DAY, title: 'Bản thử', note: '' };
  const { files } = sealRelease(tablesOf(joined, 'published'), 'published', release, joined);
  return new Map([...joined, ...files]);
};

/** Rows of one file in another order, and a file less. */
const rearranging: Contribution = (base) => {
  const path = `${folderOf('published')}/values.csv`;
  const [header = '', ...rows] = textOf(base, path).trimEnd().split('\n');
  const turned = [header, ...rows.toReversed()].map((row) => `${row}\n`).join('');
  const moved = withText(base, `${folderOf('published')}/values/tat-ca.csv`, turned);
  moved.delete(path);
  return moved;
};

/** What is not allowed: a row of the base says something else, and others are gone. */
const loss: Contribution = (base) => {
  const path = `${folderOf('published')}/values.csv`;
  const rows = textOf(base, path).trimEnd().split('\n');
  const changed = rows.map((row, i) => (i === 1 ? row.replace(',1980,', ',1890,') : row));
  return withText(base, path, `${changed.slice(0, -2).join('\n')}\n`);
};

/** Cells that would do something where they are shown. */
const hostile: Contribution = (base) => {
  const folder = folderOf('published');
  const title =
    '"<img src=x onerror=alert(1)> [bấm](https://example.vn) @moi-nguoi #1 `code` =HYPERLINK(""https://example.vn"") GH-7 **đậm**"';
  const source = `nguon-la,${title},Báo @nha-xuat-ban,x,press,https://example.vn/?a=b&c=[d],${DAY},,`;
  const value = `xa-dat-19.2,04588,2024-12-31,2024-12-31,dat,z,nguon-la,${DAY},,"<!-- @tat-ca ![x](https://example.vn/x.png) -->"`;
  return withPart(withPart(base, folder, 'sources', [source]), folder, 'values', [value]);
};

/** Ten thousand rows of one contribution. */
const wall: Contribution = (base) => {
  const folder = folderOf('illustrative');
  const rows = Array.from(
    { length: 10_000 },
    (_, i) => `nguoi-nghien-ma-tuy-co-ho-so,132,2024-12-31,2024-12-31,${i},z,nguon-${i},${DAY},,`,
  );
  const sources = Array.from(
    { length: 10_000 },
    (_, i) => `nguon-${i},Nguồn thứ ${i},Nơi công bố,x,synthetic,,${DAY},,`,
  );
  return withPart(withPart(base, folder, 'sources', sources), folder, 'values', rows);
};

/** Kinds of contributions, by the name of the comment that tells of them. */
export const CONTRIBUTIONS: Readonly<Record<string, Contribution>> = {
  'mot-xa': oneCommune,
  'luu-vet': trace,
  'dinh-chinh': correction,
  'bang-cac-huyen': districts,
  'nhap-don-vi': merger,
  'rut-so-lieu': withdrawal,
  'chot-so-lieu': sealing,
  'khong-doi': (base) => base,
  'xep-lai-tep': rearranging,
  'xoa-va-sua': loss,
  'tan-cong': hostile,
  'muoi-nghin-dong': wall,
};
