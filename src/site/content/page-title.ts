import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { ENGLISH_ILLUSTRATIVE_NOTICE } from '../../text/english/english-notices.ts';
import { ILLUSTRATIVE_NOTICE } from '../../text/names/notices.ts';

/** The title of a page as browsers and search results show it. */
export const pageTitle = (title: string, { plan, illustrative }: Evaluation): string =>
  [
    ...(illustrative ? [ILLUSTRATIVE_NOTICE] : []),
    title,
    // The home page begins with it.
    ...(title.startsWith(plan.shortTitle) ? [] : [plan.shortTitle]),
  ].join(' · ');

/** The same for a page in English, whose own title names the plan. */
export const englishTitle = (title: string, { illustrative }: Evaluation): string =>
  illustrative ? `${ENGLISH_ILLUSTRATIVE_NOTICE} · ${title}` : title;
