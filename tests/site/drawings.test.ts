import type { ElementNode } from 'ultrahtml';
import { describe, expect, it } from 'vitest';
import { CHART_WORDS } from '../../src/text/charts/chart-words.ts';
import { attribute, type BuiltPage, builtPages, textOf, within } from './pages.ts';

/** A drawing that is told in words, with where it stands among the elements of its page. */
interface Drawing {
  readonly page: BuiltPage;
  readonly index: number;
  readonly words: string;
}

const isDrawing = (element: ElementNode): boolean =>
  element.name === 'svg' && attribute(element, 'role') === 'img';

const drawingsOf = (page: BuiltPage): readonly Drawing[] =>
  page.elements.flatMap((element, index) =>
    isDrawing(element)
      ? [{ page, index, words: within(element, 'desc').map(textOf).join(' ') }]
      : [],
  );

/** The subject of a drawing: the same one is drawn wide and narrow. */
const titleOf = (element: ElementNode): string => within(element, 'title').map(textOf).join(' ');

/** Whether a table comes before any other drawing, or the end of the page. */
const isFollowedByTable = ({ page, index }: Drawing): boolean => {
  const own = page.elements[index];
  const next = page.elements
    .slice(index + 1)
    .find(
      (element) =>
        element.name === 'table' ||
        (isDrawing(element) && own !== undefined && titleOf(element) !== titleOf(own)),
    );
  return next?.name === 'table';
};

describe('drawings', () => {
  const drawings = builtPages().flatMap(drawingsOf);

  it('are told in words that hold values, or that there are none', () => {
    expect(drawings.length).toBeGreaterThan(100);
    const empty = drawings.filter(({ words }) => !/\d|chưa có số liệu/u.test(words));
    expect(empty.map(({ page, words }) => [page.address, words])).toEqual([]);
  });

  it('name a table below only where there is one', () => {
    const named = drawings.filter(({ words }) => words.includes(CHART_WORDS.tableFollows));
    expect(named.length).toBeGreaterThan(0);
    const wrong = named.filter((drawing) => !isFollowedByTable(drawing));
    expect(wrong.map(({ page, words }) => [page.address, words])).toEqual([]);
  });
});
