import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteFile } from '../../src/site/model/site-file.ts';
import { drawingCache } from '../../src/site/reports/drawing-cache.ts';
import { pictureAt, renderPictures } from '../../src/site/sharing/render-pictures.ts';
import type { TaskPool } from '../../src/site/threads/task-pool.ts';
import { NOWHERE, planSite, type SharedSite, withEvaluation } from './plan-site.ts';

let folder = '';
let model: SharedSite;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  model = await planSite(NOWHERE);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Stands for the drawing, and counts it: what a picture looks like plays no part here. */
const countingPool = () => {
  const drawn: string[] = [];
  const run = async (_: string, input: () => unknown) => {
    const svg = input() as string;
    drawn.push(svg);
    return new TextEncoder().encode(`drawn ${svg}`);
  };
  return { drawn, pool: { run } as unknown as TaskPool };
};

const render = async (
  of: SharedSite,
  version = 'v1',
): Promise<{ drawn: number; files: readonly SiteFile[] }> => {
  const { drawn, pool } = countingPool();
  const files = await renderPictures(of, pool, drawingCache(folder, version));
  return { drawn: drawn.length, files };
};

describe('the pictures of a site', () => {
  it('are drawn once, and none of them again as long as nothing changed', async () => {
    const first = await render(model);
    expect(first.files).toHaveLength(2 * 21 + 1);
    // The territory of a plan without figures may look like another card: each drawing is made once.
    expect(first.drawn).toBe(first.files.length);
    const again = await render(await planSite(NOWHERE));
    expect(again.drawn).toBe(0);
    expect(again.files).toEqual(first.files);
  });

  it('of which one says something else alone are drawn again', async () => {
    const changed = withEvaluation(model, 'published', ({ targets }) => ({
      targets: targets.map((target) =>
        target.id === 't2' ? { ...target, shortName: 'Tên khác' } : target,
      ),
    }));
    expect((await render(changed)).drawn).toBe(1);
  });

  it('are all drawn again by another version of the program', async () => {
    expect((await render(model, 'v2')).drawn).toBe(43);
  });

  it('are drawn again where what was kept is damaged', async () => {
    for (const name of readdirSync(folder).slice(0, 3)) writeFileSync(join(folder, name), 'x');
    const { drawn } = await render(model);
    const { drawn: other } = await render(model, 'v2');
    // The folder also holds the one picture of the changed set.
    expect(drawn + other).toBeGreaterThanOrEqual(2);
    expect(drawn + other).toBeLessThanOrEqual(3);
    expect((await render(model)).drawn).toBe(0);
  });

  it('name the one that cannot be drawn', async () => {
    const pool = { run: () => Promise.reject(new Error('broken')) } as unknown as TaskPool;
    const cache = drawingCache(join(folder, 'none'), 'v');
    await expect(renderPictures(model, pool, cache)).rejects.toThrow(
      /^Picture \/[a-z/-]+\.png could not be drawn$/,
    );
  });

  it('are drawn on request where a server asks for one', async () => {
    const bytes = await pictureAt(model, '/chia-se/muc-tieu-t1.png');
    expect(
      Buffer.from(bytes ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    expect(await pictureAt(model, '/chia-se/khong-co.png')).toBeUndefined();
    expect(await pictureAt(model, '/muc-tieu/')).toBeUndefined();
  });
});
