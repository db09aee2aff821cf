import { createHash, hash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/browser/serve-folder.ts';
import { scopeOf } from '../../scripts/pull-request/scope-of.ts';
import { renderPdf } from '../../src/report/pdf/render-pdf.ts';
import { readDataFolder } from '../../src/site/build/data-folder.ts';
import { loadModel } from '../../src/site/build/load-model.ts';
import { gitIn } from '../../src/site/history/git.ts';
import { TODAY } from '../fixtures/data-files.ts';
import { NEW_SOURCE, PASTED } from '../fixtures/pasted-table.ts';
import { type Maintainer, openMaintainer } from './jobs/maintainer.ts';
import { visitAll } from './jobs/visit.ts';

/*
 * What maintainers do, from beginning to end, in a repository of their own with a host: every job ends on a
 * `main` that passes the check, every message says what to do next, and it takes as few steps as it does.
 */

const SET = 'data/observations/published';
const VALUES =
  'indicator,unit_code,period_start,period_end,value,flag,source,recorded_on,reason,note';
const SOURCES = 'source,title,publisher,published_on,kind,address,recorded_on,reason,note';
const AGGREGATES =
  'indicator,area_code,period_start,period_end,met,total,qualifier,source,recorded_on,reason,note';
const BASE = ['--base', 'origin/main'] as const;
const CLEAN = 'Không có lỗi, không có cảnh báo.\n';

let me: Maintainer;

beforeEach(async () => {
  me = await openMaintainer();
});

afterEach(() => me.close());

type Sentences = readonly (string | RegExp)[];

/** The text of a file with these lines. */
const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

/** Writes a file of a contribution, with the names of its columns and some rows. */
const writes = (path: string, header: string, ...rows: readonly string[]): Promise<void> =>
  me.edit(`${SET}/${path}`, () => lines(header, ...rows));

/** Runs a command; it must end as it should and say some sentences. Returns all that it says. */
const says = async (
  [script = '', ...args]: readonly string[],
  code: number,
  ...sentences: Sentences
): Promise<string> => {
  const run = await me.npm(script, ...args);
  const told = `${run.out}${run.err}`;
  expect([run.code, told]).toEqual([code, told]);
  for (const sentence of sentences) expect(told).toMatch(sentence);
  return told;
};

const checks = (code: number, ...sentences: Sentences): Promise<string> =>
  says(['check', ...BASE], code, ...sentences);

/** What stands below a pull request: in one line what changes, and some sentences. */
const comments = async (branch: string, lead: string, ...sentences: Sentences): Promise<void> => {
  const comment = await me.readComment(branch);
  expect(comment.split('\n\n')[1]).toBe(lead);
  for (const sentence of sentences) expect(comment).toMatch(sentence);
};

const merges = async (branch: string): Promise<void> => expect(await me.merge(branch)).toEqual([]);

const ONE_ROW = 'mo-hinh,04104,2024-12-31,2024-12-31,3,z,bao-cao-2024,2025-07-20,,';
const OTHER_ROW = 'mo-hinh,04103,2024-12-31,2024-12-31,1,z,bao-cao-2024,2025-07-20,,';

/** Two rows that the branches of a job start from or bring. */
const DONG_KHE = 'xa-dat,04104,2024-12-31,2024-12-31,dat,z,bao-cao-xa,2025-07-20,,';
const BAO_CAO_XA =
  'bao-cao-xa,Báo cáo xã Đông Khê,UBND xã Đông Khê,2025-01-15,report,,2025-07-20,,';

test('one result of a commune with its source', async () => {
  const steps = await me.play('one result', [
    ['branch', () => me.branch('mot-xa')],
    ['row', () => writes('values/2025-07-20-dong-khe-3fa9c1.csv', VALUES, DONG_KHE)],
    ['source', () => writes('sources/2025-07-20-dong-khe-3fa9c1.csv', SOURCES, BAO_CAO_XA)],
    ['check', () => checks(0, CLEAN)],
    ['propose', () => me.propose('Thêm kết quả của một xã')],
    [
      'read the comment',
      () =>
        comments(
          'mot-xa',
          'Số liệu đã công bố: 2 kết luận đổi; 1 dòng thêm; 1 nguồn mới; 15 báo cáo phải phát hành lại.',
          'xã Đông Khê, 31/12/2024, theo nguồn `bao-cao-xa`: giá trị `đạt`',
          'Nguồn mới, cần mở xem',
          'nay xét đến ngày 20/7/2025, đã đến thời điểm chốt ngày 30/6/2025',
        ),
    ],
    ['merge', () => merges('mot-xa')],
  ]);
  expect(steps).toBe(7);
  // Figures turn no test red: where nothing else differs none is run, and the site is built.
  const before = await gitIn(me.clone).text('rev-parse', 'HEAD^');
  expect((await scopeOf(gitIn(me.clone), before)).extent).toBe('data');
});

test('two people append to one file', async () => {
  const shared = `${SET}/values.csv`;
  const append = (row: string) => (text: string) => `${text}${row}\n`;
  const steps = await me.play('two in one file', [
    ['branch', () => me.branch('mot')],
    ['append', () => me.edit(shared, append(ONE_ROW))],
    ['check', () => checks(0, /hãy chuyển các dòng mới, .* sang một tệp trong .*\[shared-file\]/)],
    ['propose', () => me.propose('Thêm một xã')],
    ['another branch', () => me.branch('hai')],
    ['append', () => me.edit(shared, append(OTHER_ROW))],
    ['propose', () => me.propose('Thêm xã khác')],
    ['merge the first', () => merges('mot')],
    [
      'read the comment on the second',
      () =>
        comments(
          'hai',
          'Chưa gộp được: 1 lỗi.',
          'hãy trả tệp về như trên nhánh chính và chuyển các dòng mới sang tệp riêng',
        ),
    ],
    ['go on with it', () => me.goOn('hai')],
    ['put the shared file back', () => me.git('checkout', 'origin/main', '--', shared)],
    ['own file', () => writes('values/2025-07-20-cao-son-3fa9c2.csv', VALUES, OTHER_ROW)],
    ['check', () => checks(0, CLEAN)],
    ['propose', () => me.propose('Chuyển sang tệp riêng')],
    [
      'read the comment',
      () =>
        comments(
          'hai',
          'Số liệu đã công bố: không kết luận nào đổi; 2 kết quả đổi số, giữ kết luận; 1 dòng thêm; 10 báo cáo phải phát hành lại.',
        ),
    ],
    ['merge', () => merges('hai')],
  ]);
  expect(steps).toBe(16);
});

test('a row written before a release is merged after it', async () => {
  const release = ['--cut-off', '2025-07-18', '--title', 'Bản tháng 7'];
  const own = 'values/2025-07-16-dong-khe-3fa9c1.csv';
  const steps = await me.play('a late row', [
    ['branch', () => me.branch('mot')],
    ['row', () => writes(own, VALUES, ONE_ROW.replace('07-20', '07-16'))],
    ['check', () => checks(0, CLEAN)],
    ['propose', () => me.propose('Thêm một xã')],
    ['branch of a release', () => me.branch('chot')],
    [
      'row of it',
      () =>
        writes('values/2025-07-17-cao-son-3fa9c2.csv', VALUES, OTHER_ROW.replace('07-20', '07-17')),
    ],
    [
      'release',
      () =>
        says(
          ['release', ...release],
          0,
          'ngày chốt 2025-07-18: 1 dòng mới',
          'Dòng gộp vào kho từ nay thuộc bản tiếp theo, dù ngày ghi là ngày nào.',
        ),
    ],
    ['propose', () => me.propose('Chốt số liệu')],
    ['merge the release', () => merges('chot')],
    ['go on with the row', () => me.goOn('mot')],
    [
      'check',
      () =>
        checks(
          0,
          'hãy giữ nguyên ngày ghi; không phải sửa gì, lần chốt sau sẽ niêm phong dòng này. [row-late]',
        ),
    ],
    [
      'read the comment',
      () =>
        comments(
          'mot',
          'Số liệu đã công bố: không kết luận nào đổi; 2 kết quả đổi số, giữ kết luận; 1 dòng thêm; 10 báo cáo phải phát hành lại.',
          'Cảnh báo ở dòng mới',
          'cần dòng thuộc bản chốt tiếp theo, không thuộc bản 2025-07-18',
        ),
    ],
    ['merge', () => merges('mot')],
    ['branch of the next release', () => me.branch('chot-sau')],
    [
      'release',
      () =>
        says(
          ['release', '--title', 'Bản sau'],
          0,
          'Trong đó 1 dòng ghi trước ngày chốt của bản trước nhưng gộp sau khi bản ấy đã niêm phong.',
        ),
    ],
    ['propose', () => me.propose('Chốt số liệu')],
    [
      'read the comment',
      () =>
        comments(
          'chot-sau',
          'Số liệu đã công bố: không kết luận nào đổi; 1 bản số liệu được chốt.',
        ),
    ],
    ['merge', () => merges('chot-sau')],
  ]);
  expect(steps).toBe(18);
});

test('a second correction on one day', async () => {
  const correction = (value: number): string =>
    `mo-hinh,04203,2023-12-31,2023-12-31,${value},z,bao-cao-2023,2025-07-20,Nguồn ghi ${value}.,`;
  const [first, second] = ['mot', 'hai'].map((name) => `values/2025-07-20-${name}-3fa9c1.csv`);
  const steps = await me.play('two corrections', [
    ['branch', () => me.branch('mot')],
    ['correct', () => writes(first ?? '', VALUES, correction(2))],
    ['propose', () => me.propose('Đính chính')],
    ['merge', () => merges('mot')],
    ['branch', () => me.branch('hai')],
    ['correct again', () => writes(second ?? '', VALUES, correction(3))],
    [
      'check',
      () =>
        checks(
          1,
          'cả hai đều nêu lý do nhưng cùng ngày ghi và cùng thứ tự trong ngày (cột n)',
          'hãy ghi 2 ở cột n để lý do của dòng này thay dòng kia',
        ),
    ],
    ['say that it is the second', () => writes(second ?? '', `${VALUES},n`, `${correction(3)},2`)],
    ['check', () => checks(0, CLEAN)],
    ['propose', () => me.propose('Đính chính lần hai')],
    [
      'read the comment',
      () =>
        comments(
          'hai',
          'Số liệu đã công bố: không kết luận nào đổi; 1 dòng đính chính; 10 báo cáo phải phát hành lại.',
          'giá trị từ `2` thành `3`; lý do: `Nguồn ghi 3.`',
        ),
    ],
    ['merge', () => merges('hai')],
  ]);
  expect(steps).toBe(12);
});

const ONE_REPORT = ['--area', '042', '--period', '2023'];

/** Draws reports as a machine would that has drawn none before, or has drawn what another name says. */
const editions = (drawn: string, ...args: readonly string[]): readonly string[] => [
  ...['editions', ...args, '--cache', join(me.desk, drawn)],
];

/** Puts the first edition of one report on `main`: what the jobs below start from. */
const issueOne = async (): Promise<void> => {
  await me.branch('phat-hanh');
  await says(editions('first', ...ONE_REPORT), 0, 'Đã ghi 1 lần phát hành mới');
  await me.propose('Phát hành');
  await merges('phat-hanh');
};

/** SHA-256 of the file of the first edition on `main`, as drawn now. */
const drawnNow = async (): Promise<string> => {
  const sets = ['published'];
  const { model } = loadModel(await readDataFolder(join(me.clone, 'data')), { sets, today: TODAY });
  const [edition] = model?.sets[0]?.reports ?? [];
  if (edition === undefined) throw new Error('no edition');
  return hash('sha256', await renderPdf(edition.document()));
};

test('rows are moved, sorted and put between others', async () => {
  const [from, to] = [`${SET}/values.csv`, `${SET}/values/2023.csv`];
  const move = (): void => {
    mkdirSync(dirname(join(me.clone, to)), { recursive: true });
    renameSync(join(me.clone, from), join(me.clone, to));
  };
  const changed = (change: (rows: readonly string[]) => readonly string[]) => (text: string) => {
    const [header = '', ...rows] = text.trimEnd().split('\n');
    return lines(header, ...change(rows));
  };
  await issueOne();
  const listed = readFileSync(join(me.clone, SET, 'reports.csv'), 'utf8');
  const issued = await drawnNow();
  expect(listed).toContain(issued);
  const steps = await me.play('move, sort, insert', [
    ['branch', () => me.branch('xep')],
    ['move', () => me.byHand(move)],
    [
      'sort',
      () =>
        me.edit(
          to,
          changed((rows) => rows.toSorted().toReversed()),
        ),
    ],
    ['propose', () => me.propose('Xếp lại')],
    [
      'read the comment',
      () =>
        comments(
          'xep',
          'Không có gì thay đổi: 2 tệp chỉ khác cách chia, thứ tự hay cách lưu, không dòng nào nói khác trước.',
        ),
    ],
    [
      'insert',
      () =>
        me.edit(
          to,
          changed((rows) => rows.toSpliced(5, 0, ONE_ROW)),
        ),
    ],
    ['check', () => checks(0, 'hãy đổi tên thành observations/published/values/2025-07-20-2023-')],
    ['propose', () => me.propose('Xếp lại và thêm')],
    [
      'read the comment',
      () =>
        comments(
          'xep',
          'Số liệu đã công bố: 3 kết luận đổi; 1 kết quả đổi số, giữ kết luận; 1 dòng thêm; 15 báo cáo phải phát hành lại.',
          'Thêm: Số liệu theo đơn vị: Số mô hình, xã Đông Khê',
        ),
    ],
    ['merge', () => merges('xep')],
    [
      'draw all anew',
      () => says(editions('anew', ...ONE_REPORT), 0, /^Không có lần phát hành mới/),
    ],
  ]);
  expect(steps).toBe(11);
  expect(readFileSync(join(me.clone, SET, 'reports.csv'), 'utf8')).toBe(listed);
  expect(await drawnNow()).toBe(issued);
});

test('a figure is withdrawn', async () => {
  const withdraw = [
    ...['withdraw', '--table', 'values', '--kind', 'not-in-source'],
    ...['--key', 'mo-hinh · 04203 · 2023-12-31 · 2023-12-31 · bao-cao-2023'],
    ...['--decided-by', 'Công an tỉnh Sơn Hà'],
  ];
  await issueOne();
  const steps = await me.play('withdraw', [
    ['branch', () => me.branch('rut')],
    ['try', () => says([...withdraw, '--dry-run'], 0, 'Chạy thử, chưa ghi gì.', 'values.csv:15')],
    [
      'withdraw',
      () =>
        says(
          withdraw,
          0,
          'Rút 1 lần phát hành báo cáo có nêu số liệu này; trang của mỗi lần còn một thông báo',
          'Việc tiếp theo: npm run editions',
        ),
    ],
    [
      'editions',
      () =>
        says(
          editions('first', ...ONE_REPORT),
          0,
          'Thị xã Hạ Sơn, năm 2023: lần 2; lý do: rút số liệu',
          'Không còn dựng lại được như đã phát hành, mã băm cũ giữ nguyên trong danh sách',
        ),
    ],
    ['check', () => checks(0, CLEAN)],
    ['propose', () => me.propose('Rút một số liệu')],
    [
      'read the comment',
      () =>
        comments(
          'rut',
          'Số liệu đã công bố: không kết luận nào đổi; 2 kết quả đổi số, giữ kết luận; 1 khóa bị rút; 1 lần phát hành báo cáo được ghi; 1 lần phát hành báo cáo bị rút; 9 báo cáo phải phát hành lại.',
          'lý do: nguồn không có số liệu này, nơi quyết định: `Công an tỉnh Sơn Hà`',
          'Thị xã Hạ Sơn, năm 2022, 2024–2025 và giai đoạn 2021-2025: rút số liệu.',
        ),
    ],
    ['merge', () => merges('rut')],
  ]);
  expect(steps).toBe(8);
  const kept = async (text: string): Promise<string> =>
    (await gitIn(me.clone).run(['grep', '-l', text])).out.toString();
  expect(await kept('mo-hinh,04203,2023-12-31')).toBe('');
  expect(await kept('mo-hinh,04101,2023-12-31')).not.toBe('');
});

test('one row of a commune, then the reports', async () => {
  const year = ['--period', '2024'];
  await me.branch('phat-hanh');
  await says(editions('first', ...year), 0, 'Đã ghi 3 lần phát hành mới');
  await me.propose('Phát hành');
  await merges('phat-hanh');
  const row = 'xa-dat,04104,2024-12-31,2024-12-31,dat,z,bao-cao-2024,2025-04-10,,';
  const steps = await me.play('reports', [
    ['branch', () => me.branch('mot-xa')],
    ['row', () => writes('values/2025-04-10-dong-khe-3fa9c1.csv', VALUES, row)],
    ['release', () => says(['release', '--cut-off', '2025-04-10', '--title', 'Bản tháng 4'], 0)],
    [
      'try',
      () =>
        says(
          editions('first', ...year, '--dry-run'),
          0,
          'Sẽ ghi 2 lần phát hành mới',
          'Tỉnh Sơn Hà, năm 2024: lần 2; lý do: có số liệu mới\n  Huyện Thượng Sơn, năm 2024: lần 2; lý do: có số liệu mới\n',
          'Nội dung riêng không đổi nên không phát hành lại: 1 báo cáo.\n  Thị xã Hạ Sơn: năm 2024\n',
        ),
    ],
    ['issue', () => says(editions('first', ...year), 0, 'Đã ghi 2 lần phát hành mới')],
    ['check', () => checks(0, CLEAN)],
    ['propose', () => me.propose('Thêm một xã, chốt và phát hành')],
    [
      'read the comment',
      () =>
        comments(
          'mot-xa',
          'Số liệu đã công bố: không kết luận nào đổi; 1 dòng thêm; 1 bản số liệu được chốt; 2 lần phát hành báo cáo được ghi; 8 báo cáo phải phát hành lại.',
          'Tỉnh Sơn Hà và huyện Thượng Sơn, năm 2022–2023, 2025 và giai đoạn 2021-2025: có số liệu mới.',
        ),
    ],
    ['merge', () => merges('mot-xa')],
  ]);
  expect(steps).toBe(9);
});

test('a reviewer asks what a contribution changes', async () => {
  const row = 'xa-dat,04,2025-06-30,2025-06-30,5,5,exact,bao-cao-xa,2025-07-20,,';
  await me.branch('tong-hop');
  await writes('aggregates/2025-07-20-ca-tinh-3fa9c1.csv', AGGREGATES, row);
  await writes(
    'sources/2025-07-20-ca-tinh-3fa9c1.csv',
    SOURCES,
    BAO_CAO_XA.replace('2025-01-15', '2025-07-15'),
  );
  await me.propose('Thêm số liệu cả tỉnh');
  const change =
    /Xã đạt, tỉnh Sơn Hà, thời điểm chốt: từ “chưa có số liệu công bố [^”]*” thành “đạt: 5\/5 xã \(100%\) đạt/;
  const steps = await me.play('review', [
    [
      'read the comment',
      () =>
        comments(
          'tong-hop',
          'Số liệu đã công bố: 4 kết luận đổi; 4 kết quả đổi số, giữ kết luận; 1 dòng thêm; 1 nguồn mới; 15 báo cáo phải phát hành lại.',
          change,
          'Chưa kiểm tra: con số có đúng như ở nguồn không, phải có người mở nguồn và đối chiếu.',
        ),
    ],
    ['go to the branch', () => me.goOn('tong-hop')],
    ['impact', () => says(['impact', ...BASE], 0, /^Ảnh hưởng.*\n\n.*4 kết luận đổi/, change)],
    ['merge', () => merges('tong-hop')],
  ]);
  expect(steps).toBe(4);
});

const PUBLIC = new URL('https://trang.example/ke-hoach/x/');

/** Files of a published site that are not as its list of hashes says. */
const unlikeListed = (folder: string): readonly string[] => {
  const listed = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  return listed.filter((line) => {
    const [sum, path = ''] = line.split('  ');
    return (
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex') !== sum
    );
  });
};

test('the site is rebuilt after a merge', async () => {
  const [dist, host] = [join(me.desk, 'dist'), join(me.desk, 'host')];
  const published = join(host, PUBLIC.pathname);
  await me.branch('mot-xa');
  await writes('values/2025-07-20-dong-khe-3fa9c1.csv', VALUES, DONG_KHE);
  await writes('sources/2025-07-20-dong-khe-3fa9c1.csv', SOURCES, BAO_CAO_XA);
  await me.propose('Thêm kết quả của một xã');
  const address = ['--site', PUBLIC.origin, '--base-path', PUBLIC.pathname];
  const steps = await me.play('publish', [
    ['merge', () => merges('mot-xa')],
    ['build', () => says(['build', ...address, '--out', dist], 0)],
    ['checksums', () => says(['checksums', '--dir', dist], 0, /^SHA256SUMS: \d+ tệp\n$/)],
    ['publish', () => me.byHand(() => cpSync(dist, published, { recursive: true }))],
  ]);
  expect(steps).toBe(4);
  expect(unlikeListed(published)).toEqual([]);
  writeFileSync(join(host, '404.html'), 'Không có\n');
  const { server, origin } = await serveFolder(host);
  const { found, missing, outside } = await visitAll(PUBLIC, origin);
  server.close();
  expect([missing, outside]).toEqual([[], []]);
  const paths = [...found.keys()];
  for (const end of ['/', '.css', '.js', '.svg', '.csv', '.zip', '.woff2', '.atom', '.jsonld']) {
    expect(paths.filter((path) => path.endsWith(end)).length, end).toBeGreaterThan(0);
  }
  // What was merged is there to be read.
  expect([...found.values()].some((text) => text?.includes('UBND xã Đông Khê'))).toBe(true);
});

/** The branch that the import names. */
const PASTED_BRANCH = '2025-07-20-mo-hinh-2024';

/** `--` parts the options of npm from those of its script. */
const isNoDash = (word: string): boolean => word !== '--';

/** Words of a command line as a shell parts them. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

test('a pasted table of nine rows', async () => {
  const table = join(me.desk, 'bang.csv');
  writeFileSync(table, PASTED);
  let told = '';
  /** What is to be typed next, as it was told: the only line of that beginning. */
  const typed = (start: string): string[] => {
    const found = [...told.matchAll(new RegExp(`(?<=^  |\\()${start}.*?(?=\\)|$)`, 'gm'))];
    expect(found).toHaveLength(1);
    return wordsOf(found[0]?.[0] ?? '');
  };
  const types = (start: string): Promise<string> => me.git(...typed(`git ${start}`).slice(1));
  const steps = await me.play('paste', [
    [
      'add',
      async () => {
        told = await says(
          ['add', table, ...NEW_SOURCE],
          0,
          'Viết lại 25 chỗ:',
          '"4101" → 04101',
          'Kiểm tra xong, không có lỗi. Đã ghi 9 dòng mới của bảng số liệu theo đơn vị, 1 dòng mới của bảng nguồn',
        );
      },
    ],
    ['branch', () => types('switch')],
    ['add its files', () => types('add')],
    ['commit', () => types('commit')],
    ['check', () => says(typed('npm run check').slice(2).filter(isNoDash), 0, CLEAN)],
    ['impact', () => says(typed('npm run impact').slice(2).filter(isNoDash), 0, '9 dòng thêm')],
    ['push', () => types('push')],
    ['propose', () => me.propose('Thêm bảng mô hình')],
    [
      'read the comment',
      () =>
        comments(
          PASTED_BRANCH,
          'Số liệu đã công bố: 3 kết luận đổi; 2 kết quả đổi số, giữ kết luận; 9 dòng thêm; 1 nguồn mới; 15 báo cáo phải phát hành lại.',
          'Thêm 9 dòng: Số mô hình, 31/12/2024, theo nguồn `bao-cao-mo-hinh`: tỉnh Sơn Hà `3.579`',
          'Số liệu nên xem lại',
        ),
    ],
    ['merge', () => merges(PASTED_BRANCH)],
  ]);
  expect(steps).toBe(10);
});
