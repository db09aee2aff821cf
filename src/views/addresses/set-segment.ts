import { homeAddress } from './addresses.ts';

/** First segment of the addresses of a set (`minh-hoa`); undefined for the set served at the root. */
export const setSegment = (set: string): string | undefined =>
  homeAddress(set)
    .split('/')
    .find((part) => part !== '');
