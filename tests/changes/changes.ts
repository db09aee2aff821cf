import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES, type TableName } from '../../src/schema/index.ts';
import { firstColumns } from '../../src/schema/table.ts';
import { todayInVietnam } from '../../src/schema/today.ts';

/**
 * A right change of data and texts, as it could come by pull request or from an adopter: no test may
 * turn red for it.
 */
export interface Change {
  readonly name: string;
  /** Puts data and texts, changed, in the place of these folders. */
  readonly apply: (data: string, content: string) => void;
}

const FIXTURES = join(import.meta.dirname, '../fixtures');

const today = (): string => todayInVietnam(new Date());

const put = (from: string, to: string): void => {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
};

/** Plan 272 with more rows. */
const plan272 =
  (rows: (table: (name: string) => string[]) => Readonly<Record<string, readonly string[]>>) =>
  (data: string, content: string): void => {
    put(join(FIXTURES, 'plan-272/data'), data);
    put(join(FIXTURES, 'plan-272/content'), content);
    const path = (name: string): string => join(data, 'observations/published', `${name}.csv`);
    const table = (name: string): string[] =>
      readFileSync(path(name), 'utf8').trimEnd().split('\n').slice(1);
    for (const [name, lines] of Object.entries(rows(table))) {
      const isNew = !existsSync(path(name));
      const header = firstColumns(TABLES[name as TableName]).join(',');
      if (isNew) appendFileSync(path(name), `${header}\n`);
      appendFileSync(path(name), lines.map((line) => `${line}\n`).join(''));
    }
  };

const source = (id: string): string =>
  `${id},"Báo cáo thử, kèm phụ lục",Cơ quan thử,2026-11-24,report,,${today()},,`;

const DISTRICTS = ['132', '133', '135', '136', '137', '138', '139', '140', '141'];

/** An indicator that a request asks for: the request, from the outcome on. */
const request = (id: string, indicator: string, rest: string): string =>
  `${id},${indicator},15,2018-12-15,2024-12-14,Công an thử,2026-10-01,${rest},${today()},,`;

/** One commune more that was recognised, with the source that says so; requests, each with another outcome. */
const oneMoreCommune: Change = {
  name: 'one more commune with its source, and requests',
  apply: plan272(() => ({
    sources: [source('thu-mot-xa')],
    values: [
      `xa-duoc-cong-nhan-ntm-nang-cao,04471,2024-12-20,2024-12-20,dat,z,thu-mot-xa,${today()},,`,
    ],
    requests: [
      request('thu-1', 'tong-toi-pham', `${today()},một bạn đọc,waiting,z,z,`),
      request('thu-1', 'te-nan-xa-hoi', '2026-10-22,một bạn đọc,waiting,z,z,'),
      request('thu-2', 'vi-pham-khac', 'x,tòa soạn báo,waiting,z,z,'),
      request('thu-2', 'vi-pham-khac', 'x,tòa soạn báo,refused,2026-10-20,z,'),
      request('thu-3', 'tai-nan-giao-thong', 'x,một tổ chức,answered,2026-10-20,thu-mot-xa,'),
    ],
  })),
};

/** The one district that is known to meet 9.1 is not known to any more. */
const turnedVerdict: Change = {
  name: 'a correction that turns a verdict',
  apply: plan272((table) => {
    const row = table('values').find((line) =>
      line.startsWith('huyen-duoc-cong-nhan-ntm-nang-cao,138,'),
    );
    if (row === undefined) throw new Error('there is no row to correct');
    const [indicator, code, start, end, , flag, from] = row.split(',');
    const corrected = [
      indicator,
      code,
      start,
      end,
      'x',
      flag,
      from,
      today(),
      'Nguồn đã gỡ bài',
      '',
    ];
    return { values: [corrected.join(',')] };
  }),
};

/** A year of which nothing was known is published for every district, each year against the base. */
const newYear: Change = {
  name: "a new year's table",
  apply: plan272(() => ({
    sources: [source('thu-mot-nam')],
    values: ['2019', '2024'].flatMap((year, index) =>
      DISTRICTS.map((code, at) => {
        const [start, end] = [`${Number(year) - 1}-12-15`, `${year}-12-14`];
        const count = 100 + 7 * at - 12 * index;
        return `pham-toi-trat-tu-xa-hoi,${code},${start},${end},${count},z,thu-mot-nam,${today()},,`;
      }),
    ),
  })),
};

/** Another province, another plan, with reports. */
const anotherPlan: Change = {
  name: "another plan's data and texts",
  apply: (data, content) => {
    put(join(FIXTURES, 'sound'), data);
    put(join(FIXTURES, 'sound-texts'), content);
    const editions = join(data, '../scripts/editions.ts');
    const { status, stderr } = spawnSync(process.execPath, [editions, '--data', data], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`no editions could be listed: ${stderr}`);
  },
};

/** Every kind of change that has turned tests red which pinned the figures of the day. */
export const CHANGES: readonly Change[] = [oneMoreCommune, turnedVerdict, newYear, anotherPlan];
