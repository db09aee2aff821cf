import { home } from './addresses.ts';

/** First segment of the addresses of a set (`minh-hoa`); undefined for the set served at the root. */
export const setSegment = (set: string): string | undefined =>
  home(set)
    .split('/')
    .find((part) => part !== '');
