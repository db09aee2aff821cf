import { beforeAll, describe, expect, it } from 'vitest';
import type { DataFiles } from '../../../src/dataset/read-dataset.ts';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { areaView } from '../../../src/evaluation/area-view.ts';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import type { Evaluation } from '../../../src/evaluation/record/evaluation.ts';
import { EVALUATION_SCHEMA } from '../../../src/evaluation/record/evaluation-schema.ts';
import { setsIn } from '../../../src/site/build/data-folder.ts';
import { reportAreas } from '../../../src/views/reports/report-area.ts';
import { PLAN_272, planFiles } from '../../fixtures/plan-272.ts';
import { validateEvaluation } from '../validate-evaluation.ts';

let files: DataFiles;

beforeAll(async () => {
  files = await planFiles();
});

const evaluated = (set: string): unknown => {
  const { tables } = readDataset(files, { set, today: PLAN_272.today });
  if (!tables) throw new Error(`the data of ${set} must be sound`);
  return JSON.parse(JSON.stringify(evaluate(tables, { set })));
};

describe('evaluation.json', () => {
  it('is valid against its schema, for every set', () => {
    expect(setsIn(files).length).toBeGreaterThanOrEqual(2);
    for (const set of setsIn(files)) {
      expect(validateEvaluation(evaluated(set))).toEqual([]);
    }
  });

  it('is valid for an area, as it goes with the reports of it', () => {
    const one = evaluated('illustrative') as Evaluation;
    const [, area = ''] = reportAreas(one);
    expect(validateEvaluation(JSON.parse(JSON.stringify(areaView(one, area))))).toEqual([]);
  });

  it('is not valid with an unknown field, a missing field, or a word outside its list', () => {
    const one = evaluated('published') as { targets: { final: { status: string } }[] };
    expect(validateEvaluation({ ...one, more: 1 })).not.toEqual([]);
    expect(validateEvaluation({ ...one, targets: undefined })).not.toEqual([]);
    const [first] = one.targets;
    if (first) first.final.status = 'splendid';
    expect(validateEvaluation(one)).not.toEqual([]);
  });

  it('describes every field', () => {
    const undescribed: string[] = [];
    const visit = (schema: Record<string, unknown>, path: string): void => {
      for (const [name, field] of Object.entries((schema.properties ?? {}) as object)) {
        const one = field as Record<string, unknown>;
        const described = 'description' in one || '$ref' in one || 'anyOf' in one || 'const' in one;
        if (!described) undescribed.push(`${path}.${name}`);
      }
    };
    visit(EVALUATION_SCHEMA as Record<string, unknown>, 'evaluation');
    for (const [name, schema] of Object.entries(EVALUATION_SCHEMA.$defs as object)) {
      visit(schema as Record<string, unknown>, name);
    }
    expect(undescribed).toEqual([]);
  });
});
