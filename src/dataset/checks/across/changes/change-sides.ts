import { addDays } from '../../../../schema/dates.ts';
import type { ChangeKind, UnitChangeRow } from '../../../../schema/unit-changes.ts';
import type { Registry } from '../../../registry/registry.ts';
import { parentText } from '../units/unit-at-date.ts';

/** One thing a change may alter: its kind, and the value before and after. */
export interface Side {
  readonly kind: Extract<ChangeKind, 'renamed' | 'retyped' | 'moved'>;
  readonly before: string;
  readonly after: string;
}

/** Name, type and parent before and after a change; empty where a unit is missing. */
export const sidesOf = (change: UnitChangeRow, registry: Registry): Side[] => {
  const old = registry.on(change.old_code, addDays(change.effective_date, -1))?.row;
  const made = registry.on(change.new_code, change.effective_date)?.row;
  if (old === undefined || made === undefined) return [];
  return [
    { kind: 'renamed', before: old.name, after: made.name },
    { kind: 'retyped', before: old.type, after: made.type },
    { kind: 'moved', before: parentText(old.parent_code), after: parentText(made.parent_code) },
  ];
};
