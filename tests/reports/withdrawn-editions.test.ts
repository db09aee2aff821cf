import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../src/report/document/report-document.ts';
import { renderPdf } from '../../src/report/pdf/render-pdf.ts';
import { readDataFolder } from '../../src/site/build/data-folder.ts';
import { loadModel } from '../../src/site/build/load-model.ts';
import { renderReports } from '../../src/site/build/render-reports.ts';
import type { ReportEdition } from '../../src/site/model/report-edition.ts';
import { withoutFile } from '../../src/site/reports/listed-file.ts';
import { NO_CACHE } from '../../src/site/reports/pdf-cache.ts';
import { reportFiles } from '../../src/site/reports/report-files.ts';
import { TODAY } from '../fixtures/data-files.ts';
import { runScript } from '../fixtures/run-script.ts';

const SOUND = join(import.meta.dirname, '../fixtures/sound');

let folder = '';

const run = (script: string, ...args: string[]) =>
  runScript(script, '--data', folder, '--today', TODAY, ...args);

const YEAR = ['--period', '2023', '--cache'] as const;

const editions = (...args: string[]) =>
  run('editions.ts', ...YEAR, join(folder, '../drawn'), ...args);

const list = (): string => join(folder, 'observations/published/reports.csv');

/** Cells of the list by column, a row an object. */
const rowsOf = async (): Promise<Record<string, string>[]> => {
  const [header = '', ...lines] = (await readFile(list(), 'utf8')).trimEnd().split('\n');
  return lines.map((line) =>
    Object.fromEntries(header.split(',').map((column, at) => [column, line.split(',')[at] ?? ''])),
  );
};

const rendered = async (): Promise<readonly ReportEdition[]> => {
  const files = await readDataFolder(folder);
  const { model, problems } = loadModel(files, { sets: ['published'], today: TODAY });
  if (model === null) throw new Error(JSON.stringify(problems[0]));
  const pool = {
    run: async (_: string, input: () => unknown) => renderPdf(input() as ReportDocument),
  };
  const { sets } = await renderReports(model, pool as never, NO_CACHE);
  return sets[0]?.reports ?? [];
};

/*
 * A result of the district 041, in the reports of the district and of the province; that of 042 only compares
 * itself with the province.
 */
const KEY = 'huyen-dat · 041 · 2023-12-31 · 2023-12-31 · bao-cao-2023';

/** A count that no other report so much as compares itself with. */
const ALONE = 'vu-pham-toi · 041 · 2022-12-15 · 2023-12-14 · bao-cao-2023';

describe('after a row was withdrawn', () => {
  let before: Record<string, string>[] = [];
  let out = '';
  let alone = '';

  beforeAll(async () => {
    const parent = await mkdtemp(join(tmpdir(), 'withdrawn-'));
    folder = join(parent, 'data');
    await cp(SOUND, folder, { recursive: true });
    await editions();
    before = await rowsOf();
    const tried = await run(
      'withdraw.ts',
      ...['--table', 'values', '--key', ALONE, '--kind', 'wrong-source'],
      ...['--decided-by', 'Công an tỉnh Sơn Hà', '--dry-run'],
    );
    alone = tried.out;
    const withdrawal = ['--table', 'values', '--key', KEY, '--kind', 'wrong-source'];
    const withdrawn = await run(
      'withdraw.ts',
      ...withdrawal,
      '--decided-by',
      'Công an tỉnh Sơn Hà',
    );
    expect(withdrawn.code, withdrawn.out + withdrawn.err).toBe(0);
    out = withdrawn.out;
  });

  afterAll(() => rm(join(folder, '..'), { recursive: true }));

  const rowOf = (rows: readonly Record<string, string>[], area: string) =>
    rows.filter(({ area_code }) => area_code === area);

  it('the editions that showed it are marked and lose their nonce; their hashes stay', async () => {
    const rows = await rowsOf();
    for (const area of ['04', '041']) {
      const [row] = rowOf(rows, area);
      const [old] = rowOf(before, area);
      expect(row).toMatchObject({ withdrawn: 'neu-ro', withdrawn_on: TODAY, nonce: '' });
      expect(row?.pdf_sha256).toBe(old?.pdf_sha256);
      expect(row?.inputs_sha256).toBe(old?.inputs_sha256);
    }
    expect(out).toContain('Rút 2 lần phát hành báo cáo có nêu số liệu này');
    expect(out).toContain('bao-cao-2023-tinh-son-ha-lan-1');
  });

  it('an edition that has nothing to do with it stays as it is', () => {
    expect(alone).toContain('Rút 2 lần phát hành báo cáo có nêu số liệu này');
    expect(alone).not.toContain('bao-cao-2023-thi-xa-ha-son-lan-1');
  });

  it('an edition that only counted it loses its nonce and its file', async () => {
    const [row] = rowOf(await rowsOf(), '042');
    expect(row).toMatchObject({ withdrawn: 'tinh-vao', nonce: '', reasons: 'lan-dau' });
    expect(out).toContain('1 lần phát hành báo cáo có tính số liệu này vào số chung');
  });

  it('nothing of those that showed it is built but a notice', async () => {
    const all = await rendered();
    const [shown, counted] = ['041', '042'].map((area) =>
      all.find(({ subject }) => subject.area === area),
    );
    expect(shown).toMatchObject({ standing: 'withdrawn', pdf: null });
    expect(shown?.withdrawal).toEqual({ day: TODAY, kinds: ['ghi sai nguồn'], isShown: true });
    expect(shown?.tables()).toBeNull();
    expect(counted).toMatchObject({ standing: 'gone', pdf: null });
    expect(counted?.withdrawal?.isShown).toBe(false);
    expect(reportFiles(all).some(({ address }) => address.endsWith('.pdf'))).toBe(false);
    expect(all.map(withoutFile)).toEqual(['đã rút', 'đã rút', 'bản PDF không còn dựng lại được']);
  });

  it('a nonce that is put back is an error', async () => {
    const text = await readFile(list(), 'utf8');
    const [old] = rowOf(before, '042');
    await writeFile(list(), text.replace(',lan-dau,,', `,lan-dau,${old?.nonce},`));
    const { code, out: report } = await run('check.ts');
    await writeFile(list(), text);
    expect(code).toBe(1);
    expect(report).toContain('[report-nonce-left]');
  });

  it('all of them are issued again from what remains, once, and say why', async () => {
    const issued = await editions();
    expect(issued.code, issued.out).toBe(0);
    expect(issued.out).toContain('Đã ghi 3 lần phát hành mới');
    expect(issued.out.match(/lần 2; lý do: rút số liệu\n/g)).toHaveLength(3);
    const rows = await rowsOf();
    expect(rows).toHaveLength(6);
    for (const row of rows.slice(3)) {
      expect(row).toMatchObject({ edition: '2', reasons: 'rut-so-lieu', withdrawn: '' });
      expect(row.nonce).toMatch(/^[0-9a-f]{32}$/);
    }
    expect((await run('check.ts')).out).not.toContain('[report');
    await editions();
    expect(await rowsOf()).toEqual(rows);
    const standings = (await rendered()).map(({ standing }) => standing);
    expect(standings).toEqual(['withdrawn', 'withdrawn', 'gone', ...Array(3).fill('as-listed')]);
  });
});
