import { present } from '../../../schema/present.ts';
import { type SourceRow, sourcesTable } from '../../../schema/sources.ts';
import type { Column } from '../../../schema/table.ts';
import { choicesOf } from '../../cells/cell.ts';
import { nearest } from '../../problems/nearest.ts';
import { plainWords } from '../columns/column-words.ts';
import { type Answer, type TablePlace, WHOLE_TABLE } from '../findings/findings.ts';
import type { GridRow } from '../grid/grid.ts';
import { SOURCE_OPTIONS } from './answers.ts';
import type { Draft } from './draft.ts';
import type { ImportBasis } from './import-basis.ts';
import { mendCell, noteSteps } from './mend-cell.ts';
import { placeIn } from './place-in.ts';
import { type DateOrder, readDate } from './read-date.ts';
import { readOthers } from './row-cells.ts';
import { saidIn } from './row-view.ts';
import type { TablePlan } from './table-plan.ts';
import { cellIn } from './unit-columns.ts';

type About = keyof typeof SOURCE_OPTIONS;

/** What a source says of itself, besides its id. */
const ABOUT = Object.keys(SOURCE_OPTIONS) as About[];

/** A source as somebody describes it: text by column, with its place. */
interface Described {
  readonly cells: ReadonlyMap<About, { readonly text: string; readonly place: TablePlace }>;
  readonly place: TablePlace;
  readonly order: DateOrder;
}

/** A kind of source that no published figure has. */
const MADE_UP = 'synthetic';

const answersFor = ({ isPublished }: ImportBasis, field: About, column: Column): Answer[] =>
  [
    ...Object.entries(choicesOf(column)),
    ...column.missing.map((code): [string, string] => [code, code]),
  ]
    .filter(([value]) => !isPublished || value !== MADE_UP)
    .map(([value, label]) => ({
      option: SOURCE_OPTIONS[field],
      value,
      meaning: field === 'published_on' ? { cell: value } : { label },
    }));

/** One cell of a new source; null where it is asked about. */
const readAbout = (
  basis: ImportBasis,
  id: string,
  field: About,
  { cells, place: row, order }: Described,
): string | null => {
  const column: Column = sourcesTable.columns[field];
  const { text, place } = cells.get(field) ?? { text: '', place: row };
  if (text.trim() === '') {
    if (column.optional) return '';
    basis.notebook.ask({
      asked: 'source-incomplete',
      place: WHOLE_TABLE,
      found: id,
      facts: { field, label: column.label, option: SOURCE_OPTIONS[field] },
      answers: answersFor(basis, field, column),
    });
    return null;
  }
  if (column.format.kind === 'date') return readDate(basis, { raw: text, place, order, column });
  const mended = mendCell(text, column);
  if ('text' in mended) {
    noteSteps(basis.notebook, place, text, mended.steps);
    return mended.text;
  }
  const { check, facts } = mended.fault;
  basis.notebook.ask({
    asked: 'cell',
    place,
    found: text.trim(),
    facts: { ...facts, check },
    answers: answersFor(basis, field, column),
  });
  return null;
};

/** The row of a source that is described; null where something of it is asked about. */
const describedSource = (
  basis: ImportBasis,
  id: string,
  described: Described,
  said: Readonly<Record<string, string>>,
): Draft | null => {
  const read = ABOUT.map((field) => [field, readAbout(basis, id, field, described)] as const);
  const cells = read.flatMap(([field, text]) => (text === null ? [] : [[field, text] as const]));
  if (cells.length < read.length) return null;
  const places = [...described.cells].map(([field, { place }]) => [field, place] as const);
  return {
    table: 'sources',
    unsaid: [],
    cells: { source: id, ...Object.fromEntries(cells), ...said },
    place: described.place,
    places: Object.fromEntries(places),
  };
};

const inRow = (plan: TablePlan, row: GridRow): Described => ({
  cells: new Map(
    ABOUT.flatMap((field) => {
      const column = plan.fields.get(field);
      return column === undefined
        ? []
        : [[field, { text: cellIn(row, column), place: placeIn(column, row.line) }]];
    }),
  ),
  place: placeIn(null, row.line),
  order: plan.order,
});

