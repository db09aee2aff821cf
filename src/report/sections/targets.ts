import { unitInline } from '../../text/names/unit-names.ts';
import { shortCode } from '../../text/report/brief-words.ts';
import { COPY, closingText, silentTargets } from '../../text/report/report-copy.ts';
import {
  levelTargets,
  type ReportScope,
  type TargetInYear,
} from '../../views/reports/report-scope.ts';
import { heading, paragraph } from '../document/blocks.ts';
import type { Block } from '../document/report-document.ts';
import { targetSection } from './target.ts';
import { territoryTargets } from './territory-targets.ts';

/** When and why targets are closed, where that is not when they are due: once for all that are closed for one reason. */
const closings = (targets: readonly TargetInYear[]): readonly Block[] => {
  const closed = targets.filter(
    ({ target, result }) => result.due || target.closingDate !== target.dueDate,
  );
  const groups = Map.groupBy(
    closed,
    ({ target }) => `${target.closingDate} ${target.closingReason}`,
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          paragraph(
            closingText(
              [first, ...others].map(({ target }) => shortCode(target)),
              first.target,
            ),
          ),
        ],
  );
};

/** Whether the plan asks nothing of the area here, and nothing is known of it: told of together. */
const isSilent = ({ result }: TargetInYear): boolean =>
  !result.binding && result.n > 0 && result.figuresTo === null && result.lastKnown === null;

/** Part II: one section a target that is judged against a level, then those set for all together. */
export const targetsSection = (scope: ReportScope): readonly Block[] => {
  const all = levelTargets(scope);
  const silent = all.filter(isSilent);
  const levels = all.filter((one) => !isSilent(one));
  return [
    heading(1, COPY.targets),
    ...(all.length === 0 ? [paragraph(COPY.noTargets)] : []),
    ...closings(all),
    ...levels.flatMap((one, index) => targetSection(one, scope, index + 1, levels.slice(0, index))),
    ...(silent.length === 0
      ? []
      : [
          paragraph(
            silentTargets(
              silent.map(({ target }) => target),
              unitInline(scope.area),
            ),
          ),
        ]),
    ...territoryTargets(scope),
  ];
};
