import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { sealRelease } from '../../src/dataset/seal/seal.ts';
import { bodyStrings } from '../../src/report/pdf/content/strings.ts';
import { renderPdf } from '../../src/report/pdf/render-pdf.ts';
import { loadModel } from '../../src/site/build/load-model.ts';
import type { SetModel, SiteModel } from '../../src/site/model/model.ts';
import type { ReportEdition } from '../../src/site/model/report-edition.ts';
import { soundFiles, textOf, withRows, withText } from '../fixtures/data-files.ts';
import { FULL, runs } from '../fixtures/extent.ts';
import { planFiles } from '../fixtures/plan-272.ts';
import { rearranged } from '../fixtures/rearranged.ts';
import { EDITIONS, filesWithReports, modelOf, withBody, withRelease } from './editions-fixture.ts';

const setOf = ({ sets: [set] }: SiteModel): SetModel => {
  if (set === undefined) throw new Error('no set');
  return set;
};

const editionsOf = (files: ReadonlyMap<string, Uint8Array>): readonly ReportEdition[] =>
  setOf(modelOf(files)).reports;

const drawn = async (editions: readonly ReportEdition[]): Promise<Map<string, string>> => {
  const bytes = new Map<string, string>();
  for (const { pdfAddress, document } of editions) {
    bytes.set(pdfAddress, Buffer.from(await renderPdf(document())).toString('base64'));
  }
  return bytes;
};

const words = ({ document }: Pick<ReportEdition, 'document'>): string =>
  bodyStrings(document()).join('\n');

describe('editions of the list', () => {
  const editions = editionsOf(filesWithReports());

  it('have an address each, by period, area and number', () => {
    expect(editions.map(({ address }) => address)).toEqual([
      '/bao-cao/2024/tinh-son-ha/lan-1/',
      '/bao-cao/2021-2025/huyen-thuong-son/lan-1/',
      '/bao-cao/2024/tinh-son-ha/lan-2/',
      '/bao-cao/2023/thi-xa-ha-son/lan-1/',
    ]);
    for (const { name, document, pdfAddress } of editions) {
      expect(document().name).toBe(name);
      expect(pdfAddress).toBe(`/bao-cao/${name}.pdf`);
    }
  });

  it('say which edition of the same report is the newest', () => {
    expect(editions.map(({ supersededBy }) => supersededBy)).toEqual([
      { number: 2, issuedOn: '2025-04-02', address: '/bao-cao/2024/tinh-son-ha/lan-2/' },
      null,
      null,
      null,
    ]);
  });

  it('say what was known at the cut-off of their release and no more', () => {
    const [first, , second] = editions as [ReportEdition, ReportEdition, ReportEdition];
    expect(first.evaluation.asOf).toBe('2024-06-30');
    expect(first.evaluation.releases.map(({ id }) => id)).toEqual(['2024-06']);
    expect(second.evaluation.asOf).toBe('2025-03-31');
    expect(words(first)).toContain('2024-06');
    expect(words(first)).not.toContain('2025-03');
    expect(words(second)).toContain('2025-03');
    expect(words(first)).not.toBe(words(second));
  });
});

describe('an edition once listed', () => {
  const correction =
    'mo-hinh,04203,2023-12-31,2023-12-31,1,z,bao-cao-2023,2025-04-10,Nguồn đã đính chính số mô hình.,';

  it('is byte for byte the same after a later correction, a later unit and a later issuing body', async () => {
    const before = editionsOf(filesWithReports());
    let later = withRows(filesWithReports(), 'observations/published/values.csv', correction);
    later = withRows(
      later,
      'observations/published/values.csv',
      'xa-dat,04104,2024-12-31,2024-12-31,dat,z,bao-cao-2024,2025-04-10,,',
    );
    later = withBody(later, '2025-04-10');
    const after = editionsOf(later);
    const { evaluation } = setOf(modelOf(later));
    expect(evaluation.corrections.some(({ recordedOn }) => recordedOn === '2025-04-10')).toBe(true);
    expect(await drawn(after)).toEqual(await drawn(before));
  });

  it('is not changed by an edition that follows it', async () => {
    const first = editionsOf(filesWithReports(EDITIONS.slice(0, 2)));
    const all = editionsOf(filesWithReports());
    expect(await drawn(all.slice(0, 2))).toEqual(await drawn(first));
    expect(first[0]?.supersededBy).toBeNull();
    expect(all[0]?.supersededBy).not.toBeNull();
  });

  it('is another one when a row of its own release is', async () => {
    const path = 'observations/published/reports.csv';
    const files = filesWithReports();
    const moved = withText(files, path, textOf(files, path).replace('2025-01-02', '2025-01-03'));
    expect(await drawn(editionsOf(moved).slice(0, 1))).not.toEqual(
      await drawn(editionsOf(files).slice(0, 1)),
    );
  });
});

