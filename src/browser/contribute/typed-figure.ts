import type { FigureField } from '../../text/contribute/figure-lines.ts';
import {
  type PeriodKind,
  periodText,
  type TypedPeriod,
} from '../../text/contribute/typed-period.ts';
import { typedText } from '../dom/ask-page.ts';
import type { TypedFigure } from './messages.ts';
import { typedSource } from './source-fields.ts';

/** What form a figure has: met or not, a count, or how many units of an area meet it. */
export type ValueForm = 'pass' | 'count' | 'statement';

/** When the figure of the form is of, as typed. */
export const typedPeriod = (form: HTMLFormElement): TypedPeriod => ({
  kind: typedText(form, 'period-kind') as PeriodKind,
  year: typedText(form, 'year'),
  day: typedText(form, 'day'),
  from: typedText(form, 'from'),
  to: typedText(form, 'to'),
});

const typedValue = (form: HTMLFormElement, valueForm: ValueForm): string => {
  if (valueForm === 'pass') return typedText(form, 'pass');
  if (valueForm === 'statement') return typedText(form, 'met').trim();
  const gap = typedText(form, 'gap');
  return gap === '' ? typedText(form, 'count').trim() : gap;
};

/**
 * The figure of the form as it stands.
 * @param unit code of the chosen unit, empty for none
 * @param valueForm null as long as nobody knows
 */
export const typedFigure = (
  form: HTMLFormElement,
  unit: string,
  valueForm: ValueForm | null,
): TypedFigure => {
  const isStatement = valueForm === 'statement';
  const total = typedText(form, 'total').trim();
  return {
    indicator: typedText(form, 'indicator'),
    unit,
    period: periodText(typedPeriod(form)),
    value: valueForm === null ? '' : typedValue(form, valueForm),
    statement: isStatement
      ? { total: total === '' ? 'x' : total, qualifier: typedText(form, 'qualifier') }
      : null,
    flag: valueForm === 'count' ? typedText(form, 'flag') : '',
    source: typedSource(form),
    place: typedText(form, 'place').trim(),
    reason: typedText(form, 'reason').trim(),
  };
};

/** What has to be there before anything can be tried. */
const NEEDED = ['indicator', 'period', 'unit', 'value'] as const;

/** The fields that are still empty and must not be, in the order of the form. */
export const missingFields = (figure: TypedFigure): readonly FigureField[] => {
  const { source } = figure;
  const own = NEEDED.filter((field) => figure[field] === '');
  if (typeof source === 'string') return source === '' ? [...own, 'source'] : own;
  const { title, publisher, publishedOn, kind } = source;
  const said = { title, publisher, published_on: publishedOn, kind };
  const empty = Object.entries(said).filter(([, text]) => text === '');
  return [...own, ...empty.map(([field]) => field as keyof typeof said)];
};

/** Whether so much is there that the figure can be tried, be its source still to come. */
export const canBeTried = (figure: TypedFigure): boolean =>
  NEEDED.every((field) => figure[field] !== '');
