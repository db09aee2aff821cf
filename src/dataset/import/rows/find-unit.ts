import { present } from '../../../schema/present.ts';
import type { Level } from '../../../schema/unit-type.ts';
import { unitsTable } from '../../../schema/units.ts';
import { codesWithZeros } from '../../registry/lost-zeros.ts';
import type { Version } from '../../registry/registry.ts';
import type { Answer, TablePlace } from '../findings/findings.ts';
import type { ImportBasis } from './import-basis.ts';
import { SKIP } from './import-options.ts';
import { mendCell, noteSteps } from './mend-cell.ts';
import type { UnitAsked } from './unit-names.ts';

/** What a row says of its unit. */
export interface UnitCells {
  /** Empty where the table has no such column. */
  readonly code: string;
  readonly name: string;
  readonly codePlace: TablePlace;
  readonly namePlace: TablePlace;
  readonly asked: UnitAsked & { readonly day: string };
}

/** Digits, whatever spreadsheets put around them: `="04104"`, `'04104`, `4104.0`, full-width. */
const CODE =
  /^[\s="'“”‘’\u200b\ufeff\u00a0]*[\d\uff10-\uff19]{1,5}(?:[.,]0+)?[\s"'“”‘’\u200b\u00a0]*$/;

/** Whether a cell can only be a code. */
export const isCode = (text: string): boolean => CODE.test(text);

const factsOf = ({ row, validTo }: Version): Answer['meaning'] => ({
  code: row.code,
  name: row.name,
  type: row.type,
  from: row.valid_from,
  to: validTo ?? '',
});

const answer = (text: string, version: Version): Answer => ({
  option: 'read',
  value: `${text}=${version.row.code}`,
  meaning: factsOf(version),
});

/** That a row is left out, which is said by what it is called. */
const skipAnswers = (text: string): Answer[] =>
  text === '' ? [] : [{ option: 'read', value: `${text}=${SKIP}`, meaning: { cell: SKIP } }];

/** Codes of districts and communes that lost their zeros look like those of another level. */
const withZeros = ({ registry }: ImportBasis, code: string, day: string): Version | null => {
  const found = codesWithZeros(code).flatMap((padded) => registry.on(padded, day) ?? []);
  return found.length === 1 ? present(found[0]) : null;
};

/** The unit of a code on a day; asks where there is none. */
const byCode = (basis: ImportBasis, raw: string, place: TablePlace, day: string): string | null => {
  const { registry, notebook } = basis;
  const mended = mendCell(raw, unitsTable.columns.code);
  const found = raw.trim();
  if ('fault' in mended) {
    const { check, facts } = mended.fault;
    notebook.ask({ asked: 'cell', place, found, facts: { ...facts, check }, answers: [] });
    return null;
  }
  const code = mended.text;
  if (registry.on(code, day) !== undefined) {
    noteSteps(notebook, place, raw, mended.steps);
    return code;
  }
  const padded = withZeros(basis, code, day);
  if (padded !== null) {
    const written = padded.row.code;
    notebook.repaired({
      place,
      found: raw,
      written,
      why: 'code-zeros-found',
      facts: factsOf(padded),
    });
    return written;
  }
  const other = registry.ofCode(code).at(-1);
  notebook.ask({
    asked: other === undefined ? 'unit-none' : 'unit-other-day',
    place,
    found,
    facts: other === undefined ? {} : { day, ...factsOf(other) },
    answers: skipAnswers(found),
  });
  return null;
};

/** Asks about a name that no unit of the day has: one of another day, the nearest, or none. */
const askNoUnit = (basis: ImportBasis, cells: UnitCells): void => {
  const { names, notebook } = basis;
  const { asked, namePlace: place } = cells;
  const found = cells.name.trim();
  const [other] = names.find(found, { ...asked, day: null });
  const inLevels = names.near(found, asked);
  const near =
    inLevels ?? (other === undefined ? names.near(found, { ...asked, levels: null }) : null);
  notebook.ask({
    asked: other === undefined ? 'unit-none' : 'unit-other-day',
    place,
    found,
    facts: other === undefined ? {} : { day: asked.day, ...factsOf(other) },
    answers: [...(near === null ? [] : [answer(found, near)]), ...skipAnswers(found)],
  });
};

const byName = (basis: ImportBasis, cells: UnitCells): string | null => {
  const { names, notebook } = basis;
  const { asked, namePlace: place } = cells;
  const found = names.find(cells.name, asked);
  const [only, ...others] = found;
  if (only === undefined) {
    askNoUnit(basis, cells);
    return null;
  }
  if (others.length > 0) {
    const text = cells.name.trim();
    const answers = [...found.map((version) => answer(text, version)), ...skipAnswers(text)];
    notebook.ask({ asked: 'unit-many', place, found: text, facts: { day: asked.day }, answers });
    return null;
  }
  const { code } = only.row;
  notebook.repaired({
    place,
    found: cells.name.trim(),
    written: code,
    why: 'unit-name',
    facts: factsOf(only),
  });
  return code;
};

/**
 * Asks about a name or code that no unit has ever had, where it is not known yet which day is meant; whatever
 * some unit has is looked up once the day is known.
 */
export const askNeverUnit = (
  { names, registry, options, notebook }: ImportBasis,
  { text, place }: { readonly text: string; readonly place: TablePlace },
  levels: readonly Level[] | null,
): void => {
  const found = text.trim();
  const meant = options.read.get(found) ?? found;
  const asked = { day: null, levels, parent: null };
  if (isCode(meant) || registry.ofCode(meant).length > 0) return;
  if (names.find(meant, asked).length > 0) return;
  const near = names.near(meant, asked);
  const answers = [...(near === null ? [] : [answer(found, near)]), ...skipAnswers(found)];
  notebook.ask({ asked: 'unit-none', place, found, facts: {}, answers });
};

/** Whether a name beside a code is the name of another unit. */
const disagrees = (basis: ImportBasis, code: string, { name, asked }: UnitCells): boolean => {
  if (name.trim() === '') return false;
  const meant = basis.names.find(name, { ...asked, levels: null, parent: null });
  return meant.length > 0 && meant.every(({ row }) => row.code !== code);
};

/**
 * The code of the unit a row is about, by its code, else by its name; null where it is asked about. A name beside
 * a code must not be that of another unit.
 */
export const findUnit = (basis: ImportBasis, cells: UnitCells): string | null => {
  const { asked, codePlace, namePlace } = cells;
  if (cells.code.trim() === '') {
    const text = basis.options.read.get(cells.name.trim()) ?? cells.name;
    return isCode(text)
      ? byCode(basis, text, namePlace, asked.day)
      : byName(basis, { ...cells, name: text });
  }
  const code = byCode(basis, cells.code, codePlace, asked.day);
  if (code !== null && disagrees(basis, code, cells)) {
    basis.notebook.ask({
      asked: 'unit-disagrees',
      place: namePlace,
      found: cells.name.trim(),
      facts: { code, name: present(basis.registry.on(code, asked.day)).row.name },
      answers: [],
    });
    return null;
  }
  return code;
};
