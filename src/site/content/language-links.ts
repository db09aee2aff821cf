import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { englishAddress, homeAddress } from '../../views/addresses/addresses.ts';
import { publicAddress } from '../../views/addresses/public-address.ts';

/** A page in a language, as search engines are told of it. */
export interface LanguageLink {
  readonly language: 'vi' | 'en';
  /** Absolute: search engines take no other address here. */
  readonly href: string;
}

/**
 * The home page and the page in English as each other's other language; empty where the plan's table
 * does not say under which host the site is published.
 */
export const languageLinks = (evaluation: Pick<Evaluation, 'plan' | 'set'>): LanguageLink[] => {
  const { plan, set } = evaluation;
  if (plan.address === '') return [];
  return [
    { language: 'vi', href: publicAddress(evaluation, homeAddress(set)) },
    { language: 'en', href: publicAddress(evaluation, englishAddress(set)) },
  ];
};
