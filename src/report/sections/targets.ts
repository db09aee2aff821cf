import { heading, paragraph } from '../blocks.ts';
import { COPY, trendsIntro } from '../copy.ts';
import type { Block } from '../report-document.ts';
import { levelTargets, type ReportScope, trendTargets } from '../report-scope.ts';
import { targetSection } from './target.ts';

/** Part II: one section a target that is judged against a level. */
export const targetsSection = (scope: ReportScope): readonly Block[] => [
  heading(1, COPY.targets),
  ...levelTargets(scope).flatMap((one, index) => targetSection(one, scope.evaluation, index + 1)),
];

/** Part III: the targets that are judged against the year before. */
export const trendsSection = (scope: ReportScope): readonly Block[] => [
  heading(1, COPY.trends),
  paragraph(trendsIntro),
  ...trendTargets(scope).flatMap((one, index) => targetSection(one, scope.evaluation, index + 1)),
];
