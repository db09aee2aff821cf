import {
  BRIEF,
  behindWords,
  codesWords,
  shortCode,
  unknownAreasWords,
} from '../../text/report/brief-words.ts';
import { targetAreas } from '../../views/reports/areas-behind.ts';
import type { ReportScope } from '../../views/reports/report-scope.ts';
import { paragraph } from '../document/blocks.ts';
import type { Block } from '../document/report-document.ts';

/** Targets whose areas have room on the sheet; more are named by their codes. */
const MOST_TARGETS = 6;

/** Which areas fall short of which target, by name and gap; then targets of which that is not known, and those all meet. */
export const behindBlocks = (scope: ReportScope): readonly Block[] => {
  const all = targetAreas(scope);
  if (all.length === 0) return [paragraph(BRIEF.noAreas, 'note')];
  const failing = all.filter((one) => one.behind.length > 0);
  const behind = failing.slice(0, MOST_TARGETS);
  const more = failing.slice(MOST_TARGETS);
  const open = all.filter((one) => one.behind.length === 0 && one.unknown > 0);
  const settled = all.filter((one) => one.behind.length === 0 && one.unknown === 0);
  const items = [
    ...behind.map((one) => ({
      label: shortCode(one.target),
      text: behindWords(one, scope.evaluation),
    })),
    ...(more.length === 0 ? [] : [{ label: BRIEF.moreBehind, text: codesWords(more) }]),
    ...(open.length === 0 ? [] : [{ label: BRIEF.notKnown, text: unknownAreasWords(open) }]),
    ...(settled.length === 0 ? [] : [{ label: BRIEF.allMeet, text: codesWords(settled) }]),
  ];
  return [
    ...(behind.length === 0 ? [paragraph(BRIEF.nobodyBehind, 'note')] : []),
    { kind: 'terms', items },
  ];
};