describe('a formal edition', () => {
  it('is made where the issuing body was recorded by the cut-off of the release', () => {
    const recorded = withBody(filesWithReports(EDITIONS.slice(0, 1)), '2025-04-10');
    const sealed = withRelease(recorded, { release: '2025-07', cutOff: '2025-07-01' });
    const files = filesWithReports(
      [...EDITIONS.slice(0, 1), '04,2024,2,2025-07,2025-07-02,'],
      sealed,
    );
    const [summary, formal] = editionsOf(files).map(({ document }) => document());
    expect(summary?.blocks[0]?.kind).toBe('title');
    expect(summary?.blocks.some(({ kind }) => kind === 'signature')).toBe(false);
    expect(formal?.blocks[0]).toMatchObject({
      kind: 'letterhead',
      addressees: ['Tỉnh ủy', 'HĐND tỉnh'],
    });
    expect(formal?.blocks.find(({ kind }) => kind === 'signature')).toMatchObject({
      recipients: ['- Như trên;', '- Lưu: VT, NC.'],
      capacity: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    });
  });
});

describe('the editions of a whole plan', async () => {
  const folder = await planFiles();
  const loaded = (files: ReadonlyMap<string, Uint8Array>): readonly ReportEdition[] => {
    const sets = ['published', 'illustrative'];
    const { model, problems } = loadModel(files, { sets, today: '2099-12-31' });
    if (model === null) throw new Error(JSON.stringify(problems[0]));
    return model.sets.flatMap(({ reports }) => reports);
  };

  it('stay what they are when every figure of a year is corrected later', () => {
    const path = 'observations/illustrative/values/2024.csv';
    const [, ...rows] = textOf(folder, path).trimEnd().split('\n');
    const corrections = rows
      .filter((row) => /,\d+,z,[^,]*,2026-11-22,,[^,]*$/.test(row))
      .map((row) => row.replace(/,\d+,z,([^,]*),2026-11-22,,/, ',7,z,$1,2099-01-01,Thử,'));
    expect(corrections.length).toBeGreaterThan(10);
    const before = loaded(folder);
    const after = loaded(withRows(folder, path, ...corrections));
    expect(before.length).toBeGreaterThan(100);
    expect(before.some(({ supersededBy }) => supersededBy !== null)).toBe(true);
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    after.forEach(({ name, document }, at) => {
      expect(document(), name).toEqual(before[at]?.document());
    });
  });
});

