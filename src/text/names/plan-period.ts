import type { PlanInfo } from '../../evaluation/record/evaluation.ts';
import { inYear } from '../format/dates.ts';
import { nbsp } from '../format/format.ts';

/** Years of a period as titles of plans write them: "2021-2025", "2021 - 2025", "2021–2025". */
const YEARS = /\b(\d{4})\s*[-–]\s*(\d{4})\b/;

/**
 * The period of a plan as its title names it, "2021-2025"; where the title names none, the years in
 * which the plan runs. A plan may be signed long after its period began.
 */
export const planPeriod = ({
  title,
  periodStart,
  periodEnd,
}: Pick<PlanInfo, 'title' | 'periodStart' | 'periodEnd'>): string => {
  const [, from = periodStart.slice(0, 4), to = periodEnd.slice(0, 4)] = YEARS.exec(title) ?? [];
  return from === to ? from : `${from}-${to}`;
};

/** A year, or for `null` the plan's whole period, inside a sentence: "năm 2024", "giai đoạn 2021-2025". */
export const periodInline = (year: number | null, plan: PlanInfo): string =>
  year === null ? nbsp('giai đoạn', planPeriod(plan)) : inYear(year);
