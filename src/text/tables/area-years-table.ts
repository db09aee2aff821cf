import type { Evaluation, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import {
  type AreaComparison,
  areaComparison,
  areaYears,
  isKnownIn,
  judgedYears,
} from '../../views/area-years.ts';
import { unitPageAddress } from '../../views/unit-pages.ts';
import { areaYearWords } from '../charts/chart-area-years-words.ts';
import { nbsp } from '../format/format.ts';
import { cell, numbers, type Table, words } from '../format/table.ts';
import { scopeNoun } from '../names/scope-words.ts';
import { targetCode } from '../names/target-code.ts';
import { unitTitleOf } from '../names/unit-names.ts';

const CAPTIONS: Readonly<Record<AreaComparison, (noun: string, base: string) => string>> = {
  share: (noun) => `số ${noun} đạt trên tổng số, theo địa bàn và năm`,
  index: (_, base) => `thay đổi so với ${base}, theo địa bàn và năm`,
  judgement: () => 'kết quả theo địa bàn và năm',
};

/**
 * A target by area and year: the numbers of the chart of areas over the years. Years in which
 * nothing is known of any area have no column. No rows where the
 * target has one area only or nothing is known at all.
 */
export const areaYearsTable = (target: TargetEvaluation, evaluation: Evaluation): Table => {
  const comparison = areaComparison(target);
  const areas = areaYears(target);
  const silent = new Set(silentYears(target));
  const years = judgedYears(target).filter((year) => !silent.has(year));
  const what = CAPTIONS[comparison ?? 'share'](
    scopeNoun(target.scopeTypes),
    nbsp('năm', target.baselineYear ?? 'trước'),
  );
  const column = comparison === 'judgement' ? words : numbers;
  return {
    caption: `${targetCode(target)}: ${what}`,
    columns: [words('Địa bàn'), ...years.map((year) => column(String(year)))],
    rows:
      comparison === null || years.length === 0
        ? []
        : areas.map((area) => [
            cell(unitTitleOf(evaluation, area.unit), unitPageAddress(area.unit, evaluation)),
            ...area.years
              .filter(({ year }) => !silent.has(year))
              .map((year) => cell(areaYearWords(year, comparison))),
          ]),
  };
};

/** Years of a target in which nothing is known of any of its areas. */
const silentYears = (target: TargetEvaluation): readonly number[] => {
  const comparison = areaComparison(target);
  const areas = areaYears(target);
  return judgedYears(target).filter(
    (year) =>
      comparison === null ||
      !areas.some((area) =>
        area.years.some((one) => one.year === year && isKnownIn(one, comparison)),
      ),
  );
};
