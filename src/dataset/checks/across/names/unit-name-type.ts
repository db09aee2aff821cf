import { typePrefix } from '../../../registry/type-prefix.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck, Facts, Finding } from '../../basis/check.ts';

const factsOf = (name: string): Facts | null => {
  const found = typePrefix(name);
  return found && { type: found.type, suggestion: found.name };
};

/** The type inside the name: pages put it in front of every name, and would say it twice. */
export const unitNameType: AcrossCheck = {
  id: 'unit-name-type',
  stage: 'across',
  level: 'warning',
  run: ({ current }) => [
    ...current.units.flatMap((row): Finding[] => {
      const facts = factsOf(row.name);
      return facts === null ? [] : [{ ...cellPlace('units', row, 'name'), facts }];
    }),
    ...current['unit-aliases'].flatMap((row): Finding[] => {
      const facts = factsOf(row.alias);
      return facts === null ? [] : [{ ...cellPlace('unit-aliases', row, 'alias'), facts }];
    }),
  ],
};
