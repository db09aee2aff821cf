import { contributeAddress } from '../../views/addresses/addresses.ts';
import type { ReportFieldId } from './wrong-figure-fields.ts';

/** Between the two days of a period in an address. */
const BETWEEN_DAYS = '..';

/** A link puts in what is known where it stands; more would be no link. */
const LONGEST_VALUE = 300;

/**
 * What the address of the page says of a wrong figure, so that any page can lead to the form filled in:
 * `?trang=` the page, `&chi-tieu=` the indicator, `&don-vi=` the unit, each by code or name, and `&ky=` the
 * period: a year, a day, or two days joined by `..`. Fields it says nothing of are left out.
 */
export const reportFromQuery = (
  query: URLSearchParams,
): Partial<Readonly<Record<ReportFieldId, string>>> => {
  const read = (name: string): string => (query.get(name) ?? '').trim().slice(0, LONGEST_VALUE);
  const [from = '', to = ''] = read('ky').split(BETWEEN_DAYS);
  const said: readonly (readonly [ReportFieldId, string])[] = [
    ['page', read('trang')],
    ['indicator', read('chi-tieu')],
    ['unit_code', read('don-vi')],
    ['period_start', from],
    ['period_end', to],
  ];
  return Object.fromEntries(said.filter(([, value]) => value !== ''));
};

/** What a link to the form for a wrong figure fills in; of the rest it says nothing. */
export interface MistakePlace {
  /** Address of the page; absent on one that has none. */
  readonly page?: string;
  /** Code of the indicator. */
  readonly indicator?: string | undefined;
  /** Code of the unit. */
  readonly unit?: string | undefined;
  /** A year. */
  readonly period?: string | undefined;
}

/** The form for a wrong figure, filled in with what is known where the link stands. */
export const wrongFigureAddress = (
  set: string,
  { page, indicator, unit, period }: MistakePlace,
): string => {
  const said = Object.entries({ trang: page, 'chi-tieu': indicator, 'don-vi': unit, ky: period });
  const query = new URLSearchParams(
    said.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return `${contributeAddress(set)}${query.size === 0 ? '' : `?${query}`}#bao-sai`;
};
