import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnReader, UNREADABLE } from '../../src/dataset/cells/read-cell.ts';
import { checkSets } from '../../src/dataset/check-sets.ts';
import { STAGES } from '../../src/dataset/checks/basis/check.ts';
import { CHECKS } from '../../src/dataset/checks/index.ts';
import { explainCell } from '../../src/dataset/checks/run-checks.ts';
import { type DataFiles, layOut } from '../../src/dataset/csv/data-files.ts';
import { type Sheet, sheetOf } from '../../src/dataset/csv/sheet.ts';
import { openFile } from '../../src/dataset/csv/source-file.ts';
import { applyProposals } from '../../src/dataset/edit/apply-proposals.ts';
import type { Problem, Proposal } from '../../src/dataset/problems/problem.ts';
import { setsIn } from '../../src/site/build/data-folder.ts';
import { problemWords } from '../../src/text/problems/problems.ts';
import { applyChange } from '../fixtures/apply-change.ts';
import { CASES, caseFile } from '../fixtures/cases.ts';
import { soundFiles, TODAY } from '../fixtures/data-files.ts';

/*
 * Advice that is followed without thinking must never do harm. What the check proposes for the cases is
 * put in place as it stands, and the data must be as much as before, and cleaner.
 */
const problemsOf = (files: DataFiles): readonly Problem[] => checkSets(files, setsIn(files), TODAY);

const proposalsOf = (problems: readonly Problem[]): Proposal[] =>
  problems.flatMap(({ proposal }) => (proposal === undefined ? [] : [proposal]));

const spoiltBy = (name: string): DataFiles =>
  applyChange(soundFiles(), readFileSync(caseFile(name, 'change.txt'), 'utf8'));

/** Cases in which something is proposed. */
const ADVISED = CASES.filter((name) => proposalsOf(problemsOf(spoiltBy(name))).length > 0);

/** Checks whose remedy is a definite replacement in at least one of their cases. */
const DEFINITE = [
  'choice-twice',
  'choice-unknown',
  'code-decimal',
  'code-lost-zeros',
  'column-misspelt',
  'date-day-first',
  'date-month-first',
  'date-serial',
  'date-unpadded',
  'date-with-time',
  'decimal-comma',
  'digit-letter',
  'file-unknown',
  'formula',
  'id-invalid',
  'invisible-character',
  'issuing-body-list',
  'look-alike',
  'missing-code-case',
  'month-day-invalid',
  'no-break-space',
  'not-nfc',
  'number-fraction',
  'pass-word',
  'space-around',
  'tile-size',
  'unit-unknown',
  'year-invalid',
];

/** The rows of every file that is read or might have been, its header among them. */
const rowsOf = (files: DataFiles): string[][] => {
  const [schema] = layOut(soundFiles(), 'published').files.map((file) => file.schema);
  if (schema === undefined) throw new Error('no schema');
  return [...files].flatMap(([file, bytes]) =>
    openFile({ file, schema, bytes }).csv.rows.map((row) => [...row]),
  );
};

/** The words of a list such as "huyen + thi-xa", each once. */
const wordsIn = (cell: string): Set<string> =>
  new Set(
    cell
      .split(/[+;]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  );

const stageOf = (id: string): number =>
  STAGES.indexOf(CHECKS.find((check) => check.id === id)?.stage ?? 'file');

const errorsOf = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ level }) => level === 'error');

/** How far the checks get, and how many errors stop them there. */
const progress = (problems: readonly Problem[]): { stage: number; errors: number } => {
  const stages = errorsOf(problems).map(({ check }) => stageOf(check));
  const stage = stages.length === 0 ? STAGES.length : Math.min(...stages);
  return { stage, errors: stages.filter((one) => one === stage).length };
};

const placeOf = ({ check, file, line, columnNumber }: Problem): string =>
  `${check} ${file}:${line}:${columnNumber}`;

