import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { Evaluation } from '../../src/evaluation/evaluation.ts';
import { readDataFolder } from '../../src/site/data-folder.ts';
import { indexOf } from '../../src/text/evaluation-index.ts';
import { unitHistoryTable } from '../../src/text/tables/unit-history-table.ts';
import { lifeText, successors } from '../../src/text/unit-life.ts';

let evaluation: Evaluation;

beforeAll(async () => {
  const files = await readDataFolder(resolve(import.meta.dirname, '../../data'));
  const { tables } = readDataset(files, { set: 'published', today: '2099-12-31' });
  if (!tables) throw new Error('the data must be sound');
  evaluation = evaluate(tables, { set: 'published' });
});

describe('a district that ended with its level', () => {
  it('has no successor, and says where its territory lies', () => {
    const [district] = indexOf(evaluation).versions('135');
    if (!district) throw new Error('no unit 135');
    expect(successors('135', evaluation)).toEqual([]);
    expect(lifeText(district, evaluation)).toBe(
      'Huyện thuộc tỉnh Yên Bái, có trong sổ từ 15/12/2018 đến 30/6/2025; kết thúc hoạt động từ ngày 01/7/2025, không có đơn vị kế thừa; địa bàn thuộc tỉnh Lào Cai.'.replaceAll(
        'ngày 01',
        'ngày\u00a001',
      ),
    );
  });

  it('is not among the origins of the province', () => {
    const origins = unitHistoryTable('15', evaluation).rows.map((row) => row[3]?.text ?? '');
    expect(origins.some((text) => text.includes('tỉnh Yên Bái'))).toBe(true);
    expect(origins.some((text) => text.includes('Lục Yên'))).toBe(false);
  });
});
