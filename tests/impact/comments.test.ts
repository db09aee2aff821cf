import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DataFiles } from '../../src/dataset/read-dataset.ts';
import { joinedSets } from '../../src/site/history/joined-sets.ts';
import { impactOf } from '../../src/site/impact/impact.ts';
import { impactPage } from '../../src/text/impact/impact-text.ts';
import { impactMarkdown } from '../../src/text/impact/print-impact.ts';
import type { Impact } from '../../src/views/impact/impact.ts';
import { planFiles } from '../fixtures/plan-272.ts';
import { CONTRIBUTIONS, DAY } from './contributions.ts';

const FOLDER = join(import.meta.dirname, 'comments');

let base: DataFiles;

beforeAll(async () => {
  base = await planFiles();
});

const impactAfter = (name: string): Impact => {
  const files = CONTRIBUTIONS[name]?.(base) ?? base;
  return impactOf({
    base,
    files,
    here: files,
    texts: new Map(),
    belongTogether: false,
    sets: joinedSets(base, files),
    today: DAY,
    isMerged: true,
    apart: [],
  });
};

describe('the comment on a contribution', () => {
  // UPDATE_GOLDEN=1 writes them again; each is to be read before it is committed.
  it.each(Object.keys(CONTRIBUTIONS))('%s', (name) => {
    const comment = impactMarkdown(
      impactPage(impactAfter(name)),
      (address) => `https://trang.example${address}`,
    );
    const file = join(FOLDER, `${name}.md`);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, comment);
    expect(comment).toBe(readFileSync(file, 'utf8'));
  });
});
