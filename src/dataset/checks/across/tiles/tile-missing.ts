import { mapDates } from '../../../registry/map-dates.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck, Finding } from '../../basis/check.ts';

/** A commune of the plan's territory that the map would leave out. No tiles at all: no map, no gap. */
export const tileMissing: AcrossCheck = {
  id: 'tile-missing',
  stage: 'across',
  level: 'error',
  run: (context) => {
    const { current, registry } = context;
    if (current['unit-tiles'].length === 0) return [];
    const laid = new Set(current['unit-tiles'].map((tile) => `${tile.code}@${tile.valid_from}`));
    const findings: Finding[] = [];
    for (const date of mapDates(current)) {
      for (const { territory_code } of current.plan) {
        for (const { ref, row, level } of registry.below(territory_code, date)) {
          if (level !== 'xa' || laid.has(ref)) continue;
          laid.add(ref);
          findings.push({
            ...cellPlace('units', row, 'code'),
            facts: { unit: `${row.code} ${row.name}`, from: row.valid_from, date },
          });
        }
      }
    }
    return findings;
  },
};
