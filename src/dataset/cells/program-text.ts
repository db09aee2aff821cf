/**
 * What a program left in the place of a value: the error of a formula, or `#####` of a narrow column;
 * what it shows while it loads; its own word for nothing; question marks for letters it could not write;
 * its own way to write a letter (`&aacute;`, `\u00e1`, `%C3%A1`).
 */
export type ProgramText = 'formula' | 'loading' | 'nothing' | 'lost-letters' | 'coded-letters';

const WHOLE: readonly (readonly [ProgramText, RegExp])[] = [
  [
    'formula',
    /^#(?:\p{Lu}[\p{Lu}\d_/]*[!?]|N\/A!?|NV|ERR(?:OR)?|FMT|GETTING_DATA|#{2,})$|^(?:[Ee]rr|ERR|[Ll]ỗi):\s?\d{3}$/u,
  ],
  ['formula', /^#(?:ref|value|name|div\/0|num|null|spill|calc|error|field|n\/a)[!?]?$/i],
  [
    'loading',
    /^(?:loading|calculating|processing|please wait|đang (?:tải|tính)(?: dữ liệu| lại)?)\s*(?:\.+|…)?$/iu,
  ],
  [
    'nothing',
    /^(?:undefined|\[object \w+\]|[-+]?infinity|nat|<na>|invalid date|(?:nan|undefined|null)(?:[\s\-/.,:+]+(?:nan|undefined|null))+)$/i,
  ],
  ['lost-letters', /^\?{2,}(?:\s+\?+)*$/],
];

/** Addresses hold question marks and codes of letters by right. Looked at last, and not far: a cell may be one long word. */
const NOT_IN_ADDRESS = String.raw`(?<![@/=.]\S{0,300})`;

const LOST_IN_WORD = new RegExp(
  String.raw`(?:\p{L}\?{1,3}\p{Ll}|\p{Lu}\?{1,3}\p{Lu})${NOT_IN_ADDRESS}`,
  'u',
);

const CODED_LETTER = new RegExp(
  [
    String.raw`&(?:#\d{2,6}|#[xX][\da-fA-F]{2,5}|amp|lt|gt|quot|apos|nbsp|hellip|[lr][sd]quo|[mn]dash|eth|ETH|[A-Za-z](?:acute|grave|circ|tilde|uml|cedil|ring));`,
    String.raw`\\[ux](?:00)?[\da-fA-F]{2}(?:[\da-fA-F]{2})?`,
    String.raw`%(?:[cC][2-6]|[eE]1%[bB][aAbB])%[89abAB][\da-fA-F]${NOT_IN_ADDRESS}`,
  ].join('|'),
  'u',
);

/** Remains of a program within a longer text: "Xã undefined", "Báo cáo #REF!", "B?o c?o", "B&aacute;o". */
const WITHIN: readonly (readonly [ProgramText, RegExp])[] = [
  ['formula', /#(?:REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|N\/A|SPILL!|CALC!|ERROR!|FIELD!)/],
  ['nothing', /(?<![\p{L}\d])(?:undefined|NaN)(?![\p{L}\d])|\[object \w+\]/u],
  ['lost-letters', LOST_IN_WORD],
  ['coded-letters', CODED_LETTER],
];

/** Words of programs that have the form of an id. */
const AS_ID = /^(?:undefined|null|nan|nil|infinity)$/;

/** Longer cells are no such word, and need not be looked through for one. */
const LONGEST = 80;

const find = (
  raw: string,
  patterns: readonly (readonly [ProgramText, RegExp])[],
): ProgramText | null => patterns.find(([, pattern]) => pattern.test(raw))?.[0] ?? null;

/**
 * What a program left in a cell, or null. A note may speak of `#REF!`; a title or a name may not.
 * @param anywhere whether it also counts within a longer text
 */
export const programTextIn = (
  raw: string,
  { anywhere }: { readonly anywhere: boolean },
): ProgramText | null => {
  const text = raw.length > LONGEST ? '' : raw.trim();
  return find(text, WHOLE) ?? (anywhere ? find(raw, WITHIN) : null);
};

/** Whether an id is the word of a program for nothing: `undefined`, `null`. */
export const isProgramId = (raw: string): boolean => AS_ID.test(raw);
