import { describe, expect, it } from 'vitest';
import { tileLegend } from '../../src/text/charts/tile-legend.ts';
import { smallMapWords, tileMapAlt } from '../../src/text/charts/tile-map-words.ts';
import { surroundingsOf, tileMapOn } from '../../src/views/map-tiles.ts';
import { counted, evaluation, result, target } from '../text/builders.ts';
import { tileWorld } from '../text/tile-world.ts';

const world = evaluation(tileWorld());

describe('the tile map of a day', () => {
  it('has the units of that day, and the land of every day', () => {
    const before = tileMapOn(world, '2024-11-30');
    const after = tileMapOn(world, '2024-12-01');
    const names = (map: typeof before) => map?.communes.map(({ unit }) => unit.name);
    expect(names(before)).toContain('Nguyễn Thái Học');
    expect(names(after)).not.toContain('Nguyễn Thái Học');
    expect(names(after)).toContain('Phượng Thành');
    expect([...(after?.land ?? [])].sort()).toEqual([...(before?.land ?? [])].sort());
    expect(after?.land.get('2/6')).toBe('135');
  });

  it('leaves out names at the edge where none is written', () => {
    const map = tileMapOn(world, '2025-06-30');
    expect(map?.land.get('1/7')).toBe('135');
    expect(map?.bareLand.has('1/7')).toBe(false);
    expect(map?.bareLand.get('2/7')).toBe('135');
  });

  it('is null where there are no tiles', () => {
    expect(tileMapOn(evaluation(), '2024-12-31')).toBeNull();
    expect(tileMapOn(world, '2018-01-01')).toBeNull();
  });
});

describe('the surroundings of a commune', () => {
  it('are the communes on the eight cells around, of any district', () => {
    const found = surroundingsOf('04318', world);
    expect(found?.around.map(({ unit }) => unit.name)).toEqual([
      'Châu Quế Thượng',
      'Y Can',
      'Giới Phiên',
    ]);
    expect(found?.centre.area).toBe('132');
  });

  it('are those of the newest version of the code that has a tile', () => {
    expect(surroundingsOf('04313', world)?.centre.unit.name).toBe('Phượng Thành');
    expect(surroundingsOf('04314', world)?.date).toBe('2024-11-30');
  });

  it('are null for a district, and for a code without a tile', () => {
    expect(surroundingsOf('135', world)).toBeNull();
    expect(surroundingsOf('04303', world)).toBeNull();
  });
});

const words = (
  ...[one, kinds]: [Parameters<typeof tileLegend>[1], Parameters<typeof tileLegend>[2]]
) => tileLegend(target(), one, kinds).map((item) => item.words.replaceAll('\u00A0', ' '));

describe('the legend', () => {
  it('counts what the result counts, whether or not it occurs', () => {
    expect(
      words(
        counted([20, 0, 126], 73, 'inconclusive', { stated: 0 }),
        new Set(['inferred', 'unknown']),
      ),
    ).toEqual(['suy ra là đạt (ô nhạt, cắt góc): 20 xã', 'không đạt: 0 xã', 'chưa biết: 126 xã']);
  });

  it('gives no count to a part that the result does not count by itself', () => {
    expect(words(counted([20, 1, 0], 73, 'inconclusive'), new Set(['met', 'inferred']))).toEqual([
      'đạt: 20 xã',
      'suy ra là đạt (ô nhạt, cắt góc)',
      'không đạt: 1 xã',
      'chưa biết: 0 xã',
    ]);
  });

  it('claims nothing where nothing is published, and counts nothing for several maps', () => {
    expect(words(result(), new Set(['unknown']))[0]).toBe('đạt: chưa có số liệu');
    expect(words(null, new Set(['unknown', 'outside'])).slice(0, 3)).toEqual([
      'đạt',
      'không đạt',
      'chưa biết',
    ]);
  });
});

describe('words of a map', () => {
  it('say what is known, and that nothing is', () => {
    const one = counted([20, 0, 126], 73, 'inconclusive');
    expect(smallMapWords(target(), one)).toBe('biết chắc 20/146\u00A0xã đạt');
    expect(smallMapWords(target(), counted([146, 0, 0], 73, 'met'))).toBe('146/146\u00A0xã đạt');
    expect(smallMapWords(target(), result())).toBe('chưa có số liệu');
  });

  it('tell what was stated from what was inferred', () => {
    const one = counted([20, 0, 126], 73, 'inconclusive', { stated: 12 });
    expect(smallMapWords(target(), one).replaceAll('\u00A0', ' ')).toBe(
      'biết chắc 12/146 xã đạt, suy ra thêm 8',
    );
    expect(tileMapAlt(target(), one)).toContain('12\u00A0xã biết chắc đạt, 8 suy ra là đạt');
  });

  it('give the kinds of the legend their own counts', () => {
    const one = counted([20, 5, 121], 73, 'inconclusive', { stated: 12 });
    const legend = tileLegend(target(), one, new Set(['met', 'inferred', 'unknown']));
    expect(legend.map(({ kind, words }) => [kind, /: (\d+)/.exec(words)?.[1]])).toEqual([
      ['met', '12'],
      ['inferred', '8'],
      ['not-met', '5'],
      ['unknown', '121'],
    ]);
  });
});
