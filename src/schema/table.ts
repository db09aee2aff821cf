/**
 * The vocabulary every table is described in. A schema is the single source for
 * validation, the data dictionary, `datapackage.json` and the row types.
 */

/** Reasons a value is not given. `x` exists but is not available, `z` cannot exist, `c` withheld. */
export const MISSING_CODES = ['x', 'z', 'c'] as const;
export type MissingCode = (typeof MISSING_CODES)[number];

/** A typed gap: the cell held one of {@link MISSING_CODES}. */
export interface Missing {
  readonly missing: MissingCode;
}

/** An observed value of an indicator: a judgement, a count, or a typed gap. */
export type ObservedValue =
  | { readonly kind: 'pass'; readonly met: boolean }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'missing'; readonly missing: MissingCode };

/** How a column's cells are read. Each kind has one reader in `src/dataset`. */
export type CellFormat =
  /** Prose; a name is short and looked for. */
  | { readonly kind: 'text'; readonly isName?: true }
  /** Lower-case ASCII id, words joined by `-`, parts by `.`: `xa-dat-19.2`. */
  | { readonly kind: 'id' }
  /** Administrative code of the General Statistics Office: 2, 3 or 5 digits, zeros kept. */
  | { readonly kind: 'unit-code' }
  /** `YYYY-MM-DD`, a day that exists. */
  | { readonly kind: 'date' }
  /** `MM-DD`, the first day of a yearly period. */
  | { readonly kind: 'month-day' }
  | { readonly kind: 'year' }
  /** Whole number ≥ 0, no thousands mark. */
  | { readonly kind: 'count' }
  /** Decimal degrees with a point. */
  | { readonly kind: 'degrees' }
  | { readonly kind: 'choice'; readonly values: Readonly<Record<string, string>> }
  /** Several choices joined by `+`, in any order, none twice. */
  | { readonly kind: 'choices'; readonly values: Readonly<Record<string, string>> }
  /** `dat`, `khong-dat`, a count, or a missing code: which of them the indicator decides. */
  | { readonly kind: 'observed-value' }
  /** Lower-case hexadecimal digits: a hash, or random. */
  | { readonly kind: 'hex'; readonly digits: number }
  /** Address of one public page: http or https. */
  | { readonly kind: 'address' };

/** One column. `T` is the type of a cell after reading. */
export interface Column<T = unknown> {
  readonly format: CellFormat;
  /** Vietnamese, for the data dictionary and for messages. */
  readonly label: string;
  readonly description: string;
  /** Missing codes accepted in this column besides real values. */
  readonly missing: readonly MissingCode[];
  /** Whether the cell may be empty. Only free text and addresses may; a value never. */
  readonly optional: boolean;
  /** The table whose key this cell names, if any (checked across files). */
  readonly references?: string | undefined;
  /**
   * Of a column added after the first release: the text that a header without the column, or an empty
   * cell, stands for; `''` where it stands for nothing. Null for the others, which every header names in the order of the schema.
   */
  readonly unwritten: string | null;
  /** Carries the cell type; never present at run time. */
  readonly __cell?: T;
}

/** A table of the data contract. */
export interface TableSchema<C extends Record<string, Column> = Record<string, Column>> {
  readonly name: string;
  /** `registry`, `plan`, `observations` (one folder per set), or `site`. */
  readonly group: 'registry' | 'plan' | 'observations' | 'site';
  readonly label: string;
  readonly description: string;
  /** Columns that identify a row, `recorded_on` aside. */
  readonly key: readonly string[];
  readonly columns: C;
  /** Whether the file may be absent, meaning "no rows". */
  readonly mayBeAbsent: boolean;
  /** False only for what is about the ledger and not in it: settings, withdrawals, releases, reports. */
  readonly ledger: boolean;
  /**
   * Whether all rows stand in one file, because they have an order of their own: two contributions that change
   * it at once have to meet. The rows of other tables may stand in any number of files.
   */
  readonly oneFile?: true;
}

/** Where a row stands, for messages and for links to the repository. */
export interface Place {
  /** Path below the data folder, with `/`. */
  readonly file: string;
  /** 1-based line in the file on which the row starts. */
  readonly line: number;
  /** Names of the columns of the file, where they are not those of the schema. */
  readonly header?: readonly string[];
  /** The release that sealed the row, noted when it is read; absent as long as none has. */
  release?: string;
  /** What the row is known by, kept by who made it first, and the row it was made for. */
  identity?: { readonly row: object; readonly text: string };
}

