import type { Correction, Question } from '../../dataset/import/findings/findings.ts';
import type { Problem } from '../../dataset/problems/problem.ts';
import { isDate } from '../../schema/dates.ts';
import { TABLES } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import { formatDate, formatPeriod } from '../format/dates.ts';
import { nbsp } from '../format/format.ts';
import { unitWords } from '../import/answer-words.ts';
import { correctionLine } from '../import/import-report.ts';
import { placeWords } from '../import/place-words.ts';
import { type QuestionWords, questionWords } from '../import/question-words.ts';
import { cellWords } from '../names/cell-words.ts';

type Facts = Problem['facts'];

const SCHEMAS: Readonly<Record<string, TableSchema>> = {
  values: TABLES.values,
  aggregates: TABLES.aggregates,
};

const measured = (words: string, measure: string): string =>
  /\d$/.test(words) ? nbsp(words, measure) : words;

/** A figure as the import gives it, "11 · z" or "90 · 146 · at-least": "11 vụ", "ít nhất 90/146 xã đạt". */
const statedWords = (stated: string, { table, measure }: Facts): string => {
  const schema = SCHEMAS[String(table)];
  const [first = '', second = '', third = ''] = stated.split(' · ');
  const unit = String(measure);
  if (table === 'aggregates') {
    const total = second === 'x' ? '' : `/${cellWords(schema, 'total', second)}`;
    const least = third === 'at-least' ? 'ít nhất ' : '';
    return `${least}${measured(`${cellWords(schema, 'met', first)}${total}`, unit)} đạt`;
  }
  const flag = second === 'z' ? '' : `, ${cellWords(schema, 'flag', second)}`;
  return `${measured(cellWords(schema, 'value', first), unit)}${flag}`;
};

/** "Báo Yên Bái, 31/3/2021". */
const sourceWords = ({ publisher, publishedOn }: Facts): string => {
  const day = String(publishedOn);
  return isDate(day) ? `${publisher}, ${formatDate(day)}` : String(publisher);
};

/** "Số vụ cháy, huyện Văn Yên, năm 2023". */
const aboutWords = (facts: Facts): string =>
  [facts.indicator, unitWords(facts), formatPeriod(String(facts.start), String(facts.end))].join(
    ', ',
  );

const correctionWords = ({ facts, found }: Question, isTyped: boolean): QuestionWords => {
  const there = `trang đang ghi ${statedWords(String(facts.there), facts)} (${sourceWords(facts)})`;
  const here = statedWords(found, facts);
  return isTyped
    ? { says: `${there}; bạn ghi ${here}. Nếu điều bạn ghi là đúng, hãy nêu lý do đính chính` }
    : { says: `${aboutWords(facts)}: ${there}, bảng ghi ${here}` };
};

/**
 * That a figure is on record otherwise, or was withdrawn, in words and not in codes; null of other questions, and of
 * rows that are no figures.
 * @param isTyped whether it is the one figure of the form
 */
export const replacedWords = (question: Question, isTyped: boolean): QuestionWords | null => {
  const { asked, facts } = question;
  if (facts.measure === undefined) return null;
  if (asked === 'correction') return correctionWords(question, isTyped);
  if (asked !== 'withdrawn') return null;
  const key = isTyped ? 'số này' : aboutWords(facts);
  return questionWords({ ...question, facts: { ...facts, key } });
};

/** A figure on record whose place another takes: "11 vụ → 12 vụ"; of a table also its line and what it is about. */
export const replacedLine = (correction: Correction, isTyped: boolean): string => {
  const { about, place, there, here } = correction;
  if (about.measure === undefined) return correctionLine(correction);
  const both = `${statedWords(there, about)} → ${statedWords(here, about)}`;
  return isTyped ? both : `${placeWords([place])}: ${aboutWords(about)}: ${both}`;
};
