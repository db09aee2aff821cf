import type { UnitType } from '../../schema/unit-type.ts';

/**
 * The name of a district on a map: the name alone for a huyện; towns carry their usual abbreviation,
 * because a town shares its name with the province or a commune: "TP Yên Bái", "TX Nghĩa Lộ".
 */
export const areaShortName = ({
  name,
  type,
}: {
  readonly name: string;
  readonly type: UnitType;
}): string => {
  if (type === 'thanh-pho') return `TP ${name}`;
  return type === 'thi-xa' ? `TX ${name}` : name;
};
