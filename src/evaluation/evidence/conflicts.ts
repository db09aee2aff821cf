import type { Conflict, Figure, IndicatorInfo } from '../record/evaluation.ts';

const sameThing = (figure: Figure, isFlow: (figure: Figure) => boolean): string => {
  const { indicator, unit, periodStart, periodEnd, value } = figure;
  const period = isFlow(figure) ? `${periodStart}/${periodEnd}` : periodEnd;
  return `${indicator} ${unit} ${period} ${typeof value === 'boolean' ? 'pass' : 'count'}`;
};

const asNumber = (value: boolean | number | null): number =>
  typeof value === 'boolean' ? Number(value) : (value ?? 0);

/** R8: a provisional or estimated figure gives way to an unflagged one of the same thing. */
const withoutProvisional = (group: readonly Figure[]): readonly Figure[] => {
  const final = group.filter(({ flag }) => flag !== 'p' && flag !== 'e');
  return final.length > 0 ? final : group;
};

/**
 * Figures in force from different sources about the same indicator, unit and date that differ. Both
 * are kept; which of them is right is not for this site to say.
 */
export const conflictsAmong = (
  figures: readonly Figure[],
  indicators: readonly IndicatorInfo[],
): Conflict[] => {
  const flows = new Set(indicators.filter(({ timing }) => timing === 'flow').map(({ id }) => id));
  const isFlow = ({ indicator }: Figure): boolean => flows.has(indicator);
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.supersededBy !== null || figure.value === null || figure.atLeast) continue;
    const key = sameThing(figure, isFlow);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].map(withoutProvisional).flatMap((group) => {
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
