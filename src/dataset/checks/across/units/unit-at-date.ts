import { addDays } from '../../../../schema/dates.ts';
import { isMissing, type Missing } from '../../../../schema/table.ts';
import type { Registry, Version } from '../../../registry/registry.ts';
import type { Facts } from '../../basis/check.ts';

/** "04249 Tân Thịnh, 2020-02-01–2024-11-30" for a version, in facts. */
export const lifeOf = ({ row, validTo }: Version): string =>
  `${row.code} ${row.name} (${row.valid_from} – ${validTo ?? '…'})`;

/** Facts on a code that exists, but not on a date: its lives, and what it became. */
export const absenceFacts = (code: string, date: string, registry: Registry): Facts => {
  const versions = registry.ofCode(code);
  const last = versions.findLast(({ row }) => row.valid_from <= date);
  const changes = (last?.departures ?? []).filter(({ change }) => !change.includes('ended'));
  const successors = changes.flatMap((change) => {
    const successor = registry.on(change.new_code, change.effective_date);
    return successor ? [`${successor.row.code} ${successor.row.name}`] : [];
  });
  return {
    date,
    lives: versions.map(lifeOf).join('; '),
    successors: [...new Set(successors)].join('; '),
    since: last?.validTo == null ? '' : addDays(last.validTo, 1),
  };
};

/** A parent code for comparison and for facts; `z` at the top. */
export const parentText = (parent: string | Missing): string =>
  isMissing(parent) ? parent.missing : parent;
