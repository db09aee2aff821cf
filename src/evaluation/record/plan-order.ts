import { CLARITY_ASPECTS } from '../../schema/clarity.ts';
import { byCode, byNumberedCode } from '../../schema/code-order.ts';
import type { RowOf, Tables } from '../../schema/index.ts';

const ASPECTS = Object.keys(CLARITY_ASPECTS);

/** Indicators as the targets ask for them; the others by id. */
const inOrderAsked = (
  indicators: readonly RowOf<'indicators'>[],
  targets: readonly RowOf<'targets'>[],
): RowOf<'indicators'>[] => {
  const asked = [...new Set(targets.map(({ indicator }) => indicator))];
  const rank = (indicator: string): number =>
    asked.includes(indicator) ? asked.indexOf(indicator) : asked.length;
  return indicators.toSorted(
    (a, b) => rank(a.indicator) - rank(b.indicator) || byNumberedCode(a.indicator, b.indicator),
  );
};

/**
 * The tables of the plan in the order in which readers meet them, whatever the order of their rows: by id,
 * numbers as numbers; the aspects of clarity as the schema lists them.
 */
export const inPlanOrder = (tables: Tables): Tables => {
  const targets = tables.targets.toSorted((a, b) => byNumberedCode(a.target, b.target));
  return {
    ...tables,
    targets,
    indicators: inOrderAsked(tables.indicators, targets),
    measures: tables.measures.toSorted((a, b) => byNumberedCode(a.measure, b.measure)),
    clarity: tables.clarity.toSorted(
      (a, b) => byCode(a.target, b.target) || ASPECTS.indexOf(a.aspect) - ASPECTS.indexOf(b.aspect),
    ),
  };
};
