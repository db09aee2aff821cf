import type { Evaluation, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import {
  dataAddress,
  englishAddress,
  englishTargetAddress,
  homeAddress,
  reportAddress,
  reportEditionsAddress,
  sourcesAddress,
  targetAddress,
  targetsAddress,
} from '../../views/addresses/addresses.ts';
import { releasesAddress } from '../../views/addresses/data-addresses.ts';
import { targetIndicators } from '../../views/target-indicators.ts';
import type { SetModel } from '../model/model.ts';
import type { ReportEdition } from '../model/report-edition.ts';

const latest = (days: readonly string[]): string | null => [...days].sort().at(-1) ?? null;

/** The day on which the last figure came that a target is judged by; null where none did. */
const targetDay = (target: TargetEvaluation, evaluation: Evaluation): string | null => {
  const indicators = targetIndicators(target, evaluation);
  return latest(
    evaluation.figures
      .filter(({ indicator }) => indicators.has(indicator))
      .map(({ recordedOn }) => recordedOn),
  );
};

/** The day on which an edition was issued, was followed by another, or lost what was withdrawn. */
const editionDay = ({ issuedOn, supersededBy, withdrawal }: ReportEdition): string | null =>
  latest([
    issuedOn,
    ...(supersededBy ? [supersededBy.issuedOn] : []),
    ...(withdrawal ? [withdrawal.day] : []),
  ]);

/**
 * By address the day since which a page says what it says, of those pages of a set whose data tells it: pages about
 * all of the data, targets, reports. Of all others nothing is claimed: a change of a text or of the program has no date
 * in the data.
 */
export const pageDays = ({
  set,
  evaluation,
  reports,
}: Pick<SetModel, 'set' | 'evaluation' | 'reports'>): ReadonlyMap<string, string> => {
  const ofAll = [
    homeAddress,
    englishAddress,
    targetsAddress,
    dataAddress,
    sourcesAddress,
    releasesAddress,
  ];
  const days: [string, string | null][] = [
    ...ofAll.map((address): [string, string] => [address(set), evaluation.asOf]),
    ...evaluation.targets.flatMap((target): [string, string | null][] => {
      const day = targetDay(target, evaluation);
      return [targetAddress, englishTargetAddress].map((address) => [address(set, target.id), day]);
    }),
    ...reports.map((edition): [string, string | null] => [
      reportAddress(set, edition.slugs),
      editionDay(edition),
    ]),
    ...[...Map.groupBy(reports, ({ slugs }) => reportEditionsAddress(set, slugs))].map(
      ([address, editions]): [string, string | null] => [
        address,
        latest(editions.flatMap((edition) => editionDay(edition) ?? [])),
      ],
    ),
  ];
  return new Map(days.filter((one): one is [string, string] => one[1] !== null));
};
