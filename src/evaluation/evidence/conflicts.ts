import { present } from '../../schema/present.ts';
import type { Conflict, Figure, IndicatorInfo } from '../record/evaluation.ts';

/**
 * Whether two figures of one indicator and unit are about the same days: a flow about its period, a stock
 * about one certain day. Of a stock on some day of a span nobody knows that it is the same day (R2).
 */
const isSameTime = (a: Figure, b: Figure, isFlow: boolean): boolean =>
  a.periodStart === b.periodStart &&
  a.periodEnd === b.periodEnd &&
  (isFlow || a.periodStart === a.periodEnd) &&
  typeof a.value === typeof b.value;

const asNumber = (value: boolean | number | null): number =>
  typeof value === 'boolean' ? Number(value) : (value ?? 0);

/** R8: a provisional or estimated figure gives way to an unflagged one of the same thing. */
const withoutProvisional = (group: readonly Figure[]): readonly Figure[] => {
  const final = group.filter(({ flag }) => flag !== 'p' && flag !== 'e');
  return final.length > 0 ? final : group;
};

/** Figures of one indicator and unit, those about the same days together. */
const byTime = (figures: readonly Figure[], isFlow: boolean): Figure[][] => {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    const same = groups.find((group) => isSameTime(present(group[0]), figure, isFlow));
    if (same) same.push(figure);
    else groups.push([figure]);
  }
  return groups;
};

/** Figures that may contradict each other, by indicator, then by unit. */
const comparable = (figures: readonly Figure[]): Map<string, Map<string, Figure[]>> => {
  const byIndicator = new Map<string, Map<string, Figure[]>>();
  let before: Figure | null = null;
  let together: Figure[] = [];
  for (const figure of figures) {
    if (figure.supersededBy !== null || figure.value === null || figure.atLeast) continue;
    // In the order of their rows those of one indicator and unit mostly stand together.
    if (before?.unit === figure.unit && before.indicator === figure.indicator) {
      together.push(figure);
      continue;
    }
    const byUnit = byIndicator.get(figure.indicator) ?? new Map<string, Figure[]>();
    byIndicator.set(figure.indicator, byUnit);
    together = byUnit.get(figure.unit) ?? [];
    byUnit.set(figure.unit, together);
    together.push(figure);
    before = figure;
  }
  return byIndicator;
};

/**
 * Figures in force from different sources about the same indicator, unit and days that differ. Both
 * are kept; which of them is right is not for this site to say.
 */
export const conflictsAmong = (
  figures: readonly Figure[],
  indicators: readonly IndicatorInfo[],
): Conflict[] => {
  const flows = new Set(indicators.filter(({ timing }) => timing === 'flow').map(({ id }) => id));
  const groups: Figure[][] = [];
  for (const [indicator, byUnit] of comparable(figures)) {
    for (const ofUnit of byUnit.values()) {
      // There are very many figures, and most of them are the only one of their unit and time.
      if (ofUnit.length < 2) continue;
      for (const group of byTime(ofUnit, flows.has(indicator))) {
        if (group.length !== 1) groups.push(group);
      }
    }
  }
  return groups.map(withoutProvisional).flatMap((group) => {
    const values = group.map((figure) => asNumber(figure.value));
    const [first] = group;
    if (!first || new Set(values).size < 2) return [];
    return [
      {
        indicator: first.indicator,
        unit: first.unit,
        date: first.periodEnd,
        figures: group.map((figure) => ({
          value: asNumber(figure.value),
          total: figure.total,
          rows: [figure.row],
        })),
        difference: Math.max(...values) - Math.min(...values),
      },
    ];
  });
};
