import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { baseFiles } from '../../src/illustrative/base-files.ts';
import { ILLUSTRATIVE } from '../../src/illustrative/illustrative-files.ts';
import { tableCsv } from '../../src/illustrative/table-csv.ts';
import { aggregatesTable } from '../../src/schema/aggregates.ts';
import type { Tables } from '../../src/schema/index.ts';
import { PUBLISHED } from '../../src/schema/sets.ts';
import { valuesTable } from '../../src/schema/values.ts';
import { readDataFolder, setsIn } from '../../src/site/build/data-folder.ts';
import { REPOSITORY } from '../../src/site/model/repository.ts';
import { DataError } from '../../src/site/model/user-error.ts';
import { formatProblems } from '../../src/text/problems/problem-report.ts';
import type { Bench, Run } from './bench.ts';
import { pagesNote } from './bench-text.ts';
import { countPages, type PageCounts } from './count-pages.ts';
import { largeSetFiles } from './large-set.ts';
import { nationFiles } from './nation.ts';
import { NATION, NATION_SIZE } from './nation-units.ts';
import type { ChildReport } from './phases.ts';
import { runChild } from './run-child.ts';

const script = (name: string): string => join(REPOSITORY, 'scripts', name);
const DATA = join(REPOSITORY, 'data');
const CONTENT = join(REPOSITORY, 'content');

const reportOf = (output: string): ChildReport => JSON.parse(output) as ChildReport;

const measureSets = (folder: string, today: string, sets: readonly string[]) => async () => {
  const { milliseconds, output } = await runChild(script('bench/measure-sets.ts'), [
    folder,
    today,
    ...sets,
  ]);
  return { milliseconds, report: reportOf(output) };
};

/** The plan of this repository, whose promises made-up folders take over. */
const readPlan = async (today: string): Promise<Tables> => {
  const base = baseFiles(await readDataFolder(DATA));
  const { tables, problems } = readDataset(base, { set: ILLUSTRATIVE, today });
  if (tables === null) throw new DataError(formatProblems(problems, 'text'));
  return tables;
};

