import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressList } from '../../src/site/addresses/address-list.ts';
import { readDataFolder } from '../../src/site/build/data-folder.ts';
import { TODAY } from '../fixtures/data-files.ts';
import { extractPdf, squeeze } from '../report/pdf/extract.ts';
import { readZip } from './read-zip.ts';
import { REPOSITORY, runScript } from './run-build.ts';

let folder = '';
const data = (): string => join(folder, 'data');
const dist = (): string => join(folder, 'dist');
const published = (name: string): string => join(data(), 'observations/published', name);

const add = (name: string, ...rows: readonly string[]): void =>
  writeFileSync(
    published(name),
    readFileSync(published(name), 'utf8') + rows.map((row) => `${row}\n`).join(''),
  );

const run = (script: string, ...args: readonly string[]): void => {
  const { code, stdout, stderr } = runScript(script, [
    ...['--data', data(), '--content', join(REPOSITORY, 'tests/fixtures/sound-texts')],
    ...['--today', TODAY, ...args],
  ]);
  if (code !== 0) throw new Error(`${script}: ${stdout}${stderr}`);
};

const release = (id: string): void =>
  run('release.ts', '--release', id, '--cut-off', id, '--title', `Bản ${id}`);

const editions = (): void => run('editions.ts', '--cache', join(folder, 'cache'));

const withdraw = (table: string, key: string, ...flags: readonly string[]): void =>
  run(
    'withdraw.ts',
    ...['--table', table, '--key', key, '--decided-by', 'Công an tỉnh Sơn Hà', ...flags],
  );

/** What stays, so that the search can be seen to find. */
const KEPT = { title: 'Fnordgazette', note: 'Fnordnote', count: '771177' };

/** What is withdrawn: a figure by itself, a whole source, and a key that names a person. */
const GONE = {
  'a note': 'Zyzzyvanote',
  'a count': '918273',
  'the title of a source': 'Quuxgarply',
  'the address of a source': 'waldo.example',
  'a title that names a person': 'Plughbarton',
} as const;

/** The key that names a person; rows of it name the person as well. */
const PERSON = 'ong-xyzzywick';

const FIGURE = 'vu-pham-toi · 042 · 2023-12-15 · 2024-12-14 · bao-cao-2024';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'withdrawn-'));
  cpSync(join(REPOSITORY, 'tests/fixtures/sound'), data(), { recursive: true });
  add(
    'sources.csv',
    `giu-lai,${KEPT.title},Báo Thử,2025-05-20,press,https://giu-lai.example/a,2025-06-01,,`,
    'ban-tin,Quuxgarply,Báo Thử,2025-05-20,press,https://waldo.example/b,2025-06-01,,',
    `${PERSON},Đơn của Plughbarton,Báo Thử,2025-05-20,press,https://don.example/c,2025-06-01,,`,
  );
  add(
    'values.csv',
    `mo-hinh,04101,2024-12-31,2024-12-31,${KEPT.count},z,giu-lai,2025-06-01,,${KEPT.note}`,
    'vu-pham-toi,042,2023-12-15,2024-12-14,918273,z,bao-cao-2024,2025-06-01,,Zyzzyvanote',
    'mo-hinh,04201,2024-12-31,2024-12-31,4,z,ban-tin,2025-06-01,,',
    `mo-hinh,04203,2024-12-31,2024-12-31,5,z,${PERSON},2025-06-01,,`,
  );
  release('2025-06-30');
  editions();
  run('build.ts', '--out', dist());
  // What is withdrawn was published and promised before.
  const { code } = runScript('addresses.ts', ['--data', data(), '--dir', dist()]);
  if (code !== 0) throw new Error('the addresses could not be listed');
  withdraw('values', FIGURE, '--kind', 'not-in-source');
  withdraw('sources', 'ban-tin', '--kind', 'not-public', '--note', 'Bản tin đã bị gỡ.');
  withdraw('sources', PERSON, '--kind', 'personal-data', '--names-person');
  editions();
  run('build.ts', '--out', dist());
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Found {
  readonly name: string;
  readonly bytes: Buffer;
}

const filesIn = (root: string): Found[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(root, path), bytes: readFileSync(path) }));

/** Every stream of a PDF that can be unpacked: its pages, metadata and attachments. */
const streamsOf = (bytes: Buffer): Buffer[] => {
  const text = bytes.toString('latin1');
  return [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: { length } }) => {
    const start = index + length;
    const raw = bytes.subarray(start, text.indexOf('endstream', start));
    try {
      return [inflateSync(raw, { finishFlush: 2 })];
    } catch {
      return [raw];
    }
  });
};

