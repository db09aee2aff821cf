import { expect, test } from 'vitest';
import { renderPdf } from '../../../src/report/pdf/render-pdf.ts';
import { siteFonts } from '../../../src/site/fonts/site-fonts.ts';
import { withTaskPool } from '../../../src/site/threads/task-pool.ts';
import { documentOf } from '../../report/pdf/fixture.ts';

const documentSaying = (text: string) => documentOf([{ kind: 'paragraph', tone: 'body', text }]);

test('threads make the same bytes as this one, whatever they did before', async () => {
  const documents = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu'].map(documentSaying);
  const [drawn, fonts] = await withTaskPool((pool) =>
    Promise.all([
      Promise.all(documents.map((document) => pool.run('report', () => document))),
      pool.run('fonts', () => null),
    ]),
  );
  for (const [index, document] of documents.entries()) {
    expect(Buffer.compare(drawn[index] ?? new Uint8Array(), await renderPdf(document))).toBe(0);
  }
  const own = await siteFonts();
  expect(fonts.map(({ address }) => address)).toEqual(own.map(({ address }) => address));
  for (const [index, { bytes }] of own.entries()) {
    expect(Buffer.compare(fonts[index]?.bytes ?? new Uint8Array(), bytes)).toBe(0);
  }
});

test('a task that fails says why and leaves its thread to the next one', async () => {
  await withTaskPool(async (pool) => {
    const failing = Array.from({ length: 6 }, () => pool.run('report', () => documentSaying('漢')));
    const results = await Promise.allSettled(failing);
    for (const result of results) {
      expect(result.status === 'rejected' && String(result.reason)).toContain('has no glyph');
    }
    const bytes = await pool.run('report', () => documentSaying('Được'));
    expect(bytes.length).toBeGreaterThan(1000);
  });
});

test('what the task needs may fail to be made', async () => {
  const refused = withTaskPool((pool) =>
    pool.run('report', () => {
      throw new Error('no document');
    }),
  );
  await expect(refused).rejects.toThrow('no document');
});

test('unfinished tasks end with the pool', async () => {
  let isDone = false;
  await withTaskPool(async (pool) => {
    void pool
      .run('fonts', () => null)
      .then(() => {
        isDone = true;
      });
  });
  expect(isDone).toBe(false);
});

test('who asks on after the pool has ended is refused, and starts no thread that nobody ends', async () => {
  const { run } = await withTaskPool(async (pool) => pool);
  await expect(run('fonts', () => null)).rejects.toThrow('has ended');
});
