import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Numbered, Opened, Reply } from '../../src/browser/contribute/messages.ts';
import { triedFigure, triedTable } from '../../src/browser/contribute/tried.ts';
import type { Problem } from '../../src/dataset/problems/problem.ts';
import { impactOf } from '../../src/site/impact/impact.ts';
import { PAGE_STATES } from '../../src/text/contribute/page-states.ts';
import type { TrialPage } from '../../src/text/contribute/trial-page.ts';
import { impactPage } from '../../src/text/impact/impact-text.ts';
import { problemWords } from '../../src/text/problems/problems.ts';
import { contributeAddress } from '../../src/views/addresses/addresses.ts';
import type { TrialBasis } from '../../src/views/contribution/trial.ts';
import { knownBase } from '../../src/views/impact/known.ts';
import { problemsOfJoining } from '../fixtures/contribution.ts';
import { type DroppedTable, FAULTY_TABLES } from '../fixtures/faulty-tables.ts';
import { planFiles } from '../fixtures/plan-272.ts';
import { TYPED_FIGURES } from '../fixtures/typed-figures.ts';
import { pageAt } from '../site/pages.ts';
import { DESK, visit } from './open-page.ts';
import { filesOf, readByScript } from './page-files.ts';

const SET = 'published';
const ADDRESS = contributeAddress(SET);

/** A question of the page, with bytes as numbers: it is sent as text. */
type Asked = object | { readonly bytes: readonly number[] };

/** What the worker of the page says to each question, in a page of the site. */
const answersOf = (page: Page, asks: readonly Asked[]): Promise<Reply[]> => {
  const worker = filesOf(pageAt(ADDRESS)).find((file) => /\/worker-[^/]*\.js$/.test(file));
  return page.evaluate(
    async ({ address, bodies }) => {
      const started = new Worker(address ?? '', { type: 'module' });
      const replies: Reply[] = [];
      for (const [id, body] of bodies.entries()) {
        replies.push(
          await new Promise<Reply>((resolve) => {
            started.onmessage = ({ data }: MessageEvent<Numbered<Reply>>) => resolve(data.body);
            const bytes = 'bytes' in body ? new Uint8Array(body.bytes) : undefined;
            started.postMessage({ id, body: { ...body, ...(bytes && { bytes }) } });
          }),
        );
      }
      started.terminate();
      return replies;
    },
    { address: worker, bodies: asks },
  );
};

const trialOf = (reply: Reply | undefined): TrialPage => {
  if (reply?.kind !== 'trial') throw new Error(JSON.stringify(reply));
  return reply.trial;
};

let basis: TrialBasis;
let data: string;
let opened: Opened;
let figures: readonly TrialPage[];

beforeAll(async () => {
  [data = ''] = readByScript(pageAt(ADDRESS));
  const asks = Object.values(TYPED_FIGURES).map((figure) => ({ kind: 'figure', figure }));
  const [first, ...rest] = await visit(ADDRESS, (page) =>
    answersOf(page, [{ kind: 'open', address: data }, ...asks]),
  );
  if (first?.kind !== 'opened') throw new Error(JSON.stringify(first));
  ({ opened } = first);
  figures = rest.map(trialOf);
  const { today } = opened;
  basis = { base: knownBase(await planFiles(), today), set: SET, today };
});

describe('the browser tells of a figure what the commands tell', () => {
  it.each(Object.entries(TYPED_FIGURES).map(([what, figure], i) => [what, figure, i] as const))(
    '%s',
    (_, figure, i) => {
      const told = figures[i];
      expect(told?.state).toBe('ready');
      // All of it, the drawings included, is the same in Node.
      expect(told).toEqual(JSON.parse(JSON.stringify(triedFigure(basis, figure))));
      const files = new Map(basis.base.files);
      for (const { path, text } of told?.files ?? []) {
        files.set(path.replace(/^data\//, ''), new TextEncoder().encode(text));
      }
      const command = impactOf({
        ...{ base: basis.base.files, files, here: files, sets: [SET], today: basis.today },
        ...{ texts: new Map(), belongTogether: false, isMerged: true, apart: [] },
      });
      expect(told?.impact).toEqual(
        JSON.parse(JSON.stringify(impactPage({ ...command, withTexts: false }))),
      );
    },
  );
});

const bare = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Drops a file on the page. */
const drop = (page: Page, { name, bytes }: DroppedTable): Promise<void> =>
  page.evaluate(
    ([called, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(content)], called));
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector('[data-drop]')?.dispatchEvent(event);
    },
    [name, [...bytes]] as const,
  );

describe('a table that is dropped is told what npm run check tells of it', () => {
  const path = `observations/${SET}/values/2026-11-28-values-0123ab.csv`;

  /** What the check says of the table as a file of its own beside those that are there. */
  const problemsOf = ({ bytes, name }: DroppedTable): readonly Problem[] =>
    problemsOfJoining(basis.base.files, new Map([...basis.base.files, [path, bytes]]), basis.today)
      .filter(({ file, level }) => file === path || level === 'error')
      .filter(({ check }) => check !== 'contribution-file-name')
      .map((problem) => ({
        ...problem,
        facts: Object.fromEntries(
          Object.entries(problem.facts).map(([fact, said]) => [
            fact,
            typeof said === 'string' ? said.replaceAll(path, name) : said,
          ]),
        ),
      }));

  it('each of many faults, with what was found, what is needed and what to do', async () => {
    await visit(
      ADDRESS,
      async (page) => {
        await page.getByText(PAGE_STATES.ready).waitFor({ state: 'visible' });
        const region = page.getByRole('region', { name: /Kết quả thử với bảng/ });
        for (const [what, table] of Object.entries(FAULTY_TABLES)) {
          const problems = problemsOf(table);
          expect(problems.length, what).toBeGreaterThan(0);
          await drop(page, table);
          const [first] = problems;
          await region
            .getByText(first?.check ?? '', { exact: true })
            .first()
            .waitFor({ state: 'attached' });
          const shown = bare((await region.textContent()) ?? '');
          for (const problem of problems) {
            const words = problemWords({ ...problem, file: table.name });
            for (const part of [words.title, words.found, words.expected, words.remedy]) {
              expect(shown, `${what}: ${problem.check}`).toContain(bare(part));
            }
          }
          await page.getByRole('button', { name: 'Bỏ bảng này' }).click();
        }
      },
      { ...DESK },
    );
  });
});

it('the engine of the page and that of the commands find the same in every faulty table', async () => {
  const asks = Object.values(FAULTY_TABLES).map(({ name, bytes }) => ({
    kind: 'table',
    name,
    bytes: [...bytes],
    answers: [],
  }));
  const replies = await visit(ADDRESS, (page) =>
    answersOf(page, [{ kind: 'open', address: data }, ...asks]),
  );
  expect(replies.slice(1).map(trialOf)).toEqual(
    Object.values(FAULTY_TABLES).map((table) =>
      JSON.parse(JSON.stringify(triedTable(basis, table, []))),
    ),
  );
});
