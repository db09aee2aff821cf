import type { Evaluation } from '../evaluation/evaluation.ts';
import { ILLUSTRATIVE_NOTICE } from '../text/notices.ts';

/** The title of a page as browsers and search results show it. */
export const pageTitle = (title: string, { plan, illustrative }: Evaluation): string =>
  [
    ...(illustrative ? [ILLUSTRATIVE_NOTICE] : []),
    ...(title === plan.shortTitle ? [] : [title]),
    plan.shortTitle,
  ].join(' · ');
