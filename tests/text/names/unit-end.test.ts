import { beforeAll, describe, expect, it } from 'vitest';
import type { Evaluation } from '../../../src/evaluation/record/evaluation.ts';
import { unitHistoryTable } from '../../../src/text/tables/unit-history-table.ts';
import { lifeText, successors } from '../../../src/text/units/unit-life.ts';
import { indexOf } from '../../../src/views/evaluation-index.ts';
import { unitPage } from '../../../src/views/unit-pages.ts';
import { planEvaluation } from '../../fixtures/plan-272.ts';

let evaluation: Evaluation;

beforeAll(async () => {
  evaluation = await planEvaluation('published');
});

describe('a district that ended with its level', () => {
  it('has no successor, and says where its territory lies', () => {
    const [district] = indexOf(evaluation).versions('135');
    if (!district) throw new Error('no unit 135');
    const page = unitPage('135', evaluation);
    if (!page) throw new Error('no page 135');
    expect(successors(page, evaluation)).toEqual([]);
    expect(lifeText(district, evaluation)).toBe(
      'Huyện thuộc tỉnh Yên Bái, đến 30/6/2025; kết thúc hoạt động từ ngày 01/7/2025, không có đơn vị kế thừa; địa bàn thuộc tỉnh Lào Cai.'.replaceAll(
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
