import type { Evaluation, UnitVersion } from '../../evaluation/record/evaluation.ts';
import { addDays } from '../../schema/dates.ts';
import { isWhole } from '../../views/addresses/public-address.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { SHORT_HASH } from '../names/notices.ts';
import { englishCount, englishDate } from './english-format.ts';
import { issuerWords, planName } from './english-terms.ts';
import { type EnglishText, vietnamese } from './english-text.ts';

/** Stands on every page in English of a set that is not `published`. */
export const ENGLISH_ILLUSTRATIVE_NOTICE = 'ILLUSTRATIVE FIGURES – NOT REAL DATA';

/** What the place of that notice is called, for readers who go from part to part. */
export const ENGLISH_NOTICE_NAME = 'Note on the figures';

/** Which data the page was made from, as the Vietnamese pages say it. */
export const englishStamp = ({ asOf, release, rowsAfterRelease }: Evaluation): string =>
  [
    `Data recorded to ${englishDate(asOf)}`,
    ...(release === null
      ? ['no release sealed yet']
      : [`Data release ${release.id}`, `SHA-256 ${release.sha256.slice(0, SHORT_HASH)}…`]),
    ...(release !== null && rowsAfterRelease > 0
      ? [`${englishCount(rowsAfterRelease)} rows recorded since`]
      : []),
  ].join(' · ');

const isMergedInto = (before: UnitVersion, { ref, type }: UnitVersion): boolean =>
  type === 'tinh' &&
  before.to.some(({ unit, changes }) => unit === ref && changes.includes('merged'));

/**
 * Why results are judged before the plan's targets fall due, as far as the register shows it: the
 * districts ended, the province was merged. Empty where no target closes early.
 */
export const closingText = (evaluation: Evaluation): EnglishText => {
  const early = evaluation.targets.find(({ closingDate, dueDate }) => closingDate < dueDate);
  if (early === undefined) return [];
  const { closingDate, dueDate } = early;
  const next = addDays(closingDate, 1);
  const { unitOn } = indexOf(evaluation);
  const before = unitOn(evaluation.plan.territoryCode, closingDate);
  const after = unitOn(evaluation.plan.territoryCode, next);
  const isDistrictOn = (date: string): boolean =>
    evaluation.units.some(
      ({ level, inTerritory, validFrom, validTo }) =>
        level === 'huyen' &&
        inTerritory &&
        validFrom <= date &&
        (validTo === null || date <= validTo),
    );
  const ended = isDistrictOn(closingDate) && !isDistrictOn(next);
  const reasons: EnglishText[] = [
    ...(ended ? [['the district level of government ended']] : []),
    ...(before !== undefined && after !== undefined && isMergedInto(before, after)
      ? [[vietnamese(before.name), ' became part of the new province of ', vietnamese(after.name)]]
      : []),
  ];
  const [first, second] = reasons;
  const why: EnglishText =
    first === undefined
      ? []
      : [
          `: on ${englishDate(next)} `,
          ...first,
          ...(second === undefined ? [] : [' and ', ...second]),
        ];
  return [
    `The targets fall due on ${englishDate(dueDate)} and are judged as of ${englishDate(closingDate)}`,
    ...why,
    '.',
  ];
};

/** A line to copy: what it is, from which data, where. With the notice where figures are made up. */
export const englishCitation = (
  evaluation: Evaluation,
  { address, publisher }: { readonly address: string; readonly publisher: string },
): EnglishText => {
  const { plan, illustrative } = evaluation;
  return [
    illustrative ? `${ENGLISH_ILLUSTRATIVE_NOTICE}. ` : '',
    `Public progress site for ${planName(plan)} of `,
    ...issuerWords(plan),
    ', Viet Nam. ',
    ...(publisher === '' ? [] : ['Published by ', vietnamese(publisher), '. ']),
    `${englishStamp(evaluation)}.`,
    isWhole(address) ? ` ${address}` : ` Path on the site: ${address} (no public address is set).`,
  ];
};