/** A row after reading: its cells by column name, and its place. */
export type Row<S extends TableSchema> = {
  readonly [K in keyof S['columns']]: S['columns'][K] extends Column<infer T> ? T : never;
} & { readonly at: Place };

interface ColumnOptions {
  readonly label: string;
  readonly description: string;
  readonly references?: string;
}

const column = <T>(
  format: CellFormat,
  options: ColumnOptions,
  more: { missing?: readonly MissingCode[]; optional?: boolean; unwritten?: string } = {},
): Column<T> => ({
  format,
  label: options.label,
  description: options.description,
  missing: more.missing ?? [],
  optional: more.optional ?? false,
  references: options.references,
  unwritten: more.unwritten ?? null,
});

/** Of a column added later in which an empty cell is nothing: it reads as `''`, of choices as none. */
const NOTHING = { optional: true, unwritten: '' } as const;

export const text = (options: ColumnOptions) => column<string>({ kind: 'text' }, options);

/** What something is called. */
export const name = (options: ColumnOptions) =>
  column<string>({ kind: 'text', isName: true }, options);

/** A name, or empty where there is none; read as `''`. */
export const optionalName = (options: ColumnOptions) =>
  column<string>({ kind: 'text', isName: true }, options, { optional: true });

/** Free text that may be left empty; read as `''`. */
export const optionalText = (options: ColumnOptions) =>
  column<string>({ kind: 'text' }, options, { optional: true });

/** Free text in a column added later: absent it is empty. */
export const laterText = (options: ColumnOptions) =>
  column<string>({ kind: 'text' }, options, { optional: true, unwritten: '' });

/** Prose, or `x` where it is not known. */
export const textOrMissing = (options: ColumnOptions) =>
  column<string | Missing>({ kind: 'text' }, options, { missing: ['x'] });

export const id = (options: ColumnOptions) => column<string>({ kind: 'id' }, options);

/** An id, or `z` where there is none. */
export const idOrNone = (options: ColumnOptions) =>
  column<string | Missing>({ kind: 'id' }, options, { missing: ['z'] });

export const unitCode = (options: ColumnOptions) => column<string>({ kind: 'unit-code' }, options);

/** A unit code, or `z` at the top of the registry. */
export const unitCodeOrNone = (options: ColumnOptions) =>
  column<string | Missing>({ kind: 'unit-code' }, options, { missing: ['z'] });

export const date = (options: ColumnOptions) => column<string>({ kind: 'date' }, options);

/** A date, `x` where it is not known, `z` where there is none. */
export const dateOrMissing = (missing: readonly MissingCode[], options: ColumnOptions) =>
  column<string | Missing>({ kind: 'date' }, options, { missing });

export const monthDayOrNone = (options: ColumnOptions) =>
  column<string | Missing>({ kind: 'month-day' }, options, { missing: ['z'] });

export const year = (options: ColumnOptions) => column<number>({ kind: 'year' }, options);

export const yearOrNone = (options: ColumnOptions) =>
  column<number | Missing>({ kind: 'year' }, options, { missing: ['z'] });

export const count = (options: ColumnOptions) => column<number>({ kind: 'count' }, options);

/** A count in a column added later: absent or empty it means `unwritten`. */
export const laterCount = (unwritten: number, options: ColumnOptions) =>
  column<number>({ kind: 'count' }, options, { unwritten: String(unwritten) });

export const countOrMissing = (missing: readonly MissingCode[], options: ColumnOptions) =>
  column<number | Missing>({ kind: 'count' }, options, { missing });

export const degreesOrMissing = (options: ColumnOptions) =>
  column<number | Missing>({ kind: 'degrees' }, options, { missing: ['x'] });

export const choice = <V extends Readonly<Record<string, string>>>(
  values: V,
  options: ColumnOptions,
) => column<keyof V & string>({ kind: 'choice', values }, options);

export const choiceOrNone = <V extends Readonly<Record<string, string>>>(
  values: V,
  options: ColumnOptions,
) => column<(keyof V & string) | Missing>({ kind: 'choice', values }, options, { missing: ['z'] });

/** A choice in a column added later: absent or empty it means `unwritten`. */
export const laterChoice = <V extends Readonly<Record<string, string>>>(
  values: V,
  unwritten: keyof V & string,
  options: ColumnOptions,
) => column<keyof V & string>({ kind: 'choice', values }, options, { unwritten });

/** Names of the columns that every header of a table holds, in their order. */
export const firstColumns = ({ columns }: TableSchema): string[] =>
  Object.keys(columns).filter((name) => columns[name]?.unwritten === null);

