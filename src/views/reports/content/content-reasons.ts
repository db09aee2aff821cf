import { EDITION_REASONS, type EditionReason } from '../../../schema/reports.ts';
import { contentText, type OwnContent } from './own-content.ts';

type Part = Exclude<keyof OwnContent, 'correcting'>;

/** Reasons in the order in which readers are told of them, each once. */
export const inOrder = (reasons: readonly EditionReason[]): readonly EditionReason[] =>
  (Object.keys(EDITION_REASONS) as EditionReason[]).filter((one) => reasons.includes(one));

const textOf = (content: OwnContent, part: Part): string => content[part].join('\n');

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The reports of an area share their figures: there may be very many. */
const known = (texts: readonly string[]): ReadonlySet<string> => {
  const found = sets.get(texts) ?? new Set(texts);
  sets.set(texts, found);
  return found;
};

/**
 * Why a report says something else than before, by what of its own content differs; none where nothing
 * does. A figure that is new without standing for a corrected one is a new one, and so is a row that contradicts
 * another; a contradiction that is settled was corrected. That results alone differ
 * is due to the day up to which they are judged.
 */
export const contentReasons = (before: OwnContent, now: OwnContent): readonly EditionReason[] => {
  const differ = (...parts: readonly Part[]): boolean =>
    parts.some((part) => textOf(before, part) !== textOf(now, part));
  const figures = known(before.figures);
  const news = ({ progress, contradictions, requests, dueDates }: OwnContent) => [
    ...[...progress, ...contradictions],
    ...[...requests, ...dueDates],
  ];
  const said = new Set(news(before));
  const reasons: EditionReason[] = [];
  if (
    now.figures.some((one) => !figures.has(one) && !now.correcting.has(one)) ||
    news(now).some((one) => !said.has(one))
  ) {
    reasons.push('so-lieu-moi');
  }
  if (differ('corrections')) reasons.push('dinh-chinh');
  // An indicator of which there was no figure yet is no change of the plan.
  const defined = new Set(now.indicators);
  if (
    differ('plan', 'units', 'planCorrections') ||
    before.indicators.some((one) => !defined.has(one))
  ) {
    reasons.push('ke-hoach');
  }
  if (reasons.length === 0 && contentText(before) !== contentText(now)) {
    reasons.push('ngay-chot');
  }
  return inOrder(reasons);
};
