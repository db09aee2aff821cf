import { join } from 'node:path';
import { nameCells } from '../src/charts/tiles/tile-size.ts';
import { type DataFiles, fileForNewRows } from '../src/dataset/csv/data-files.ts';
import { appendRows } from '../src/dataset/edit/append-rows.ts';
import { tablesInForce } from '../src/dataset/ledger/ledger.ts';
import { readDataset } from '../src/dataset/read-dataset.ts';
import { mapDates } from '../src/dataset/registry/map-dates.ts';
import { buildRegistry } from '../src/dataset/registry/registry.ts';
import { baseFiles } from '../src/illustrative/base-files.ts';
import { ILLUSTRATIVE } from '../src/illustrative/illustrative-files.ts';
import { unitTilesTable } from '../src/schema/unit-tiles.ts';
import { readDataFolder } from '../src/site/build/data-folder.ts';
import { sourceTables } from '../src/site/downloads/source-tables.ts';
import { DataError, UserError } from '../src/site/model/user-error.ts';
import { formatCount } from '../src/text/format/format.ts';
import { areaShortName } from '../src/text/names/area-short-name.ts';
import { formatProblems } from '../src/text/problems/problem-report.ts';
import { areaPieces } from '../src/tiles/area-pieces.ts';
import { missingTiles, type NewTile } from '../src/tiles/tile-rows.ts';
import type { Command } from './command-line.ts';
import { runCommand } from './run-command.ts';
import { DATA_OPTION, folderOption, TODAY_OPTION, todayOption } from './shared-options.ts';
import { writeWhole } from './write-whole.ts';

/** Chosen by looking at the maps of several. */
const SEED = 1;

const COMMAND = {
  usage: 'npm run tiles --',
  summary:
    'Xếp sơ đồ ô vào registry/unit-tiles.csv: mỗi đơn vị cấp xã một ô gần vị trí thật, mỗi huyện một mảng liền. Chỉ thêm ô còn thiếu; ô đã ghi giữ nguyên. Cùng số liệu và số hạt giống thì cho cùng kết quả.',
  options: {
    data: DATA_OPTION,
    seed: { value: 'SỐ', description: `Hạt giống, số nguyên không âm (mặc định: ${SEED}).` },
    today: TODAY_OPTION,
  },
} satisfies Command<string>;

const seedOption = (given: readonly string[]): number => {
  const text = given[0] ?? String(SEED);
  if (!/^\d{1,9}$/.test(text)) {
    throw new UserError(`Tùy chọn --seed: "${text}" không phải là số nguyên không âm.`);
  }
  return Number(text);
};

const isTiles = (path: string): boolean => path.startsWith('registry/unit-tiles');

/** The tiles on record, read without the checks: that some are missing is why this command runs. */
const laidTiles = (files: DataFiles): NewTile[] => {
  const table = sourceTables(files, ILLUSTRATIVE).find(({ name }) => name === 'unit-tiles');
  const cell = (row: readonly string[], column: string): string =>
    row[table?.header.indexOf(column) ?? -1] ?? '';
  return (table?.cells ?? []).map((row) => ({
    code: cell(row, 'code'),
    valid_from: cell(row, 'valid_from'),
    row: Number(cell(row, 'row')),
    col: Number(cell(row, 'col')),
    cells: Number(cell(row, 'cells')),
  }));
};

const layTiles = (task: Parameters<typeof missingTiles>[0]): NewTile[] => {
  try {
    return missingTiles(task);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UserError('Không xếp được sơ đồ: không đơn vị cấp xã nào có tọa độ.', {
      cause: error,
    });
  }
};

/** That tiles are missing is why this command runs; a fault in those there are would only grow. */
const MISSING = 'tile-missing';

const refuseFaults = (files: DataFiles, today: string, shownAs: string): void => {
  const { problems } = readDataset(files, { set: ILLUSTRATIVE, today });
  const faults = problems.filter(({ check, level }) => check !== MISSING && level === 'error');
  if (faults.length > 0) throw new DataError(formatProblems(faults, 'text', { data: shownAs }));
};

await runCommand(COMMAND, async (values) => {
  const folder = folderOption(values.data, 'data');
  const today = todayOption(values.today);
  const files = await readDataFolder(folder);
  const base = baseFiles(files);
  refuseFaults(base, today, join(folder, '/'));
  const withoutTiles = new Map([...base].filter(([path]) => !isTiles(path)));
  const { tables, problems } = readDataset(withoutTiles, { set: ILLUSTRATIVE, today });
  if (tables === null)
    throw new DataError(formatProblems(problems, 'text', { data: join(folder, '/') }));
  const current = tablesInForce(tables);
  const registry = buildRegistry(current.units, current['unit-changes']);
  const laid = laidTiles(files);
  const tiles = layTiles({
    registry,
    territoryCode: current.plan[0]?.territory_code ?? '',
    dates: mapDates(current),
    laid,
    nameCells: ({ row }) => nameCells(areaShortName(row)),
    seed: seedOption(values.seed),
  });
  const file = fileForNewRows(files, unitTilesTable, ILLUSTRATIVE);
  const rows = tiles.map((tile) => ({ ...tile, recorded_on: today }));
  if (rows.length > 0) {
    const bytes = appendRows(unitTilesTable, files.get(file), rows);
    writeWhole({ write: new Map([[join(folder, file), bytes]]) });
  }
  const pieces = areaPieces([...laid, ...tiles], registry);
  const whole = pieces.filter((area) => area.pieces === 1).length;
  process.stdout.write(
    `Đã thêm ${formatCount(tiles.length)} ô vào ${join(folder, file)}; giữ nguyên ${formatCount(laid.length)} ô.\n` +
      `Huyện liền một mảng: ${formatCount(whole)}/${formatCount(pieces.length)}.\n`,
  );
});
