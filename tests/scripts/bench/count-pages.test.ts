import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { countPages } from '../../../scripts/bench/count-pages.ts';

test('pages are files of HTML; those of units have a folder each', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'count-pages-'));
  const paths = [
    'index.html',
    '404.html',
    'style.css',
    'don-vi/index.html',
    'don-vi/04250/index.html',
    'don-vi/04252/index.html',
    'minh-hoa/don-vi/04250/index.html',
  ];
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), '');
  }
  expect(await countPages(folder)).toEqual({ pages: 6, units: 2 });
  await rm(folder, { recursive: true });
});
