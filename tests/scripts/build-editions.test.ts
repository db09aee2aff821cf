import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnHere } from '../../src/site/reports/drawing-place.ts';
import { soundFiles, TODAY } from '../fixtures/data-files.ts';
import { SOUND } from '../gate/folders.ts';
import { type CommandResult, runScript } from '../site/run-build.ts';

const HASH = '0123456789abcdef'.repeat(4);

const { runtime, processor, format } = drawnHere();
const DRAWN = `${HASH},${HASH},${runtime},${processor},${format}`;

/** Columns in the order of the rows below. */
const COLUMNS =
  'area_code,period,edition,release,issued_on,note,reasons,text_sha256,pdf_sha256,runtime,processor,format,withdrawn,withdrawn_on';

const LIST = [
  COLUMNS,
  '042,2022,1,2025-03,2025-04-02,,lan-dau,,,,,,,',
  `042,2023,1,2025-03,2025-04-02,,lan-dau,${DRAWN},,`,
  `041,2023,1,2025-03,2025-04-02,,lan-dau,${DRAWN},neu-ro,2025-05-03`,
  `041,2022,1,2025-03,2025-04-02,,lan-dau,${DRAWN},tinh-vao,2025-05-03`,
];

const FILES: Readonly<Record<string, string>> = {
  'observations/published/reports.csv': LIST.map((row) => `${row}\n`).join(''),
  'observations/published/withdrawals/2025-05-03-mo-hinh-1a2b3c.csv':
    'table,key,withdrawn_on,kind,decided_by,release,note,key_nonce,key_sha256\n' +
    'values,mo-hinh · 04101 · 2024-12-31 · 2024-12-31 · bao-cao-2024,2025-05-03,wrong-source,Công an tỉnh Sơn Hà,2025-03,,,\n',
  'site/settings.csv': 'setting,value\nsite-address,https://trang.example\n',
};

let folder = '';
let built: CommandResult;

const write = (root: string, files: Iterable<readonly [string, string | Uint8Array]>): void => {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
};

/** A page of an edition without its mark-up. */
const pageOf = (period: string, area: string): string =>
  readFileSync(join(folder, `out/bao-cao/${period}/${area}/lan-1/index.html`), 'utf8')
    .replace(/<[^>]*>/g, '')
    .replace(/[\s\u00A0]+/g, ' ');

const hasPdf = (name: string): boolean => existsSync(join(folder, `out/bao-cao/${name}.pdf`));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-editions-'));
  write(join(folder, 'data'), [...soundFiles(), ...Object.entries(FILES)]);
  write(join(folder, 'content'), SOUND.texts);
  const place = (name: string): string => join(folder, name);
  built = runScript('build.ts', [
    ...['--data', place('data'), '--content', place('content'), '--out', place('out')],
    ...['--cache', place('drawn'), '--today', TODAY, '--set', 'published'],
  ]);
  expect(built.code, built.stderr).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a build of a site that has an address', () => {
  it('shows an edition with the hash of its file', () => {
    expect(hasPdf('bao-cao-2022-thi-xa-ha-son-lan-1')).toBe(true);
    expect(pageOf('2022', 'thi-xa-ha-son')).toMatch(
      /lý do: phát hành lần đầu\. .*Mã băm SHA-256 của tệp PDF: [0-9a-f]{64}\. Để kiểm tra/,
    );
  });

  it('shows no file that is another one than listed, but the page, the hash and that it is gone', () => {
    expect(hasPdf('bao-cao-2023-thi-xa-ha-son-lan-1')).toBe(false);
    const page = pageOf('2023', 'thi-xa-ha-son');
    expect(page).toContain(`không còn dựng lại được như khi phát hành. Ai còn giữ tệp`);
    expect(page).toContain(HASH);
    expect(page).toContain('Mục lục');
    expect(built.stderr).toContain(
      'Cảnh báo: 3 lần phát hành của bộ published không còn dựng lại được',
    );
  });

  it('puts a notice in the place of a report that showed what was withdrawn, and nothing else', () => {
    expect(hasPdf('bao-cao-2023-huyen-thuong-son-lan-1')).toBe(false);
    const page = pageOf('2023', 'huyen-thuong-son');
    expect(page).toContain(
      'Lần phát hành này đã rút ngày 03/5/2025, lý do: ghi sai nguồn. Báo cáo và tệp PDF của lần này không còn ở đây.',
    );
    expect(page).toContain(HASH);
    expect(page).not.toContain('Mục lục');
    expect(page).not.toContain('Tệp kèm theo');
  });

  it('says above a report that counted it what it is made from, without its file', () => {
    expect(hasPdf('bao-cao-2022-huyen-thuong-son-lan-1')).toBe(false);
    const page = pageOf('2022', 'huyen-thuong-son');
    expect(page).toContain('có tính số liệu đã rút ngày 03/5/2025');
    expect(page).toContain('Mục lục');
  });

  it('says all of that in the list', () => {
    const list = readFileSync(join(folder, 'out/bao-cao/index.html'), 'utf8');
    expect(list.match(/bản PDF không còn dựng lại được/g)).toHaveLength(2);
    expect(list).toMatch(/>\s*đã rút\s*</);
    // Why an edition was issued stands on the page of the report.
    const all = readFileSync(join(folder, 'out/bao-cao/2022/huyen-thuong-son/index.html'), 'utf8');
    expect(all).toContain('phát hành lần đầu');
  });
});
