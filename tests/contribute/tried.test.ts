import { beforeAll, describe, expect, it } from 'vitest';
import { triedTable } from '../../src/browser/contribute/tried.ts';
import type { TrialBasis } from '../../src/views/contribution/trial.ts';
import { knownBase } from '../../src/views/impact/known.ts';
import { PLAN_272, planFiles } from '../fixtures/plan-272.ts';

let basis: TrialBasis;

beforeAll(async () => {
  const { today } = PLAN_272;
  basis = { base: knownBase(await planFiles(), today), set: 'published', today };
});

const NEW_SOURCE = [
  { option: 'indicator', value: 'xa-dat-19.2' },
  { option: 'source-title', value: 'Báo cáo thử năm 2025' },
  { option: 'publisher', value: 'Sở thử' },
  { option: 'published-on', value: '2025-01-15' },
  { option: 'kind', value: 'report' },
];

const table = (...lines: readonly string[]) => ({
  name: 'bang.csv',
  bytes: new TextEncoder().encode(`${lines.join('\n')}\n`),
});

const sourcesIn = (tables: ReturnType<typeof table>, answers = NEW_SOURCE): string[] =>
  triedTable(basis, tables, answers)
    .files.filter(({ path }) => path.includes('/sources/'))
    .map(({ text }) => text.split(/\r?\n/)[1] ?? '');

describe('a new source of a table', () => {
  it('needs no id: it is made of its title', () => {
    const plain = table('Đơn vị,Ngày,Kết quả', 'Xã Minh Quân,30/12/2024,Đạt');
    expect(sourcesIn(plain)).toEqual([expect.stringMatching(/^bao-cao-thu-nam-2025,/)]);
  });

  it('is the one that the table names and nobody knows', () => {
    const named = table('Đơn vị,Ngày,Kết quả,Nguồn', 'Xã Minh Quân,30/12/2024,Đạt,bc-la');
    expect(sourcesIn(named)).toEqual([expect.stringMatching(/^bao-cao-thu-nam-2025,/)]);
  });

  it('is none of several that the table names', () => {
    const several = table(
      'Đơn vị,Ngày,Kết quả,Nguồn',
      'Xã Minh Quân,30/12/2024,Đạt,bc-la',
      'Xã Minh Quán,30/12/2024,Đạt,bc-khac',
    );
    const { questions, files } = triedTable(basis, several, NEW_SOURCE);
    expect([questions.map(({ field }) => field), files]).toEqual([['source', 'source'], []]);
  });

  it('keeps the id that somebody gives it', () => {
    const plain = table('Đơn vị,Ngày,Kết quả', 'Xã Minh Quân,30/12/2024,Đạt');
    const given = [...NEW_SOURCE, { option: 'new-source', value: 'bc-thu' }];
    expect(sourcesIn(plain, given)).toEqual([expect.stringMatching(/^bc-thu,/)]);
  });
});
