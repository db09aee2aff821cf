import { beforeAll, describe, expect, it } from 'vitest';
import type { Evaluation, Figure } from '../../src/evaluation/record/evaluation.ts';
import { unitCode } from '../../src/evaluation/record/unit-code.ts';
import type { ReleaseChanges } from '../../src/evaluation/release-changes.ts';
import {
  areaScope,
  isRowWithin,
  isWithdrawnWithin,
  releaseWithin,
  targetScope,
} from '../../src/views/change-scope.ts';
import { planEvaluation } from '../fixtures/plan-272.ts';

let evaluation: Evaluation;

beforeAll(async () => {
  evaluation = await planEvaluation('illustrative');
});

const LUC_YEN = '135';
const VAN_YEN = '136';

const t2 = () => {
  const target = evaluation.targets.find(({ id }) => id === 't2');
  if (target === undefined) throw new Error('no t2');
  return targetScope(target, evaluation);
};

const figureOf = (is: (figure: Figure) => boolean): Figure => {
  const found = evaluation.figures.find(is);
  if (found === undefined) throw new Error('no such figure');
  return found;
};

/** Of a commune of the district Lục Yên. */
const ofCommune = (): Figure =>
  figureOf(
    (figure) =>
      areaScope(LUC_YEN, evaluation).hasFigure(figure) && unitCode(figure.unit) !== LUC_YEN,
  );

const release = (change: Partial<ReleaseChanges>): ReleaseChanges =>
  ({ since: 'truoc', figures: [], results: [], ...change }) as ReleaseChanges;

const result = (target: string, area: string) =>
  ({
    target,
    area,
    year: 2024,
    milestone: null,
    before: null,
    after: null,
    verdict: true,
  }) as const;

describe('what changes are about a district', () => {
  it('are figures of it and of units below it, and of no other', () => {
    const { row } = ofCommune();
    expect(isRowWithin(row, areaScope(LUC_YEN, evaluation), evaluation)).toBe(true);
    expect(isRowWithin(row, areaScope(VAN_YEN, evaluation), evaluation)).toBe(false);
    expect(isRowWithin('units: 135 @2026-11-22', areaScope(LUC_YEN, evaluation), evaluation)).toBe(
      false,
    );
  });

  it('are its own results, not those of the territory', () => {
    const changes = release({ results: [result('t2', LUC_YEN), result('t2', '15')] });
    expect(releaseWithin(changes, areaScope(LUC_YEN, evaluation))?.results).toEqual([
      result('t2', LUC_YEN),
    ]);
    expect(releaseWithin(changes, areaScope(VAN_YEN, evaluation))).toBeNull();
  });
});

describe('what changes are about a target', () => {
  it('are figures of its indicator and of those it is inferred from', () => {
    expect(t2().hasFigure({ indicator: 'xa-dat-19.2', unit: 'x' })).toBe(true);
    expect(t2().hasFigure({ indicator: 'xa-dat-19', unit: 'x' })).toBe(true);
    expect(t2().hasFigure({ indicator: 'pham-toi-trat-tu-xa-hoi', unit: 'x' })).toBe(false);
  });

  it('are its results everywhere', () => {
    const changes = release({
      results: [result('t2', LUC_YEN), result('t2', '15'), result('t3', '15')],
    });
    expect(releaseWithin(changes, t2())?.results).toHaveLength(2);
  });

  it('are the first release, which is compared with nothing', () => {
    expect(releaseWithin(release({ since: null }), t2())).not.toBeNull();
    expect(releaseWithin(release({}), t2())).toBeNull();
  });
});

describe('what was withdrawn', () => {
  const withdrawn = (key: string | null, table = 'values') => ({ table, key });

  it('is about a part where its key names an indicator and a unit of it', () => {
    const figure = ofCommune();
    const code = unitCode(figure.unit);
    const key = ['xa-dat-19.2', code, figure.periodStart, figure.periodEnd].join(' · ');
    expect(isWithdrawnWithin(withdrawn(key), t2(), evaluation)).toBe(true);
    expect(isWithdrawnWithin(withdrawn(key), areaScope(LUC_YEN, evaluation), evaluation)).toBe(
      true,
    );
    expect(isWithdrawnWithin(withdrawn(key), areaScope(VAN_YEN, evaluation), evaluation)).toBe(
      false,
    );
    const other = key.replace('xa-dat-19.2', 'pham-toi-trat-tu-xa-hoi');
    expect(isWithdrawnWithin(withdrawn(other), t2(), evaluation)).toBe(false);
  });

  it('is about no part where its key is not told, or is of another kind', () => {
    expect(isWithdrawnWithin(withdrawn(null), t2(), evaluation)).toBe(false);
    expect(isWithdrawnWithin(withdrawn('bao', 'sources'), t2(), evaluation)).toBe(false);
    expect(isWithdrawnWithin(withdrawn('x', 'khong-co'), t2(), evaluation)).toBe(false);
  });
});