const inOptions = (given: ReadonlyMap<string, string>): Described => ({
  cells: new Map(
    ABOUT.flatMap((field) => {
      const text = given.get(field);
      return text === undefined ? [] : [[field, { text, place: WHOLE_TABLE }]];
    }),
  ),
  place: WHOLE_TABLE,
  order: null,
});

const sourceId = (text: string): string | null => {
  const mended = mendCell(text, sourcesTable.columns.source);
  return 'text' in mended ? mended.text : null;
};

/**
 * The sources that the rows of a table cite: on record, found by id or title, or described by the row or the
 * person.
 */
export class SourceBook {
  private readonly basis: ImportBasis;
  private readonly drafts = new Map<string, Draft | null>();
  private readonly cited = new Map<string, SourceRow>();

  constructor(basis: ImportBasis) {
    this.basis = basis;
  }

  /** Rows of sources that were described, each once, whether they are on record or not. */
  get described(): readonly Draft[] {
    return [...this.drafts.values()].filter((draft) => draft !== null);
  }

  /** Rows in force of the sources that were cited and not described. */
  get onRecord(): readonly SourceRow[] {
    return [...this.cited.values()];
  }

  /** The id of the source of a row; null where it is asked about. */
  idOf(plan: TablePlan, row: GridRow): string | null {
    const { newSource, read } = this.basis.options;
    if (plan.missing.has('source')) return null;
    const said = saidIn(this.basis, plan, row, 'source');
    const found = said.text.trim() === '' ? (newSource?.get('source') ?? '') : said.text.trim();
    const text = read.get(found) ?? found;
    const id = sourceId(text);
    const described = inRow(plan, row);
    if (id !== null && newSource !== null && id === newSource.get('source')) {
      return this.describe(id, inOptions(newSource));
    }
    if (id !== null && (described.cells.get('title')?.text ?? '').trim() !== '') {
      return this.describe(id, described);
    }
    return this.known(text, said.place) ?? this.askUnknown(found, said.place);
  }

  private describe(id: string, described: Described): string {
    if (!this.drafts.has(id)) this.drafts.set(id, describedSource(this.basis, id, described, {}));
    return id;
  }

  private known(text: string, place: TablePlace): string | null {
    const { sources, notebook } = this.basis;
    const row =
      sources.get(text) ??
      [...sources.values()].find(({ title }) => plainWords(title) === plainWords(text)) ??
      sources.get(sourceId(text) ?? '');
    if (row === undefined) return null;
    this.cited.set(row.source, row);
    if (row.source !== text) {
      const facts = { title: row.title };
      notebook.repaired({ place, found: text, written: row.source, why: 'source-title', facts });
    }
    return row.source;
  }

  private askUnknown(found: string, place: TablePlace): null {
    const { sources, notebook } = this.basis;
    const near = nearest(found, [...sources.keys()]);
    const title = near === null ? '' : present(sources.get(near)).title;
    const answers =
      near === null ? [] : [{ option: 'read', value: `${found}=${near}`, meaning: { title } }];
    notebook.ask({ asked: 'source-unknown', place, found, facts: {}, answers });
    return null;
  }
}

/** The row of `sources` that a row of a list of sources becomes. */
export const mapSource = (basis: ImportBasis, plan: TablePlan, row: GridRow): Draft[] => {
  const { text, place } = saidIn(basis, plan, row, 'source');
  const id = sourceId(text);
  const said = readOthers(basis, plan, row, ['reason', 'note']);
  if (plan.missing.has('source') || said === null) return [];
  if (id === null) {
    const found = text.trim();
    basis.notebook.ask({ asked: 'source-unknown', place, found, facts: {}, answers: [] });
    return [];
  }
  const draft = describedSource(basis, id, inRow(plan, row), said);
  return draft === null ? [] : [draft];
};
