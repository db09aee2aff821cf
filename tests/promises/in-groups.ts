/**
 * Things in groups, each with its number from 1: what one test does at a stretch must stay a matter
 * of seconds, since nothing else of its process is heard of meanwhile.
 */
export const inGroups = <T>(things: readonly T[], size: number): [number, readonly T[]][] =>
  Array.from({ length: Math.ceil(things.length / size) }, (_, group) => [
    group + 1,
    things.slice(group * size, (group + 1) * size),
  ]);
