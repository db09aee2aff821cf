import { join } from 'node:path';
import { keyText } from '../src/dataset/ledger/key-text.ts';
import type { LedgerRow } from '../src/dataset/ledger/ledger.ts';
import { nearest } from '../src/dataset/problems/nearest.ts';
import type { DataFiles } from '../src/dataset/read-dataset.ts';
import { type Swept, sweep } from '../src/dataset/withdraw/sweep.ts';
import {
  type NewWithdrawal,
  referringRows,
  withdrawalFile,
} from '../src/dataset/withdraw/withdraw.ts';
import { TABLES, type TableName, type Tables } from '../src/schema/index.ts';
import { present } from '../src/schema/present.ts';
import { WITHDRAWAL_KINDS, type WithdrawalRow } from '../src/schema/withdrawals.ts';
import { markWithdrawn } from '../src/site/build/mark-withdrawn.ts';
import { EXIT_CODES, UserError } from '../src/site/model/user-error.ts';
import type { WithdrawnEdition } from '../src/site/reports/withdrawn-editions.ts';
import { formatProblems, WITHDRAWAL_GUIDE } from '../src/text/problems/problem-report.ts';
import type { Command, OptionValues } from './command-line.ts';
import { type GatedFolder, gatedFolder } from './gated-set.ts';
import { runCommand } from './run-command.ts';
import {
  CONTENT_OPTION,
  DATA_OPTION,
  DRY_RUN_OPTION,
  ONE_SET_OPTION,
  setOption,
  TODAY_OPTION,
  todayOption,
} from './shared-options.ts';
import { writeWhole } from './write-whole.ts';

const LEDGER = (Object.keys(TABLES) as TableName[]).filter((name) => TABLES[name].ledger);

const kindsText = Object.entries(WITHDRAWAL_KINDS)
  .map(([kind, words]) => `${kind} (${words})`)
  .join(', ');

const COMMAND = {
  usage: 'npm run withdraw --',
  summary: `Rút một khóa khỏi kho số liệu: gỡ mọi dòng của khóa đã ghi đến hôm nay, số ngẫu nhiên trong niêm phong và mã
băm dạng cũ có thể dùng để đoán, rồi ghi việc rút vào thư mục withdrawals. Dòng ghi theo khóa ấy được để riêng.
Lịch sử kho vẫn còn dòng đã rút; có dữ liệu cá nhân thì làm tiếp theo hướng dẫn rút dữ liệu cá nhân.

Mã thoát: 0 đã rút, 1 số liệu có lỗi, 2 dòng lệnh sai hoặc không đọc, ghi được tệp, 3 lỗi phần mềm.`,
  options: {
    data: DATA_OPTION,
    content: CONTENT_OPTION,
    set: ONE_SET_OPTION,
    table: { value: 'BẢNG', description: 'Bảng của dòng cần rút, ví dụ values. Bắt buộc.' },
    key: {
      value: 'KHÓA',
      description:
        'Khóa của dòng, các cột nối bằng " · " như trên trang và trong thông báo. Bắt buộc.',
    },
    kind: { value: 'LÝ_DO', description: `Một trong: ${kindsText}. Bắt buộc.` },
    'decided-by': {
      value: 'NƠI',
      description: 'Cơ quan hoặc nhóm quyết định rút, không ghi tên người. Bắt buộc.',
    },
    note: {
      value: 'GHI_CHÚ',
      description: 'Điều người đọc cần biết thêm; không ghi lại điều đã rút.',
    },
    'names-person': {
      description: 'Khóa nêu tên người: chỉ ghi mã băm của khóa, rút cả các dòng ghi theo khóa ấy.',
    },
    returned: {
      description: 'Không rút thêm; gỡ những dòng đã rút mà một nhánh cũ đưa trở lại kho.',
    },
    'dry-run': DRY_RUN_OPTION,
    today: TODAY_OPTION,
  },
} satisfies Command<string>;

type Values = OptionValues<keyof (typeof COMMAND)['options']>;

const needed = (values: Values, name: 'table' | 'key' | 'kind' | 'decided-by'): string => {
  const [value] = values[name];
  if (value === undefined) throw new UserError(`Thiếu tùy chọn --${name}.`);
  return value;
};

/** One of some words, or an error that names them. */
const oneOf = <W extends string>(given: string, words: readonly W[], option: string): W => {
  const found = words.find((word) => word === given);
  if (found !== undefined) return found;
  throw new UserError(`Tùy chọn --${option}: không có "${given}". Có: ${words.join(', ')}.`);
};

const withdrawalOf = (values: Values, today: string): NewWithdrawal => ({
  table: oneOf(needed(values, 'table'), LEDGER, 'table'),
  // A key is often copied, and its spaces with it.
  key: needed(values, 'key')
    .trim()
    .split(/\s*·\s*/)
    .join(' · '),
  withdrawnOn: today,
  kind: oneOf(
    needed(values, 'kind'),
    Object.keys(WITHDRAWAL_KINDS) as WithdrawalRow['kind'][],
    'kind',
  ),
  decidedBy: needed(values, 'decided-by'),
  note: values.note[0] ?? '',
  namesPerson: values['names-person'].length > 0,
});

const refuseUnknown = (tables: Tables, { table, key }: NewWithdrawal): void => {
  const rows = tables[table] as unknown as readonly LedgerRow[];
  const keys = [...new Set(rows.map((row) => keyText(TABLES[table], row)))];
  if (keys.includes(key)) return;
  const near = nearest(key, keys);
  throw new UserError(
    `Bảng ${table} không có dòng nào có khóa "${key}".${near ? ` Khóa gần nhất: "${near}".` : ''}`,
  );
};

