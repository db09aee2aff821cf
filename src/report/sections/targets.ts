import { COPY } from '../../text/report/report-copy.ts';
import { levelTargets, type ReportScope } from '../../views/reports/report-scope.ts';
import { heading, paragraph } from '../document/blocks.ts';
import type { Block } from '../document/report-document.ts';
import { targetSection } from './target.ts';
import { territoryTargets } from './territory-targets.ts';

/** Part II: one section a target that is judged against a level, then those set for all together. */
export const targetsSection = (scope: ReportScope): readonly Block[] => {
  const levels = levelTargets(scope);
  return [
    heading(1, COPY.targets),
    ...(levels.length === 0 ? [paragraph(COPY.noTargets)] : []),
    ...levels.flatMap((one, index) => targetSection(one, scope, index + 1)),
    ...territoryTargets(scope, levels.length + 1),
  ];
};
