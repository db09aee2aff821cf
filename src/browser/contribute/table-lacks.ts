import { typedDay } from '../../text/contribute/typed-period.ts';
import { typedText } from '../dom/ask-page.ts';
import type { GivenAnswer } from './messages.ts';
import { typedSource } from './source-fields.ts';

/** A year, a day, or two days with two points between; days as people here write them. */
const periodOf = (text: string): string =>
  text
    .split('..')
    .map((day) => typedDay(day) ?? day.trim())
    .join('..');

/** What the form says for every row of a table, as answers; of empty fields none. */
export const typedLacks = (form: HTMLFormElement): readonly GivenAnswer[] => {
  const text = (name: string): string => typedText(form, name).trim();
  const source = typedSource(form);
  const given: Readonly<Record<string, string>> =
    typeof source === 'string'
      ? { source }
      : {
          'source-title': source.title,
          publisher: source.publisher,
          'published-on': source.publishedOn,
          kind: source.kind,
          address: source.address,
        };
  const said = {
    indicator: text('indicator'),
    period: periodOf(text('period')),
    unit: text('unit'),
    ...given,
    note: text('place'),
    reason: text('reason'),
  };
  return Object.entries(said)
    .filter(([, value]) => value !== '')
    .map(([option, value]) => ({ option, value }));
};
