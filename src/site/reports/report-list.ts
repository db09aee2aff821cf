import type { PlanInfo } from '../../evaluation/record/evaluation.ts';
import { upperFirst } from '../../text/format/letter-case.ts';
import { periodInline } from '../../text/names/plan-period.ts';
import type { SetModel } from '../model/model.ts';
import type { ReportEdition } from '../model/report-edition.ts';

/** The editions of the reports of one year, or of the whole period. */
export interface ReportPeriod {
  /** "Năm 2024". */
  readonly heading: string;
  readonly anchor: string;
  /** By area in the order of the list; of one area the newest edition first. */
  readonly editions: readonly ReportEdition[];
}

const newestFirst = (editions: readonly ReportEdition[]): ReportEdition[] =>
  [...Map.groupBy(editions, ({ subject }) => subject.area).values()].flatMap((own) =>
    [...own].sort((a, b) => b.number - a.number),
  );

const periodOf = (editions: readonly ReportEdition[], plan: PlanInfo): ReportPeriod[] => {
  const [first] = editions;
  if (first === undefined) return [];
  return [
    {
      heading: upperFirst(periodInline(first.subject.year, plan)),
      anchor: `ky-${first.slugs.period}`,
      editions: newestFirst(editions),
    },
  ];
};

/** Every edition of a set by period: the whole period first, then the newest year. */
export const reportList = ({ reports, evaluation }: SetModel): ReportPeriod[] =>
  [...Map.groupBy(reports, ({ subject }) => subject.year ?? Number.POSITIVE_INFINITY)]
    .sort(([a], [b]) => b - a)
    .flatMap(([, editions]) => periodOf(editions, evaluation.plan));
