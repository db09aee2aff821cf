import { addDays } from '../../../../schema/dates.ts';
import { isMissing, type Missing } from '../../../../schema/table.ts';
import type { Registry, Version } from '../../../registry/registry.ts';
import { lastUpTo } from '../../../registry/sorted.ts';
import type { Facts } from '../../basis/check.ts';

/** A version in facts: "04249 Tân Thịnh (2020-02-01 – 2024-11-30)"; "…" where it has not ended. */
export const lifeOf = ({ row, validTo }: Version): string =>
  `${row.code} ${row.name} (${row.valid_from} – ${validTo ?? '…'})`;

/** So many versions or successors are told; a message is no register. */
const TOLD = 12;

/** All versions of a code in facts, oldest first; of very many the first and the last ones. */
export const livesOf = (versions: readonly Version[]): string =>
  (versions.length <= TOLD
    ? versions.map(lifeOf)
    : [...versions.slice(0, TOLD / 2).map(lifeOf), '…', ...versions.slice(-TOLD / 2).map(lifeOf)]
  ).join('; ');

/**
 * Facts on a code that is in the register, but names no unit on `date`: when it did, which units it
 * went into, and from which day on. Successors and that day are empty where the register has none.
 */
export const absenceFacts = (code: string, date: string, registry: Registry): Facts => {
  const versions = registry.ofCode(code);
  const last = lastUpTo(versions, date, ({ row }) => row.valid_from);
  const departures = last?.departures.slice(0, TOLD) ?? [];
  const changes = departures.filter(({ change }) => !change.includes('ended'));
  const successors = changes.flatMap((change) => {
    const successor = registry.on(change.new_code, change.effective_date);
    return successor ? [`${successor.row.code} ${successor.row.name}`] : [];
  });
  return {
    date,
    lives: livesOf(versions),
    successors: [...new Set(successors)].join('; '),
    since: last?.validTo == null ? '' : addDays(last.validTo, 1),
  };
};

/** A parent code as text; `z` for a unit at the top, which has none. */
export const parentText = (parent: string | Missing): string =>
  isMissing(parent) ? parent.missing : parent;
