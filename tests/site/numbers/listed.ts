import { attribute, childrenOf, textOf, within } from '../pages.ts';
import { around, closest, enclosing, type Place } from './place.ts';

/** Lines of the rows that a list names: "dòng 8–10, 12". */
export const linesListed = (place: Place): number =>
  around(place, 'details', 'li')
    .flatMap((item) => [...textOf(item).matchAll(/\.csv, dòng\s([\d–, ]*\d)/g)])
    .flatMap(([, lines = '']) => lines.split(', '))
    .reduce((sum, run) => {
      const [first = 0, last = first] = run.split('–').map(Number);
      return sum + last - first + 1;
    }, 0);

/** The target that a page is about. */
export const targetOf = ({ scope }: Place) => {
  const target = scope.evaluation.targets.find(({ id }) => id === scope.about);
  if (target === undefined) throw new Error(`There is no target ${scope.about}.`);
  return target;
};

/** Of the list of units that a number stands before or links to: those of a type that were there to the end. */
export const unitsListed = ({ main, element }: Place, type: string): number => {
  const { elements } = main.page;
  const item = enclosing(element, 'li');
  const [link] = item === undefined ? [] : within(item, 'a');
  const anchor = link && attribute(link, 'href')?.replace('#', '');
  const start = elements.findIndex((one) =>
    anchor === undefined ? one === element : attribute(one, 'id') === anchor,
  );
  const list = elements.slice(start).find((one) => attribute(one, 'class') === 'unit-list');
  const items = list === undefined ? [] : childrenOf(list, 'li').map(textOf);
  return items.filter((one) => one.toLowerCase().startsWith(`${type} `) && !/ đến \d/.test(one))
    .length;
};

/** Lines of a drawing of how units followed each other. */
export const lineageRows = (place: Place): number => {
  const lines = around(place, 'svg', 'line').filter((line) =>
    ['4', '8'].includes(attribute(line, 'stroke-width') ?? ''),
  );
  return new Set(lines.map((line) => attribute(line, 'y1'))).size;
};

/** Units that the newest version of a page's unit came from or became. */
export const successions = ({ scope, number, main }: Place): number => {
  const into = main.text.slice(number.at - 20, number.at).includes('chia cho');
  const links = scope.evaluation.units
    .filter(({ code }) => code === scope.about)
    .map(({ from, to }) => (into ? to : from))
    .map((all) => all.filter(({ changes }) => changes.length > 0).length);
  return links.includes(Number(number.values[0])) ? Number(number.values[0]) : Number.NaN;
};

/** Tables of changed results of the release that a paragraph sums up. */
export const changedResults = (place: Place, name: string): number => {
  const section = closest(place.element, 'section');
  const table = within(section, 'table').find((one) => attribute(one, 'id')?.endsWith(`-${name}`));
  const [body] = table === undefined ? [] : within(table, 'tbody');
  return body === undefined ? 0 : within(body, 'tr').length;
};

/** Rows of the list that unfolds, below the reason that they share: each ends with where it stands. */
export const rowsByReason = (place: Place): number =>
  around(place, 'details', 'p').filter((one) => attribute(one, 'class') === 'note').length;

/** The rows that a release brought to all tables together, by the column of its table of rows. */
export const rowsBrought = (place: Place, column: number): number => {
  const section = closest(place.element, 'section');
  const table = within(section, 'table').find((one) => attribute(one, 'id')?.endsWith('-so-dong'));
  const [body] = table === undefined ? [] : within(table, 'tbody');
  const rows = body === undefined ? [] : within(body, 'tr');
  return rows
    .filter((row) => !textOf(row).startsWith('Tất cả'))
    .map((row) => Number(textOf(childrenOf(row, 'td')[column] ?? row).replaceAll('.', '')))
    .reduce((sum, one) => sum + one, 0);
};

/** Which cell of a row a number stands in, from 0 behind the head of the row. */
export const columnOf = ({ element }: Place): number =>
  childrenOf(closest(element, 'tr'), 'td').indexOf(closest(element, 'td'));