/** All that a file says: its name, its bytes, what is packed in it, and the words of a PDF. */
const textsOf = async ({ name, bytes }: Found): Promise<string[]> => {
  const own = [name, bytes.toString('utf8')];
  if (/\.(?:zip|xlsx)$/.test(name)) {
    const parts = readZip(bytes).map(({ path, bytes: inner }) => ({ name: path, bytes: inner }));
    return [...own, ...(await Promise.all(parts.map(textsOf))).flat()];
  }
  if (!name.endsWith('.pdf')) return own;
  const { text, info } = await extractPdf(new Uint8Array(bytes));
  const streams = streamsOf(bytes).map((stream) => stream.toString('utf8'));
  return [...own, ...streams, text, JSON.stringify(info)];
};

/** A text as it may stand anywhere: in another case, with its thousands parted, without spaces. */
const formsOf = (text: string): string[] => {
  const parted = /^\d+$/.test(text) ? [text.replace(/(\d)(?=(\d{3})+$)/g, '$1.')] : [];
  return [text, ...parted].map((one) => squeeze(one).toLowerCase());
};

const everything: (readonly [name: string, text: string])[] = [];

beforeAll(async () => {
  const files = [
    ...filesIn(data()).map((file) => ({ ...file, name: `data/${file.name}` })),
    ...filesIn(dist()).map((file) => ({ ...file, name: `dist/${file.name}` })),
  ];
  for (const file of files) {
    const text = (await textsOf(file)).join('\n');
    everything.push([file.name, squeeze(text).toLowerCase()]);
  }
});

const placesOf = (text: string): string[] =>
  everything
    .filter(([, all]) => formsOf(text).some((form) => all.includes(form)))
    .map(([name]) => name);

describe('after a withdrawal', () => {
  it('the search for what is left finds what is not withdrawn, in every kind of file', () => {
    const kinds = new Set(
      placesOf(KEPT.title).map((name) => `${name.split('/')[0]} ${name.split('.').at(-1)}`),
    );
    for (const kind of ['data csv', 'dist html', 'dist json', 'dist zip', 'dist csv', 'dist pdf']) {
      expect(kinds, kind).toContain(kind);
    }
    expect(placesOf(KEPT.count).length).toBeGreaterThan(0);
    expect(placesOf(KEPT.note).length).toBeGreaterThan(0);
  });

  it.each(Object.entries(GONE))(
    '%s is nowhere: in no table, page, download, archive, feed, index or PDF',
    (_, text) => {
      expect(placesOf(text)).toEqual([]);
    },
  );

  it('a key that names a person is nowhere, not in the seals or the tombstone either', () => {
    expect(placesOf(PERSON)).toEqual([]);
  });

  it('the tombstones are on the page, in the file and in the feed, with the rows set aside', () => {
    const page = everything.find(([name]) => name === 'dist/so-lieu/index.html')?.[1] ?? '';
    for (const words of [
      'khóa nêu tên người nên không ghi lại',
      'Bản tin đã bị gỡ.',
      'Nguồn không có số liệu này',
      '1 dòng: bảng Số liệu theo đơn vị',
    ]) {
      expect(page, words).toContain(squeeze(words).toLowerCase());
    }
    const feed = everything.find(([name]) => name === 'dist/so-lieu/thay-doi.atom')?.[1] ?? '';
    expect(feed).toContain(squeeze('Rút số liệu ngày 20/7/2025: 4 khóa').toLowerCase());
    const csv = everything.find(([name]) => name === 'dist/so-lieu/so-lieu-da-rut.csv')?.[1] ?? '';
    expect(csv).toContain('khóanêutênngườinênkhôngghilại');
  });
});

it('puts a notice in place of the release that held it, at the same address', () => {
  const archives = filesIn(join(dist(), 'so-lieu/ban-chot')).filter(({ name }) =>
    name.endsWith('.zip'),
  );
  const last = archives.find(({ name }) => name.endsWith('-ban-2025-06-30.zip'));
  const entries = readZip(last?.bytes ?? Buffer.alloc(0));
  expect(entries.map(({ path }) => path.split('/').at(-1))).toEqual(['DA-RUT.txt']);
  const notice = entries[0]?.bytes.toString('utf8') ?? '';
  expect(notice).toContain('- 20/7/2025: ');
  expect(notice).toContain('Bản tin đã bị gỡ.');
  expect(notice).toContain('khóa nêu tên người');
  const page = readFileSync(join(dist(), 'so-lieu/ban-chot/index.html'), 'utf8');
  expect(page.match(/tệp chỉ còn thông báo/g)?.length).toBe(1);
  // Releases that were closed before are whole.
  const whole = archives.filter(({ bytes }) => readZip(bytes).length > 1);
  expect(whole.length).toBe(archives.length - 1);
});

it('takes files of editions away that were promised, and no page', async () => {
  const { listed } = addressList(await readDataFolder(data()));
  const lost = listed
    .map(({ address }) => address)
    .filter((address) => !existsSync(join(dist(), address)));
  expect(lost.length).toBeGreaterThan(0);
  expect(lost.filter((address) => !/^\/bao-cao\/bao-cao-.*\.(?:pdf|zip)$/.test(address))).toEqual(
    [],
  );
});
