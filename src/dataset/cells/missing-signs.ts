/** Signs of Vietnamese yearbooks: `-` nothing occurred, `...` occurred but not collected. */
const NONE_OCCURRED = new Set(['-', '–', '—', '--', '\u2212']);
const NOT_COLLECTED = new Set(['..', '...', '…', '....', '?']);

const WORDS = new Set([
  'n/a',
  'na',
  '#n/a',
  'nan',
  'null',
  'none',
  'nil',
  'không có',
  'không rõ',
  'chưa có',
  'chưa rõ',
  'trống',
]);

/** Which yearbook sign a cell is, or null. */
export const missingSign = (raw: string): 'none-occurred' | 'not-collected' | null => {
  const sign = raw.trim();
  if (NONE_OCCURRED.has(sign)) return 'none-occurred';
  return NOT_COLLECTED.has(sign) ? 'not-collected' : null;
};

/** Whether a cell is a sign that stands for "no figure". */
export const isMissingSign = (raw: string): boolean => missingSign(raw) !== null;

/** Whether a cell is a word that stands for "no figure": `N/A`, `không có`. */
export const isMissingWord = (raw: string): boolean => WORDS.has(raw.trim().toLowerCase());