const HISTORY = `Lịch sử kho vẫn còn điều đã rút; nếu là dữ liệu cá nhân, làm theo trang hướng dẫn "${WITHDRAWAL_GUIDE.title}" (${WITHDRAWAL_GUIDE.file}).`;

const listed = (lines: readonly string[]): string => lines.map((line) => `  ${line}\n`).join('');

const sweptText = ({ rows, seals, formerHashes }: Swept): string =>
  [
    `Gỡ ${rows.length} dòng:\n${listed(rows.map(({ file, line }) => `${file}:${line}`))}`,
    seals === 0 ? '' : `Bỏ số ngẫu nhiên của ${seals} niêm phong; mã băm của các bản giữ nguyên.\n`,
    formerHashes === 0 ? '' : `Bỏ mã băm dạng cũ của ${formerHashes} bản.\n`,
  ].join('');

/** What is told of a change, and whether it is only tried. */
interface Writing {
  readonly isDry: boolean;
  /** Day of the withdrawal. */
  readonly day: string;
  readonly text: string;
  readonly next: string;
}

const editionsText = (editions: readonly WithdrawnEdition[]): string => {
  const [shown, counted] = ['neu-ro', 'tinh-vao'].map((kind) =>
    editions.filter(({ cells }) => cells.withdrawn === kind),
  );
  const names = (found: readonly WithdrawnEdition[] = []): string =>
    listed(found.map(({ edition }) => edition.name));
  return [
    shown?.length
      ? `Rút ${shown.length} lần phát hành báo cáo có nêu số liệu này; trang của mỗi lần còn một thông báo:\n${names(shown)}`
      : '',
    counted?.length
      ? `${counted.length} lần phát hành báo cáo có tính số liệu này vào số chung; tệp PDF không còn dựng lại được:\n${names(counted)}`
      : '',
  ].join('');
};

/** Writes what changed, unless a problem or a dry run keeps it from being written. */
const write = (
  { folder, files, gate, tables }: GatedFolder,
  swept: DataFiles,
  { isDry, day, text, next }: Writing,
): number => {
  const { tables: left, problems } = gate(swept);
  if (left === null) {
    process.stdout.write(formatProblems(problems, 'text'));
    process.stdout.write('Chưa rút gì: rút như vậy thì số liệu có các lỗi nêu trên.\n');
    return EXIT_CODES.data;
  }
  const { files: after, editions } = markWithdrawn(
    { files, tables: tables ?? new Map() },
    { files: swept, tables: left },
    day,
  );
  const told = `${text}${editionsText(editions)}${next}`;
  if (isDry) {
    process.stdout.write(`Chạy thử, chưa ghi gì.\n${told}`);
    return EXIT_CODES.ok;
  }
  const changed = [...after].filter(([path, bytes]) => files.get(path) !== bytes);
  writeWhole({
    write: new Map(changed.map(([path, bytes]) => [join(folder, path), bytes])),
    remove: [...files.keys()].filter((path) => !after.has(path)).map((path) => join(folder, path)),
  });
  process.stdout.write(told);
  return EXIT_CODES.ok;
};

const takeOutReturned = (gated: GatedFolder, isDry: boolean, today: string): number => {
  const swept = sweep(gated.files, gated.sets);
  if (swept.rows.length + swept.seals + swept.formerHashes === 0) {
    process.stdout.write('Không có gì phải gỡ: không dòng nào đã rút có lại trong kho.\n');
    return EXIT_CODES.ok;
  }
  return write(gated, swept.files, {
    isDry,
    day: today,
    text: sweptText(swept),
    next: `Việc tiếp theo: gộp thay đổi này. ${HISTORY}\n`,
  });
};

const withdraw = (gated: GatedFolder, set: string, withdrawal: NewWithdrawal, isDry: boolean) => {
  const { files, sets, tables } = gated;
  if (tables === null) {
    process.stdout.write(formatProblems(gated.gate(files).problems, 'text'));
    return EXIT_CODES.data;
  }
  const own = present(tables.get(set));
  refuseUnknown(own, withdrawal);
  // Rows of the registry and the plan are in every set, and each set seals them.
  const isShared = TABLES[withdrawal.table].group !== 'observations';
  const added = (isShared ? sets : [set]).map((one) =>
    withdrawalFile(present(tables.get(one)), one, withdrawal),
  );
  const swept = sweep(new Map([...files, ...added]), sets);
  const aside = withdrawal.namesPerson ? [] : referringRows(own, withdrawal);
  const asideText =
    aside.length === 0
      ? ''
      : `Để riêng ${aside.length} dòng ghi theo khóa này (còn trong tệp, không tính vào đâu):\n${listed(aside.map(({ table, key }) => `${table}: ${key}`))}`;
  return write(gated, swept.files, {
    isDry,
    day: withdrawal.withdrawnOn,
    text: `Rút khóa của bảng ${withdrawal.table}, ghi vào:\n${listed(added.map(([path]) => path))}${sweptText(swept)}${asideText}Các dòng khác và các bản đã chốt giữ nguyên.\n`,
    next: `Việc tiếp theo: npm run editions để phát hành lại báo cáo có tính đến dòng này, rồi gộp thay đổi. ${HISTORY}\n`,
  });
};

await runCommand(COMMAND, async (values) => {
  const today = todayOption(values.today);
  const isDry = values['dry-run'].length > 0;
  const isReturned = values.returned.length > 0;
  const withdrawal = isReturned ? null : withdrawalOf(values, today);
  const gated = await gatedFolder(values, today);
  const set = setOption(values.set, gated.sets);
  return withdrawal === null
    ? takeOutReturned(gated, isDry, today)
    : withdraw(gated, set, withdrawal, isDry);
});
