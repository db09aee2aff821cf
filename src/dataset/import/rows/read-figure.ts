import { type Column, MISSING_CODES } from '../../../schema/table.ts';
import type { Answer, Asked, TablePlace } from '../findings/findings.ts';
import type { ImportBasis } from './import-basis.ts';
import { SKIP } from './import-options.ts';
import { type CellFault, type Mended, mendCell, noteSteps } from './mend-cell.ts';
import { type FigureKind, settleFigure } from './settle-figure.ts';

/** A figure and where it stands. */
export interface FigureCell {
  readonly raw: string;
  readonly column: Column;
  readonly kind: FigureKind;
  readonly place: TablePlace;
}

const NOT_MET = 'khong-dat';

/** Answers of the form `--read "text=meaning"`. */
export const readAnswers = (text: string, meanings: readonly string[]): Answer[] =>
  meanings.map((meaning) => ({
    option: 'read',
    value: `${text}=${meaning}`,
    meaning: { cell: meaning },
  }));

const emptyAnswers = ({ column, kind }: FigureCell): Answer[] =>
  [...column.missing, ...(kind.onlyX ? [NOT_MET] : []), SKIP].map((value) => ({
    option: 'empty',
    value,
    meaning: { cell: value },
  }));

/** An empty figure: what was said of all of them, or a question. */
const readEmpty = (basis: ImportBasis, cell: FigureCell): string | null => {
  const { empty } = basis.options;
  const { column, place } = cell;
  if (empty === SKIP) {
    basis.notebook.leaveOut({ what: 'cell-skipped', place, found: '', facts: {} });
    return null;
  }
  const isTaken =
    column.missing.some((code) => code === empty) || (empty === NOT_MET && cell.kind.onlyX);
  if (empty !== null && isTaken) {
    basis.notebook.repaired({ place, found: '', written: empty, why: 'gap-answered', facts: {} });
    return empty;
  }
  basis.notebook.ask({
    asked: 'empty',
    place,
    found: '',
    facts: {},
    answers: emptyAnswers(cell),
  });
  return null;
};

/** What is asked of a fault, and what may be answered. */
const questionOf = (
  { check, facts }: CellFault,
  { raw, column, kind }: FigureCell,
): { asked: Asked; answers: readonly Answer[] } => {
  const text = raw.trim();
  const suggested = facts.suggestion === undefined ? [] : [String(facts.suggestion)];
  if (check === 'number-thousands') {
    return { asked: 'number-mark', answers: readAnswers(text, [...suggested, SKIP]) };
  }
  if (/%\s*$/.test(text)) {
    return { asked: 'share', answers: readAnswers(text, [SKIP]) };
  }
  const gaps = /^missing-(?:sign|word)$/.test(check)
    ? [...(kind.valueType === 'pass' ? [] : ['0']), ...column.missing]
    : [];
  const meanings = [...suggested.filter((each) => each !== ''), ...gaps, SKIP];
  return { asked: 'cell', answers: readAnswers(text, meanings) };
};

/** `dat` for a count, a number for a judgement. */
const isOtherType = (text: string, { valueType }: FigureKind): boolean => {
  if (valueType === null || MISSING_CODES.some((code) => code === text)) return false;
  return (valueType === 'count') !== /^\d+$/.test(text);
};

const isOpenTick = (text: string, { kind }: FigureCell): boolean =>
  kind.onlyX && kind.valueType === 'pass' && text === 'x';

/** The text of a figure if nothing about it is open; null where something is. */
const settled = (mended: Mended, cell: FigureCell): string | null =>
  'text' in mended && !isOtherType(mended.text, cell.kind) && !isOpenTick(mended.text, cell)
    ? mended.text
    : null;

const askOpen = (basis: ImportBasis, cell: FigureCell, mended: Mended): void => {
  const { place, raw, kind } = cell;
  const found = raw.trim();
  const question = { place, found };
  if ('fault' in mended) {
    const { check, facts } = mended.fault;
    basis.notebook.ask({
      ...question,
      ...questionOf(mended.fault, cell),
      facts: { ...facts, check },
    });
  } else if (isOtherType(mended.text, kind)) {
    const meanings = kind.valueType === 'pass' ? ['dat', NOT_MET, 'x'] : ['0', 'x'];
    basis.notebook.ask({
      ...question,
      asked: 'value-type',
      facts: { expected: kind.valueType ?? '' },
      answers: readAnswers(found, [...meanings, SKIP]),
    });
  } else {
    const answers = readAnswers(found, ['dat', NOT_MET, 'x']);
    basis.notebook.ask({ ...question, asked: 'tick', facts: {}, answers });
  }
};

/**
 * The text of a figure as the data have it; null where it is left out or asked about. What is certain is mended
 * and noted. What a person said of a text counts where the text alone is not clear.
 */
export const readFigure = (basis: ImportBasis, cell: FigureCell): string | null => {
  const { raw, column, kind, place } = cell;
  if (raw.trim() === '') return readEmpty(basis, cell);
  const mended = mendCell(raw, column, settleFigure(kind));
  const text = settled(mended, cell);
  if (text !== null) {
    noteSteps(basis.notebook, place, raw, mended.steps);
    return text;
  }
  const answer = basis.options.read.get(raw.trim());
  if (answer === SKIP) {
    basis.notebook.leaveOut({ what: 'cell-skipped', place, found: raw, facts: {} });
    return null;
  }
  const meant = answer === undefined ? null : mendCell(answer, column);
  if (meant !== null && 'text' in meant && !isOtherType(meant.text, kind)) {
    basis.notebook.repaired({
      place,
      found: raw,
      written: meant.text,
      why: 'answered',
      facts: {},
    });
    return meant.text;
  }
  askOpen(basis, cell, mended);
  return null;
};
