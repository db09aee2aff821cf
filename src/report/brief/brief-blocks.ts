import { unitInline } from '../../text/names/unit-names.ts';
import {
  BRIEF,
  dueWords,
  fullReport,
  moreTargets,
  notAssigned,
  oneFound,
} from '../../text/report/brief-words.ts';
import { findingText } from '../../text/verdict/finding-words.ts';
import {
  allTargets,
  type ReportScope,
  type TargetInYear,
} from '../../views/reports/report-scope.ts';
import { heading, paragraph } from '../document/blocks.ts';
import type { Block } from '../document/report-document.ts';
import { editionSentence } from '../sections/since-edition.ts';
import { verdictTable } from '../sections/verdict-table.ts';
import { askBlocks } from './asks.ts';
import { behindBlocks } from './behind.ts';

/** What is found of targets at the time of the report: of a single one its verdict, by its code. */
const found = (targets: readonly TargetInYear[]): string => {
  const [only, ...others] = targets;
  return only !== undefined && others.length === 0
    ? oneFound(only)
    : findingText(targets.map(({ target, result }) => ({ ...target, final: result })));
};

/** Targets that have room on the sheet; of more, those that are met are counted. */
const MOST_TARGETS = 12;

/** All that has room, in the order of the plan; beyond that those that are not met come first (the rest is counted). */
const shownTargets = (targets: readonly TargetInYear[]): readonly TargetInYear[] => {
  if (targets.length <= MOST_TARGETS) return targets;
  const isMet = ({ result }: TargetInYear): boolean => result.status === 'met';
  return [...targets.filter((one) => !isMet(one)), ...targets.filter(isMet)].slice(0, MOST_TARGETS);
};

/** Verdicts: in one sentence, then one by one. */
const verdictBlocks = (scope: ReportScope): readonly Block[] => {
  const { area } = scope;
  const all = allTargets(scope);
  const asked = all.filter(({ result }) => result.binding);
  const shown = shownTargets(all);
  const rest = all.filter((one) => !shown.includes(one));
  const others = all.length - asked.length;
  const lead = [found(asked), others === 0 ? '' : notAssigned(others, unitInline(area))].filter(
    (sentence) => sentence !== '',
  );
  return [
    ...(lead.length === 0 ? [] : [paragraph(lead.join(' '), 'lead')]),
    ...(shown.length === 0 ? [] : [verdictTable(shown, scope)]),
    ...(asked.length === 0 ? [] : [paragraph(dueWords(asked), 'note')]),
    ...(rest.length === 0 ? [] : [paragraph(moreTargets(rest.length, found(rest)), 'note')]),
  ];
};

const numbered = (
  level: 1 | 2,
  parts: readonly (readonly [string, readonly Block[]])[],
): readonly Block[] =>
  parts.flatMap(([title, blocks], index) => [
    heading(level, `${index + 1}. ${title}`, { unlisted: true }),
    ...blocks,
  ]);

/**
 * What an official hands to a leader, on two pages: the verdicts, who falls short and by how much, what is asked of
 * whom by when, what changed since the edition before. All of it is told in full, with its grounds, in the report.
 * @param where address of the report; empty in the report itself, where its parts are below a heading
 */
export const briefBlocks = (scope: ReportScope, where: string): readonly Block[] => [
  ...verdictBlocks(scope),
  ...numbered(where === '' ? 2 : 1, [
    [BRIEF.behind, behindBlocks(scope)],
    [BRIEF.asks, askBlocks(scope)],
    [BRIEF.changes, [paragraph(editionSentence(scope), 'note')]],
  ]),
  paragraph(fullReport(where), 'note'),
];
