import { formatDate, formatPeriod, onDay } from '../format/dates.ts';
import { formatCount } from '../format/format.ts';
import { upperFirst } from '../format/letter-case.ts';
import type { PhraseName, Say } from './phrases.ts';
import type { DaySpan } from './typed-period.ts';

/** The days that a typed period stands for. */
export const daysWords = (say: Say, { start, end }: DaySpan): string =>
  start === end
    ? say('oneDay', { day: upperFirst(onDay(start)) })
    : say('manyDays', { from: onDay(start), to: onDay(end) });

interface NamedUnit {
  readonly code: string;
  readonly name: string;
  readonly within: string;
  readonly from: string;
  readonly to: string | null;
}

interface PassingUnit extends NamedUnit {
  /** What it became; empty for nothing. */
  readonly heir: string;
}

/** A unit in a field or a line: "xã Minh Quân, huyện Trấn Yên". */
export const chosenUnit = ({ name, within }: NamedUnit): string =>
  within === '' ? name : `${name}, ${within}`;

/** What stands below the name of a unit in the list: its code, and until when it was. */
export const unitNote = (say: Say, { code, from, to }: NamedUnit): string =>
  to === null
    ? say('unitCode', { code })
    : say('formerUnit', { code, from: formatDate(from), to: formatDate(to) });

/** Which unit a code means on a day. */
export const codeOnDay = (say: Say, unit: NamedUnit, day: string): string =>
  say('codeOnDay', { code: unit.code, day: onDay(day), unit: chosenUnit(unit) });

/** The code means nothing on the day of the figure. */
export const codeOffDay = (say: Say, unit: NamedUnit, day: string): string => {
  const { code, from, to } = unit;
  const about = { day: onDay(day), code, unit: chosenUnit(unit) };
  return to === null
    ? say('codeBeforeDay', { ...about, from: onDay(from) })
    : say('codeOffDay', { ...about, from: formatDate(from), to: formatDate(to) });
};

/** A unit of the typed name that was not on the day of the figure: until or from when it was, and what it became. */
export const unitElsewhen = (say: Say, unit: PassingUnit, day: string): string => {
  const { from, to, heir } = unit;
  const name = upperFirst(chosenUnit(unit));
  const then = heir === '' ? '' : say('became', { unit: heir });
  return to === null || day < from
    ? say('onlyFrom', { unit: name, day: formatDate(from) })
    : say('onlyUntil', { unit: name, day: formatDate(to), then });
};

/** How many units the list holds, told when typing pauses. */
export const unitsFound = (say: Say, count: number, shown: number, day: string | null): string =>
  count === 0
    ? say('noneFound')
    : say('unitsFound', {
        count: formatCount(count),
        when: day === null ? '' : ` ${say('foundOnDay', { day: onDay(day) })}`,
        part: shown < count ? say('foundPart', { count: formatCount(shown) }) : '',
      });

/** A part of the form that has a name. */
export type FigureField = PhraseName extends infer Name
  ? Name extends `field:${infer Field}`
    ? Field
    : never
  : never;

/** What is still to be filled in. */
export const stillMissing = (say: Say, fields: readonly FigureField[]): string =>
  say('stillMissing', { fields: fields.map((field) => say(`field:${field}`)).join(', ') });

/** Values that are said in words. */
const WORDED = ['x', 'z', 'c', 'dat', 'khong-dat'] as const;

/** A figure as it stands in the form; texts as typed. */
interface TypedValue {
  readonly value: string;
  readonly statement: { readonly total: string; readonly qualifier: string } | null;
}

const valueWords = (say: Say, { value, statement }: TypedValue, measure: string): string => {
  if (statement === null) {
    const worded = WORDED.find((one) => one === value);
    return worded === undefined ? `${value} ${measure}` : say(`value:${worded}`);
  }
  const { total, qualifier } = statement;
  const said =
    total === 'x' ? say('met', { value, measure }) : say('metOf', { value, total, measure });
  return qualifier === 'at-least' ? say('atLeast', { statement: said }) : said;
};

/** The figure that a result is about, in a line: what, where, when, how much. */
export const figureLine = (
  say: Say,
  figure: TypedValue,
  about: {
    readonly indicator: string;
    readonly unitOfMeasure: string;
    readonly unit: NamedUnit | null;
    readonly days: DaySpan | null;
  },
): string =>
  [
    about.indicator,
    ...(about.unit === null ? [] : [chosenUnit(about.unit)]),
    ...(about.days === null ? [] : [formatPeriod(about.days.start, about.days.end)]),
    valueWords(say, figure, about.unitOfMeasure),
  ].join(' · ');
