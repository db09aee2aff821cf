import { HOST_PICTURES } from '../../text/contribute/send-words.ts';

/** What a part that texts use must be given, by the name of the property. */
type Needs = Readonly<Record<string, (value: unknown) => boolean>>;

const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isListOf =
  (fits: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(fits);
const maybe =
  (fits: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || fits(value);
const isOneOf =
  (names: readonly string[]) =>
  (value: unknown): boolean =>
    isText(value) && names.includes(value as string);
const anything = (): boolean => true;

/** Parts of the text of the plan. */
export const PLAN_PARTS: Readonly<Record<string, Needs>> = {
  Clause: { id: isText, label: isText },
  Fixed: { was: isText },
  NotAvailable: {},
};

/** Parts of guides; what is not named here a guide cannot use. */
export const GUIDE_PARTS: Readonly<Record<string, Needs>> = {
  GuideTable: {
    id: isText,
    caption: isText,
    columns: isListOf(isText),
    rows: isListOf(isListOf(anything)),
  },
  HostPicture: { name: isOneOf(HOST_PICTURES), label: maybe(isText) },
  IntervalExample: {
    id: isText,
    n: isNumber,
    met: isNumber,
    inferred: maybe(isNumber),
    notMet: isNumber,
    required: isNumber,
    noun: isText,
    shows: maybe(isText),
  },
  Picture: { caption: isText, alt: isText },
  Screen: { title: isText, buttons: maybe(isListOf(isText)) },
  Settings: { settings: Array.isArray },
  Sheet: {
    columns: isListOf(isText),
    from: maybe(isNumber),
    rows: isListOf(isListOf(isText)),
    marked: maybe(isListOf(isText)),
  },
  StatusList: {},
  TextLines: { from: maybe(isNumber), lines: isListOf(isText) },
};

/** The first property that a part lacks or was given wrongly; null where all fit. */
export const wrongProperty = (
  needs: Needs,
  properties: Readonly<Record<string, unknown>>,
): string | null => Object.keys(needs).find((name) => !needs[name]?.(properties[name])) ?? null;
