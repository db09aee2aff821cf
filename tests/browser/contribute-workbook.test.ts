import { expect, it } from 'vitest';
import type { Numbered, Reply } from '../../src/browser/contribute/messages.ts';
import { contributeAddress } from '../../src/views/addresses/addresses.ts';
import { workbookBytes } from '../fixtures/workbook.ts';
import { evaluationOf, pageAt, SETS } from '../site/pages.ts';
import { visit } from './open-page.ts';
import { filesOf, readByScript } from './page-files.ts';

const SET = SETS.find((set) => !evaluationOf(set).illustrative) ?? '';
const ADDRESS = contributeAddress(SET);

/** What the worker says of files, which are sent to it as numbers. */
const repliesTo = (files: readonly Uint8Array[]): Promise<Reply[]> => {
  const page = pageAt(ADDRESS);
  const worker = filesOf(page).find((file) => /\/worker-[^/]*\.js$/.test(file)) ?? '';
  const [data = ''] = readByScript(page);
  return visit(ADDRESS, (window) =>
    window.evaluate(
      async ({ script, address, contents }) => {
        const started = new Worker(script, { type: 'module' });
        const ask = (id: number, body: object): Promise<Reply> =>
          new Promise((resolve) => {
            started.onmessage = ({ data: answer }: MessageEvent<Numbered<Reply>>) =>
              resolve(answer.body);
            started.postMessage({ id, body });
          });
        await ask(0, { kind: 'open', address });
        const replies: Reply[] = [];
        for (const [i, content] of contents.entries()) {
          const bytes = new Uint8Array(content);
          replies.push(await ask(i + 1, { kind: 'table', name: 'bang.xlsx', bytes, answers: [] }));
        }
        started.terminate();
        return replies;
      },
      { script: worker, address: data, contents: files.map((file) => [...file]) },
    ),
  );
};

it('a workbook is unpacked by the browser itself; one that is broken is told to be none', async () => {
  const whole = workbookBytes([
    {
      name: 'Bảng',
      rows: [
        ['Xã', 'Ngày', 'Kết quả'],
        ['Xuân Ái', '31/12/2024', 'Đạt'],
      ],
    },
  ]);
  const cut = whole.slice(0, whole.length - 40);
  const changed = whole.map((byte, i) => (i > 60 && i < 160 ? byte ^ 0xff : byte));
  const [read, ...broken] = await repliesTo([whole, cut, changed]);
  if (read?.kind !== 'trial') throw new Error(JSON.stringify(read));
  expect(read.trial.repairs.flatMap(({ lines }) => lines).join(' ')).toContain('"Đạt" → dat');
  expect(read.trial.questions.map(({ field }) => field)).toContain('source');
  for (const reply of broken) {
    if (reply.kind !== 'trial') throw new Error(JSON.stringify(reply));
    expect(reply.trial.state).not.toBe('ready');
    expect(reply.trial.files).toEqual([]);
  }
});