export const choices = <V extends Readonly<Record<string, string>>>(
  values: V,
  options: ColumnOptions,
) => column<readonly (keyof V & string)[]>({ kind: 'choices', values }, options);

export const choicesOrNone = <V extends Readonly<Record<string, string>>>(
  values: V,
  options: ColumnOptions,
) =>
  column<readonly (keyof V & string)[] | Missing>({ kind: 'choices', values }, options, {
    missing: ['z'],
  });

/** Choices in a column added later: absent or empty there are none. */
export const laterChoices = <V extends Readonly<Record<string, string>>>(
  values: V,
  options: ColumnOptions,
) => column<readonly (keyof V & string)[]>({ kind: 'choices', values }, options, NOTHING);

export const observedValue = (options: ColumnOptions) =>
  column<ObservedValue>({ kind: 'observed-value' }, options, { missing: MISSING_CODES });

const SHA256 = { kind: 'hex', digits: 64 } as const;

export const sha256 = (options: ColumnOptions) => column<string>(SHA256, options);

/** A hash, or `x` where there is none. */
export const sha256OrMissing = (options: ColumnOptions) =>
  column<string | Missing>(SHA256, options, { missing: ['x'] });

/** A hash, or empty where there is none; read as `''`. */
export const optionalSha256 = (options: ColumnOptions) =>
  column<string>(SHA256, options, { optional: true });

/** A hash in a column added later: absent it is empty. */
export const laterSha256 = (options: ColumnOptions) => column<string>(SHA256, options, NOTHING);

const NONCE = { kind: 'hex', digits: 32 } as const;

/** 16 random bytes that keep a hash from being guessed, or empty once they were removed; read as `''`. */
export const optionalNonce = (options: ColumnOptions) =>
  column<string>(NONCE, options, { optional: true });

/** The same in a column added later: absent it is empty. */
export const laterNonce = (options: ColumnOptions) => column<string>(NONCE, options, NOTHING);

/** A day in a column added later; `''` where there is none. */
export const laterDate = (options: ColumnOptions) =>
  column<string>({ kind: 'date' }, options, NOTHING);

/** An id in a column added later; `''` where there is none. */
export const laterId = (options: ColumnOptions) => column<string>({ kind: 'id' }, options, NOTHING);

/** The address of a page, or empty where there is none; read as `''`. */
export const optionalAddress = (options: ColumnOptions) =>
  column<string>({ kind: 'address' }, options, { optional: true });

/** The address of a page, or `x` where there is none. */
export const addressOrMissing = (options: ColumnOptions) =>
  column<string | Missing>({ kind: 'address' }, options, { missing: ['x'] });

/** Whether a cell is a typed gap rather than a value. */
export const isMissing = (cell: unknown): cell is Missing =>
  typeof cell === 'object' && cell !== null && 'missing' in cell;

/** The value of a cell, or `undefined` where it is a typed gap. */
export const known = <T>(cell: T | Missing): T | undefined => (isMissing(cell) ? undefined : cell);

/** The columns every row of the ledger ends with. */
export const LEDGER_COLUMNS = {
  recorded_on: date({
    label: 'Ngày ghi',
    description:
      'Ngày viết dòng này, giữ nguyên khi gộp và không bao giờ sửa. Muốn đính chính thì thêm dòng mới cùng khóa, nêu lý do; cùng một ngày thì ghi thêm thứ tự ở cột n.',
  }),
  reason: optionalText({
    label: 'Lý do đính chính',
    description:
      'Bắt buộc khi dòng này thay một dòng cùng khóa đã ghi trước đó; nếu không thì để trống.',
  }),
  note: optionalText({
    label: 'Ghi chú',
    description: 'Điều người đọc cần biết thêm về dòng này. Không ghi dữ liệu cá nhân.',
  }),
  n: laterCount(1, {
    label: 'Thứ tự trong ngày',
    description:
      'Dòng này là dòng thứ mấy của khóa trong ngày ghi, đếm từ 1. Chỉ cần ghi khi một khóa được ghi nhiều lần trong cùng một ngày.',
  }),
};

/** Describes a table whose rows are kept as a ledger (`recorded_on`, `reason`, `note`, `n` are added). */
export const ledgerTable = <C extends Record<string, Column>>(schema: {
  name: string;
  group: TableSchema['group'];
  label: string;
  description: string;
  key: readonly (keyof C & string)[];
  columns: C;
  mayBeAbsent?: boolean;
}): TableSchema<C & typeof LEDGER_COLUMNS> => ({
  mayBeAbsent: false,
  ...schema,
  columns: { ...schema.columns, ...LEDGER_COLUMNS },
  ledger: true,
});
