import { byCode } from '../../../../schema/code-order.ts';
import type { Version } from '../../../registry/registry.ts';
import { cellPlace, rowText } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import { parentText } from '../units/unit-at-date.ts';

/** Small letters and single spaces: what a reader takes for the same name. */
const sameName = (name: string): string => name.toLowerCase().split(/\s+/).join(' ');

const identityOf = ({ row }: Version): string =>
  `${row.type} ${parentText(row.parent_code)} ${sameName(row.name)}`;

const isOver = ({ validTo }: Version, date: string): boolean => validTo !== null && validTo < date;

/** Versions that begin while another of the list, under another code, lasts. */
const metIn = (versions: readonly Version[]): { version: Version; other: Version }[] => {
  const byStart = versions.toSorted((a, b) => byCode(a.row.valid_from, b.row.valid_from));
  let lasting: Version | undefined;
  return byStart.flatMap((version) => {
    const other = lasting;
    if (other === undefined || isOver(other, version.row.valid_from)) {
      lasting = version;
      return [];
    }
    return other.row.code === version.row.code ? [] : [{ version, other }];
  });
};

/** One unit under two codes: the same type, name and parent at one time. */
export const unitTwice: AcrossCheck = {
  id: 'unit-twice',
  stage: 'across',
  level: 'error',
  run: ({ registry }) =>
    [...Map.groupBy(registry.versions, identityOf).values()].flatMap((versions) =>
      metIn(versions).map(({ version, other }) => ({
        ...cellPlace('units', version.row, 'name'),
        facts: {
          code: version.row.code,
          otherCode: other.row.code,
          other: rowText(other.row),
          from: version.row.valid_from,
        },
      })),
    ),
};
