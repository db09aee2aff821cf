import { isDate } from '../../schema/dates.ts';
import { isWebAddress } from '../../schema/settings/web-address.ts';
import {
  type Column,
  MISSING_CODES,
  type Missing,
  type MissingCode,
  type ObservedValue,
} from '../../schema/table.ts';
import { LONGEST_CELL } from './cell.ts';
import { lookAlikeIn } from './look-alikes.ts';
import { isProgramId } from './program-text.ts';
import { isPlainProse } from './prose.ts';

/** What a reader returns for a cell it cannot read; the checks then say why. */
export const UNREADABLE = Symbol('unreadable cell');

/** Turns the text of a cell into its value, or {@link UNREADABLE}. */
export type CellReader = (raw: string) => unknown;

/** An id: `xa-dat-19.2`. */
export const ID = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** A unit code of the General Statistics Office. */
const UNIT_CODE = /^(?:\d{2}|\d{3}|\d{5})$/;

const COUNT = /^(?:0|[1-9]\d*)$/;
const DEGREES = /^-?(?:0|[1-9]\d{0,2})(?:\.\d{1,8})?$/;
const YEAR = /^(?:19|20)\d{2}$/;
const HEX = /^[0-9a-f]*$/;

/** A year that is no leap year: a period cannot start on 29 February every year. */
const ORDINARY_YEAR = '2023';

const MISSING: Readonly<Record<MissingCode, Missing>> = {
  x: { missing: 'x' },
  z: { missing: 'z' },
  c: { missing: 'c' },
};

const OBSERVED_VALUES: ReadonlyMap<string, ObservedValue> = new Map<string, ObservedValue>([
  ['dat', { kind: 'pass', met: true }],
  ['khong-dat', { kind: 'pass', met: false }],
  ...MISSING_CODES.map((missing): [string, ObservedValue] => [
    missing,
    { kind: 'missing', missing },
  ]),
]);

const matching =
  (pattern: RegExp): CellReader =>
  (raw) =>
    pattern.test(raw) ? raw : UNREADABLE;

const readCount: CellReader = (raw) => {
  const count = COUNT.test(raw) ? Number(raw) : Number.NaN;
  return Number.isSafeInteger(count) ? count : UNREADABLE;
};

const readObservedValue: CellReader = (raw) => {
  const word = OBSERVED_VALUES.get(raw);
  if (word !== undefined) return word;
  const count = readCount(raw);
  return count === UNREADABLE ? UNREADABLE : { kind: 'count', count };
};

const readDegrees: CellReader = (raw) => {
  const degrees = DEGREES.test(raw) ? Number(raw) : Number.NaN;
  return Math.abs(degrees) <= 180 ? degrees : UNREADABLE;
};

const readChoices = (values: Readonly<Record<string, string>>): CellReader => {
  const read: CellReader = (raw) => {
    const parts = raw.split('+');
    const fits = parts.every((part, i) => Object.hasOwn(values, part) && parts.indexOf(part) === i);
    return fits ? parts : UNREADABLE;
  };
  return read;
};

/** Several ids stand in the name of one file, which may be 255 bytes long. */
export const LONGEST_ID = 60;

const readId: CellReader = (raw) =>
  ID.test(raw) && raw.length <= LONGEST_ID && !isProgramId(raw) ? raw : UNREADABLE;

/** An address whose letters are what they seem. */
const isPlainAddress = (raw: string): boolean =>
  isPlainProse(raw) && lookAlikeIn(raw) === null && isWebAddress(raw);

const readerOf = ({ format, optional }: Column): CellReader => {
  switch (format.kind) {
    case 'text':
      return (raw) => (isPlainProse(raw, optional) ? raw : UNREADABLE);
    case 'id':
      return readId;
    case 'unit-code':
      return matching(UNIT_CODE);
    case 'date':
      return (raw) => (isDate(raw) ? raw : UNREADABLE);
    case 'month-day':
      return (raw) => (isDate(`${ORDINARY_YEAR}-${raw}`) ? raw : UNREADABLE);
    case 'year':
      return (raw) => (YEAR.test(raw) ? Number(raw) : UNREADABLE);
    case 'count':
      return readCount;
    case 'degrees':
      return readDegrees;
    case 'choice':
      return (raw) => (Object.hasOwn(format.values, raw) ? raw : UNREADABLE);
    case 'choices':
      return readChoices(format.values);
    case 'observed-value':
      return readObservedValue;
    case 'address':
      return (raw) => (isPlainAddress(raw) ? raw : UNREADABLE);
    case 'hex':
      return (raw) => (raw.length === format.digits && HEX.test(raw) ? raw : UNREADABLE);
  }
};

const isMissingCode = (raw: string): raw is MissingCode => Object.hasOwn(MISSING, raw);

/**
 * The reader of a column. Each distinct text is read once: in a large file most cells repeat, and
 * equal cells then share one value.
 */
export const columnReader = (column: Column): CellReader => {
  const read = readerOf(column);
  const nothing = column.format.kind === 'choices' ? [] : '';
  const isObservedValue = column.format.kind === 'observed-value';
  const readNew = (raw: string): unknown => {
    if (raw.length > LONGEST_CELL) return UNREADABLE;
    if (raw === '' && column.unwritten) return read(column.unwritten);
    if (raw === '') return column.optional ? nothing : UNREADABLE;
    if (isObservedValue || !isMissingCode(raw)) return read(raw);
    return column.missing.includes(raw) ? MISSING[raw] : UNREADABLE;
  };
  const seen = new Map<string, unknown>();
  return (raw) => {
    const known = seen.get(raw);
    if (known !== undefined) return known;
    const cell = readNew(raw);
    seen.set(raw, cell);
    return cell;
  };
};
