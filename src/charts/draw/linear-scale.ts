/**
 * A straight scale from zero: what d3's does, without the ticks, colours and formats that come along with it, which a
 * page that draws bars in the browser would have to load.
 * @param end the greatest number, above 0
 * @param range where zero and `end` are drawn
 */
export const linearScale =
  (end: number, [from, to]: readonly [number, number]): ((value: number) => number) =>
  (value) => {
    const share = value / end;
    return from * (1 - share) + to * share;
  };
