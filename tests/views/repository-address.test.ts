import { describe, expect, it } from 'vitest';
import { dataLinesAddress } from '../../src/views/addresses/repository-address.ts';

const FILE = 'observations/published/values.csv';

describe('lines of a data file in the repository', () => {
  it.each([
    [
      'https://github.com/tinh/ke-hoach',
      `https://github.com/tinh/ke-hoach/blob/HEAD/data/${FILE}#L5`,
    ],
    [
      'https://github.com/tinh/ke-hoach.git',
      `https://github.com/tinh/ke-hoach/blob/HEAD/data/${FILE}#L5`,
    ],
    [
      'https://gitlab.com/tinh/ke-hoach/',
      `https://gitlab.com/tinh/ke-hoach/-/blob/HEAD/data/${FILE}#L5`,
    ],
    [
      'https://gitlab.tinh.example/a/b',
      `https://gitlab.tinh.example/a/b/-/blob/HEAD/data/${FILE}#L5`,
    ],
  ])('of %s', (repository, address) => {
    expect(dataLinesAddress(repository, FILE, [5, 5])).toBe(address);
  });

  it('are a range where there are several', () => {
    expect(dataLinesAddress('https://github.com/a/b', FILE, [5, 8])).toMatch(/#L5-L8$/);
    expect(dataLinesAddress('https://gitlab.com/a/b', FILE, [5, 8])).toMatch(/#L5-8$/);
  });

  it('have no address where none is set, or the host is not known', () => {
    for (const repository of ['', 'https://kho.example/a/b', 'https://notgithub.com/a/b']) {
      expect(dataLinesAddress(repository, FILE, [5, 5])).toBeUndefined();
    }
  });
});
