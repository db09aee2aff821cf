import Papa from 'papaparse';
import { csvCell } from '../../src/dataset/csv/csv-text.ts';

/** Data and texts of a site, by their paths. */
export interface Folders {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly texts: ReadonlyMap<string, Uint8Array>;
}

/** Numbers that choose what is changed and how; any will do. */
export interface Choice {
  readonly kind: number;
  readonly file: number;
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

const at = <T>(list: readonly T[], choice: number): T => list[choice % list.length] as T;

/** What people and programs put into a cell of words, good and bad. */
const WORDS: readonly string[] = [
  'Xã An Bình',
  'Công an tỉnh; Sở Nông nghiệp',
  'Số liệu "tạm tính", chưa công bố',
  'Nguồn: báo cáo – quý III/2024…',
  '  Xã An  Bình ',
  'Dòng một\nDòng hai',
  'Dòng một\r\nDòng hai',
  '<b>đậm</b> & <script>alert(1)</script>',
  '{khongCo} $\u007Bx} `y`',
  '=1+1',
  '-5.2',
  '#ERROR!',
  'Loading...',
  'undefined',
  '✓ đạt',
  '➢ Mục một',
  '\uF0B7 Mục một',
  'Tên 📈',
  'Ðông Sơn',
  'Аn Bình',
  'An\u200bBình',
  'An\u2800Bình',
  '.',
  '5',
  'a'.repeat(300),
  'Từ '.repeat(3000),
  ']]> --> */',
  '@canbo https://vi.du/a b',
  '',
  'x',
  'z',
];

const IDS: readonly string[] = [
  'ma-moi',
  'Mã mới',
  'ma_moi',
  `m${'-dai'.repeat(80)}`,
  'don-vi',
  '__proto__',
  'constructor',
  'a.b',
  '..',
  'CON',
];

const DATES: readonly string[] = [
  '2024-06-30',
  '2023-12-31',
  '2019-01-01',
  '2018-12-31',
  '2015-06-30',
  '0001-01-01',
  '1919-12-31',
  '9999-12-31',
  '2026-01-01',
  '31/12/2024',
  '2024-02-30',
  'x',
  'z',
];

const NUMBERS: readonly string[] = [
  '0',
  '1',
  '2',
  '7',
  '80',
  '100',
  '101',
  '4104',
  '99999',
  '-1',
  '1.234',
  '2,5',
  'x',
  'z',
];

const ADDRESSES: readonly string[] = [
  'https://vi.du/trang',
  'https://vi.du/?a=1&b=2#c',
  'javascript:alert(1)',
  'www.vi.du',
  'https//vi.du',
  'C:\\tai-lieu\\a.pdf',
  'https://vi.du/a https://vi.du/b',
  'http://localhost/x',
  'ftp://vi.du',
];

const CODES: readonly string[] = [
  '04',
  '041',
  '04101',
  '04102',
  '042',
  '4101',
  '99999',
  '04101 ',
  'z',
  'x',
];

/** Values that may come into a column, by what the column seems to hold. */
const valuesFor = (column: string, cell: string): readonly string[] => {
  if (/address/.test(column)) return ADDRESSES;
  if (/^\d{4}-\d{2}-\d{2}$/.test(cell) || /_on$|date|period_|valid_from/.test(column)) return DATES;
  if (/code/.test(column)) return CODES;
  if (/^\d+(?:\.\d+)?$/.test(cell) || /value|met|total|threshold|year|tude/.test(column))
    return NUMBERS;
  if (/^[a-z0-9]+(?:[-.+][a-z0-9]+)*$/.test(cell)) return IDS;
  return WORDS;
};

const rowsOf = (text: string): string[][] => Papa.parse<string[]>(text.trimEnd()).data;

const textOf = (rows: readonly (readonly string[])[], end = '\n'): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}${end}`).join('');

type RowChange = (rows: string[][], choice: Choice) => string | readonly (readonly string[])[];

const withCell = (
  rows: readonly (readonly string[])[],
  { row, column }: Choice,
  change: (cell: string, name: string) => string,
): string[][] => {
  const place = 1 + (row % Math.max(1, rows.length - 1));
  return rows.map((cells, index) =>
    index === place
      ? cells.map((cell, i) =>
          i === column % cells.length ? change(cell, rows[0]?.[i] ?? '') : cell,
        )
      : [...cells],
  );
};

/** Changes of one table: single cells, rows, and what programs make of whole files. */
const ROW_CHANGES: readonly RowChange[] = [
  (rows, choice) => withCell(rows, choice, (cell, name) => at(valuesFor(name, cell), choice.value)),
  (rows, choice) => withCell(rows, choice, (cell, name) => at(valuesFor(name, cell), choice.value)),
  // Words are mostly harmless, and are to be seen in the downloads as they are.
  (rows, choice) => {
    const words = (rows[0] ?? []).findIndex((name) =>
      /note|title|name|reading|statement/.test(name),
    );
    return words < 0
      ? rows
      : withCell(rows, { ...choice, column: words }, () => at(WORDS, choice.value));
  },
  (rows, { row }) => rows.filter((_, index) => index === 0 || index !== 1 + (row % rows.length)),
  (rows, { row }) => [...rows, at(rows, 1 + (row % Math.max(1, rows.length - 1)))],
  // A correction of a row.
  (rows, choice) => {
    const header = rows[0] ?? [];
    const [recorded, reason] = [header.indexOf('recorded_on'), header.indexOf('reason')];
    const corrected = at(rows.slice(1), choice.row).map((cell, i) =>
      i === recorded ? '2025-07-01' : i === reason ? 'Sửa theo nguồn.' : cell,
    );
    return withCell([...rows, corrected], { ...choice, row: rows.length - 1 }, (cell, name) =>
      /_on$|reason|code|period|valid_from/.test(name)
        ? cell
        : at(valuesFor(name, cell), choice.value),
    );
  },
  (rows) => textOf(rows, '\r\n'),
  (rows) => `${textOf(rows.slice(0, 1), '\r\n')}${textOf(rows.slice(1))}`,
  (rows) => `\uFEFF${textOf(rows)}`,
  (rows) => textOf(rows).trimEnd(),
  (rows) => `${textOf(rows)}${','.repeat((rows[0]?.length ?? 1) - 1)}\n\n`,
  (rows) => rows.map((row) => row.map((cell) => cell.normalize('NFD'))),
  (rows) => textOf(rows).replaceAll(',', ';'),
  (rows, { row }) =>
    textOf(rows).replace('\n', `\n<<<<<<< HEAD\n${at(rows, row).join(',')}\n=======\n`),
  (rows) =>
    rows.map((row) => row.map((cell) => (/^0\d+$/.test(cell) ? String(Number(cell)) : cell))),
  (rows, { row }) => [
    ...rows.slice(0, 1),
    ...rows.slice(1).toSorted(() => (row % 2 === 0 ? 1 : -1)),
  ],
];

/** Parts of texts, good and bad. */
const TEXTS: readonly string[] = [
  'Thêm một câu **đậm**, một [liên kết](/muc-tieu/) và số {1 + 1}.',
  '## Một mục nữa\n\n- một\n- hai',
  '```\nimport x {y} <z\n```',
  'Chữ {khongCo}',
  '<KhongCo />',
  'chữ < chữ',
  'chữ { chữ',
  '<TextLines lines="x" />',
  'import x from "./x"',
  '<b>chữ</b>',
  '📈 ✓ ➢',
];

const TEXT_NAMES: readonly string[] = [
  'huong-dan/08-thu.mdx',
  'huong-dan/02-doc.mdx',
  'huong-dan/08-thu.md',
  'huong-dan/08#thu.mdx',
  'huong-dan/Thu.mdx',
];

const textChange = ({ texts, files }: Folders, { file, row, value }: Choice): Folders => {
  const changed = new Map(texts);
  const [path, bytes] = at([...texts], file);
  const text = decoder.decode(bytes);
  if (row % 4 === 0) changed.set(at(TEXT_NAMES, value), bytes);
  else if (row % 4 === 1) changed.set(path, encoder.encode(text.replace(/^order: .*\n/m, '')));
  else changed.set(path, encoder.encode(`${text}\n${at(TEXTS, value)}\n`));
  return { files, texts: changed };
};

const SETTINGS: readonly string[] = [
  'site-address,https://vi.du/x\n',
  'site-address,https://vi.du/x\nbase-path,/x/\npublisher,Nhóm "A; B"\n',
  'site-address,vi.du\n',
  'base-path,x\n',
  'publisher,Nhóm A\nofficial,yes\n',
  'contact,a@vi.du\nrepository,https://vi.du/kho\nnext-update,2026-01-31\n',
];

const folderChange = ({ files, texts }: Folders, { file, row, value }: Choice): Folders => {
  const changed = new Map(files);
  const [path, bytes] = at([...files], file);
  if (row % 3 === 0) {
    changed.set('site/settings.csv', encoder.encode(`setting,value\n${at(SETTINGS, value)}`));
  } else if (row % 3 === 1) {
    const names = ['quy-1', 'don-vi', 'Quý 1', 'a#b', 'minh-hoa'];
    const sources = files.get('observations/published/sources.csv') ?? bytes;
    changed.set(`observations/${at(names, value)}/sources.csv`, sources);
  } else {
    changed.delete(path);
    changed.set(path.replace(/\.csv$/, at(['/1.csv', ' (1).csv', '.CSV', '.txt'], value)), bytes);
  }
  return { files: changed, texts };
};

/** The folders with one change of the many that happen to them. */
export const mutated = (folders: Folders, choice: Choice): Folders => {
  const kind = choice.kind % (ROW_CHANGES.length + 4);
  if (kind < 2) return textChange(folders, choice);
  if (kind < 4) return folderChange(folders, choice);
  const [path, bytes] = at([...folders.files], choice.file);
  const rows = rowsOf(decoder.decode(bytes).replace(/^\uFEFF/, ''));
  if (rows.length < 2) return folders;
  const change = ROW_CHANGES[kind - 4]?.(rows, choice) ?? rows;
  const text = typeof change === 'string' ? change : textOf(change);
  return { ...folders, files: new Map([...folders.files, [path, encoder.encode(text)]]) };
};
