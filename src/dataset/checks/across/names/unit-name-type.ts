import { UNIT_TYPES } from '../../../../schema/unit-type.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck, Finding } from '../../basis/check.ts';

/** Types in full, the longer ones first, and as they are shortened before a name or a number. */
const TYPE = new RegExp(
  `^(?:(?:${[...Object.values(UNIT_TYPES), 'quận']
    .toSorted((a, b) => b.length - a.length)
    .join('|')})\\s+|(?:tp|tx|tt|[hpqtx])\\.\\s*|(?:tp|tx|tt)\\s+|p(?=\\d))(?=[\\p{L}\\d])`,
  'iu',
);

const find = (name: string): { type: string; suggestion: string } | null => {
  const [type] = TYPE.exec(name) ?? [];
  return type === undefined
    ? null
    : { type: type.trim(), suggestion: name.slice(type.length).trim() };
};

/** The type inside the name: pages put it in front of every name, and would say it twice. */
export const unitNameType: AcrossCheck = {
  id: 'unit-name-type',
  stage: 'across',
  level: 'warning',
  run: ({ current }) => [
    ...current.units.flatMap((row): Finding[] => {
      const facts = find(row.name);
      return facts === null ? [] : [{ ...cellPlace('units', row, 'name'), facts }];
    }),
    ...current['unit-aliases'].flatMap((row): Finding[] => {
      const facts = find(row.alias);
      return facts === null ? [] : [{ ...cellPlace('unit-aliases', row, 'alias'), facts }];
    }),
  ],
};