describe('what the check proposes, put in place as it stands', () => {
  test.each(ADVISED)('loses nothing and leaves the data cleaner: %s', (name) => {
    const before = spoiltBy(name);
    const problems = problemsOf(before);
    const proposals = proposalsOf(problems);
    const after = applyProposals(before, proposals);

    const [rowsBefore, rowsAfter] = [rowsOf(before), rowsOf(after)];
    expect(rowsAfter.length).toBe(rowsBefore.length);
    expect(rowsAfter.flat().length).toBe(rowsBefore.flat().length);
    const texts = proposals.flatMap((one) => (one.kind === 'cell' ? [one.text] : []));
    const changed = rowsAfter.flat().filter((cell) => texts.includes(cell));
    expect(changed.length).toBeGreaterThanOrEqual(texts.length === 0 ? 0 : 1);
    for (const { proposal, value } of problems) {
      if (proposal?.kind !== 'cell' || value === undefined) continue;
      expect(wordsIn(proposal.text).size, value).toBe(wordsIn(value).size);
    }

    const left = problemsOf(after);
    const places = new Set(left.map(placeOf));
    const mended = problems.filter(({ proposal }) => proposal !== undefined);
    expect(mended.map(placeOf).filter((place) => places.has(place))).toEqual([]);
    const [was, is] = [progress(problems), progress(left)];
    expect(is.stage > was.stage || (is.stage === was.stage && is.errors < was.errors)).toBe(true);
  });

  test('is there for every kind whose remedy is definite, and for no other', () => {
    const kinds = new Set(
      ADVISED.flatMap((name) => problemsOf(spoiltBy(name)))
        .filter(({ proposal }) => proposal !== undefined)
        .map(({ check }) => check),
    );
    expect([...kinds].sort()).toEqual(DEFINITE);
  });

  test('is what the words say to write', () => {
    let told = 0;
    for (const problem of CASES.flatMap((name) => problemsOf(spoiltBy(name)))) {
      const { remedy } = problemWords(problem);
      const { proposal } = problem;
      if (proposal === undefined) continue;
      told += 1;
      expect(remedy.replaceAll('"', '')).toContain(
        proposal.kind === 'cell' ? `ghi ${proposal.text}` : `đổi tên thành ${proposal.to}`,
      );
    }
    expect(told).toBeGreaterThanOrEqual(DEFINITE.length);
  });

  test('never gives a file a name that is taken', () => {
    const renamed = CASES.flatMap((name) => {
      const files = spoiltBy(name);
      return problemsOf(files).flatMap((problem) => {
        const { proposal } = problem;
        if (problem.check === 'file-unknown' && proposal === undefined) {
          expect(problemWords(problem).remedy).not.toContain('đổi tên thành');
        }
        return proposal?.kind === 'rename' ? [[files.has(proposal.to), proposal.to]] : [];
      });
    });
    expect(renamed).toEqual([[false, 'observations/published/values.csv']]);
  });
});

/** What typing, copying and spreadsheets do to a cell. */
const DAMAGE: Readonly<Record<string, (cell: string) => string>> = {
  'a space behind': (cell) => `${cell} `,
  'a no-break space behind': (cell) => `${cell}\u00A0`,
  'a zero-width space in front': (cell) => `\u200B${cell}`,
  'letters and marks apart': (cell) => cell.normalize('NFD'),
  'a hyphen that does not break': (cell) => cell.replaceAll('-', '\u2011'),
  'a dash': (cell) => cell.replaceAll('-', '–'),
  'a Cyrillic letter': (cell) => cell.replace('a', '\u0430'),
  'full-width digits': (cell) =>
    cell.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  'the letter O for zero': (cell) => cell.replaceAll('0', 'O'),
  capitals: (cell) => cell.toUpperCase(),
  'spaces for hyphens': (cell) => cell.replaceAll('-', ' '),
  'a decimal part': (cell) => `${cell}.0`,
  'a decimal part with a comma': (cell) => `${cell},0`,
  'a decimal comma': (cell) => cell.replace('.', ','),
  'lost zeros': (cell) => cell.replace(/^0+(?=\d)/, ''),
  'lost zeros and a decimal part': (cell) => `${cell.replace(/^0+(?=\d)/, '')}.0`,
  'day, month, year': (cell) => cell.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1'),
  'month, day, year': (cell) => cell.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$2/$3/$1'),
  'slashes between year, month, day': (cell) => cell.replaceAll('-', '/'),
  'a time of day': (cell) => `${cell} 00:00:00`,
  'a time of day in another zone': (cell) => `${cell}T17:00:00Z`,
  'spaces in a list': (cell) => cell.replaceAll('+', ' + '),
  'semicolons in a list': (cell) => cell.replaceAll('+', '; '),
  'a percent sign': (cell) => cell.replace(/^\d+$/, '$&%'),
  'a unit': (cell) => cell.replace(/^\d+$/, '$& xã'),
};

describe('a cell that was damaged gets its own text back, or nothing', () => {
  const sheets: readonly Sheet[] = layOut(soundFiles(), 'published').files.map((file) =>
    sheetOf(openFile(file)),
  );

  /** For each cell of a sheet whose damaged text cannot be read: the text and what is proposed. */
  const proposedFor = (sheet: Sheet, damage: (cell: string) => string) =>
    sheet.rows.flatMap((cells, row) =>
      Object.entries(sheet.schema.columns).flatMap(([name, schema], column) => {
        const cell = cells[sheet.header.indexOf(name)] ?? '';
        const raw = damage(cell);
        if (cell === '' || raw === cell || columnReader(schema)(raw) !== UNREADABLE) return [];
        const { proposal } = explainCell({ sheet, row, column, raw });
        return [{ cell, raw, text: proposal?.kind === 'cell' ? proposal.text : null }];
      }),
    );

  test.each(Object.entries(DAMAGE))('%s', (_, damage) => {
    const found = sheets.flatMap((sheet) => proposedFor(sheet, damage));
    expect(found.filter(({ cell, text }) => text !== null && text !== cell)).toEqual([]);
  });

  test('and most do', () => {
    const all = Object.values(DAMAGE).flatMap((damage) =>
      sheets.flatMap((sheet) => proposedFor(sheet, damage)),
    );
    const back = all.filter(({ cell, text }) => text === cell);
    expect(back.length).toBeGreaterThan(all.length / 2);
  });
});
