import type { Answer } from '../../dataset/import/findings/findings.ts';
import { SKIP } from '../../dataset/import/rows/import-options.ts';
import { isDate } from '../../schema/dates.ts';
import type { UnitType } from '../../schema/unit-type.ts';
import { formatDate } from '../format/dates.ts';
import { MISSING_WORDS } from '../format/missing-words.ts';
import { unitInline } from '../names/unit-names.ts';

const MEANINGS: Readonly<Record<string, string>> = {
  ...MISSING_WORDS,
  [SKIP]: 'bỏ ra, không ghi',
  dat: 'đạt',
  'khong-dat': 'không đạt',
  '0': 'không phát sinh',
  period: 'thời gian của số liệu',
  value: 'số liệu',
  note: 'ghi chú',
};

/** A unit as facts name it: "thành phố Yên Bái". */
export const unitWords = ({ name, type }: Answer['meaning']): string =>
  unitInline({ name: String(name), type: type as UnitType });

/** What an answer means: "thành phố Yên Bái"; empty where its value says it. */
export const meaningWords = ({ meaning }: Answer): string => {
  const { cell, code, indicator, title, label } = meaning;
  if (code !== undefined) return unitWords(meaning);
  const named = indicator ?? title ?? label;
  if (named !== undefined) return String(named);
  const text = String(cell ?? '');
  return isDate(text) ? formatDate(text) : (MEANINGS[text] ?? '');
};

/** What a shell takes as it stands. */
const PLAIN = /^[\w.,:/@%+-]+$/;

/** Letters that mean something to a shell between double quotation marks. */
const SPECIAL = /["$`\\!]/;

const shellWord = (text: string): string => {
  if (PLAIN.test(text)) return text;
  return SPECIAL.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
};

/** An answer as it is added to the command, with what it means: `--read "Yên Bái=132" (thành phố Yên Bái)`. */
export const answerWords = (answer: Answer): string => {
  const meaning = meaningWords(answer);
  const option = `--${answer.option} ${shellWord(answer.value)}`;
  return meaning === '' || meaning === answer.value ? option : `${option} (${meaning})`;
};
