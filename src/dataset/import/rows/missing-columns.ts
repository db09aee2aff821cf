import { TABLES } from '../../../schema/index.ts';
import type { Column } from '../../../schema/table.ts';
import { choicesOf } from '../../cells/cell.ts';
import { plainWords } from '../columns/column-words.ts';
import { type Answer, WHOLE_TABLE } from '../findings/findings.ts';
import type { GridRow } from '../grid/grid.ts';
import type { ImportBasis } from './import-basis.ts';
import type { TablePlan } from './table-plan.ts';

/** So many choices are told. */
const TOLD = 30;

/** Columns that nobody has to say: they follow from others or from the day, or say nothing where empty. */
const FOLLOW = new Set([
  'recorded_on',
  'n',
  'flag',
  'period_start',
  'period_end',
  'value',
  'total',
]);

/** A table that lacks something. */
interface AskedTable {
  readonly plan: TablePlan;
  /** What stands above its heading. */
  readonly title: string;
}

const given = ({ options }: ImportBasis, name: string): boolean => options.given.has(name);

/** Indicators that the figures of a table can be of: those its title names, else by what they look like. */
const indicatorAnswers = ({ current }: ImportBasis, { plan, title }: AskedTable): Answer[] => {
  const isPass = plan.table === 'aggregates' || plan.guessed === 'pass';
  const words = plainWords(title);
  const possible = current.indicators.filter(
    ({ value_type }) => (value_type === 'pass') === isPass,
  );
  const named = possible.filter(({ name }) => words.includes(plainWords(name).replace(/^so-/, '')));
  return (named.length > 0 ? named : possible).slice(0, TOLD).map(({ indicator, name }) => ({
    option: 'indicator',
    value: indicator,
    meaning: { indicator: name },
  }));
};

/** The sources recorded last, which may well be the one. */
const sourceAnswers = ({ current }: ImportBasis): Answer[] =>
  current.sources
    .toSorted((a, b) => (a.recorded_on < b.recorded_on ? 1 : -1))
    .slice(0, 5)
    .map(({ source, title }) => ({ option: 'source', value: source, meaning: { title } }));

/** Years that the title names. */
const periodAnswers = ({ title }: AskedTable): Answer[] =>
  [...new Set(title.match(/\b(?:19|20)\d{2}\b/g) ?? [])].map((year) => ({
    option: 'period',
    value: year,
    meaning: {},
  }));

const choiceAnswers = (field: string, column: Column | undefined): Answer[] =>
  column === undefined
    ? []
    : Object.entries(choicesOf(column)).map(([value, label]) => ({
        option: field,
        value,
        meaning: { label },
      }));

const answersFor = (field: string, basis: ImportBasis, asked: AskedTable): readonly Answer[] => {
  if (field === 'indicator') return indicatorAnswers(basis, asked);
  if (field === 'period') return periodAnswers(asked);
  if (field === 'source') return sourceAnswers(basis);
  return choiceAnswers(field, (TABLES[asked.plan.table].columns as Record<string, Column>)[field]);
};

/** Whether the table, its headings or the person say when each figure is of. */
const hasPeriod = (basis: ImportBasis, { fields, figures }: TablePlan): boolean =>
  given(basis, 'period') ||
  fields.has('period') ||
  fields.has('period_start') ||
  fields.has('period_end') ||
  (figures.length > 0 && figures.every(({ role }) => role.period !== null));

const isThere = (basis: ImportBasis, plan: TablePlan, field: string): boolean => {
  const { fields, figures, units } = plan;
  if (fields.has(field) || given(basis, field)) return true;
  if (field === 'unit') {
    const isAcross = figures.length > 0 && figures.every(({ role }) => role.unit !== null);
    return isAcross || units.code !== null || units.name !== null;
  }
  if (field === 'period') return hasPeriod(basis, plan);
  if (field === 'indicator') {
    return figures.length > 0 && figures.every(({ role }) => role.indicator !== null);
  }
  return field === 'source' && basis.options.newSource?.has('source') === true;
};

/** Columns that a table needs, in the words of its options. */
const needed = ({ table }: TablePlan): string[] => {
  const columns = Object.entries<Column>(TABLES[table].columns);
  const fields = columns
    .filter(([name, { optional }]) => !optional && !FOLLOW.has(name))
    .map(([name]) => name)
    .map((name) =>
      /^(?:unit|area)_code$/.test(name) ? 'unit' : name === 'date' ? 'period' : name,
    );
  const isOfPeriods = columns.some(([name]) => name === 'period_end');
  return isOfPeriods ? [...fields, 'period'] : fields;
};

/** Asks for the columns that the table lacks and nobody has given, all at once, and returns them. */
export const missingColumns = (
  basis: ImportBasis,
  plan: TablePlan,
  above: readonly GridRow[],
): ReadonlySet<string> => {
  const title = above.flatMap(({ cells }) => cells).join(' ');
  const missing = needed(plan).filter((field) => !isThere(basis, plan, field));
  if (plan.table === 'values' && plan.figures.length === 0 && !plan.hasUnknown)
    missing.push('value');
  for (const field of missing) {
    const answers = answersFor(field, basis, { plan, title });
    basis.notebook.ask({
      asked: 'column-missing',
      place: WHOLE_TABLE,
      found: '',
      facts: { field, table: TABLES[plan.table].label },
      answers,
    });
  }
  return new Set(missing);
};
