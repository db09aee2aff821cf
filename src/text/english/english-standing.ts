import type { SiteStanding } from '../site/standing-words.ts';
import { type EnglishText, vietnamese } from './english-text.ts';

/** Whether this is an official site, and whose: a part of a sentence, the name as it is set. */
export const englishStandingWords = ({ publisher, official }: SiteStanding): EnglishText =>
  official
    ? ['the official site of ', vietnamese(publisher)]
    : ['not an official site of any public authority'];