describe('editions that are issued', async () => {
  const SETS = ['published', 'illustrative'] as const;
  const folder = await planFiles();

  const issued = (files: ReadonlyMap<string, Uint8Array>): readonly ReportEdition[] => {
    const { model, problems } = loadModel(files, { sets: SETS, today: '2099-12-31' });
    if (model === null) throw new Error(JSON.stringify(problems[0]));
    return model.sets.flatMap(({ reports }) => reports);
  };

  /** Rows in the middle of files, recorded after every release and in none of them. */
  const withLaterRows = (): Map<string, Uint8Array> => {
    let files = folder;
    const put = (path: string, change: (rows: readonly string[]) => readonly string[]): void => {
      const [header = '', ...rows] = textOf(files, path).trimEnd().split('\n');
      const text = [header, ...change(rows), ...rows].map((line) => `${line}\n`).join('');
      files = withText(files, path, text);
    };
    for (const path of [
      'observations/published/values.csv',
      'observations/illustrative/values/2024.csv',
    ]) {
      put(path, (rows) =>
        rows.slice(0, 5).map((row) => row.replace(/,2026-11-\d\d,.*$/, ',2099-01-01,Thử.,')),
      );
    }
    put('observations/published/sources.csv', ([first = '']) => [
      first.replace(/^[^,]+/, 'a-sau-nay').replace(/,2026-11-\d\d,.*$/, ',2099-01-01,,'),
    ]);
    return files;
  };

  /** A row dated like those of the first release, and merged when all releases were closed. */
  const withLateRow = (files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> => {
    const path = 'observations/illustrative/values/2024.csv';
    const [, first = ''] = textOf(files, path).split('\n');
    const parts = first.split(',');
    const [value] = parts.splice(4, 1, first.includes(',dat,') ? 'khong-dat' : '7');
    expect(value).not.toBe(parts[4]);
    return withRows(files, path, parts.join(',').replace(/,2026-11-\d\d,.*$/, ',2026-11-22,Thử.,'));
  };

  /** With a release more in each set. */
  const withReleases = (files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> => {
    const released = new Map(files);
    for (const set of SETS) {
      const { tables, problems } = readDataset(released, { set, today: '2099-12-31' });
      if (tables === null) throw new Error(JSON.stringify(problems[0]));
      const next = { release: 've-sau', cutOff: '2099-01-02', title: 'Bản về sau', note: '' };
      const sealed = sealRelease(tables, set, next, released);
      for (const [path, bytes] of sealed.files) released.set(path, bytes);
    }
    return released;
  };

  const moved = (files: ReadonlyMap<string, Uint8Array>, seed: number): Map<string, Uint8Array> =>
    SETS.reduce((all, set) => rearranged(all, set, seed), new Map(files));

  const same = (after: readonly ReportEdition[], before: readonly ReportEdition[]): void => {
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    after.forEach(({ name, document }, at) => {
      const [now, then] = [document(), before[at]?.document()];
      expect(JSON.stringify({ ...now, attachments: [] }), name).toBe(
        JSON.stringify({ ...then, attachments: [] }),
      );
      // By hand: a message about a difference would quote megabytes.
      const attached = now.attachments.map((one, i) => one.text === then?.attachments[i]?.text);
      expect(attached, name).toEqual(then?.attachments.map(() => true));
    });
  };

  const before = issued(folder);

  it('say the same wherever their rows stand, and with rows among them that no release holds', () => {
    const files = withLaterRows();
    for (let seed = 1; seed <= runs(1); seed += 1) {
      const { model } = loadModel(moved(files, seed), { sets: SETS, today: '2099-12-31' });
      const sets = model?.sets ?? [];
      expect(sets.map(({ evaluation }) => evaluation.asOf)).toEqual(SETS.map(() => '2099-01-01'));
      const after = sets.flatMap(({ reports }) => reports);
      expect(after.length).toBeGreaterThan(100);
      same(after, before);
    }
  });

  it('say the same after a release more, which holds rows dated before theirs as well', () => {
    same(issued(moved(withReleases(withLateRow(withLaterRows())), 2)), before);
  });

  it('name no line of a file', () => {
    for (const { name, document } of before) {
      const { attachments } = document();
      const all = [words({ document }), ...attachments.map(({ text }) => text)];
      expect(
        all.filter((text) => /\.csv(?::|, dòng)[\s\u00a0]?\d/.test(text)),
        name,
      ).toEqual([]);
    }
  });

  it('are the same file, byte for byte', async () => {
    const [changed, all] = [
      issued(moved(withReleases(withLateRow(withLaterRows())), 3)),
      [...before],
    ];
    const chosen = FULL ? all : all.filter((_, at) => at % 40 === 0);
    const names = new Set(chosen.map(({ pdfAddress }) => pdfAddress));
    const after = await drawn(changed.filter(({ pdfAddress }) => names.has(pdfAddress)));
    for (const [address, bytes] of await drawn(chosen)) {
      expect(after.get(address) === bytes, address).toBe(true);
    }
  });
});

it('a set without a list has no reports', () => {
  expect(editionsOf(soundFiles())).toEqual([]);
});