const writeFiles = async (
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> => {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
};

const writeNation = async (folder: string, today: string, set = NATION): Promise<void> =>
  writeFiles(folder, nationFiles(await readPlan(today), set));

/** Checks a folder as it is, errors and all. */
const measureChecks = (folder: string, today: string, set: string) => async (): Promise<Run> => {
  const args = [folder, today, set];
  const { milliseconds, output } = await runChild(script('bench/measure-checks.ts'), args);
  return { milliseconds, report: reportOf(output) };
};

/** A statement about the whole territory, the most that one row can move, put beside each of some sets. */
const writeContribution = async (
  folder: string,
  base: string,
  today: string,
  sets: readonly string[],
): Promise<void> => {
  const files = await readDataFolder(base);
  await writeFiles(folder, files);
  for (const set of sets) {
    const { tables } = readDataset(files, { set, today });
    const [figure] = tables?.aggregates ?? [];
    const [other] = tables?.values ?? [];
    const row = figure ?? other;
    if (row === undefined) throw new Error(`the set ${set} has no figure`);
    const table = figure === undefined ? valuesTable : aggregatesTable;
    const corrected = { ...row, recorded_on: today, reason: 'Đo thời gian.', n: 1 };
    const name = `${today}-do-0a1b2c.csv`;
    const path = join(folder, 'observations', set, table.name, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, tableCsv(table, [corrected]));
  }
};

const measureImpact = (base: string, folder: string, today: string) => async (): Promise<Run> => {
  const args = [base, folder, today];
  const { milliseconds, output } = await runChild(script('bench/measure-impact.ts'), args);
  return { milliseconds, report: reportOf(output) };
};

const WORDS = 5_000_000;

/** The data of this repository, with a note of so many words that no spreadsheet could hold it. */
const writeLongCell = async (folder: string): Promise<void> => {
  const files = await readDataFolder(DATA);
  await writeFiles(folder, files);
  const long = `dai,Nguồn dài,Nơi,x,press,,2026-01-31,,${'lời '.repeat(WORDS)}\n`;
  await appendFile(join(folder, 'observations', PUBLISHED, 'sources.csv'), long);
};

/** Only the time that the queries themselves take. */
const measureQuery = (today: string) => async (): Promise<Run> => {
  const args = [DATA, today, PUBLISHED];
  const { output } = await runChild(script('bench/measure-query.ts'), args);
  const report = reportOf(output);
  const search = report.phases.find(({ name }) => name === 'tìm');
  return { milliseconds: search?.milliseconds ?? 0, report };
};

/** Only the trial that takes longest, the first one after the data was opened among them. */
const measureContribute = (data: string, site: string) => async (): Promise<Run> => {
  const args = [data, PUBLISHED, site];
  const { output } = await runChild(script('bench/measure-contribute.ts'), args);
  const report = reportOf(output);
  return { milliseconds: report.phases[0]?.milliseconds ?? 0, report };
};

/** Draws the reports of the published set, or takes them from a folder. */
const measureReports = async (today: string, cache: string): Promise<Run> => {
  const args = [DATA, today, PUBLISHED, cache];
  const { milliseconds, output } = await runChild(script('bench/measure-reports.ts'), args);
  return { milliseconds, report: reportOf(output) };
};

/** Only the time that the pictures themselves take, drawn or taken from a folder. */
const measurePictures = async (today: string, cache: string): Promise<Run> => {
  const { output } = await runChild(script('bench/measure-pictures.ts'), [DATA, today, cache]);
  const report = reportOf(output);
  const drawn = report.phases.find(({ name }) => name === 'vẽ ảnh');
  return { milliseconds: drawn?.milliseconds ?? 0, report };
};

/** Builds into a new folder, counts the pages that were built and removes it. */
const buildOnce = async (
  folder: string,
  argumentsFor: (out: string) => readonly string[],
  check: (pages: PageCounts) => void = () => {},
): Promise<Run> => {
  const out = await mkdtemp(join(folder, 'site-'));
  const { milliseconds, output } = await runChild(
    script('bench/measure-build.ts'),
    argumentsFor(out),
  );
  const report = reportOf(output);
  const pages = await countPages(out);
  check(pages);
  await rm(out, { recursive: true });
  return { milliseconds, report: { ...report, note: pagesNote(pages, report.note) } };
};

/** A page for each of them, whatever its level, and one for the whole country. */
const UNIT_PAGES = NATION_SIZE.communes + NATION_SIZE.districts + NATION_SIZE.provinces + 1;

const everyUnitHasItsPage = ({ units }: PageCounts): void => {
  if (units !== UNIT_PAGES) throw new Error(`${units} pages of units instead of ${UNIT_PAGES}.`);
};

/** The benches in the order in which they run, the quick ones first. */
export const BENCHES: readonly Bench[] = [
  {
    name: 'sets',
    title: 'Kiểm tra và đánh giá mọi bộ số liệu',
    budgetSeconds: 1,
    budgetMegabytes: null,
    runs: 7,
    prepare: async (_, today) => {
      const sets = setsIn(await readDataFolder(DATA));
      return measureSets(DATA, today, sets);
    },
  },
  {
    name: 'nation',
    title: 'Kiểm tra và đánh giá một nước giả định',
    budgetSeconds: 5,
    budgetMegabytes: 1024,
    runs: 5,
    prepare: async (folder, today) => {
      await writeNation(folder, today);
      return measureSets(folder, today, [NATION]);
    },
  },
  {
    name: 'impact',
    title: 'Ảnh hưởng của một đóng góp vào mọi bộ số liệu',
    budgetSeconds: 4,
    budgetMegabytes: null,
    runs: 5,
    prepare: async (folder, today) => {
      const sets = setsIn(await readDataFolder(DATA));
      await writeContribution(folder, DATA, today, sets);
      return measureImpact(DATA, folder, today);
    },
  },
  {
    name: 'nation-impact',
    title: 'Ảnh hưởng của một đóng góp vào một nước giả định',
    budgetSeconds: 20,
    budgetMegabytes: null,
    runs: 3,
    prepare: async (folder, today) => {
      const base = join(folder, 'goc');
      const joined = join(folder, 'gop');
      await writeNation(base, today);
      await writeContribution(joined, base, today, [NATION]);
      return measureImpact(base, joined, today);
    },
  },
  {
    name: 'checks',
    title: 'Kiểm tra một triệu dòng số liệu, phần lớn về một chỉ tiêu và một địa bàn',
    budgetSeconds: 60,
    budgetMegabytes: 3072,
    runs: 1,
    prepare: async (folder, today) => {
      await writeFiles(folder, largeSetFiles(await readPlan(today)));
      return measureChecks(folder, today, NATION);
    },
  },
  {
    name: 'long-cell',
    title: 'Kiểm tra bộ số liệu có một ô năm triệu chữ',
    budgetSeconds: 2,
    budgetMegabytes: null,
    runs: 3,
    prepare: async (folder, today) => {
      await writeLongCell(folder);
      return measureChecks(folder, today, PUBLISHED);
    },
  },
  {
    name: 'long-query',
    title: 'Tìm bằng những lời tìm dài 100.000 chữ cái',
    budgetSeconds: 2,
    budgetMegabytes: null,
    runs: 3,
    prepare: async (_, today) => measureQuery(today),
  },
  {
    name: 'contribute',
    title: 'Trong trình duyệt: kiểm tra, đánh giá và so một đóng góp',
    budgetSeconds: 1,
    budgetMegabytes: null,
    runs: 5,
    prepare: async (folder, today) => {
      const site = join(folder, 'trang');
      await runChild(script('bench/measure-build.ts'), [DATA, CONTENT, site, today, 'no-reports']);
      return measureContribute(DATA, site);
    },
  },
  {
    name: 'reports',
    title: 'Vẽ lần đầu mọi báo cáo của một bộ số liệu, trong một tiến trình',
    budgetSeconds: 30,
    budgetMegabytes: 1024,
    runs: 3,
    prepare: async (folder, today) => async () =>
      measureReports(today, await mkdtemp(join(folder, 'cache-'))),
  },
  {
    name: 'reports-again',
    title: 'Lấy lại các báo cáo ấy khi không có gì thay đổi',
    budgetSeconds: 6,
    budgetMegabytes: 1024,
    runs: 3,
    prepare: async (folder, today) => {
      const cache = join(folder, 'cache');
      await measureReports(today, cache);
      return () => measureReports(today, cache);
    },
  },
  {
    name: 'pictures',
    title: 'Vẽ lần đầu mọi ảnh tóm tắt để chia sẻ',
    budgetSeconds: 15,
    budgetMegabytes: 1024,
    runs: 3,
    prepare: async (folder, today) => async () =>
      measurePictures(today, await mkdtemp(join(folder, 'cache-'))),
  },
  {
    name: 'pictures-again',
    title: 'Lấy lại các ảnh ấy khi không có gì thay đổi',
    budgetSeconds: 1,
    budgetMegabytes: 1024,
    runs: 3,
    prepare: async (folder, today) => {
      const cache = join(folder, 'cache');
      await measurePictures(today, cache);
      return () => measurePictures(today, cache);
    },
  },
  {
    name: 'build',
    title: 'Dựng cả trang và mọi báo cáo PDF từ đầu',
    budgetSeconds: 40,
    budgetMegabytes: null,
    runs: 3,
    prepare: async (folder, today) => async () => {
      const cache = await mkdtemp(join(folder, 'cache-'));
      return buildOnce(folder, (out) => [DATA, CONTENT, out, today, cache]);
    },
  },
  {
    name: 'build-again',
    title: 'Dựng lại cả trang khi không báo cáo nào thay đổi',
    budgetSeconds: 15,
    budgetMegabytes: null,
    runs: 3,
    prepare: async (folder, today) => {
      const again = () =>
        buildOnce(folder, (out) => [DATA, CONTENT, out, today, join(folder, 'cache')]);
      await again();
      return again;
    },
  },
  {
    name: 'reports-browser',
    title: 'Cùng các báo cáo ấy: chương trình này vẽ, Chromium in trang HTML',
    budgetSeconds: 300,
    budgetMegabytes: null,
    runs: 1,
    prepare: async (folder, today) => {
      const site = join(folder, 'site');
      await runChild(script('build.ts'), ['--out', site, '--today', today]);
      return async () => {
        const cache = await mkdtemp(join(folder, 'cache-'));
        const args = [DATA, today, PUBLISHED, site, cache];
        const { milliseconds, output } = await runChild(script('bench/compare-reports.ts'), args);
        return { milliseconds, report: reportOf(output) };
      };
    },
  },
  {
    name: 'nation-build',
    title: 'Dựng trang của một nước giả định từ đầu, mỗi đơn vị một trang',
    budgetSeconds: 90,
    budgetMegabytes: 2048,
    runs: 3,
    prepare: async (folder, today) => {
      await writeNation(join(folder, 'data'), today, PUBLISHED);
      const data = join(folder, 'data');
      return () =>
        buildOnce(
          folder,
          (out) => [data, CONTENT, out, today, 'no-reports', PUBLISHED],
          everyUnitHasItsPage,
        );
    },
  },
  {
    name: 'pdf-overrides',
    title: 'Những phần viết lại của pdfmake chỉ để nhanh hơn hay gọn hơn: bớt từng phần',
    budgetSeconds: 900,
    budgetMegabytes: null,
    runs: 1,
    onRequest: true,
    prepare: async (_, today) => async () => {
      const args = [DATA, today, PUBLISHED];
      const { milliseconds, output } = await runChild(script('bench/compare-overrides.ts'), args);
      return { milliseconds, report: reportOf(output) };
    },
  },
];

/** A folder for one bench, removed when it is done. */
export const inTemporaryFolder = async <T>(use: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'ke-hoach-bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
